// How well findings agree with the labelled documents: `npm run score -- [FOLDERS] [--only] [--write] [--misses] [--rules a,b] [--document NAME]`.
// A folder holds documents/ and labels/, one JSON per document. FOLDERS are scored beside the project's own sets, or with --only
// in their stead. --write publishes: it renews rules/figures.json, from which rule pages and README are made.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Count, Figures } from "../server/src/report/figures.ts";
import { checkFile } from "./checking.ts";
import { score, type Counted, type Labels } from "./scoring.ts";
import { root } from "./root.ts";

const own = ["test/labelled", "test/documents", "test/documents/held-back", "test/documents/unseen", "test/documents/pairs", "test/documents/hands", "test/documents/fresh", "test/documents/retold", "test/documents/near-misses", "test/documents/unusual", "test/documents/plain", "test/documents/presence", "test/documents/retold-unread", "test/documents/plain-unread", "test/documents/ordinary", "test/documents/ordinary-unread"];
const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: {
    write: { type: "boolean", default: false }, only: { type: "boolean", default: false }, misses: { type: "boolean", default: false },
    rules: { type: "string", default: "" }, document: { type: "string", default: "" },
  },
});

interface SetScore {
  readonly name: string;
  readonly documents: number;
  readonly counts: readonly Counted[];
  /** Rules that the labels judge, cases or not. */
  readonly judged: readonly string[];
  readonly traps: number;
  readonly profiles: { readonly right: number; readonly wrong: readonly string[] };
}

const wanted = options.rules.split(",").filter(Boolean);
if (options.write && (folders.length > 0 || options.only || wanted.length > 0 || options.document !== "")) {
  console.error("--write publishes the figures of the project's own sets, whole: it goes with no folder and no choice of rules or documents.");
  process.exit(2);
}
const sets: SetScore[] = [];
for (const name of [...(options.only ? [] : own), ...folders]) {
  const set = await scoreSet(name, own.includes(name) ? join(root, name) : resolve(name));
  sets.push(set);
  print(set);
}
// Folders named on the command line may hold documents of the project's own sets: they are not added up.
if (!options.only) print(together("the project's own sets together", sets.slice(0, own.length)));
if (options.write) writeFileSync(join(root, "rules/figures.json"), `${JSON.stringify(figuresOf(sets), null, 2)}\n`);

async function scoreSet(name: string, folder: string): Promise<SetScore> {
  const parts: SetScore[] = [];
  for (const file of readdirSync(join(folder, "labels")).filter((each) => each.endsWith(".json") && each.includes(options.document)).sort()) {
    const label = JSON.parse(readFileSync(join(folder, "labels", file), "utf8")) as Labels;
    const checked = await checkFile(join(folder, "documents", label.doc));
    if ("refusal" in checked) {
      console.error(`${label.doc}: no result (${checked.refusal})`);
      process.exitCode = 3;
      continue;
    }
    const { text, result } = checked;
    const { counts, traps, lost } = score(text, label, result.findings);
    for (const quote of lost) console.error(`${label.doc}: not found: “${quote}”`);
    const right = [label.profile, ...(label.profileAlso ?? [])].includes(result.profile.id);
    const judged = [...Object.keys(label.document), ...label.spans.map(({ rule }) => rule), ...(label.traps ?? []).map(({ rule }) => rule)];
    parts.push({
      name, documents: 1, judged, traps, counts: counts.filter(({ rule }) => wanted.length === 0 || wanted.includes(rule)),
      profiles: { right: right ? 1 : 0, wrong: right ? [] : [`${label.doc}: ${result.profile.id} for ${label.profile}`] },
    });
  }
  return together(name, parts);
}

function together(name: string, parts: readonly SetScore[]): SetScore {
  const sum = (of: (set: SetScore) => number): number => parts.reduce((all, part) => all + of(part), 0);
  return {
    name, documents: sum(({ documents }) => documents), counts: parts.flatMap(({ counts }) => counts), judged: parts.flatMap(({ judged }) => judged),
    traps: sum(({ traps }) => traps),
    profiles: { right: sum(({ profiles }) => profiles.right), wrong: parts.flatMap(({ profiles }) => profiles.wrong) },
  };
}

function tally(counts: readonly Counted[], rules: Iterable<string> = counts.map(({ rule }) => rule)): ReadonlyMap<string, Count> {
  return new Map([...new Set(rules)].sort().map((rule) => [rule, total(counts.filter((each) => each.rule === rule))]));
}
function total(counts: readonly Counted[]): Count {
  const number = (as: Counted["as"]): number => counts.filter((each) => each.as === as).length;
  return { tp: number("tp"), fp: number("fp"), fn: number("fn") };
}
function figuresOf(scored: readonly SetScore[]): Figures {
  const { documents, counts, judged } = together("", scored);
  return {
    documents,
    sets: scored.map((set) => ({ name: set.name, documents: set.documents, ...total(set.counts) })),
    rules: Object.fromEntries(tally(counts, [...judged, ...counts.map(({ rule }) => rule)])),
  };
}

function print({ name, documents, counts, traps, profiles }: SetScore): void {
  const rows = [...tally(counts)];
  const line = (rule: string, { tp, fp, fn }: Count): string =>
    [rule.padEnd(38), ...[tp, fp, fn].map((each) => String(each).padStart(4)), ratio(tp, tp + fp).padStart(9), ratio(tp, tp + fn).padStart(6)].join(" ");
  console.log(`\n${name} (${documents} documents)\n${" ".repeat(38)}   tp   fp   fn precision recall`);
  for (const [rule, count] of rows) {
    console.log(line(rule, count));
    if (options.misses) for (const { as, note } of counts.filter((each) => each.rule === rule && each.as !== "tp")) console.log(`      ${as.toUpperCase()} ${note}`);
  }
  const all = total(counts);
  console.log(line("all rules", all));
  const firm = rows.filter(([, { tp, fn }]) => tp + fn >= 3).map(([, count]) => count);
  const mean = (of: (count: Count) => number): string => (firm.reduce((sum, count) => sum + of(count), 0) / (firm.length || 1)).toFixed(3);
  console.log(`mean over the ${firm.length} rules with three or more cases: precision ${mean(({ tp, fp }) => tp / (tp + fp || 1))} recall ${mean(({ tp, fn }) => tp / (tp + fn))}`);
  console.log(`in all: precision ${ratio(all.tp, all.tp + all.fp, 3)} recall ${ratio(all.tp, all.tp + all.fn, 3)} F1 ${ratio(2 * all.tp, 2 * all.tp + all.fp + all.fn, 3)}; caught in ${traps} traps; profile right in ${profiles.right} of ${documents}`);
  if (options.misses) for (const wrong of profiles.wrong) console.log(`      ${wrong}`);
}
function ratio(part: number, of: number, digits = 2): string {
  return of === 0 ? "–" : (part / of).toFixed(digits);
}
