/** Where the server gets the files that no editor has open: from the client, or in a Node process from the disk. */
import type { Connection } from "vscode-languageserver";
import type { Refusal } from "../text/refusal.ts";
import { fromBase64 } from "./base64.ts";
import { listFiles, readFile, type ListFilesParams, type ReadFileAnswer, type ReadFileParams } from "./protocol.ts";

export interface Files {
  read(uri: string): Promise<FileRead>;
  /** Files under a folder with one of these endings, in order of name; dependencies and hidden folders are left out. */
  list(folder: string, endings: readonly string[]): Promise<readonly string[]>;
}

export type FileRead = { readonly bytes: Uint8Array } | { readonly missing: true } | Refusal;

/** For a client that reads files for the server, whatever they are stored in. */
export const filesOfClient = (connection: Connection): Files => ({
  read: async (uri) => {
    try {
      const answer = await connection.sendRequest<ReadFileAnswer>(readFile, { uri } satisfies ReadFileParams);
      return "base64" in answer ? { bytes: fromBase64(answer.base64) } : answer;
    } catch (error) {
      return { refusal: String(error instanceof Error ? error.message : error) };
    }
  },
  list: (folder, endings) => connection.sendRequest<readonly string[]>(listFiles, { folder, endings } satisfies ListFilesParams),
});

/** Where nobody can read files: open documents are checked without a configuration. */
export const noFiles: Files = { read: () => Promise.resolve({ missing: true }), list: () => Promise.resolve([]) };
