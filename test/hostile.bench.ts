/**
 * What hostile texts cost: reading, checking, fixing, and writing every report. It prints and never fails: times on a shared machine
 * are no test. Trust the growth of the cost per character when the text grows twofold and tenfold within one run; linear is about 1.
 *
 *     npm run bench:hostile -- [part of a name] [--scale 0.1]
 */
import * as index from "../rules/index.ts";
import { fixAll } from "../server/src/engine/fixes/apply.ts";
import { catalogueOf } from "../server/src/engine/configuration/catalogue.ts";
import { createJudges } from "../server/src/engine/findings/judge.ts";
import { readDocument } from "../server/src/read/document.ts";
import { formatOf } from "../server/src/text/endings.ts";
import { html } from "../server/src/report/html.ts";
import { markdown } from "../server/src/report/markdown.ts";
import { describe } from "../server/src/report/result.ts";
import { handOn } from "./bench-table.ts";
import { hostile, type Hostile } from "./hostile.ts";
import { json, terminal } from "./whole-reports.ts";

const parts = ["read", "check", "fix", "report"] as const;
type Cost = Readonly<Record<(typeof parts)[number], number>>;
interface Seen {
  readonly cost: Cost;
  readonly length: number;
}

const catalogue = catalogueOf(index);
const judge = createJudges()(catalogue);
const tool = { name: "paritylint", version: "bench" };
const sum = (cost: Cost): number => parts.reduce((total, part) => total + cost[part], 0);
/** From small to full, so that what is not linear is seen before it takes minutes. */
const steps = [0.1, 0.5, 1];
const patience = 10_000;
/** In milliseconds. */
const leastToTell = 2;

const given = process.argv.slice(2);
const at = given.indexOf("--scale");
const scale = at < 0 ? 1 : Number(given[at + 1]);
const wanted = given.filter((_, i) => at < 0 || (i !== at && i !== at + 1));

const head = ["kB", "ms", "x2", "x10", ...parts.map((part) => `${part} ms, x10`)];
const rows: (readonly string[])[] = [];
row("Hostile input", head);
for (const each of hostile.filter(({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)))) await measure(each);
handOn({ title: `Hostile texts at ${Math.round(100 * scale)} % of their size: what they cost, and how the cost of a character grew when the text grew twofold and tenfold; of a step that took under ${leastToTell} ms on the small text it tells nothing`, head: ["", ...head, ""], rows });

async function measure({ name, size, make, plain }: Hostile): Promise<void> {
  const file = plain === undefined ? "hostile.md" : "hostile.txt";
  const seen: Seen[] = [];
  await work(make(Math.round((size * scale) / 20)), file);
  for (const step of steps) {
    const text = make(Math.round(size * scale * step));
    seen.push({ cost: await least(text, file, seen.length > 0 && sum(seen.at(-1)!.cost) > 1_000 ? 1 : 3), length: text.length });
    if (sum(seen.at(-1)!.cost) > patience) break;
  }
  const last = seen.at(-1)!;
  const cells = [
    (last.length / 1_000).toFixed(0), sum(last.cost).toFixed(0), growth(seen.at(-2), last, sum), growth(seen[0], last, sum),
    ...parts.map((part) => `${last.cost[part].toFixed(0)}, ${growth(seen[0], last, (cost) => cost[part])}`),
    seen.length < steps.length ? `stopped at ${100 * steps[seen.length - 1]!}%` : "",
  ];
  row(name, cells);
  rows.push([name, ...cells]);
}

async function work(text: string, file: string): Promise<Cost> {
  const clock = [now()];
  const stop = (): void => void clock.push(now());
  const document = readDocument(text, formatOf(file));
  stop();
  const { profile, findings, coverage } = await judge(document, { rules: {} }, [], "2026-01-01");
  stop();
  await fixAll({ document, findings }, async (fixed) => ({ document: readDocument(fixed, formatOf(file)), findings: [] }));
  stop();
  const results = [describe(file, document, profile, findings, coverage)];
  json(results, tool);
  html(results, tool, catalogue);
  markdown(results, tool, catalogue);
  terminal(results, { colour: false, width: 80 });
  stop();
  return costs((part) => clock[parts.indexOf(part) + 1]! - clock[parts.indexOf(part)]!);
}

/** In milliseconds of the processor: what others do on the machine counts less. */
function now(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Of several runs the least of each part. */
async function least(text: string, file: string, runs: number): Promise<Cost> {
  let best = await work(text, file);
  for (let i = 1; i < runs; i++) {
    const next = await work(text, file);
    const known = best;
    best = costs((part) => Math.min(known[part], next[part]));
  }
  return best;
}

function costs(of: (part: keyof Cost) => number): Cost {
  return { read: of("read"), check: of("check"), fix: of("fix"), report: of("report") };
}

/** What took no time to speak of tells nothing: from half a millisecond to fifty, a step that comes once looks like growth. */
function growth(from: Seen | undefined, to: Seen, of: (cost: Cost) => number): string {
  if (from === undefined || from === to || of(to.cost) < 20 || of(from.cost) < leastToTell) return "-";
  return (of(to.cost) / of(from.cost) / (to.length / from.length)).toFixed(1);
}

function row(name: string, cells: readonly string[]): void {
  const widths = [7, 7, 5, 5, 13, 13, 13, 13, 0];
  process.stdout.write(`${name.slice(0, 44).padEnd(44)} ${cells.map((cell, i) => cell.padStart(widths[i]!)).join(" ").trimEnd()}\n`);
}
