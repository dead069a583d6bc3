/** What stands at the start of a line in Markdown and makes it something else than a sentence of the author's. */
import { couldBeTitle, titleOf } from "../headings/title.ts";
import { isDefinition, isTags } from "../zones/passages.ts";

/**
 * Whether a line that was typed or printed as it stands would be read as a quotation, a comment, an address and the like: "> 65 years", "[Board]: …".
 * A heading typed with its marks stays one; a sentence behind such a mark does not become one.
 */
export function opensMarkup(line: string): boolean {
  const text = line.replace(blank, "");
  const title = /^#{1,6}\s*/.exec(text)?.[0];
  if (title !== undefined) return !couldBeTitle(titleOf(text.slice(title.length)).text, 18);
  return opening.test(text) || isTags(text) || isDefinition(text);
}

/** No longer part of a line tells what opens it. */
export const openingLength = 1_000;

/** What a reader of lines passes over before their words. */
const blank = /^[\s\u200b\ufeff]+/;
const opening = /^(?:>|`{3}|~{3}|<!--|---|\.\.\.$|<\/?(?:script|style|pre|h[1-6])\b)/i;
