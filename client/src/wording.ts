/** Words that more than one part of the interface says. */
import type { CoverageRow } from "../../server/src/lsp/protocol.ts";

export const levels: Readonly<Record<CoverageRow["level"], string>> = {
  absent: "missing", mentioned: "only mentioned", aspired: "hoped for", partly: "promised in part", committed: "promised", measured: "promised and measured",
};

export const isEvidenced = ({ level }: CoverageRow): boolean => level === "committed" || level === "measured";
