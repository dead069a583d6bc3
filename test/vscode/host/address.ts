/** The address that opens VS Code on a folder or workspace, with the extension under development in it or not. */
import { resolve } from "node:path";

export interface Opened {
  /** Host and port of the server. */
  readonly host: string;
  /** A folder, or a file that ends in .code-workspace. */
  readonly workspace: string;
  readonly extension?: string | undefined;
  readonly tests?: string | undefined;
  readonly file?: string | undefined;
}

export function addressOf({ host, workspace, extension, tests, file }: Opened): string {
  const remote = (path: string) => `vscode-remote://${host}${resolve(path)}`;
  const payload = [
    ...(extension === undefined ? [] : [["extensionDevelopmentPath", remote(extension)]]),
    ...(tests === undefined ? [] : [["extensionTestsPath", remote(tests)]]),
    ...(file === undefined ? [] : [["openFile", remote(file)]]),
    ["skipWelcome", "true"],
  ];
  const kind = workspace.endsWith(".code-workspace") ? "workspace" : "folder";
  return `http://${host}/?${kind}=${encodeURIComponent(resolve(workspace))}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}
