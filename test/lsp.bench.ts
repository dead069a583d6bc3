/**
 * From a keystroke to its diagnostics, over the real protocol with the built server in a process of its own.
 * It prints and never fails. Times depend on the machine: the ratio to a whole check of the same text, taken in the same run, does not.
 */
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  createProtocolConnection, DidChangeTextDocumentNotification, DidCloseTextDocumentNotification, DidOpenTextDocumentNotification, DocumentDiagnosticRequest, ExitNotification, HoverRequest, InitializedNotification, InitializeRequest,
  ShutdownRequest, StreamMessageReader, StreamMessageWriter, type ProtocolConnection,
} from "vscode-languageserver/node";
import { insensitive } from "../server/src/engine/facts/equality.ts";
import { readDocument } from "../server/src/read/document.ts";
import { table } from "./bench-table.ts";
import { specification } from "./generator.ts";
import { root } from "./root.ts";
import { check as whole } from "./whole-check.ts";

const server = join(root, "dist/server/server.js");
const sizes = [5_000, 20_000, 100_000];
/** While the first keystrokes are answered, the engine that runs the server is still translating it; a day of writing has thousands. */
const warming = 50;

const rows: string[][] = [];
for (const words of sizes) rows.push(await measured(words));
table("Keystroke to diagnostics over LSP (child process, stdio)", ["", "first answer ms", `first ${warming} keystrokes p95 ms`, "then p50 ms", "then p95 ms", "hover p50 ms", "whole check in process ms", "p50 ÷ whole check"], rows);
table("Memory of the server after 10,000 edits of 5,000 words, findings asked for after every tenth", ["", "MB"], (await edits()).map(([when, size]) => [when, size]));
table("Start of the server: process to its answer to “initialize”, median of 5", ["ms", "node -e 0 ms"], [[ms(await median5(started)), ms(await median5(bare))]]);

async function measured(words: number): Promise<string[]> {
  const text = specification({ words });
  const { connection, stop } = await running();
  const uri = "file:///bench/specification.md";
  const ask = () => connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  const first = await timed(async () => {
    void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: "markdown", version: 1, text } });
    await ask();
  });
  const lines = text.split("\n");
  const line = lines.findIndex((each, i) => i > lines.length / 2 && /^[A-Z][a-z].{40}/.test(each));
  const typed = " and mental health";
  const times: number[] = [];
  const hovers: number[] = [];
  const strokes = warming + (words > 50_000 ? 100 : 300);
  for (let i = 0; i < strokes; i++) {
    const at = { line, character: 10 + (i % typed.length) };
    times.push(await timed(async () => {
      void connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version: i + 2 }, contentChanges: [{ range: { start: at, end: at }, text: typed[i % typed.length]! }] });
      await ask();
    }));
    hovers.push(await timed(() => connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: at })));
  }
  void connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  await stop();
  const checks: number[] = [];
  for (let i = 0; i < 5; i++) checks.push(await timed(() => whole(readDocument(text, "markdown"), { rules: {} }, insensitive)));
  const [early, then] = [times.slice(0, warming), times.slice(warming)];
  return [`${words.toLocaleString("en-GB")} words`, ms(first), ms(share(early, 0.95)), ms(share(then, 0.5)), ms(share(then, 0.95)), ms(share(hovers, 0.5)), ms(share(checks, 0.5)), (share(then, 0.5) / share(checks, 0.5)).toFixed(2)];
}

/** Of a server that nobody asked for anything else, before and after: what it keeps of texts that are gone would show. */
async function edits(): Promise<readonly (readonly [string, string])[]> {
  const lines = specification({ words: 5_000 }).split("\n");
  const { connection, stop, memory } = await running();
  const uri = "file:///bench/edited.md";
  const ask = () => connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: "markdown", version: 1, text: lines.join("\n") } });
  await ask();
  const sizes: (readonly [string, string])[] = [["opened", memory()]];
  const written = lines.flatMap((each, i) => (/^[A-Z][a-z].{40}/.test(each) ? [i] : []));
  for (let i = 1; i <= 10_000; i++) {
    // A word is typed, then another elsewhere: each text is one that was never there before.
    const at = { line: written[Math.floor(i / 20) % written.length]!, character: 10 + (i % 20) };
    void connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument: { uri, version: i + 1 }, contentChanges: [{ range: { start: at, end: at }, text: "abcdefghij klmnopqrs"[i % 20]! }] });
    if (i % 10 === 0) await ask();
    if (i === 1_000 || i === 5_000 || i === 10_000) sizes.push([`after ${i.toLocaleString("en-GB")}`, memory()]);
  }
  await stop();
  return sizes;
}

async function running(): Promise<{ readonly memory: () => string; readonly connection: ProtocolConnection; readonly stop: () => Promise<void> }> {
  const child = spawn(process.execPath, [server, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const ended = new Promise((resolved) => child.once("exit", resolved));
  const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, workspaceFolders: null, capabilities: { textDocument: { diagnostic: {} } } });
  void connection.sendNotification(InitializedNotification.type, {});
  return {
    connection,
    memory: () => (process.platform === "linux" ? (Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1_024).toFixed(0) : "only told on Linux"),
    stop: async () => {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await ended;
      connection.dispose();
    },
  };
}

async function started(): Promise<number> {
  const begin = performance.now();
  const { stop } = await running();
  const time = performance.now() - begin;
  await stop();
  return time;
}

function bare(): Promise<number> {
  return timed(() => new Promise((resolved) => spawn(process.execPath, ["-e", "0"]).once("exit", resolved)));
}

async function median5(once: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < 5; i++) times.push(await once());
  return share(times, 0.5);
}

async function timed(work: () => unknown): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

function share(values: readonly number[], part: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))]!;
}

function ms(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}
