/** Where reports go while they are made: each document's piece is written as soon as it is there, and let go of. */
import { once } from "node:events";
import { after, nothing, outline, total, type Demand, type Outline, type Pieces, type Stale, type Total } from "../report/pieces.ts";
import type { Result } from "../report/result.ts";
import type { Output } from "./arguments.ts";
import { printError, print, unwritten, wrote } from "./output.ts";
import { openWhole } from "./atomic-write.ts";

interface Reports {
  add(result: Result): Promise<void>;
  /** `written`: false where a report could not be, which was said. */
  finish(demands: (all: Omit<Total, "demands">) => readonly Demand[], stale?: Stale): Promise<{ readonly total: Total; readonly written: boolean }>;
}

/** `screen`: what is done with text for standard output. */
export async function openReports(outputs: readonly Output[], piecesFor: (output: Output) => Pieces, screen?: (text: string) => Promise<void>): Promise<Reports> {
  // One after the other, so that what cannot be written is said in the order in which it was asked for.
  const sinks: Sink[] = [];
  for (const output of outputs) sinks.push(await open(output, piecesFor(output), screen ?? printed));
  const outlines: Outline[] = [];
  let before = nothing;
  return {
    add: async (result) => {
      for (const sink of sinks) await sink.write((pieces) => pieces.each(result, before));
      before = after(before, result);
      outlines.push(outline(result));
    },
    finish: async (demands, stale) => {
      const told = total(outlines, stale);
      const all: Total = { ...told, demands: demands(told) };
      let written = true;
      for (const sink of sinks) written = (await sink.finish(all)) && written;
      const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [file]));
      if (written && files.length === outputs.length) wrote(files);
      return { total: all, written };
    },
  };
}

interface Sink {
  write(piece: (pieces: Pieces) => string): Promise<void>;
  finish(all: Total): Promise<boolean>;
}

async function open({ file }: Output, pieces: Pieces, screen: (text: string) => Promise<void>): Promise<Sink> {
  const early = typeof pieces.head === "string" ? pieces.head : undefined;
  const late = (all: Total): string => (typeof pieces.head === "string" ? "" : pieces.head(all));
  if (file === undefined) {
    const held: string[] = [];
    const write = async (text: string) => (early === undefined ? void held.push(text) : screen(text));
    await write(early ?? "");
    return {
      write: (piece) => write(piece(pieces)),
      finish: async (all) => {
        await screen([late(all), ...held, pieces.foot(all)].join(""));
        return true;
      },
    };
  }
  // The first failure is said, and the rest of this report is let go of: there may be others that can be written.
  let failed = false;
  const trying = async (work: () => Promise<void>): Promise<void> => {
    if (failed) return;
    try {
      await work();
    } catch (error) {
      failed = true;
      printError(unwritten(file, error));
    }
  };
  let target: Awaited<ReturnType<typeof openWhole>> | undefined;
  const write = (text: string) => trying(async () => {
    try {
      await target?.write(text);
    } catch (error) {
      await target?.drop();
      throw error;
    }
  });
  // Opened at once: nobody should wait for a long run to hear that its report cannot be written.
  await trying(async () => void (target = await openWhole(file)));
  await write(early ?? "");
  return {
    write: (piece) => (failed ? Promise.resolve() : write(piece(pieces))),
    finish: async (all) => {
      await write(pieces.foot(all));
      await trying(async () => target?.keep(late(all)));
      return !failed;
    },
  };
}

/** Waits where the reader is slower than the checks, so that nothing piles up; not for one that stopped reading. */
async function printed(text: string): Promise<void> {
  if (text !== "" && !print(text)) await once(process.stdout, "drain").catch(() => undefined);
}
