// The command line and the editor give one answer: on authored documents, and after a long series of edits on what it left.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import test, { after } from "node:test";
import { DiagnosticSeverity, type Diagnostic } from "vscode-languageserver/node";
import { decode } from "../server/src/read/decode.ts";
import { statusOf, type DocumentChecked } from "../server/src/lsp/protocol.ts";
import { editing, uriOf, type Editor } from "./editor.ts";
import { cli, root } from "./root.ts";

const home = mkdtempSync(join(tmpdir(), "paritylint-one-"));
after(() => rmSync(home, { recursive: true, force: true }));

interface Told {
  readonly profile: string;
  readonly findings: readonly string[];
  readonly accepted: number;
}
interface Report {
  readonly documents: readonly {
    readonly path: string; readonly status: string; readonly profile: { readonly id: string };
    readonly findings: readonly { readonly rule: string; readonly severity: string; readonly message: string; readonly suppressed?: object; readonly range: Record<"start" | "end", { readonly line: number; readonly column: number }> }[];
  }[];
}

/** Every authored document that is text, under a name of its own. */
const texts = new Map<string, string>();
for (const folder of ["test/documents", "test/labelled"]) {
  for (const entry of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).sort()) {
    if (!/\.(?:md|txt)$/.test(entry) || basename(entry) === "README.md") continue;
    const decoded = decode(readFileSync(join(root, folder, entry)));
    // An editor hands over text without a byte order mark.
    if ("text" in decoded) texts.set(`${basename(folder)}-${entry.replace(/[\\/]/g, "-")}`, decoded.text.replace(/^\uFEFF/, ""));
  }
}

function commandLine(folder: string, given: ReadonlyMap<string, string>): ReadonlyMap<string, Told> {
  const at = join(home, folder);
  mkdirSync(at);
  for (const [name, text] of given) writeFileSync(join(at, name), text);
  const { stdout } = spawnSync(process.execPath, [cli, "check", ".", "--no-config", "--format", "json"], { cwd: at, encoding: "utf8", maxBuffer: 1 << 28 });
  const position = ({ line, column }: { readonly line: number; readonly column: number }) => `${line - 1}:${column - 1}`;
  return new Map((JSON.parse(stdout) as Report).documents.map(({ path, status, profile, findings }) => {
    assert.equal(status, "checked", path);
    const open = findings.filter(({ suppressed }) => suppressed === undefined);
    return [path, {
      profile: profile.id, accepted: findings.length - open.length,
      findings: open.map(({ rule, severity, message, range }) => `${rule} ${severity} ${position(range.start)}-${position(range.end)} ${message}`).sort(),
    }];
  }));
}

const severities = new Map<number | undefined, string>([[DiagnosticSeverity.Error, "error"], [DiagnosticSeverity.Warning, "warning"], [DiagnosticSeverity.Information, "review"], [DiagnosticSeverity.Hint, "info"]]);
/** What the document as a whole lacks has no words of its own: the command line names its start, the editor underlines its first line. */
const start = (told: string): string => told.replace(/ (\d+:\d+)-\S+ /, " $1 ");

async function server(editor: Editor, name: string): Promise<Told> {
  const told = ({ code, severity, message, range }: Diagnostic) =>
    `${code} ${severities.get(severity)} ${range.start.line}:${range.start.character}-${range.end.line}:${range.end.character} ${String(message).replace("For a person to judge: ", "")}`;
  const items = await editor.findings(name);
  const { checked } = await editor.connection.sendRequest<DocumentChecked>(statusOf, { uri: uriOf(name) });
  assert.ok(checked);
  return { profile: checked.profile.id, accepted: checked.counts.suppressed, findings: items.filter(({ code }) => code !== undefined).map(told).sort() };
}

/** An editor shows nothing on a text that is no commissioning document, where the command line still says what it found about words. */
function same(name: string, shown: Told, printed: Told | undefined): void {
  assert.ok(printed, name);
  assert.equal(shown.profile, printed.profile, name);
  if (printed.profile === "not-a-commissioning-document") return assert.deepEqual(shown.findings, [], name);
  assert.equal(shown.accepted, printed.accepted, name);
  assert.deepEqual(shown.findings.map(start), printed.findings.map(start), name);
  const wide = (told: string): boolean => !/ (\d+:\d+)-\1 /.test(told);
  assert.deepEqual(shown.findings.filter((_, i) => wide(printed.findings[i]!)), printed.findings.filter(wide), name);
}

/** All of them take a while. */
const every = process.env["PARITYLINT_LONG"] === undefined ? 3 : 1;

test(`on every ${every === 1 ? "" : "third "}authored document`, async () => {
  const chosen = new Map([...texts].filter((_, i) => i % every === 0));
  const printed = commandLine("authored", chosen);
  assert.ok(printed.size === chosen.size && chosen.size > 70, `${printed.size} documents`);
  await editing({}, async (editor) => {
    for (const [name, text] of chosen) {
      editor.open(name, text);
      same(name, await server(editor, name), printed.get(name));
      editor.close(name);
    }
  });
});

test("after a random series of edits, against a fresh check of the final text", async () => {
  const random = seeded(20_261_125);
  const names = [...texts.keys()].filter((_, i) => i % 9 === 4);
  const all = [...texts.values()];
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  await editing({}, async (editor) => {
    const shown = new Map<string, Told>();
    const final = new Map<string, string>();
    for (const name of names) {
      editor.open(name, texts.get(name)!);
      for (let i = 0; i < 12; i++) {
        const lines = editor.text(name).split(/\r\n|\r|\n/);
        const line = Math.floor(random() * lines.length);
        const from = { line, character: Math.floor(random() * (lines[line]!.length + 1)) };
        const cut = random() < 0.5 ? from : { line: line + Math.floor(random() * 3), character: Math.floor(random() * 60) };
        const to = cut.line < from.line || (cut.line === from.line && cut.character < from.character) ? from : cut;
        const other = pick(all);
        const at = Math.floor(random() * other.length);
        editor.change(name, { range: { start: from, end: to }, text: pick(["", "\n", "\n\n", other.slice(at, at + 1), other.slice(at, at + 200), "[ ]", "<!--", "| "]) });
        if (random() < 0.4) await editor.pull(name);
      }
      shown.set(name, await server(editor, name));
      final.set(name, editor.text(name));
      editor.close(name);
    }
    const printed = commandLine("edited", final);
    for (const [name, told] of shown) same(name, told, printed.get(name));
  });
});

/** The same numbers every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
