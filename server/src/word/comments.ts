/** The part that holds the comments: ours from before go, everybody else's stay as they are, and new ones come last. */
import type { Part, WordPackage } from "./package.ts";
import { escaped, spliced, type Splice } from "./splice.ts";
import { child, descendants, value, type Element } from "./xml.ts";

const author = "paritylint";

/** A line of a comment: words in a row, each plain, bold, or a link. */
export type Line = readonly { readonly text: string; readonly bold?: boolean; readonly href?: string }[];

export interface Comment {
  readonly id: string;
  readonly lines: readonly Line[];
}

const uri = { w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main", strict: "http://purl.oclc.org/ooxml/wordprocessingml/main" };
export const isStrict = ({ document }: WordPackage): boolean => document.text.slice(0, 20_000).includes(uri.strict);
export const namespace = (parts: WordPackage): string => (isStrict(parts) ? uri.strict : uri.w);

/** Ids of comments that go: those we wrote, but for those that somebody answered. */
export function outdated(parts: WordPackage): ReadonlySet<string> {
  const answered = answeredIn(parts);
  return new Set(allIn(parts).filter((comment) => isOurs(comment) && !answered.has(comment)).map((comment) => value(comment, "w:id") ?? ""));
}

/** Of ours that somebody answered: what it says, and the paragraph it lies on. It is not said a second time there. */
export function settled(parts: WordPackage): readonly { readonly words: string; readonly on: Element }[] {
  const answered = [...answeredIn(parts)].filter(isOurs);
  const marks = answered.length === 0 ? [] : [...descendants(parts.document.root, new Set(["w:commentRangeStart"]))];
  return answered.flatMap((comment) => {
    let on = marks.find((mark) => value(mark, "w:id") === value(comment, "w:id"))?.parent;
    while (on !== undefined && on.name !== "w:p") on = on.parent;
    const words = [...descendants(comment, new Set(["w:t"]))].map(({ inner, close }) => parts.comments!.text.slice(inner, close)).join("");
    return on === undefined ? [] : [{ words, on }];
  });
}

const allIn = ({ comments }: WordPackage): readonly Element[] => comments?.root.children.filter(({ name }) => name === "w:comment") ?? [];

function answeredIn(parts: WordPackage): ReadonlySet<Element> {
  const all = allIn(parts);
  const byParagraph = new Map(all.flatMap((comment) => paragraphs(comment).map((id) => [id, comment] as const)));
  const answered = new Set<Element>();
  for (const entry of parts.threads?.root.children ?? []) {
    const parent = byParagraph.get(value(entry, "w15:paraIdParent") ?? "");
    const answer = byParagraph.get(value(entry, "w15:paraId") ?? "");
    if (parent !== undefined && answer !== undefined && !isOurs(answer)) answered.add(parent);
  }
  return answered;
}

const isOurs = (comment: Element): boolean => value(comment, "w:author") === author;
const paragraphs = (comment: Element): readonly string[] => [...descendants(comment, new Set(["w:p"]))].flatMap((each) => value(each, "w14:paraId") ?? []);

/** The first number that no comment and no mark of one has. */
export function firstId({ comments, document }: WordPackage): number {
  let highest = -1;
  for (const each of comments?.root.children ?? []) highest = Math.max(highest, Number(value(each, "w:id")) || 0);
  for (const { 1: id } of document.text.matchAll(/:comment(?:RangeStart|RangeEnd|Reference)\b[^>]*?\bid="(\d{1,9})"/g)) highest = Math.max(highest, Number(id));
  return highest + 1;
}

/** `date`: ISO, to the second. */
export function commentsPart(parts: WordPackage, gone: ReadonlySet<string>, added: readonly Comment[], date: string): string {
  const written = added.map((comment) => commentXml(comment, namespace(parts), date)).join("");
  const { comments } = parts;
  if (comments === undefined) return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace(parts)}">${written}</w:comments>`;
  const { root, text } = comments;
  const removed = root.children.filter((each) => gone.has(value(each, "w:id") ?? "")).map(({ start, end }): Splice => ({ from: start, to: end, text: "" }));
  if (root.close < root.end) return spliced(text, [...removed, { from: root.close, to: root.close, text: written }]);
  const tag = /^<([^\s/>]+)/.exec(text.slice(root.start))![1]!;
  return spliced(text, [{ from: root.end - 2, to: root.end, text: `>${written}</${tag}>` }]);
}

/** Entries about comments that go. */
export function threadsPart({ comments, threads }: WordPackage, gone: ReadonlySet<string>): string | undefined {
  if (threads === undefined || comments === undefined || gone.size === 0) return undefined;
  const ids = new Set(comments.root.children.filter((each) => gone.has(value(each, "w:id") ?? "")).flatMap(paragraphs));
  const removed = threads.root.children.filter((each) => ids.has(value(each, "w15:paraId") ?? ""));
  return removed.length === 0 ? undefined : spliced(threads.text, removed.map(({ start, end }) => ({ from: start, to: end, text: "" })));
}

/** It names its namespace itself, since the part may call it something else. */
function commentXml({ id, lines }: Comment, space: string, date: string): string {
  const body = lines.map((line, i) => `<w:p>${i === 0 ? "<w:r><w:annotationRef/></w:r>" : ""}${line.map(runXml).join("")}</w:p>`).join("");
  return `<w:comment xmlns:w="${space}" w:id="${id}" w:author="${author}" w:date="${date}" w:initials="pl">${body}</w:comment>`;
}

/** A link as a field, which needs no relationship of the part. */
function runXml({ text, bold, href }: Line[number]): string {
  const words = (properties: string): string => `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  if (href === undefined) return words(bold ? "<w:b/>" : "");
  const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const address = escaped(href).replace(/\\|&quot;/g, "");
  return `${field("begin")}<w:r><w:instrText xml:space="preserve"> HYPERLINK "${address}" </w:instrText></w:r>${field("separate")}${words('<w:color w:val="0563C1"/><w:u w:val="single"/>')}${field("end")}`;
}

/** Splices that take the marks of comments out of the main part, with the run that only held the reference. */
export function withoutMarks({ root }: Part, gone: ReadonlySet<string>): readonly Splice[] {
  if (gone.size === 0) return [];
  const marks = new Set(["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"]);
  return [...descendants(root, marks)].filter((each) => gone.has(value(each, "w:id") ?? "")).map((mark): Splice => {
    const run = mark.parent;
    const alone = mark.name === "w:commentReference" && run?.name === "w:r" && run.children.every((each) => each === mark || each === child(run, "w:rPr"));
    const { start, end } = alone ? run : mark;
    return { from: start, to: end, text: "" };
  });
}
