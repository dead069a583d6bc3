/** The language status item: what a document was read as and how far it gets, always there for the texts that paritylint reads. */
import { commands, Disposable, languages, LanguageStatusSeverity, window, type LanguageStatusItem } from "vscode";
import type { DocumentStatus } from "../../server/src/lsp/protocol.ts";
import { count } from "../../server/src/text/count.ts";
import { isDocument, selector } from "./documents.ts";
import type { Server } from "./server.ts";
import type { Statuses } from "./statuses.ts";

export function addStatusItem(server: Server, statuses: Statuses): Disposable {
  const item = languages.createLanguageStatusItem("paritylint.status", selector());
  item.name = "Parity";
  const show = () => {
    const document = window.activeTextEditor?.document;
    const uri = document !== undefined && isDocument(document) ? document.uri : undefined;
    const status = uri && statuses.of(uri);
    const unchecked = uri && statuses.uncheckedBecause(uri);
    Object.assign(item, status !== undefined ? ofDocument(status) : unchecked !== undefined ? ofUnchecked(unchecked) : ofServer(server.state()));
    item.accessibilityInformation = { label: `Parity: ${item.text}. ${item.detail ?? ""}` };
    void commands.executeCommand("setContext", "paritylint.document", status === undefined ? "unknown" : status.commissioning ? "commissioning" : "other");
  };
  show();
  return Disposable.from(item, server.onState(show), statuses.onChange(show), window.onDidChangeActiveTextEditor(show));
}

type Shown = Pick<LanguageStatusItem, "text" | "detail" | "command" | "severity" | "busy">;

function ofDocument(status: DocumentStatus): Shown {
  const { principles: { evidenced, of }, counts } = status;
  const found = [
    ...(counts.errors > 0 ? [count(counts.errors, "error")] : []),
    ...(counts.warnings > 0 ? [count(counts.warnings, "warning")] : []),
  ];
  return {
    text: status.commissioning && of > 0 ? `Parity: ${evidenced} of ${of} principles` : "Parity: not checked for content",
    detail: [status.reading, ...(status.commissioning && found.length > 0 ? [`${found.join(", ")}.`] : [])].join(" "),
    command: { command: "paritylint.chooseProfile", title: "Change", tooltip: "Choose what kind of document this is" },
    severity: LanguageStatusSeverity.Information,
    busy: false,
  };
}

const ofUnchecked = (reason: string): Shown => ({ text: "Parity: not checked", detail: reason, command: undefined, severity: LanguageStatusSeverity.Warning, busy: false });

function ofServer(state: ReturnType<Server["state"]>): Shown {
  const information = { severity: LanguageStatusSeverity.Information, command: undefined };
  if (state === "off") return { ...information, text: "Parity: off", detail: "Switched off in the settings.", busy: false };
  if (state === "starting") return { ...information, text: "Parity: starting", detail: "", busy: true };
  if (state === "running") return { ...information, text: "Parity: reading the document", detail: "", busy: true };
  return {
    text: "Parity: stopped", detail: "The checker has stopped. Your text is safe.", severity: LanguageStatusSeverity.Error, busy: false,
    command: { command: "paritylint.restartServer", title: "Restart" },
  };
}
