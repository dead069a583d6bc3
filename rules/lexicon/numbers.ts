/** Words beside a number that tell what it is: an amount, a name, a reference, a time. */

/** After a number these make it an amount, not the number of a heading: "1.0 WTE". */
export const units: readonly string[] = ["wte", "fte", "million", "billion"];

/** Words before a number that make it a reference to another place: "see section 3.2". */
export const referrers: readonly string[] = [
  "section", "sections", "paragraph", "paragraphs", "clause", "clauses", "schedule", "table", "figure", "appendix", "annex", "part", "page", "see", "in", "of", "to", "and", "domain", "version", "no",
];

/** Words before a number that make it a name and no amount: "outcome 4", "type 2 diabetes". */
export const numbered: ReadonlySet<string> = new Set(["outcome", "outcomes", "test", "result", "goal", "ambition", "promise", "line", "row", "kpi", "item", "level", "objective", "standard", "indicator", "type", "stage", "grade", "band", "tier", "ref", "aim", "priority", "lot", "section", "paragraph", "clause", "schedule", "table", "figure", "appendix", "annex", "part", "page", "version", "year", "phase", "wave", "tranche", "q", "quarter", "round", "scheme", "programme"]);

/** "At 28 weeks", "from 9 to 5", "6 pm": a number that tells when something is, and no amount. */
export const moments = { at: new Set(["at"]), units: new Set(["week", "weeks", "month", "months"]), from: new Set(["from", "between"]), to: new Set(["to", "and", "until", "till"]), also: new Set(["and", "or"]), clock: new Set(["am", "pm", "noon"]) } as const;
