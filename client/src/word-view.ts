/** "Parity: Check Word draft": the text of a Word file as Markdown that can only be read, with its findings; it follows the file as that is saved. */
import { commands, Disposable, EventEmitter, RelativePattern, Uri, window, workspace } from "vscode";
import { wordScheme } from "../../server/src/lsp/protocol.ts";
import type { Server } from "./server.ts";
import { draftOf, draftsFor, nameOf, readDraft, refused, viewOf } from "./word-drafts.ts";

interface View {
  text: string;
  readonly watching: Disposable;
}

export function addWordView(server: Server): Disposable {
  const changed = new EventEmitter<Uri>();
  const views = new Map<string, View>();
  const fill = (view: Uri, text: string): void => {
    const known = views.get(view.toString());
    if (known === undefined) views.set(view.toString(), { text, watching: watch(draftOf(view), () => void refresh(view)) });
    else if (known.text !== text) {
      known.text = text;
      changed.fire(view);
    }
  };
  const forget = (view: string): void => {
    views.get(view)?.watching.dispose();
    views.delete(view);
  };
  /** What could not be read leaves the text that is shown. */
  const refresh = async (view: Uri): Promise<void> => {
    const answer = await readDraft(server, draftOf(view));
    if (answer === undefined || !views.has(view.toString())) return;
    if ("refusal" in answer) void window.showWarningMessage(`${refused(draftOf(view), answer.refusal)} The text of before is still shown.`);
    else fill(view, answer.text);
  };
  const open = async (draft: Uri): Promise<void> => {
    const answer = await readDraft(server, draft);
    if (answer === undefined) return;
    if ("refusal" in answer) return void window.showErrorMessage(refused(draft, answer.refusal));
    fill(viewOf(draft), answer.text);
    await window.showTextDocument(viewOf(draft), { preview: false });
    if (answer.notes.length > 0) void window.showInformationMessage(`${nameOf(draft)}: ${answer.notes.join(" ")}`);
  };
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(wordScheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async (view) => {
        const known = views.get(view.toString());
        if (known !== undefined) return known.text;
        // Somebody goes back to a view that was closed.
        const answer = await readDraft(server, draftOf(view));
        if (answer === undefined || "refusal" in answer) throw new Error(answer === undefined ? "It could not be read." : refused(draftOf(view), answer.refusal));
        fill(view, answer.text);
        return answer.text;
      },
    }),
    workspace.onDidCloseTextDocument(({ uri }) => forget(uri.toString())),
    commands.registerCommand("paritylint.checkWord", async (given?: unknown, selected?: unknown) => {
      for (const draft of await draftsFor(given, selected)) await open(draft);
    }),
    new Disposable(() => [...views.keys()].forEach(forget)),
  );
}

/** Word does not write into a file but puts another in its place, in several steps. */
const settling = 500;

function watch(draft: Uri, saved: () => void): Disposable {
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(draft, ".."), "*"), false, false, true);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const soon = ({ path }: Uri): void => {
    if (path !== draft.path) return;
    clearTimeout(waiting);
    waiting = setTimeout(saved, settling);
  };
  return Disposable.from(watcher, watcher.onDidChange(soon), watcher.onDidCreate(soon), new Disposable(() => clearTimeout(waiting)));
}
