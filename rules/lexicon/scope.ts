/** What right words are said of: a figure, a way in, a choice, somebody else's act. Closed classes of the language, with the places they stand in. */
import type { Span } from "../language/document.ts";
import type { Mention, Statement } from "../language/facts.ts";
import { gatesOf } from "../language/gates.ts";

/** The text of a statement before and after something in it. */
const before = ({ start }: Span, it: Span, text: string): string => text.slice(start, start + it.start);
const after = ({ start, end }: Span, it: Span, text: string): string => text.slice(start + it.end, end);

/** "The number of patients medically fit for discharge will be reported": counts, and does nothing to those counted. */
export const isFigure = ({ start, end }: Span, text: string): boolean => figure.test(text.slice(start, end));
const figure = /^(?:\|\s*)?(?:the |any |an? )?(?:(?:total|average|mean|median|overall|monthly|annual) )?(?:number|numbers|percentage|proportion|rates?|volume|count|share|time|%) (?:of|from|between|to)\b/iu;

/** "Will accept or reject referrals", "logged as accepted, rejected or awaiting": tells that it is decided, not how. */
export const isEitherWay = (statement: Span, act: Span, text: string): boolean =>
  /\b(?:accept\w*|approv\w*)(?:,| or| and|,? and\/or|\s?\/)\s?$/iu.test(before(statement, act, text)) || /^(?:\s\w+)?(?: or |\s?\/\s?)(?:accept|approv)\w*/iu.test(after(statement, act, text));

/** "Rejected referrals are audited": what was done is said of the thing in passing. */
export const isStatus = (statement: Span, { start, end }: Span, text: string): boolean =>
  end - start < statement.end - statement.start - label && /^(?:rejected|declined|returned|refused|closed|discharged|redirected|withdrawn) (?!the|a|an|any|all|their|his|her\b)(?:\w+ )?(?:referral|patient|client|case|request|application|episode)s?$/iu.test(text.slice(statement.start + start, statement.start + end));

/** In characters: with so little beside it, it is the label of what is done. */
const label = 8;

/** "Shall not be discharged without a review": it is done only with what comes after. */
export const isGuarded = (statement: Span, act: Span, text: string): boolean =>
  /\b(?:not|never|nobody|no \w+)(?: will| shall| may| can| is| are| to)?(?: (?:be|ever|normally|then|simply))* $/iu.test(before(statement, act, text)) && /^[^.;,]* without\b/iu.test(after(statement, act, text));

/** "Is returned to the ward": care goes on where the person is, unless they may not come back there. */
export const isBackInCare = (statement: Span, act: Span, text: string): boolean =>
  !/\b(?:not|cannot|never)\b/iu.test(text.slice(statement.start + act.start, statement.start + act.end)) &&
  /^(?: home| back)?(?: to| on) (?:the|their|his|her|a|an)? ?(?:own |same |original |referring |acute |home )?(?:wards?|bed|hospital|unit|theatre|care home|nursing home|home)\b/iu.test(after(statement, act, text));

/** "Redirected to the right team by the hub", "referrals are redirected to the paediatric team": the paper is moved, by those who hold it. A way in leads to the service itself. */
export function isPassedOn(statement: Statement, act: Span, text: string): boolean {
  const words = text.slice(statement.start + act.start, statement.start + act.end);
  if (!/(?:redirect|forward|rerout|divert|transfer)\w*$/iu.test(words)) return false;
  const [, to = ""] = /^ to ([^.;]*)/iu.exec(after(statement, act, text)) ?? [];
  if (to === "" || /^(?:(?:the|their|its|an?|his|her|other|another) )?(?:own |usual |local |registered )?(?:GP|practice|surgery|doctor|referrer|sender|alternative|111|NHS|website|other|another|online|directory)/iu.test(to)) return false;
  return /\bby (?:the|our|a|an)\b/iu.test(to) || /^(?:the|this|our) (?:service|clinic|hub|provider)\b/iu.test(to) || /\b(?:referral|request|form|application|call)s?\b/iu.test(before(statement, act, text));
}

/** "Declined by the hospital", "refused by the patient": who did it is somebody else. */
export const isOthersAct = (statement: Span, act: Span, text: string): boolean =>
  /^(?:\s\w+){0,2} by (?:the |their |an? |any |another )?(?:(?:previous|former|other|another|same) \w+|patient|person|client|parent|carer|famil\w+|court|commissioner|authority|hospital|laborator\w+|pharmac\w+|insurer|employer|school|ambulance|GP|practice)\b/iu.test(after(statement, act, text));

/** "Cannot be made by fax": a way in is closed, to nobody in particular. */
export const isByRoute = (statement: Span, act: Span, text: string): boolean =>
  /^(?: \w+){0,2} (?:by|via|through|over|on|in)(?: the| an?)? (?:fax|tele\w*|phone|e-?mail|letter|post|text|paper|writing|person|voicemail|word of mouth|verbal\w*|e-?RS|choose|online|website)\b/iu.test(after(statement, act, text));

/** "Patients will be discharged when:": every care ends; for what reason, the items below say. */
export const isLeftToItems = ({ start, end }: Span, act: Span, text: string): boolean =>
  /\bdischarg\w*$/iu.test(text.slice(start + act.start, start + act.end)) && text.slice(Math.max(start, end - 4), end).includes(":");

/** "When treatment is complete the patient returns home": what waits is the way home, whoever calls there later. */
export const isWayHome = (statement: Span, act: Span, text: string): boolean =>
  /^,? (?:(?:the|each|a) )?(?:patients?|person|people|they|she|he|young person|residents?) (?:(?:will|may|can|should|shall|must|then|is|are|be) )*(?:returns?|goes|go|discharged|leaves?|sent|transferred)(?: back)?(?: to)? (?:the |their )?(?:home|own|usual|care home|nursing home|from|with|on)\b/iu.test(after(statement, act, text));

/** "After medical treatment begins": nothing has to be over. */
export const isBegun = (statement: Span, act: Span, text: string): boolean =>
  /^(?: (?:has|have|is))? (?:begins?|begun|starts?|started|commences?|commenced|under way|(?:to )?(?:continues?|go(?:es)? on))\b/iu.test(after(statement, act, text));

/** "Assessed before discharge | 95%": a standard to be met. */
export const isStandard = ({ start, end, row }: Statement, text: string): boolean =>
  row && /\|\s*(?:(?:at least|over|under|less than|more than|[<>≥≤]) ?)?(?:\d[\d.]*\s?%|report (?:only|daily|weekly|monthly|quarterly))/iu.test(text.slice(start, end));

/** "Will advise the ward until treatment is complete": goes on until then, and does not begin with it. */
export const isUntil = (statement: Span, act: Span, text: string): boolean =>
  /\b(?:until|till) (?:the |all |their |his |her |any )?$/iu.test(before(statement, act, text)) && helping.test(before(statement, act, text)) && !holding.test(text.slice(statement.start, statement.end));
const helping = /\b(?:provid|continu|support|monitor|treat|visit|offer|advis|help|care|look|stay|keep|liais|review)/iu;
const holding = /\b(?:not|only|never|cannot|no|wait|waits|waiting|defer|deferred|postponed?|delayed|held?|withheld|remains?|then|before)\b/iu;

/** "Rule out depression as a cause", "the doctor excludes psychosis": a diagnosis is made, and nobody kept out. */
export function isDiagnosis(statement: Span, cue: Span, label: Span, text: string): boolean {
  if (!/\b(?:rul(?:e|es|ed|ing) out|exclud(?:e|es|ed|ing))\b/iu.test(text.slice(statement.start + cue.start, statement.start + cue.end))) return false;
  const last = cue.end > label.end ? cue : label;
  if (/^[^.;]{0,60} as (?:a |an |the |any )?(?:\w+ )?(?:cause|reason|explanation|factor|contributor|differential)/iu.test(after(statement, last, text))) return true;
  if (cue.start < label.start) return tester.test(before(statement, cue, text)) && !people.test(text.slice(statement.start + cue.end, statement.start + label.start));
  return !people.test(before(statement, label, text)) && /^ (?:by|before|first|at|prior|through|clinically|early)\b/iu.test(after(statement, cue, text));
}
/** Who or what makes a diagnosis. */
const tester = /\b(?:clinician|doctor|GP|nurse|assessor|physician|psychiatrist|psychologist|consultant|practitioner|assessment|examination|review|history|test|screen|scan|check|bloods?)s?(?: (?:will|should|must|shall|may|can|also|first|aims?|is|are|used|help|helps|to))*\s*$/iu;
const people = /\b(?:people|patients?|persons?|adults|children|those|anyone|referrals?|clients?|users?|who|with)\b/iu;

/** "Is put off for twelve weeks after a head injury and then offered": later, with the day, is no refusal. */
export const isOnlyLater = (statement: Span, cue: Span, text: string): boolean =>
  /\b(?:put off|defer|postpone|delay)/iu.test(text.slice(statement.start + Math.max(0, cue.start - 12), statement.start + cue.end)) &&
  /\b(?:(?:and|is|are) then (?:offered|seen|booked|given|begins?|starts?|arranged)|books? (?:the|a|an|them|it)|(?:when|after which) (?:the|a|it|they|we|our) .{0,40}\b(?:offers?|offered|books?|booked|contacts?|starts?|begins?))\b/iu.test(after(statement, cue, text));

/** What is asked of people's minds at a door; what is asked of rooms, by other doors, or only talked over with them is not. */
export const gatesIn = (statement: Statement, text: string): readonly Mention[] =>
  gatesOf(statement).filter((it, _, all) => !all.some((each) => isOnlyLater(statement, each, text)) && !spared.some((each) => each(statement, it, text)));

/** "The room must be quiet and ready": said of a thing, for nobody stands before it. */
function isOfThing(statement: Statement, act: Span, text: string): boolean {
  const { mentions, row, group } = statement;
  if (row || group !== undefined || mentions.some((it) => it.start < act.start && minded.has(it.concept))) return false;
  return /^(?:The|A|An|All|Each|Any|Every)(?: (?!(?:individual|candidate|applicant|learner|participant|member|tenant|woman|man|mother|student|course)s?\b)[\p{L}-]+){1,3} (?:(?:must|should|shall|will|needs? to|has to|have to) (?:be |have |been )*)?$/u.test(before(statement, act, text));
}
const minded: ReadonlySet<string> = new Set(["patient", "referral", "mh", "mh-condition", "mh-service", "upset", "substance", "lived-experience", "exclusion", "smi", "carer"]);

/** "Should discuss motivation with the patient", "will build commitment": talked over or helped, not asked for. */
const isTalkedOver = ({ start }: Statement, act: Span, text: string): boolean => {
  const words = text.slice(Math.max(start, start + act.start - 30), start + act.end);
  return /\b(?:discuss|explor|talk|consider|ask about|build|increas|improv|strengthen|enhanc|promot|foster|develop|support|record whether|nurtur|encourag|rais)\w*(?: [\p{L}’']+){0,4} (?:motivation|readiness|commitment|willingness|engagement|motivated)\b/iu.test(words);
};

/** "People in crisis are passed to the crisis team": somebody takes them on, by name. */
const isHandedOver = (statement: Statement, _: Span, text: string): boolean =>
  statement.mentions.some((it) => (it.concept === "mh-service" || it.concept === "mh-party" || it.concept === "late-help") && /\b(?:passed|handed(?: over)?|referred|transferred|taken|introduced|seen|supported|helped)(?: on| over| straight| directly| urgently)? (?:to|by) (?:the |our |a )?(?:\w+ )?$/iu.test(text.slice(statement.start, statement.start + it.start))) &&
  !/\b(?:not|only|until|unless)\b/iu.test(text.slice(statement.start, statement.end));

/** "The Ready to Change programme": a name. */
const isName = (statement: Statement, act: Span, text: string): boolean => act.start > 0 && /^\p{Lu}\p{L}+(?: (?:to|and|of|for|in))? \p{Lu}/u.test(text.slice(statement.start + act.start, statement.start + act.end)) && /\b\p{Lu}?\p{Ll}+ $/u.test(before(statement, act, text));

const spared = [isOfThing, isTalkedOver, isHandedOver, isName] as const;

/** "The Long Term Plan says that …": somebody else's words, and no promise of this document. */
export const isReported = ({ start, end }: Span, text: string): boolean =>
  /^(?:The |In |According to )?(?!(?:this|our)\b)[^.,;:]{0,60}\b(?:Plan|Act|Strategy|guidance|guidelines?|NICE|Framework|Mandate|Constitution|review|research|College|government)\b[^.,;:]{0,20} (?:says?|said|states?|requires?|recommends?|advises?|notes?|found|shows?|reports?|calls?|commits?)\b/u.test(text.slice(start, end));
