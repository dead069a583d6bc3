/** Drafts that fast-check makes up, and what happens to those that people wrote. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { root } from "./root.ts";

const long = process.env["PARITYLINT_LONG"] !== undefined;

/** How often a property is tried: a few times on the same drafts in each run of the tests, so that they never fail by chance; ten thousand times on new ones in `npm run test:long`. PARITYLINT_SEED says which. */
export function tries(few: number): { readonly numRuns: number; readonly seed?: number } {
  const seed = process.env["PARITYLINT_SEED"] ?? (long ? undefined : "2016");
  return { numRuns: long ? 10_000 : few, ...(seed === undefined ? {} : { seed: Number(seed) }) };
}

export interface Draft {
  readonly name: string;
  readonly text: string;
}

/** The documents of test/documents. */
export const authored: readonly Draft[] = readdirSync(join(root, "test/documents"), { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(?:md|txt)$/.test(path)).sort()
  .map((path) => ({ name: path, text: readFileSync(join(root, "test/documents", path), "utf8") }));

const pick = fc.constantFrom;
const some = <T>(of: fc.Arbitrary<T>, minLength = 1, maxLength = 4): fc.Arbitrary<T[]> => fc.array(of, { minLength, maxLength });

const sentence = pick(
  "The Provider shall review each care plan with the person.", "Staff should consider mental health where appropriate.", "About one in four adults also live with depression.",
  "Patients who fail to attend will be discharged.", "The service does not accept people with a primary diagnosis of severe mental illness.", "People with dementia are excluded.",
  "The team must refer people to NHS Talking Therapies within 18 weeks.", "[insert the name of the clinic] is open each day.", "Mental illness will be looked at in phase two.", "“I was never asked how I was coping,” said a member of the group.",
  "HbA1c and PHQ-9 are taken at the start and after six months.", "The chairman leads the board.", "Schizophrenics are seen elsewhere.", "It is 4.5% (see 2.3), e.g. in Anyshire; the rest is not.", "A \\* and `code` and **bold words** and <b>tags</b>.",
);
const title = pick("Scope", "3.1 Exclusion criteria", "Outcomes", "Training", "What we do 🧠", "Population needs", "Aims and objectives", "4. Quality requirements", "Carers", "Annex B Costs", "SERVICE SPECIFICATION", "Contents", "ا لصحة", "E\u0301quipe");
const odd = pick("", "👩🏽‍⚕️ ", "\u200b", "\u202e", "\ufeff", "a\u0301", "\u00a0", "\ud83d", "\u0000", "\u000c", "\u2028");

const paragraph = some(sentence).chain((all) => pick(" ", "\n", "  \n").map((joint) => all.join(joint)));
const heading = fc.tuple(fc.integer({ min: 1, max: 6 }), title, pick("", " ##", "")).map(([level, words, end]) => `${"#".repeat(level)} ${words}${end}`);
const underlined = fc.tuple(title, pick("===", "-----", "==")).map(([words, line]) => `${words}\n${line}`);
const inside = some(fc.oneof(sentence, heading, pick("- an item", "<!-- a comment -->", "``", "> quoted", "| a | b |", "", "    deep", "---")), 0, 4);
const fence = fc.tuple(pick("```", "~~~", "````"), pick("", "yaml", "text x"), inside, fc.boolean()).map(([mark, name, rows, closed]) => [`${mark}${name}`, ...rows, ...(closed ? [mark] : [])].join("\n"));
const comment = fc.tuple(inside, fc.boolean()).map(([rows, closed]) => `<!-- ${rows.join("\n")}${closed ? " -->" : ""}`);
const tag = pick("<br>", "<div align=\"center\">\n</div>", "<details>", "<script>\nalert(1)\n</script>", "[1]: https://example.org", "<h2>Scope</h2>");
const item = (deep: number): fc.Arbitrary<string> => fc.tuple(fc.integer({ min: 0, max: deep }), pick("-", "*", "+"), fc.oneof(sentence, pick("drug misuse;", "people with depression", "those who:"))).map(([depth, mark, words]) => `${"  ".repeat(depth)}${mark} ${words}`);
const list = some(item(3), 1, 6).map((rows) => rows.join("\n"));
const numbered = fc.tuple(pick(".", ")"), some(sentence, 1, 5)).map(([close, rows]) => rows.map((words, i) => `${i + 1}${close} ${words}`).join("\n"));
const cell = fc.oneof(sentence, title, pick("", "95%", "each quarter", "a \\| b"));
const table = fc.tuple(fc.boolean(), some(fc.tuple(cell, cell), 1, 4)).map(([ruled, rows]) => [...(ruled ? ["| Outcome | Target |", "| --- | :-: |"] : []), ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n"));
const quote = some(fc.oneof(sentence, pick("", "- an item", "# Scope")), 1, 3).map((rows) => rows.map((row) => `> ${row}`).join("\n"));
const suppression = fc.tuple(
  pick("disable-next-line", "disable", "enable", "disable-file", "disbale"),
  pick("mh-excluded-from-service", "mh-bolt-on", "noncompliance-language, mh-bolt-on", "no-such-rule", "", "placeholder-unfilled"), pick(" -- agreed by the board", "", " --", " -- "),
).map(([word, rules, why]) => `<!-- paritylint-${word} ${rules}${why} -->`);
const front = pick("", "", "---\nprofile: ltc\n---\n", "---\nprofile: nonesuch\n---\n\n", "---\na: [\n---\n", "\ufeff", "---\n\n");

/** Blocks as Markdown has them, one apart from the other or not. */
const tidyBlocks = some(fc.tuple(fc.oneof(paragraph, heading, underlined, fence, comment, tag, list, numbered, table, quote, suppression, pick("---", "***")), pick("\n\n", "\n\n", "\n\n\n", "\n")), 1, 14);
const opening = pick("", "# Service specification: diabetes service\n\n", "# Service specification\n\nThis service specification is for a community diabetes service.\n\n## Exclusion criteria\n\n");
export const generated: fc.Arbitrary<string> = fc.tuple(front, opening, tidyBlocks).map(([yaml, head, blocks]) => `${yaml}${head}${blocks.map((each) => each.join("")).join("")}`);

/** What tools and people do to line ends. */
const ends = pick("\n", "\r\n", "\r", "mixed");
export const withEnds = (text: string, end: string): string => {
  let n = 0;
  return text.replace(/\r\n|\r|\n/g, () => (end === "mixed" ? ["\n", "\r\n"][n++ % 2]! : end));
};

/** Cuts, repetitions and slips, at any place of a text. */
type Slip = readonly [what: string, where: number, length: number, put: string];
export const slips = (put: fc.Arbitrary<string>): fc.Arbitrary<Slip[]> => some(fc.tuple(
  pick("cut", "double", "put", "put", "drop line", "join lines", "indent", "swap"), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 300 }), put,
), 1, 5);
export const slipped = (text: string, done: readonly Slip[]): string => done.reduce((now, [what, where, length, put]) => {
  const at = Math.floor(where * now.length);
  const line = now.indexOf("\n", at);
  switch (what) {
    case "cut": return now.slice(0, at) + now.slice(at + length);
    case "double": return now.slice(0, at + length) + now.slice(at);
    case "put": return now.slice(0, at) + put + now.slice(at);
    case "drop line": return line < 0 ? now : now.slice(0, line + 1) + now.slice(now.indexOf("\n", line + 1) + 1);
    case "join lines": return line < 0 ? now : `${now.slice(0, line)} ${now.slice(line + 1)}`;
    case "indent": return line < 0 ? now : `${now.slice(0, line + 1)}${" ".repeat(length % 9)}${now.slice(line + 1)}`;
    default: return now.slice(at, at + length) + now.slice(0, at) + now.slice(at + length);
  }
}, text);

/** What happens to a draft while somebody works on it. */
export const edits = slips(fc.oneof(suppression, odd, heading, pick("```\n", "\n---\n", "\n> ", "|", "<!-- ", " -->", "**", "[", "“", "\n\n", "- ", "1. ", "\t", ": ")));
/** Those of a few pages, so that ten thousand of them can be read. */
const short = authored.filter(({ text }) => text.length < 9_000);
const spoilt: fc.Arbitrary<Draft> = fc.tuple(pick(...short), edits).map(([{ name, text }, done]) => ({ name: name.endsWith(".md") ? "spoilt.md" : "spoilt.txt", text: slipped(text, done) }));
const invented: fc.Arbitrary<Draft> = fc.tuple(generated, fc.option(edits, { nil: [] }), pick("invented.md", "invented.md", "invented.txt")).map(([text, done, name]) => ({ name, text: slipped(text, done) }));
const noise: fc.Arbitrary<Draft> = fc.tuple(fc.string({ unit: "binary", maxLength: 200 }), pick("noise.md", "noise.txt")).map(([text, name]) => ({ name, text }));

/** Anything that may be given to paritylint, with every kind of line end. */
export const anyDraft: fc.Arbitrary<Draft> = fc.tuple(fc.oneof({ weight: 5, arbitrary: invented }, { weight: 4, arbitrary: spoilt }, { weight: 1, arbitrary: noise }), ends)
  .map(([{ name, text }, end]) => ({ name, text: withEnds(text, end) }));
