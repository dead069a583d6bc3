/** Words that more than one part of the interface says. */
import type { CoverageRow, DocumentStatus } from "../../server/src/lsp/protocol.ts";

export const levels: Readonly<Record<CoverageRow["level"], string>> = {
  absent: "missing", mentioned: "only mentioned", aspired: "hoped for", committed: "promised", measured: "promised and measured",
};

export const isEvidenced = ({ level }: CoverageRow): boolean => level === "committed" || level === "measured";

/** How the document was read and why, in a sentence. */
export function reading({ profile: { title, extent, confidence, because }, commissioning }: DocumentStatus): string {
  const why = because.length === 0 ? "" : ` because ${because.map(clause).join("; ")}`;
  if (!commissioning) return `Not treated as a commissioning document${confidence === "set" ? ", as set" : why}.`;
  if (confidence === "set") return `Read as ${title}, as set.`;
  if (extent === "criteria") return `Read as a page on who comes to a service, not as a whole specification,${why}: ${title}. Only whom it keeps out and its wording are checked.`;
  return `Read as ${title}${confidence === "low" ? ", with low confidence," : ""}${why}.`;
}

/** A sentence, made to stand after "because". */
const clause = (sentence: string): string => sentence.replace(/\.$/, "").replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
