/** What the words of a piece say of themselves: whether they are the author's, and their sentences. */
import type { Span, Words } from "../../../../rules/language/document.ts";
import type { Recent } from "../../text/recent.ts";
import { sentencesOf } from "../sentences.ts";
import { zoneOf } from "../zones/others-words.ts";
import type { Piece } from "./writer.ts";

export function wordsOf(text: string, { kind, zone, content, end, cells }: Piece, remembered?: Recent<Words>): Words {
  const words = text.slice(content, end);
  const make = (): Words => ({ zone: zone ?? (kind === "heading" ? undefined : zoneOf(words)), sentences: sentencesIn(words, kind, zone, passageAt(cells, content)) });
  return remembered ? remembered(`${kind} ${zone}\n${words}`, make) : make();
}

/** Where, in a row that is a name and what is to be said of it, the latter begins; counted from the start of the row. */
function passageAt(cells: readonly Span[] = [], content: number): number | undefined {
  const filled = cells.filter((cell) => cell.end > cell.start);
  return filled.length === 2 ? filled[1]!.start - content : undefined;
}

function sentencesIn(words: string, kind: Piece["kind"], zone: Piece["zone"], passage: number | undefined): readonly Span[] {
  if (zone === "front-matter" || zone === "code" || zone === "comment" || words === "") return [];
  if (kind !== "row" && kind !== "heading") return sentencesOf(words, 0, words.length);
  if (kind === "row" && passage !== undefined) {
    const [first, ...others] = sentencesOf(words, passage, words.length);
    if (first) return [{ start: 0, end: first.end }, ...others];
  }
  let last = words.length;
  while (kind === "heading" && last > 1 && /[\s#*_=]/.test(words[last - 1]!)) last--;
  return [{ start: 0, end: last }];
}
