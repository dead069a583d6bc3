/**
 * How long a folder of specifications takes here and with other programs that read prose: write-good, alex and textlint.
 * `npm run bench:peers` takes 1,000 documents of 5,000 words; `npm run bench:peers -- 50` fewer. It prints and never fails on a time.
 * The others are installed once, at fixed versions, into a folder that git ignores; they are no dependency of ours.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { table } from "./bench-table.ts";
import { specification } from "./generator.ts";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const documents = Number(process.argv[2] ?? 1_000);
const words = 5_000;
const peers = join(root, "node_modules/.cache/paritylint-peers");
const versions = ["write-good@1.0.8", "alex@11.0.1", "textlint@15.8.0", "textlint-rule-alex@5.0.0"];
const bin = (path: string): string => join(peers, "node_modules", path);

if (!existsSync(bin("textlint-rule-alex")) || !existsSync(bin("write-good"))) {
  mkdirSync(peers, { recursive: true });
  writeFileSync(join(peers, "package.json"), "{}\n");
  spawnSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...versions], { cwd: peers, stdio: "inherit" });
}
const folder = mkdtempSync(join(tmpdir(), "paritylint-peers-"));
try {
  const names = Array.from({ length: documents }, (_, i) => `${i + 1}.md`);
  for (const [i, name] of names.entries()) writeFileSync(join(folder, name), specification({ words, seed: i + 1 }));
  writeFileSync(join(folder, ".textlintrc.json"), '{ "rules": { "alex": true } }\n');
  const cli = join(root, "dist/cli.js");
  const runs: readonly (readonly [string, readonly string[]])[] = [
    ["paritylint, one thread", [cli, ".", "--no-config", "--fail-on", "never", "--format", "json", "--concurrency", "1"]],
    ["paritylint", [cli, ".", "--no-config", "--fail-on", "never", "--format", "json"]],
    ["write-good 1.0.8", [bin("write-good/bin/write-good.js"), ...names]],
    ["alex 11.0.1", [bin("alex/cli.js"), "--quiet", "."]],
    ["textlint 15.8.0 with its alex rule", [bin("textlint/bin/textlint.js"), "--rulesdir", bin(""), "--config", ".textlintrc.json", "*.md"]],
  ];
  let ours = 0;
  const rows = runs.map(([name, args]) => {
    const { time, cpu, peak, ended } = measured(args);
    if (name === "paritylint") ours = time;
    return [name, time.toFixed(1), cpu.toFixed(1), peak.toFixed(0), ours === 0 ? "" : (time / ours).toFixed(1), ended];
  });
  table(`${documents} specifications of ${words.toLocaleString("en-GB")} words, beside other programs`, ["", "seconds", "CPU s", "MB", "× paritylint", ""], rows);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Asked of the process itself as it ends, so that threads are counted. */
function measured(args: readonly string[]): { readonly time: number; readonly cpu: number; readonly peak: number; readonly ended: string } {
  const tell = "data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\nused '+(u.userCPUTime+u.systemCPUTime)/1e6+' '+u.maxRSS/1024)})";
  const start = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ["--import", tell, ...args], { cwd: folder, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8", env: { ...process.env, NODE_PATH: bin("") }, maxBuffer: 1 << 30 });
  const [, cpu, peak] = /used ([\d.]+) ([\d.]+)\s*$/.exec(stderr) ?? [];
  return { time: (performance.now() - start) / 1_000, cpu: Number(cpu), peak: Number(peak), ended: cpu === undefined ? `ended with ${status}` : "" };
}
