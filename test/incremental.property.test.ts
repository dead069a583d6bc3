// A checker that has followed a draft through its edits says what one says that sees only the last text: nothing that is remembered is out of date.
import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import * as index from "../rules/index.ts";
import { catalogueOf } from "../server/src/engine/configuration/catalogue.ts";
import { insensitive } from "../server/src/engine/facts/equality.ts";
import { createJudges } from "../server/src/engine/findings/judge.ts";
import { createAnalyses } from "../server/src/lsp/analyses.ts";
import { createConfigurations } from "../server/src/lsp/configurations.ts";
import { diagnosticsOf } from "../server/src/lsp/diagnostics.ts";
import { noFiles } from "../server/src/lsp/files.ts";
import { memory } from "../server/src/read/memory.ts";
import { readDocument } from "../server/src/read/document.ts";
import { formatOf } from "../server/src/text/endings.ts";
import { anyDraft, authored, tries } from "./arbitrary.ts";
import { editing, uriOf, type Editor } from "./editor.ts";
import { createCheck, type Seen } from "./whole-check.ts";

const catalogue = catalogueOf(index);
const today = "2026-01-01";

/** Takes out some of the text at a place and puts other text in: a keystroke, a cut, a paste from another draft, or all of it at once. */
interface Change {
  readonly where: number;
  readonly out: number;
  readonly put: string;
}
const fromElsewhere = fc.tuple(fc.constantFrom(...authored), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 400 }))
  .map(([{ text }, where, length]) => text.slice(Math.floor(where * text.length)).slice(0, length));
const small = fc.constantFrom("", "", "a", " ", "\n", "\n\n", "\r\n", "# ", "## 3 Exclusion criteria\n", "- ", "| ", "```\n", "<!-- ", " -->", "[ ]", "TBC", " not", "“", ".", "🧠", "---\nprofile: ltc\n---\n", "<!-- paritylint-disable-file mh-bolt-on -- agreed -->\n",
  // What lends its words to what stands elsewhere.
  "\n- A panel of twelve patients\n- It has two votes on the board\n", "\n| Condition | Accepted? |\n|---|---|\n| Depression | No |\n", " The nurses of Ashby Road community mental health team come weekly. ", " Ashby Road reads our notes. ", "\n**Emotional support.** ");
const change: fc.Arbitrary<Change> = fc.record({ where: fc.double({ min: 0, max: 1, noNaN: true }), out: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.integer({ min: 0, max: 60 }) }, { weight: 1, arbitrary: fc.constant(1_000_000) }), put: fc.oneof(small, small, fromElsewhere) });
const changes = fc.array(change, { minLength: 1, maxLength: 6 });

/** Offsets that an editor can name: never within a character, which could not be sent. */
function placed(text: string, { where, out }: Change): { readonly start: number; readonly end: number } {
  const whole = (at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? "") && /[\ud800-\udbff]/.test(text[at - 1] ?? "") ? at - 1 : at);
  const start = whole(Math.floor(where * text.length));
  return { start, end: whole(Math.min(text.length, start + out)) };
}

test("in the engine: after every change of a draft, memory or none", () => {
  const remembering = createCheck(catalogue.rules, catalogue.recommendations, 300);
  const remembered = memory();
  const fresh = createCheck(catalogue.rules, catalogue.recommendations);
  const told = ({ findings, profile, coverage }: Seen) => JSON.stringify([findings, profile, coverage]);
  fc.assert(fc.property(anyDraft, changes, ({ name, text: first }, all) => {
    let text = first;
    for (const each of [undefined, ...all]) {
      if (each !== undefined) {
        const { start, end } = placed(text, each);
        text = text.slice(0, start) + each.put + text.slice(end);
      }
      assert.equal(told(remembering(readDocument(text, formatOf(name), remembered), { rules: {} }, insensitive)), told(fresh(readDocument(text, formatOf(name)), { rules: {} }, insensitive)));
    }
  }), tries(40));
});

/** Text that can be sent: every character is whole. */
const sendable = (text: string): string => text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");

test("over the protocol: after a series of changes, some of them several at a time, the server's findings are those of the text alone", () => editing({}, async (editor) => {
  let drafts = 0;
  const forgetful = createJudges();
  const configurations = createConfigurations(noFiles, catalogue, () => undefined, () => undefined);
  await fc.assert(fc.asyncProperty(anyDraft, fc.array(changes, { minLength: 1, maxLength: 4 }), fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), async (draft, rounds, looks) => {
    const name = `${++drafts}-${draft.name}`;
    editor.open(name, sendable(draft.text));
    for (const [i, round] of rounds.entries()) {
      send(editor, name, round);
      if (looks[i]) await editor.pull(name);
    }
    const found = await editor.findings(name);
    const text = editor.text(name);
    editor.close(name);
    const language = draft.name.endsWith(".txt") ? "plaintext" : "markdown";
    const alone = await createAnalyses(forgetful, configurations, () => today).of({ uri: uriOf(name), language, version: 1, text });
    // As it came over the wire, without what is not there.
    assert.deepEqual(found, JSON.parse(JSON.stringify(diagnosticsOf(alone, { related: true, links: true }))));
  }), tries(40));
}));

/** Each change is about the text that the one before it left, as the protocol has it. */
function send(editor: Editor, name: string, round: readonly Change[]): void {
  let text = editor.text(name);
  editor.change(name, ...round.map((each) => {
    const { start, end } = placed(text, each);
    const lines = TextDocument.create("", "", 0, text);
    const range = { start: lines.positionAt(start), end: lines.positionAt(end) };
    text = TextDocument.update(lines, [{ range, text: sendable(each.put) }], 1).getText();
    return { range, text: sendable(each.put) };
  }));
}
