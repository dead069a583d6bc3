/** Which documents that nobody has open are passed over: those the configuration leaves out, and those that git does. */
import { decode } from "../read/decode.ts";
import { createIgnores, ignoreListName } from "../engine/configuration/git-ignores.ts";
import type { Configurations } from "./configurations.ts";
import type { Files } from "./files.ts";
import { joined, uriKey, nameOf, parentOf, pathBelow } from "./uris.ts";

export interface LeftOut {
  has(uri: string): Promise<boolean>;
  /** Whether a change of this file changes what is left out. */
  concerns(uri: string): boolean;
  /** Forgets what was read. */
  forget(): void;
}

/** `folders`: those that are open. */
export function createLeftOut(files: Files, configurations: Configurations, folders: ReadonlySet<string>): LeftOut {
  /** The open folder that holds a file, spelt as in its address. */
  const openFolder = (uri: string): string | undefined => {
    const open = [...folders].map((folder) => uriKey(folder.replace(/\/+$/, "")));
    let at = parentOf(uri);
    while (at !== undefined && !open.includes(uriKey(at))) at = parentOf(at);
    return at;
  };
  const fresh = () => createIgnores({
    above: parentOf, below: pathBelow,
    text: async (folder, name) => {
      const answer = await files.read(joined(folder, name));
      const decoded = "bytes" in answer ? decode(answer.bytes) : undefined;
      return decoded !== undefined && "text" in decoded ? decoded.text : undefined;
    },
    // A folder cannot be read, but it is there.
    holds: async (folder, name) => !("missing" in (await files.read(joined(folder, name)))),
  });
  let ignores = fresh();
  return {
    has: async (uri) => !(await configurations.of(uri)).wanted(uri) || ignores(uri, false, openFolder(uri)),
    concerns: (uri) => nameOf(uri) === ignoreListName,
    forget: () => {
      ignores = fresh();
    },
  };
}
