/** What runs in a thread that is ended when it takes too long: the bytes of a PDF in, its text out. */
import { parentPort } from "node:worker_threads";
import { readPdf } from "../pdf/read.ts";
import { openPdf } from "./pdf-pages.ts";

parentPort?.on("message", (bytes: Uint8Array) => {
  void openPdf(bytes).then((content) => parentPort?.postMessage("refusal" in content ? content : readPdf(content)));
});
