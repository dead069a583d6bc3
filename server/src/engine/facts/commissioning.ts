/** Whether a text commissions, specifies or plans a service at all, or is other writing about one. */
import type { Document } from "../../../../rules/language/document.ts";
import { planned, reasons, signs, yearsSpanned } from "../../../../rules/lexicon/documents.ts";
import { running } from "../../../../rules/lexicon/roles.ts";
import type { BlockReadings } from "./gather.ts";
import { longestSubtitle, naming, opening, placeWeight, prominent, tells, type Told } from "./top.ts";

export interface Commissioned {
  readonly is: boolean;
  readonly surely: boolean;
  /** Words of other kinds of writing. */
  readonly against: readonly Told[];
  readonly because: readonly string[];
}

/** In what stands for a title, or a line near the top; "drawing on the lessons learnt" in a passage or a list names nothing. */
const callsItself = (document: Document, { section, start, block }: Told): boolean =>
  placeWeight(document, section.roles, start) > prominent && (start < document.title.end || block.kind === "heading" || block.zone === "front-matter" || (block.kind !== "item" && block.end - block.start < longestSubtitle));

export function commissioning(document: Document, reading: BlockReadings): Commissioned {
  const roles = new Set(document.sections.filter((it) => it.id > 0).flatMap((it) => it.roles[0] ?? []).filter((role) => role !== "meta"));
  const found = reading.profile.filter((it) => it.profile === "not-a-commissioning-document");
  const forIt = new Map(found.filter((it) => it.weight > 0).map((it) => [it.word, it.weight * (placeWeight(document, it.section.roles, it.start) > prominent ? 2 : 1)]));
  const opened = opening(document);
  // A needs assessment may call itself a report, hold data and tell how it was made.
  const assesses = reading.profile.some((it) => it.profile === "jsna" && it.weight >= naming && it.start < opened);
  // "I had to ask twice", as a patient is quoted, makes no article of a policy.
  const against = found.filter((it) => it.weight < 0 && ((it.weight === signs.anywhere && !assesses && !it.inName) || (callsItself(document, it) && !(assesses && it.weight >= signs.kind))));
  const kinds = new Map(against.map((it) => [it.word, it.weight === signs.anywhere ? it.weight : it.weight * 2]));
  const named = !against.some((it) => it.weight !== signs.anywhere) && reading.profile.some((it) => it.weight >= tells && it.profile !== "not-a-commissioning-document" && it.start < opened);
  const title = document.text.slice(document.title.start, document.title.end);
  // "Diabetes improvement plan 2025/26 to 2027/28" stays one, though it goes to a programme board.
  const plan = yearsSpanned.test(title) && planned.test(title) && against.every(({ weight }) => weight === signs.kind);
  const calledSo = plan || (against.length === 0 && reading.profile.some((it) => it.weight >= naming && it.profile !== "not-a-commissioning-document" && it.start < opened));
  const sections = [...roles].reduce((all, role) => all + (running.has(role) ? signs.running : signs.role), 0);
  const binding = reading.statements.filter((it) => it.strength === "strong").length / Math.max(1, reading.statements.length);
  const total = (weights: ReadonlyMap<string, number>): number => [...weights.values()].reduce((a, b) => a + b, 0);
  const name = calledSo ? signs.called : named ? signs.named : 0;
  const sum = total(forIt) + sections + Math.min(signs.bindingAtMost, binding * signs.binding) + name + total(kinds);
  if (sum >= signs.enough) return { is: true, surely: sum >= signs.sure, against, because: [] };
  const [first] = against.toSorted((a, b) => Number(a.weight === signs.anywhere) - Number(b.weight === signs.anywhere));
  return { is: false, surely: false, against, because: [first ? (first.weight === signs.anywhere ? reasons.other : reasons.kind)(first.word) : reasons.noSigns] };
}
