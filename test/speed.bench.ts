/**
 * What checking costs, beside the budgets. It prints and never fails: times on a shared machine are no test.
 * Trust ratios of runs that stood side by side, not single times.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { rules } from "../rules/index.ts";
import { createCheck } from "../server/src/engine/check.ts";
import { insensitive } from "../server/src/engine/equality.ts";
import { readText } from "../server/src/read/read.ts";
import { specification } from "./generator.ts";

const cli = join(resolve(dirname(fileURLToPath(import.meta.url)), ".."), "dist/cli.js");
const check = createCheck(rules);
const folder = mkdtempSync(join(tmpdir(), "paritylint-bench-"));

try {
  print(`Node ${process.version}, ${process.platform} ${process.arch}\n`);
  cold();
  warm();
  memory();
  hostile();
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

/** Texts nobody writes but some tool makes: time has to grow with their length, not with its square. */
function hostile(): void {
  const repeat = (unit: string) => (n: number): string => unit.repeat(Math.ceil(n / unit.length));
  const lines = (line: (i: number) => string) => (n: number): string => Array.from({ length: n }, (_, i) => line(i)).join("\n");
  const repeatTimes = (unit: string) => (n: number): string => unit.repeat(n);
  const nested = (mark: string) => (n: number): string => Array.from({ length: n }, (_, i) => `${mark.repeat(i + 1)} depression`).join("\n");
  const inputs: readonly (readonly [string, number, (n: number) => string])[] = [
    ["one line of 1 MB, words", 1_000_000, repeat("mental health patients shall be seen by depression services ")],
    ["one line of 1 MB, sentences", 1_000_000, repeat("The Provider shall offer care. ")],
    ["one line of 1 MB, no space", 1_000_000, repeat("a")],
    ["one line of 1 MB, capitals", 1_000_000, repeat("Mental Health Act And The ")],
    ["one line of 1 MB, exclusions", 1_000_000, repeat("exclude people with depression, ")],
    ["one line of 256 kB, words for retext", 256_000, repeat("the chairman and a handicapped ")],
    ["20,000 headings", 20_000, lines((i) => `# ${i + 1}. Scope\n`)],
    ["20,000 numbered headings, plain text", 20_000, lines((i) => `${i + 1}. AIMS\n`)],
    ["20,000 table rows", 20_000, (n) => `| Outcome | Target |\n| --- | --- |\n${lines((i) => `| PHQ-9 change ${i} | ${i}% |`)(n)}`],
    ["20,000 items, exclusions", 20_000, (n) => `The service does not accept:\n\n${lines((i) => `- people with depression ${i}`)(n)}`],
    ["20,000 short paragraphs", 20_000, lines((i) => `Staff should consider mental health ${i}.\n`)],
    ["5,000 nested quotes", 5_000, nested(">")],
    ["5,000 nested quotes, one line", 5_000, (n) => `${"> ".repeat(n)}depression`],
    ["5,000 nested lists", 5_000, (n) => Array.from({ length: n }, (_, i) => `${" ".repeat(2 * i)}- depression`).join("\n")],
    ["a link and 100,000 spaces", 100_000, (n) => `[a](${" ".repeat(n)}x`],
    ["a bracket and 200,000 letters", 200_000, (n) => `<${"a".repeat(n)}`],
    ["10,000 quotations", 10_000, repeatTimes("She said “we never talked about mental health”. ")],
    ["one cell per column, 20,000 columns", 20_000, (n) => `|${" a |".repeat(n)}\n|${" - |".repeat(n)}\n|${" depression |".repeat(n)}`],
    ...["[", "](", "<", "{{", "(", "“", "\"", "'", "‘", "*", "_", "**a", "_a ", "`", "\\", "|", "#", ".", "…", "-", "\n", "\t", "> ", "- ", "1. ", "<!--", "[a](", "&", "a.", "\"a ", "'a ", "‘a ", "*a ", "[a ", "http://a", "<a b ", "’", "a’"].map(
      (unit) => [`200 kB of ${JSON.stringify(unit)}`, 200_000, repeat(unit)] as const),
  ];
  const rows = inputs.map(([name, size, make]) => {
    const format = name.includes("plain text") ? "hostile.txt" : "hostile.md";
    let before = { time: 0, length: 0 };
    let now = { time: 0, length: 0 };
    let at = size / 8;
    // From small to full, so that what is not linear is seen before it takes minutes.
    for (; ; at *= 2) {
      const text = make(Math.round(at));
      before = now;
      const times = Array.from({ length: now.time > 1_000 ? 1 : 3 }, () => work(text, format));
      now = { time: Math.min(...times.map((it) => it.read + it.check)), length: text.length };
      if (at >= size || now.time > 8_000) break;
    }
    const growth = now.time / before.time / (now.length / before.length);
    return [name, (now.length / 1_000).toFixed(0), ms(now.time), growth.toFixed(1), at < size ? `stopped at ${Math.round((100 * at) / size)}% of the size` : growth > 1.5 && now.time > 20 ? "not linear?" : ""];
  });
  table("Hostile input; growth of the time per character when the size is doubled (budget: about 1)", ["", "kB", "ms", "growth", ""], rows);
}

function work(text: string, name: string): { readonly read: number; readonly check: number } {
  const start = performance.now();
  const document = readText(text, name);
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

function table(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(column === row.length - 1 ? 0 : widths[column]!))).join("  ").trimEnd();
  print([title, line(head), ...rows.map(line), "", ""].join("\n"));
}

function print(text: string): void {
  process.stdout.write(text);
}
