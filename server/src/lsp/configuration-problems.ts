/** What is wrong in a paritylint.yaml or one of its packs is shown in that file: as it is saved, and while the former is open as it is typed. */
import { DiagnosticSeverity, type Connection } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { ConfigurationText, Faults } from "./configurations.ts";
import { linesOf, problemRange } from "./convert.ts";
import { source } from "./diagnostics.ts";
import { isConfiguration } from "./documents.ts";
import type { Session } from "./session.ts";
import { uriKey } from "./uris.ts";
import { openAs } from "./workspace.ts";

interface ConfigurationProblems {
  /** One was read from its file. */
  readonly read: (configuration: ConfigurationText) => void;
  /** All are about to be read again; one that is not there any more has no faults either. */
  readonly forget: () => void;
  readonly follow: (session: Session) => void;
}

export function configurationProblems(connection: Connection): ConfigurationProblems {
  let session: Session | undefined;
  const shown = new Map<string, string>();
  const isOpen = (uri: string): boolean => session !== undefined && openAs(session, uri) !== undefined;
  const show = ({ uri, text, problems }: Faults): void => {
    if (problems.length === 0 && !shown.has(uriKey(uri))) return;
    if (problems.length === 0) shown.delete(uriKey(uri));
    else shown.set(uriKey(uri), uri);
    const lines = linesOf(text);
    void connection.sendDiagnostics({ uri, diagnostics: problems.map((problem) => ({ range: problemRange(problem, lines), severity: DiagnosticSeverity.Warning, source, message: problem.message })) });
  };
  return {
    read: ({ faults }) => {
      for (const each of faults) if (!isOpen(each.uri)) show(each);
    },
    forget: () => {
      for (const uri of [...shown.values()]) if (!isOpen(uri)) show({ uri, text: "", problems: [] });
    },
    follow: (given) => {
      session = given;
      const { documents, configurations, can } = given;
      const look = ({ uri, version }: TextDocument): void => {
        if (!isConfiguration(uri)) return;
        void configurations.faultsIn(uri, documents.get(uri)?.getText() ?? "").then((faults) => {
          if (documents.get(uri)?.version === version) faults.filter((each) => each.uri === uri).forEach(show);
        });
      };
      documents.onDidChangeContent(({ document }) => look(document));
      const lookAgain = async (document: TextDocument): Promise<void> => {
        const { uri } = document;
        // Editors keep a text for a while after its file has gone.
        if (uriKey((await configurations.of(uri)).uri ?? "") === uriKey(uri)) look(document);
        else show({ uri, text: "", problems: [] });
      };
      // A pack that it names may have come or gone, and so may the file itself.
      given.renewals.push(() => documents.all().filter(({ uri }) => isConfiguration(uri)).forEach((each) => void lookAgain(each).catch(() => undefined)));
      documents.onDidSave(({ document }) => {
        if (isConfiguration(document.uri) || !can.watch) given.renew();
      });
      documents.onDidClose(({ document }) => {
        if (isConfiguration(document.uri)) given.renew();
      });
      // Where no file is watched, opening or saving a document is the time to look again.
      documents.onDidOpen(() => {
        if (!can.watch) given.renew();
      });
    },
  };
}
