/** What the reader makes of a draft: sections by role, blocks, lists, tables and zones. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Document, Role } from "../rules/language/document.ts";
import { placeOfItem, type ListLevel } from "../server/src/read/blocks/list-levels.ts";
import { readDocument } from "../server/src/read/document.ts";
import { headings, items, words } from "./told-of-drafts.ts";

const sectionOf = (document: Document, phrase: string): string => {
  const block = document.blocks.find((each) => words(document, each).includes(phrase));
  assert.ok(block, `no block with “${phrase}”`);
  return document.sections[block.section]!.heading;
};
const rolesOf = (heading: string): readonly Role[] => readDocument(`# T\n\n## ${heading}\n\nText.`, "markdown").sections[2]!.roles;
const sentences = (text: string): string[] => readDocument(text, "text").blocks.flatMap((block) => block.sentences.map(({ start, end }) => text.slice(start, end)));

test("an item goes on with an open list, goes back to an outer one, or opens one of its own", () => {
  const level = (style: string, indent: number, lead: number, last: number): ListLevel => ({ style, indent, lead, last, group: 0, value: undefined });
  const levels = [level("1.", 0, 0, 1), level("•", 4, 1, 2)];
  const place = (style: string, indent: number, words = "Nurses are trained.") => placeOfItem(levels, { style, bullet: !/\d/.test(style) }, indent, () => words);
  assert.deepEqual(place("•", 4), { kept: 2, opens: false });
  assert.deepEqual(place("1.", 0), { kept: 1, opens: false });
  assert.deepEqual(place("–", 8), { kept: 2, opens: true, lead: 2 }, "set in further");
  assert.deepEqual(place("–", 4), { kept: 1, opens: true, lead: 1 }, "another list in its place");
  assert.deepEqual(place("–", 4, "They learn:"), { kept: 2, opens: true, lead: 2 }, "what the last item introduces");
  assert.deepEqual(place("–", 0, "Training"), { kept: 1, opens: true, lead: 1 }, "under a numbered title");
});

test("a heading has its role whatever its number, case and marks", () => {
  assert.deepEqual(rolesOf("3.4 Any acceptance and exclusion criteria and thresholds"), ["acceptance", "exclusion"]);
  assert.deepEqual(rolesOf("Schedule 2 Part A – 9. EXCLUSION CRITERIA:"), ["exclusion"]);
  assert.deepEqual(rolesOf("Interdependence with other services/providers"), ["interdependencies"]);
  assert.deepEqual(rolesOf("Applicable national standards (eg NICE)"), ["standards"]);
  assert.deepEqual(rolesOf("Scope of the Service"), ["scope"]);
  assert.deepEqual(rolesOf("4.2 Our workforce, training & supervision"), ["workforce", "training"]);
  assert.deepEqual(rolesOf("How the money will be spent"), ["payment"], "a keyword settles what no name does");
  assert.deepEqual(rolesOf("Work\u00adfor\u200bce"), ["workforce"], "what nobody sees does not part a word");
  assert.deepEqual(rolesOf("Otters"), []);
});

test("a heading that asks or says what a section is about has its role by its shape", () => {
  const said: readonly (readonly [string, readonly Role[]])[] = [
    ["Why we need to do something now", ["needs"]], ["What do the figures say?", ["needs"]], ["What we are setting out to do", ["aims"]], ["How we'll know it's working", ["outcomes"]],
    ["The people we are here for", ["population"]], ["Who we're for", ["population"]], ["How does someone find their way to us?", ["access"]], ["When we will say yes", ["acceptance"]],
    ["People we are not able to help", ["exclusion"]], ["What we don't offer", ["exclusion"]], ["People who should be seen elsewhere", ["exclusion"]],
    ["Whom do we see, and is anyone turned away?", ["acceptance", "exclusion"]], ["When does help end?", ["discharge"]], ["What happens when someone does not come", ["discharge"]],
    ["Who will do it?", ["workforce"]], ["What staff need to know", ["training"]], ["How good must it be?", ["quality"]], ["Deciding together", ["governance"]], ["Who we spoke to", ["engagement"]],
    ["What the Provider shall do", ["description"]], ["What Horizon will do", ["description"]], ["How much will it cost?", ["payment"]], ["Where will people be seen?", ["premises"]],
  ];
  for (const [heading, roles] of said) assert.deepEqual(rolesOf(heading), roles, heading);
});

test("a topic whose name holds a word of another section has no role for it", () => {
  for (const topic of ["Digital exclusion", "Learning disability and autism", "Quality of life", "Employment", "Hearing voices", "Lithium monitoring", "Figure 4", "When the heart fails", "What clozapine does"]) {
    assert.deepEqual(rolesOf(topic), [], topic);
  }
  assert.deepEqual(rolesOf("Digital exclusion and exclusion criteria"), ["exclusion"]);
});

test("a reader can see why a section has its roles", () => {
  const { sections } = readDocument("# Spec\n\n## 3.2 Service description\n\n### Diagnostic hub\n\nText.\n\n## Otters\n\nText.", "markdown");
  assert.deepEqual(sections.map(({ because }) => because), [
    "what stands before the first heading", "the title of the document; a heading of level 1", "“service description” is a known heading; a heading of level 2",
    "inherited from “3.2 Service description”; a heading of level 3", "no role known; a heading of level 2",
  ]);
});

test("a section inherits its parent's roles unless it has its own, and nothing from the title", () => {
  const document = readDocument("# Anyshire Pain Service\n\n## 3 Scope\n\n### 3.1 Aims\n\nText.\n\n### Otters\n\nText.\n\n## Badgers\n\nText.", "markdown");
  assert.deepEqual(headings(document), ["Anyshire Pain Service [meta]", "Scope [scope]", "Aims [aims]", "Otters [scope]", "Badgers []"]);
  assert.deepEqual(document.sections.map(({ level, parent }) => [level, parent]), [[0, undefined], [1, undefined], [2, 1], [3, 2], [3, 2], [2, 1]]);
});

test("a section ends where the next of its level or a higher one begins", () => {
  const text = "# T\n\n## A\n\none\n\n### B\n\ntwo\n\n## C\n\nthree";
  const { sections } = readDocument(text, "markdown");
  assert.equal(text.slice(sections[2]!.body.start, sections[2]!.body.end), "## A\n\none\n\n### B\n\ntwo\n\n");
  assert.equal(text.slice(sections[3]!.span.start, sections[3]!.span.end), "### B");
  assert.equal(sections[4]!.body.end, text.length);
});

test("numbered lines are headings without any marks, and numbered sentences are not", () => {
  const document = readDocument([
    "3. Scope", "", "3.1 Aims and objectives of service", "", "To help.", "", "3.2 The Provider shall see people within two weeks.", "",
    "3.3 All patients who are referred by a practice of the Anyshire federation to the", "team shall be seen.", "",
    "3.4 Any acceptance and exclusion", "criteria", "", "Adults.",
  ].join("\n"), "text");
  assert.deepEqual(headings(document), ["Scope [scope]", "Aims and objectives of service [aims]", "Any acceptance and exclusion criteria [acceptance exclusion]"]);
  const clause = document.blocks.find((block) => words(document, block).startsWith("The Provider"))!;
  assert.equal(clause.kind, "paragraph");
  assert.equal(document.text.slice(clause.start, clause.start + 3), "3.2");
});

test("a numbered list is not a run of headings, even where its items are names of sections", () => {
  const document = readDocument("2. Outcomes\n\n1. Right test, right time\n2. Fewer falls\n3. Prevention\n\n3. Scope\n\nAdults.", "text");
  assert.deepEqual(headings(document), ["Outcomes [outcomes]", "Scope [scope]"]);
  assert.deepEqual(items(document), ["Outcomes > Right test, right time", "Outcomes > Fewer falls", "Outcomes > Prevention"]);
});

test("bold lines, capitals and bare names open sections where no better marks are used", () => {
  assert.deepEqual(headings(readDocument("**Spec**\n\n**1. Scope**\n\nText.\n\n**Prevention**\n\nText.\n\n**2. Discharge**\n\nText.", "markdown")),
    ["Spec [meta]", "Scope [scope]", "Prevention [prevention]", "Discharge [discharge]"]);
  assert.deepEqual(headings(readDocument("ANYSHIRE SERVICE\n\nPOPULATION NEEDS\n\nText of needs goes here for a while.\n\nEarly pregnancy\n\nWomen can refer themselves to the service at any time.", "text")),
    ["ANYSHIRE SERVICE [meta]", "POPULATION NEEDS [needs]", "Early pregnancy [needs]"]);
  assert.deepEqual(headings(readDocument("PAYMENT WILL BE MADE ONCE A CONTRACT IS SIGNED\n\nScope\n\nText.", "text")), ["Scope [scope]"]);
});

test("a list keeps the groups that are named within it, set in under what introduces them all", () => {
  const lead = "Please do not send to the class:";
  for (const text of [`${lead}\n\n  Heart\n  - angina at rest\n\n  Other\n  - serious mental illness\n`, `${lead}\n\n  Heart\n  (a) angina at rest;\n\n  Other\n  (b) serious mental illness.\n`]) {
    const document = readDocument(`WHO COMES\n\n${text}`, "text");
    assert.equal(sectionOf(document, "serious mental illness"), "WHO COMES");
    assert.deepEqual(items(document).map((item) => item.replace(/[;.]$/, "")), [`${lead} > Heart`, "Heart > angina at rest", `${lead} > Other`, "Other > serious mental illness"]);
  }
  assert.equal(sectionOf(readDocument("WHO COMES\n\nAdults with angina come here.\n\n  Other\n\n  - serious mental illness\n", "text"), "serious mental illness"), "Other", "nothing introduces it");
});

test("a clause with a code is a paragraph by itself, and its code is no sentence", () => {
  const coded = readDocument("RESULTS\n\nR1. Life feels better. ReQoL-10 is used.\nR2. Relatives feel that somebody is behind them.\n", "text");
  assert.deepEqual(coded.blocks.slice(1).map((block) => words(coded, block)), ["Life feels better. ReQoL-10 is used.", "Relatives feel that somebody is behind them."]);
});

test("a keyword counts within a section where it tells of a part of it", () => {
  const roles = (heading: string, above: string): readonly Role[] => readDocument(`# T\n\n## ${above}\n\nText.\n\n### ${heading}\n\nText.`, "markdown").sections.at(-1)!.roles;
  assert.deepEqual(roles("Contraindications to the course", "Acceptance criteria"), ["exclusion"]);
  assert.deepEqual(roles("Results", "Quality requirements"), ["outcomes"]);
  assert.deepEqual(roles("Results of tests", "Service description"), ["description"]);
});

test("a lead-in that is the name of a section opens one over its list", () => {
  const document = readDocument("3.4 Acceptance and exclusion criteria\n\nInclusion criteria:\n• adults\n\nExclusion criteria:\n• people with psychosis", "text");
  assert.equal(sectionOf(document, "people with psychosis"), "Exclusion criteria");
  assert.deepEqual(document.sections.at(-1)!.roles, ["exclusion"]);
});

test("a list item knows the sentence, heading or item that introduces it", () => {
  const document = readDocument([
    "Exclusions", "", "The following should not be referred:", "", "(a) Heart", "    - angina", "    - recent attack", "(b) Mind", "    - active psychosis, as judged by",
    "      the team", "", "Access is free.", "", "- not introduced",
  ].join("\n"), "text");
  assert.deepEqual(items(document), [
    "The following should not be referred: > Heart", "Heart > angina", "Heart > recent attack", "The following should not be referred: > Mind",
    "Mind > active psychosis, as judged by the team", "- > not introduced",
  ]);
  const groups = document.blocks.filter((block) => block.kind === "item").map((block) => block.group);
  assert.equal(groups[0], groups[3]);
  assert.notEqual(groups[1], groups[4]);
  assert.deepEqual(items(readDocument("# T\n\n## Exclusions\n\n* psychosis\n* dementia", "markdown")), ["Exclusions > psychosis", "Exclusions > dementia"]);
});

test("every bullet people type is one", () => {
  for (const mark of ["-", "*", "+", "•", "\uf0b7", "–", "o", "▪", "✓", "1.", "1)", "a)", "(i)"]) {
    const document = readDocument(`The service will not see:\n\n${mark}\tpeople under 18`, "text");
    assert.deepEqual(items(document), ["The service will not see: > people under 18"], mark);
  }
});

test("a list goes on over a page end, and ends at a paragraph that is no part of it", () => {
  const page = (n: number): string[] => [String(n), "", "Anyshire Spec v2", ""];
  const document = readDocument([
    "Anyshire Spec v2", "", "The Provider will:", "", "• keep waits short", ...page(1), "• ask about mood", "All staff shall be trained in this by the end of the first year.", ...page(2), "More text.", ...page(3),
  ].join("\n"), "text");
  assert.deepEqual(items(document), ["The Provider will: > keep waits short", "The Provider will: > ask about mood"]);
  assert.equal(document.blocks.find((block) => words(document, block).startsWith("All staff"))!.kind, "paragraph");
});

test("table cells carry the name of their column, and the head is no row", () => {
  const document = readDocument("| KPI | Target |\n|:--|--:|\n| Wait \\| days | 90% |\n| **Total** | |\n", "markdown");
  assert.deepEqual(document.blocks.map((block) => block.kind), ["row", "row"]);
  assert.deepEqual(document.blocks[0]!.cells!.map(({ head, start, end }) => [head, document.text.slice(start, end)]), [["KPI", "Wait \\| days"], ["Target", "90%"]]);
  assert.equal(document.blocks[0]!.group, document.blocks[1]!.group);
  assert.equal(document.blocks[0]!.sentences.length, 1);
});

test("clauses set apart from their numbers by blanks are no table, and the one after a table is not its last row", () => {
  const clauses = readDocument("1   NEEDS\n\n1.1  Many people here are low.\n\n2   AIMS\n\n2.1  People shall live well.\n\nNo.  Benefit          Target\n1    Mood improves    50% better\n2    Fewer falls      8% lower\n\n3   WORKFORCE\n\n3.1  Nurses are trained.\n", "text");
  assert.deepEqual(headings(clauses), ["NEEDS [needs]", "AIMS [aims]", "WORKFORCE [workforce]"]);
  assert.deepEqual(clauses.blocks.filter(({ kind }) => kind === "row").length, 2);
});

test("the first cell of a row may take two lines, under the head too", () => {
  const document = readDocument("Measure                          Standard    When\nPHQ-9 at first visit and after,\npeople scoring 10 or more        50%         quarterly\nOwn goal moved by 2 points or\nmore                             65%         quarterly\n\nMore.", "text");
  assert.deepEqual(document.blocks.filter(({ kind }) => kind === "row").map(({ cells }) => document.text.slice(cells![0]!.start, cells![0]!.end).replace(/\s+/g, " ")), [
    "PHQ-9 at first visit and after, people scoring 10 or more", "Own goal moved by 2 points or more",
  ]);
  assert.equal(document.blocks[0]!.cells![1]!.head, "Standard");
});

test("headings counted with a letter are headings whatever they are called, clauses so counted are none", () => {
  const document = readDocument("HARROWDENE PLACE PARTNERSHIP\n\nC1. Scope\n\nC1.1 Five teams serve the town.\n\nC2. Common ground\n\nC2.1 Each acts in good faith.\n\nC3. Money\n\nH3. The Care Quality Commission's standards and the\nRoyal College's scheme are met.\n", "text");
  assert.deepEqual(headings(document), ["HARROWDENE PLACE PARTNERSHIP [meta]", "Scope [scope]", "Common ground []", "Money [payment]"]);
});

test("tables without marks are tables: tabs, lined-up columns, bars", () => {
  const heads = (text: string): (string[] | undefined)[] => readDocument(text, "text").blocks.map((block) => block.cells?.map(({ head }) => head));
  assert.deepEqual(heads("KPI 4    Staff wellbeing score     75%\nKPI 5    Waiting time              90%"), [["", "", ""], ["", "", ""]]);
  assert.deepEqual(heads("KPI\tThreshold\nSeen in time\t90%"), [["KPI", "Threshold"]]);
  assert.deepEqual(heads("KPI 4 | Staff wellbeing score | 75%"), [["", "", ""]]);
  assert.deepEqual(heads("One sentence.  Two spaces after a stop.\nAnother line.  More of it."), [undefined]);
});

test("a number typed before a tab is the number of a heading or clause, unless the head of a table names it", () => {
  const draft = "Service:\tFeet\n\n1\tAims\n\n1.1\tThe team helps people to walk well.\n\n2\tExclusion criteria\n\n2.1\tPeople under 18\n\n2.2\tPeople with dementia\n\n3\tWorkforce\n\n3.1\tOne podiatrist.";
  assert.deepEqual(headings(readDocument(draft, "text")), ["Aims [aims]", "Exclusion criteria [exclusion]", "Workforce [workforce]"]);
  assert.deepEqual(headings(readDocument(draft.replaceAll("\n\n", "\n"), "text")), ["Aims [aims]", "Exclusion criteria [exclusion]", "Workforce [workforce]"]);
  assert.equal(sectionOf(readDocument(draft, "text"), "dementia"), "Exclusion criteria");
  for (const gap of ["\n", "\n\n"]) {
    const heads = readDocument(["Ref\tNot seen", "1\tPeople under 18", "2\tPeople with dementia"].join(gap), "text").blocks.map(({ cells }) => cells?.map(({ head }) => head));
    assert.deepEqual(heads, [["Ref", "Not seen"], ["Ref", "Not seen"]]);
  }
});

test("front matter gives its scalars as written, and a fault in it gives its place", () => {
  const good = readDocument("---\nprofile: ltc\nversion: 1.10\nreview: 2027-01-31\ntags: [a, b]\n---\n# T\n", "markdown");
  assert.deepEqual(good.meta, { profile: "ltc", version: "1.10", review: "2027-01-31" });
  assert.deepEqual(good.problems, []);
  const bad = readDocument("---\nprofile: ltc\ntitle: \"no end\nx: y\n---\n# T\n", "markdown");
  assert.equal(bad.problems.length > 0, true);
  assert.equal(bad.problems[0]!.line! > 1, true);
  assert.equal(bad.sections[1]!.heading, "T");
  assert.deepEqual(readDocument("---\nA line between rules\n---\nText.", "text").problems, []);
});

test("the title is the service's own name where it has one", () => {
  const title = (document: Document): string => document.text.slice(document.title.start, document.title.end);
  assert.equal(title(readDocument("# SERVICE SPECIFICATION\n# Anyshire Pathology\n\nText.", "markdown")), "Anyshire Pathology");
  assert.equal(title(readDocument("SCHEDULE 2 PART A - SERVICE SPECIFICATION\n\nService: Feet", "text")), "SCHEDULE 2 PART A - SERVICE SPECIFICATION");
  assert.equal(title(readDocument("Anyshire Strategy 2026–2029\nForeword\nText goes here.", "text")), "Anyshire Strategy 2026–2029");
  assert.equal(title(readDocument("1. Population Needs\n\nText.", "text")), "");
  assert.equal(title(readDocument("", "text")), "");
});

test("sentences end where a reader would end them", () => {
  const text = "Dr. J. Field (para. 3.2.1) wrote e.g. this; see No. 4 approx. 2.5 mg. It is “done.” Is it? Yes… Nurses, etc. Then [x]. the end";
  assert.deepEqual(sentences(text), [
    "Dr. J. Field (para. 3.2.1) wrote e.g. this; see No. 4 approx. 2.5 mg.", "It is “done.”", "Is it?", "Yes…", "Nurses, etc.", "Then [x]. the end",
  ]);
  assert.deepEqual(sentences("The answer is no. Staff\nshall ask again."), ["The answer is no.", "Staff\nshall ask again."]);
  assert.deepEqual(sentences("A \u{1F600}. B \u{1F600}!"), ["A \u{1F600}.", "B \u{1F600}!"]);
});

test("line ends of every kind, byte order marks and hard spaces make no difference to what is read", () => {
  const lines = ["2. Outcomes", "", "The aims are to:", "", "•\u00a0help", "", "3. Scope", "", "Adults who live", "in Anyshire."];
  const plain = readDocument(lines.join("\n"), "text");
  for (const end of ["\r\n", "\r"]) {
    const other = readDocument("\ufeff" + lines.join(end), "text");
    assert.deepEqual(headings(other), headings(plain));
    assert.deepEqual(other.blocks.map((block) => words(other, block)), plain.blocks.map((block) => words(plain, block)));
  }
});

test("the name of the file says whether a text is Markdown", () => {
  assert.equal(readDocument("a", "markdown").format, "markdown");
  assert.equal(readDocument("a", "text").format, "text");
  assert.equal(readDocument("a", "text").format, "text");
});

test("a text without headings is one section that claims no role", () => {
  const document = readDocument("The Provider shall offer every person a named nurse.", "text");
  assert.deepEqual(document.sections.map(({ id, roles }) => [id, roles]), [[0, []]]);
});
