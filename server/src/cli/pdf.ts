/** The bytes of a PDF → its text, in a thread of its own: a file can be made so that reading it takes for ever, and nothing else stops it then. */
import { Worker } from "node:worker_threads";
import { refusals } from "../../../rules/lexicon/pdf.ts";
import type { PdfReading } from "../pdf/read.ts";
import { fill } from "../text/fill.ts";
import type { Refusal } from "../text/refusal.ts";

type Answer = PdfReading | Refusal;

/** In seconds, and in megabytes; 2,000 pages take some 20 seconds. */
const limit = { seconds: 120, megabytes: 2_000, program: new URL("./pdf-worker.js", import.meta.url) };

/** Waits for the next document with its reader loaded, and keeps nobody from ending. */
let idle: Worker | undefined;

export async function readPdfWithin(bytes: Uint8Array, { seconds, megabytes, program } = limit): Promise<Answer> {
  const worker = idle ?? new Worker(program, { resourceLimits: { maxOldGenerationSizeMb: megabytes } });
  idle = undefined;
  const answer = await answerWithin(seconds, worker, bytes);
  if (answer === "late") {
    await worker.terminate();
    return { refusal: fill(refusals.tooSlow, { seconds: String(seconds) }) };
  }
  if (answer instanceof Error) {
    if ((answer as NodeJS.ErrnoException).code === "ERR_WORKER_OUT_OF_MEMORY") return { refusal: refusals.tooMuch };
    throw answer;
  }
  worker.unref();
  idle = worker;
  return answer;
}

function answerWithin(seconds: number, worker: Worker, bytes: Uint8Array): Promise<Answer | Error | "late"> {
  return new Promise((resolve) => {
    const end = setTimeout(() => resolve("late"), seconds * 1_000);
    const done = (answer: Answer | Error): void => {
      clearTimeout(end);
      resolve(answer);
    };
    worker.removeAllListeners().once("message", done).once("error", done);
    worker.postMessage(bytes);
  });
}
