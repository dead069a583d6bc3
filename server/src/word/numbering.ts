/** Automatic numbers: they are not in the text of a Word file, and have to be counted as Word counts them. */
import { roman } from "../text/roman.ts";
import { own, type Styles } from "./styles.ts";
import { child, seen, value, type Element } from "./xml.ts";

export interface Label {
  /** "3.2.1", "(a)"; empty for a bullet, and for a level that shows nothing. */
  readonly text: string;
  readonly bullet: boolean;
  readonly list: string;
  /** Of its text, in twentieths of a point: how deep it stands is seen by that, whatever level it has. */
  readonly indent: number;
}

export interface Numbering {
  /** Counts on, and gives the number of a paragraph of this list at this level; undefined where the list is not there. */
  next(list: string, level: number): Label | undefined;
  /** The level that a paragraph style stands for in a list. */
  levelOf(list: string, style: string): number | undefined;
}

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
  /** After a number of which level it begins anew; by default of any above it. */
  readonly restart?: number;
  readonly legal: boolean;
  readonly indent?: number;
  readonly style?: string;
}

interface List {
  /** Lists of one kind count together. */
  readonly kind: string;
  readonly levels: readonly (Level | undefined)[];
  /** Level → what it begins with in this list. */
  readonly starts: ReadonlyMap<number, number>;
}

const deepest = 9;

export function numberingOf(root: Element | undefined, styles: Styles): Numbering {
  const kinds = new Map<string, Element>();
  const lists = new Map<string, Element>();
  for (const each of root?.children ?? []) {
    if (each.name === "w:abstractNum") kinds.set(value(each, "w:abstractNumId") ?? "", each);
    if (each.name === "w:num") lists.set(value(each, "w:numId") ?? "", each);
  }
  const known = new Map<string, List | undefined>();
  const listOf = (id: string): List | undefined => {
    if (!known.has(id)) known.set(id, readList(id, kinds, lists, styles, 0));
    return known.get(id);
  };
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    levelOf: (list, style) => {
      const at = listOf(list)?.levels.findIndex((level) => level?.style === style) ?? -1;
      return at < 0 ? undefined : at;
    },
    next(id, at) {
      const list = listOf(id);
      const level = list?.levels[at];
      if (list === undefined || level === undefined) return undefined;
      const counts = counters.get(list.kind) ?? [];
      counters.set(list.kind, counts);
      for (const [of, start] of begun.has(id) ? [] : list.starts) counts[of] = start - 1;
      begun.add(id);
      for (let above = 0; above < at; above++) counts[above] ??= list.levels[above]?.start ?? 1;
      counts[at] = (counts[at] ?? level.start - 1) + 1;
      for (let below = at + 1; below < deepest; below++) {
        const restart = list.levels[below]?.restart;
        if (restart === undefined || (restart > 0 && at < restart)) counts[below] = undefined;
      }
      const where = { list: id, indent: level.indent ?? 720 * (at + 1) };
      if (level.format === "bullet") return { text: "", bullet: level.text.trim() !== "", ...where };
      const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
        const of = Number(digit) - 1;
        const format = level.legal ? "decimal" : list.levels[of]?.format ?? "decimal";
        return written(counts[of] ?? list.levels[of]?.start ?? 1, format);
      });
      return { text: text.trim(), bullet: false, ...where };
    },
  };
}

function readList(id: string, kinds: ReadonlyMap<string, Element>, lists: ReadonlyMap<string, Element>, styles: Styles, depth: number): List | undefined {
  const list = lists.get(id);
  const kind = value(child(list, "w:abstractNumId"));
  const element = kind === undefined ? undefined : kinds.get(kind);
  if (list === undefined || kind === undefined || element === undefined) return undefined;
  const link = value(child(element, "w:numStyleLink"));
  const linked = link === undefined || depth > 5 ? undefined : styles.list(link);
  if (linked !== undefined && linked !== id) {
    const found = readList(linked, kinds, lists, styles, depth + 1);
    if (found !== undefined) return found;
  }
  const levels: (Level | undefined)[] = new Array<Level | undefined>(deepest).fill(undefined);
  const starts = new Map<number, number>();
  for (const each of element.children) if (each.name === "w:lvl") levels[levelNumber(each)] = readLevel(each);
  for (const each of list.children) {
    if (each.name !== "w:lvlOverride") continue;
    const at = levelNumber(each);
    const level = child(each, "w:lvl");
    if (level !== undefined) levels[at] = readLevel(level);
    const start = Number(value(child(each, "w:startOverride")) ?? NaN);
    if (start >= 0) starts.set(at, start);
  }
  return { kind, levels, starts };
}

const levelNumber = (element: Element): number => Math.min(deepest - 1, Math.max(0, Number(value(element, "w:ilvl")) || 0));

function readLevel(element: Element): Level {
  const at = (name: string): string | undefined => value(seen(element).find((each) => each.name === name));
  const restart = at("w:lvlRestart");
  const style = at("w:pStyle");
  const { indent } = own(child(element, "w:pPr"), undefined);
  const legal = seen(element).some(({ name, attributes }) => name === "w:isLgl" && !/^(?:0|false|off)$/.test(attributes["w:val"] ?? ""));
  return {
    format: at("w:numFmt") ?? "decimal", text: at("w:lvlText") ?? "", start: Number(at("w:start") ?? 1) || 0, legal,
    ...(restart === undefined ? {} : { restart: Number(restart) || 0 }), ...(style === undefined ? {} : { style }), ...(indent === undefined ? {} : { indent }),
  };
}

function written(n: number, format: string): string {
  switch (format) {
    case "lowerLetter": return letters(n).toLowerCase();
    case "upperLetter": return letters(n);
    case "lowerRoman": return roman(n).toLowerCase();
    case "upperRoman": return roman(n);
    case "decimalZero": return n < 10 ? `0${n}` : String(n);
    case "none": return "";
    default: return String(n);
  }
}

/** After Z comes AA, then BB. */
const letters = (n: number): string => (n < 1 ? "" : String.fromCharCode(65 + ((n - 1) % 26)).repeat(Math.min(20, Math.floor((n - 1) / 26) + 1)));
