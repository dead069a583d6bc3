/**
 * What the paritylint client and server say to each other beyond the language server protocol.
 * The one file that both sides read: names and plain data, nothing to run. Ranges and positions are the protocol's own (0-based, UTF-16).
 */
import type { Range } from "vscode-languageserver-types";
import type { Refusal } from "../text/refusal.ts";

/** Server → client, after each check of an open document, and once more (`checked: undefined`) when it is closed. */
export const documentChecked = "paritylint/documentChecked";
export interface DocumentChecked {
  readonly uri: string;
  readonly version: number;
  readonly checked?: DocumentStatus;
  /** Why it was not checked, in one sentence: it is too long, or the configuration leaves it out. */
  readonly unchecked?: string;
}

/** What the status item and the coverage tree show of one document. */
export interface DocumentStatus {
  /** The document's own name; empty, at its start, where it has none. */
  readonly title: Range;
  readonly profile: { readonly id: string; readonly title: string; readonly extent?: "criteria"; readonly confidence: "set" | "high" | "low" };
  /** How it was read and why, in a sentence or two, as every report says it. */
  readonly reading: string;
  /** False for a text that is not treated as a commissioning document. */
  readonly commissioning: boolean;
  readonly principles: { readonly evidenced: number; readonly of: number };
  readonly counts: { readonly errors: number; readonly warnings: number; readonly reviews: number; readonly infos: number; readonly suppressed: number };
  /** The findings to begin with, most telling first, at most three. */
  readonly startHere: readonly FindingPlace[];
  readonly coverage: readonly CoverageRow[];
}

export interface FindingPlace {
  readonly rule: string;
  /** The rule's name in words. */
  readonly title: string;
  readonly message: string;
  readonly range: Range;
}

export interface CoverageRow {
  readonly id: string;
  readonly title: string;
  readonly group: "principle" | "priority";
  readonly level: "absent" | "mentioned" | "aspired" | "partly" | "committed" | "measured";
  /** Where a machine cannot tell: why. */
  readonly notCheckable?: string;
  readonly evidence: readonly { readonly level: CoverageRow["level"]; readonly text: string; readonly range: Range; readonly discounted?: string }[];
  /** Findings that rest on this recommendation: what is missing, and where it belongs. */
  readonly missing: readonly FindingPlace[];
}

/** Client → server: the same (a `DocumentChecked`) for one document, now; `null` where it is not open or not for paritylint. */
export const statusOf = "paritylint/statusOf";
export interface StatusOfParams {
  readonly uri: string;
}

/** Client → server: the report of the given documents, or of all that the workspace folders hold. */
export const report = "paritylint/report";
export interface ReportParams {
  readonly uris?: readonly string[];
  /** `view`: style and body for a webview, no script; the others are whole files. */
  readonly format: "view" | "html" | "markdown" | "csv";
}
export interface ReportAnswer {
  readonly title: string;
  readonly text: string;
  /** For `view` only: the style sheet that `text`, the body, is written for. */
  readonly style?: string;
}

/** Client → server, with a work-done token or `null`: checks every document of the workspace folders; findings arrive as diagnostics. */
export const checkWorkspace = "paritylint/checkWorkspace";
export interface WorkspaceChecked {
  readonly documents: number;
  readonly counts: DocumentStatus["counts"];
  /** Documents that could not be checked, each with one sentence. */
  readonly unchecked: readonly { readonly uri: string; readonly reason: string }[];
}

/** Client → server: the page of a rule as Markdown; `null` for an unknown rule. */
export const rulePage = "paritylint/rulePage";
export interface RulePageParams {
  readonly rule: string;
}

/** Client → server: the kinds of document there are, for a pick list. */
export const profiles = "paritylint/profiles";
export interface ProfileChoice {
  readonly id: string;
  readonly title: string;
}

/** Client → server: an edit that sets the profile in the front matter of an open document. */
export const setProfile = "paritylint/setProfile";
export interface SetProfileParams {
  readonly uri: string;
  readonly profile: string;
}

/** Client → server: a new specification of this kind, as Markdown with gaps to fill. */
export const template = "paritylint/template";
export interface TemplateParams {
  readonly profile: string;
}

/** Client → server: all rules, in order of id, for a pick list. */
export const rules = "paritylint/rules";
export interface RuleChoice {
  readonly id: string;
  readonly title: string;
}

/** Client → server: the text of a first paritylint.yaml, everything in it commented out. */
export const starter = "paritylint/starter";

/**
 * Scheme of the client's read-only views of Word files. The address of a view is the path of the file with `.md` after it, so that it is
 * taken for Markdown; its query is the address of the file itself, whose configuration holds for it.
 */
export const wordScheme = "paritylint-word";

/** Client → server: a Word file as the text that findings are about. */
export const readWord = "paritylint/readWord";
export interface WordParams {
  /** Of the Word file; the server reads it as it reads any file. */
  readonly uri: string;
}
/** `refusal`: a sentence about the file, beginning with "It". */
export type ReadWordAnswer = { readonly text: string; /** How it was read, one sentence each. */ readonly notes: readonly string[] } | Refusal;

/** Client → server: a copy of a Word file with what was found as comments, and where it belongs. The client writes it. */
export const annotateWord = "paritylint/annotateWord";
export type AnnotateWordAnswer = AnnotatedCopy | Refusal;
export interface AnnotatedCopy {
  /** Beside the draft; what is there already is an older copy that nobody has worked in. */
  readonly uri: string;
  readonly base64: string;
  readonly comments: number;
  /** Findings that found no room. */
  readonly left: number;
}

/** Commands of the client that code actions, lenses and links of the server may name, with their arguments. */
export const clientCommands = {
  /** (url: string): opens the page of a recommendation in the reader's browser. */
  openLink: "paritylint.openLink",
  /** (rule?: string) */
  showRule: "paritylint.showRule",
  /** (uri?: string) */
  chooseProfile: "paritylint.chooseProfile",
  /** (uri: string, range: Range): opens a draft, or goes to it where it is open, and selects a place in it. */
  showPlace: "paritylint.showPlace",
  showCoverage: "paritylint.showCoverage",
  showReport: "paritylint.showReport",
  /** (uri?: string): writes a copy of a Word file with comments. */
  annotateWord: "paritylint.annotateWord",
} as const;

/** Server → client: bytes of a file as base64, or why there are none. Asked of clients that say `files: true` at the start; elsewhere the server reads the disk. */
export const readFile = "paritylint/readFile";
export interface ReadFileParams {
  readonly uri: string;
}
export type ReadFileAnswer = { readonly base64: string } | { readonly missing: true } | Refusal;

/** Server → client: the files under a folder with one of these endings, in order of name, dependencies and hidden folders left out. */
export const listFiles = "paritylint/listFiles";
export interface ListFilesParams {
  readonly folder: string;
  /** Without the dot, such as `md`. */
  readonly endings: readonly string[];
}

/** What a client says of itself at the start. */
export interface InitializationOptions {
  /** Whether it reads files for the server. A client that says yes or no is taken for this project's own: it is told of every check and understands our commands. */
  readonly files?: boolean;
  /** `type`: check while typing; `save`: when a document is opened and saved. */
  readonly run?: "type" | "save";
}
