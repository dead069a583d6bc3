/** A Word file and what was found in it → a copy with the findings as comments. Only the parts that hold comments change; the rest stays as it was, byte for byte. */
import { strToU8 } from "fflate";
import type { Span } from "../../../rules/language/document.ts";
import { rankOf, type Severity } from "../../../rules/language/finding.ts";
import { comments as sentences } from "../../../rules/lexicon/word.ts";
import { fill } from "../text/fill.ts";
import type { Refusal } from "../text/refusal.ts";
import { anchorOf, seam, type Anchor, type Cut } from "./anchor.ts";
import { commentsPart, firstId, isStrict, namespace, outdated, settled, threadsPart, withoutMarks, type Comment, type Line } from "./comments.ts";
import { relationsOf, type Part, type WordPackage } from "./package.ts";
import { keepsSpace } from "./runs.ts";
import type { WordReading } from "./read.ts";
import { escaped, spliced, type Splice } from "./splice.ts";
import { value, type Element } from "./xml.ts";
import { readZip, writeZip } from "./zip.ts";

/** What is to be said of a place in the text; a place without words means the paragraph or heading it stands in. */
export interface Remark {
  readonly span: Span;
  readonly severity: Severity;
  readonly lines: readonly Line[];
}

export interface Remarks {
  readonly remarks: readonly Remark[];
  /** Said first of all, at the top of the document. `left`: how many remarks found no room; `most`: how many find it. */
  summary(left: number, most: number): readonly Line[];
  /** ISO, to the second. */
  readonly date: string;
}

interface Annotated {
  readonly bytes: Uint8Array;
  readonly comments: number;
  /** Remarks that found no room. */
  readonly left: number;
}

/** More comments than these make the file slow to open, and nobody reads them. */
const mostComments = 200;
/** In the end record of a copy. Whatever program saves it again drops it, so a copy that somebody worked in is not taken for ours. */
const mark = "Comments by paritylint";

/** Whether these bytes are a copy as we left it: any program that saves it drops the mark. */
export function isUntouchedCopy(bytes: Uint8Array): boolean {
  const zip = readZip(bytes);
  return !("refusal" in zip) && zip.comment === mark;
}

export function annotateWord({ source: { made, parts } }: WordReading, { remarks, summary, date }: Remarks): Annotated | Refusal {
  const places = grouped(parts, made, remarks);
  const top = anchorOf(parts.document.text, made, { start: 0, end: 0 });
  if (top === undefined) return { refusal: sentences.nowhere };
  const kept = worstFirst(places).slice(0, mostComments - 1).sort((a, b) => a.order - b.order);
  const left = places.filter((place) => !kept.includes(place)).reduce((sum, place) => sum + place.remarks.length, 0);
  const gone = outdated(parts);
  const first = firstId(parts);
  const written = [{ anchor: top, lines: summary(left, mostComments) }, ...kept.map(({ anchor, remarks: all }) => ({ anchor, lines: linesOf(anchor, all) }))]
    .map((each, i) => ({ ...each, id: String(first + i) }));
  const changed = new Map<string, string>();
  const put = (name: string, text: string): void => void changed.set(name, text);
  put(parts.document.name, spliced(parts.document.text, [...withoutMarks(parts.document, gone), ...marks(parts, written)]));
  const name = parts.comments?.name ?? freeName(parts);
  put(name, commentsPart(parts, gone, written.map(({ id, lines }): Comment => ({ id, lines })), date));
  const threads = threadsPart(parts, gone);
  if (threads !== undefined) put(parts.threads!.name, threads);
  if (parts.comments === undefined) register(parts, name, put);
  const bytes = new Map([...changed].map(([part, text]) => [part, strToU8(text.replace(/^(<\?xml[^>]*encoding=["'])[^"']+/i, "$1UTF-8"))]));
  return { bytes: writeZip(parts.zip, bytes, mark), comments: written.length, left };
}

interface Place {
  readonly anchor: Anchor;
  readonly remarks: Remark[];
  readonly order: number;
}

/** Remarks on the same words share a comment. */
function grouped(parts: WordPackage, made: WordReading["source"]["made"], remarks: readonly Remark[]): readonly Place[] {
  const { document } = parts;
  const places = new Map<string, Place>();
  const answered = settled(parts);
  for (const remark of remarks) {
    const anchor = anchorOf(document.text, made, remark.span);
    if (anchor === undefined) continue;
    const message = escaped(remark.lines[0]?.at(-1)?.text ?? "");
    if (answered.some(({ words, on }) => on.start <= anchor.start.at && anchor.start.at < on.end && words.includes(message))) continue;
    const key = `${anchor.start.at} ${anchor.end.at} ${anchor.beside ?? ""}`;
    const known = places.get(key);
    if (known === undefined) places.set(key, { anchor, remarks: [remark], order: places.size });
    else known.remarks.push(remark);
  }
  // What weighs most is said first.
  return [...places.values()].map(({ remarks: all, ...place }) => ({ ...place, remarks: [...all].sort((a, b) => rankOf(a.severity) - rankOf(b.severity)) }));
}

const worstFirst = (places: readonly Place[]): readonly Place[] => {
  const worst = ({ remarks }: Place): number => remarks.reduce((least, { severity }) => Math.min(least, rankOf(severity)), Infinity);
  return [...places].sort((a, b) => worst(a) - worst(b) || a.order - b.order);
};

function linesOf({ beside }: Anchor, remarks: readonly Remark[]): readonly Line[] {
  const all = remarks.flatMap(({ lines }, i): readonly Line[] => {
    const [opening = [], ...rest] = lines;
    const count: Line = remarks.length > 1 ? [{ text: fill(sentences.several, { n: String(i + 1), all: String(remarks.length) }), bold: true }] : [];
    return [[...count, ...opening], ...rest];
  });
  return beside === undefined ? all : [[{ text: sentences[beside] }, ...all[0]!], ...all.slice(1)];
}

interface Written {
  readonly anchor: Anchor;
  readonly id: string;
}

/** At one place the comments that end there are closed before others open. */
function marks(parts: WordPackage, written: readonly Written[]): readonly Splice[] {
  const { text, root } = parts.document;
  const space = /\sxmlns:w=/.test(text.slice(root.start, root.inner)) ? "" : ` xmlns:w="${namespace(parts)}"`;
  const cuts = new Map<number, { readonly cut: Cut; ends: string; starts: string }>();
  const at = (cut: Cut): { ends: string; starts: string } => {
    const known = cuts.get(cut.at) ?? { cut, ends: "", starts: "" };
    cuts.set(cut.at, known);
    return known;
  };
  for (const { anchor, id } of written) {
    at(anchor.start).starts += `<w:commentRangeStart${space} w:id="${id}"/>`;
    at(anchor.end).ends += `<w:commentRangeEnd${space} w:id="${id}"/><w:r${space}><w:commentReference w:id="${id}"/></w:r>`;
  }
  const split = new Set<Element>();
  const splices: Splice[] = [];
  for (const { cut, ends, starts } of cuts.values()) {
    const { close, open } = seam(text, cut);
    splices.push({ from: cut.at, to: cut.at, text: close + ends + starts + open });
    if (cut.holder !== undefined) split.add(cut.holder);
  }
  return [...splices, ...[...split].filter((holder) => !keepsSpace(holder)).flatMap((holder) => kept(text, holder))];
}

/** A `<w:t>` that is cut has to keep the white space at its cuts, and then must not begin to show that at its ends. */
function kept(text: string, { start, inner, close }: Element): readonly Splice[] {
  const words = text.slice(inner, close);
  const said = /\sxml:space\s*=\s*(?:"[^"]*"|'[^']*')/.exec(text.slice(start, inner));
  const [from, to] = said === null ? [inner - 1, inner - 1] : [start + said.index, start + said.index + said[0].length];
  const [lead, tail] = [words.length - words.trimStart().length, words.length - words.trimEnd().length];
  return [
    { from, to, text: ' xml:space="preserve"' },
    ...(lead > 0 ? [{ from: inner, to: inner + lead, text: "" }] : []), ...(tail > 0 ? [{ from: close - tail, to: close, text: "" }] : []),
  ];
}

function freeName({ zip, document }: WordPackage): string {
  const folder = document.name.slice(0, document.name.lastIndexOf("/") + 1);
  const taken = new Set(zip.entries.map(({ name }) => name.toLowerCase()));
  for (let n = 0; ; n++) {
    const name = `${folder}comments${n === 0 ? "" : n}.xml`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** A new part has to be named in two others. */
function register(parts: WordPackage, name: string, put: (name: string, text: string) => void): void {
  const { types, relations, document } = parts;
  put(types.name, within(types, `<Override xmlns="${contentTypes}" PartName="/${escaped(name)}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>`));
  const type = `${isStrict(parts) ? "http://purl.oclc.org/ooxml" : "http://schemas.openxmlformats.org"}/officeDocument${isStrict(parts) ? "" : "/2006"}/relationships/comments`;
  const ids = new Set(relations?.root.children.map((each) => value(each, "Id")));
  let n = 1;
  while (ids.has(`rId${n}`)) n++;
  const entry = `<Relationship xmlns="${relationships}" Id="rId${n}" Type="${type}" Target="${escaped(name.slice(name.lastIndexOf("/") + 1))}"/>`;
  if (relations !== undefined) put(relations.name, within(relations, entry));
  else put(relationsOf(document.name), `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${relationships}">${entry}</Relationships>`);
}
const contentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";

/** As the last thing in the root element. */
function within({ text, root }: Part, xml: string): string {
  if (root.close < root.end) return spliced(text, [{ from: root.close, to: root.close, text: xml }]);
  const tag = /^<([^\s/>]+)/.exec(text.slice(root.start))![1]!;
  return spliced(text, [{ from: root.end - 2, to: root.end, text: `>${xml}</${tag}>` }]);
}
