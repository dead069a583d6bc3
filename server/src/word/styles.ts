/** Styles of a document: what a paragraph or run takes from the style it names and from those that one is based on. */
import { child, toggle, value, type Element } from "./xml.ts";

export interface Style {
  /** As Word names it in every language, lower case: "heading 1". */
  readonly name: string;
  /** 0 is the highest heading; absent for what is no heading. */
  readonly outline?: number;
  readonly numbering?: { readonly id?: string; readonly level?: number };
  readonly bold: boolean;
  readonly italic: boolean;
  readonly capitals: boolean;
  readonly underlined: boolean;
  readonly struck: boolean;
  readonly hidden: boolean;
  /** In half points. */
  readonly size?: number;
  /** Left indent in twentieths of a point. */
  readonly indent?: number;
}

export interface Styles {
  paragraph(id: string | undefined): Style;
  run(id: string | undefined): Partial<Style>;
  /** The list that a numbering style stands for. */
  list(id: string): string | undefined;
  has(id: string): boolean;
  /** Of text that says nothing else, in half points. */
  readonly size: number;
}

const plain: Style = { name: "", bold: false, italic: false, capitals: false, underlined: false, struck: false, hidden: false };

export function stylesOf(root: Element | undefined): Styles {
  const all = new Map<string, Element>();
  let usual: string | undefined;
  for (const each of root?.children ?? []) {
    const id = value(each, "w:styleId");
    if (each.name !== "w:style" || id === undefined) continue;
    all.set(id, each);
    if (value(each, "w:type") === "paragraph" && /^(?:1|true|on)$/.test(value(each, "w:default") ?? "")) usual = id;
  }
  const defaults = child(child(child(root, "w:docDefaults"), "w:rPrDefault"), "w:rPr");
  const base = { ...plain, ...own(undefined, defaults) };
  const known = new Map<string, Style>();
  const resolve = (id: string, depth: number): Style => {
    const done = known.get(id);
    if (done !== undefined) return done;
    const element = all.get(id);
    if (element === undefined || depth > 30) return { ...base, ...byId(id) };
    const parent = value(child(element, "w:basedOn"));
    const inherited = parent === undefined ? base : resolve(parent, depth + 1);
    const name = (value(child(element, "w:name")) ?? id).toLowerCase();
    const style: Style = { ...inherited, ...own(child(element, "w:pPr"), child(element, "w:rPr")), name };
    const heading = /^heading ([1-9])$/.exec(name);
    const made = heading && style.outline === undefined ? { ...style, outline: Number(heading[1]) - 1 } : style;
    known.set(id, made);
    return made;
  };
  return {
    paragraph: (id = usual) => (id === undefined ? base : resolve(id, 0)),
    run: (id) => (id === undefined || !all.has(id) ? {} : runOf(all, id, 0)),
    list: (id) => value(child(child(child(all.get(id), "w:pPr"), "w:numPr"), "w:numId")),
    has: (id) => all.has(id),
    size: (usual === undefined ? base : resolve(usual, 0)).size ?? 20,
  };
}

/** Only what the element itself says. */
export function own(paragraph: Element | undefined, run: Element | undefined): Partial<Style> {
  const outline = Number(value(child(paragraph, "w:outlineLvl")) ?? NaN);
  const list = child(paragraph, "w:numPr");
  const level = Number(value(child(list, "w:ilvl")) ?? NaN);
  const id = value(child(list, "w:numId"));
  const indents = child(paragraph, "w:ind");
  const indent = Number(value(indents, "w:left") ?? value(indents, "w:start") ?? NaN);
  const size = Number(value(child(run, "w:sz")) ?? NaN);
  const struck = toggle(run, "w:strike") ?? toggle(run, "w:dstrike");
  const [bold, italic, capitals, underlined, hidden] = [toggle(run, "w:b"), toggle(run, "w:i"), toggle(run, "w:caps"), toggle(run, "w:u"), toggle(run, "w:vanish")];
  return {
    ...(outline >= 0 ? { outline: outline > 8 ? -1 : outline } : {}),
    ...(list === undefined ? {} : { numbering: { ...(id === undefined ? {} : { id }), ...(level >= 0 ? { level } : {}) } }),
    ...(bold === undefined ? {} : { bold }), ...(italic === undefined ? {} : { italic }), ...(capitals === undefined ? {} : { capitals }), ...(underlined === undefined ? {} : { underlined }),
    ...(struck === undefined ? {} : { struck }), ...(hidden === undefined ? {} : { hidden }),
    ...(size > 0 ? { size } : {}), ...(Number.isNaN(indent) ? {} : { indent }),
  };
}

function runOf(all: ReadonlyMap<string, Element>, id: string, depth: number): Partial<Style> {
  const element = all.get(id);
  if (element === undefined || depth > 30) return {};
  const parent = value(child(element, "w:basedOn"));
  return { ...(parent === undefined ? {} : runOf(all, parent, depth + 1)), ...own(undefined, child(element, "w:rPr")) };
}

/** Writers that name a heading's style without defining it. */
function byId(id: string): Partial<Style> {
  const heading = /^heading ?([1-9])$/i.exec(id);
  return heading ? { name: `heading ${heading[1]}`, outline: Number(heading[1]) - 1 } : { name: id.toLowerCase() };
}
