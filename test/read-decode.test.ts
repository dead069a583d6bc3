/** Bytes to text, or one sentence that says why not. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { decode } from "../server/src/read/decode.ts";

const bytes = (...parts: (string | number[])[]): Uint8Array => new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part as string))));
const text = (input: Uint8Array): string | undefined => { const out = decode(input); return "text" in out ? out.text : undefined; };
const refusal = (input: Uint8Array): string => { const out = decode(input); return "refusal" in out ? out.refusal : ""; };

test("UTF-8 is read as it is, its byte order mark counted", () => {
  assert.equal(text(bytes("Anyshire’s café")), "Anyshire’s café");
  assert.equal(text(bytes([0xef, 0xbb, 0xbf], "Scope")), "\ufeffScope");
});

test("UTF-16 is read with its mark, and without where it is plain", () => {
  const little = Buffer.from("Mental health – Anyshire’s plan", "utf16le");
  const big = Buffer.from(little).swap16();
  assert.equal(text(bytes([0xff, 0xfe], [...little])), "\ufeffMental health – Anyshire’s plan");
  assert.equal(text(bytes([0xfe, 0xff], [...big])), "\ufeffMental health – Anyshire’s plan");
  assert.equal(text(new Uint8Array(little)), "Mental health – Anyshire’s plan");
  assert.equal(text(new Uint8Array(big)), "Mental health – Anyshire’s plan");
});

test("what is neither is read as Windows-1252, curly quotes and all", () => {
  assert.equal(text(bytes([0x93], "parity", [0x94, 0x20, 0x96, 0x20, 0xa3], "5m")), "“parity” – £5m");
});

test("a file that is no text is refused in a sentence that names it", () => {
  assert.match(refusal(bytes("PK", [3, 4], "....word/document.xml")), /Word file/);
  assert.match(refusal(bytes("PK", [3, 4], "....xl/workbook.xml")), /spreadsheet/);
  assert.match(refusal(bytes("PK", [3, 4], "....photos/")), /ZIP/);
  assert.match(refusal(bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])), /\.doc\b/);
  assert.match(refusal(bytes("%PDF-1.7")), /PDF/);
  assert.match(refusal(bytes("{\\rtf1")), /RTF/);
  assert.match(refusal(bytes([0x89], "PNG\r\n")), /image/);
  assert.match(refusal(bytes([0xff, 0xfe, 0, 0], "S\0\0\0c\0\0\0")), /UTF-32/);
  assert.match(refusal(bytes([0, 0, 0xfe, 0xff], "\0\0\0S\0\0\0c")), /UTF-32/);
  assert.match(refusal(bytes("text", [0, 1, 2, 3], "more text that is long enough")), /not a text file/);
});

test("an empty file is said to be empty", () => {
  assert.match(refusal(bytes("")), /empty/);
  assert.match(refusal(bytes(" \r\n\t")), /white space/);
  assert.match(refusal(bytes([0xef, 0xbb, 0xbf])), /white space/);
});
