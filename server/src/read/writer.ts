/** Collects blocks in order, and works out what introduces each list item. */
import type { Cell, Words, Zone } from "../../../rules/language/document.ts";
import { introducers } from "../../../rules/lexicon/reading.ts";
import type { Heading } from "./heading.ts";
import type { Marker } from "./marks.ts";
import { lastMark } from "./words.ts";

/** A block before sections and sentences are known. One piece becomes one block. */
export interface Piece {
  readonly kind: "heading" | "paragraph" | "item" | "row";
  readonly start: number;
  readonly end: number;
  readonly content: number;
  readonly zone?: Zone;
  readonly lead?: number;
  readonly group?: number;
  readonly cells?: readonly Cell[];
  readonly heading?: Heading;
  /** Opens a section that has no heading of its own here: a column of a table. */
  readonly opens?: Heading;
  /** Known where it was read before. */
  readonly words?: Words;
}

interface Level {
  readonly indent: number;
  readonly style: string;
  readonly group: number;
  readonly lead: number | undefined;
  last: number;
  value: number | undefined;
}

export interface Writer {
  readonly pieces: Piece[];
  heading(piece: Omit<Piece, "kind"> & { readonly heading: Heading }): void;
  /** `inList`: it belongs to the item before it, so the list goes on. */
  paragraph(piece: Omit<Piece, "kind">, inList?: boolean): void;
  item(piece: Omit<Piece, "kind">, marker: Marker, indent: number): void;
  row(piece: Omit<Piece, "kind">): void;
  /** Text that is not the author's: it stands between blocks and changes nothing. */
  aside(piece: Omit<Piece, "kind"> & { readonly zone: Zone }): void;
  newGroup(): number;
  /** Writes what was written before, at another place: `pieces` count from `from`, the piece after the last, and the next group. */
  again(pieces: readonly Piece[], groups: number, from: number): void;
  groups(): number;
  /** The innermost list that is open. */
  openList(): ListState | undefined;
  /** All lists that are open, the innermost last. */
  openLists(): readonly ListState[];
  /** It, or else the last list, whose numbers may still go on. */
  lastList(): ListState | undefined;
  /** Whether the text ends what was written last in a way that introduces something. */
  leadsIn(): boolean;
  text(piece: Piece): string;
}

export interface ListState {
  readonly style: string;
  readonly indent: number;
  /** Place of its last item, if it is numbered. */
  readonly value: number | undefined;
}

const deepest = 40;

export function createWriter(source: string): Writer {
  const pieces: Piece[] = [];
  let levels: Level[] = [];
  let closed: Level | undefined;
  let groups = 0;
  let lastOwn = -1;

  const text = (piece: Piece): string => source.slice(piece.content, piece.end);
  const push = (piece: Piece): void => {
    if (piece.zone === undefined) lastOwn = pieces.length;
    pieces.push(piece);
  };
  const close = (): void => {
    closed = levels[0] ?? closed;
    levels = [];
  };

  /** What introduces a list that begins now. */
  const introducer = (): number | undefined => {
    const before = pieces[lastOwn];
    if (before === undefined || before.kind === "row") return undefined;
    return before.kind === "heading" || introduces(text(before)) ? lastOwn : undefined;
  };

  const open = (marker: Marker, indent: number, lead: number | undefined): Level => {
    const level: Level = { indent, style: marker.style, group: groups++, lead, last: -1, value: undefined };
    levels.push(level);
    return level;
  };

  const place = (marker: Marker, indent: number): Level => {
    while (levels.length > 1 && indent < levels.at(-1)!.indent - 1 && !(levels.at(-1)!.style === marker.style && indent > levels.at(-2)!.indent + 1)) levels.pop();
    const top = levels.at(-1);
    if (top === undefined) {
      if (closed !== undefined && marker.value !== undefined && closed.style === marker.style && closed.value === marker.value - 1 && marker.value > 1 && introducer() === undefined) {
        levels.push(closed);
        return closed;
      }
      return open(marker, indent, introducer());
    }
    if (indent > top.indent + 1 && levels.length < deepest) return open(marker, indent, top.last);
    if (marker.style === top.style) return top;
    for (let i = levels.length - 1; i >= 0; i--) {
      const known = levels[i]!;
      if (known.style === marker.style && Math.abs(known.indent - indent) <= 3) {
        levels.length = i + 1;
        return known;
      }
    }
    // A new kind of mark at the same indent: under the last item if that asks for it, else a new list.
    const last = pieces[top.last];
    const words = last ? text(last) : "";
    const ordered = /^\(?[1aAi]/.test(top.style);
    if (lastMark(words) === ":" || (last && marker.bullet === ordered && words.length < 40 && !/[.;,]$/.test(words))) {
      return levels.length < deepest ? open(marker, indent, top.last) : top;
    }
    levels.pop();
    return open(marker, indent, top.lead);
  };

  return {
    pieces,
    heading(piece) {
      close();
      closed = undefined;
      push({ ...piece, kind: "heading" });
    },
    paragraph(piece, inList = false) {
      if (!inList) close();
      push({ ...piece, kind: "paragraph" });
    },
    item(piece, marker, indent) {
      const level = place(marker, indent);
      level.last = pieces.length;
      level.value = marker.value;
      push({ ...piece, kind: "item", group: level.group, ...(level.lead === undefined ? {} : { lead: level.lead }) });
    },
    row(piece) {
      close();
      push({ ...piece, kind: "row" });
    },
    aside(piece) {
      pieces.push({ ...piece, kind: "paragraph" });
    },
    newGroup: () => groups++,
    groups: () => groups,
    again(known, count, from) {
      close();
      closed = undefined;
      const base = pieces.length;
      for (const piece of known) push(moved(piece, from, base, groups));
      groups += count;
    },
    openList: () => levels.at(-1),
    openLists: () => levels,
    lastList: () => levels.at(-1) ?? closed,
    leadsIn() {
      const before = pieces[lastOwn];
      return before !== undefined && before.kind !== "heading" && before.kind !== "row" && lastMark(text(before)) === ":";
    },
    text,
  };
}

/** The piece at another place: all offsets by `by`, its lead by `leads`, its group by `groups`. */
export function moved({ kind, start, end, content, zone, lead, group, cells, heading, opens, words }: Piece, by: number, leads: number, groups: number): Piece {
  return {
    kind, start: start + by, end: end + by, content: content + by,
    ...(zone && { zone }), ...(lead !== undefined && { lead: lead + leads }), ...(group !== undefined && { group: group + groups }),
    ...(cells && { cells: cells.map((cell) => ({ start: cell.start + by, end: cell.end + by, head: cell.head })) }),
    ...(heading && { heading: inTable(heading, groups) }), ...(opens && { opens: inTable(opens, groups) }), ...(words && { words }),
  };
}

const inTable = (heading: Heading, groups: number): Heading => (heading.table === undefined ? heading : { ...heading, table: heading.table + groups });

/** Ends in a colon or without a full stop, or says that something follows. */
export function introduces(words: string): boolean {
  const mark = lastMark(words);
  if (!/[.!?]/.test(mark)) return true;
  const last = words.slice(-200).toLowerCase();
  const sentence = last.slice(Math.max(0, last.lastIndexOf(". ", last.length - 3)));
  return introducers.some((word) => sentence.includes(word));
}
