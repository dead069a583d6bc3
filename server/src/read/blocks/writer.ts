/** Collects blocks in order, and works out what introduces each list item. */
import type { Cell, Words, Zone } from "../../../../rules/language/document.ts";
import { introducers } from "../../../../rules/lexicon/reading.ts";
import type { Heading } from "../headings/heading.ts";
import type { Marker } from "../lines/marks.ts";
import { lastMark } from "../words.ts";
import { placeOfItem, type ListLevel } from "./list-levels.ts";

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

export function createWriter(source: string): Writer {
  const pieces: Piece[] = [];
  let levels: ListLevel[] = [];
  let closed: ListLevel | undefined;
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

  const open = ({ style }: Marker, indent: number, lead: number | undefined): ListLevel => {
    const level: ListLevel = { indent, style, group: groups++, lead, last: -1, value: undefined };
    levels.push(level);
    return level;
  };
  /** The list that was closed last, where the number of this item comes next in it. */
  const reopened = ({ style, value }: Marker): ListLevel | undefined =>
    closed !== undefined && value !== undefined && closed.style === style && closed.value === value - 1 && value > 1 && introducer() === undefined ? closed : undefined;
  const levelOf = (marker: Marker, indent: number): ListLevel => {
    if (levels.length === 0) {
      const before = reopened(marker);
      if (before === undefined) return open(marker, indent, introducer());
      levels.push(before);
      return before;
    }
    const { kept, opens, lead } = placeOfItem(levels, marker, indent, (piece) => text(pieces[piece]!));
    levels.length = kept;
    return opens ? open(marker, indent, lead) : levels.at(-1)!;
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
      const level = levelOf(marker, indent);
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
