/**
 * How each rule fares on sentences written by people who had not seen its words: `npm run phrasings -- [rule] [--misses]`.
 * The `held` half is only counted, never shown: what is tuned to is `dev`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Profile } from "../rules/language/profile.ts";
import type { Finding } from "../rules/language/finding.ts";
import { readDocument } from "../server/src/read/document.ts";
import { says } from "./scoring.ts";
import { check } from "./whole-check.ts";

interface Half {
  readonly flags: readonly { readonly text: string; readonly quote: string }[];
  readonly passes: readonly string[];
}
interface Phrasings {
  readonly rule: string;
  readonly profile: Profile;
  readonly dev: Half;
  readonly held: Half;
}

const folder = "test/phrasings";
const [only = ""] = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const misses = process.argv.includes("--misses");
const total = { dev: { hit: 0, flags: 0, wrong: 0, passes: 0 }, held: { hit: 0, flags: 0, wrong: 0, passes: 0 } };

console.log("rule".padEnd(42), "dev found   dev wrong   held found  held wrong");
for (const file of readdirSync(folder).filter((name) => name.endsWith(".json") && name.includes(only)).sort()) {
  const { rule, profile, ...halves } = JSON.parse(readFileSync(join(folder, file), "utf8")) as Phrasings;
  // A hit at any severity counts: an improvement noted is a fault seen. So does a finding that lists this fault inside it.
  const findingsOf = (text: string): readonly Finding[] => check(readDocument(text, "markdown"), { profile, rules: {} }).findings;
  const said = (text: string): boolean => findingsOf(text).some((it) => it.rule === rule);
  const seen = (text: string): boolean => findingsOf(text).some((it) => says(it, rule));
  const cells: string[] = [];
  const shown: string[] = [];
  for (const half of ["dev", "held"] as const) {
    const { flags, passes } = halves[half];
    const missed = flags.filter(({ text }) => !seen(text));
    const wrong = passes.filter(said);
    total[half].hit += flags.length - missed.length;
    total[half].flags += flags.length;
    total[half].wrong += wrong.length;
    total[half].passes += passes.length;
    cells.push(`${flags.length - missed.length} of ${flags.length}`.padEnd(11), `${wrong.length} of ${passes.length}`.padEnd(11));
    if (half === "dev" && misses) shown.push(...missed.map(({ text }) => `   missed: ${text.replace(/\n/g, " ⏎ ")}`), ...wrong.map((text) => `   wrong:  ${text.replace(/\n/g, " ⏎ ")}`));
  }
  console.log(file.replace(".json", "").padEnd(42), ...cells);
  for (const line of shown) console.log(line);
}
for (const half of ["dev", "held"] as const) {
  const { hit, flags, wrong, passes } = total[half];
  console.log(`${half}: found ${hit} of ${flags} (${Math.round((100 * hit) / (flags || 1))}%), wrong on ${wrong} of ${passes} (${Math.round((100 * wrong) / (passes || 1))}%)`);
}
