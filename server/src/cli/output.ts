/** Writing to people: the report on standard output, everything else on standard error. */
import type { Problem } from "../../../rules/language/document.ts";
import { oneLine } from "../text/one-line.ts";
import { whyUnwritten } from "../text/trouble.ts";
import type { Arguments } from "./arguments.ts";
import { writeWhole } from "./atomic-write.ts";

const unread = new Set<NodeJS.WriteStream>();
/** Whoever reads may stop early (`| head`). That is no failure and no end: files are still written, and the exit code is that of the whole run. `failed`: told of all else that goes wrong. */
export function goOnUnread(failed: (error: NodeJS.ErrnoException) => void): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => void (error.code === "EPIPE" ? unread.add(stream) : failed(error)));
  }
}

const say = (stream: NodeJS.WriteStream, text: string): boolean => unread.has(stream) || stream.write(text);
/** False where the reader is behind. */
export const print = (text: string): boolean => say(process.stdout, text);
export const printError = (sentence: string): void => void say(process.stderr, `${sentence}\n`);

/** What was asked for cannot be done; with the exit code that says so. */
export function refuse(sentence: string): 2 {
  printError(sentence);
  return 2;
}

/** "file:line:column: sentence", which editors and terminals turn into a link. */
export const place = (path: string, { line, column, message }: Problem): string =>
  [oneLine(path), ...(line === undefined ? [] : [line, column ?? 1])].join(":") + `: ${oneLine(message)}`;

/** True where it could be written. */
export async function printTo(file: string | undefined, text: string): Promise<boolean> {
  if (file === undefined) {
    print(text);
    return true;
  }
  try {
    await writeWhole(file, text);
    return true;
  } catch (error) {
    printError(unwritten(file, error));
    return false;
  }
}

export const unwritten = (file: string, error: unknown): string => `${oneLine(file)} could not be written: ${whyUnwritten(error)}.`;

/** Wide enough to read, narrow enough to read well; the same everywhere but on a terminal. */
export const width = (): number => (process.stdout.isTTY ? Math.max(60, Math.min(100, process.stdout.columns ?? 80)) : 80);

/** A file gets colour only where somebody asks for it. */
export function colour({ colour: asked }: Arguments, file: string | undefined): boolean {
  if (asked !== undefined) return asked;
  return file === undefined && process.stdout.isTTY === true && !process.env["NO_COLOR"] && process.env["TERM"] !== "dumb";
}

/** On a terminal only: where nothing else is shown, people would wonder whether anything was done. */
export function wrote(files: readonly string[]): void {
  if (process.stderr.isTTY === true && files.length > 0) process.stderr.write(`Written to ${files.map(oneLine).join(", ")}.\n`);
}

/** Shown on a terminal only, and only where there is something to wait for. */
export function progress(done: number, all: number): void {
  if (process.stderr.isTTY !== true || all < 25) return;
  process.stderr.write(done < all ? `\rChecking ${done + 1} of ${all}` : "\r\u001b[K");
}
