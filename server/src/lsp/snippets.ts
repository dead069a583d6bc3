/** Changes whose gaps are stops for the Tab key, for editors that know snippets: an author fills one after the other. */
import type { SnippetTextEdit, TextEdit } from "vscode-languageserver";
import type { Edit } from "../../../rules/language/finding.ts";
import { gap, gapsAs } from "../text/gap.ts";
import type { Lines } from "./convert.ts";

/** Those that put in gaps as snippets, numbered through; the others, and those that an editor would indent once more, as they are. */
export function withStops(edits: readonly Edit[], lines: Lines): (TextEdit | SnippetTextEdit)[] {
  let stops = 0;
  return edits.map(({ span, text }) => {
    const range = lines.range(span);
    const before = lines.text.slice(lines.offset({ line: range.start.line, character: 0 }), span.start);
    if (!gap.test(text) || /^\s/.test(before)) return { range, newText: text };
    return { range, snippet: { kind: "snippet", value: gapsAs(asSnippet(text), (words) => `\${${++stops}:${words}}`) } };
  });
}

/** Text in which no sign means anything to a snippet. */
export const asSnippet = (text: string): string => text.replace(/[\\$}]/g, "\\$&");
