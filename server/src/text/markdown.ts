/** Text into Markdown, and Markdown into text. */
import { oneLine } from "./one-line.ts";

/**
 * Every mark that could mean something is escaped. Sites also make links of bare addresses, names after “@” and numbers after “#”,
 * escaped or not: a word joiner, which nobody sees, keeps them apart.
 */
export const escapeMarkdown = (text: string): string => oneLine(text)
  .replace(/[\\`*_{}[\]()#+\-.!|<>~&@:$^=]/g, (mark) => `\\${mark}`)
  .replace(/(\\[@#])(?=\w)/g, "$1\u2060")
  .replace(/(?<![\p{L}\p{N}])(https?|ftps?|mailto|xmpp|command|javascript|data|vscode|file)(\\:)/giu, "$1\u2060$2")
  .replace(/(?<![\p{L}\p{N}])(www)(\\\.)/giu, "$1\u2060$2");

/** For what an editor shows, hovers and rule pages. Editors make links of bare addresses: a word joiner, which nobody sees, keeps one that others wrote from being one. */
export const escapeForEditor = (text: string): string => oneLine(text).replace(/[\\`*_{}[\]<>#|~!$&]/g, "\\$&")
  .replace(/(?<![\p{L}\p{N}])(https?|ftps?|mailto|command|javascript|data|vscode|file):(?=\S)/giu, "$1\u2060:").replace(/(?<![\p{L}\p{N}])(www)\./giu, "$1\u2060.").replaceAll("@", "\u2060@");

/** Between angle brackets: nothing in it ends them. */
export const webAddress = (url: string): string => url.replace(/[<>\s]/g, "");

/** As it stands: between fences longer than any run of backticks inside, so that none of its lines ends them. */
export function fenced(text: string): string {
  const longest = [...text.matchAll(/`+/g)].reduce((most, [run]) => Math.max(most, run.length), 2);
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text.replace(/\n+$/, "")}\n${fence}`;
}

/** Markdown as text, for editors that show it as it is. */
export const stripMarkdown = (markdown: string): string =>
  markdown.replace(/(?<!\\)\[((?:\\.|[^[\]\\])*)\]\(<([^<>]*)>\)/g, "$1 ($2)").replace(/^`{3,}(?:text)?$\n?/gm, "").replace(/\*\*([^*]+)\*\*/g, "$1").replace(/(?<!\\)\*([^*]+)\*/g, "$1").replace(/^---$/gm, "").replace(/^> ?/gm, "  ").replace(/\\(.)/g, "$1");
