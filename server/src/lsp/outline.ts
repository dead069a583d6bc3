/** Outline and folding of specifications whose headings the editor itself cannot see: plain text, and Markdown without a single "#". */
import { SymbolKind, type DocumentSymbol, type FoldingRange } from "vscode-languageserver";
import { sectionName, type Section } from "../../../rules/language/document.ts";
import type { Analysed } from "./analyses.ts";
import { analysisOf, type Session } from "./session.ts";

export function outline(session: Session): void {
  const { connection } = session;
  connection.onDocumentSymbol(async ({ textDocument: { uri } }, token): Promise<DocumentSymbol[] | null> => {
    const analysed = await analysisOf(session, uri, token);
    return analysed === undefined || !isUnseen(analysed) ? null : symbolsOf(analysed);
  });
  connection.onFoldingRanges(async ({ textDocument: { uri } }, token): Promise<FoldingRange[] | null> => {
    const analysed = await analysisOf(session, uri, token);
    return analysed === undefined || !isUnseen(analysed) ? null : foldsOf(analysed);
  });
}

/** Two outlines of one document would be worse than one. */
const isUnseen = ({ document: { format, text } }: Analysed): boolean => format === "text" || !/^ {0,3}#{1,6}\s/m.test(text);

/** Headings with a span of their own; a column of a form that is a section has none. */
const headed = ({ document }: Analysed): readonly Section[] => document.sections.filter(({ id, heading, span }) => id > 0 && heading.trim() !== "" && span.end > span.start);

function symbolsOf(analysed: Analysed): DocumentSymbol[] {
  const { lines } = analysed;
  const roots: DocumentSymbol[] = [];
  const made = new Map<number, DocumentSymbol>();
  const { sections } = analysed.document;
  for (const section of headed(analysed)) {
    const { id, span, body, parent } = section;
    const symbol: DocumentSymbol = {
      name: sectionName(section), kind: SymbolKind.String,
      range: lines.range({ start: Math.min(span.start, body.start), end: Math.max(span.end, trimmed(lines.text, body.end)) }), selectionRange: lines.range(span), children: [],
    };
    made.set(id, symbol);
    let above = parent;
    while (above !== undefined && !made.has(above)) above = sections[above]?.parent;
    (above === undefined ? roots : made.get(above)!.children!).push(symbol);
  }
  return roots;
}

function foldsOf(analysed: Analysed): FoldingRange[] {
  const { lines } = analysed;
  return headed(analysed).flatMap(({ span, body }) => {
    const startLine = lines.position(span.end).line;
    const endLine = lines.position(trimmed(lines.text, body.end)).line;
    return endLine > startLine ? [{ startLine, endLine }] : [];
  });
}

/** The end of the last line with words on it. */
function trimmed(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1]!)) at--;
  return at;
}
