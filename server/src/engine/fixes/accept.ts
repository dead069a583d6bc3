/** A finding → the change of text by which its owner accepts it, with a gap for the reason: until that is filled in, nothing is accepted. */
import { isMap, isScalar, isSeq, parseDocument, type Node } from "yaml";
import type { Block, Document, Span } from "../../../../rules/language/document.ts";
import type { Edit } from "../../../../rules/language/finding.ts";
import { reasonGap } from "../../../../rules/lexicon/wording.ts";
import { lineBreakOf, lineEnd, lineStart, nextLine } from "../../text/lines.ts";

/** A comment on a line of its own before the words; nothing where Markdown has no room for one, as between the rows of a table. */
export function acceptHere(document: Document, rule: string, { start }: Span): Edit | undefined {
  const block = document.blocks.findLast((it) => it.start <= start && it.zone !== "front-matter") ?? firstContent(document);
  if (block === undefined || block.kind === "row" || /^\s*\|/.test(lineOf(document, block))) return undefined;
  const at = lineStart(document.text, block.start);
  const indent = block.kind === "item" ? /^[^\S\r\n]*/.exec(document.text.slice(at))![0] : "";
  return insertion(document, at, `${indent}<!-- paritylint-disable-next-line ${rule} -- ${reasonGap} -->`);
}

/** A comment at the top that speaks for the whole document. */
export function acceptEverywhere(document: Document, rule: string): Edit {
  const first = firstContent(document);
  return insertion(document, first === undefined ? document.text.length : lineStart(document.text, first.start), `<!-- paritylint-disable-file ${rule} -- ${reasonGap} -->`);
}

interface NewException {
  readonly rule: string;
  readonly file: string;
  readonly where?: string;
  readonly text?: string;
}

/** An entry in the text of a paritylint.yaml; nothing where what stands there is no list of exceptions. */
export function exceptionEdit(configuration: string, { rule, file, where, text }: NewException): Edit | undefined {
  const entry = [
    `- rule: ${rule}`, `  file: ${quoted(pattern(file))}`, ...(where === undefined ? [] : [`  where: ${quoted(where)}`]),
    ...(text === undefined ? [] : [`  text: ${quoted(text)}`]), `  reason: ${quoted(reasonGap)}`,
  ];
  const eol = lineBreakOf(configuration);
  const yaml = parseDocument(configuration, { schema: "core", logLevel: "silent", prettyErrors: false, uniqueKeys: false });
  const root: Node | null = yaml.contents;
  const list = isMap(root) ? (root.get("exceptions", true) as Node | undefined) : undefined;
  const lines = (indent: string): string => entry.map((line) => `${indent}${line}${eol}`).join("");
  if (isSeq(list) && !list.flow && list.items.length > 0) {
    const start = lineStart(configuration, list.range![0]);
    const end = list.range![1];
    const at = end < configuration.length && configuration.slice(0, end).search(/[\r\n]$/) < 0 ? nextLine(configuration, lineEnd(configuration, end)) ?? configuration.length : end;
    return { span: { start: at, end: at }, text: (at > 0 && !/[\r\n]$/.test(configuration.slice(0, at)) ? eol : "") + lines(/^\s*/.exec(configuration.slice(start))![0]) };
  }
  if (yaml.errors.length > 0 || (root !== null && !isMap(root))) return undefined;
  const named = root?.items.find(({ key }) => isScalar(key) && key.value === "exceptions");
  if (named === undefined) {
    const end = configuration.length;
    return { span: { start: end, end }, text: `${end > 0 && !/[\r\n]$/.test(configuration) ? eol : ""}exceptions:${eol}${lines("  ")}` };
  }
  // Its name stands there already, with nothing or an empty list after it.
  const start = configuration.indexOf(":", (named.key as Node).range![1]) + 1;
  const empty = isSeq(list) && list.items.length === 0;
  if (!empty && !(isScalar(list) && list.value === null && list.source === "")) return undefined;
  return { span: { start, end: empty ? list.range![1] : start }, text: `${eol}${lines("  ").trimEnd()}` };
}

const firstContent = ({ blocks }: Document): Block | undefined => blocks.find(({ zone }) => zone !== "front-matter" && zone !== "comment");
const lineOf = ({ text }: Document, { start }: Block): string => text.slice(lineStart(text, start), start + 1);

function insertion({ text }: Document, at: number, line: string): Edit {
  const eol = lineBreakOf(text);
  return { span: { start: at, end: at }, text: `${line}${eol}` };
}

/** A name with brackets or stars in it stands for itself, not for others, and one without a folder for no file of that name further down. */
const pattern = (file: string): string => `${file.includes("/") ? "" : "/"}${file.replace(/[\\[\]*?!#]/g, "\\$&")}`;

/** JSON is YAML: whatever stands in it is one piece of text. */
const quoted = (text: string): string => (/^[\p{L}\d/][\p{L}\d ./_()-]*$/u.test(text) && !/^[\d.]|^(?:true|false|null|yes|no|on|off)$/i.test(text) && !text.endsWith(" ") ? text : JSON.stringify(text));
