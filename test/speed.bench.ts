/**
 * What checking costs, beside the budgets. It prints and never fails: times on a shared machine are no test.
 * Trust ratios of runs that stood side by side, not single times.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { insensitive } from "../server/src/engine/facts/equality.ts";
import { readDocument } from "../server/src/read/document.ts";
import { formatOf } from "../server/src/text/endings.ts";
import { annotateWord } from "../server/src/word/annotate.ts";
import { readWord } from "../server/src/word/read.ts";
import { table } from "./bench-table.ts";
import { specification } from "./generator.ts";
import { library } from "./word-producers.ts";
import { cli } from "./root.ts";
import { check } from "./whole-check.ts";

const folder = mkdtempSync(join(tmpdir(), "paritylint-bench-"));

try {
  print(`Node ${process.version}, ${process.platform} ${process.arch}\n`);
  cold();
  warm();
  memory();
  await word();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function cold(): void {
  const plain = file("cold/plain.md", specification({ words: 5_000 }));
  const holding = file("cold/holding.md", `${specification({ words: 5_000 })}\nThe chairman signs the plan.\n`);
  const runs = { none: [] as number[], plain: [] as number[], holding: [] as number[] };
  for (let i = 0; i < 9; i++) {
    runs.none.push(whole(["-e", "0"]));
    runs.plain.push(whole([cli, "check", plain, "--no-config", "--fail-on", "never"]));
    runs.holding.push(whole([cli, "check", holding, "--no-config", "--fail-on", "never"]));
  }
  const none = median(runs.none);
  const budget = Number(process.version.slice(1).split(".")[0]) >= 24 ? "under 2 × node -e 0" : "under 2.5 × node -e 0";
  table("Cold check of one specification of 5,000 words, whole process, median of 9", ["", "ms", "× node -e 0", "budget"], [
    ["node -e 0", ms(none), "1.00", ""],
    ["check", ms(median(runs.plain)), (median(runs.plain) / none).toFixed(2), budget],
    ["check, with a word only retext-equality can judge", ms(median(runs.holding)), (median(runs.holding) / none).toFixed(2), ""],
  ]);
}

function warm(): void {
  const sizes = [5_000, 20_000, 100_000];
  for (const words of sizes) work(specification({ words }), "warm.md");
  const rows = (["markdown", "text"] as const).flatMap((format) => {
    const perWord = sizes.map((words) => {
      const text = specification({ words, format });
      const name = format === "markdown" ? "warm.md" : "warm.txt";
      const times = Array.from({ length: words > 50_000 ? 5 : 9 }, () => work(text, name));
      return { words, read: median(times.map((it) => it.read)), check: median(times.map((it) => it.check)) };
    });
    const each = (it: (typeof perWord)[number]): number => (it.read + it.check) / it.words;
    return perWord.map((it) => [
      `${format}, ${it.words.toLocaleString("en-GB")} words`, ms(it.read), ms(it.check), Math.round(1_000 / each(it)).toLocaleString("en-GB"),
      (each(it) / each(perWord[0]!)).toFixed(2), it.words === 100_000 ? "growth near 1: linear in words" : "",
    ]);
  });
  table("Warm, in process, median", ["", "read ms", "check ms", "words/s", "growth per word", "budget"], rows);
}

function memory(): void {
  file("long/long.md", specification({ words: 100_000 }));
  for (let i = 0; i < 200; i++) file(`many/${i}.md`, specification({ words: 5_000, seed: i + 1 }));
  const row = (name: string, args: readonly string[], budget: string): string[] => {
    const { peak, time } = peakOf(args);
    return [name, (peak / 1_024).toFixed(0), ms(time), budget];
  };
  const run = (path: string): string[] => [cli, "check", join(folder, path), "--no-config", "--fail-on", "never", "--format", "json"];
  table("Peak memory, whole process", ["", "MB", "ms", "budget"], [
    row("node -e 0", ["-e", "0"], ""),
    row("100,000 words", run("long"), ""),
    row("200 specifications of 5,000 words", run("many"), "1,000 of them under 300 MB"),
  ]);
}

/** A draft of a hundred pages in Word, with real headings and lists: read, checked, and copied with a comment on each of 300 findings. */
async function word(): Promise<void> {
  let faults = 0;
  const poor = specification({ words: 45_000 }).replace(/\.\n/g, (end) => (faults++ < 250 ? `. Diabetics of group ${faults} who are non-compliant are told so.\n` : end));
  const draft = readDocument(poor, "markdown");
  const bytes = await library(draft);
  const path = join(folder, "word.docx");
  writeFileSync(path, bytes);
  const steps = { read: [] as number[], check: [] as number[], annotate: [] as number[] };
  let found = 0;
  for (let i = 0; i < 7; i++) {
    const begin = performance.now();
    const reading = readWord(bytes);
    if ("refusal" in reading) throw new Error(reading.refusal);
    const between = performance.now();
    const { findings } = check(readDocument(reading.text, "markdown"), { rules: {} }, insensitive);
    const then = performance.now();
    const remarks = findings.slice(0, 300).map(({ span, severity, message, advice }) => ({ span, severity, lines: [[{ text: message }], [{ text: advice }]] }));
    annotateWord(reading, { remarks, date: "2026-01-01T00:00:00Z", summary: () => [[{ text: "Summary" }]] });
    const end = performance.now();
    found = remarks.length;
    steps.read.push(between - begin);
    steps.check.push(then - between);
    steps.annotate.push(end - then);
  }
  const whole = peakOf([cli, path, "--no-config", "--fail-on", "never", "--annotate", join(folder, "annotated"), "--output", join(folder, "word.txt")]);
  table(`Word, 45,000 words (about 100 pages), ${(bytes.length / 1_000).toFixed(0)} kB packed, ${found} findings, median of 7`, ["", "ms", "budget"], [
    ["read", ms(median(steps.read)), "under 1,000"], ["check", ms(median(steps.check)), ""], ["annotate", ms(median(steps.annotate)), "under 1,000"],
    ["whole process, with --annotate", ms(whole.time), `${(whole.peak / 1_024).toFixed(0)} MB at most (under 250 MB)`],
  ]);
}

function work(text: string, name: string): { readonly read: number; readonly check: number } {
  const start = performance.now();
  const document = readDocument(text, formatOf(name));
  const between = performance.now();
  check(document, { rules: {} }, insensitive);
  return { read: between - start, check: performance.now() - between };
}

function whole(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}

/** Asked of the process itself as it ends. */
function peakOf(args: readonly string[]): { readonly peak: number; readonly time: number } {
  const tell = "data:text/javascript,process.on('exit',()=>process.stderr.write('\\npeak '+process.resourceUsage().maxRSS))";
  const start = performance.now();
  const { stderr } = spawnSync(process.execPath, ["--import", tell, ...args], { stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" });
  const time = performance.now() - start;
  return { peak: Number(/peak (\d+)$/.exec(stderr)?.[1]), time };
}

function file(path: string, text: string): string {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function ms(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}

function print(text: string): void {
  process.stdout.write(text);
}
