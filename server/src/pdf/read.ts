/** The pages of a PDF → Markdown text that everything else reads, and the page and heading of each place in it. */
import type { Document } from "../../../rules/language/document.ts";
import { notes as sentences, places, refusals } from "../../../rules/lexicon/pdf.ts";
import { headingsAbove } from "../read/headings/above.ts";
import { fill } from "../text/fill.ts";
import type { Refusal } from "../text/refusal.ts";
import { linesIn, type Block } from "./block.ts";
import { findHeadings } from "./headings.ts";
import { joinPages } from "./joined.ts";
import { layOut } from "./layout.ts";
import { linesOf } from "./lines.ts";
import { writeMarkdown } from "./markdown.ts";
import { createMender, wordsIn } from "./mend.ts";
import type { Page, PdfContent, Run } from "./page.ts";
import { withoutRunning } from "./running.ts";
import { readTags } from "./tagged.ts";

/** Plain data, which can be handed from one thread to another. */
export interface PdfReading {
  /** Markdown; offsets of findings count in it. */
  readonly text: string;
  /** What somebody should know of how it was read: one sentence each. */
  readonly notes: readonly string[];
  /** Which page the text stands on, from each offset until the next. In order. */
  readonly pages: readonly { readonly at: number; readonly page: number }[];
}

/** Never fails: what cannot be read is refused with one sentence. */
export function readPdf({ pages, outline }: PdfContent): PdfReading | Refusal {
  const all = pages.flatMap(({ runs }) => runs.map(({ text }) => text)).join(" ");
  const letters = all.match(/\p{L}/gu)?.length ?? 0;
  const lost = all.match(/[\uFFFD\uE000-\uF8FF\p{Cc}]/gu)?.length ?? 0;
  if (lost > 20 && lost > letters) return { refusal: refusals.letters };
  const { byPage, silent, running, untagged } = blocksOf(pages);
  // A stamp or a line of a scanner's own on each page does not make it a text.
  if (letters < 20 || silent.length === pages.length || (letters < 60 * pages.length && silent.length * 2 > pages.length)) return { refusal: refusals.wordless };
  const blocks = findHeadings(joinPages(byPage), outline);
  const { text, pages: starts } = writeMarkdown(blocks, createMender(wordsIn(blocks.flatMap(linesIn))));
  const notes: readonly (readonly [boolean, string])[] = [
    [true, sentences.confidence], [untagged, sentences.untagged], [blocks.some((block) => block.kind === "row" && block.cells.some(({ left }) => left !== undefined)), sentences.tables],
    [running, sentences.running], [pages.some(({ runs }) => runs.some(isLostSlant)), sentences.slanted],
    [silent.length > 0, fill(sentences.pictures, { pages: namePages(silent) })],
  ];
  return { text, notes: notes.filter(([is]) => is).map(([, sentence]) => sentence), pages: starts };
}

/** The place of an offset, for people: "page 3 · 2 Outcomes". The document is the one read from the reading's text. */
export const pdfPlaces = ({ pages }: PdfReading) => (document: Document, offset: number): string => {
  const page = (pages.findLast(({ at }) => at <= offset) ?? pages[0])?.page ?? 1;
  return [fill(places.page, { n: String(page) }), headingsAbove(document, offset).join(" › ")].filter((part) => part !== "").join(" · ");
};

/** Less of a page than this may be left outside the tags; then they are not to be relied on. */
const mostLoose = 0.2;

interface Laid {
  readonly byPage: readonly (readonly Block[])[];
  /** Numbers of the pages without a word but those of headers and footers. */
  readonly silent: readonly number[];
  readonly running: boolean;
  readonly untagged: boolean;
}

function blocksOf(pages: readonly Page[]): Laid {
  const tagged = pages.map((page) => {
    const found = page.tree === undefined ? undefined : readTags(page, page.tree);
    return found !== undefined && lettersIn(found.loose) <= lettersIn(page.runs.filter(({ artifact }) => !artifact)) * mostLoose ? found : undefined;
  });
  const loose = pages.map((page, i) => linesOf((tagged[i]?.loose ?? page.runs).filter(({ artifact, slanted }) => !artifact && !slanted), page.number));
  const kept = withoutRunning(loose, pages.map(({ height }) => height));
  const says = ({ text }: { readonly text: string }): boolean => /\p{L}{2}/u.test(text);
  // Words of a table of contents are in no block.
  const speaks = ({ runs }: Page, i: number): boolean => kept[i]!.some(says) || (tagged[i] !== undefined && runs.some((run) => !run.artifact && run.mark !== undefined && says(run)));
  return {
    silent: pages.filter((page, i) => !speaks(page, i)).map(({ number }) => number),
    byPage: pages.map((_, i) => [...(tagged[i]?.blocks ?? []), ...layOut(kept[i]!)]),
    running: kept.some((lines, i) => lines.length < loose[i]!.length) || pages.some(({ runs }) => runs.some(({ artifact, text }) => artifact && text.trim() !== "")),
    untagged: tagged.some((each, i) => each === undefined && pages[i]!.runs.length > 0),
  };
}

const lettersIn = (runs: readonly Run[]): number => runs.reduce((sum, { text }) => sum + text.trim().length, 0);
const isLostSlant = ({ slanted, artifact, mark, text }: Run): boolean => slanted && !artifact && mark === undefined && text.trim() !== "";

/** "page 2", "pages 2, 4–6". */
function namePages(numbers: readonly number[]): string {
  if (numbers.length === 1) return fill(places.page, { n: String(numbers[0]) });
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return fill(places.pages, { list: spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ") });
}
