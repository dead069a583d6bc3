// What holds for every draft, whatever stands in it: places lie inside the text, checking depends on the text alone, a comment never makes
// a finding disappear, and fixing ends.
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import type { Span } from "../rules/language/document.ts";
import type { Clause, Finding } from "../rules/language/finding.ts";
import * as index from "../rules/index.ts";
import { applyEdits, fitting, fixAll, type AnalysedDraft } from "../server/src/engine/fixes/apply.ts";
import { catalogueOf } from "../server/src/engine/configuration/catalogue.ts";
import { directives } from "../server/src/engine/findings/directives.ts";
import { insensitive } from "../server/src/engine/facts/equality.ts";
import { clauseOf, fixesFor, insertions } from "../server/src/engine/fixes/insert.ts";
import { suppress } from "../server/src/engine/findings/suppress.ts";
import { readDocument } from "../server/src/read/document.ts";
import { formatOf } from "../server/src/text/endings.ts";
import { anyDraft, tries, type Draft } from "./arbitrary.ts";
import { isWrong } from "./places.ts";
import { createCheck, type Seen } from "./whole-check.ts";

const { rules, recommendations, ruleIds } = catalogueOf(index);
const engine = createCheck(rules, recommendations);
const analyse = ({ name, text }: Draft, check = engine): Seen => check(readDocument(text, formatOf(name)), { profile: "ltc", rules: {} }, insensitive);
const told = (analysis: Seen, all: readonly Finding[] = analysis.findings) => suppress(analysis.document, all, { exceptions: [], ruleIds, rules: {}, today: "2026-01-01" }).findings;

test("every place in facts, findings, evidence and fixes lies inside the text and between characters", () => {
  fc.assert(fc.property(anyDraft, (draft) => {
    const analysis = analyse(draft);
    const { facts: { statements, criteria }, findings, coverage, document } = analysis;
    const inside = (all: readonly Span[], what: string): void => { for (const span of all) if (isWrong(document.text, span)) assert.fail(`${what} ${span.start}–${span.end} of ${document.text.length}`); };
    inside(statements, "statement");
    for (const it of statements) {
      const own = [...it.mentions, ...it.measures, ...Object.values(it.phrases).flat(), ...[it.hedge, it.softened, it.placeholder].filter((span) => span !== undefined)];
      inside(own.map(({ start, end }) => ({ start: start + it.start, end: end + it.start })), "part of a statement");
      if (own.some(({ start, end }) => start < 0 || end > it.end - it.start + 1)) assert.fail(`a part reaches out of its statement at ${it.start}`);
    }
    inside(criteria, "criterion");
    inside(coverage.flatMap(({ evidence }) => evidence.map(({ span }) => span)), "evidence of coverage");
    for (const finding of told(analysis, findings)) {
      inside([finding.span, ...finding.related, ...finding.evidence.map(({ span }) => span)], finding.rule);
      inside(fixesFor(document, finding).flatMap(({ edits }) => edits.map(({ span }) => span)), `fix of ${finding.rule}`);
    }
  }), tries(150));
});

test("the same text is told the same, whatever was checked before", () => {
  const other = createCheck(rules, recommendations);
  const say = (analysis: Seen): string => JSON.stringify([told(analysis), analysis.coverage, analysis.profile]);
  fc.assert(fc.property(anyDraft, anyDraft, (one, two) => {
    const first = say(analyse(one));
    analyse(two);
    assert.equal(say(analyse(one)), first);
    analyse(two, other);
    assert.equal(say(analyse(one, other)), first);
  }), tries(60));
});

test("a comment accepts what it stands for and loses nothing", () => {
  fc.assert(fc.property(anyDraft, (draft) => {
    const analysis = analyse(draft);
    const after = told(analysis);
    const comments = draft.name.endsWith(".md") ? directives(analysis.document) : [];
    const rest = [...after];
    for (const finding of analysis.findings) {
      const at = rest.findIndex((it) => it.rule === finding.rule && it.span === finding.span && it.message === finding.message);
      assert.ok(at >= 0, `${finding.rule} at ${finding.span.start} is gone`);
      const [{ suppressed }] = rest.splice(at, 1) as [Finding];
      const covering = comments.find(({ rules: named, over, reason }) => reason !== undefined && named.some((rule, i) => over[i] !== undefined && rule === finding.rule && finding.span.start >= over[i].start && finding.span.start < over[i].end));
      assert.deepEqual(suppressed, covering && { by: `comment on line ${covering.line}`, reason: covering.reason }, `${finding.rule} at ${finding.span.start}`);
      if (covering) assert.ok(covering.reason!.length > 0 && draft.text.slice(covering.span.start, covering.span.end).includes(finding.rule));
    }
    assert.ok(rest.every(({ rule }) => rule.startsWith("suppression-")));
  }), tries(150));
});

const withoutWording = (findings: readonly Finding[]): readonly Finding[] => findings.map((it) => ({ ...it, fixes: [] }));
const breaks = (text: string): ReadonlySet<string> => new Set(text.match(/\r\n|\r|\n/g) ?? ["\n"]);

/** Drafts into which a clause was put wrongly once. */
const misplacedOnce = ["| 4. Quality requirements | Scope |\n\n```\n```\n\n## Scope\n\n"];

test("fixing ends, changes nothing the second time, and leaves what it does not replace", async () => {
  await fc.assert(fc.asyncProperty(anyDraft, async (draft) => {
    const check = async (text: string): Promise<AnalysedDraft> => {
      const analysis = analyse({ ...draft, text });
      return { document: analysis.document, findings: told(analysis) };
    };
    const first = await check(draft.text);
    const once = await fixAll(first, check);
    const twice = await fixAll(await check(once.document.text), check);
    assert.equal(twice.document.text, once.document.text, "a second time changes it");
    // Clauses are only ever put between what is there, with the line ends that are there.
    const clauses = withoutWording(first.findings).filter(({ severity }) => severity === "error" || severity === "warning").map(clauseOf).filter((it): it is Clause => it !== undefined);
    const edits = fitting(insertions(first.document, clauses).flatMap((fix) => fix.edits));
    assert.ok(edits.every(({ span }) => span.start === span.end), "a clause replaces something");
    const front = first.document.blocks.filter(({ zone }) => zone === "front-matter" || zone === "code" || zone === "comment");
    for (const { span } of edits) assert.ok(!front.some(({ start, end }) => span.start > start && span.start < end), `a clause goes into code, a comment or front matter at ${span.start}`);
    for (const end of breaks(applyEdits(draft.text, edits))) assert.ok(breaks(draft.text).has(end), `${JSON.stringify(end)} is new`);
  }), { ...tries(80), examples: misplacedOnce.map((text) => [{ name: "a.md", text }]) });
});
