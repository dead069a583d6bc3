/** How the numbers of a series go on: "3" → "4", "c" → "d", "iv" → "v", "Four" → "Five". */
import { numberWords } from "../../../rules/lexicon/sections.ts";
import { fromRoman, roman } from "./roman.ts";

type Counting = "digits" | "letters" | "roman" | "words";

/** The number `by` further on, in the case of `last`; nothing where `last` is none of its kind, or letters or words end before. */
export function numberAfter(last: string, counting: Counting, by = 1): string | undefined {
  if (counting === "digits") return String(Number(last) + by);
  const lower = last.toLowerCase();
  if (counting === "roman") return inCaseOf(last, roman(fromRoman(lower) + by).toLowerCase());
  const series = counting === "letters" ? letters : numberWords;
  return series.includes(lower) ? inCaseOf(last, series[series.indexOf(lower) + by]) : undefined;
}

/** Of a mark in a list, whose letters may be Roman; the mark before it tells, where there is one. */
export function countingOf(mark: string, earlier: string | undefined): Exclude<Counting, "words"> {
  if (/\d/.test(mark)) return "digits";
  const isNext = earlier !== undefined && numberAfter(earlier, "letters")?.toLowerCase() === mark.toLowerCase();
  return mark.length === 1 && (isNext || !/[ivx]/i.test(mark)) ? "letters" : "roman";
}

const letters = [..."abcdefghijklmnopqrstuvwxyz"];

const inCaseOf = (like: string, word: string | undefined): string | undefined =>
  word === undefined || like === like.toLowerCase() ? word : like === like.toUpperCase() ? word.toUpperCase() : word[0]!.toUpperCase() + word.slice(1);
