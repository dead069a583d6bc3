/** What a statement asks of people's minds before they may come in. */
import type { Concept } from "../language/concept.ts";
import type { Role, Span } from "../language/document.ts";
import { distance, hasPurpose, nearest, standsIn, type Mention, type Statement } from "../language/statement.ts";
import { isOnlyLater } from "./kept-out.ts";
import { endsAsPlanned } from "./sent-away.ts";
import { isUntil } from "./waits.ts";
import { after, before, between, isOthersPractice, standsAmid, within } from "./wording.ts";

/** Only a statement that names one of these can ask it. */
export const gates: readonly Concept[] = ["steady", "unready", "settled", "held-off"];

/** People who are not willing are helped, unless one of these says that they are kept out. */
const shuts: readonly Concept[] = ["held-off", "rejects", "condition"];

const doors = ["acceptance", "access", "exclusion", "population"] as const;
/** What is asked here is asked of the contract, of staff or of results. */
const elsewhere: readonly Role[] = ["payment", "premises", "governance", "outcomes", "quality", "aims", "needs", "data", "activity", "workforce", "training", "interdependencies"];

/** The words that make a state of mind or conduct a condition, in text order; what is asked of rooms, by other doors, or only talked over with people is none. */
export function gatesIn(statement: Statement, text: string): readonly Mention[] {
  // "Discharged when the crisis has passed" tells how people leave.
  if (statement.mentions.some((it) => it.concept === "rejects" && endsAsPlanned(statement, it, text))) return [];
  if (isOthersPractice(statement, text)) return [];
  const asked = asksOf(statement);
  return asked.some((it) => isOnlyLater(statement, it, text)) ? [] : asked.filter((it) => !spared.some((each) => each(statement, it, text)));
}

/** The same as far as concepts tell; none where nothing of the kind is asked. */
function asksOf(statement: Statement): readonly Mention[] {
  const { own, purpose, concepts, mentions, strength } = statement;
  if (own.has("inclusion") || toldOfThePast(statement) || own.has("licence")) return [];
  if (hasPurpose(statement, "need", "staff", "boilerplate", "reference") || (purpose === "mention" && strength === "none")) return [];
  if (standsIn(statement, ...elsewhere) || !conditions(statement) || ofStaff(statement) || helpsAnyway(statement)) return [];
  // "Not motivated" keeps people out of a list that closes a door, and lets them in anywhere else.
  const closed = purpose === "exclusion" || concepts.has("exclusion");
  const waiting = keptWaiting(statement);
  const keptOut = closed || shuts.some((word) => own.has(word));
  // "Fail to engage" tells of what was missed, and is said elsewhere.
  const missed = mentions.filter((it) => it.concept === "missed");
  const ofMissed = (it: Mention): boolean => missed.some((of) => of.start <= it.start && it.start < of.end && !(of.start === it.start && it.end > of.end));
  const asks = (it: Mention): boolean => it.concept === "steady" || (it.concept === "unready" && keptOut) || (it.concept === "settled" && ofMinds(statement, it)) || (it.concept === "seen-elsewhere" && purpose === "exclusion");
  const asked = mentions.filter((it) => asks(it) && !ofMissed(it) && !it.quoted && (!it.negated || (closed && missed.length === 0)));
  const [held] = waiting;
  return held ? [...waiting, ...asked.filter((it) => it.start > held.start && it.start - waiting.at(-1)!.end < near)].sort((a, b) => a.start - b.start) : asked;
}

/** "If the person has been dependent in the past, six months of … are asked for": what the case is may lie in the past. */
const toldOfThePast = ({ own, mentions }: Statement): boolean =>
  own.has("bygone") && !(mentions.some((it) => cases.includes(it.concept) && it.start < opening) && mentions.some((it) => it.concept === "steady" && !it.negated && mentions.some((was) => was.concept === "bygone" && was.end < it.start)));

const cases: readonly Concept[] = ["only-then", "waits-for", "condition"];

/** Stands at a door: in a section about who may come, in a list that closes one, or with words that make it a condition. */
function conditions({ own, concepts, section, purpose, isRow, group }: Statement): boolean {
  if (doors.some((role) => section.roles.includes(role)) || purpose === "exclusion" || concepts.has("exclusion")) return true;
  if (own.has("condition") || own.has("held-off")) return true;
  // "Only then may they join the programme".
  if (own.has("only-then") && own.has("entry")) return true;
  // "People must be:", and then one item after another.
  return (isRow || group !== undefined) && concepts.has("condition");
}

/** "People who want to come off their tablets must be offered a plan": what must be done is done for them, and on no other condition. */
const helpsAnyway = ({ own, purpose, mentions }: Statement): boolean => {
  const musts = mentions.filter((it) => it.concept === "condition");
  return purpose !== "exclusion" && !own.has("exclusion") && musts.length > 0 && musts.every((must) => mentions.some((it) => helping.includes(it.concept) && !it.negated && it.start === must.end + 1)) &&
    !mentions.some((it) => it.concept === "only-then" && !musts.some((must) => must.start <= it.start && it.end <= must.end));
};
const helping: readonly Concept[] = ["helps", "enquiry", "outreach"];

/** Staff have to be willing too. */
function ofStaff({ own, concepts, group, mentions }: Statement): boolean {
  // "Staff must be motivated": they are what the sentence is about, and nobody who comes is named.
  const opensWithStaff = mentions.some((it) => it.concept === "staff" && it.start < opening);
  if (opensWithStaff && !concepts.has("patient") && !concepts.has("referral")) return true;
  // "The team must show commitment": no door is named, nor anybody who might stand at it.
  if (mentions.some((it) => it.concept === "entry") || comers.some((it) => concepts.has(it))) return false;
  return own.has("staff") || (group === undefined && leads(mentions));
}
const comers = ["patient", "referral", "mh", "mh-condition", "exclusion"] as const;

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

/** "The room must be quiet and ready": said of a thing, for nobody stands before it. */
function isOfThing(statement: Statement, act: Span, text: string): boolean {
  const { mentions, isRow, group } = statement;
  if (isRow || group !== undefined || mentions.some((it) => it.start < act.start && minded.has(it.concept))) return false;
  return /^(?:The|A|An|All|Each|Any|Every)(?: (?!(?:individual|candidate|applicant|learner|participant|member|tenant|woman|man|mother|student|course|period|spell|minimum)s?\b)[\p{L}-]+){1,3} (?:(?:must|should|shall|will|needs? to|has to|have to) (?:be |have |been )*)?$/u.test(before(statement, act, text));
}
const minded: ReadonlySet<string> = new Set(["patient", "referral", "mh", "mh-condition", "mh-service", "upset", "substance", "lived-experience", "exclusion", "smi", "carer"]);

/** "Should discuss motivation with the patient", "will build commitment": talked over or helped, not asked for. */
const isTalkedOver = ({ start }: Statement, act: Span, text: string): boolean => {
  const words = text.slice(Math.max(start, start + act.start - 30), start + act.end);
  return /\b(?:discuss|explor|talk|consider|ask about|build|increas|improv|strengthen|enhanc|promot|foster|develop|support|record whether|nurtur|encourag|rais)\w*(?: [\p{L}’']+){0,4} (?:motivation|readiness|commitment|willingness|engagement|motivated)\b/iu.test(words);
};

/** "Mentoring is offered by people who have been abstinent for six months": they give it, and need not ask. */
const areHelpers = (statement: Span, act: Span, text: string): boolean => /\bby (?:\p{L}+ ){1,3}(?:who|that) (?:(?:have|has|are|is|had|been|themselves) )*$/iu.test(before(statement, act, text));

/** "People in crisis are passed to the crisis team": somebody takes them on, by name. */
const isHandedOver = (statement: Statement, _: Span, text: string): boolean =>
  statement.mentions.some((it) => (it.concept === "mh-service" || it.concept === "mh-party" || it.concept === "late-help") && /\b(?:passed|handed(?: over)?|referred|transferred|taken|introduced|seen|supported|helped)(?: on| over| straight| directly| urgently)? (?:to|by) (?:the |our |a )?(?:\w+ )?$/iu.test(text.slice(statement.start, statement.start + it.start))) &&
  !/\b(?:not|only|until|unless)\b/iu.test(text.slice(statement.start, statement.end));

/** "The Ready to Change programme": a name. */
const isName = (statement: Statement, act: Span, text: string): boolean => act.start > 0 && /^\p{Lu}\p{L}+(?: (?:to|and|of|for|in))? \p{Lu}/u.test(within(statement, act, text)) && /\b\p{Lu}?\p{Ll}+ $/u.test(before(statement, act, text));

/** "Patients who are not ready will be offered a call", "patients on a stable dose will be reviewed": who they are, and what is done for them. "Those who are motivated will be offered a place" asks it of them. */
const isOffered = (statement: Statement, act: Mention, text: string): boolean =>
  !/\b(?:must|should|shall|need|have to|required|only)\b/iu.test(before(statement, act, text)) && (act.concept === "unready" || unable.test(before(statement, act, text)) ? offered : followed).test(after(statement, act, text)) && !/\b(?:not|no|only|until|unless|once)\b/iu.test(after(statement, act, text));
const unable = /\b(?:unable|not able|cannot|can['’]t|struggl\w+|find it (?:hard|difficult|too hard)|not (?:yet )?ready) (?:to )?$/iu;
const offered = /^[^.;:]{0,60}? (?:will|shall|should|must|are|is)(?: also| always| then)? be (?:offered|supported|helped|given|invited|contacted|reviewed|told|informed|advised|asked|reminded|warned|signposted)\b/iu;
const followed = /^[^.;:]{0,60}? (?:will|shall|should|must)(?: also| always| then)? be (?:reviewed|monitored|followed up)\b/iu;

/** "Patients who have no current contact with a team should be directed to the duty desk", "those not known to us can self-refer": who they are, and the way in for them. */
const isShownIn = (statement: Span, act: Mention, text: string): boolean =>
  ofServices.test(within(statement, act, text)) && !only.test(before(statement, act, text)) && shownIn.test(after(statement, act, text)) && !away.test(after(statement, act, text));
const ofServices = /\b(?:involvement|contact|known|open|under|with|input|episode|referral|from)\b/iu;
const only = /\b(?:must|only|unless|until|provided|have to|required to|need to)\b/iu;
const shownIn = /^[^.;:]{0,120}?\b(?:(?:should|will|can|may|must|shall) (?:also |then |usually |normally |still )?(?:be (?:directed|referred|seen|assessed|offered|booked|triaged|taken|passed|accepted|supported)|self-?\s?refer|refer themselves|contact|ring|call|come|ask|attend)|are (?:seen|assessed|offered|directed|referred|welcome))\b/iu;
const away = /\b(?:(?<!\bor )not|no longer|back|elsewhere|only|until|unless|once)\b/iu;

/** "Telemonitoring is offered to those who have had an admission": who has something gets it, and is not asked for it. */
const isForThem = (statement: Statement, act: Mention, text: string): boolean => act.concept === "unready" && statement.purpose !== "exclusion" && given.test(before(statement, act, text));
const given = /\b(?<!\b(?:not|never|only) )(?:offered|available|given|provided|aimed at|goes|go|extended)(?: also)? (?:to )?(?:those|people|anyone|everyone|patients|adults|women|men|young people)\b(?![^.;:]*\b(?:not|never|no longer)\b)[^.;:]*$/iu;

/** "We do not help people who wish to stop cannabis alone": whom a closed door turns away wishes it, and nobody asks it of those who come. */
const isTheirWish = (statement: Statement, act: Span, text: string): boolean =>
  statement.purpose === "exclusion" && (/\b(?:wish|want|hop|seek)(?:e?s|ing|e)? to $/iu.test(before(statement, act, text)) || /^(?:wish|want|hope|seek)/iu.test(within(statement, act, text)));

/** "It helps, but is not essential, if they are well motivated": it is welcome, and not asked for. */
const isNoCondition = (statement: Span, act: Span, text: string): boolean => /\b(?:ideally|preferably)\b|\bnot (?:always )?(?:essential|required|necessary|needed|insisted on|expected of|asked of|asked for|demanded|a (?:bar|condition|requirement|must))\b/iu.test(between(statement, act, text));

/** "Stable mental health | No": a checklist of what is required says that it is not. */
const isAnsweredNo = (statement: Statement, act: Mention, text: string): boolean =>
  statement.isRow && (act.concept === "steady" || act.concept === "settled") && /^[^|]*\|\s*(?:no|none|not (?:required|needed|asked(?: for)?|essential|necessary))\s*(?:\||$)/iu.test(after(statement, act, text));

/** By the words around it, it is asked of nobody's mind. */
const isNotAsked = standsAmid([
  // "The patient's medical condition is stable enough to attend": what is asked of a body.
  { before: /\b(?:medical|physical|clinical|cardiac|respiratory|heart|lung|kidney)(?:ly)? (?:condition|state|status|health|function)\b[^.;,]*$/iu },
  // "Able to tolerate a wait of some weeks": what people are to expect.
  { within: /\b(?:tolerate|cope|manage)$/iu, after: /^(?: with)?(?: an?| the| any)?(?: possible| long)? (?:wait|delay)/iu },
  // "Assessment of mood, suitability and ability to engage": what is looked at.
  { before: /^(?:\p{L}+ ){0,2}(?:assessments?|understanding|exploration|discussion|identification) of\b[^.;]*$/iu },
  // "If you still wish to engage you will be booked", "do not need to have had therapy", "which reduces their ability to cope", "whether they are likely to benefit".
  { before: /\bif you\b[^.;]*$/iu, after: /^[^.;]*\byou will be (?:booked|offered|seen|given)\b/iu },
  { before: /\b(?:do|does) not (?:need|have) to (?:have )?$/iu },
  { before: /\b(?:reduc|impair|limit|lower|hinder)\w*(?: (?:the|their|a|his|her|person['’]s|patient['’]s))* $/iu, within: /^abilit/iu },
  { before: /\bwhether\b[^.;]*$/iu, within: /^likely to benefit/iu },
  // "Anticholinergic drugs have been stopped": a medicine.
  { before: /\b(?:anti-?\s?cholinergic|medicin|medicat|sedat|such)\w*\b[^.;]*$/iu, within: /^drugs have been/iu },
  // "With active participation in exercise": what was done. "Who have not been able to accept care elsewhere": who comes here.
  { before: /\b(?:evidence of|with) $/iu, within: /participation$/iu },
  { before: /\bnot (?:been )?$/iu, within: /^able to accept/iu },
  // "Should be dealt with by the school first": who does it. "Risk that is unlikely to be improved": what becomes of it.
  { within: /^dealt with$/iu, after: /^ (?:by|in|through|at) /iu },
  { before: /\b(?:un)?likely to (?:be )?$/iu, within: /^improv/iu },
  // "If we are not the right place": said of a service; people are in one.
  { before: /\b(?:is|are|be|was|were)(?: not|n['’]t)? (?:a|the) $/iu, within: /^(?:good|right|better) place$/iu },
  // "Until an adult clinician has accepted them by name": who accepts is no one who comes.
  { before: /\b(?:clinicians?|consultants?|teams?|services?|nurses?|doctors?|GPs?|wards?|practices?|hospitals?|providers?|therapists?) (?:has |have )?$/iu, within: /^(?:has |have )?(?:accepted|agreed|committed)$/iu, after: /^ (?:them|her|him|it|the (?:person|patient|referral|transfer|handover))\b/iu },
]);

const spared = [isOfThing, isNoCondition, isNotAsked, isTalkedOver, isHandedOver, areHelpers, isName, isOffered, isForThem, isShownIn, isUntil, isTheirWish, isAnsweredNo] as const;
