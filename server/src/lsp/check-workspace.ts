/** Answers the client's wish to check everything, and from then on follows the files of this editor's workspace. */
import type { WorkDoneProgressParams } from "vscode-languageserver";
import { createClosedDocuments } from "./closed-documents.ts";
import * as protocol from "./protocol.ts";
import { mayGoOn, outcomeOf, turn, type Session } from "./session.ts";
import { countsOf, noCounts } from "./status.ts";
import { documentsIn, openAs } from "./workspace.ts";

export function checkWorkspace(session: Session): void {
  const { connection } = session;
  const closed = createClosedDocuments(session);
  connection.onRequest(protocol.checkWorkspace, async (params: WorkDoneProgressParams | null, token): Promise<protocol.WorkspaceChecked> => {
    const progress = connection.window.attachWorkDoneProgress(params?.workDoneToken);
    const counts: Counts = { ...noCounts };
    const unchecked: { uri: string; reason: string }[] = [];
    let checked = 0;
    progress.begin("Checking documents", 0, undefined, true);
    try {
      const uris = await documentsIn(session);
      closed.follow();
      for (const [index, uri] of uris.entries()) {
        progress.report(Math.floor((100 * index) / uris.length), `${index + 1} of ${uris.length}`);
        await turn();
        mayGoOn(token, "The check was stopped.");
        const open = openAs(session, uri);
        const outcome = open === undefined ? await closed.show(uri) : await outcomeOf(session, open, token);
        if (outcome === undefined) continue;
        if (outcome.status === "refused") unchecked.push({ uri, reason: outcome.reason });
        else {
          checked++;
          add(counts, countsOf(outcome));
        }
      }
    } finally {
      progress.done();
    }
    return { documents: checked, counts, unchecked };
  });
}

type Counts = { -readonly [K in keyof protocol.DocumentStatus["counts"]]: number };

function add(sum: Counts, more: protocol.DocumentStatus["counts"]): void {
  for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += more[key];
}
