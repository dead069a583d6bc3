/** Changes whose gaps are stops for the Tab key, for editors that know snippets: an author fills one after the other. */
import type { SnippetTextEdit, TextEdit } from "vscode-languageserver";
import type { Edit } from "../../../rules/language/finding.ts";
import { gap, gapsAs } from "../text/gap.ts";
import type { Lines } from "./convert.ts";

/** Those that put in gaps as snippets, numbered through; the others, and those that an editor would indent once more, as they are. */
export function withStops(edits: readonly Edit[], lines: Lines): (TextEdit | SnippetTextEdit)[] {
  const stops = numbering();
  return edits.map(({ span, text }) => {
    const range = lines.range(span);
    const before = lines.text.slice(lines.offset({ line: range.start.line, character: 0 }), span.start);
    if (!gap.test(text) || /^\s/.test(before)) return { range, newText: text };
    return { range, snippet: { kind: "snippet", value: stopsIn(text, stops) } };
  });
}

/** A text as a snippet: the pointer goes from one gap to the next. */
export const snippetOf = (text: string): string => stopsIn(text, numbering());

function numbering(): () => number {
  let stops = 0;
  return () => ++stops;
}
const stopsIn = (text: string, next: () => number): string => gapsAs(asSnippet(text), (words) => `\${${next()}:${words}}`);

/** Text in which no sign means anything to a snippet. */
export const asSnippet = (text: string): string => text.replace(/[\\$}]/g, "\\$&");
