/** The Markdown text under construction: words taken from the file keep their place in it, marks that are put in have none. */
import type { Paragraph } from "./story.ts";
import type { Stretch } from "./runs.ts";

/** A piece of the text that stands in the file as well. */
export interface Mapped {
  /** Where it begins in the text. */
  readonly at: number;
  readonly length: number;
  readonly stretch: Stretch;
  /** Where it begins in the words of the stretch. */
  readonly skip: number;
}

/** A paragraph of the file, or a cell's share of a row, in the text. */
export interface Placed {
  readonly start: number;
  readonly end: number;
  readonly paragraph: Paragraph;
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
}

export interface Made {
  readonly text: string;
  /** In text order. */
  readonly map: readonly Mapped[];
  readonly placed: readonly Placed[];
}

export interface Maker {
  length(): number;
  /** Nothing but blanks stands in the line so far. */
  opensLine(): boolean;
  /** Marks of Markdown. */
  put(marks: string): void;
  take(stretch: Stretch, skip: number, length: number): void;
  /** The same number of characters, but others: what they stand for is kept. */
  takeAs(words: string, stretch: Stretch, skip: number): void;
  placed(place: Placed): void;
  done(): Made;
}

export function createMaker(): Maker {
  const parts: string[] = [];
  const map: Mapped[] = [];
  const placed: Placed[] = [];
  let length = 0;
  let blank = true;
  const put = (words: string): void => {
    const line = words.slice(words.lastIndexOf("\n") + 1);
    blank = (blank || line.length < words.length) && line.trim() === "";
    parts.push(words);
    length += words.length;
  };
  const takeAs = (words: string, stretch: Stretch, skip: number): void => {
    if (words === "") return;
    map.push({ at: length, length: words.length, stretch, skip });
    put(words);
  };
  return {
    length: () => length,
    opensLine: () => blank,
    put,
    takeAs,
    take: (stretch, skip, count) => takeAs(stretch.text.slice(skip, skip + count), stretch, skip),
    placed: (place) => void placed.push(place),
    done: () => ({ text: parts.join(""), map, placed }),
  };
}
