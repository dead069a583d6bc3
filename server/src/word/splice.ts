/** Changes of a part's text, made all at once; what lies between them is not touched. */

export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** At one place what is put in comes before what is taken out, and earlier splices of the list before later ones. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const ordered = splices.map((splice, i) => ({ splice, i })).sort((a, b) => a.splice.from - b.splice.from || a.splice.to - b.splice.to || a.i - b.i);
  const parts: string[] = [];
  let from = 0;
  for (const { splice } of ordered) {
    parts.push(text.slice(from, splice.from), splice.text);
    from = Math.max(from, splice.to);
  }
  return [...parts, text.slice(from)].join("");
}

/** What XML cannot hold is left out. */
export const escaped = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "")
    .replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
