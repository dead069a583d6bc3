/** The kind of document, where it is a guess: yes to it, or another. */
import type { CodeAction } from "vscode-languageserver";
import { profileTitle } from "../../../../rules/lexicon/profiles.ts";
import { profileEdit } from "../../engine/fixes/set-profile.ts";
import { workspaceEdit } from "../edits.ts";
import { clientCommands } from "../protocol.ts";
import type { AskedPlace } from "./asked.ts";

export function settingProfile({ analysed, session: { can }, changing: [finding], quick }: AskedPlace): CodeAction[] {
  const { profile: { id, confidence }, document, lines, uri } = analysed;
  if (finding === undefined || confidence !== "low") return [];
  const choose = "Choose another kind of document…";
  return [
    quick(finding, `Yes, this is “${profileTitle(id)}”: set “profile: ${id}”`, { edit: workspaceEdit(analysed, lines.edits([profileEdit(document, id)]), can) }),
    ...(can.isOurs ? [quick(finding, choose, { command: { title: choose, command: clientCommands.chooseProfile, arguments: [uri] } })] : []),
  ];
}
