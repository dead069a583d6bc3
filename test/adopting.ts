/** A poor draft and what a team does to it, in a folder of its own: for the tests of adopting the checks. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { report as reportOf, run as paritylint, type Report, type Run } from "./command-line.ts";
import { root } from "./root.ts";

export const draft = readFileSync(join(root, "test/documents/documents/poor-diabetes-specification.md"), "utf8");
export const run = (cwd: string, ...args: readonly string[]): Run => paritylint(cwd, args);
export const report = (cwd: string, ...args: readonly string[]): Report => reportOf(cwd, args);
export const write = (at: string, name: string, text: string) => writeFileSync(join(at, name), text);

export const lives = "Some people commit suicide.";
export const shuts = "- people with a mental health condition;";
export const gate = "- children and young people under 18;";
/** The draft with one more group kept out. */
export const worse = draft.replace(gate, `${shuts}\n${gate}`);
