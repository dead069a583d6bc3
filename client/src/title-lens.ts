/** Above the title of a draft: how far it gets, which opens the Coverage view, and what it was read as, which lets one choose another kind. */
import { CodeLens, Disposable, EventEmitter, languages as registry, Range, workspace, type TextDocument } from "vscode";
import { clientCommands, type DocumentStatus } from "../../server/src/lsp/protocol.ts";
import { languages } from "../../server/src/text/endings.ts";
import { isDocument } from "./documents.ts";
import type { Statuses } from "./statuses.ts";

export function addTitleLens(statuses: Statuses): Disposable {
  const changed = new EventEmitter<void>();
  const setting = "paritylint.titleLens";
  return Disposable.from(
    changed,
    registry.registerCodeLensProvider(languages.map((language) => ({ language })), {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses: (document) => {
        const status = isDocument(document) && workspace.getConfiguration().get(setting, true) ? statuses.of(document.uri) : undefined;
        return status?.commissioning ? lenses(status, document) : [];
      },
    }),
    statuses.onChange(() => changed.fire()),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(setting)) changed.fire();
    }),
  );
}

function lenses({ title: { start, end }, principles: { evidenced, of }, profile }: DocumentStatus, { uri }: TextDocument): CodeLens[] {
  const range = new Range(start.line, start.character, end.line, end.character);
  const promised = new CodeLens(range, { title: `${evidenced} of ${of} principles promised`, tooltip: "Show what the draft offers on each, and what is missing", command: clientCommands.showCoverage });
  return [
    ...(of > 0 ? [promised] : []),
    new CodeLens(range, {
      title: `Read as ${profile.extent === "criteria" ? "who comes to: " : ""}${profile.title}${profile.confidence === "low" ? ", with low confidence" : ""}`,
      tooltip: "Choose what kind of document this is", command: clientCommands.chooseProfile, arguments: [uri.toString()],
    }),
  ];
}
