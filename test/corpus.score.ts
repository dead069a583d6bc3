// Every finding over a folder, rule by rule, each with its place and its sentence: `npm run corpus -- FOLDERS [--rules a,b] [--save FILE] [--against FILE]`.
// --save keeps the run, --against prints what appeared and disappeared since a run that was kept: what a change of words does.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Severity } from "../rules/language/finding.ts";
import { checkFile, type CheckedText } from "./checking.ts";

interface Seen {
  readonly rule: string;
  readonly variant?: string;
  readonly severity: Severity;
  /** From the folder that was given, so that runs over copies of it can be compared. */
  readonly path: string;
  readonly line: number;
  /** The sentence with the flagged words in [[ ]]. */
  readonly sentence: string;
}
interface Run {
  readonly documents: readonly { readonly path: string; readonly profile: string }[];
  readonly findings: readonly Seen[];
}

const { values: options, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { save: { type: "string" }, against: { type: "string" }, rules: { type: "string", default: "" } },
});
if (folders.length === 0) {
  console.error("Name a folder: npm run corpus -- FOLDER [--rules a,b] [--save FILE] [--against FILE].");
  process.exit(2);
}

const wanted = options.rules.split(",").filter(Boolean);
const run = await runOver(folders);
if (options.against === undefined) for (const [rule, findings] of byRule(run.findings)) show(`${rule} (${findings.length})`, findings, " ");
else difference(JSON.parse(readFileSync(options.against, "utf8")) as Run, run);
console.log(`\n${run.findings.length} findings in ${run.documents.length} documents`);
if (options.save !== undefined) writeFileSync(options.save, `${JSON.stringify(run, null, 1)}\n`);

async function runOver(named: readonly string[]): Promise<Run> {
  const documents: { path: string; profile: string }[] = [];
  const findings: Seen[] = [];
  for (const folder of named) {
    for (const file of filesIn(resolve(folder))) {
      const path = relative(resolve(folder), file) || folder;
      const checked = await checkFile(file);
      if ("refusal" in checked) {
        console.error(`${path}: no result (${checked.refusal})`);
        process.exitCode = 3;
        continue;
      }
      documents.push({ path, profile: checked.result.profile.id });
      findings.push(...seenIn(path, checked));
    }
  }
  return { documents, findings: findings.filter(({ rule }) => wanted.length === 0 || wanted.includes(rule)) };
}

function filesIn(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  const names = readdirSync(path).filter((name) => !name.startsWith(".") && name !== "node_modules").sort();
  return names.flatMap((name) => (statSync(join(path, name)).isDirectory() || /\.(md|markdown|txt)$/i.test(name) ? filesIn(join(path, name)) : []));
}

function seenIn(path: string, { text, document, result }: CheckedText): readonly Seen[] {
  const sentences = document.blocks.flatMap((block) => block.sentences);
  return result.findings.map(({ rule, variant, severity, range: { start, end } }) => {
    const touched = sentences.filter((sentence) => sentence.start < end.offset && start.offset < sentence.end);
    const from = Math.min(start.offset, touched[0]?.start ?? start.offset);
    const to = Math.max(end.offset, touched.at(-1)?.end ?? end.offset);
    const sentence = `${text.slice(from, start.offset)}[[${text.slice(start.offset, end.offset)}]]${text.slice(end.offset, to)}`;
    return { rule, ...(variant === undefined ? {} : { variant }), severity, path, line: start.line, sentence: sentence.replace(/\s+/g, " ") };
  });
}

/** Findings are the same where rule, document and words are; that a line moved or words before it changed is no difference. */
function difference(before: Run, after: Run): void {
  const profiles = new Map(before.documents.map(({ path, profile }) => [path, profile]));
  for (const { path, profile } of after.documents) {
    const was = profiles.get(path);
    if (was !== profile) console.log(`${path}: ${was === undefined ? "new document" : `read as ${profile}, before as ${was}`}`);
  }
  const rules = wanted.length === 0 ? before.findings : before.findings.filter(({ rule }) => wanted.includes(rule));
  const appeared = without(after.findings, rules);
  const gone = without(rules, after.findings);
  for (const rule of [...new Set([...appeared, ...gone].map((each) => each.rule))].sort()) {
    const [more, less] = [appeared, gone].map((list) => list.filter((each) => each.rule === rule)) as [Seen[], Seen[]];
    console.log(`\n${rule} (${more.length} appeared, ${less.length} disappeared)`);
    for (const each of more) console.log(line(each, "+"));
    for (const each of less) console.log(line(each, "-"));
  }
}

/** Those of one list that have no partner in the other; said twice and said once differ by one. */
function without(list: readonly Seen[], other: readonly Seen[]): readonly Seen[] {
  const key = ({ rule, variant, severity, path, sentence }: Seen): string => JSON.stringify([rule, variant, severity, path, sentence]);
  const left = new Map<string, number>();
  for (const each of other) left.set(key(each), (left.get(key(each)) ?? 0) + 1);
  return list.filter((each) => {
    const rest = left.get(key(each)) ?? 0;
    left.set(key(each), rest - 1);
    return rest <= 0;
  });
}

function byRule(findings: readonly Seen[]): readonly (readonly [string, readonly Seen[]])[] {
  return [...new Set(findings.map(({ rule }) => rule))].sort().map((rule) => [rule, findings.filter((each) => each.rule === rule)]);
}
function show(title: string, findings: readonly Seen[], mark: string): void {
  console.log(`\n${title}`);
  for (const each of findings) console.log(line(each, mark));
}
function line({ path, line: at, severity, variant, sentence }: Seen, mark: string): string {
  return `${mark} ${path}:${at} ${severity}${variant === undefined ? "" : `/${variant}`}: ${sentence.length > 400 ? `${sentence.slice(0, 400)}…` : sentence}`;
}
