/** Where in the main part the marks of a comment can stand so that it lies on given words: only between runs, so runs are cut in two. */
import type { Span } from "../../../rules/language/document.ts";
import type { Made, Mapped, Placed } from "./made.ts";
import { lastAt } from "../text/spans.ts";
import { keepsSpace, type Stretch } from "./runs.ts";
import type { Note } from "./story.ts";
import { child, type Element } from "./xml.ts";

/** A place between two characters of the part where a mark can be put. */
export interface Cut {
  readonly at: number;
  /** The run that is open there, and the `<w:t>`; neither where the place lies between runs. */
  readonly run?: Element;
  readonly holder?: Element;
}

export interface Anchor {
  readonly start: Cut;
  readonly end: Cut;
  /** The words stand where no comment can be: it is put on the paragraph that the text box belongs to, or on the mark of the note. */
  readonly beside?: "box" | Note["kind"];
}

/** Undefined only where the file has no words at all. */
export function anchorOf(text: string, { map, placed }: Made, span: Span): Anchor | undefined {
  const inside = piecesIn(map, span);
  const here = placed[lastAt(placed, (inside[0]?.at ?? span.start), ({ start }) => start)] ?? placed[0];
  if (here === undefined) return undefined;
  const { note } = here.paragraph;
  if (note !== undefined) {
    const { start, end } = wallAround(note.mark) ?? note.mark;
    return { start: { at: start }, end: { at: end }, beside: note.kind };
  }
  if (here.paragraph.host !== undefined) {
    const host = hostOf(placed, here);
    const pieces = host === undefined ? [] : piecesIn(map, host);
    return pieces.length === 0 ? undefined : { ...around(text, pieces, host!), beside: "box" };
  }
  const own = inside.length > 0 ? inside : piecesIn(map, here);
  if (own.length === 0) return undefined;
  // A comment that begins in one cell and ends in another is read differently by every program.
  const container = here.paragraph.element.parent;
  let last = own.length;
  while (last > 1 && !sharesContainer(placed, own[last - 1]!, container)) last--;
  const kept = own.slice(0, last);
  const from = Math.max(span.start, kept[0]!.at);
  const to = Math.min(span.end, kept.at(-1)!.at + kept.at(-1)!.length);
  return { ...around(text, kept, inside.length > 0 ? { start: from, end: to } : here) };
}

function sharesContainer(placed: readonly Placed[], piece: Mapped, container: Element | undefined): boolean {
  const other = placed[lastAt(placed, piece.at, ({ start }) => start)];
  return other?.paragraph.element.parent === container && other?.paragraph.host === undefined;
}

/** The paragraph a text box hangs on, or the nearest one that has words. */
function hostOf(placed: readonly Placed[], box: Placed): Placed | undefined {
  const at = placed.indexOf(box);
  const fits = ({ paragraph }: Placed): boolean => paragraph.host === undefined;
  return placed.slice(0, at).findLast(fits) ?? placed.slice(at).find(fits);
}

function piecesIn(map: readonly Mapped[], { start, end }: Span): readonly Mapped[] {
  const found: Mapped[] = [];
  if (start >= end) return found;
  for (let i = Math.max(0, lastAt(map, start, ({ at }) => at)); i < map.length && map[i]!.at < end; i++) {
    if (map[i]!.at + map[i]!.length > start) found.push(map[i]!);
  }
  return found;
}

function around(text: string, pieces: readonly Mapped[], { start, end }: Span): { readonly start: Cut; readonly end: Cut } {
  const [first, last] = [pieces[0]!, pieces.at(-1)!];
  return {
    start: cutBefore(text, first.stretch, first.skip + Math.max(0, start - first.at)),
    end: cutAfter(text, last.stretch, last.skip + Math.min(last.length, end - last.at)),
  };
}

/** Before a character of a stretch: never between the halves of a pair. */
function cutBefore(source: string, stretch: Stretch, index: number): Cut {
  const { run: { element: run }, holder, even, from, text } = stretch;
  const wall = wallAround(run);
  if (wall !== undefined) return { at: wall.start };
  const owner = holder ?? childAt(run, from);
  if (owner === undefined || owner.parent !== run) return { at: run.start };
  const at = even ? from + index - (isLowHalf(text, index) ? 1 : 0) : from;
  const first = run.children.filter(isContent)[0] === owner;
  const atTop = holder === undefined || at <= holder.inner || isPadding(source, holder, holder.inner, at);
  if (atTop) return first ? { at: run.start } : { at: owner.start, run };
  return { at, run, holder: owner };
}

/** After a character: `index` is that of the next. */
function cutAfter(source: string, stretch: Stretch, index: number): Cut {
  const { run: { element: run }, holder, even, from, to, text } = stretch;
  const wall = wallAround(run);
  if (wall !== undefined) return { at: wall.end };
  const owner = holder ?? childAt(run, from);
  if (owner === undefined || owner.parent !== run) return { at: run.end };
  const at = even ? from + index + (isLowHalf(text, index) ? 1 : 0) : to;
  const last = run.children.filter(isContent).at(-1) === owner;
  const atEnd = holder === undefined || at >= holder.close || isPadding(source, holder, at, holder.close);
  if (atEnd) return last ? { at: run.end } : { at: owner.end, run };
  return { at, run, holder: owner };
}

const isContent = ({ name }: Element): boolean => name !== "w:rPr";
const childAt = (run: Element, at: number): Element | undefined => run.children.find(({ start, end }) => start <= at && at < end);
const isLowHalf = (text: string, index: number): boolean => /[\udc00-\udfff]/.test(text[index] ?? "") && /[\ud800-\udbff]/.test(text[index - 1] ?? "");
/** White space at the ends of a `<w:t>` that does not keep it is no text, so no comment begins or ends inside it. */
const isPadding = (source: string, holder: Element, from: number, to: number): boolean => !keepsSpace(holder) && source.slice(from, to).trim() === "";

/**
 * Marks inside a content control in a line of text make LibreOffice drop the control's text, and Word writes a data-bound control
 * anew; a field is written anew when it is updated. So a comment goes around them.
 */
function wallAround(run: Element): Element | undefined {
  let wall: Element | undefined;
  for (let each = run.parent; each !== undefined && each.name !== "w:p"; each = each.parent) {
    if (each.name === "w:sdt" || each.name === "w:fldSimple") wall = each;
  }
  return wall;
}

/** What stands between a cut and the text before it is closed, and opened again after it. */
export function seam(text: string, { run, holder }: Cut): { readonly close: string; readonly open: string } {
  if (run === undefined) return { close: "", open: "" };
  const properties = child(run, "w:rPr");
  const tag = (element: Element): string => /^<([^\s/>]+)/.exec(text.slice(element.start, element.inner))![1]!;
  const opened = text.slice(run.start, run.inner) + (properties === undefined ? "" : text.slice(properties.start, properties.end));
  return {
    close: `${holder === undefined ? "" : `</${tag(holder)}>`}</${tag(run)}>`,
    open: `${opened}${holder === undefined ? "" : `<${tag(holder)} xml:space="preserve">`}`,
  };
}
