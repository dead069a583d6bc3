/** The change of text that says at the top of a document what kind it is. */
import type { Document } from "../../../../rules/language/document.ts";
import type { Edit } from "../../../../rules/language/finding.ts";
import type { Profile } from "../../../../rules/language/profile.ts";
import { lineBreakOf, lineEnd } from "../../text/lines.ts";

/** In the front matter that is there, or in a new one. */
export function profileEdit({ text, blocks }: Document, profile: Profile): Edit {
  const eol = lineBreakOf(text);
  const top = text.startsWith("\uFEFF") ? 1 : 0;
  const front = blocks[0]?.zone === "front-matter" ? blocks[0] : undefined;
  if (front === undefined) return { span: { start: top, end: top }, text: `---${eol}profile: ${profile}${eol}---${eol}${text.length > top ? eol : ""}` };
  const key = /^profile:[^\r\n]*/m.exec(text.slice(front.start, front.end));
  if (key) return { span: { start: front.start + key.index, end: front.start + key.index + key[0].length }, text: `profile: ${profile}` };
  const first = lineEnd(text, front.start);
  return { span: { start: first, end: first }, text: `${eol}profile: ${profile}` };
}
