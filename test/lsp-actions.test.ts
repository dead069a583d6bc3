// What an editor offers to do about a finding: each change is made, and the text is checked again.
import assert from "node:assert/strict";
import test from "node:test";
import { CodeActionResolveRequest, type CodeAction, type TextDocumentEdit, type WorkspaceEdit } from "vscode-languageserver/node";
import { parse } from "yaml";
import { rules } from "../rules/index.ts";
import { clientCommands, setProfile } from "../server/src/lsp/protocol.ts";
import { editing, poor, uriOf, vscodeLike, type Editor } from "./editor.ts";

const codesOf = async (editor: Editor, name: string) => (await editor.findings(name)).map(({ code }) => code);
const titled = (actions: readonly CodeAction[], words: RegExp): CodeAction => {
  const found = actions.find(({ title }) => words.test(title));
  assert.ok(found, `${words} among ${actions.map(({ title }) => title).join("; ")}`);
  return found;
};
const wordy = "# Anyshire community diabetes service specification\n\n## Aims\n\nSome people commit suicide. Others committed suicide before we could help. The Provider shall see everybody with diabetes.\n";

test("a missing clause is inserted where it belongs, waits to be filled in, and is gone once it is", () => editing({}, async (editor) => {
  editor.open("d.md", poor);
  const insert = titled(await editor.actions("d.md", "Outcomes"), /^Insert a clause under “3 Outcomes”: “The Provider shall offer every person a validated/);
  assert.equal(insert.isPreferred, true);
  assert.equal(insert.diagnostics?.[0]?.code, "mh-outcome-measure-missing");
  editor.apply(insert.edit);
  assert.ok(editor.text("d.md").includes("every quarter.\n\nThe Provider shall offer every person a validated measure"));
  let codes = await codesOf(editor, "d.md");
  assert.ok(!codes.includes("mh-outcome-measure-missing") && codes.includes("placeholder-unfilled"), String(codes));
  editor.replace("d.md", "([PHQ-9 and GAD-7 / ReQoL-10 / SWEMWBS / another that suits])", "(PHQ-9 and GAD-7)");
  editor.replace("d.md", "[review or discharge]", "discharge");
  editor.replace("d.md", "[ ]%", "50%");
  codes = await codesOf(editor, "d.md");
  assert.ok(!codes.includes("placeholder-unfilled") && !codes.includes("mh-outcome-measure-missing"), String(codes));
}));

test("wording is replaced once, or for the whole rule at a stroke", () => editing({}, async (editor) => {
  editor.open("w.md", wordy);
  const actions = await editor.actions("w.md", "commit suicide");
  const one = titled(actions, /“commit suicide” → /);
  const all = titled(actions, /^Fix all 2 of “suicide-language” in this document$/);
  editor.apply(one.edit);
  assert.equal((await codesOf(editor, "w.md")).filter((code) => code === "suicide-language").length, 1);
  assert.throws(() => editor.apply(all.edit), /version/, "what was worked out for another text does not fit any more");
  editor.change("w.md", { text: wordy });
  editor.apply(titled(await editor.actions("w.md", "commit suicide"), /^Fix all 2/).edit);
  assert.ok(!(await codesOf(editor, "w.md")).includes("suicide-language"));
}));

for (const late of [true, false]) {
  test(`all that can be fixed is fixed on request${late ? ", worked out when it is chosen" : " by a client that wants it at once"}`, () => {
    const { codeAction: _, ...others } = vscodeLike.textDocument!;
    return editing(late ? {} : { capabilities: { ...vscodeLike, textDocument: others } }, async (editor) => {
      editor.open("d.md", poor);
      const [action, ...rest] = await editor.actions("d.md", "Aims", ["source.fixAll"]);
      assert.ok(action);
      assert.deepEqual(rest, []);
      assert.equal(action.kind, "source.fixAll.paritylint");
      assert.equal(action.edit === undefined, late);
      const { edit } = late ? await editor.connection.sendRequest(CodeActionResolveRequest.type, action) : action;
      editor.apply(edit);
      const codes = await codesOf(editor, "d.md");
      assert.ok(!codes.includes("mh-outcome-measure-missing") && !codes.includes("mh-training-missing"), String(codes));
      assert.ok(editor.text("d.md").includes("every quarter.\n\nThe Provider shall offer"));
      assert.deepEqual(await editor.actions("d.md", "Aims", ["source.organizeImports"]), []);
    });
  });
}

test("to fix all is offered only where something would change: improvements and questions for a person are left to be chosen one by one", async () => {
  for (const severity of ["info", "review", "warning"]) {
    const files = { "paritylint.yaml": `rules:\n${rules.map(({ id }) => `  ${id}: ${severity}\n`).join("")}` };
    await editing({ files }, async (editor) => {
      editor.open("w.md", wordy);
      assert.equal((await editor.actions("w.md", "commit suicide", ["source.fixAll"])).length, severity === "warning" ? 1 : 0);
      titled(await editor.actions("w.md", "commit suicide"), /^Fix all 2 of “suicide-language”/);
    });
  }
});

test("a finding is accepted here or in the document, but only once a reason is given", () => editing({}, async (editor) => {
  for (const words of [/^Accept “mh-excluded-from-service” here/, /^Accept “mh-excluded-from-service” in this document/]) {
    editor.open("d.md", poor);
    editor.apply(titled(await editor.actions("d.md", "mental health condition"), words).edit);
    let codes = await codesOf(editor, "d.md");
    assert.ok(codes.includes("suppression-without-reason") && codes.includes("mh-excluded-from-service"), String(codes));
    editor.replace("d.md", "[say why]", "the liaison team sees them jointly");
    codes = await codesOf(editor, "d.md");
    assert.ok(!codes.includes("suppression-without-reason") && !codes.includes("mh-excluded-from-service"), String(codes));
    editor.close("d.md");
  }
}));

test("between the rows of a table there is no room for a comment: the document or the configuration takes it", () => editing({}, async (editor) => {
  editor.open("t.md", `${poor}\n## 4 Exclusions\n\n| Group | Reason |\n| --- | --- |\n| Frail adults | none |\n| People who might commit suicide | see 4.2 |\n`);
  const actions = await editor.actions("t.md", "commit suicide");
  titled(actions, /^Accept “.*” in this document/);
  titled(actions, /in paritylint\.yaml/);
  assert.ok(!actions.some(({ title }) => /^Accept “suicide-language” here/.test(title)));
}));

test("in plain text a finding is accepted in paritylint.yaml, in a new one or below what is there", () => editing({}, async (editor) => {
  const text = poor.replace(/^## /gm, "").replace("# ", "");
  editor.open("specs/d.txt", text);
  const accept = async () => titled(await editor.actions("specs/d.txt", "mental health condition"), /^Accept “mh-excluded-from-service” for d\.txt in paritylint\.yaml/);
  editor.apply((await accept()).edit);
  const made = editor.files.get(uriOf("specs/paritylint.yaml")) ?? "";
  assert.match(made, /^exceptions:\n {2}- rule: mh-excluded-from-service\n {4}file: \/d\.txt\n {4}where: Exclusion criteria\n {4}text: .*mental health.*\n {4}reason: "\[say why\]"\n$/);
  editor.write("specs/paritylint.yaml", made.replace('"[say why]"', "Seen jointly with the liaison team."));
  assert.ok(!(await codesOf(editor, "specs/d.txt")).includes("mh-excluded-from-service"));
  editor.write("specs/paritylint.yaml", "exceptions:\n  - rule: mh-bolt-on\n    reason: Agreed.\nprofile: ltc\n");
  editor.apply((await accept()).edit);
  assert.match(editor.files.get(uriOf("specs/paritylint.yaml")) ?? "", /^exceptions:\n {2}- rule: mh-bolt-on\n {4}reason: Agreed\.\n {2}- rule: mh-excluded-from-service\n {4}file: \/d\.txt\n[^]*say why\]"\nprofile: ltc\n$/);
}));

for (const [which, before] of [["is empty", ""], ["says something already", "rules:\n  mh-bolt-on: off\n"]] as const) {
  test(`findings accepted one after the other, before paritylint.yaml is saved, stand under one heading, where that file ${which}`, () => editing({ files: { "paritylint.yaml": "profile: ltc\n" } }, async (editor) => {
    editor.open("d.txt", poor.replace(/^## /gm, "").replace("# ", ""));
    editor.open("paritylint.yaml", before, "yaml");
    for (const words of ["mental health condition", "Outcomes"]) {
      editor.apply(titled(await editor.actions("d.txt", words), /^Accept “.*” for d\.txt in paritylint\.yaml/).edit);
    }
    const { exceptions, ...rest } = parse(editor.text("paritylint.yaml")) as { readonly exceptions: readonly object[] };
    assert.equal(exceptions.length, 2);
    assert.deepEqual(rest, before === "" ? {} : { rules: { "mh-bolt-on": "off" } });
  }));
}

test("a first paritylint.yaml that is open and not saved yet takes the second entry too, and none that was worked out for an older text", () => editing({}, async (editor) => {
  editor.open("d.txt", poor.replace(/^## /gm, "").replace("# ", ""));
  editor.open("paritylint.yaml", "exceptions:\n  - rule: mh-bolt-on\n    reason: Agreed.\n", "yaml");
  const { edit } = titled(await editor.actions("d.txt", "mental health condition"), /^Accept “.*” for d\.txt in paritylint\.yaml/);
  assert.ok(edit?.documentChanges?.every((each) => "textDocument" in each), "there is no file to be made");
  const late = titled(await editor.actions("d.txt", "Outcomes"), /^Accept “.*” for d\.txt in paritylint\.yaml/);
  editor.apply(edit);
  assert.equal((parse(editor.text("paritylint.yaml")) as { readonly exceptions: readonly object[] }).exceptions.length, 2);
  assert.throws(() => editor.apply(late.edit), /version/);
}));

test("our own client can open the recommendation and show the rule; others are offered no command they do not know", async () => {
  await editing({ own: { files: true } }, async (editor) => {
    editor.open("d.md", poor);
    const actions = await editor.actions("d.md", "mental health condition");
    const open = titled(actions, /^Open the recommendation: The King's Fund 2017, Parity of esteem/);
    assert.equal(open.command?.command, clientCommands.openLink);
    assert.match(String(open.command?.arguments?.[0]), /^https:/);
    assert.deepEqual(titled(actions, /^Show what “mh-excluded-from-service” looks for/).command?.arguments, ["mh-excluded-from-service"]);
  });
  await editing({}, async (editor) => {
    editor.open("d.md", poor);
    assert.ok((await editor.actions("d.md", "mental health condition")).every(({ command }) => command === undefined));
  });
});

test("where the profile is a guess it can be set, and is then no guess any more", () => editing({ own: { files: true } }, async (editor) => {
  editor.open("u.md", "# Anyshire service specification\n\n## Aims\n\nThe Provider shall run the service.\n\n## Outcomes\n\nThe Provider shall report activity.\n\n## Exclusion criteria\n\nNone.\n");
  const actions = await editor.actions("u.md", "Outcomes");
  titled(actions, /^Choose another kind of document/);
  const set = titled(actions, /^Yes, this is “other physical health service”: set “profile: physical-other”$/);
  editor.apply(set.edit);
  assert.match(editor.text("u.md"), /^---\nprofile: physical-other\n---\n\n# Anyshire/);
  assert.ok(!(await editor.actions("u.md", "Outcomes")).some(({ title }) => /set “profile:/.test(title)));
  const edit = (await editor.connection.sendRequest(setProfile, { uri: uriOf("u.md"), profile: "ltc" })) as WorkspaceEdit;
  editor.apply(edit);
  assert.match(editor.text("u.md"), /^---\nprofile: ltc\n---\n\n# Anyshire/);
  assert.equal(await editor.connection.sendRequest(setProfile, { uri: uriOf("u.md"), profile: "lct" }), null);
}));

test("where the editor knows snippets, every gap of a clause is a stop for the Tab key, and the text is the same", () => {
  const snippets = { ...vscodeLike, workspace: { ...vscodeLike.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } } };
  const insertion = async (editor: Editor, text: string) => {
    editor.open("d.md", text);
    const { edit, command } = titled(await editor.actions("d.md", "Outcomes"), /^Insert a clause/);
    assert.equal(command, undefined, "nothing comes between an author and the first gap");
    editor.close("d.md");
    return (edit!.documentChanges as TextDocumentEdit[])[0]!.edits[0]!;
  };
  const odd = poor.replace("every quarter.", "every quarter, in $ and {units}.");
  return editing({}, (plain) => editing({ capabilities: snippets }, async (editor) => {
    const edit = await insertion(editor, odd);
    assert.ok("snippet" in edit);
    const { value } = edit.snippet;
    assert.deepEqual([...value.matchAll(/\$\{(\d+):(\[[^\]]*\])\}/g)].map(([, stop]) => stop), ["1", "2", "3"], value);
    assert.deepEqual({ range: edit.range, newText: value.replace(/\$\{\d+:(\[[^\]]*\])\}/g, "$1").replace(/\\([\\$}])/g, "$1") }, await insertion(plain, odd));
    // VS Code would indent what follows as far as the line it is put after.
    const indented = await insertion(editor, poor.replace("The Provider shall report HbA1c every quarter.", "  - HbA1c is reported every quarter.\n  - Attendance is reported every quarter."));
    assert.ok("newText" in indented, JSON.stringify(indented));
  }));
});
