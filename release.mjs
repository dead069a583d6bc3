// Makes a release that runs as it is, for the action and for clones: a commit beside the branch that holds dist/ too, under the tag of its version. Nothing is pushed.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const tag = `v${JSON.parse(readFileSync("package.json", "utf8")).version}`;
const scratch = mkdtempSync(join(tmpdir(), "paritylint-release-"));
// An index of its own: what is staged here, and the branch, stay as they are.
const git = (...args) => execFileSync("git", args, { encoding: "utf8", env: { ...process.env, GIT_INDEX_FILE: join(scratch, "index") } }).trim();

try {
  if (execFileSync("git", ["status", "--porcelain"], { encoding: "utf8" }) !== "") refuse("Commit first: a release is what is committed.");
  if (git("tag", "--list", tag) !== "") refuse(`There is a tag ${tag} already: set another version in package.json.`);
  execFileSync(process.execPath, ["build.mjs"], { stdio: "inherit" });
  git("read-tree", "HEAD");
  // What Node compiled beforehand is of use to this machine only.
  git("add", "--force", "--", "dist", ":!dist/*.compiled");
  git("tag", tag, git("commit-tree", git("write-tree"), "-p", "HEAD", "-m", `Release ${tag}`));
  console.log(`${tag} holds dist/. To publish it: git push origin ${tag}`);
} finally {
  rmSync(scratch, { recursive: true });
}

function refuse(sentence) {
  console.error(sentence);
  rmSync(scratch, { recursive: true });
  process.exit(2);
}
