/** Where in the main part the marks of a comment can stand so that it lies on given words: only between runs, so runs are cut in two. */
import type { Span } from "../../../rules/language/document.ts";
import type { Made, Mapped, Placed } from "./made.ts";
import { lastAt } from "../text/spans.ts";
import { keepsSpace, type Stretch } from "./runs.ts";
import type { Note, Paragraph } from "./story.ts";
import { child, descendants, type Element } from "./xml.ts";

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
  /** The words stand where no comment can be: it is put on the paragraph that the text box belongs to, on the nearest outside a control, or on the mark of the note. */
  readonly beside?: "box" | "control" | Note["kind"];
}

/** Undefined only where the file has no words at all. */
export function anchorOf(text: string, { map, placed }: Made, span: Span): Anchor | undefined {
  const inside = piecesIn(map, span);
  const here = placed[lastAt(placed, (inside[0]?.at ?? span.start), ({ start }) => start)] ?? placed[0];
  if (here === undefined) return undefined;
  const { note, host, element } = here.paragraph;
  const onNearest = (beside: NonNullable<Anchor["beside"]>): Anchor | undefined => {
    const near = nearest(placed, here);
    const pieces = near === undefined ? [] : piecesIn(map, near);
    return pieces.length === 0 ? onHost(host, beside) : { ...around(text, pieces, near!), beside };
  };
  if (note !== undefined) {
    if (host !== undefined && isShut(host.element)) return onNearest(note.kind);
    const { start, end } = wallAround(note.mark) ?? note.mark;
    return { start: { at: start }, end: { at: end }, beside: note.kind };
  }
  if (host !== undefined) return onNearest("box");
  if (isShut(element)) return onNearest("control");
  const own = inside.length > 0 ? inside : piecesIn(map, here);
  if (own.length === 0) return undefined;
  // A comment that begins in one cell and ends in another is read differently by every program.
  const container = element.parent;
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

/** Where no paragraph outside text boxes has words: around what the box hangs on. */
function onHost(host: Paragraph | undefined, beside: NonNullable<Anchor["beside"]>): Anchor | undefined {
  if (host?.host !== undefined) return onHost(host.host, beside);
  if (host === undefined || isShut(host.element)) return undefined;
  const { start, end } = wallOf(host.element) ?? { start: contentOf(host.element), end: host.element.close };
  return { start: { at: start }, end: { at: end }, beside };
}

/** The paragraph with words that comes before, which a text box hangs on; or the next. */
function nearest(placed: readonly Placed[], here: Placed): Placed | undefined {
  const at = placed.indexOf(here);
  const fits = ({ paragraph: { host, element } }: Placed): boolean => host === undefined && !isShut(element);
  return placed.slice(0, at).findLast(fits) ?? placed.slice(at + 1).find(fits);
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

interface Wall {
  readonly start: number;
  readonly end: number;
}

/**
 * Marks inside a content control in a line of text make LibreOffice drop the control's text, and Word writes a data-bound control
 * anew; a field is written anew when it is updated. So a comment goes around them.
 */
function wallAround(run: Element): Wall | undefined {
  let wall: Wall | undefined;
  let each = run.parent;
  for (; each !== undefined && each.name !== "w:p"; each = each.parent) {
    if (each.name === "w:sdt" || each.name === "w:fldSimple") wall = each;
  }
  return (each && wallOf(each)) ?? wall;
}

/** Around a paragraph that begins a control. */
function wallOf(paragraph: Element): Wall | undefined {
  const control = controlFrom(paragraph);
  const next = control && paragraphAfter(paragraph);
  return next && { start: control!.start, end: contentOf(next) };
}

const contentOf = (paragraph: Element): number => child(paragraph, "w:pPr")?.end ?? paragraph.inner;

/** The outermost control that begins with a paragraph: LibreOffice drops the words of that paragraph where a comment ends in it. */
function controlFrom(paragraph: Element): Element | undefined {
  let control: Element | undefined;
  for (let each = paragraph.parent; each !== undefined; each = each.parent) {
    if (each.name !== "w:sdt") continue;
    if (descendants(each, paragraphs).next().value !== paragraph) break;
    // A mark before a cell or a row would be read differently by every program.
    control = reaches(each, paragraph) ? each : control ?? paragraph;
  }
  return control;
}

const paragraphs: ReadonlySet<string> = new Set(["w:p"]);

/** Nothing but controls lies between them. */
function reaches(control: Element, paragraph: Element): boolean {
  let each = paragraph.parent;
  while (each !== undefined && each !== control && /^w:sdt(?:Content)?$/.test(each.name)) each = each.parent;
  return each === control;
}

/** Where a comment on it can end: the next paragraph of the same cell or text. */
function paragraphAfter(element: Element): Element | undefined {
  const { parent } = element;
  // Marks, and paragraphs without content, are closed as they are opened.
  const next = parent?.children.slice(parent.children.indexOf(element) + 1).find(({ inner, end }) => inner < end);
  if (next !== undefined) return next.name === "w:p" ? next : undefined;
  return parent !== undefined && /^w:sdt(?:Content)?$/.test(parent.name) ? paragraphAfter(parent) : undefined;
}

/** It begins a control, and nothing follows that a comment on it could end in. */
const isShut = (paragraph: Element): boolean => controlFrom(paragraph) !== undefined && paragraphAfter(paragraph) === undefined;

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
