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

/** Markdown as text, for editors that show it as it is. */
export const stripMarkdown = (markdown: string): string =>
  markdown.replace(/\[((?:\\.|[^\]\\])*)\]\(<([^>]*)>\)/g, "$1 ($2)").replace(/^`{3,}.*$\n?/gm, "").replace(/\*\*([^*]+)\*\*/g, "$1").replace(/(?<!\\)\*([^*]+)\*/g, "$1").replace(/^---$/gm, "").replace(/^> ?/gm, "  ").replace(/\\(.)/g, "$1");
