// What docs/ci.md tells people to copy: every example is valid for its service, and every command in it runs in a clean clone of a team's repository.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { git, run } from "./command-line.ts";
import { root } from "./root.ts";

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const page = read("docs/ci.md");
const home = mkdtempSync(join(tmpdir(), "paritylint-examples-"));
after(() => rmSync(home, { recursive: true, force: true }));

const example = (heading: string): string => {
  const found = new RegExp(`## ${heading}\\n[^]*?\`\`\`yaml\\n([^]*?)\`\`\``).exec(page)?.[1];
  return found ?? assert.fail(`docs/ci.md has no example for ${heading}`);
};
const schema = (name: string): object => JSON.parse(read(`test/schemas/${name}.json`)) as object;
/** What the schema has against it; nothing where it is valid. */
function faults(name: string, yaml: string): readonly string[] {
  const ajv = new Ajv({ strict: false, allErrors: true, logger: false, validateFormats: false, unicodeRegExp: false });
  if (name === "pre-commit-config") ajv.addSchema(schema("pre-commit-hooks"));
  const check = ajv.compile(schema(name));
  // To Azure every value is a string.
  return check(parse(yaml, { schema: name === "azure-pipelines" ? "failsafe" : "core" })) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const files: readonly (readonly [string, string, () => string, readonly [string, string]])[] = [
  ["action.yml", "github-action", () => read("action.yml"), ["using: composite", "using: composed"]],
  [".pre-commit-hooks.yaml", "pre-commit-hooks", () => read(".pre-commit-hooks.yaml"), ["language: system", "language: paper"]],
  ["the example for GitHub", "github-workflow", () => example("GitHub Actions"), ["runs-on:", "runs-at:"]],
  ["the example for GitLab", "gitlab-ci", () => example("GitLab"), ["when: always", "when: perhaps"]],
  ["the example for Azure", "azure-pipelines", () => example("Azure Pipelines"), ["- checkout: self", "- checkout: { of: self }"]],
  ["the example for pre-commit", "pre-commit-config", () => example("pre-commit"), ["repos:", "repo:"]],
];
for (const [name, kind, text, [right, wrong]] of files) {
  test(`${name} is valid under the published schema, and would not be with a slip in it`, () => {
    assert.deepEqual(faults(kind, text()), []);
    assert.ok(text().includes(right));
    assert.notDeepEqual(faults(kind, text().replace(right, wrong)), []);
  });
}


/** A team's repository that holds drafts, their baseline and a built copy, as the examples have it. */
const team = join(home, "team");
mkdirSync(join(team, "specs"), { recursive: true });
for (const name of ["poor-care-home-support.md", "good-stop-smoking.md", "poor-diabetes-specification.md"]) cpSync(join(root, "test/documents/documents", name), join(team, "specs", name));
cpSync(join(root, "dist"), join(team, "paritylint/dist"), { recursive: true });
run(team, ["specs", "--baseline", "paritylint-baseline.json", "--update-baseline"]);
git(team, "init", "-q");
git(team, "add", "-A", "-f");
git(team, "commit", "-qm", "Drafts");

let clones = 0;
function clone(): string {
  const at = join(home, `clone ${clones++}`);
  git(home, "clone", "-q", team, at);
  return at;
}
const shell = (at: string, script: string) => spawnSync("bash", ["-euo", "pipefail", "-c", script], { cwd: at, encoding: "utf8", env: { ...process.env, CI_DEFAULT_BRANCH: "main" } });
const addFault = (at: string): void => writeFileSync(join(at, "specs/good-stop-smoking.md"), `${readFileSync(join(at, "specs/good-stop-smoking.md"), "utf8")}\n## Exclusion criteria\n\nPeople with a mental health condition are excluded from this service.\n`);

const scripts: Readonly<Record<string, () => string>> = {
  GitLab: () => (parse(example("GitLab")) as { paritylint: { script: readonly string[] } }).paritylint.script.join("\n"),
  "Azure Pipelines": () => (parse(example("Azure Pipelines")) as { steps: readonly { script?: string }[] }).steps.flatMap(({ script }) => script ?? []).join("\n"),
};
for (const [name, script] of Object.entries(scripts)) {
  test(`the commands for ${name} pass on what the baseline holds, fail on what is new, and leave the reports either way`, () => {
    for (const [make, code] of [[() => undefined, 0], [addFault, 1]] as const) {
      const at = clone();
      make(at);
      const { status, stdout, stderr } = shell(at, script());
      assert.equal(status, code, stdout + stderr);
      for (const report of ["report.xml", "report.html"]) assert.ok(existsSync(join(at, report)), report);
    }
  });
}

test("every other command on the page runs as it is written", () => {
  const at = clone();
  const commands = [...page.matchAll(/^(?: {4}paritylint .*\n(?: {4} +.*\n)*)+/gm)].flatMap(([block]) => block.replace(/\\\n\s+/g, "").split("\n")).map((line) => line.trim().replace(/\s+#.*$/, "")).filter((line) => line !== "");
  assert.ok(commands.length >= 12, commands.join("\n"));
  for (const command of commands) {
    const parts = command.includes("--shard 1/3") ? [1, 2, 3].map((n) => command.replace("--shard 1/3", `--shard ${n}/3`).replace("shard-1", `shard-${n}`)) : [command];
    for (const part of parts) {
      const { status, stderr } = shell(at, `paritylint() { node paritylint/dist/cli.js "$@"; }; ${part}`);
      assert.ok(status === 0 || status === 1, `${part} ended with ${status}: ${stderr}`);
      for (const [, file] of part.matchAll(/--output (\S+)/g)) assert.ok(existsSync(join(at, file!)), `${part} wrote no ${file}`);
    }
  }
});
