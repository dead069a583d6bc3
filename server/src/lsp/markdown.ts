/** Small pieces of Markdown for hovers. Words of a draft never become markup, and so neither links nor images. */
import { oneLine } from "../text/one-line.ts";

/** Editors make links of bare addresses: a word joiner, which nobody sees, keeps those of a draft from being one. */
export const escapeForHover = (text: string): string => oneLine(text).replace(/[\\`*_{}[\]<>#|~!$&]/g, "\\$&")
  .replace(/(?<![\p{L}\p{N}])(https?|ftps?|mailto|command|javascript|data|vscode|file):/giu, "$1\u2060:").replace(/(?<![\p{L}\p{N}])(www)\./giu, "$1\u2060.").replaceAll("@", "\u2060@");

export const link = (text: string, url: string): string => `[${escapeForHover(text)}](<${url.replace(/[<>\s]/g, "")}>)`;

/** A passage as a quotation, its headings in bold; a table as it stands. */
export function quoted(text: string): string {
  if (/^\s*\|/m.test(text)) return `\`\`\`text\n${text.trim()}\n\`\`\``;
  return text.trim().split("\n").map((line) => `> ${/^#/.test(line) ? `**${escapeForHover(line.replace(/^#+\s*/, ""))}**` : escapeForHover(line)}`.trimEnd()).join("\n");
}
