/** Inputs → documents that have been read, one at a time, with their settings; what cannot be read is passed on as such. */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { extname, resolve } from "node:path";
import type { Document, Problem } from "../../../rules/language/document.ts";
import type { Settings } from "../engine/configuration/settings.ts";
import { openDraft } from "../draft/open.ts";
import { decode } from "../read/decode.ts";
import type { NotChecked, SourcePlaces } from "../report/result.ts";
import { mostBytes, noFile, tooLarge } from "../text/limits.ts";
import { formatOf, type TextFormat } from "../text/endings.ts";
import type { Refusal } from "../text/refusal.ts";
import { oneLine } from "../text/one-line.ts";
import { isOpened } from "../text/regular-file.node.ts";
import { failedOn, whyUnread } from "../text/trouble.ts";
import type { WordReading } from "../word/read.ts";
import type { Arguments } from "./arguments.ts";
import { brokenLink, findFiles, isBrokenLink, notYetSentence, type Input } from "./files.ts";
import { printError, place } from "./output.ts";
import { configurations, type ConfigurationFile, type ConfigurationFor } from "./configurations.ts";
import { exitCodeOf } from "./exit-code.ts";

export interface Loaded {
  readonly status: "loaded";
  readonly path: string;
  /** Absolute. */
  readonly file: string;
  /** It came from standard input, whatever it is called. */
  readonly stdin: boolean;
  readonly document: Document;
  /** Whether its bytes are this text in UTF-8; asked only where it may be written. */
  readonly utf8: boolean;
  readonly origin: Origin;
  readonly configuration: ConfigurationFile;
  readonly settings: Settings;
}

/** What the text was made from. `places`: where a reader made it, and its lines can be looked up nowhere, how a place in it is told. */
export type Origin =
  | { readonly kind: "text"; readonly places?: undefined }
  | { readonly kind: "word"; readonly places: WordReading }
  | { readonly kind: "pdf"; readonly places: SourcePlaces };

/** Something in a configuration, a pack or front matter that was not understood. */
export interface Fault {
  readonly path: string;
  readonly problems: readonly Problem[];
}

export const inputsOf = (given: Arguments, configurationFor: ConfigurationFor): Promise<readonly (Input | NotChecked)[]> =>
  findFiles(given.paths, async (file) => (await configurationFor(file)).wanted(file));

/** Absolute; of standard input, where its text is said to belong. */
export const fileOf = ({ file }: Input, { stdinFilename }: Arguments): string => (file === "-" ? resolve(stdinFilename ?? "stdin") : file);

/** Prints each fault once, however many documents meet it. True where there was one. */
export function faultTeller(): (faults: readonly Fault[]) => boolean {
  const said = new Set<string>();
  return (faults) => {
    for (const { path, problems } of faults) {
      if (said.has(path)) continue;
      said.add(path);
      for (const problem of problems) printError(place(path, problem));
    }
    return faults.length > 0;
  };
}

/** `onProblem` is told of each configuration or front matter that has a fault, after the fault was printed. */
async function* documents(given: Arguments, configurationFor: ConfigurationFor, onProblem: () => void): AsyncGenerator<Loaded | NotChecked> {
  const tell = faultTeller();
  for (const input of await inputsOf(given, configurationFor)) {
    const { loaded, faults } = "status" in input ? { loaded: input, faults: [] } : await load(input, given, configurationFor);
    if (tell(faults)) onProblem();
    yield loaded;
  }
}

/** For commands that show each document and judge none: what cannot be shown is told, and decides the exit code. */
export async function eachDocument(given: Arguments, show: (loaded: Loaded) => void): Promise<number> {
  let wrong = false;
  let unread = false;
  for await (const loaded of documents(given, configurations(given), () => void (wrong = true))) {
    if (loaded.status === "loaded") {
      show(loaded);
      continue;
    }
    printError(`${oneLine(loaded.path)}: ${loaded.reason}`);
    if (loaded.status === "unreadable") unread = true;
  }
  return exitCodeOf({ wrong, unread, found: false });
}

export interface Read {
  readonly loaded: Loaded | NotChecked;
  readonly faults: readonly Fault[];
}

export async function load(input: Input, given: Arguments, configurationFor: ConfigurationFor): Promise<Read> {
  const opened = await open(input, given, configurationFor);
  return "loaded" in opened ? opened : read(opened, given);
}

/** Bytes that are still to be read, and what they fall under. */
export interface Opened {
  readonly path: string;
  readonly file: string;
  readonly stdin: boolean;
  readonly bytes: Uint8Array;
  readonly configuration: ConfigurationFile;
}

export async function open(input: Input, given: Arguments, configurationFor: ConfigurationFor): Promise<Opened | Read> {
  const stdin = input.file === "-";
  const path = stdin ? (given.stdinFilename ?? "<stdin>") : input.path;
  const file = fileOf(input, given);
  const configuration = await configurationFor(file);
  const faults = faultsOf(configuration);
  if (!stdin && configuration.ignored(file)) return { loaded: { status: "skipped", path, reason: `${configuration.path} says to ignore it.` }, faults };
  const bytes = await readInput(input);
  if ("refusal" in bytes) return { loaded: { status: "unreadable", path, reason: bytes.refusal }, faults };
  return { path, file, stdin, bytes, configuration };
}

async function read({ path, file, stdin, bytes, configuration }: Opened, given: Arguments): Promise<Read> {
  const faults = faultsOf(configuration);
  const not = (reason: string): Read => ({ loaded: { status: "unreadable", path, reason }, faults });
  try {
    const text = await textOf(file, bytes);
    if ("refusal" in text) return not(text.refusal);
    const draft = openDraft(text.text, text.origin.kind === "text" ? formatOfText(file, text.text) : "markdown", configuration.says, given);
    if ("reason" in draft) return { loaded: { status: draft.skipped ? "skipped" : "unreadable", path, reason: draft.reason }, faults };
    const { document, settings, problems } = draft;
    const utf8 = given.fix !== undefined && Buffer.from(text.text).equals(bytes);
    return {
      loaded: { status: "loaded", path, file, stdin, document, utf8, origin: text.origin, configuration, settings },
      faults: [...faults, ...(problems.length > 0 ? [{ path, problems }] : [])],
    };
  } catch (error) {
    return not(failedOn(error));
  }
}

/** For commands that name no document. */
export const tellFaults = (configuration: ConfigurationFile): boolean => faultTeller()(faultsOf(configuration));

const faultsOf = ({ path, problems, packs, misnamed }: ConfigurationFile): readonly Fault[] => [{ path, problems }, ...packs, ...misnamed].filter((each) => each.problems.length > 0);

/** In a text without a name Markdown shows itself by headings or front matter. */
const formatOfText = (file: string, text: string): TextFormat =>
  extname(file) !== "" ? formatOf(file) : /^(?:\uFEFF?---\r?\n|#{1,6} \S)/m.test(text.slice(0, 100_000)) ? "markdown" : "text";

/** Word files and PDF documents by their names or their first bytes, which standard input and a wrong ending leave to tell them by. */
export async function textOf(file: string, bytes: Uint8Array): Promise<({ readonly text: string } & Pick<Loaded, "origin">) | Refusal> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
  if (isZip || /\.doc[xm]$/i.test(file)) {
    const { readWord } = await import("../word/read.ts");
    const end = performance.now() + mostSeconds * 1_000;
    const reading = readWord(bytes, () => performance.now() < end);
    return "refusal" in reading ? reading : { text: reading.text, origin: { kind: "word", places: reading } };
  }
  if (!/\.pdf$/i.test(file) && !beginsPdf(bytes)) {
    const decoded = decode(bytes);
    return "refusal" in decoded ? decoded : { text: decoded.text, origin: { kind: "text" } };
  }
  const [{ readPdfWithin }, { pdfPlaces }] = await Promise.all([import("./pdf.ts"), import("../pdf/read.ts")]);
  const reading = await readPdfWithin(bytes);
  return "refusal" in reading ? reading : { text: reading.text, origin: { kind: "pdf", places: { notes: reading.notes, where: pdfPlaces(reading) } } };
}

/** For a Word file; one of 3,000 pages takes two. */
const mostSeconds = 20;

const beginsPdf = (bytes: Uint8Array): boolean => [..."%PDF-"].every((letter, i) => bytes[i] === letter.charCodeAt(0));

async function readInput({ file }: Input): Promise<Uint8Array | Refusal> {
  try {
    if (file !== "-") {
      const info = await stat(file);
      const sentence = notYetSentence(file);
      if (sentence !== undefined) return { refusal: sentence };
      if (!info.isFile() && !(info.isFIFO() && isOpened(file))) return { refusal: noFile };
      if (info.size >= mostBytes) return { refusal: tooLarge };
    }
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of file === "-" ? process.stdin : createReadStream(file)) {
      const bytes = chunk as Uint8Array;
      size += bytes.length;
      if (size >= mostBytes) return { refusal: tooLarge };
      chunks.push(bytes);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    return { refusal: (await isBrokenLink(file)) ? brokenLink : `It cannot be read: ${whyUnread(error)}.` };
  }
}
