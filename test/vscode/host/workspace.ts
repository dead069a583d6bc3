/** The workspace that the suite runs in. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Two folders, as a commissioner and a provider might keep them; the suite writes into them, and they are gone when the program ends.
 * `only`: a part of the titles of the tests to run. Returns the path of the .code-workspace file.
 */
export function newWorkspace(root: string, only = ""): string {
  const home = mkdtempSync(join(tmpdir(), "paritylint-workspace-"));
  process.once("exit", () => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));
  for (const name of ["commissioner", "provider"]) mkdirSync(join(home, name));
  cpSync(join(root, "test/documents/documents/poor-diabetes-specification.md"), join(home, "commissioner/diabetes.md"));
  const path = join(home, "drafts.code-workspace");
  writeFileSync(path, JSON.stringify({ folders: [{ path: "commissioner" }, { path: "provider" }], settings: { "paritylint.testOnly": only } }));
  return path;
}
