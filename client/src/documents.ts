/** Which of the texts open in VS Code are documents that paritylint reads. */
import { window, workspace, type TextDocument } from "vscode";
import { wordScheme } from "../../server/src/lsp/protocol.ts";
import { languages } from "../../server/src/text/endings.ts";

/** Drafts in files, new ones, those in folders that are not on a disk, and our views of Word files; not the output panel, a comparison's old side or a chat. */
export const schemes = (): readonly string[] =>
  [...new Set(["file", "untitled", "vscode-remote", "vscode-vfs", wordScheme, ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)])];

export const selector = (): { language: string; scheme: string }[] => languages.flatMap((language) => schemes().map((scheme) => ({ language, scheme })));

export const isDocument = ({ languageId, uri }: TextDocument): boolean => languages.includes(languageId) && schemes().includes(uri.scheme);

/** The document a command is about: the one in the active editor, or the only one that can be seen. */
export function currentDocument(): TextDocument | undefined {
  const active = window.activeTextEditor?.document;
  if (active !== undefined && isDocument(active)) return active;
  const seen = window.visibleTextEditors.map(({ document }) => document).filter(isDocument);
  return seen.length === 1 ? seen[0] : undefined;
}
