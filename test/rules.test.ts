/** Every rule's own examples, run. What stands in [[ ]] is flagged and nothing else; a fix leaves nothing for its rule to say. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Finding } from "../rules/language/finding.ts";
import type { Rule } from "../rules/language/rule.ts";
import { rules } from "../rules/index.ts";
import { createCheck } from "../server/src/engine/findings/check.ts";
import { insensitive } from "../server/src/engine/facts/equality.ts";
import { marked } from "../server/src/packs/prove.ts";
import { readText } from "../server/src/read/read.ts";

for (const rule of rules) {
  const check = createCheck([rule]);
  const profile = rule.examples.profile ?? rule.appliesTo[0]!;
  const read = (text: string, as = profile): readonly Finding[] => check(readText(text, "example.md"), { profile: as, rules: {} }, insensitive).findings;
  const said = (text: string): readonly Finding[] => read(text);
  const kinds = [{ ...rule.examples, profile }, ...(rule.examples.elsewhere ?? [])];
  const show = (text: string, findings: readonly Finding[]): string => `${text}\n→ ${findings.map((it) => `${it.rule}${it.variant ? `/${it.variant}` : ""} “${text.slice(it.span.start, it.span.end)}”`).join("; ") || "nothing"}`;

  test(`${rule.id} flags what its examples mark, and only that`, () => {
    for (const { profile: as, example } of kinds.flatMap(({ profile, flags }) => flags.map((example) => ({ profile, example })))) {
      const { text, spans } = marked(example);
      const findings = read(text, as);
      if (spans.length === 0) assert.equal(findings.length, 1, show(text, findings));
      else assert.deepEqual(findings.map(({ span: { start, end } }) => ({ start, end })), spans, show(text, findings));
      for (const it of findings) assert.equal(it.rule, rule.id, show(text, findings));
    }
  });

  test(`${rule.id} is silent on its passing examples`, () => {
    for (const { profile: as, passes } of kinds) for (const example of passes) assert.deepEqual(read(example, as).map((it) => it.span), [], show(example, read(example, as)));
  });

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
    assert.ok(rule.cites.some((it) => it.checked !== "unchecked"), "cites nothing that was checked");
    if (severities(rule).includes("error")) assert.ok(rule.cites.some((it) => it.checked === "primary"), "an error needs a recommendation checked in the primary text");
    for (const words of [rule.message, rule.advice, ...Object.values(rule.variants ?? {}).flatMap((it) => [it.message, it.advice ?? ""])]) {
      assert.ok(sentences(words).length <= 2, `more than two sentences: ${words}`);
      for (const sentence of sentences(words)) assert.ok(sentence.split(/\s+/).length <= 26, `a long sentence: ${sentence}`);
    }
  });
}

const severities = ({ severity, variants }: Rule): string[] => [
  ...(typeof severity === "string" ? [severity] : [severity.default, ...Object.values(severity.by)]),
  ...Object.values(variants ?? {}).flatMap((it) => it.severity ?? []),
];
const sentences = (text: string): string[] => text.split(/(?<=[.?!])\s+/).filter(Boolean);
