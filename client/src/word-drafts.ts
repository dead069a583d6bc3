/** Which Word file a command is about, and how its text is fetched. */
import { TabInputCustom, TabInputText, Uri, window } from "vscode";
import * as protocol from "../../server/src/lsp/protocol.ts";
import type { Server } from "./server.ts";

/** The file that a view of it shows; any other address stands for itself. */
export const draftOf = (uri: Uri): Uri => (uri.scheme === protocol.wordScheme ? Uri.parse(uri.query) : uri);

export const viewOf = (draft: Uri): Uri => Uri.from({ scheme: protocol.wordScheme, path: `${draft.path}.md`, query: draft.toString() });

export const nameOf = ({ path }: Uri): string => path.split("/").at(-1) ?? "";

/** Those that a menu or another command names, else the one that is looked at, else what the reader picks. */
export async function draftsFor(given: unknown, selected: unknown): Promise<readonly Uri[]> {
  const named = (Array.isArray(selected) && selected.length > 1 ? selected as readonly unknown[] : [given])
    .flatMap((each) => (each instanceof Uri ? [each] : typeof each === "string" ? [Uri.parse(each)] : [])).map(draftOf).filter(isWord);
  if (named.length > 0) return named;
  const seen = lookedAt();
  if (seen !== undefined && isWord(draftOf(seen))) return [draftOf(seen)];
  return await window.showOpenDialog({ title: "Which Word draft?", openLabel: "Choose", filters: { "Word documents": ["docx", "docm"] } }) ?? [];
}

/** Also where VS Code says that it cannot show the file, which is what it says of a Word file. */
function lookedAt(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputText || input instanceof TabInputCustom ? input.uri : window.activeTextEditor?.document.uri;
}

const isWord = ({ path }: Uri): boolean => /\.doc[xm]$/i.test(path);

export const readDraft = (server: Server, draft: Uri): Promise<protocol.ReadWordAnswer | undefined> =>
  server.ask<protocol.ReadWordAnswer>(protocol.readWord, { uri: draft.toString() } satisfies protocol.WordParams);

export const refused = (draft: Uri, sentence: string): string => `${nameOf(draft)}: ${sentence}`;
