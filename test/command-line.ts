/** The built command, run as somebody runs it, in folders of its own that are gone afterwards. */
import assert from "node:assert/strict";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { cli } from "./root.ts";

export const home = mkdtempSync(join(tmpdir(), "paritylint-"));
// When all else is done with it: a test may have mounted something there.
process.on("exit", () => rmSync(home, { recursive: true, force: true }));

let folders = 0;
/** A new folder that holds these files. */
export function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const path = join(home, String(folders++));
  mkdirSync(path);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export function run(cwd: string, args: readonly string[], { input = "", env: more }: { readonly input?: string | Uint8Array; readonly env?: NodeJS.ProcessEnv } = {}): Run {
  const { NO_COLOR: _no, FORCE_COLOR: _force, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], { cwd, encoding: "utf8", input, env: { ...env, XDG_CACHE_HOME: `${home}/cache`, ...more }, maxBuffer: 1 << 28 });
  return { code: status, out: stdout, err: stderr };
}

export const git = (at: string, ...args: readonly string[]): string =>
  execFileSync("git", ["-c", "user.name=A. Writer", "-c", "user.email=a@example.org", "-c", "init.defaultBranch=main", "-c", "commit.gpgsign=false", ...args], { cwd: at, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });

/** Somebody is shut out, and worded badly; nothing that commissions; only worded badly. */
export const bad = `---
profile: ltc
---
# Community diabetes service

## 1 Aims

The service helps people to live well with diabetes.

## 2 Exclusion criteria

People with a mental health condition are excluded from this service.

Some people commit suicide.
`;
export const quietText = "# Onion soup\n\nChop the onions and fry them slowly in butter.\n";
export const worded = "# Onion soup\n\nSome people commit suicide.\n";

/** Of the JSON report, what tests ask for. */
export interface Report {
  readonly documents: readonly { readonly path: string; readonly status: string; readonly reason?: string; readonly profile?: { readonly id: string; readonly confidence: string; readonly because: readonly string[] }; readonly findings: readonly { readonly rule: string; readonly severity: string; readonly where: string; readonly text: string; readonly range: { readonly start: { readonly line: number } }; readonly fingerprint: { readonly words: string }; readonly known?: boolean; readonly suppressed?: { readonly by: string; readonly reason: string } }[] }[];
  readonly summary: Readonly<Record<string, number>>;
}
export function report(cwd: string, args: readonly string[], more: Parameters<typeof run>[2] = {}): Report & Run {
  const done = run(cwd, [...args, "--format", "json"], more);
  return { ...done, ...(JSON.parse(done.out) as Report) };
}
export const paths = ({ documents }: Report): readonly string[] => documents.map(({ path }) => path);
export const oneSentence = (text: string): void => assert.ok(text.trim().split("\n").length <= 2 && !/\bat .*:\d+:\d+|Error:/.test(text), text);
