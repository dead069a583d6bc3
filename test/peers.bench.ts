/**
 * How long a folder of specifications takes here and with other programs that read prose: write-good, alex and textlint.
 * `npm run bench:peers` takes 1,000 documents of 5,000 words, about 25 minutes on two cores; `npm run bench:peers -- 50` fewer. Each program's
 * figures are printed as they come, so that a run that is stopped is not lost. It never fails on a time.
 * The others are installed once, at fixed versions, into a folder that git ignores; they are no dependency of ours.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { table } from "./bench-table.ts";
import { specification } from "./generator.ts";
import { cli, root } from "./root.ts";

const documents = Number(process.argv[2] ?? 1_000);
if (!Number.isInteger(documents) || documents < 1) {
  process.stderr.write("How many documents? npm run bench:peers -- 50\n");
  process.exit(2);
}
const words = 5_000;
const peers = join(root, "node_modules/.cache/paritylint-peers");
const versions = ["write-good@1.0.8", "alex@11.0.1", "textlint@15.8.0", "textlint-rule-alex@5.0.0"];
const bin = (path: string): string => join(peers, "node_modules", path);
const say = (sentence: string): void => void process.stderr.write(`${sentence}\n`);

if (!["textlint-rule-alex", "textlint", "alex", "write-good"].every((name) => existsSync(bin(name)))) {
  say("Installing the other programs.");
  mkdirSync(peers, { recursive: true });
  writeFileSync(join(peers, "package.json"), "{}\n");
  const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...versions], { cwd: peers, stdio: "inherit" });
  if (status !== 0) process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "paritylint-peers-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));

const names = Array.from({ length: documents }, (_, i) => `${i + 1}.md`);
for (const [i, name] of names.entries()) writeFileSync(join(folder, name), specification({ words, seed: i + 1 }));
writeFileSync(join(folder, ".textlintrc.json"), '{ "rules": { "alex": true } }\n');
const ours = [cli, ".", "--no-config", "--fail-on", "never", "--format", "json"];
/** Program, what it is started with, and the seconds that a document took when this was written: for the first sentence only. */
const runs: readonly (readonly [string, readonly string[], number])[] = [
  ["paritylint, one thread", [...ours, "--concurrency", "1"], 0.04],
  ["paritylint", ours, 0.04],
  ["write-good 1.0.8", [bin("write-good/bin/write-good.js"), ...names], 0.07],
  ["alex 11.0.1", [bin("alex/cli.js"), "--quiet", "."], 0.25],
  ["textlint 15.8.0 with its alex rule", [bin("textlint/bin/textlint.js"), "--rulesdir", bin(""), "--config", ".textlintrc.json", "*.md"], 1],
];
const minutes = Math.ceil((documents * runs.reduce((sum, [, , each]) => sum + each, 0)) / 60);
say(`${documents} specifications, ${runs.length} runs: about ${minutes} ${minutes === 1 ? "minute" : "minutes"}, longer on a busy machine. Most of it is textlint.`);

let own = 0;
const rows: string[][] = [];
for (const [i, [name, args]] of runs.entries()) {
  say(`${i + 1} of ${runs.length}: ${name}`);
  const { time, cpu, peak, ended } = await measured(args);
  if (name === "paritylint") own = time;
  rows.push([name, time.toFixed(1), cpu.toFixed(1), peak.toFixed(0), own === 0 ? "" : (time / own).toFixed(1), ended]);
  say(`  ${time.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU, ${peak.toFixed(0)} MB${ended === "" ? "" : `, ${ended}`}`);
}
table(`${documents} specifications of ${words.toLocaleString("en-GB")} words, beside other programs`, ["", "seconds", "CPU s", "MB", "× paritylint", ""], rows);

/** Asked of the process itself as it ends, so that threads are counted. */
function measured(args: readonly string[]): Promise<{ readonly time: number; readonly cpu: number; readonly peak: number; readonly ended: string }> {
  const tell = "data:text/javascript,process.on('exit',()=>{const u=process.resourceUsage();process.stderr.write('\\nused '+(u.userCPUTime+u.systemCPUTime)/1e6+' '+u.maxRSS/1024)})";
  const start = performance.now();
  const child = spawn(process.execPath, ["--import", tell, ...args], { cwd: folder, stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, NODE_PATH: bin("") } });
  process.once("exit", () => child.kill());
  const waiting = setInterval(() => say(`  ${Math.round((performance.now() - start) / 60_000)} min`), 60_000);
  let last = "";
  child.stderr.on("data", (chunk: Buffer) => (last = (last + chunk.toString()).slice(-200)));
  return new Promise((done) => child.once("close", (status, signal) => {
    clearInterval(waiting);
    const [, cpu, peak] = /used ([\d.]+) ([\d.]+)\s*$/.exec(last) ?? [];
    done({ time: (performance.now() - start) / 1_000, cpu: Number(cpu ?? 0), peak: Number(peak ?? 0), ended: cpu === undefined ? `broke off with ${signal ?? status}` : "" });
  }));
}
