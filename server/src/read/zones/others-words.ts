/** Blocks that are not the author speaking: template prompts, other people's words, lists of works and words. */
import type { Zone } from "../../../../rules/language/document.ts";
import { citations, domainOpenings, nationalDomains, promises, promptOpenings, promptPhrases, sourceWords, speakers, tickWords } from "../../../../rules/lexicon/reading.ts";
import { bareWords, countWords, firstWord } from "../words.ts";

/** The zone of a block by its own words, if it has one. */
export function zoneOf(words: string): Zone | undefined {
  if (words.length > 1500) return undefined;
  if (isPrompt(words) || isNationalDomain(words)) return "prompt";
  if (isSpeech(words)) return "quote";
  if (isSource(words)) return "references";
  return undefined;
}

/** "[Insert local text]", or a phrase the template prints. */
function isPrompt(words: string): boolean {
  const bracketed = /^[*_\s]*(?:\[([^\]]*)\]|<([^<>]*)>)[*_\s.:]*$/.exec(words);
  if (bracketed) {
    const inside = (bracketed[1] ?? bracketed[2]!).toLowerCase().trim();
    return promptOpenings.some((opening) => inside.startsWith(opening) && !/^[\p{L}\p{N}]/u.test(inside.slice(opening.length)));
  }
  if (!promptStarts.has(firstWord(words)) || countWords(words, 20) > 18) return false;
  return prompts.has(bareWords(words.replace(/[–—-]/g, " ")).join(" "));
}

/** Holds nothing but domains of the national framework and ticks. */
function isNationalDomain(words: string): boolean {
  if (!domainStarts.test(words)) return false;
  const found = bareWords(words.replace(/[–—-]/g, " "));
  const text = found.join(" ");
  if (!domainOpenings.some((opening) => text.includes(opening))) return false;
  return found.filter((word) => !domainWords.has(word)).length <= Math.floor(found.length / 20);
}

/** Wholly in quotation marks, a name after them allowed, and somebody speaks of themselves. */
function isSpeech(words: string): boolean {
  const found = /^\s*[“"]([^“”"]{12,})[”"]\s*(.*)$/su.exec(words);
  if (!found || countWords(found[2]!, 12) > 9 || countWords(found[1]!, 5) < 4) return false;
  return bareWords(found[1]!).some((word) => spoken.has(word));
}

/** A note names a work and promises nothing. */
export const isCitation = (note: string): boolean => citations.test(note) && !promises.test(note);

/** "Source: …", "[3] Source: …", a numbered note that names a work. "Sources: GPs, wards. Urgent, five days." tells more than a note does. */
function isSource(text: string): boolean {
  const words = text.replace(/^\[\^?\d{1,3}\]:?\s+/, "");
  if (words !== text && isCitation(words)) return true;
  return /^\W*\p{L}+\s*:/u.test(words) && sourceWords.includes(firstWord(words)) && !/\p{Ll}{2}\. \p{Lu}/u.test(words) && !promises.test(words);
}

const prompts = new Set(promptPhrases);
const promptStarts = new Set(promptPhrases.map(firstWord));
const domainStarts = new RegExp(`\\b(?:${domainOpenings.map(firstWord).join("|")})\\b`, "i");
const spoken = new Set(speakers);
const domainWords = new Set([...nationalDomains.flatMap((domain) => bareWords(domain)), ...tickWords]);
