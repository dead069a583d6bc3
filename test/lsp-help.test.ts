// What an editor tells beside the findings: hovers, completion, outline and folding, and what our own client asks for.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { CompletionRequest, CompletionTriggerKind, DocumentSymbolRequest, FoldingRangeRequest, type CompletionItem, type DocumentSymbol } from "vscode-languageserver/node";
import * as protocol from "../server/src/lsp/protocol.ts";
import { editing, home, poor, uriOf, type Editor } from "./editor.ts";

const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);
const plainSpec = `ANYSHIRE COMMUNITY DIABETES SERVICE SPECIFICATION

1. AIMS

The service helps people to live well with diabetes.

2. EXCLUSION CRITERIA

2.1 Clinical exclusions

People with a mental health condition are excluded from this service.

3. OUTCOMES

The Provider shall report HbA1c every quarter.
`;

test("a finding is explained: what it is, what to do, why, where that stands and how it was checked, what good looks like", () => editing({}, async (editor) => {
  editor.open("d.md", poor);
  const hover = await editor.hover("d.md", "mental health condition");
  assert.match(hover, /^\*\*People kept out because of a mental health label\*\*/);
  assert.match(hover, /\*\*What to do\*\* Refuse only for a stated clinical risk/);
  assert.match(hover, /\*\*Why\*\* Commissioning, design and delivery should meet/);
  assert.match(hover, /\(2017\), “Parity of esteem”, principle 1.*\. Read in the publication, or in a full copy of it, on \d{4}-\d\d-\d\d\. \[Open it\]\(<https:/);
  assert.match(hover, /\*\*What good looks like\*\*\n\n> /);
  assert.match(await editor.hover("d.md", "Outcomes"), /\*\*What good looks like\*\*\n\n> The Provider shall offer every person a validated measure/);
  assert.equal(await editor.hover("d.md", "live well"), "");
}));

test("words of a draft never become links or markup in a hover", () => editing({}, async (editor) => {
  editor.open("d.md", poor.replace("## 3 Outcomes\n", "## 3 Outcomes\n\nStaff should consider the [PHQ-9](command:evil) at ![each](http://example.org/x.png) review.\n"));
  const hover = await editor.hover("d.md", "Outcomes");
  assert.match(hover, /\*\*Nearest\*\* line 13: “Staff should consider the .*PHQ-9.*command\W*:evil/);
  assert.ok(!/(?<!\\)\]\(command:|(?<!\\)!\\?\[/.test(hover), hover);
}));

test("a measure is explained with its kind, whom it is for and its licence, a term with its meaning", () => editing({}, async (editor) => {
  editor.open("d.md", poor.replace("report HbA1c", "report the PHQ-9 and its parity of esteem plan"));
  assert.match(await editor.hover("d.md", "PHQ-9"), /\*\*PHQ-9\*\* is a screen.*shows change when it is repeated\.\n\n\*\*For\*\* Adults with depression.*\n\n\*\*Licence\*\* No permission needed/);
  assert.match(await editor.hover("d.md", "esteem plan"), /\*\*Parity of esteem\*\*\n\nValuing mental health as much as physical health/);
}));

test("front matter is completed with the kinds of document there are, whatever the text is", () => editing({}, async (editor) => {
  editor.open("new.md", "---\nprofile: \njurisdiction: s\np\n---\n\n# Draft\n\nprofile: \n");
  assert.ok(labels(await editor.complete("new.md", "---\nprofile: ".slice(4))).includes("ltc"));
  assert.deepEqual(labels(await editor.complete("new.md", "jurisdiction: s")), ["england", "wales", "scotland", "northern-ireland"]);
  assert.deepEqual(labels(await editor.complete("new.md", "\np".slice(1))), ["profile", "jurisdiction"]);
}));

test("in a suppression the rules are offered, those that find something here first", () => editing({}, async (editor) => {
  editor.open("d.md", `${poor}\n<!-- paritylint-disable-next-line mh-\n\n<!--\n`);
  const items = await editor.complete("d.md", "disable-next-line mh-");
  const first = items.filter(({ sortText }) => sortText?.startsWith("0")).map(({ label }) => label);
  assert.ok(first.includes("mh-excluded-from-service") && !first.includes("mh-bolt-on") && labels(items).includes("mh-bolt-on"));
  assert.match((items[0]?.textEdit as { newText: string }).newText, / -- \[say why\]$/);
  assert.ok(labels(await editor.complete("d.md", "\n<!--".slice(1) + "")).length > 0);
}));

test("a clause is offered in the section it belongs to, measures among outcomes, and neither where nobody asked", () => editing({}, async (editor) => {
  editor.open("d.md", `${poor}\n\n\n## 4 Training\n\nAll\n\nPH`);
  const below = async (line: number, character: number, triggerKind: CompletionTriggerKind = CompletionTriggerKind.Invoked) =>
    (await editor.connection.sendRequest(CompletionRequest.type, { textDocument: { uri: uriOf("d.md") }, position: { line, character }, context: { triggerKind } })) as CompletionItem[];
  const { line } = editor.at("d.md", "report HbA1c");
  const outcomes = await below(line + 2, 0);
  const clause = outcomes.find(({ label }) => label.startsWith("Clause: The Provider shall offer every person a validated"));
  assert.match((clause?.textEdit as { newText: string } | undefined)?.newText ?? "", /\$\{1:\[PHQ-9 and GAD-7/);
  assert.ok(labels(outcomes).some((label) => label.startsWith("ReQoL")));
  const training = await below(editor.at("d.md", "All\n").line, 3);
  assert.ok(training.some(({ label }) => label.startsWith("Clause: All frontline staff")));
  assert.ok(!training.some(({ label }) => label.startsWith("Clause: The Provider shall offer every person a validated")));
  assert.ok(labels(await below(editor.at("d.md", "\nPH").line + 1, 2)).includes("PHQ-9"));
  editor.open("page.md", "# Community pain clinic: referral criteria\n\n## Training\n\nAll\n\n## Not suitable\n\n- People with a mental health condition are excluded.\n");
  assert.deepEqual(labels(await editor.complete("page.md", "All")).filter((label) => label.startsWith("Clause:")), []);
  assert.deepEqual(await below(line + 2, 0, CompletionTriggerKind.TriggerCharacter), []);
}));

const symbols = async (editor: Editor, name: string) => ((await editor.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri: uriOf(name) } })) ?? null) as DocumentSymbol[] | null;

test("plain-text specifications have an outline and can be folded; Markdown is left to the editor's own", () => editing({}, async (editor) => {
  editor.open("d.txt", plainSpec);
  const outline = await symbols(editor, "d.txt");
  const names = (all: readonly DocumentSymbol[]): unknown[] => all.map(({ name, children = [] }) => (children.length === 0 ? name : [name, ...names(children)]));
  assert.match(JSON.stringify(names(outline ?? [])), /"1 AIMS".*\["2 EXCLUSION CRITERIA","2\.1 Clinical exclusions"\].*"3 OUTCOMES"/);
  const within = ({ range, selectionRange, children = [] }: DocumentSymbol): boolean =>
    range.start.line <= selectionRange.start.line && selectionRange.end.line <= range.end.line && children.every((child) => child.range.start.line >= range.start.line && child.range.end.line <= range.end.line && within(child));
  assert.ok(outline?.every(within));
  const folds = await editor.connection.sendRequest(FoldingRangeRequest.type, { textDocument: { uri: uriOf("d.txt") } });
  const { line } = editor.at("d.txt", "2. EXCLUSION");
  assert.ok(folds?.some(({ startLine, endLine }) => startLine === line && endLine === editor.at("d.txt", "People with").line));
  editor.open("d.md", poor);
  assert.equal(await symbols(editor, "d.md"), null);
  editor.open("notes.txt", "Shopping\n\nonions\nbutter\n");
  assert.equal(await symbols(editor, "notes.txt"), null);
}));

test("our own client gets rule pages, kinds of document, a first configuration and templates that promise nothing yet", () => editing({ own: { files: true } }, async (editor) => {
  const ask = <T>(method: string, params?: object): Promise<T> => editor.connection.sendRequest<T>(method, params);
  assert.match(await ask<string>(protocol.rulePage, { rule: "mh-bolt-on" }), /^# mh-bolt-on\n/);
  assert.match(await ask<string>(protocol.rulePage, { rule: "suppression-unused" }), /^# suppression-unused\n/);
  assert.equal(await ask(protocol.rulePage, { rule: "nothing" }), null);
  assert.ok((await ask<protocol.RuleChoice[]>(protocol.rules)).some(({ id }) => id === "mh-bolt-on"));
  assert.match(await ask<string>(protocol.starter), /^# Settings for paritylint/);
  assert.equal(await ask(protocol.template, { profile: "lct" }), null);
  for (const { id } of (await ask<protocol.ProfileChoice[]>(protocol.profiles))) {
    const text = await ask<string>(protocol.template, { profile: id });
    editor.open(`${id}.md`, text);
    const { checked } = await ask<protocol.DocumentChecked>(protocol.statusOf, { uri: uriOf(`${id}.md`) });
    assert.equal(checked?.profile.id, id);
    assert.equal(checked?.principles.evidenced, 0, `${id}: ${JSON.stringify(checked?.coverage.filter(({ level }) => level === "committed" || level === "measured"))}`);
    editor.close(`${id}.md`);
  }
}));

test("a new specification holds the clauses that the packs of its folder ask for", () => editing({ own: { files: true }, files: { "paritylint.yaml": "packs: [ours.yaml]\n", "ours.yaml": readFileSync("test/packs/anyshire.yaml", "utf8") } }, async (editor) => {
  assert.match(await editor.connection.sendRequest<string>(protocol.template, { profile: "ltc" }), /keep the Anyshire promise/);
}));

test("the page of a rule is there wherever its pack is named: in a folder within, beside a draft of no folder, and for a Word file", async () => {
  const pack = readFileSync("test/packs/anyshire.yaml", "utf8");
  const page = async (editor: Editor) => editor.connection.sendRequest<string | null>(protocol.rulePage, { rule: "anyshire-promise-missing" });
  const view = `${protocol.wordScheme}:/drafts/commissioning/sub/d.docx.md?${encodeURIComponent(uriOf("sub/d.docx"))}`;
  for (const [name, folders] of [["sub/d.md", [home]], ["sub/d.md", []], [view, [home]]] as const) {
    await editing({ own: { files: true }, folders, files: { "sub/paritylint.yaml": "packs: [ours.yaml]\n", "sub/ours.yaml": pack } }, async (editor) => {
      assert.equal(await page(editor), null);
      editor.open(name, poor);
      assert.match(await page(editor) ?? "", /^# anyshire-promise-missing\n/);
      assert.ok((await editor.connection.sendRequest<protocol.RuleChoice[]>(protocol.rules)).some(({ id }) => id === "anyshire-promise-missing"));
    });
  }
});

test("the report of a workspace comes as a view without script, as a page, as Markdown and as a spreadsheet", () => editing({ files: { "a.md": poor, "soup.md": "# Soup\n" }, own: { files: true } }, async (editor) => {
  const ask = (format: protocol.ReportParams["format"], uris?: readonly string[]) => editor.connection.sendRequest<protocol.ReportAnswer>(protocol.report, { format, ...(uris === undefined ? {} : { uris }) });
  const view = await ask("view");
  assert.ok(view.style !== undefined && !/<script|<html|<body/i.test(view.text) && view.text.includes("a.md") && view.text.includes("soup.md"));
  assert.match((await ask("html")).text, /^<!DOCTYPE html>/);
  assert.match((await ask("markdown", [uriOf("a.md")])).text, /^# .*\n[^]*\| a/);
  assert.doesNotMatch((await ask("csv", [uriOf("a.md")])).text, /soup/);
}));
