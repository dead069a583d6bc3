// Pages people read: HTML, Markdown and the spreadsheet, over real documents of this repository and over text that means harm.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { parse as parseCsv } from "csv-parse/sync";
import MarkdownIt from "markdown-it";
import * as index from "../rules/index.ts";
import type { Finding } from "../rules/language/finding.ts";
import { recommendations as cite } from "../rules/language/source.ts";
import { catalogueOf } from "../server/src/engine/configuration/catalogue.ts";
import { readDocument } from "../server/src/read/document.ts";
import { formatOf } from "../server/src/text/endings.ts";
import { csv } from "../server/src/report/csv.ts";
import { html, htmlBody } from "../server/src/report/html.ts";
import { editorTheme, pageStyle, pageStyleHash, pageTheme } from "../server/src/report/html-style.ts";
import { markdown } from "../server/src/report/markdown.ts";
import { escapeMarkdown } from "../server/src/text/markdown.ts";
import { describe, type Result } from "../server/src/report/result.ts";
import { asWritten } from "./as-written.ts";
import { createFullCheck } from "./whole-check.ts";

const tool = { name: "paritylint", version: "0.0.0" };
const catalogue = catalogueOf(index);
const folder = fileURLToPath(new URL("../test/documents/documents/", import.meta.url));
const check = createFullCheck(catalogue.rules, catalogue.recommendations);
const results: Result[] = [];
for (const name of readdirSync(folder).sort()) {
  const document = readDocument(readFileSync(join(folder, name), "utf8"), formatOf(name));
  const { profile, findings, coverage } = await check(document, asWritten(document));
  results.push(describe(name, document, profile, findings, coverage));
}
results.push({ status: "unreadable", path: "old.doc", reason: "It cannot be read." });

/** What a draft, its name, its configuration or a rule pack could hold to get out of the page it is shown in. */
const nasty = [
  `<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `[click](command:workbench.action.quit)`, `![x](https://evil.example/p.png)`,
  `<a href="javascript:alert(1)">x</a>`, `https://evil.example/a www.evil.example b@evil.example @someone #12`, `</style></title><base href=//evil.example>`,
  "`code` **bold** ~~gone~~ $x$", "| a | b |", "- item", "1. item", "# heading", "> quote", "```\nfence", "<!-- comment", "&lt;b&gt;", "[ref]: https://evil.example",
  "=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=2", "＝1", `x","=1`, "<https://evil.example>", "\u202Egnp.exe",
];
function hostile(words: string): Result {
  const { hostile: own } = { hostile: cite({ id: "x", authors: words, title: words, short: words, year: 2020, url: "javascript:alert(1)" }, { read: "2026-11-22", territory: "england" }, {
    a: { title: words, locator: words, paraphrase: words, checked: "unchecked", group: "principle", url: `javascript:alert("${words}")` },
  }) };
  const text = `# ${words}\n\n${words}\n`;
  const document = readDocument(text, "text");
  const span = { start: 0, end: text.length };
  const one: Finding = { rule: words, severity: "error", message: words, advice: words, span, cites: [own.a], evidence: [{ level: "mentioned", span, discounted: words }], related: [], fixes: [] };
  return describe(words, document, { id: "ltc", confidence: "high", because: [words] }, [
    one, { ...one, severity: "info" }, { ...one, suppressed: { by: words, reason: words, owner: words, expires: words } },
  ], [{ recommendation: own.a, level: "mentioned", evidence: one.evidence }]);
}
const hostiles: readonly Result[] = [...nasty.map(hostile), ...nasty.map((words): Result => ({ status: "unreadable", path: words, reason: words }))];

test("the page runs nothing, loads nothing and holds only elements of ours, whatever a draft says", () => {
  const page = html(hostiles, tool, catalogue);
  const tags = new Set([...page.matchAll(/<\/?([a-z0-9!]+)/gi)].map(([, name]) => name!.toLowerCase()));
  const ours = "!doctype html head meta title style body a header h1 h2 h3 h4 p main section div table caption thead tbody tr th td strong dl dt dd article ol ul li q code cite span".split(" ");
  assert.deepEqual([...tags].filter((name) => !ours.includes(name)), []);
  const bare = page.slice(page.indexOf("<body>")).replace(/="[^"<>]*"/g, "=");
  const attributes = new Set([...bare.matchAll(/<[a-z0-9]+([^<>]*)>/gi)].flatMap(([, all]) => all!.trim().split(/=?\s+|=/).filter(Boolean)));
  assert.deepEqual([...attributes].filter((name) => !["class", "href", "id", "role", "aria-labelledby", "aria-label", "aria-hidden", "tabindex", "scope", "colspan"].includes(name)), []);
  for (const [, address] of page.matchAll(/href="([^"]*)"/g)) assert.match(address!, /^(#[\w.-]+|https:\/\/)/);
  assert.match(page, /default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'; form-action 'none'/);
  assert.ok(!/[\u202e\u0007]/.test(page));
});

test("the page's style is the one its security policy lets run", () => {
  const style = /<style>([^]*?)<\/style>/.exec(html([], tool, catalogue))?.[1] ?? "";
  assert.equal(style, pageTheme + pageStyle);
  assert.equal(pageStyleHash, `sha256-${createHash("sha256").update(style).digest("base64")}`);
  assert.ok(!/url\(|@import|expression/.test(style));
});

test("the page has one first heading, no step is left out below it, and every id is there once", () => {
  const page = html(results, tool, catalogue);
  const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
  assert.equal(levels.filter((level) => level === 1).length, 1);
  levels.forEach((level, i) => assert.ok(i === 0 ? level === 1 : level - levels[i - 1]! <= 1, `heading ${i} jumps to ${level}`));
  const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
  assert.equal(new Set(ids).size, ids.length);
  for (const [, target] of page.matchAll(/(?:href="#|aria-labelledby=")([^"]+)"/g)) assert.ok(ids.includes(target!), target);
  assert.equal((page.match(/<table>/g) ?? []).length, (page.match(/<table>\n<caption>/g) ?? []).length, "every table has a caption");
});

test("a board can see what was checked, why it was read so, the sources, the exceptions and what was not looked at", () => {
  const accepted = hostile("Agreed by the board");
  const page = html([...results, accepted], tool, catalogue).replace(/\s+/g, " ");
  for (const part of ["What was checked", "Start here", "Findings by section", "Could be better", "How far the text goes", "What a machine cannot judge", "What the findings rest on", "About this report"]) assert.ok(page.includes(`>${part}<`), part);
  assert.match(page, /Read as long-term condition service \(ltc\) because/);
  assert.match(page, /Naylor C.*<cite><a href="https:\/\/www\.kingsfund[^"]+">/);
  assert.match(page, /Read in the publication, or in a full copy of it, on 22 November 2026\./);
  assert.match(page, /<td>Agreed by the board<\/td><td>Agreed by the board<\/td>/);
  assert.match(page, /old\.doc<\/a><\/th><td colspan="6">It cannot be read\./);
  assert.match(page, /paritylint 0\.0\.0\. Rule set: \d+ rules, \d+ recommendations of \d+ publications, last read on \d+ \w+ \d{4}\./);
  assert.match(page, /Whether a model changes what teams see as their job/);
  assert.ok(!/generated (on|at)|\b\d{2}:\d{2}:\d{2}\b/i.test(page), "no time of its own");
});

test("an editor can show the body alone, in its own colours", () => {
  const body = htmlBody(results, tool, catalogue);
  assert.ok(body.startsWith("<header>") && body.endsWith("</main>\n"));
  assert.ok(html(results, tool, catalogue).includes(body));
  const names = (style: string) => new Set([...style.matchAll(/(--[a-z]+):/g)].map(([, name]) => name));
  assert.deepEqual(names(editorTheme), names(pageTheme));
  assert.ok([...pageStyle.matchAll(/var\((--[a-z]+)/g)].every(([, name]) => name === "--tone" || names(pageTheme).has(name!)));
});

test("a draft's words stay words in Markdown", () => {
  const parser = new MarkdownIt({ html: true, linkify: true });
  const page = markdown(hostiles, tool, catalogue);
  const tokens = parser.parse(page, {}).flatMap((token) => [token, ...(token.children ?? [])]);
  assert.deepEqual([...new Set(tokens.map(({ type }) => type))].filter((type) => /html|link|image|code|fence|hr|blockquote|ordered|^s_open|^em_open/.test(type)), []);
  assert.ok(tokens.filter(({ type }) => type === "heading_open").every(({ tag }) => ["h1", "h2", "h3", "h4"].includes(tag)));
  const shown = tokens.filter(({ type }) => type === "text" || type === "text_special").map(({ content }) => content).join("");
  for (const words of ["<script>alert(1)</script>", "| a | b |", "**bold**"]) assert.ok(shown.includes(words), words);
});

test("in Markdown only sources are links", () => {
  const parser = new MarkdownIt({ html: true, linkify: true });
  const links = parser.parse(markdown(results, tool, catalogue), {}).flatMap(({ children }) => children ?? []).filter(({ type }) => type === "link_open").map((token) => token.attrGet("href"));
  const known = new Set(catalogue.recommendations.map(({ url }) => url));
  assert.ok(links.length > 10);
  assert.deepEqual(links.filter((address) => !known.has(String(address))), []);
  assert.equal(escapeMarkdown("a_b"), "a\\_b");
});

test("a spreadsheet gets one row for each finding, and no formula", () => {
  const read = (text: string) => parseCsv(text, { bom: true, columns: true }) as Record<string, string>[];
  const rows = read(csv(results));
  assert.equal(rows.filter(({ status }) => status === "open").length, results.flatMap((each) => (each.status === "checked" ? each.findings : [])).length);
  assert.deepEqual(rows.filter(({ document }) => document === "old.doc").map(({ status, message }) => [status, message]), [["not checked", "It cannot be read."]]);
  assert.ok(csv(results).startsWith("\uFEFF\"document\""));
  for (const row of read(csv(hostiles))) for (const [column, cell] of Object.entries(row)) assert.ok(!/^[=+\-@＝\t\r|%]/.test(cell), `${column}: ${cell}`);
});

test("a document without findings is still in every report", () => {
  const quiet = describe("quiet.md", readDocument("# Onion soup\n", "markdown"), { id: "not-a-commissioning-document", confidence: "high", because: ["It names no service."] }, [], []);
  for (const text of [html([quiet], tool, catalogue), markdown([quiet], tool, catalogue).replaceAll("\\", ""), csv([quiet])]) assert.ok(text.includes("quiet.md"));
  assert.match(html([quiet], tool, catalogue), /Not treated as a commissioning document because/);
  for (const text of [html([quiet], tool, catalogue), markdown([quiet], tool, catalogue)]) assert.match(text, /a text that commissions nothing/);
  assert.match(csv([quiet]), /"not checked for content; no findings in the wording".*"Not treated as a commissioning document because/);
  for (const text of [html([quiet], tool, catalogue), markdown([quiet], tool, catalogue).replaceAll("\\", "")]) {
    assert.match(text, /1 document read, and not checked for content; in the wording: no findings\./);
    assert.match(text, /a text that commissions nothing; content not checked/);
    assert.match(text, /Not checked for content; no findings in the wording\./);
    assert.doesNotMatch(text, /checked: no findings/);
  }
});

test("words that the message quotes are not said a second time in front of it", () => {
  const [read] = results.filter((each) => each.status === "checked");
  assert.ok(read?.status === "checked");
  const [first] = read.findings;
  const page = (write: typeof html, message: string, text: string): string => write([{ ...read, findings: [{ ...first!, text, message }] }], tool, catalogue);
  const said = (message: string, text = "diabetics"): readonly number[] => [markdown, html].map((write) => page(write, message, text).replace(/[^]*Start here/, "").match(/diabetics/g)?.length ?? 0);
  assert.deepEqual(said("“diabetics” names people by their condition."), [1, 1]);
  assert.deepEqual(said("Nothing here says so."), [1, 1]);
  assert.deepEqual(said("“diabetics …” is the beginning of what is told.", "diabetics who come often."), [1, 1]);
  assert.deepEqual(said("“diabetics who come often” is all but its full stop.", "diabetics who come often."), [1, 1]);
  assert.match(page(html, "Nothing here says so.", "diabetics who come often."), /: <q>diabetics who come often<\/q>\.<\/p>/);
  assert.match(page(markdown, "Nothing here says so.", "diabetics who come often."), /: “diabetics who come often”\. Nothing/);
});
