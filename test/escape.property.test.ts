// What a draft, a file name or a reason says is shown and does nothing: no report and no hover has a tag, link or image that it brought.
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { ours } from "../server/src/cli/own-catalogue.ts";
import { suppress } from "../server/src/engine/findings/suppress.ts";
import { quoted } from "../server/src/lsp/markdown.ts";
import { readDocument } from "../server/src/read/document.ts";
import { csv } from "../server/src/report/csv.ts";
import { html } from "../server/src/report/html.ts";
import { markdown } from "../server/src/report/markdown.ts";
import { describe, type Result } from "../server/src/report/result.ts";
import { escapeForEditor } from "../server/src/text/markdown.ts";
import { tries } from "./arbitrary.ts";
import { github, junit, terminal } from "./whole-reports.ts";
import { createCheck } from "./whole-check.ts";

const tool = { name: "paritylint", version: "1" };
const plainWord = "Zanzibar";
const draft = `# Service specification: ${plainWord} diabetes service\n\n## 3. ${plainWord} exclusion criteria\n\n- people with depression in ${plainWord}\n\n<!-- paritylint-disable-next-line mh-bolt-on -- agreed in ${plainWord} -->\nMental health in ${plainWord} will be looked at in phase two.\n\nStaff in ${plainWord} should consider mental health. [name ${plainWord}]\n`;

function harmless(): Result {
  const document = readDocument(draft, "markdown");
  const { profile, findings, coverage } = createCheck(ours.rules, ours.recommendations)(document, { profile: "ltc", rules: {} });
  const told = suppress(document, findings, { exceptions: [], ruleIds: ours.ruleIds, rules: {}, today: "2026-01-01" }).findings;
  const named = told.map((it) => ({ ...it, message: `${it.message} ${plainWord}`, advice: `${it.advice} ${plainWord}` }));
  return describe(`drafts/${plainWord}.md`, document, { ...profile, because: [`it speaks of ${plainWord}`] }, named, coverage);
}

const result = harmless();
/** The same with other words in every place that a draft has a say in. */
const saying = (said: string): Result => JSON.parse(JSON.stringify(result), (_, value: unknown) => (typeof value === "string" ? value.replaceAll(plainWord, () => said) : value)) as Result;

const hostile = fc.array(fc.oneof(
  fc.constantFrom(
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</p>", "\"", "'", "<!--", "-->", "]]>", "&lt;", "&#60;", "[a](command:evil)", "[a](javascript:alert(1))", "![a](https://x.example/a.png)", "<https://x.example>",
    "https://x.example/a", "www.x.example", "a@x.example", "`", "```", "~~~", "**", "__", "|", "\n", "\r\n", "\n\n# ", "\n- ", "\n> ", "::error::", "%0A", "\u001b[2J", "\u0007", "\u202e", "\u2028", "\u0000", "\\", "$a$", "{{", "@everyone", "#1", "=cmd|' /C calc'!A0", "[x]: https://x.example", "---", "  \n", "<a href=x>", "&amp;",
  ),
  fc.string({ maxLength: 4 }),
), { minLength: 1, maxLength: 5 }).map((all) => `x${all.join("")}y`);

const tags = (markup: string): string[] => markup.replace(/<style>[^]*?<\/style>/g, "").match(/<[a-z!/][^>]*>/gi)?.map((tag) => tag.replace(/ (?:aria-label|id|href)="(?!https?:)[^"]*"/g, "")) ?? [];
const elements = (xml: string): string[] => tags(xml).map((tag) => /^<[/?!]?\w*/.exec(tag)![0]);
const asPage = new MarkdownIt({ html: true, linkify: true });

test("a page has the same tags whatever a draft says", () => {
  const own = tags(html([result], tool, ours));
  fc.assert(fc.property(hostile, (said) => assert.deepEqual(tags(html([saying(said)], tool, ours)), own)), tries(60));
});

test("a report in Markdown has the same headings, lists and links whatever a draft says", () => {
  const own = tags(asPage.render(markdown([result], tool, ours)));
  fc.assert(fc.property(hostile, (said) => assert.deepEqual(tags(asPage.render(markdown([saying(said)], tool, ours))), own)), tries(60));
});

/** What became a link once. */
const linkedOnce = ["x__https://x.example/ay", "x__www.x.exampley"];

test("a hover shows a draft's words and makes nothing of them", () => {
  fc.assert(fc.property(hostile, (said) => {
    assert.deepEqual(tags(asPage.render(escapeForEditor(said))), ["<p>", "</p>"]);
    for (const tag of tags(asPage.render(quoted(said)))) assert.match(tag, /^<\/?(?:blockquote|p|strong|pre|code class="language-text"|code|ul|ol|ol start="\d+"|li|hr|h2)>$/);
  }), { ...tries(200), examples: linkedOnce.map((said) => [said]) });
});

test("a terminal, a spreadsheet, a runner and a test report get no control characters and no lines of a draft's own", () => {
  const lines = (text: string): number => text.split("\n").length;
  const own = { junit: elements(junit([result], ["error"])), github: lines(github([result])), csv: lines(csv([result])) };
  fc.assert(fc.property(hostile, (said) => {
    const all = [saying(said)];
    const texts = { terminal: terminal(all, { colour: false, width: 100_000 }), csv: csv(all), github: github(all), junit: junit(all, ["error"]) };
    for (const [name, text] of Object.entries(texts)) assert.ok(!/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202e\u2028]/.test(text), name);
    assert.deepEqual(elements(texts.junit), own.junit);
    assert.equal(lines(texts.github), own.github);
    assert.equal(lines(texts.csv), own.csv);
    assert.ok(!/(?:^|,)"[=+@|-]/m.test(texts.csv), "a cell begins like a formula");
  }), tries(60));
});
