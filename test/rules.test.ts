/** Every rule's own examples, run. What stands in [[ ]] is flagged and nothing else; a fix leaves nothing for its rule to say. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Finding } from "../rules/language/finding.ts";
import type { Profile } from "../rules/language/profile.ts";
import type { Rule } from "../rules/language/rule.ts";
import { rules } from "../rules/index.ts";
import { insensitive } from "../server/src/engine/facts/equality.ts";
import { marked } from "../server/src/packs/prove.ts";
import { readDocument } from "../server/src/read/document.ts";
import { createCheck } from "./whole-check.ts";

for (const rule of rules) {
  const check = createCheck([rule]);
  const profile = rule.examples.profile ?? rule.appliesTo[0]!;
  const read = (text: string, as = profile): readonly Finding[] => check(readDocument(text, "markdown"), { profile: as, rules: {} }, insensitive).findings;
  const said = (text: string): readonly Finding[] => read(text);
  const kinds = [{ ...rule.examples, profile }, ...(rule.examples.elsewhere ?? [])];
  const show = (text: string, findings: readonly Finding[]): string => `${text}\n→ ${findings.map((it) => `${it.rule}${it.variant ? `/${it.variant}` : ""} “${text.slice(it.span.start, it.span.end)}”`).join("; ") || "nothing"}`;

  test(`${rule.id} flags what its examples mark, and only that`, () => {
    for (const { profile: as, example } of kinds.flatMap(({ profile, flags }) => flags.map((example) => ({ profile, example })))) {
      const { text, spans } = marked(example);
      const findings = read(text, as);
      if (spans.length === 0) assert.equal(findings.length, 1, show(text, findings));
      else assert.deepEqual(findings.map(({ span: { start, end } }) => ({ start, end })), spans, show(text, findings));
      for (const it of findings) {
        assert.equal(it.rule, rule.id, show(text, findings));
        if (rule.kind !== "content") assert.ok(severities(rule).includes(it.severity), `its page says nothing of when it is “${it.severity}”: ${show(text, findings)}`);
      }
    }
  });

  test(`${rule.id} is silent on its passing examples`, () => {
    for (const { profile: as, passes } of kinds) for (const example of passes) assert.deepEqual(read(example, as).map((it) => it.span), [], show(example, read(example, as)));
  });

  test(`${rule.id} shows each of its messages in an example`, () => {
    const shown = new Set(kinds.flatMap(({ profile, flags }) => flags.flatMap((example) => read(marked(example).text, profile).map(({ variant }) => variant))));
    const variants = Object.keys(rule.variants ?? {});
    assert.deepEqual(variants.filter((it) => !shown.has(it)), []);
    assert.ok([undefined, ...variants.filter((it) => rule.variants![it]!.message === undefined)].some((it) => shown.has(it)), "its own message is never said");
  });

  if (rule.examples.good !== undefined) {
    test(`${rule.id} offers a good example that it passes`, () => assert.ok(rule.examples.passes.some((text) => text.includes(rule.examples.good!))));
  }

  if (rule.examples.fixes) {
    test(`${rule.id} has nothing to say after its fixes`, () => {
      for (const [before, after] of Object.entries(rule.examples.fixes!)) {
        const edits = said(before).flatMap((it) => it.fixes[0]?.edits ?? []);
        const fixed = [...edits].reverse().reduce((text, { span, text: wording }) => text.slice(0, span.start) + wording + text.slice(span.end), before);
        assert.equal(fixed, after);
        assert.deepEqual(said(fixed), []);
      }
    });
  }

  test(`${rule.id} speaks plainly and rests on something checked`, () => {
    if (!("unsourced" in rule.cites)) assert.ok(rule.cites.some((it) => it.checked !== "unchecked"), "cites nothing that was checked");
    if (severities(rule).includes("error")) assert.ok(rule.cites.some((it) => it.checked === "primary"), "an error needs a recommendation checked in the primary text");
    for (const words of [rule.message, rule.advice, ...Object.values(rule.variants ?? {}).flatMap((it) => [it.message ?? "", it.advice ?? ""])]) {
      assert.ok(sentences(words).length <= 2, `more than two sentences: ${words}`);
      for (const sentence of sentences(words)) assert.ok(sentence.split(/\s+/).length <= 26, `a long sentence: ${sentence}`);
    }
  });
}

const severities = ({ severity, variants, otherwise }: Rule): string[] => [
  ...Object.keys(otherwise ?? {}),
  ...(typeof severity === "string" ? [severity] : [severity.default, ...Object.values(severity.by)]),
  ...Object.values(variants ?? {}).flatMap((it) => it.severity ?? []),
];
const sentences = (text: string): string[] => text.split(/(?<=[.?!])\s+/).filter(Boolean);

/** Rule, profile, text, and what its message says of it. */
const told: readonly (readonly [rule: string, profile: Profile, text: string, message: RegExp])[] = [
  ["mh-outcome-measure-missing", "acute-ward", "## Care\n\nReferral to the mental health liaison team will be made once the patient is medically fit.\n\n## Outcomes\n\n- Fewer falls", /got better, stayed the same or got worse\.$/],
  ["mh-outcome-measure-missing", "acute-ward", "## Care\n\nThe psychologist will offer therapy for low mood.\n\n## Outcomes\n\n- Fewer falls", /whether the help that is promised works \(“The psychologist/],
  ["mh-stability-gate", "pain-pps", "## Exclusions\n\n- people who are not motivated", /^“people who are not motivated” is held against people who need help\.$/],
  ["mh-stability-gate", "pain-pps", "## Acceptance criteria\n\nPatients must be motivated to change.", /is asked of people before they can have help\.$/],
  // The clause that a reader knows again, without the number before it.
  ["mh-excluded-from-service", "ltc", "## Exclusions\n\n3.2 Dementia sufferers who wander will not be admitted, nor will children.", /^“Dementia sufferers who wander will not be admitted” keeps people out/],
  ["weak-mh-commitment", "ltc", "## Care\n\nAt the first visit, staff may be able to help people who feel low.", /^“staff may be able to help people who feel low” makes/],
  ["mh-training-missing", "ltc", "## Training\n\nClinical nurse specialists will be trained in mental health within a year.", /: “Clinical nurse specialists will be trained in mental health within a year”\.$/],
  ["upstream-prevention-missing", "ltc", "## Description\n\nNurses look at feet.", /^Nothing here protects/],
  ["upstream-prevention-missing", "ltc", "## Prevention\n\nFlu vaccines are offered.", /^Prevention here is about the body/],
  ["blame-battle-language", "ltc", "Bed blockers wait.", /^“Bed blockers” blames people/],
  ["blame-battle-language", "ltc", "She hopes to win the battle against cancer.", /makes illness a fight/],
  ["suicide-language", "ltc", "People who commit self-harm are seen.", /speaks of self-harm as a crime\.$/],
  ["suicide-language", "ltc", "Some had committed suicide.", /speaks of suicide as a crime\.$/],
  ["suicide-language", "ltc", "A failed suicide attempt is followed up.", /succeeds or fails\.$/],
  ["stigmatising-mh-language", "ltc", "Dementia sufferers wait.", /speaks of people as sufferers/],
];

test("what a message says is true of the case", () => {
  for (const [id, profile, text, message] of told) {
    const [finding] = createCheck(rules.filter((it) => it.id === id))(readDocument(text, "markdown"), { profile, rules: {} }, insensitive).findings;
    assert.match(finding?.message ?? "nothing", message, `${id}: ${text}`);
  }
});
