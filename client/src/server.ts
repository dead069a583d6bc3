/** The language server as the features know it: starts with the extension, comes back after a crash, and says once that it did. */
import { commands, Disposable, EventEmitter, window, workspace, type CancellationToken, type Event } from "vscode";
import { CloseAction, ErrorAction, ResponseError, RevealOutputChannelOn, State, type BaseLanguageClient, type LanguageClientOptions } from "vscode-languageclient";
import * as protocol from "../../server/src/lsp/protocol.ts";
import { schemes, selector } from "./documents.ts";
import { answerFiles } from "./files.ts";

/** Makes the client for the place VS Code runs in. */
export type Launch = (options: LanguageClientOptions) => BaseLanguageClient;

type ServerState = "off" | "starting" | "running" | "stopped";

export interface Server extends Disposable {
  readonly start: () => Promise<void>;
  /** The server's answer; `undefined` where it gives none, and then the reader has been told why. */
  readonly ask: <Answer>(method: string, params?: unknown, token?: CancellationToken) => Promise<Answer | undefined>;
  readonly client: () => BaseLanguageClient | undefined;
  readonly state: () => ServerState;
  readonly onState: Event<ServerState>;
  readonly onChecked: Event<protocol.DocumentChecked>;
}

const mostRestarts = 4;
const withinMinutes = 3;

export function createServer(launch: Launch): Server {
  const stateChanged = new EventEmitter<ServerState>();
  const checked = new EventEmitter<protocol.DocumentChecked>();
  let client: BaseLanguageClient | undefined;
  let state: ServerState = "off";
  let followed: readonly string[] = [];
  const become = (next: ServerState) => {
    state = next;
    void commands.executeCommand("setContext", "paritylint.server", next);
    stateChanged.fire(next);
  };

  const start = async () => {
    if (!workspace.getConfiguration("paritylint").get("enable", true)) return become("off");
    become("starting");
    followed = schemes();
    const starting = launch(clientOptions(() => become("stopped")));
    client = starting;
    starting.onNotification(protocol.documentChecked, (params: protocol.DocumentChecked) => checked.fire(params));
    answerFiles(starting);
    starting.onDidChangeState(({ newState }) => {
      if (client !== starting) return;
      if (newState === State.Running) become("running");
      else if (newState === State.Starting) become("starting");
      else become("stopped");
    });
    await starting.start().catch((error: unknown) => {
      become("stopped");
      tell(`paritylint could not start: ${sentence(error)}`, "Show log");
    });
  };
  const stop = async () => {
    const stopping = client;
    client = undefined;
    // One that is starting or has crashed cannot be asked to stop; it is let go.
    await stopping?.dispose().catch(() => undefined);
  };
  const restart = async () => {
    await stop();
    await start();
  };
  const tell = (message: string, ...choices: ("Show log" | "Restart")[]) => {
    void window.showErrorMessage(message, ...choices).then((chosen) => {
      if (chosen === "Restart") void restart();
      if (chosen === "Show log") client?.outputChannel.show();
    });
  };
  const ask = async <Answer>(method: string, params?: unknown, token?: CancellationToken): Promise<Answer | undefined> => {
    if (client === undefined) {
      void window.showInformationMessage("paritylint is switched off (setting “paritylint.enable”).");
      return undefined;
    }
    try {
      // A token that is not there must not be handed on: it would arrive as a second parameter.
      return await (token === undefined ? client.sendRequest<Answer>(method, params) : client.sendRequest<Answer>(method, params, token));
    } catch (error) {
      if (token?.isCancellationRequested) return undefined;
      tell(`paritylint could not do that: ${sentence(error)}`, "Show log");
      return undefined;
    }
  };

  const ends = [
    stateChanged, checked,
    commands.registerCommand("paritylint.restartServer", restart),
    workspace.onDidChangeConfiguration((event) => {
      if (["enable", "run"].some((name) => event.affectsConfiguration(`paritylint.${name}`))) void restart();
    }),
    // A folder on a file system of its own may come later; what a client follows is settled when it starts.
    workspace.onDidChangeWorkspaceFolders(() => {
      if (schemes().some((scheme) => !followed.includes(scheme))) void restart();
    }),
    new Disposable(() => void stop()),
  ];
  return {
    start, ask, client: () => client, state: () => state, onState: stateChanged.event, onChecked: checked.event,
    dispose: () => Disposable.from(...ends).dispose(),
  };
}

function clientOptions(givenUp: () => void): LanguageClientOptions {
  return {
    documentSelector: selector(),
    initializationOptions: (): protocol.InitializationOptions =>
      ({ files: true, run: workspace.getConfiguration("paritylint").get("run") === "onSave" ? "save" : "type" }),
    // Whether a change is worth a new check, the server knows: it depends on the setting and on how long the draft is.
    diagnosticPullOptions: { onChange: true, onSave: true },
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    // A hover may hold words of a rule pack, which comes with a folder: no link in it may run a command.
    markdown: { isTrusted: false },
    errorHandler: {
      // A message that cannot be sent says nothing about whether to start again; the end of the process does, and is heard in a moment.
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: afterCrash(givenUp),
    },
  };
}

/** Starts the server again, unless it has ended too often in a short time: then a draft it cannot bear is open, and starting again would go on for ever. */
function afterCrash(givenUp: () => void): () => { action: CloseAction; handled: boolean } {
  let crashes: readonly number[] = [];
  let told = false;
  return () => {
    const now = Date.now();
    crashes = [...crashes.filter((time) => now - time < withinMinutes * 60_000), now];
    if (crashes.length > mostRestarts) {
      givenUp();
      void window.showErrorMessage("paritylint keeps stopping and was left off. Your text is safe.", "Restart").then((chosen) => {
        if (chosen !== undefined) void commands.executeCommand("paritylint.restartServer");
      });
      return { action: CloseAction.DoNotRestart, handled: true };
    }
    if (!told) void window.showWarningMessage("paritylint stopped unexpectedly and was started again. Your text is safe.");
    told = true;
    return { action: CloseAction.Restart, handled: true };
  };
}

const sentence = (error: unknown): string => (error instanceof ResponseError || error instanceof Error ? error.message : String(error)).replace(/\.?$/, ".");
