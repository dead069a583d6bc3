/** Which part of the United Kingdom a draft is written for, and what may be cited there. */
import type { Document } from "../../../../rules/language/document.ts";
import type { Jurisdiction } from "../../../../rules/language/jurisdiction.ts";
import type { Recommendation } from "../../../../rules/language/source.ts";
import { enough } from "../../../../rules/lexicon/jurisdictions.ts";
import type { BlockReadings } from "./gather.ts";

export function jurisdictionOf(document: Document, reading: BlockReadings, set: Jurisdiction | undefined): Jurisdiction {
  if (set !== undefined) return set;
  const names = new Map<Jurisdiction, Set<string>>();
  for (const { jurisdiction, start, end } of reading.jurisdictions) {
    const seen = names.get(jurisdiction) ?? new Set<string>();
    names.set(jurisdiction, seen);
    seen.add(document.text.slice(start, end).toLowerCase().replace(/\s+/g, " "));
    if (start < document.title.end) return jurisdiction;
  }
  const [most] = [...names].sort((a, b) => b[1].size - a[1].size);
  return most && most[1].size >= enough ? most[0] : "england";
}

/** Law, structures and guidance of England are cited in England only. */
export const citable = (cites: readonly Recommendation[], jurisdiction: Jurisdiction): readonly Recommendation[] =>
  jurisdiction === "england" ? cites : cites.filter((it) => it.territory !== "england");
