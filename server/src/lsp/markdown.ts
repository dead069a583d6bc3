/** Small pieces of Markdown for hovers. Words of a draft or a rule pack never become markup, and so neither links nor images. */
import { escapeForEditor, fenced, webAddress } from "../text/markdown.ts";

export const link = (text: string, url: string): string => `[${escapeForEditor(text)}](<${webAddress(url)}>)`;

/** A passage as a quotation, its headings in bold; a table as it stands. */
export function quoted(text: string): string {
  if (/^[ \t]*\|/m.test(text)) return fenced(text.trim());
  return text.trim().split("\n").map((line) => `> ${/^#/.test(line) ? `**${escapeForEditor(line.replace(/^#+\s*/, ""))}**` : escapeForEditor(line)}`.trimEnd()).join("\n");
}
