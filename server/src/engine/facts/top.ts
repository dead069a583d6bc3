/** What stands at the top of a document, and how much the place of a word says of what it is. */
import type { Document } from "../../../../rules/language/document.ts";
import type { BlockReadings } from "./gather.ts";

/** A word that tells what a document is. */
export type Told = BlockReadings["profile"][number];

/** Terms of this weight say in a title what kind of document it is, whatever it is about. */
export const naming = 8;
/** Terms of this weight name a service; where a title holds those of one profile only, it has said what it is. */
export const tells = 5;
/** In characters: what stands so soon after the title names the document too, unless it is a passage. */
export const subtitle = 120;
export const longestSubtitle = 250;

/** Where the headings at the top end that stand together before any text: an organisation's name, then the service's. */
export function opening({ blocks, title }: Document): number {
  const from = blocks.findIndex((block) => block.end > title.start);
  if (blocks[from]?.kind !== "heading") return title.end;
  const next = blocks.findIndex((block, i) => i > from && block.kind !== "heading");
  return Math.max(title.end, blocks[(next < 0 ? blocks.length : next) - 1]?.end ?? 0);
}

/** How much the place of a word says about what the document is. */
export function placeWeight(document: Document, roles: readonly string[], at: number): number {
  if (at < document.title.end + subtitle) return 4;
  if (roles[0] === "meta" && at < openingPart) return 3;
  if (roles[0] === "aims" || roles[0] === "summary") return 1.5;
  return ["description", "scope", "population", "needs", "outcomes"].includes(roles[0] ?? "") ? 0.7 : 0.3;
}
/** In characters: a part about the document itself that stands further down is about something else. */
const openingPart = 1500;
/** Of more weight is only what stands at the top, or in the part about the document itself. */
export const prominent = 2;
