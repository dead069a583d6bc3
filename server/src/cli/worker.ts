/** What runs in a worker thread: a document's name in, what is said of it out. */
import { parentPort, workerData } from "node:worker_threads";
import type { Arguments } from "./arguments.ts";
import type { Input } from "./files.ts";
import { createDocumentCheck, toMessage } from "./check-document.ts";
import { configurations } from "./configurations.ts";

const given = workerData as Arguments;
const one = createDocumentCheck(given, configurations(given));
parentPort?.on("message", ({ id, input }: { readonly id: number; readonly input: Input }) => {
  void one(input).then((told) => parentPort?.postMessage({ id, message: toMessage(told) }));
});
