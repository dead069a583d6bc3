/** What the last check said of each open document: the status item, the coverage tree and the report follow it. */
import { EventEmitter, type Disposable, type Event, type Uri } from "vscode";
import type { DocumentChecked, DocumentStatus } from "../../server/src/lsp/protocol.ts";
import { sameDocumentKey } from "./same-document.ts";
import type { Server } from "./server.ts";

export interface Statuses extends Disposable {
  readonly of: (uri: Uri) => DocumentStatus | undefined;
  /** Why a document was not checked, in a sentence. */
  readonly uncheckedBecause: (uri: Uri) => string | undefined;
  /** The document, as its URI in text, that was checked or closed; `undefined` for all, when the server has ended. */
  readonly onChange: Event<string | undefined>;
}

export function createStatuses(server: Server): Statuses {
  const known = new Map<string, DocumentChecked>();
  const changed = new EventEmitter<string | undefined>();
  const ends = [
    changed,
    server.onChecked((told) => {
      if (told.checked === undefined && told.unchecked === undefined) known.delete(sameDocumentKey(told.uri));
      else known.set(sameDocumentKey(told.uri), told);
      changed.fire(told.uri);
    }),
    server.onState((state) => {
      if (state === "running") return;
      known.clear();
      changed.fire(undefined);
    }),
  ];
  return {
    of: (uri) => known.get(sameDocumentKey(uri.toString()))?.checked,
    uncheckedBecause: (uri) => known.get(sameDocumentKey(uri.toString()))?.unchecked,
    onChange: changed.event,
    dispose: () => ends.forEach((end) => void end.dispose()),
  };
}
