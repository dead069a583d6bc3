/** The machinery under the rules: words, patterns, clauses and the ladder. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { rules } from "../rules/index.ts";
import liaison from "../rules/content/acute-liaison-mh-missing.ts";
import smiCheck from "../rules/content/smi-physical-health-check-missing.ts";
import capacity from "../rules/content/mh-capacity-not-protected.ts";
import noncompliance from "../rules/framing/noncompliance-language.ts";
import { kf2017 } from "../rules/sources/kings-fund-2017.ts";
import { concepts } from "../rules/lexicon/concepts.ts";
import type { Statement } from "../rules/language/statement.ts";
import { compile } from "../server/src/engine/words/automaton.ts";
import { match, matcher } from "../server/src/engine/words/match.ts";
import { parse } from "../server/src/engine/words/patterns.ts";
import { tokenize } from "../server/src/engine/words/tokens.ts";
import { readDocument } from "../server/src/read/document.ts";
import { createCheck } from "./whole-check.ts";

const found = (patterns: readonly string[], text: string): string[] => {
  const tokens = tokenize(text);
  return match(matcher(compile(patterns)), tokens).map(({ first, past }) => text.slice(tokens[first]!.start, tokens[past - 1]!.end));
};

test("a pattern sees through line breaks, hyphens, case and curly apostrophes", () => {
  assert.deepEqual(found(["self harm"], "Self-\nharm and SELF HARM"), ["Self-\nharm", "SELF HARM"]);
  assert.deepEqual(found(["carer assessment"], "a carer’s assessment"), ["carer’s assessment"]);
});

test("a pattern sees through comments, and not into them, unless they are never closed", () => {
  assert.deepEqual(found(["self harm"], "self <!-- self harm; 2 --> harm <!-- self harm"), ["self <!-- self harm; 2 --> harm", "self harm"]);
});

test("a pattern sees through soft hyphens and marks without width, and no further than the word", () => {
  assert.deepEqual(found(["mental health"], "men\u00adtal he\u200b\u00adalth\u00ad, \u200bmental\u200b \u2060health"), ["men\u00adtal he\u200b\u00adalth", "mental\u200b \u2060health"]);
  assert.deepEqual(tokenize("S\u00adMIs per\u200bson’s x").map(({ word, capitals, start, end }) => [word, capitals, start, end]), [["smis", "SMI", 0, 5], ["person", undefined, 6, 15], ["x", undefined, 16, 17]]);
});

test("a pattern knows inflections, stems, alternatives, options, gaps and numbers", () => {
  assert.deepEqual(found(["offer+"], "offers offered offering offertory"), ["offers", "offered", "offering"]);
  assert.deepEqual(found(["(plan|policy)+"], "plans, planned; policies"), ["plans", "planned", "policies"]);
  assert.deepEqual(found(["psycholog~"], "psychological"), ["psychological"]);
  assert.deepEqual(found(["(very)? low mood"], "low mood"), ["low mood"]);
  assert.deepEqual(found(["once .. established"], "once it is established; once it is at last quite established"), ["once it is established"]);
  assert.deepEqual(found(["within # days"], "within 5 days"), ["within 5 days"]);
});

test("a word written in capitals matches capitals only", () => {
  assert.deepEqual(found(["PAM", "PROM"], "Pam prom PAM PROMs"), ["PAM", "PROMs"]);
});

test("a malformed pattern is refused, not ignored", () => {
  for (const bad of ["(a|b", "a|b)", "..", "", "(a)?", "gener(al|ic)"]) assert.throws(() => parse(bad), bad);
  // These could never be found, which nobody would notice.
  for (const dead of ["one .. .. two", "one .. (or)? .. two", "one ..", "one .. (two)?"]) assert.throws(() => parse(dead), /a word has to stand/, dead);
});

test("every phrase of the lexicon compiles", () => {
  for (const [name, { say, not = [] }] of Object.entries(concepts)) {
    for (const pattern of [...say, ...not]) assert.doesNotThrow(() => parse(pattern), `${name}: ${pattern}`);
  }
});

const check = createCheck([]);
const statements = (text: string): readonly Statement[] => check(readDocument(text, "markdown"), { profile: "ltc", rules: {} }).facts.statements;
const only = (text: string): Statement => {
  const all = statements(text);
  assert.equal(all.length, 1, text);
  return all[0]!;
};

test("each clause has its own strength", () => {
  const mood = only("## Description\n\nNurses must check the feet and may ask about mood.");
  assert.equal(mood.strength, "weak");
  assert.equal(only("## Description\n\nNurses may vary the time and must ask about mood.").strength, "strong");
  assert.equal(only("## Description\n\nThe Provider will aim to offer psychological support.").strength, "weak");
  assert.equal(only("## Description\n\nThe Provider will offer psychological support, subject to funding.").strength, "weak");
});

test("what people may choose is no hedge", () => {
  assert.notEqual(only("## Description\n\nPeople may choose group or one-to-one psychological support.").strength, "weak");
});

test("a plain statement promises where things are done, and describes where needs are told", () => {
  assert.equal(only("## Description\n\nThe team offers psychological support.").strength, "medium");
  assert.equal(only("## Population needs\n\nDepression is common in people with COPD.").strength, "none");
});

test("a list item takes its promise from its lead-in", () => {
  const [, item] = statements("## Description\n\nThe Provider shall offer:\n\n- a weekly psychology group");
  assert.equal(item!.strength, "strong");
});

test("what is denied is not there", () => {
  assert.ok(!only("## Description\n\nNo psychological support is provided.").concepts.has("mh"));
  assert.ok(!only("## Description\n\nPsychology is not funded within this tariff.").concepts.has("mh"));
  assert.ok(only("## Description\n\nNot only pain but low mood is asked about.").concepts.has("mh"));
});

test("names of laws and organisations, quotations and web addresses promise nothing", () => {
  for (const text of ["Anyshire Mental Health NHS Foundation Trust is a partner.", "Staff follow the Mental Health Act 1983.", "A patient said “nobody ever asked about my low mood”.", "See https://example.org/mental-health for more."]) {
    assert.ok(!only(`## Description\n\n${text}`).concepts.has("mh"), text);
  }
});

test("words with another meaning are no mention of the mind", () => {
  for (const text of ["Staff check for respiratory depression.", "A depressed skull fracture goes to the ED.", "The price adjustment is made in April.", "Mental capacity is assumed."]) {
    assert.ok(!only(`## Description\n\n${text}`).concepts.has("mh"), text);
  }
});

test("how it once was is told apart from how it is", () => {
  const bygone = (text: string): readonly boolean[] => statements(`## Access\n\n${text}`).map((it) => it.own.has("bygone"));
  assert.deepEqual(bygone("Before 2022 nobody was seen until declared medically fit. Mental health lay outside the plan. Both are done with."), [true, true, false]);
  assert.deepEqual(bygone("For years the rule was that psychiatry would come later. Psychiatry will come later."), [true, false]);
  assert.deepEqual(bygone("People who were discharged before 2024 are not seen again. Those seen in 2023 will wait."), [false, false]);
});

test("a fault that is only named, in quotation marks of more words than its own, is none", () => {
  const judge = createCheck([{ ...noncompliance, id: "noncompliance-language", kind: "framing" }]);
  const found = (text: string): number => judge(readDocument(`## Access\n\n${text}`, "markdown"), { profile: "ltc", rules: {} }).findings.length;
  assert.equal(found("Nobody is said to have “failed to attend”."), 0);
  assert.equal(found("Patients who “default on appointments” will be seen less often."), 1);
});

test("in a plan for all, other people's blood pressure is no part of the check for severe mental illness", () => {
  const judge = createCheck([{ ...smiCheck, id: "smi-physical-health-check-missing", kind: "content" }]);
  const found = (list: string): readonly (string | undefined)[] => judge(readDocument(`## How we will measure progress\n\n${list}`, "markdown"), { profile: "strategy", rules: {} }).findings.map(({ variant }) => variant);
  const check = "- Annual physical health check for people with severe mental illness: 75% by March 2027";
  assert.deepEqual(found(`- Blood pressure treated to target: 4,000 more people by March 2028\n${check}`), ["no-followup"]);
  assert.deepEqual(found(check), ["no-followup"]);
});

test("an urgent treatment centre is not spoken of as a hospital", () => {
  const judge = createCheck([{ ...liaison, id: "acute-liaison-mh-missing", kind: "content" }]);
  const [found] = judge(readDocument("## Pathway\n\nA nurse sees everyone who comes in within an hour.", "markdown"), { profile: "urgent-ed", rules: {} }).findings;
  assert.match(found?.message ?? "", /for people who come for urgent or emergency care\.$/);
});

test("money that ends is not said to drift to other work", () => {
  const judge = createCheck([{ ...capacity, id: "mh-capacity-not-protected", kind: "content" }]);
  const found = (text: string): readonly (string | undefined)[] => judge(readDocument(`## Staff\n\n${text}`, "markdown"), { profile: "ltc", rules: {} }).findings.map(({ variant }) => variant);
  assert.deepEqual(found("The liaison team is paid for on a non-recurrent basis."), ["ending"]);
  assert.deepEqual(found("Mental health workers join the team and may be redeployed."), [undefined]);
});

test("evidence climbs the ladder", () => {
  const level = (text: string): string | undefined => check(readDocument(text, "markdown"), { profile: "ltc", rules: {} }).facts.evidence("mh-provision").map((it) => it.discounted ?? it.level)[0];
  assert.equal(level("## Description\n\nThe Provider will aim to offer psychological support."), "aspired");
  assert.equal(level("## Description\n\nThe Provider shall offer psychological support."), "committed");
  assert.equal(level("## Description\n\nThe Provider shall offer psychological support to at least 40 people each month."), "measured");
  assert.equal(level("## Description\n\nThe Provider shall offer psychological support in [insert place]."), "a gap in it is still to be filled");
});

test("who took part in the design is not measured, and holds no measured outcome back", () => {
  const { coverage } = createCheck(rules, [kf2017.outcomes])(readDocument("## Aims\n\nPatients wrote this specification with us.\n\n## Outcomes\n\n- Quality of life will be measured at the start and after six months; we expect seven in ten to improve.\n- SWEMWBS at the start and after six months: up by 3 points in 60%\n", "markdown"), { profile: "ltc", rules: {} });
  assert.deepEqual(coverage.map(({ level, evidence }) => [level, evidence[0]?.level]), [["measured", "measured"]]);
});

const asked = (text: string): ReadonlySet<string> => new Set(createCheck(rules)(readDocument(text, "markdown"), { rules: {} }).findings.map(({ rule }) => rule));

test("what has no place in a plan for one topic, or in a summary, is not asked of it", () => {
  const plan = (title: string, more = ""): string => `# ${title}\n\n## Our vision\n\nWe will stop people smoking. ${more}\n\n## Priorities\n\nThe council will commission smoking cessation and a stop smoking service.\n\n## Delivery plan\n\nThe council shall report to the board every year.`;
  const elsewhere = ["board-champion-missing", "carer-wellbeing-missing", "data-sharing-missing", "parity-commitment-missing"];
  const of = (text: string): readonly string[] => elsewhere.filter((rule) => asked(text).has(rule));
  assert.deepEqual(of(plan("Health and wellbeing strategy")), elsewhere);
  assert.deepEqual(of(plan("Tobacco control strategy: stop smoking")), ["parity-commitment-missing"]);
  assert.deepEqual(of(plan("Health and wellbeing strategy", "This summary leaves the detail to the plan itself.")), ["data-sharing-missing"]);
});

test("of a list that a service for minds turns away, each item is told why it is turned away, and once", () => {
  const { findings } = createCheck(rules)(readDocument("## Exclusions\n\nWe do not accept:\n\n- people with epilepsy\n- people with chronic pain and anxiety\n- people with diabetes\n", "markdown"), { profile: "smi-mh", rules: {} });
  const told = findings.find(({ rule }) => rule === "mh-excluded-from-service")!;
  assert.equal(told.also!.length, 2);
  for (const { message } of told.also!) assert.match(message, /because their body is ill too/);
});
