/** Where in the file a finding stands, in words that somebody looking at Word can follow. */
import type { Document } from "../../../rules/language/document.ts";
import { places as sentences } from "../../../rules/lexicon/word.ts";
import { headingsAbove, sectionsAround } from "../read/headings/above.ts";
import { fill } from "../text/fill.ts";
import { lastAt } from "../text/spans.ts";
import type { Made, Placed } from "./made.ts";

/** "about page 2 · 2 Outcomes › 2.1 Indicators · table 1, row 2, column 3". `paged`: the file says where its pages end. */
export function createPlaces({ placed, map }: Made, paged: boolean): (document: Document, offset: number) => string {
  const at = (offset: number): Placed | undefined => placed[lastAt(placed, offset, ({ start }) => start)] ?? placed[0];
  return (document, offset) => {
    const here = at(offset);
    if (here === undefined) return "";
    const path = headingsAbove(document, offset);
    const section = sectionsAround(document, offset).at(-1);
    const { cell } = here;
    const onHeading = section !== undefined && section.span.start <= offset && offset < section.span.end;
    const first = section === undefined ? 0 : lastAt(placed, section.span.start, ({ start }) => start);
    const last = lastAt(placed, offset, ({ start }) => start);
    // Text boxes and notes stand beside the paragraphs, not among them.
    const n = placed.slice(first + 1, last + 1).filter(({ paragraph }) => paragraph.host === undefined).length;
    const { host, note } = here.paragraph;
    return [
      ...(paged ? [fill(sentences.page, { n: String(pageOf(here, offset)) })] : []),
      ...(path.length === 0 ? [] : [path.join(" › ")]),
      ...(note !== undefined ? [note.number === undefined ? sentences[note.kind] : `${sentences[note.kind]} ${note.number}`] : host === undefined ? [] : [sentences.box]),
      ...(cell !== undefined && !onHeading ? [fill(sentences.cell, { table: String(cell.table), row: String(cell.row), column: String(cell.column) })]
        : onHeading || host !== undefined || n < 1 ? [] : [fill(sentences.paragraph, { n: String(n) })]),
    ].join(" · ");
  };

  function pageOf({ paragraph, start }: Placed, offset: number): number {
    const { pagesBefore, pageEnds } = paragraph;
    if (pageEnds.length === 0) return pagesBefore + 1;
    const piece = map[lastAt(map, Math.max(start, offset), (each) => each.at)];
    const source = piece === undefined ? 0 : piece.stretch.from + (piece.stretch.even ? piece.skip : 0);
    return pagesBefore + 1 + pageEnds.filter((end) => end <= source).length;
  }
}
