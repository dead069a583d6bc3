/** For the view of a Word file: the copy of it with all findings as comments. */
import type { CodeAction } from "vscode-languageserver";
import { clientCommands } from "../protocol.ts";
import { draftOf } from "../uris.ts";
import type { AskedPlace } from "./asked.ts";

export function copying({ analysed, session: { can }, findings: [finding], changing, quick }: AskedPlace): CodeAction[] {
  if (finding === undefined || changing.length > 0 || !can.isOurs) return [];
  return [quick(finding, title, { command: { title, command: clientCommands.annotateWord, arguments: [draftOf(analysed.uri)] } })];
}

const title = "Write all findings as comments into a copy of the Word file";
