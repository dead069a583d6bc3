// Clauses put into documents of every style, the same again when done twice, and gone as findings once they are filled in.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import type { Role } from "../rules/language/document.ts";
import { severities, type Clause, type Finding } from "../rules/language/finding.ts";
import { rules } from "../rules/index.ts";
import { headings } from "../rules/lexicon/fixes.ts";
import { plans } from "../rules/lexicon/profiles.ts";
import { applyEdits, fitting, fixAll, type AnalysedDraft } from "../server/src/engine/fixes/apply.ts";
import { fixesFor, insertions } from "../server/src/engine/fixes/insert.ts";
import { nextMark } from "../server/src/engine/fixes/insert-number.ts";
import { stands } from "../server/src/text/stands.ts";
import { readDocument } from "../server/src/read/document.ts";
import { countingOf, numberAfter } from "../server/src/text/numbering.ts";
import { formatOf } from "../server/src/text/endings.ts";
import { asWritten } from "./as-written.ts";
import { filled } from "./filling.ts";
import { root } from "./root.ts";
import { createCheck, createFullCheck } from "./whole-check.ts";

const train: Clause = { into: "training", text: "Staff shall learn to listen within [6] months, and shall ask." };
const carers: Clause = { into: "carers", text: "The Provider shall offer carers [number] sessions." };
const put = (text: string, clauses: readonly Clause[], name = "draft.md"): string =>
  applyEdits(text, fitting(insertions(readDocument(text, formatOf(name)), clauses).flatMap(({ edits }) => edits)));

/** Style → document, clauses, and the document with them; "«" and "»" stand round what is new. */
const styles: Readonly<Record<string, readonly [before: string, clauses: readonly Clause[], name?: string]>> = {
  "Markdown bullets": ["# Pain service\n\n## Training\n\n* Nurses learn to lift.\n* Everyone learns first aid.«\n* Staff shall learn to listen within [6] months, and shall ask.»\n\n## Payment\n\nMonthly.\n", [train]],
  "bullets apart, and their indent": ["## Training\n\n  • Nurses learn to lift.\n\n  • Everyone learns first aid.«\n\n  • Staff shall learn to listen within [6] months, and shall ask.»\n", [train]],
  "a list that completes a sentence": ["## Training\n\nThe Provider shall train staff in:\n\n- lifting\n- first aid«\n\nStaff shall learn to listen within [6] months, and shall ask.»\n\n## Payment\n\nMonthly.\n", [train]],
  "letters": ["## Training\n\n(a) Nurses learn to lift.\n(b) Everyone learns first aid.«\n(c) Staff shall learn to listen within [6] months, and shall ask.»\n", [train]],
  "ordered list": ["## Training\n\n1. Nurses learn to lift.\n2. Everyone learns first aid.\n   - and the kiss of life«\n3. Staff shall learn to listen within [6] months, and shall ask.»\n", [train]],
  "two ordered lists under numbered sections": ["# Feet\n\n## 1 Aims\n\n1. To help.\n2. To heal.\n\n## 2 Training\n\n1. Nurses learn to lift.\n2. Doctors learn to listen.«\n3. Staff shall learn to listen within [6] months, and shall ask.»\n\n## 3 Payment\n\nMonthly.\n", [train]],
  "items numbered through the sections": ["Training\n\n1. Nurses learn to lift.\n\n2. Everyone learns first aid.«\n\nStaff shall learn to listen within [6] months, and shall ask.»\n\nPayment\n\n3. The provider is paid each month in arrears.\n", [train], "draft.txt"],
  "bold headings, numbered clauses": ["**1. Aims**\n\n1.1 To help.\n\n**2. Training**\n\n2.1 Nurses shall learn to lift.\n\n2.2 Everyone shall learn:\n\n- first aid\n- fire drill«\n\n2.3 Staff shall learn to listen within [6] months, and shall ask.»\n\n**3. Payment**\n\n3.1 Monthly.\n", [train]],
  "a number that is in use": ["3. Training\n\n3.1 Nurses shall learn to lift.«\n\nStaff shall learn to listen within [6] months, and shall ask.»\n\n3.2 Exclusion criteria\n\nPeople under 18.\n", [train], "draft.txt"],
  "hard-wrapped, with carriage returns": [
    "1. TRAINING\n\n1.1 All nurses who work in the service shall learn how to lift people, and\nshall do so again after each year of service.\n\n1.2 All the other people who work in the service shall learn first aid, and\nthe kiss of life.«\n\n1.3 Staff shall learn to listen within [6] months, and shall ask.»\n\n2. PAYMENT\n\n2.1 Monthly.\n".replaceAll("\n", "\r\n"), [train], "draft.txt"],
  "capitals, with no such section": ["FEET\n\nINTRODUCTION\n\nFeet matter.\n\n\nSTAFF\n\nOne podiatrist.«\n\n\nTRAINING\n\nStaff shall learn to listen within [6] months, and shall ask.»\n\n\nPAYMENT\n\nMonthly.\n", [train], "draft.txt"],
  "numbered sections, with no such section": ["# Feet\n\n## 1. Aims\n\nTo help.\n\n## 2. Self-care\n\nSocks.\n\n## 3. Payment\n\nMonthly.«\n\n## 4. Carers\n\nThe Provider shall offer carers [number] sessions.\n\n## 5. Training\n\nStaff shall learn to listen within [6] months, and shall ask.»\n", [train, carers]],
  "a section that tells of it, where one of its own would come after all the others": ["# Feet\n\n## 1. Aims\n\nTo help.\n\n## 2. Workforce\n\nOne podiatrist.«\n\nStaff shall learn to listen within [6] months, and shall ask.»\n\n## 3. Payment\n\nMonthly.«\n\n## 4. Carers\n\nThe Provider shall offer carers [number] sessions.»\n", [train, carers]],
  "results told last": ["# Feet plan\n\n## Needs\n\nFeet hurt.«\n\n## Carers\n\nThe Provider shall offer carers [number] sessions.»\n\n## Actions\n\nTo walk.\n\n## Outcomes\n\nLess pain.\n", [carers]],
  "lettered sections, their clauses numbered": ["A. AIMS\n\nA.1 To help.\n\nB. STAFF\n\nB.1 One podiatrist.«\n\nC. TRAINING\n\nStaff shall learn to listen within [6] months, and shall ask.»\n", [train], "draft.txt"],
  "sections with Roman numerals": ["FEET\n\nI. Aims\n\nTo help people walk without any pain at all.\n\nII. Referral\n\nGeneral practitioners refer people to the team.\n\nIII. Access\n\nThe clinic is open on each day of the week.\n\nIV. Self-care\n\nPeople are shown how to look after their own feet.\n\nV. Payment\n\nThe provider is paid each month in arrears.«\n\nVI. Carers\n\nThe Provider shall offer carers [number] sessions.\n\nVII. Training\n\nStaff shall learn to listen within [6] months, and shall ask.»\n", [train, carers], "draft.txt"],
  "sections with a bracket behind their numbers": ["FEET\n\n1) Aims\n\nTo help people walk without any pain at all.\n\n2) Self-care\n\nPeople are shown how to look after their own feet.\n\n3) Payment\n\nThe provider is paid each month in arrears.«\n\n4) Training\n\nStaff shall learn to listen within [6] months, and shall ask.»\n", [train], "draft.txt"],
  "sections numbered in words": ["FEET\n\nSECTION ONE. AIMS\n\nTo help people walk without any pain at all.\n\nSECTION TWO. SELF-CARE\n\nThere is one podiatrist for each of the clinics.\n\nSECTION THREE. PAYMENT\n\nThe provider is paid each month in arrears.«\n\nSECTION FOUR. TRAINING\n\nStaff shall learn to listen within [6] months, and shall ask.»\n", [train], "draft.txt"],
  "clauses numbered under their section": ["1. Aims\n\n1.1 To help.\n\n2. Staffing\n\n2.1 One podiatrist.«\n\n3. Training\n\n3.1 Staff shall learn to listen within [6] months, and shall ask.»\n", [train], "draft.txt"],
  "a section on staff that tells what they learn": ["1. Aims\n\n1.1 To help.\n\n2. Staffing\n\n2.1 Nurses are trained to lift.«\n\n2.2 Staff shall learn to listen within [6] months, and shall ask.»\n\n3. Payment\n\n3.1 Monthly.\n", [train], "draft.txt"],
  "clauses of two kinds in one section": ["1. Staffing and training\n\n1.1 One podiatrist.«\n\n1.2 The Provider shall keep posts.\n\n1.3 Staff shall learn to listen within [6] months, and shall ask.»\n\n2. Payment\n\n2.1 Monthly.\n", [train, { into: "workforce", text: "The Provider shall keep posts." }], "draft.txt"],
  "the name of those who are obliged": ["## Carers\n\nThe Trust shall lift. The Trust shall listen. The Trust shall rest.«\n\nThe Trust shall offer carers [number] sessions.»\n", [carers]],
  "several clauses in one new section": ["# Feet\n\n## Workforce\n\nOne podiatrist.«\n\n## Training\n\nStaff shall learn to listen within [6] months, and shall ask.\n\nThe Provider shall train receptionists.»\n\n## Payment\n\nMonthly.\n", [train, { into: "training", text: "The Provider shall train receptionists." }]],
  "what the scope holds": ["1. Scope\n\n1.1 Aims\n\nTo help people walk.\n\n1.2 Population covered\n\nEveryone of any age.«\n\n1.3 Carers\n\nThe Provider shall offer carers [number] sessions.»\n\n2. Payment\n\nPaid monthly in arrears.\n", [carers], "draft.txt"],
  "a new section after all that come before it, whatever their order": ["# Swelling\n\n## Who it is for\n\n- Adults.\n- Carers.\n\n## What happens\n\nA nurse measures the limb.«\n\n## Training\n\nStaff shall learn to listen within [6] months, and shall ask.»\n\n## Outcomes\n\nSwelling falls.\n", [train]],
  "new sections above text that follows at once": ["1. Aims\n\nTo help people walk.\n\nTo help people run.\n\n2. Payment\n\nMonthly in arrears.«\n\n3. Carers\n\nThe Provider shall offer carers [number] sessions.\n\n4. Training\n\nStaff shall learn to listen within [6] months, and shall ask.\n»\nGlossary\nFoot: what one stands on.\n", [train, carers], "draft.txt"],
  "an empty section": ["# Feet\n\n## Training«\n\nStaff shall learn to listen within [6] months, and shall ask.»\n\n## Payment\n\nMonthly.\n", [train]],
  "a section of parts": ["# Feet\n\n## Training\n\nStaff matter.«\n\nStaff shall learn to listen within [6] months, and shall ask.»\n\n### Nurses\n\nThey learn to lift.\n\n## Payment\n\nMonthly.\n", [train]],
  "a table": ["# Feet\n\n## Training\n\n| Course | Staff |\n|---|---|\n| Lifting | Nurses |\n| First aid | Everyone |«\n\nStaff shall learn to listen within [6] months, and shall ask.»\n\n## Payment\n\nMonthly.\n", [train]],
  "a table in tags": ["# Feet\n\n## Training\n\n<table>\n<tr><th>Course</th><th>Staff</th></tr>\n<tr><td>Lifting</td><td>Nurses</td></tr>\n</table>«\n\nStaff shall learn to listen within [6] months, and shall ask.»\n\n## Payment\n\nMonthly.\n", [train]],
  "a form": ["# Feet\n\n| Section | Content |\n|---|---|\n| Aims and objectives | To help people walk without pain. |\n| Staff training | Nurses learn to lift.« Staff shall learn to listen within [6] months, and shall ask.» |\n| Exclusion criteria | People under 18. |\n", [train]],
  "a form with no such row": ["# Feet\n\n| Section | Content |\n|---|---|\n| Aims and objectives | To help people walk without pain. |\n| Workforce | One podiatrist for each clinic. |«\n| Training | Staff shall learn to listen within [6] months, and shall ask. |»\n| Payment | Paid monthly in arrears. |\n", [train]],
  "priorities that were agreed": ["# Our plan\n\n## Priority 1: Feet\n\nWe will look.\n\n## Priority 2: Hands\n\nWe will help.«\n\n## Carers\n\nThe Provider will offer carers [number] sessions.»\n\n## Glossary\n\nFoot: what one stands on.\n", [carers]],
  "underlined headings": ["Feet\n====\n\nWorkforce\n---------\n\nOne podiatrist.«\n\nTraining\n--------\n\nStaff shall learn to listen within [6] months, and shall ask.»\n\nPayment\n-------\n\nMonthly.\n", [train]],
  "no headings at all": ["Nurses learn to lift.«\n\n## Training\n\nStaff shall learn to listen within [6] months, and shall ask.»", [train]],
  "a section with a note that names a source": ["## Training\n\nNurses learn to lift.[^1]«\n\nStaff shall learn to listen within [6] months, and shall ask.»\n\n[^1]: NICE NG28, 2022.\n\n## Payment\n\nMonthly.\n", [train]],
  "a comment for the next section": ["## Training\n\nNurses learn to lift.«\n\nStaff shall learn to listen within [6] months, and shall ask.»\n\n<!-- paritylint-disable-next-line mh-bolt-on -- agreed -->\n## Payment\n\nMonthly.\n", [train]],
  "a word of obligation said once": ["## Aims\n\nThe aim is to help. Feet are to last.\n\n## Training\n\nNurses will lift.«\n\nStaff will learn to listen within [6] months, and will ask.»\n", [train]],
  "a document that calls itself the service": ["## Aims\n\nThe service will help.\n\n## Carers\n\nThe service will ask.«\n\nThe service will offer carers [number] sessions.»\n", [carers]],
  "its own word of obligation": ["## Training\n\nNurses will lift. Doctors will listen. Everyone will rest.«\n\nStaff will learn to listen within [6] months, and will ask.»\n", [train]],
  "what is to be done": ["## Training\n\nNurses are to lift. The Provider is to listen. Everyone is to rest.«\n\nStaff are to learn to listen within [6] months, and are to ask.»\n\n## Carers\n\nCarers are to rest.«\n\nThe Provider is to offer carers [number] sessions.»\n", [train, carers]],
};

for (const [style, [marked, clauses, name]] of Object.entries(styles)) {
  test(`a clause is fitted into ${style}`, () => {
    const before = marked.replace(/«[^»]*»/g, "");
    const once = put(before, clauses, name);
    assert.equal(once, marked.replace(/[«»]/g, ""));
    assert.equal(put(once, clauses, name), once, "a second time changes it");
    assert.equal(put(filled(once), clauses, name), filled(once), "a filled clause is put there again");
  });
}

test("a clause goes into the section, not into a row of a table that is called the same; in a cell it does not run into what stands there", () => {
  const champion = { into: "governance" as const, text: "The Provider shall name [a champion]." };
  const rows = "# Ward\n\n## Information\n\n| Requirement | Detail |\n|---|---|\n| Record | One record. |\n| Governance | Standards met; logs kept |\n";
  assert.equal(put(`${rows}\n## Governance\n\nA board meets.\n`, [champion]), `${rows}\n## Governance\n\nA board meets.\n\nThe Provider shall name [a champion].\n`);
  assert.match(put(rows, [champion]), /Standards met; logs kept <br> The Provider shall name \[a champion\]\. \|/);
});

test("a grid keeps its columns", () => {
  const text = readFileSync(join(root, "test/documents/shapes/grid-table.md"), "utf8");
  const fixed = put(text, [{ into: "needs", text: "Locally, [number] people also have a recorded mental health problem, and others live with distress that is not coded." }, train]);
  const added = fixed.split("\n").filter((line) => !text.split("\n").includes(line));
  assert.ok(added.length === 5 && added.every((line) => line.length === 76 && /^[|+].*[|+]$/.test(line)), added.join("\n"));
});

test("marks go on as they began", () => {
  const next = (last: string, before?: string): string | undefined => nextMark(last, before)?.prefix;
  assert.deepEqual([next("3.2.9 "), next("(iv) ", "(iii) "), next("i. ", "h. "), next("E7. "), next("  b) "), next("1. ", "1. "), next("XI. ", "X. "), next("• "), next("**5.7 "), next("**5.7** ")], ["3.2.10 ", "(v) ", "j. ", "E8. ", "  c) ", "1. ", "XII. ", "• ", "**5.8** ", "**5.8** "]);
  assert.equal(next("Outcome 1. "), undefined);
});

test("the number after another is told by how its series counts, in its case", () => {
  const table = [
    ["9", "digits", 1, "10"], ["3", "digits", 2, "5"], ["c", "letters", 1, "d"], ["Y", "letters", 1, "Z"], ["y", "letters", 2, undefined], ["Z", "letters", 1, undefined],
    ["iv", "roman", 1, "v"], ["IX", "roman", 2, "XI"], ["Four", "words", 1, "Five"], ["FOUR", "words", 1, "FIVE"], ["twenty", "words", 1, undefined], ["ii", "words", 1, undefined],
  ] as const;
  for (const [last, counting, by, next] of table) assert.equal(numberAfter(last, counting, by), next, last);
  const marks = [["7", undefined, "digits"], ["c", undefined, "letters"], ["i", undefined, "roman"], ["i", "h", "letters"], ["v", "iv", "roman"], ["d", "b", "letters"], ["II", "I", "roman"]] as const;
  for (const [mark, earlier, counting] of marks) assert.equal(countingOf(mark, earlier), counting, `${mark} after ${earlier}`);
});

test("a new section's heading is read as the role it was made for", () => {
  for (const [role, heading] of Object.entries(headings) as [Role, string][]) {
    for (const [name, text] of [["a.md", `# Feet\n\n## ${heading}\n\nOne two three.\n`], ["a.txt", `FEET\n\n1. Aims\n\n1.1 To help.\n\n2. ${heading}\n\n2.1 One two three.\n`]] as const) {
      assert.equal(readDocument(text, formatOf(name)).sections.at(-1)!.roles[0], role, `${heading} in ${name}`);
    }
  }
  assert.deepEqual(rules.flatMap(({ id, clause }) => (clause && !(clause.into in headings) ? [id] : [])), []);
});

test("of two changes that meet the first is made", () => {
  const at = (start: number, end: number, text: string) => ({ span: { start, end }, text });
  assert.equal(applyEdits("abcdef", fitting([at(3, 5, "X"), at(1, 4, "Y"), at(6, 6, "1"), at(6, 6, "2")])), "aYef12");
});

const check = createFullCheck(rules);
const analyse = async (text: string, path: string) => {
  const document = readDocument(text, formatOf(path));
  return check(document, asWritten(document));
};
const every = process.env["PARITYLINT_LONG"] ? 1 : 4;
const authored = readdirSync(join(root, "test/documents"), { recursive: true, encoding: "utf8" }).filter((path) => /\.(md|txt)$/.test(path)).sort().filter((_, i) => i % every === 0);

for (const path of authored) {
  test(`${path} can be fixed once, and then has nothing left to fix`, async () => {
    const text = readFileSync(join(root, "test/documents", path), "utf8");
    const first = await analyse(text, path);
    const fixed = await fixAll(first, (it) => analyse(it, path));
    assert.equal((await fixAll(await analyse(fixed.document.text, path), (it) => analyse(it, path))).document.text, fixed.document.text, "fixing twice changes it");
    const left = fixed.findings.filter((it) => it.clause && (it.severity === "error" || it.severity === "warning") && !fixed.refused.includes(it));
    assert.deepEqual(left.map(({ rule, variant }) => [rule, variant]), []);
    const errors = (all: readonly Finding[]): number => all.filter(({ severity }) => severity === "error").length;
    assert.ok(errors(fixed.findings) <= errors(first.findings), "it has more errors than before");
    const lesser = first.findings.flatMap(({ rule, clause }) => (clause && !first.findings.some((it) => it.rule === rule && (it.severity === "error" || it.severity === "warning")) ? [clause.text] : []));
    assert.deepEqual(lesser.filter((it) => stands(fixed.document, it) && !stands(first.document, it)), [], "an improvement was fixed");
    // Clauses alone, without other wording: every line that was there is there still, in order; a row of a form may say more than before.
    const plain = async (it: string): Promise<AnalysedDraft> => { const now = await analyse(it, path); return { ...now, findings: now.findings.map((finding) => ({ ...finding, fixes: [] })) }; };
    const lines = (await fixAll(await plain(text), plain)).document.text.split("\n");
    let from = 0;
    for (const line of text.split("\n")) {
      const row = /^\s*\|/.test(line) ? line.replace(/\s*\|\s*$/, "") : undefined;
      const at = row === undefined ? lines.indexOf(line, from) : lines.findIndex((it, i) => i >= from && it.startsWith(row));
      assert.ok(at >= from, `this line was changed: ${line}`);
      from = at + 1;
    }
  });
}

const unfilled = rules.find(({ id }) => id === "placeholder-unfilled")!;
/** Each clause with the profile it is offered in; some have other words in a service for minds, and where nobody is bound. */
const offered = rules.flatMap((rule) => {
  if (!rule.clause) return [];
  const { text, inMinds, unbound } = rule.clause;
  const profile = rule.examples.profile ?? rule.appliesTo[0]!;
  const usual = { rule, profile, text, flags: rule.examples.flags };
  const minds = (rule.examples.elsewhere ?? []).filter((it) => it.profile === "smi-mh").flatMap((it) => it.flags);
  return [unbound !== undefined && plans.includes(profile) ? { ...usual, profile: "ltc" as const } : usual, ...(inMinds === undefined ? [] : [{ rule, profile: "smi-mh" as const, text: inMinds, flags: minds }]), ...(unbound === undefined ? [] : [{ ...usual, text: unbound }])];
});
for (const { rule, profile, text: clause, flags } of offered) {
  const bound = clause !== rule.clause!.unbound;
  test(`the clause of ${rule.id} in ${profile}${bound ? "" : " that binds no provider"} counts as soon as it is filled in, and not before`, () => {
    const judge = createCheck([rule, unfilled]);
    const say = (text: string): readonly Finding[] => judge(readDocument(text, "markdown"), { profile, rules: {} }).findings;
    const cases = flags.map((example) => `# A service\n\n${example.replace(/\[\[([\s\S]*?)\]\](?!\])/g, "$1")}\n${bound ? "\n<!-- A specification. -->\n" : ""}`).filter((text) => say(text).some((it) => it.clause?.text === clause));
    assert.ok(cases.length > 0, "no example offers the clause");
    for (const text of cases) {
      const fix = fixesFor(readDocument(text, "markdown"), say(text).find(({ clause }) => clause)!).at(-1)!;
      assert.match(fix.title, /^(Insert a clause|Add a section)/);
      const inserted = applyEdits(text, fix.edits);
      const now = say(inserted).map((it) => it.rule);
      assert.deepEqual(now, clause.includes("[") ? now.map(() => unfilled.id) : [], inserted);
      if (/\[(?!\d+\])/.test(clause)) assert.ok(now.length > 0, `nothing says that it is not filled in:\n${inserted}`);
      assert.deepEqual(say(filled(inserted)).map((it) => it.rule), [], filled(inserted));
      assert.deepEqual(insertions(readDocument(inserted, "markdown"), [{ into: rule.clause!.into, text: clause }]), []);
    }
  });
}

test("addresses, paths and names in quotation marks are left as they are", async () => {
  const others = "diabetics@anyshire.nhs.uk, diabetics.team@nhs.net, G:\\Shared docs\\diabetics\\form.docx, \\\\server\\diabetics\\list, leaflets/diabetics-2.pdf and https://x.nhs.uk/diabetics";
  const text = `# Community diabetes service specification\n\n## Description\n\nThe team sees diabetics. See ${others}. The charity “Help for Diabetics” runs groups. G:\\x.docx lists diabetics. The word "diabetics" is in use.\n`;
  const { document } = await fixAll(await analyse(text, "a.md"), (it) => analyse(it, "a.md"));
  assert.ok(document.text.includes(`The team sees people with diabetes. See ${others}. The charity “Help for Diabetics” runs groups. G:\\x.docx lists people with diabetes.`), document.text);
});

const reworded = async (text: string): Promise<readonly string[]> =>
  (await analyse(`# Community diabetes service specification\n\n${text}\n`, "a.md")).findings.flatMap(({ fixes }) => fixes.map(({ title }) => title));

test("where it is decided who comes in, no words are replaced: a closed door in kinder words would no longer be seen", async () => {
  for (const text of [
    "## Exclusion criteria\n\nThe service will not accept:\n\n- people under 18\n- non-compliant patients", "## Acceptance criteria\n\n- poorly controlled diabetics",
    "## Description\n\nNon-compliant patients will be discharged to the GP.", "## Description\n\nOnly diabetics who come twice will be seen.", "## Description\n\nDiabetics may not join the class.",
    "## Access\n\nAsthmatics who are motivated may join the class.",
  ]) assert.deepEqual(await reworded(text), [], text);
  for (const offered of ["will", "must"]) assert.deepEqual(await reworded(`## Description\n\nNon-compliant patients ${offered} be offered a call.`), ["“Non-compliant patients” → “People who find it hard to follow treatment”"]);
});

test("other words mean the same people: what says which of them is meant is kept, or left for the author to say", async () => {
  const told = (words: string) => reworded(`## Description\n\n${words} will be offered a weekly call.`);
  assert.deepEqual(await told("Poorly controlled diabetics"), ["“Poorly controlled diabetics” → “People with diabetes whose HbA1c is above [level]”"]);
  assert.deepEqual(await told("The severely mentally ill"), ["“The severely mentally ill” → “People with severe mental illness”"]);
  assert.deepEqual(await told("A mental patient"), ["“mental patient” → “person with a mental health problem”"]);
  for (const words of ["Brittle diabetics", "Heroin addicts", "The mentally handicapped", "Persistently non-compliant patients", "Non-compliant diabetics"]) assert.deepEqual((await told(words)).filter((title) => !title.startsWith("“diabetics”")), [], words);
});

test("no clause calls for another", async () => {
  for (const { rule, profile, text } of offered) {
    for (const kind of new Set([profile, "smi-mh", "strategy"] as const)) {
      const before = `---\nprofile: ${kind}\n---\n\n# A service\n\n## Staff\n\n`;
      const { findings } = await analyse(filled(`${before}${text}\n`), "a.md");
      assert.deepEqual(findings.filter(({ clause, span }) => clause && span.start >= before.length).map((it) => it.rule), [], `${rule.id} in ${kind}`);
    }
  }
});

test("a plan, a policy and a paper are given clauses in which no provider is bound, and no specification spoken of", async () => {
  const foreign = /the provider|specification|this service|the contract|the commissioner/i;
  for (const [title, profile] of [["A strategy for our place", "strategy"], ["A joint plan under one agreement", "system"], ["Access policy of the trust", "smi-mh"], ["Paper for the board: flow", "urgent-ed"]] as const) {
    const document = readDocument(`---\nprofile: ${profile}\n---\n\n# ${title}\n\n## Aims\n\nPeople get well.\n\n## Outcomes\n\n- fewer beds in use\n`, "markdown");
    const clauses = (await check(document, asWritten(document))).findings.flatMap(({ clause }) => clause?.text ?? []);
    assert.ok(clauses.length > 5, title);
    assert.deepEqual(clauses.filter((text) => foreign.test(text)), [], title);
  }
  assert.deepEqual(rules.filter(({ clause }) => clause && foreign.test(clause.unbound ?? clause.text)).map(({ id }) => id), []);
});

test("clauses fit any service that they are offered to, and leave no answer in brackets", () => {
  const narrow = /\[\d+\]|\[condition\]|register\b|schools|police/;
  for (const { id, clause } of rules) for (const text of clause ? [clause.text, clause.inMinds ?? "", clause.unbound ?? ""] : []) assert.doesNotMatch(text, narrow, id);
});

test("clauses that wait to be filled in make no short text a long one", async () => {
  const coordinator = rules.find(({ id }) => id === "named-coordinator-missing")!.clause!.text;
  const text = `# Community diabetes service specification\n\n## Description\n\nNurses shall look at feet and eyes.\n`;
  const kept = await check(readDocument(text, "markdown"), { rules: {} });
  const long = await check(readDocument(`${text}\n## Payment\n\n${"The contract value includes £[ ] for an alliance agreement of alliance partners and a lead provider under section 75.\n\n".repeat(30)}`, "markdown"), { rules: {} });
  assert.equal(long.facts.wordCount, kept.facts.wordCount + 1);
  // A gap weighs what its clause is for: nobody has to fill in what is no more than an improvement.
  const { findings } = await analyse(`${text}\n## Assessment\n\n${coordinator}\n`, "a.md");
  assert.deepEqual(findings.filter(({ rule }) => rule === "placeholder-unfilled").map(({ severity }) => severity), ["info"]);
});

test("a short text stays one while its gaps are filled in, one after the other, and nothing weighs more than before", async () => {
  const text = `# Community diabetes service specification\n\n## Aims\n\nThe service shall lower blood sugar.\n\n## Outcomes\n\nFewer amputations: 10% by 2027.\n\n${"The nurse looks at feet and eyes at each visit and writes down what was seen. ".repeat(18)}\n`;
  const first = await analyse(text, "a.md");
  assert.equal(first.profile.brief, "short");
  const ranks = (findings: readonly Finding[]) => new Map(findings.map(({ rule, severity }) => [rule, severities.indexOf(severity)]));
  const were = ranks(first.findings);
  let now = (await fixAll(first, (fixed) => analyse(fixed, "a.md"))).document.text;
  for (;;) {
    const { profile, findings } = await analyse(now, "a.md");
    assert.equal(profile.brief, "short", now);
    for (const [rule, rank] of ranks(findings)) if (rule !== "placeholder-unfilled") assert.ok(rank >= were.get(rule)!, rule);
    assert.ok(findings.every(({ rule, severity }) => rule !== "placeholder-unfilled" || severity !== "error"), now);
    const next = now.replace(/\[[^\][]*\]/, filled);
    if (next === now) break;
    now = next;
  }
});

test("accepted findings, improvements and questions for a person are left alone", async () => {
  const document = readDocument(readFileSync(join(root, "test/documents/documents/poor-musculoskeletal-pain.md"), "utf8"), "markdown");
  const { findings } = await check(document, asWritten(document));
  for (const change of [{ suppressed: { by: "a comment", reason: "agreed" } }, { severity: "info" as const }, { severity: "review" as const }]) {
    const all = findings.map((finding) => ({ ...finding, ...change }));
    assert.equal((await fixAll({ document, findings: all }, () => Promise.reject(new Error("it was changed")))).changes, 0);
  }
});
