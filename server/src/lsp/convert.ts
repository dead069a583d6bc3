/** Offsets of the engine ↔ positions of the protocol (0-based, UTF-16). The only file that knows both. */
import type { Position, Range, TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Problem, Span } from "../../../rules/language/document.ts";
import type { Edit } from "../../../rules/language/finding.ts";

/** One text and where its lines begin. Places outside it are taken for its nearest end. */
export interface Lines {
  readonly text: string;
  range(span: Span): Range;
  position(offset: number): Position;
  offset(position: Position): number;
  span(range: Range): Span;
  edits(edits: readonly Edit[]): TextEdit[];
}

export function linesOf(text: string): Lines {
  const document = TextDocument.create("", "", 0, text);
  const position = (offset: number) => document.positionAt(offset);
  const offset = (at: Position) => document.offsetAt(at);
  const range = ({ start, end }: Span): Range => ({ start: position(start), end: position(end) });
  return {
    text, position, offset, range,
    span: ({ start, end }) => ({ start: offset(start), end: offset(end) }),
    edits: (edits) => edits.map((edit) => ({ range: range(edit.span), newText: edit.text })),
  };
}

/** A problem names a line and column counted from 1; it is shown on the rest of that line. */
export function problemRange({ line = 1, column = 1 }: Problem, lines: Lines): Range {
  const start = lines.position(lines.offset({ line: line - 1, character: column - 1 }));
  return { start, end: lines.position(lines.offset({ line: start.line, character: Number.MAX_SAFE_INTEGER })) };
}

export const wholeLine = (line: number): Range => ({ start: { line, character: 0 }, end: { line, character: Number.MAX_SAFE_INTEGER } });

/** One change that turns one text into the other, no longer than it has to be. */
export function difference(before: string, after: string): Edit {
  let start = 0;
  const most = Math.min(before.length, after.length);
  while (start < most && before[start] === after[start]) start++;
  let same = 0;
  while (same < most - start && before[before.length - 1 - same] === after[after.length - 1 - same]) same++;
  return { span: { start, end: before.length - same }, text: after.slice(start, after.length - same) };
}
