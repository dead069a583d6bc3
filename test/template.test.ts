// A specification made by `paritylint template`: with its gaps it promises nothing, and once they are filled in nothing is left to say.
import assert from "node:assert/strict";
import test from "node:test";
import { rules } from "../rules/index.ts";
import { profileIds } from "../rules/language/profile.ts";
import { template } from "../server/src/engine/fixes/template.ts";
import { readDocument } from "../server/src/read/document.ts";
import { asWritten } from "./as-written.ts";
import { filled } from "./filling.ts";
import { createFullCheck } from "./whole-check.ts";

const check = createFullCheck(rules);
const said = async (text: string) => {
  const document = readDocument(text, "markdown");
  const { profile, findings } = await check(document, asWritten(document));
  return { kind: profile.id, findings: findings.map(({ rule, span }) => `${rule}: ${text.slice(span.start, span.end)}`) };
};
/** As an author would: each prompt answered in a sentence, what is only to be confirmed left as it stands, every other gap filled. */
const written = (text: string): string => filled(text.replace(/<!--[^]*?-->\n\n/, "").replaceAll(" [confirm or change]", "")
  .replace(/\[Describe [^\]]*\]/g, "The parties agreed this part with the people concerned in May.").replaceAll("[Name of the service]", "Anyshire service"));

for (const id of profileIds.filter((each) => each !== "not-a-commissioning-document")) {
  test(`a new specification of the kind ${id} is clean once its gaps are filled, and before that has only gaps`, async () => {
    const fresh = template(id, rules);
    const before = await said(fresh);
    assert.deepEqual(before.findings.filter((each) => !each.startsWith("placeholder-unfilled: ")), []);
    const after = written(fresh);
    assert.ok(!/\[[^\]\n]*\]/.test(after), after.match(/\[[^\]\n]*\]/)?.[0]);
    assert.deepEqual(await said(after), { kind: id, findings: [] });
  });
}
