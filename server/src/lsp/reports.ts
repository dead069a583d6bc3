/** The report of given documents, or of all that the workspace holds, for the report view and for export. */
import { together } from "../engine/configuration/catalogue.ts";
import { csv } from "../report/csv.ts";
import { html, htmlBody, reportTitle } from "../report/html.ts";
import { editorTheme, pageStyle } from "../report/html-style.ts";
import type { Tool } from "../report/json.ts";
import type { Range } from "../text/positions.ts";
import { markdown } from "../report/markdown.ts";
import type { CheckedDocument, Result } from "../report/result.ts";
import { clientCommands, report, type ReportAnswer, type ReportParams } from "./protocol.ts";
import type { Lines } from "./convert.ts";
import { mayGoOn, turn, type Session } from "./session.ts";
import { described } from "./status.ts";
import { draftOf, uriKey, nameOf, pathBelow, within } from "./uris.ts";
import { placesOf } from "./word.ts";
import { documentsIn, outcomeOfAny } from "./workspace.ts";

export const reports = (tool: Tool) => (session: Session): void => {
  session.connection.onRequest(report, async ({ uris, format }: ReportParams, token): Promise<ReportAnswer> => {
    const results: Result[] = [];
    const addresses = new Map<Result, Address>();
    const catalogues = new Set([session.catalogue]);
    for (const uri of uris ?? (await documentsIn(session))) {
      await turn();
      mayGoOn(token, "The report was stopped.");
      const outcome = await outcomeOfAny(session, uri, token);
      const path = shownPath(draftOf(uri), session);
      if (outcome === undefined) results.push({ status: "unreadable", path, reason: "There is no such file." });
      else if (outcome.status === "refused") results.push({ status: outcome.wished ? "skipped" : "unreadable", path, reason: outcome.reason });
      else {
        const result = { ...described(outcome, await placesOf(session, outcome)), path };
        results.push(result);
        addresses.set(result, { uri: outcome.uri, lines: outcome.lines });
        catalogues.add(outcome.configuration.catalogue);
      }
    }
    const catalogue = together([...catalogues]);
    if (format === "view") return { title: reportTitle, text: htmlBody(results, tool, catalogue, placedBy(addresses)), style: editorTheme + pageStyle };
    return { title: reportTitle, text: format === "html" ? html(results, tool, catalogue) : format === "csv" ? csv(results) : markdown(results, tool, catalogue) };
  });
};

interface Address {
  readonly uri: string;
  readonly lines: Lines;
}

/** Links that ask our own client to show a place in the draft: a view that runs no script can do no more. */
const placedBy = (addresses: ReadonlyMap<Result, Address>) => (result: CheckedDocument, { start, end }: Range): string => {
  const { uri, lines } = addresses.get(result)!;
  const range = lines.range({ start: start.offset, end: end.offset });
  return `command:${clientCommands.showPlace}?${encodeURIComponent(JSON.stringify([uri, range]))}`;
};

/** Below its workspace folder, with the folder's name where there are several; what is saved nowhere has the name that the editor gave it. */
function shownPath(uri: string, { folders }: Session): string {
  const folder = [...folders].find((each) => within(uriKey(uri), uriKey(each)));
  if (folder === undefined) return nameOf(uri).replace(/^untitled:/, "");
  const path = pathBelow(uriKey(uri), uriKey(folder));
  return folders.size > 1 ? `${nameOf(folder)}/${path}` : path;
}
