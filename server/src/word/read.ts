/** A Word file → Markdown text that everything else reads, and what it takes to find a word of it again in the file. */
import type { Document } from "../../../rules/language/document.ts";
import { notes as sentences, refusals } from "../../../rules/lexicon/word.ts";
import { fill } from "../text/fill.ts";
import type { Refusal } from "../text/refusal.ts";
import { limits, type InTime } from "./limits.ts";
import type { Made } from "./made.ts";
import { writeMarkdown } from "./markdown.ts";
import { openPackage, type WordPackage } from "./package.ts";
import { createPlaces } from "./places.ts";
import { gapsIn } from "./running.ts";
import { readStory, type Story } from "./story.ts";

export interface WordReading {
  /** Markdown; offsets of findings count in it. */
  readonly text: string;
  /** What somebody should know of how it was read: one sentence each. */
  readonly notes: readonly string[];
  /** The place of an offset, for people; the document is the one read from `text`. */
  where(document: Document, offset: number): string;
  /** For `annotateWord`. */
  readonly source: { readonly made: Made; readonly parts: WordPackage };
}

/** Never fails: what cannot be read is refused with one sentence. */
export function readWord(bytes: Uint8Array, inTime: InTime = () => true): WordReading | Refusal {
  const parts = openPackage(bytes, inTime);
  if ("refusal" in parts) return parts;
  const story = readStory(parts, inTime);
  if (story.cut !== undefined) return { refusal: story.cut === "time" ? refusals.tooSlow : refusals.tooBig };
  if (story.seen.elsewhere) return { refusal: refusals.elsewhere };
  const { made, named, late } = writeMarkdown(story.flow, story.running, inTime);
  if (late) return { refusal: refusals.tooSlow };
  if (made.text.length > limits.letters) return { refusal: refusals.tooBig };
  if (made.text.trim() === "") return { refusal: refusals.wordless };
  return { text: made.text, notes: notesOf(parts, story, named), where: createPlaces(made, isPaged(parts, story)), source: { made, parts } };
}

/** Some programs save only a few of the page ends: then nothing is said of pages. */
function isPaged({ pages }: WordPackage, { pageEnds }: Story): boolean {
  return pageEnds > 0 && (pages === undefined || Math.abs(pages - 1 - pageEnds) <= Math.max(1, pages / 10));
}

/** Named one by one. */
const mostGaps = 3;

function notesOf({ signed }: WordPackage, { seen, running }: Story, named: boolean): readonly string[] {
  const gaps = running.flatMap(({ kind, words }) => gapsIn(words).map((text) => fill(sentences.gap, { kind, text })));
  const notes: readonly (readonly [boolean, string])[] = [
    [seen.tracked, sentences.tracked], [seen.struck, sentences.struck], [seen.hidden, sentences.hidden], [seen.numbering, sentences.numbering],
    [seen.boxes, sentences.boxes], [seen.notes, sentences.footnotes],
    [seen.pictures, sentences.pictures], [seen.diagrams, sentences.diagrams], [seen.embedded, sentences.embedded],
    [running.length > 0, sentences.running], [named, sentences.name], ...gaps.slice(0, mostGaps).map((gap) => [true, gap] as const),
    [seen.protected, sentences.protected], [signed, sentences.signed],
  ];
  return notes.filter(([is]) => is).map(([, sentence]) => sentence);
}
