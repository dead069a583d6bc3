/** Which files and languages are texts that are read: one list for the command line, the server and the extension. */
import type { Document } from "../../../rules/language/document.ts";

export type TextFormat = Document["format"];

const markdown: readonly string[] = ["md", "markdown", "mdown", "mkd", "mdx"];
const plain: readonly string[] = ["txt", "text"];
export const endings: readonly string[] = [...markdown, ...plain];

const endingOf = (name: string): string => /\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? "";
export const formatOf = (name: string): TextFormat => (markdown.includes(endingOf(name)) ? "markdown" : "text");
export const isPlain = (name: string): boolean => plain.includes(endingOf(name));
export const isText = (name: string): boolean => endings.includes(endingOf(name));

/** Names that editors give to Markdown and plain text. */
export const markdownLanguages: readonly string[] = ["markdown", "mdx"];
export const languages: readonly string[] = [...markdownLanguages, "plaintext", "text", "txt", "specification"];
