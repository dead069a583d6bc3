// paritylint.yaml: what can be said in it, and one clear sentence with its place for what cannot.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { parse } from "yaml";
import { readConfiguration } from "../server/src/engine/configuration/read-configuration.ts";
import { emptyConfiguration } from "../server/src/engine/configuration/configuration.ts";
import { globs } from "../server/src/engine/configuration/globs.ts";
import { didYouMean } from "../server/src/text/closest-word.ts";
import { ownHeadings } from "../server/src/engine/configuration/own-headings.ts";
import { readDocument } from "../server/src/read/document.ts";

const ids = ["mh-bolt-on", "mh-excluded-from-service", "placeholder-unfilled"];
const read = (text: string) => readConfiguration(text, ids);
const schema = JSON.parse(readFileSync(fileURLToPath(new URL("../server/src/engine/configuration/paritylint.schema.json", import.meta.url)), "utf8")) as object;
const fits = new Ajv({ strict: true }).compile(schema);

const everything = `
profile: ltc
jurisdiction: wales
rules:
  mh-bolt-on: error
  placeholder-unfilled: off
include: [specs/]
ignore:
  - drafts/
sections:
  exclusion: [Who we cannot see, "Not for us"]
exceptions:
  - rule: mh-excluded-from-service
    file: specs/diabetes.md
    where: "3.4 Exclusion criteria"
    text: dementia
    reason: The memory service sees them jointly; agreed by the board.
    owner: A. Manager
    expires: 2027-03-31
`;

test("everything that can be said is read", () => {
  const { configuration, problems } = read(everything);
  assert.deepEqual(problems, []);
  assert.deepEqual(configuration, {
    profile: "ltc",
    jurisdiction: "wales",
    rules: { "mh-bolt-on": "error", "placeholder-unfilled": "off" },
    include: ["specs/"],
    ignore: ["drafts/"],
    sections: { exclusion: ["Who we cannot see", "Not for us"] },
    exceptions: [{
      rule: "mh-excluded-from-service", file: "specs/diabetes.md", where: "3.4 Exclusion criteria", text: "dementia",
      reason: "The memory service sees them jointly; agreed by the board.", owner: "A. Manager", expires: "2027-03-31", line: 13, column: 5,
    }],
    packs: [],
  });
});

test("an empty file and one of comments ask for nothing", () => {
  for (const text of ["", "\n\n", "# nothing yet\n"]) assert.deepEqual(read(text), { configuration: emptyConfiguration, problems: [] });
});

const faults: readonly (readonly [string, string, number, number, RegExp])[] = [
  ["broken YAML", "profile: ltc\nrules: [a\n", 3, 1, /not valid YAML/],
  ["a tab", "rules:\n\tmh-bolt-on: off\n", 2, 1, /not valid YAML: Tabs/],
  ["a key twice", "profile: ltc\nprofile: ltc\n", 2, 1, /not valid YAML/],
  ["a list instead of settings", "- profile\n", 1, 1, /list of settings/],
  ["an unknown setting", "profil: ltc\n", 1, 1, /no setting “profil”\. Did you mean “profile”\?/],
  ["an unknown profile", "profile: lct\n", 1, 10, /no profile “lct”\. Did you mean “ltc”\?/],
  ["an unknown profile far from all", "profile: zzzzzzzz\n", 1, 10, /no profile “zzzzzzzz”\. It is one of ltc \(long-term condition service\), /],
  ["an unknown jurisdiction", "jurisdiction: englund\n", 1, 15, /Did you mean “england”/],
  ["an unknown rule", "rules:\n  mh-bolton: off\n", 2, 3, /no rule “mh-bolton”\. Did you mean “mh-bolt-on”\?/],
  ["an unknown severity", "rules:\n  mh-bolt-on: eror\n", 2, 15, /no severity “eror”\. Did you mean “error”\?/],
  ["no severity", "rules:\n  mh-bolt-on:\n", 2, 14, /A severity is one of error, warning/],
  ["rules that are no table", "rules: strict\n", 1, 8, /“rules” gives each rule a severity/],
  ["an unknown role", "sections:\n  exlusion: [x]\n", 2, 3, /no section role “exlusion”\. Did you mean “exclusion”\?/],
  ["a heading that is no text", "sections:\n  exclusion: [{a: b}]\n", 2, 15, /list of texts/],
  ["exceptions that are no list", "exceptions:\n  rule: mh-bolt-on\n", 2, 3, /“exceptions” is a list/],
  ["an exception without a rule", "exceptions:\n  - reason: yes\n", 2, 5, /which rule it is for/],
  ["an exception without a reason", "exceptions:\n  - rule: mh-bolt-on\n", 2, 5, /gives no reason/],
  ["an exception with an empty reason", "exceptions:\n  - rule: mh-bolt-on\n    reason: ''\n", 3, 13, /“reason” of an exception/],
  ["an exception for an unknown rule", "exceptions:\n  - rule: mh-bolton\n    reason: x\n", 2, 5, /Did you mean “mh-bolt-on”/],
  ["an exception with an unknown key", "exceptions:\n  - rule: mh-bolt-on\n    reson: x\n    reason: y\n", 3, 5, /no “reson”\. Did you mean “reason”/],
  ["a date that is none", "exceptions:\n  - rule: mh-bolt-on\n    reason: x\n    expires: 2027-02-30\n", 2, 5, /“expires: 2027-02-30” is no date/],
  ["a custom tag", "profile: !!js/function ltc\n", 1, 10, /tag/],
  ["an alias", "profile: &a ltc\njurisdiction: *a\n", 2, 15, /Aliases/],
  ["packs", "packs: [../ours.yaml]\n", 1, 8, /below the folder of this file/],
];

for (const [name, text, line, column, sentence] of faults) {
  test(`${name} is said in one sentence with its place`, () => {
    const found = read(text).problems.find(({ message }) => sentence.test(message));
    assert.ok(found, `no such sentence in ${JSON.stringify(read(text).problems)}`);
    assert.deepEqual([found.line, found.column], [line, column]);
    assert.ok(!found.message.includes("\n"));
  });
}

test("one slip does not undo the rest of the file", () => {
  const { configuration, problems } = read("profile: ltc\nrules:\n  nonsense: off\n  mh-bolt-on: false\n");
  assert.equal(problems.length, 1);
  assert.equal(configuration.profile, "ltc");
  assert.deepEqual(configuration.rules, { "mh-bolt-on": "off" });
});

test("a configuration made to harm is refused", () => {
  const laughs = ["a: &a [x,x,x,x,x,x,x,x,x]", ...[..."bcdefghi"].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[i]}`).join(",")}]`)].join("\n");
  for (const text of [laughs, `a: ${"[".repeat(100_000)}`, `a: ${"[".repeat(20_000)}${"]".repeat(20_000)}`, "- ".repeat(100_000), "{a: ".repeat(50_000), `profile: ${"l".repeat(200_000)}`]) {
    assert.ok(read(text).problems.length > 0);
  }
});

test("names no object should have do no harm", () => {
  const { configuration } = read("rules:\n  __proto__: off\n  constructor: off\nsections:\n  __proto__: [x]\n");
  assert.deepEqual(configuration.rules, {});
  assert.equal(({} as Record<string, unknown>)["off"], undefined);
});

test("the JSON schema and the reader agree on what is allowed", () => {
  const real = everything.replace("mh-bolt-on", "suppression-unused");
  assert.ok(fits(parse(real.replace("  placeholder-unfilled: off\n", ""))), JSON.stringify(fits.errors));
  for (const [name, text] of faults.filter(([, each]) => /^(profil|juris|sections:\n  exl|exceptions)/.test(each) && !/ltc\n|!!js|&a|expires/.test(each))) {
    assert.equal(fits(parse(text)), false, name);
  }
});

test("the nearest known name is offered, and none where nothing is near", () => {
  assert.equal(didYouMean("mh-exluded-form-service", ids), " Did you mean “mh-excluded-from-service”?");
  assert.equal(didYouMean("bolt-on", ids), " Did you mean “mh-bolt-on”?");
  assert.equal(didYouMean("xyzzy", ids), "");
  assert.equal(didYouMean("", ids), "");
  assert.equal(didYouMean("x".repeat(100_000), ids), "");
});

test("patterns are those of .gitignore, and mean nothing outside their folder", () => {
  const inDrafts = globs(["drafts/", "*.old.md", "!drafts.md"]);
  assert.equal(inDrafts("drafts/a.md"), true);
  assert.equal(inDrafts("specs/drafts/a.md"), true);
  assert.equal(inDrafts("specs/x.old.md"), true);
  assert.equal(inDrafts("specs/x.md"), false);
  assert.equal(inDrafts("../drafts/a.md"), false);
  assert.equal(globs([])("a.md"), false);
});

test("a heading of the configuration gives its section a role, and those below it theirs", () => {
  const draft = readDocument("# Service\n\n## Who we cannot see:\n\nText.\n\n### In detail\n\nText.\n\n## Training\n\nText.\n", "markdown");
  const { sections } = ownHeadings(draft, { exclusion: ["who we  CANNOT see"] });
  const roles = Object.fromEntries(sections.map(({ heading, roles: own }) => [heading, own]));
  assert.deepEqual(roles["Who we cannot see:"] ?? roles["Who we cannot see"], ["exclusion"]);
  assert.deepEqual(roles["In detail"], ["exclusion"]);
  assert.deepEqual(roles["Training"], draft.sections.find(({ heading }) => heading === "Training")?.roles);
  assert.equal(ownHeadings(draft, {}), draft);
});
