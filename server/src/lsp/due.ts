/** Whether a document is to be checked as it stands: on every keystroke, or only once it has been opened or saved. */
import type { TextDocument } from "vscode-languageserver-textdocument";
import { mostWhileTyping } from "./analyses.ts";
import type { Session } from "./session.ts";
import { isWordView } from "./uris.ts";

export interface Due {
  readonly typing: boolean;
  /** The version each document had when it was last opened or saved. */
  readonly settled: Map<string, number>;
}

/** A view of a Word file changes only when that file is saved. */
export const isDue = (due: Due, document: TextDocument): boolean =>
  isWordView(document.uri) || (due.typing && document.getText().length <= mostWhileTyping) || due.settled.get(document.uri) === document.version;

export function createDue({ documents, can }: Session): Due {
  const settled = new Map<string, number>();
  documents.onDidOpen(({ document }) => void settled.set(document.uri, document.version));
  documents.onDidSave(({ document }) => void settled.set(document.uri, document.version));
  documents.onDidClose(({ document }) => void settled.delete(document.uri));
  return { typing: can.run === "type", settled };
}
