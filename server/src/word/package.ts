/** Bytes → the parts of a Word package that are read, or the sentence that says why there are none. */
import { refusals } from "../../../rules/lexicon/word.ts";
import type { Refusal } from "../text/refusal.ts";
import { limits, type InTime } from "./limits.ts";
import { parseXml, value, type Element } from "./xml.ts";
import { inflate, readZip, type Entry, type Zip } from "./zip.ts";

/** The one part of the platform used here: every host has it, and no library of types this folder compiles with says so. */
declare const TextDecoder: new (label: string, options?: { fatal?: boolean }) => { decode(bytes: Uint8Array): string };

export interface Part {
  readonly name: string;
  readonly text: string;
  readonly root: Element;
}

export interface WordPackage {
  readonly zip: Zip;
  readonly document: Part;
  readonly types: Part;
  /** Relationships of the main part. */
  readonly relations?: Part;
  readonly styles?: Part;
  readonly numbering?: Part;
  readonly settings?: Part;
  readonly comments?: Part;
  /** Which comment answers which. */
  readonly threads?: Part;
  /** How many pages the program that saved it counted. */
  readonly pages?: number;
  readonly footnotes?: Part;
  readonly endnotes?: Part;
  /** Page headers and footers, by the ids that the main part calls them by. */
  readonly running: ReadonlyMap<string, Part>;
  readonly signed: boolean;
}

export function openPackage(bytes: Uint8Array, inTime: InTime): WordPackage | Refusal {
  const refusal = refusalOf(bytes);
  if (refusal !== undefined) return { refusal };
  const zip = readZip(bytes);
  if ("refusal" in zip) return zip;
  const byName = new Map(zip.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const partOf = (entry: Entry | undefined): ReturnType<typeof readPart> => readPart(entry, inTime);
  const has = (name: string): boolean => byName.has(name);
  const types = partOf(byName.get("[content_types].xml"));
  const top = partOf(byName.get("_rels/.rels"));
  if (types === undefined || top === undefined) return { refusal: refusals.noDocument };
  if ("refusal" in types) return types;
  if ("refusal" in top) return top;
  const name = targets(top, "").get("officeDocument");
  const document = name === undefined ? undefined : partOf(byName.get(name.toLowerCase()));
  if (document === undefined) return { refusal: refusals.noDocument };
  if ("refusal" in document) return document;
  if (document.root.name !== "w:document") return { refusal: /xl|ppt/.test(name ?? "") ? refusals.office : refusals.noDocument };
  const relations = partOf(byName.get(relationsOf(document.name).toLowerCase()));
  if (relations !== undefined && "refusal" in relations) return relations;
  const related = relations === undefined ? new Map<string, string>() : targets(relations, document.name);
  const found: Record<string, Part> = {};
  for (const [key, kind] of Object.entries(kinds)) {
    const target = related.get(kind);
    const part = target === undefined ? undefined : partOf(byName.get(target.toLowerCase()));
    if (part === undefined) continue;
    if ("refusal" in part) return part;
    found[key] = part;
  }
  const running = new Map<string, Part>();
  for (const [id, target] of relations === undefined ? [] : runningIn(relations, document.name)) {
    const part = partOf(byName.get(target.toLowerCase()));
    if (part === undefined) continue;
    if ("refusal" in part) return part;
    running.set(id, part);
  }
  const app = partOf(byName.get("docprops/app.xml"));
  const pages = app === undefined || "refusal" in app ? NaN : Number(/<(?:\w+:)?Pages>(\d+)</.exec(app.text)?.[1]);
  return {
    zip, document, types, ...(relations === undefined ? {} : { relations }), ...found, running, ...(pages > 0 ? { pages } : {}),
    signed: [...byName.keys()].some((each) => each.startsWith("_xmlsignatures/")) || has("_xmlsignatures"),
  };
}

const kinds: Readonly<Record<string, string>> = { styles: "styles", numbering: "numbering", settings: "settings", comments: "comments", threads: "commentsExtended", footnotes: "footnotes", endnotes: "endnotes" };

/** What the first bytes give the file away as. */
function refusalOf(bytes: Uint8Array): string | undefined {
  const starts = (...head: number[]): boolean => head.every((byte, i) => bytes[i] === byte);
  if (bytes.length === 0) return refusals.empty;
  if (bytes.length >= limits.bytes) return refusals.tooBig;
  if (starts(0x50, 0x4b, 0x03, 0x04)) return undefined;
  if (!starts(0xd0, 0xcf, 0x11, 0xe0)) return refusals.notZip;
  // A package with a password is wrapped in the older kind of file, whose directory holds these names.
  const wide = (name: string): string => [...name].join("\u0000");
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.includes(wide("EncryptedPackage")) ? refusals.password : text.includes(wide("WordDocument")) ? refusals.oldWord : refusals.oldOffice;
}

function readPart(entry: Entry | undefined, inTime: InTime): Part | Refusal | undefined {
  if (entry === undefined) return undefined;
  const bytes = inflate(entry);
  if ("refusal" in bytes) return bytes;
  const text = decoded(bytes);
  if (text === undefined) return { refusal: refusals.brokenXml };
  const root = parseXml(text, inTime);
  return "refusal" in root ? root : { name: entry.name, text, root };
}

/** UTF-8, or UTF-16 by its mark; the mark itself is left out. */
function decoded(bytes: Uint8Array): string | undefined {
  const label = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export function relationsOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

interface Relation {
  readonly id: string;
  /** Last word of its type: "styles". */
  readonly kind: string;
  /** Name of the part it leads to. */
  readonly target: string;
}

/** What lies outside the package is never looked at. */
function relationsIn({ root }: Part, from: string): readonly Relation[] {
  return root.children.flatMap((each): readonly Relation[] => {
    const target = value(each, "Target");
    if (target === undefined || value(each, "TargetMode") === "External") return [];
    return [{ id: value(each, "Id") ?? "", kind: (value(each, "Type") ?? "").split("/").at(-1)!, target: resolved(target, from) }];
  });
}

/** Kind → the first part of it. */
const targets = (part: Part, from: string): ReadonlyMap<string, string> => new Map(relationsIn(part, from).map(({ kind, target }) => [kind, target] as const).reverse());

const runningIn = (part: Part, from: string): readonly (readonly [string, string])[] =>
  relationsIn(part, from).flatMap(({ id, kind, target }) => (kind === "header" || kind === "footer" ? [[id, target] as const] : []));

function resolved(target: string, from: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}
