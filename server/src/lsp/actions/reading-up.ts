/** What our own client can open about a finding: the recommendation that it rests on, and the page of its rule. */
import type { CodeAction } from "vscode-languageserver";
import type { Finding } from "../../../../rules/language/finding.ts";
import { mainCite } from "../../report/citing.ts";
import { clientCommands } from "../protocol.ts";
import { distinct, type AskedPlace } from "./asked.ts";

export function readingUp({ analysed: { configuration: { catalogue } }, session: { can }, findings, quick }: AskedPlace): CodeAction[] {
  if (!can.isOurs) return [];
  const command = (finding: Finding, title: string, name: string, argument: string): CodeAction => quick(finding, title, { command: { title, command: name, arguments: [argument] } });
  const found = distinct(findings).flatMap((finding) => {
    const main = mainCite(finding.cites);
    const isToldBefore = findings.slice(0, findings.indexOf(finding)).some((other) => mainCite(other.cites) === main);
    return [
      ...(main === undefined || main.checked === "unchecked" || isToldBefore ? [] : [command(finding, `Open the recommendation: ${main.source.short}, ${main.title}`, clientCommands.openLink, main.url)]),
      ...(catalogue.rules.some(({ id }) => id === finding.rule) ? [command(finding, `Show what “${finding.rule}” looks for`, clientCommands.showRule, finding.rule)] : []),
    ];
  });
  return found.filter(({ title }, i) => found.findIndex((each) => each.title === title) === i);
}
