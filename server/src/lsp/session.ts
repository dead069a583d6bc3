/** What the server holds for the one editor that is connected to it; every feature is a function of it. */
import { LSPErrorCodes, ResponseError, TextDocuments, type CancellationToken, type Connection } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Catalogue } from "../engine/configuration/catalogue.ts";
import type { Abilities } from "./abilities.ts";
import type { Analyses, Analysed, Outcome } from "./analyses.ts";
import type { Configurations } from "./configurations.ts";
import { isDocument } from "./documents.ts";
import type { Files } from "./files.ts";
import type { LeftOut } from "./left-out.ts";

export interface Session {
  readonly connection: Connection;
  readonly can: Abilities;
  readonly catalogue: Catalogue;
  readonly files: Files;
  readonly documents: TextDocuments<TextDocument>;
  readonly configurations: Configurations;
  readonly analyses: Analyses;
  readonly leftOut: LeftOut;
  /** Addresses of the workspace folders, as they are now. */
  readonly folders: Set<string>;
  /** Everybody who wants to know of each new analysis of an open document. */
  readonly listeners: ((outcome: Outcome) => void)[];
  /** Everybody who has something to do when configurations may have changed. */
  readonly renewals: (() => void)[];
  /** Says that they may have. */
  renew(): void;
}

/** Lets messages that have already arrived be read, so that what is out of date is not worked out. */
export const turn = (): Promise<void> => new Promise((resolve) => void (typeof setImmediate === "function" ? setImmediate(resolve) : setTimeout(resolve, 0)));

/** Throws where the request was taken back. */
export function mayGoOn(token?: CancellationToken, said = "It is not wanted any more."): void {
  if (token?.isCancellationRequested === true) throw new ResponseError(LSPErrorCodes.RequestCancelled, said);
}

/** What is known of an open document as it is now; nothing for one that is not open or not for paritylint. */
export async function outcomeOf(session: Session, uri: string, token?: CancellationToken): Promise<Outcome | undefined> {
  await turn();
  mayGoOn(token);
  const document = session.documents.get(uri);
  if (document === undefined || !isDocument(uri, document.languageId)) return undefined;
  const outcome = await session.analyses.of({ uri, language: document.languageId, version: document.version, text: document.getText() });
  tell(session, outcome);
  mayGoOn(token);
  return outcome;
}

/** The same for features that have nothing to say of texts that are no commissioning documents. */
export async function analysisOf(session: Session, uri: string, token?: CancellationToken): Promise<Analysed | undefined> {
  const outcome = await outcomeOf(session, uri, token);
  return outcome?.status === "analysed" && isCommissioning(outcome) ? outcome : undefined;
}

export const isCommissioning = ({ profile }: Analysed): boolean => profile.id !== "not-a-commissioning-document";

const told = new WeakSet<Outcome>();

/** Once for each, and only while it is of the text as it is now. */
function tell({ listeners, documents }: Session, outcome: Outcome): void {
  if (told.has(outcome) || documents.get(outcome.uri)?.version !== outcome.version) return;
  told.add(outcome);
  for (const listener of listeners) listener(outcome);
}
