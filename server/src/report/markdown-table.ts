/** A table as Markdown draws it; what a cell holds is Markdown too. */

export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

/** For our own words, which may hold other marks: on one line, and without a bar that would end the cell. */
export const cell = (text: string): string => text.replace(/\s+/g, " ").replaceAll("|", "\\|");
