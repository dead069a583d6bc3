/** Text that paritylint wrote itself: it lies among the drafts that it is about, is none of them, and may be written anew. */
import { oneLine } from "../text/one-line.ts";
import { rungsAndLimit } from "./coverage.ts";
import { matrixTitle, reportName, unseenTitle } from "./saying.ts";

export const reportSentence = "It is a report that paritylint wrote.";

/** So much of the beginning and of the end of a file is enough to tell by. */
export const enough = 4_000;

export function isReport(text: string): boolean {
  const head = text.slice(0, enough).replace(/^\uFEFF/, "").replace(/\r\n/g, "\n");
  return forms.some((form) => form.test(head)) || isOnScreen(head, text.slice(-enough).replace(/\r\n/g, "\n"));
}

/** How the forms begin that nobody else writes so. */
const forms: readonly RegExp[] = [
  new RegExp(`^# (?:${reportName}\\n\\n\\*\\*(?:\\d+ documents? (?:checked:|read, and not checked)|Nothing was checked)|${matrixTitle}\\n\\n(?:1\\. |Nothing was checked))`),
  new RegExp(`^<!DOCTYPE html>\\n<html lang="en-GB">\\n<head>\\n(?:<meta [^\\n]*\\n)+<title>(?:${reportName}: report|${matrixTitle})</title>`),
  /^\{\s*"version": 1,\s*"tool": \{\s*"name": "paritylint"/,
  /^\{"\$schema":"[^"]*\/sarif-2\.1\.0\.json","version":"2\.1\.0","runs":\[\{"tool":\{"driver":\{"name":"paritylint"/,
  /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="paritylint"/,
  /^"document","read as","(?:status|publication)",/,
  /^::(?:error|warning|notice) (?:file=[^\n]*,)?title=/,
  // What --fix-dry-run prints; other programs write a date or a line of their own there.
  /^--- a\/([^\n]+)\n\+\+\+ b\/\1\n@@ -\d/,
];

/** What is made for the screen has no mark of its own, and is told by how it begins and ends together. */
function isOnScreen(head: string, tail: string): boolean {
  const [first, last] = [withoutColours(head), withoutColours(tail)];
  const paragraph = last.slice(last.lastIndexOf("\n\n") + 1);
  const end = oneLine(paragraph);
  if (/^(?:\d+ documents? (?:checked: |read, and not checked)|Nothing was checked\.)/.test(end)) return opening.test(first) || first === paragraph.trimStart();
  return end === rungsAndLimit || end.startsWith(`${unseenTitle}: whether a service does`) ? opening.test(first) : end === rulesEnd && /^[a-z]+\n {2}[a-z-]+ \(/.test(first);
}

const withoutColours = (text: string): string => text.replace(/\u001b\[[\d;]*m/g, "").trim();

/** A document's name and how it was read; one that there is nothing to say of; the first of a table. */
const opening = /^(?:[^\n]+\n {2}(?:Read as|Not treated as|Not checked:|Skipped:) |[^\n]+ \([a-z-]+\): (?:no findings|no new findings|not checked for content; [a-z ]+)\n|\[1\] [^\n]+ \([a-z-]+\)\n)/;

/** Closes the list of rules. */
export const rulesEnd = "“paritylint explain RULE” prints the page of a rule.";
