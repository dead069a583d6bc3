/** Text that others wrote → markup that shows it and does nothing else. */
import { oneLine } from "../text/one-line.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** For HTML and XML, in text and in quoted attributes; on one line, without characters that steer. */
export const escaped = (text: string): string => oneLine(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);

/** A link where the address is one of the web; else the words alone, so that no `javascript:` or `command:` can be followed. */
export const link = (url: string, words: string): string =>
  /^https?:\/\/[^\s]+$/i.test(url) ? `<a href="${escaped(url)}">${escaped(words)}</a>` : escaped(words);
