/** The bytes of a PDF → its pages as plain data, by pdfjs: nothing is drawn, nothing fetched, no script run. */
import type { Bookmark, Mark, Node, PdfFile, PdfPage, Words } from "pdfjs-dist/legacy/build/pdf.min.mjs";
import { boldFonts, refusals } from "../../../rules/lexicon/pdf.ts";
import type { Page, PdfContent, Run, Tag } from "../pdf/page.ts";
import { fill } from "../text/fill.ts";
import type { Refusal } from "../text/refusal.ts";

const mostPages = 2000;
const mostLetters = 20_000_000;
/** Of a structure or an outline; deeper than any that people make. */
const deepest = 100;

export async function openPdf(bytes: Uint8Array): Promise<PdfContent | Refusal> {
  const pdfjs = await reader();
  if (pdfjs === undefined) return { refusal: refusals.noReader };
  const task = pdfjs.getDocument({
    // It takes the bytes away from whoever gave them.
    data: Uint8Array.from(bytes),
    verbosity: 0, isEvalSupported: false, enableXfa: false, stopAtErrors: false,
    useSystemFonts: false, disableFontFace: true, useWorkerFetch: false, useWasm: false,
    isOffscreenCanvasSupported: false, isImageDecoderSupported: false, maxImageSize: 1,
  });
  try {
    const file = await task.promise;
    if (file.numPages > mostPages) return tooBig();
    return await contentOf(file);
  } catch (error) {
    return { refusal: error instanceof Error && error.name === "PasswordException" ? refusals.password : refusals.broken };
  } finally {
    await task.destroy();
  }
}

const tooBig = () => ({ refusal: fill(refusals.tooBig, { pages: String(mostPages) }) });

let loading: ReturnType<typeof loadReader> | undefined;
const reader = () => (loading ??= loadReader());

/** It wants a few things of a browser that only drawing needs, complains without them, and would start a worker of its own. */
async function loadReader(): Promise<typeof import("pdfjs-dist/legacy/build/pdf.min.mjs") | undefined> {
  const world = globalThis as unknown as Record<string, unknown>;
  for (const name of ["DOMMatrix", "ImageData", "Path2D"]) world[name] ??= class {};
  const { warn } = console;
  console.warn = () => undefined;
  try {
    const pdfjs = await import("pdfjs-dist/legacy/build/pdf.min.mjs");
    world["pdfjsWorker"] ??= await import("pdfjs-dist/legacy/build/pdf.worker.min.mjs");
    return pdfjs;
  } catch (error) {
    // The extension holds the command line too, without this part.
    if ((error as NodeJS.ErrnoException).code === "ERR_MODULE_NOT_FOUND") return undefined;
    throw error;
  } finally {
    console.warn = warn;
  }
}

async function contentOf(file: PdfFile): Promise<PdfContent | Refusal> {
  const pages: Page[] = [];
  const bold = new Map<string, boolean>();
  let letters = 0;
  for (let number = 1; number <= file.numPages; number++) {
    const source = await file.getPage(number);
    const page = await pageOf(source, number, bold);
    source.cleanup();
    letters += page.runs.reduce((sum, { text }) => sum + text.length, 0);
    if (letters > mostLetters) return tooBig();
    pages.push(page);
  }
  return { pages, outline: flat((await file.getOutline()) ?? [], 1) };
}

const flat = (bookmarks: readonly Bookmark[], depth: number): PdfContent["outline"] =>
  depth > deepest ? [] : bookmarks.flatMap(({ title, items }) => [{ title, depth }, ...flat(items, depth + 1)]);

async function pageOf(page: PdfPage, number: number, bold: Map<string, boolean>): Promise<Page> {
  const { height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const tree = await page.getStructTree();
  await findBold(page, items, bold);
  const runs: Run[] = [];
  const open: { readonly artifact: boolean; readonly mark?: string }[] = [];
  for (const item of items) {
    if ("str" in item) runs.push(runOf(item, transform, bold.get(item.fontName) === true, open.at(-1)));
    else if (item.type === "endMarkedContent") open.pop();
    else open.push(opened(item, open.at(-1)));
  }
  return { number, height, runs, ...(tree === null ? {} : { tree: tagOf(tree, 0) }) };
}

function opened({ tag, id }: Mark, outer: { readonly artifact: boolean; readonly mark?: string } | undefined) {
  const mark = id ?? outer?.mark;
  return { artifact: tag === "Artifact" || outer?.artifact === true, ...(mark === undefined ? {} : { mark }) };
}

/** The names of fonts are known only once a page is got ready for drawing; so that is done where there are new ones. */
async function findBold(page: PdfPage, items: readonly (Words | Mark)[], bold: Map<string, boolean>): Promise<void> {
  const fonts = new Set(items.flatMap((item) => ("str" in item && item.str.trim() !== "" && !bold.has(item.fontName) ? [item.fontName] : [])));
  if (fonts.size === 0) return;
  await page.getOperatorList();
  for (const font of fonts) {
    const name = page.commonObjs.has(font) ? (page.commonObjs.get(font).name ?? "").toLowerCase() : "";
    bold.set(font, boldFonts.some((word) => name.includes(word)));
  }
}

/** `view`: from the measures of the file to those of the page as it is seen, turned pages included. */
function runOf({ str, width, transform }: Words, view: readonly number[], bold: boolean, within: { readonly artifact: boolean; readonly mark?: string } | undefined): Run {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = view;
  const [ta = 1, tb = 0, tc = 0, td = 1, x = 0, y = 0] = transform;
  const [across, down] = [a * ta + c * tb, b * ta + d * tb];
  return {
    text: str, x: a * x + c * y + e, y: b * x + d * y + f, width, size: Math.hypot(tc, td), bold,
    slanted: across <= 0 || Math.abs(down) > across * 0.2, artifact: within?.artifact === true, ...(within?.mark === undefined ? {} : { mark: within.mark }),
  };
}

function tagOf({ role, children }: Node, depth: number): Tag {
  if (depth > deepest) return { role, children: [] };
  return { role, children: children.flatMap((child): Tag["children"] => ("role" in child ? [tagOf(child, depth + 1)] : child.type === "content" && child.id !== undefined ? [{ mark: child.id }] : [])) };
}
