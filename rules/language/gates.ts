/** What a statement asks of people's minds before they may come in. */
import type { Role } from "./document.ts";
import { distance, hasPurpose, nearest, standsIn, type Concept, type Mention, type Statement } from "./facts.ts";

/** Only a statement that names one of these can ask it. */
export const gates: readonly Concept[] = ["steady", "unready", "settled", "held-off"];

/** People who are not willing are helped, unless one of these says that they are kept out. */
const shuts: readonly Concept[] = ["held-off", "rejects", "condition"];

const doors = ["acceptance", "access", "exclusion", "population"] as const;
/** What is asked here is asked of the contract, of staff or of results. */
const elsewhere: readonly Role[] = ["payment", "premises", "governance", "outcomes", "quality", "aims", "needs", "data", "activity", "workforce", "training"];

/** The words that make a state of mind or conduct a condition, in text order; none where nothing of the kind is asked. */
export function gatesOf(statement: Statement): readonly Mention[] {
  const { own, purpose, concepts, mentions } = statement;
  if (own.has("inclusion") || own.has("bygone") || own.has("licence") || hasPurpose({ purpose }, "need", "staff", "boilerplate", "reference") || (purpose === "mention" && statement.strength === "none") || !conditions(statement) || ofStaff(statement) || helpsAnyway(statement)) return [];
  if (standsIn(statement, ...elsewhere)) return [];
  // "Not motivated" keeps people out of a list that closes a door, and lets them in anywhere else.
  const closed = purpose === "exclusion" || concepts.has("exclusion");
  const waiting = keptWaiting(statement);
  const keptOut = closed || shuts.some((word) => own.has(word));
  // "Fail to engage" tells of what was missed, and is said elsewhere.
  const missed = mentions.filter((it) => it.concept === "missed");
  const ofMissed = (it: Mention): boolean => missed.some((of) => of.start <= it.start && it.start < of.end && !(of.start === it.start && it.end > of.end));
  const asks = (it: Mention): boolean => it.concept === "steady" || (it.concept === "unready" && keptOut) || (it.concept === "settled" && ofMinds(statement, it));
  const asked = mentions.filter((it) => asks(it) && !ofMissed(it) && !it.quoted && (closed || !it.negated));
  const [held] = waiting;
  return held ? [...waiting, ...asked.filter((it) => it.start > held.start && it.start - waiting.at(-1)!.end < near)].sort((a, b) => a.start - b.start) : asked;
}

/** Stands at a door: in a section about who may come, in a list that closes one, or with words that make it a condition. */
const conditions = ({ own, concepts, section, purpose, row, group }: Statement): boolean =>
  doors.some((role) => section.roles.includes(role)) || purpose === "exclusion" || concepts.has("exclusion") || own.has("condition") || (own.has("only-then") && own.has("entry")) || own.has("held-off") || ((row || group !== undefined) && concepts.has("condition"));

/** "People who want to come off their tablets must be offered a plan": what must be done is done for them, and on no other condition. */
const helpsAnyway = ({ own, purpose, mentions }: Statement): boolean => {
  const musts = mentions.filter((it) => it.concept === "condition");
  return purpose !== "exclusion" && !own.has("exclusion") && musts.length > 0 && musts.every((must) => mentions.some((it) => helping.includes(it.concept) && !it.negated && it.start === must.end + 1)) &&
    !mentions.some((it) => it.concept === "only-then" && !musts.some((must) => must.start <= it.start && it.end <= must.end));
};
const helping: readonly Concept[] = ["helps", "enquiry", "outreach"];

/** Staff have to be willing too. */
const ofStaff = ({ own, concepts, group, mentions }: Statement): boolean => mentions.some((it) => it.concept === "staff" && it.start < opening) && !concepts.has("patient") && !concepts.has("referral") || ((own.has("staff") && !mentions.some((it) => it.concept === "entry")) || (group === undefined && !mentions.some((it) => it.concept === "entry") && leads(mentions))) && !(["patient", "referral", "mh", "mh-condition", "exclusion"] as const).some((it) => concepts.has(it));

/** The provider is spoken of before anything is asked. */
const leads = (mentions: readonly Mention[]): boolean => mentions.some((it) => it.concept === "provider" && !mentions.some((of) => of.concept === "steady" && of.start < it.start));

/** People who are low, grieving or drinking are to wait until they are not. */
function keptWaiting({ mentions, own }: Statement): readonly Mention[] {
  // "The course is put off, and the nurse keeps seeing them": somebody is there meanwhile.
  if (own.has("alternative")) return [];
  const held = mentions.find((it) => it.concept === "held-off" && !it.quoted && !it.negated);
  const state = held && mentions.find((it) => weights.includes(it.concept) && !it.quoted && Math.abs(it.start - held.start) < near);
  return held && state ? [held, state].sort((a, b) => a.start - b.start) : [];
}
const weights: readonly Concept[] = ["mh-condition", "upset", "substance"];

/** In characters: what stands so early is what the sentence is about. */
const opening = 4;

/** What is to be settled is a mind: no word of bodies stands nearer. */
function ofMinds(statement: Statement, settled: Mention): boolean {
  const away = (concept: Concept): number => awayFrom(nearest(statement, concept, settled), settled);
  const body = Math.min(away("biomarker"), statement.own.has("mh-condition") || statement.own.has("upset") ? Infinity : away("phys"));
  return Math.min(away("mh"), away("mh-condition"), away("upset"), away("substance")) <= Math.min(near, body);
}

/** In characters: further apart, what is settled is hardly the mind. */
const near = 80;
const awayFrom = (it: Mention | undefined, from: Mention): number => (it === undefined ? Infinity : distance(it, from));
