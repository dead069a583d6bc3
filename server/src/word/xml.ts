/** The text of an XML part → its elements, each with the place where it stands, so that the text can be changed by splicing. */
import { SaxesParser } from "saxes";
import { refusals } from "../../../rules/lexicon/word.ts";
import type { Refusal } from "../text/refusal.ts";
import { limits, type InTime } from "./limits.ts";

/** Offsets count UTF-16 units of the part's text. */
export interface Element {
  /** With the usual prefix of its namespace, whatever the part itself calls it: "w:p". */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Element | undefined;
  readonly children: readonly Element[];
  /** Where it begins, where its content does, where its content ends, and where it ends. */
  readonly start: number;
  readonly inner: number;
  readonly close: number;
  readonly end: number;
}

/** An element while its end has not been seen. */
type Open = { -readonly [K in keyof Element]: K extends "children" ? Element[] : K extends "parent" ? Open | undefined : Element[K] };

const prefixes: Readonly<Record<string, string>> = {
  "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
  "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
  "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
  "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
  "http://schemas.microsoft.com/office/word/2010/wordml": "w14",
  "http://schemas.microsoft.com/office/word/2012/wordml": "w15",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
  "http://schemas.openxmlformats.org/package/2006/content-types": "ct",
  "http://www.w3.org/XML/1998/namespace": "xml",
};

/** Read in pieces, so that a part made to do harm is left as soon as it shows. */
const piece = 65_536;

export function parseXml(text: string, inTime: InTime): Element | Refusal {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let refusal: string | undefined;
  let root: Open | undefined;
  let open: Open | undefined;
  let depth = 0;
  let count = 0;
  let attributes = 0;
  parser.on("error", () => void (refusal ??= refusals.brokenXml));
  parser.on("doctype", () => void (refusal ??= refusals.doctype));
  parser.on("opentagstart", () => void (attributes = 0));
  parser.on("attribute", () => {
    if (++attributes > limits.attributes) refusal ??= refusals.tooBig;
  });
  parser.on("opentag", ({ uri, local, attributes }) => {
    const named: Record<string, string> = {};
    for (const key in attributes) {
      const { uri: space, local: name, value } = attributes[key]!;
      named[space === "" ? name : `${prefixes[space] ?? "?"}:${name}`] = value;
    }
    const inner = parser.position;
    const element: Open = {
      name: `${prefixes[uri] ?? "?"}:${local}`, attributes: named, parent: open, children: [],
      start: text.lastIndexOf("<", inner - 1), inner, close: inner, end: inner,
    };
    if (++depth > limits.depth || ++count > limits.elements) refusal ??= refusals.tooBig;
    if (open === undefined) root = element;
    else open.children.push(element);
    open = element;
  });
  parser.on("closetag", () => {
    if (open === undefined) return;
    depth--;
    open.end = parser.position;
    // An element that closes itself has no second tag.
    open.close = open.end === open.inner ? open.end : text.lastIndexOf("<", open.end - 1);
    open = open.parent;
  });
  for (let at = 0; at < text.length && refusal === undefined; at += piece) {
    if (!inTime()) return { refusal: refusals.tooSlow };
    parser.write(text.slice(at, at + piece));
  }
  if (refusal === undefined) parser.close();
  if (refusal !== undefined) return { refusal };
  return root ?? { refusal: refusals.brokenXml };
}

export const child = (element: Element | undefined, name: string): Element | undefined => element?.children.find((each) => each.name === name);
export const value = (element: Element | undefined, attribute = "w:val"): string | undefined => element?.attributes[attribute];

/** A switch such as `<w:b/>`: absent is undefined, and it can be said to be off. */
export function toggle(properties: Element | undefined, name: string): boolean | undefined {
  const found = child(properties, name);
  return found === undefined ? undefined : !/^(?:0|false|off|none)$/.test(value(found) ?? "on");
}

/** Every element with one of these names, in order, however deep. */
export function* descendants(element: Element, names: ReadonlySet<string>): Generator<Element> {
  for (const each of element.children) {
    if (names.has(each.name)) yield each;
    yield* descendants(each, names);
  }
}

/** What a reader that knows all extensions would see: the first choice of those that are offered. */
export function seen(element: Element): readonly Element[] {
  if (!element.children.some(({ name }) => name === "mc:AlternateContent")) return element.children;
  return element.children.flatMap((each) => {
    if (each.name !== "mc:AlternateContent") return [each];
    const chosen = child(each, "mc:Choice") ?? child(each, "mc:Fallback");
    return chosen === undefined ? [] : seen(chosen);
  });
}
