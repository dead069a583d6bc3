/**
 * `npm run bench:page`: runs the benches one after the other and writes docs/performance.md from what they found, beside the budgets.
 * It takes some ten minutes on a quiet machine. Times are of that machine and that day; what is said of a budget is worked out, its cause is written below.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { arch, cpus, platform, release, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { handedOn, type Table } from "./bench-table.ts";
import { root } from "./root.ts";

const home = mkdtempSync(join(tmpdir(), "paritylint-page-"));
const file = join(home, "tables");
const documents = "100";
writeFileSync(file, "");
for (const [bench, ...args] of [["lsp.bench.js"], ["speed.bench.js"], ["peers.bench.js", documents], ["hostile.bench.js", "--scale", "0.1"]] as const) {
  const { status } = spawnSync(process.execPath, ["--expose-gc", join(root, "out", bench), ...args], { stdio: "inherit", env: { ...process.env, PARITYLINT_TABLES: file } });
  if (status !== 0) {
    console.error(`${bench} ended with ${status}; the page was left as it is.`);
    process.exit(1);
  }
}
const tables = handedOn(file);
rmSync(home, { recursive: true, force: true });

/** A cell by the beginnings of its table's title and row, and the name of its column. */
function cell(title: string, row: string, column: string): string {
  const found = tables.find((each) => each.title.startsWith(title));
  const at = found?.head.indexOf(column) ?? -1;
  const value = found?.rows.find(([name]) => name!.startsWith(row))?.[at];
  if (value === undefined) throw new Error(`No bench tells “${title}”, “${row}”, “${column}”.`);
  return value;
}
const figure = (title: string, row: string, column: string): number => Number(cell(title, row, column).replaceAll(",", ""));

interface Budget {
  readonly asked: string;
  readonly found: string;
  readonly met: boolean;
  /** Why not, where it is not met. */
  readonly cause: string;
}

const keystroke = (words: string, column = "then p95 ms"): number => figure("Keystroke to diagnostics", words, column);
const cold = figure("Cold check", "check", "× node -e 0");
const most = Number(process.version.slice(1).split(".")[0]) >= 24 ? 2 : 2.5;
const beside = `${documents} specifications`;
const fastest = Math.min(...["write-good", "alex", "textlint"].map((name) => figure(beside, name, "CPU s")));
const times = fastest / figure(beside, "paritylint, one thread", "CPU s");
const worst = Math.max(...tables.find(({ title }) => title.startsWith("Hostile"))!.rows.map((row) => Number(row[4])).filter((growth) => !Number.isNaN(growth)));
const slope = Math.max(...tables.find(({ title }) => title.startsWith("Warm"))!.rows.filter(([name]) => name!.includes("100,000")).map((row) => Number(row[4])));
const size = execFileSync(process.execPath, [join(root, "node_modules/@vscode/vsce/vsce"), "ls", "--no-dependencies"], { cwd: root, encoding: "utf8" }).trim().split("\n")
  .reduce((sum, path) => sum + gzipSync(readFileSync(join(root, path))).length, 0) / 1_000_000;

const wholeText = "Blocks, chapters and judgements are remembered, but rules look at the whole document each time, since what is missing can only be told of all of it; and the diagnostics that have moved are sent again.";
const busy = "Either the machine was busy with something else, or something looks at the whole text for each part of it, which would be a fault. Measure again when it is quiet.";
const budgets: readonly Budget[] = [
  ...["5,000", "20,000", "100,000"].map((words): Budget => ({
    asked: `From a keystroke to its findings over LSP, ${words} words: 95 of 100 in under 10 ms`, found: `${keystroke(words)} ms (the first 50: ${keystroke(words, "first 50 keystrokes p95 ms")} ms)`, met: keystroke(words) < 10, cause: wholeText,
  })),
  {
    asked: `Cold check of one specification of 5,000 words: under ${most} times \`node -e 0\``, found: `${cold} times`, met: cold < most,
    cause: "The program is compiled and the words of all rules are joined when the tool is built. What is left is mostly the check itself: Node runs code slowly until it has run for a while, and the same check takes a tenth of the time then (see “Warm”).",
  },
  {
    asked: "Many specifications of 5,000 words: ten times as fast as the fastest other program that reads prose, by CPU time on one thread", found: `${times.toFixed(1)} times (${documents} specifications)`, met: times >= 10,
    cause: "The fastest of them, write-good, looks for words on lists. Here sections, tables, promises and whom they are about are worked out first, for some fifty rules, and each sentence is read for thousands of phrases; no one step of these costs a fifth of the time. Keeping what sentences say from one draft to the next was tried and gained nothing: one in twenty of the sentences of our own drafts comes again in the same surroundings. Against the two that read sentences, see the table.",
  },
  { asked: "200 specifications in one run: under 300 MB", found: `${figure("Peak memory", "200 specifications", "MB")} MB`, met: figure("Peak memory", "200 specifications", "MB") < 300, cause: "Reports are written once all is checked." },
  { asked: "What a word costs does not grow with the text (5,000 to 100,000 words): about 1", found: slope.toFixed(2), met: slope < 1.3, cause: busy },
  { asked: "What a character of a hostile text costs does not grow when the text grows tenfold: about 1", found: `${worst.toFixed(1)} at most`, met: worst < 2.5, cause: busy },
  ...["read", "annotate"].map((what): Budget => ({
    asked: `A Word draft of 100 pages: ${what === "read" ? "read" : "annotated, 300 findings,"} in under 1 s`, found: `${figure("Word", what, "ms")} ms`, met: figure("Word", what, "ms") < 1_000, cause: "",
  })),
  { asked: "The file for VS Code: under 2 MB", found: `${size.toFixed(2)} MB`, met: size < 2, cause: "It holds the checker twice, each time with the words of all rules: for VS Code on a desktop and in a browser." },
];

const row = (cells: readonly string[]): string => `| ${cells.map((each) => each.replaceAll("|", "\\|")).join(" | ")} |`;
/** Of the hostile texts only those that cost something; columns that are empty throughout are left out. */
function told({ title, head, rows }: Table): Table {
  // A name may hold an address or a mark: it is shown as it is.
  const most = title.startsWith("Hostile") ? rows.filter((each) => Number(each[2]) >= 50).map(([name, ...cells]) => [name!.includes("`") ? name! : `\`${name}\``, ...cells]) : rows;
  const columns = head.map((_, column) => column).filter((column) => column === 0 || rows.some((each) => each[column] !== ""));
  const choose = (each: readonly string[]): readonly string[] => columns.map((column) => each[column]!);
  const others = most.length < rows.length ? [[`${rows.length - most.length} others, under 50 ms each`, ...columns.slice(1).map(() => "")]] : [];
  return { title, head: choose(head), rows: [...most.map(choose), ...others] };
}
const shown = ({ title, head, rows }: Table): string => [`### ${title}`, "", row(head), row(head.map((_, i) => (i === 0 ? "---" : "--:"))), ...rows.map(row), ""].join("\n");
const missed = [...new Set(budgets.filter(({ met }) => !met).map(({ cause }) => cause))];

writeFileSync(join(root, "docs/performance.md"), `<!-- Written by \`npm run bench:page\`. Do not edit. -->

# How fast it is

Measured on ${new Date().toISOString().slice(0, 10)} with ${cpus().length} cores of ${cpus()[0]?.model.trim() ?? "an unnamed processor"}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${arch()} (${release().split(/[-+]/)[0]}), Node ${process.version}.
The texts are made up. Times are of that machine and that day; ratios within one run say more. \`npm run bench:page\` measures again and writes this page.

## Beside the budgets

${row(["Budget", "Measured", "Met"])}
${row(["---", "--:", "---"])}
${budgets.map(({ asked, found, met }) => row([asked, found, met ? "yes" : "**no**"])).join("\n")}

The start of the extension in VS Code is not measured here. The other programs do other work: the comparison says what a run costs, not which is better.

${missed.length === 0 ? "" : `## Why some are not met\n\n${missed.map((cause) => `- ${budgets.filter((each) => !each.met && each.cause === cause).map(({ found, asked }) => `${asked.split(":")[0]} (${found})`).join("; ")}: ${cause}`).join("\n")}\n\n`}## The figures

${tables.map(told).map(shown).join("\n")}`);
console.log("docs/performance.md was written.");
