import { mostBytes } from "../text/limits.ts";

/** How much of a package is read. A draft of a thousand pages stays far below each; what goes beyond was made to do harm, or by mistake. */
export const limits = {
  /** Bytes of the package, of one part of it when inflated, and of all parts. */
  bytes: mostBytes,
  part: 64_000_000,
  total: 256_000_000,
  entries: 4_096,
  /** How many times smaller than itself a part may be packed, and from what size on that is asked. */
  ratio: 250,
  ratioFrom: 1_000_000,
  /** Elements within elements, and elements of one part. Each takes some 300 bytes of memory while the file is read. */
  depth: 256,
  elements: 1_500_000,
  /** Of one element; they are taken together, so that no clock is looked at between them. */
  attributes: 10_000,
  /** Pieces of text, such as a tab or a letter written as an entity, in all and in one paragraph; and letters of it, which are about 3,000 pages. */
  pieces: 1_000_000,
  piecesTogether: 200_000,
  letters: 10_000_000,
} as const;

/** Whether there is time to read on. It is asked between parts, paragraphs and rows: whoever reads has the clock, and the limits above bound what lies between. */
export type InTime = () => boolean;
