// A rule pack comes with a folder that somebody else made: what it says is shown in hovers and rule pages, and does nothing there.
import assert from "node:assert/strict";
import test from "node:test";
import MarkdownIt from "markdown-it";
import { ours } from "../server/src/cli/own-catalogue.ts";
import * as protocol from "../server/src/lsp/protocol.ts";
import { folder } from "./command-line.ts";
import { serving } from "./serving.ts";

const evil = "\n\n```\n\n~~~\n\n[go](command:paritylint.openLink?%5B%5D) ![i](https://evil.example/i.png) <img src=https://evil.example/j.png> <script>alert(1)</script> https://evil.example/k `x` *y* www.evil.example\n\n# Big\n";
const said = (words: string): string => JSON.stringify(`${words}${evil}`);
const pack = `sources:
  - id: evil
    authors: ${said("Authors")}
    title: ${said("Title")}
    short: ${said("Short")}
    year: 2026
    url: "https://evil.example/)[a](command:paritylint.openLink)>"
    read: 2026-05-01
    recommendations:
      - id: r
        title: ${said("Recommended")}
        locator: ${said("Locator")}
        paraphrase: ${said("Paraphrase")}
        checked: primary
rules:
  - id: evil-words-used
    title: ${said("Words")}
    cites: [evil.r]
    message: ${said("Message “{text}”")}
    advice: ${said("Advice")}
    notes: ${said("Notes")}
    avoid:
      - say: frobnicate
    examples:
      flags: [${said("They [[frobnicate]].")}]
      passes: [${said("| a | b |\n| - | - |\n| c | d |")}]
  - id: evil-clause-missing
    title: Clause
    severity: error
    cites: [evil.r]
    message: Nothing.
    advice: Add.
    require:
      words: ["Anyshire promise"]
      in: [aims]
    clause:
      into: aims
      text: ${said("The Provider | shall\n\n| keep | x |")}
    examples:
      flags: ["## [[Aims]]\\n\\nThe service treats asthma."]
      passes: ["## Aims\\n\\nThe Provider shall keep the Anyshire promise."]
`;
const files = {
  "paritylint.yaml": "profile: ltc\npacks: [p.yaml]\n", "p.yaml": pack,
  "d.md": "# Community diabetes service specification\n\n## Aims\n\nThe service treats people with diabetes. They frobnicate all day.\n",
};
const asPage = new MarkdownIt({ html: true, linkify: true });
const known = new Set([...ours.recommendations.map(({ url }) => url), "https://evil.example/)%5Ba%5D(command:paritylint.openLink)"].map((url) => `<a href="${url}">`));
/** Tags that could load, lead or run, but for links to publications, which a source names. */
const live = (markdown: string): readonly string[] => (asPage.render(markdown.replace(/<!-- Generated .*-->/, "")).match(/<(?!\/)[^>]*>/g) ?? [])
  .filter((tag) => !/^<(?:p|h[12]|strong|em|hr|ul|li|blockquote|pre|code(?: class="language-text")?)>$/.test(tag) && !known.has(tag));

test("in a hover, a pack's words form no link, image, tag or command, and end no fence", () => serving(folder(files), async ({ findings, hover }) => {
  const own = (await findings("d.md")).filter(({ code }) => String(code).startsWith("evil-"));
  assert.deepEqual(own.map(({ code }) => code).sort(), ["evil-clause-missing", "evil-words-used"]);
  for (const each of own) {
    const text = await hover("d.md", each);
    assert.match(text, /\\!\\\[i\\\]/);
    assert.deepEqual(live(text), [], text);
  }
}));

test("on the page of a rule, a pack's words form no link, image, tag or heading", () => serving(folder(files), async ({ connection, findings }) => {
  await findings("d.md");
  for (const rule of ["evil-words-used", "evil-clause-missing"]) {
    const text = await connection.sendRequest<string>(protocol.rulePage, { rule });
    assert.match(text, /Paraphrase/);
    assert.deepEqual(live(text), [], text);
    assert.doesNotMatch(asPage.render(text), /<h1>Big/);
  }
}));
