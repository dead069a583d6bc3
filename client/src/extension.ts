/** What the extension is made of, the same on a desktop and in a browser. Each feature is a file that adds itself here. */
import type { ExtensionContext } from "vscode";
import { addAnnotateWord } from "./annotate-word.ts";
import { addCheckWorkspace } from "./check-workspace.ts";
import { addChooseProfile } from "./choose-profile.ts";
import { addConvertWord } from "./convert-word.ts";
import { addCoverageView } from "./coverage-view.ts";
import { addExportReport } from "./export-report.ts";
import { addNewSpecification } from "./new-specification.ts";
import { addOpenConfiguration } from "./open-configuration.ts";
import { addOpenLink } from "./open-link.ts";
import { addReportView } from "./report-view.ts";
import { addRulePages } from "./rule-pages.ts";
import { createServer, type Launch } from "./server.ts";
import { addShowPlace } from "./show-place.ts";
import { addStatusItem } from "./status-item.ts";
import { createStatuses } from "./statuses.ts";
import { addTitleLens } from "./title-lens.ts";
import { addWordView } from "./word-view.ts";

export async function start(context: ExtensionContext, launch: Launch): Promise<void> {
  const server = createServer(launch);
  const statuses = createStatuses(server);
  context.subscriptions.push(
    server,
    statuses,
    addStatusItem(server, statuses),
    addTitleLens(statuses),
    addCoverageView(statuses),
    addReportView(server, statuses),
    addExportReport(server),
    addCheckWorkspace(server),
    addChooseProfile(server, statuses),
    addNewSpecification(server, context.extensionUri),
    addRulePages(server),
    addOpenConfiguration(server),
    addOpenLink(),
    addShowPlace(),
    addWordView(server),
    addAnnotateWord(server),
    addConvertWord(server),
  );
  await server.start();
}
