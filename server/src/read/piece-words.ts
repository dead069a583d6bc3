/** What the words of a piece say of themselves: whether they are the author's, and their sentences. */
import type { Span, Words } from "../../../rules/language/document.ts";
import type { Recent } from "./recent.ts";
import { sentencesOf } from "./sentences.ts";
import type { Piece } from "./writer.ts";
import { zoneOf } from "./zones.ts";

export function wordsOf(text: string, { kind, zone, content, end }: Piece, remembered?: Recent<Words>): Words {
  const words = text.slice(content, end);
  const make = (): Words => ({ zone: zone ?? (kind === "heading" ? undefined : zoneOf(words)), sentences: sentencesIn(words, kind, zone) });
  return remembered ? remembered(`${kind} ${zone}\n${words}`, make) : make();
}

function sentencesIn(words: string, kind: Piece["kind"], zone: Piece["zone"]): readonly Span[] {
  if (zone === "front-matter" || zone === "code" || zone === "comment" || words === "") return [];
  if (kind !== "row" && kind !== "heading") return sentencesOf(words, 0, words.length);
  let last = words.length;
  while (kind === "heading" && last > 1 && /[\s#*_=]/.test(words[last - 1]!)) last--;
  return [{ start: 0, end: last }];
}
