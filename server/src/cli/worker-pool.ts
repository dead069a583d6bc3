/** Worker threads that check documents side by side; each has read the configuration for itself. */
import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import type { Arguments } from "./arguments.ts";
import type { Input } from "./files.ts";
import { createDocumentCheck, fromMessage, type CheckDocument, type WorkerMessage } from "./check-document.ts";
import type { ConfigurationFor } from "./configurations.ts";

interface WorkerPool {
  readonly ask: CheckDocument;
  /** How many documents are worth asking for ahead of their turn. */
  readonly ahead: number;
  stop(): Promise<void>;
}

/** From so many documents on, starting a thread is quicker than doing without. */
const worthwhile = 40;
/** Each thread holds the rules and words for itself (some 50 MB); on two cores a second one gained nothing. */
const unasked = (): number => Math.min(4, Math.floor(availableParallelism() / 2));

/** One thread, this one, where documents are changed or there are few of them. */
export async function startWorkers(given: Arguments, configurationFor: ConfigurationFor, documents: number): Promise<WorkerPool> {
  const here = createDocumentCheck(given, configurationFor);
  const wanted = given.concurrency ?? (documents < worthwhile ? 1 : unasked());
  const count = Math.min(wanted, documents);
  if (count <= 1 || given.fix !== undefined || given.annotate !== undefined) return { ask: here, ahead: 1, stop: () => Promise.resolve() };
  const { Worker } = await import("node:worker_threads");
  const workers = Array.from({ length: count }, () => startWorker(given, Worker));
  return {
    ahead: count * 3,
    ask: async (input) => {
      // Standard input can be read here only.
      if (input.file === "-") return here(input);
      const { recommendations } = (await configurationFor(input.file)).catalogue;
      const least = workers.reduce((a, b) => (b.waiting() < a.waiting() ? b : a));
      // A thread that broke down, for want of memory or otherwise, takes no document with it.
      return least.ask(input).then((message) => fromMessage(message, recommendations)).catch(() => here(input));
    },
    stop: async () => void (await Promise.all(workers.map(({ end }) => end()))),
  };
}

/** In megabytes. Told of no limit, a thread tidies up so seldom that two of them take twice what they need; what is too large for these is checked here instead. */
const resourceLimits = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 8 };

function startWorker(given: Arguments, Thread: typeof Worker) {
  const asked = new Map<number, { readonly resolve: (message: WorkerMessage) => void; readonly reject: (error: unknown) => void }>();
  let next = 0;
  let broken: unknown;
  const answer = ({ id, message }: { readonly id: number; readonly message: WorkerMessage }): void => {
    asked.get(id)?.resolve(message);
    asked.delete(id);
  };
  const fail = (error: NodeJS.ErrnoException): void => {
    for (const { reject } of asked.values()) reject(error);
    asked.clear();
    // A large document says nothing about the next; a thread that breaks down in another way would do so again.
    if (error.code === "ERR_WORKER_OUT_OF_MEMORY") worker = start();
    else broken = error;
  };
  const start = (): Worker => new Thread(new URL("./worker.js", import.meta.url), { workerData: given, resourceLimits }).on("message", answer).on("error", fail);
  let worker = start();
  return {
    waiting: () => (broken === undefined ? asked.size : Infinity),
    ask: (input: Input) => new Promise<WorkerMessage>((resolve, reject) => {
      if (broken !== undefined) return reject(broken);
      const id = next++;
      asked.set(id, { resolve, reject });
      worker.postMessage({ id, input });
    }),
    end: () => worker.terminate(),
  };
}

/** Results in the order of the inputs, however they come in; at most `ahead` of them are held. */
export async function* inOrder<I, T>(inputs: readonly I[], ask: (input: I) => Promise<T>, ahead: number): AsyncGenerator<T> {
  const under: Promise<T>[] = [];
  let next = 0;
  for (let i = 0; i < inputs.length; i++) {
    while (next < inputs.length && next < i + ahead) {
      const asked = ask(inputs[next]!);
      // It is awaited at its turn; until then a failure is nobody's.
      asked.catch(() => undefined);
      under.push(asked);
      next++;
    }
    yield await under.shift()!;
  }
}
