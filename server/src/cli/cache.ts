/**
 * `--cache`: what was said of a document, kept until it, its configuration or paritylint changes. It lies where only this user writes, since
 * whoever writes there decides what a check says; what is broken in it is worked out again.
 */
import { createHash } from "node:crypto";
import { mkdir, readFile, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Arguments } from "./arguments.ts";
import { cacheFolder } from "./cache-folder.ts";
import { open } from "./documents.ts";
import { fromMessage, listsFixes, toMessage, today, type CheckDocument, type WorkerMessage } from "./check-document.ts";
import { tool } from "../text/tool.ts";
import { printError, unwritten } from "./output.ts";
import type { ConfigurationFor } from "./configurations.ts";
import { writeWhole } from "./atomic-write.ts";

declare const PARITYLINT_BUILD: string;

/** `ask`, asked only where there is no answer yet. */
export async function cached(ask: CheckDocument, given: Arguments, configurationFor: ConfigurationFor): Promise<CheckDocument> {
  let folder = "The cache";
  try {
    folder = cacheFolder();
    // It quotes drafts.
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    printError(`${unwritten(folder, error)} Nothing is kept.`);
    return ask;
  }
  // All that commands and formats differ in; one pipeline may ask for both, so each is kept.
  const form = listsFixes(given) ? "with fixes" : "without";
  const settings = JSON.stringify([tool.version, PARITYLINT_BUILD, given.profile, given.rules, form, given.noConfig]);
  return async (input) => {
    // A pipe can be read only once.
    if (input.file === "-" || given.fix !== undefined || given.annotate !== undefined || !(await isFile(input.file))) return ask(input);
    const opened = await open(input, given, configurationFor);
    if ("loaded" in opened) return ask(input);
    const { configuration, bytes } = opened;
    const dated = configuration.says.exceptions.some(({ expires }) => expires !== undefined) ? today() : "";
    const key = sum(settings, configuration.path, configuration.content, dated, input.path, bytes);
    const file = join(folder, `${sum(form, resolve(input.file))}.json`);
    const known = await answer(file, key);
    if (known !== undefined) {
      try {
        return fromMessage(known, configuration.catalogue.recommendations);
      } catch {
        // It is not what was written there; it is written anew below.
      }
    }
    const told = await ask(input);
    if (told.result.status === "checked") {
      const body = JSON.stringify(toMessage(told));
      await writeWhole(file, `${key} ${sum(body)}\n${body}`).catch(() => undefined);
    }
    return told;
  };
}

async function answer(file: string, key: string): Promise<WorkerMessage | undefined> {
  const text = await readFile(file, "utf8").catch(() => "");
  const end = text.indexOf("\n");
  const body = text.slice(end + 1);
  return text.slice(0, end) === `${key} ${sum(body)}` ? (JSON.parse(body) as WorkerMessage) : undefined;
}

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isFile() === true;

function sum(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(String(part.length)).update(" ").update(part);
  return hash.digest("hex");
}
