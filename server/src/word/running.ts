/** Page headers and footers: what stands on the pages beside the text. It names the document and says how it may be used, and promises nothing. */
import { organisations, works } from "../../../rules/lexicon/word.ts";
import { statusLines } from "../../../rules/lexicon/reading.ts";
import { couldBeTitle } from "../read/headings/title.ts";
import { placeholdersIn } from "../text/placeholders.ts";
import { createMaker } from "./made.ts";
import type { Part, WordPackage } from "./package.ts";
import type { Paragraph } from "./story.ts";
import { writeWords } from "./words.ts";
import { child, descendants, toggle, value, type Element } from "./xml.ts";

/** A piece of a header or footer: tabs, wide gaps and line ends part it from the next. */
export interface RunningLine {
  readonly kind: "header" | "footer";
  readonly words: string;
}

interface RunningPart {
  readonly kind: RunningLine["kind"];
  readonly part: Part;
}

/** Those that some page shows, in the order of the document; a part of the document that names none goes on with those before it. */
export function runningParts({ document, settings, running }: WordPackage): readonly RunningPart[] {
  if (running.size === 0) return [];
  const evenToo = toggle(settings?.root, "w:evenAndOddHeaders") === true;
  const current = new Map<string, RunningPart>();
  const shown = new Map<string, RunningPart>();
  for (const section of sectionsIn(child(document.root, "w:body"))) {
    for (const each of section.children) {
      const kind = ({ "w:headerReference": "header", "w:footerReference": "footer" } as const)[each.name];
      const part = kind === undefined ? undefined : running.get(value(each, "r:id") ?? "");
      if (kind !== undefined && part !== undefined) current.set(`${kind} ${value(each, "w:type") ?? "default"}`, { kind, part });
    }
    const firstToo = toggle(section, "w:titlePg") === true;
    for (const type of ["header default", "footer default", ...(firstToo ? ["header first", "footer first"] : []), ...(evenToo ? ["header even", "footer even"] : [])]) {
      const found = current.get(type);
      if (found !== undefined) shown.set(found.part.name, found);
    }
  }
  return [...shown.values()];
}

/** The properties of each part of the document: in its last paragraph, or at the very end. */
function sectionsIn(flow: Element | undefined): readonly Element[] {
  return (flow?.children ?? []).flatMap((each) => {
    if (each.name === "w:sectPr") return [each];
    if (each.name === "w:sdt") return sectionsIn(child(each, "w:sdtContent"));
    const section = each.name === "w:p" ? child(child(each, "w:pPr"), "w:sectPr") : undefined;
    return section === undefined ? [] : [section];
  });
}

/** Each thing that is said once, however many pages say it; numbers of pages left out. */
export function runningLines(read: readonly (RunningPart & { readonly paragraphs: readonly Paragraph[] })[]): readonly RunningLine[] {
  const lines = read.flatMap(({ kind, part, paragraphs }) => [...paragraphs.flatMap(piecesOf), ...watermarks(part)].map((words): RunningLine => ({ kind, words })));
  const seen = new Set<string>();
  return lines.filter(({ words }) => {
    const key = words.toLowerCase();
    return /\p{L}{2}|[[{<_]/u.test(words) && !isPageNumber(words) && !seen.has(key) && seen.add(key);
  });
}

/** As words of the text are written, so that what is still to be filled in stands in brackets. */
function piecesOf(paragraph: Paragraph): readonly string[] {
  const maker = createMaker();
  writeWords(maker, paragraph, "lines");
  return maker.done().text.split(/[\t\n]| {3,}|\s[|·•]\s/).map((piece) => piece.replace(/\s+/g, " ").trim());
}

const isPageNumber = (words: string): boolean => words.length <= 40 && /^(?:page|p\.?)?\s*\d*\s*(?:(?:of|\/)\s*\d*)?$/i.test(words);

/** "DRAFT" across the page is a drawing that hangs in the header. */
const watermarks = ({ root }: Part): readonly string[] => [...descendants(root, new Set(["?:textpath"]))].flatMap((each) => value(each, "string") ?? []);

/** What the document is called, where a header says so: it names a service or a kind of document, not only who wrote it. */
export const nameIn = (lines: readonly RunningLine[]): string | undefined =>
  lines.find(({ kind, words }) => kind === "header" && couldBeTitle(words, 18) && works.test(words) && !organisations.test(words) && gapsIn(words).length === 0)?.words;

/** What is still to be filled in. */
export function gapsIn(words: string): readonly string[] {
  return placeholdersIn(words).map(({ start, end }) => words.slice(start, end)).filter((gap) => !statusLines.includes(gap.slice(1, -1).trim().toLowerCase()));
}
