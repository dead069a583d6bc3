/** What right words are said of: a figure, a way in, a choice, somebody else's act. Closed classes of the language, with the places they stand in. */
import type { Span } from "../language/document.ts";
import type { Criterion, Mention, Statement } from "../language/facts.ts";
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

/** "Shall not be discharged without a review", "may be declined only after a call": it is done only with what comes after. */
export const isGuarded = (statement: Span, act: Span, text: string): boolean =>
  /\b(?:not|never|nobody|no \w+)(?: will| shall| may| can| is| are| to)?(?: (?:be|ever|normally|then|simply))* $/iu.test(before(statement, act, text)) && /^[^.;,]* without\b/iu.test(after(statement, act, text)) ||
  /^[^.;,]{0,60}\bonly (?:(?:where|if|when) (?:\(\w\) )?|(?:after|following) (?:an? |the )?)(?:\p{L}+ ){0,2}(?:call|conversation|discussion|contact|review|meeting|speaking|clinician)\b/iu.test(after(statement, act, text));

/** "Is returned to the ward": care goes on where the person is, unless they may not come back there. */
export const isBackInCare = (statement: Span, act: Span, text: string): boolean =>
  !/\b(?:not|cannot|never)\b/iu.test(text.slice(statement.start + act.start, statement.start + act.end)) &&
  /^(?: home| back)?(?: to| on) (?:the|their|his|her|a|an)? ?(?:own |same |original |referring |acute |home )?(?:wards?|bed|hospital|unit|theatre|care home|nursing home|home)\b/iu.test(after(statement, act, text));

/** "Discharged when medicines have been optimised and a plan is in place": care ends as it was meant to, unless for what people did not do. */
export const endsAsPlanned = (statement: Span, act: Span, text: string): boolean =>
  /^(?: (?!(?:and|but|or|if|unless|who|when|once)\b)\S+){0,6} (?:when|once) (?![^.;]*\b(?:not|no|never|nobody|n['’]t|fail\w*|miss\w*|refus\w*|declin\w*|disengag\w*|un\w+able|unwilling|DNA\w*|lapse\w*)\b)/iu.test(after(statement, act, text));

/** "Patients who are medically optimised will be discharged on the same day": they leave a bed. */
export const isHomeward = (statement: Span, act: Span, text: string): boolean => /\b(?:(?:medically|clinically) (?:fit|optimi[sz]ed|ready)|criteria to reside|MOFD|MFFD)\b/iu.test(before(statement, act, text));

/** "Where a patient is referred to the wrong service, we forward it": the case, and what is done about it comes after. */
export const isTheCase = (statement: Span, act: Span, text: string): boolean =>
  !text.slice(statement.start + act.start, statement.start + act.end).includes(",") && /^(?:Where|If|When|Should)\b[^,;.:]*$/u.test(before(statement, act, text)) && /^[^;.]*, [^;.]*\b(?:will|shall|must|should)\b/u.test(after(statement, act, text));

/** "Care may be refused to a person who is violent": what keeps others safe is another matter, unless it goes with missed visits or a broken contract. */
export const isForViolence = ({ start, end }: Span, _act: Span, text: string): boolean => /\b(?:violen|assault|threat|aggress)/iu.test(text.slice(start, end)) && !/\b(?:fail|miss|abide|comply|engag|attend|contract|drunk|intoxic)/iu.test(text.slice(start, end));

/** "Return to their practice for annual review", "until the episode is closed": care goes on, there or here. */
export const goesOn = (statement: Span, act: Span, text: string): boolean =>
  /^ for (?:\p{L}+ ){0,2}(?:review|care|monitoring|follow-?up|prescribing|checks?|management)\b/iu.test(after(statement, act, text)) || /\b(?:until|till)\b[^.;,]{0,30}$/iu.test(text.slice(statement.start, statement.start + act.end).slice(-60));

/** "A decision to close a referral is made by the whole team": who decides, and nobody is sent away. */
export const isToBeDecided = (statement: Span, act: Span, text: string): boolean => /\bdecisions? (?:to|on|about|that|whether)\b[^.;,]{0,30}$/iu.test(before(statement, act, text));

/** "Is closed when the patient has been seen": what was to be done is done. */
export const isDone = (statement: Span, act: Span, text: string): boolean =>
  /^,?(?: (?:from|off) (?:the |a |our )?(?:waiting )?(?:list|books|caseload|register))? (?:when|once|after|as soon as|because) (?![^.;,]*\b(?:not|no|never|fail\w*|miss\w*)\b)[^.;,]{0,60}\b(?:has|have|is|are) (?:been )?(?:seen|reviewed|treated|booked|offered|accepted|made|given|started|found|sent|completed|arranged|agreed|met)\b/iu.test(after(statement, act, text));

/** "Who wish to be discharged", "free to refuse treatment", "who have moved away": it is their own doing. */
export const isOwnChoice = (statement: Span, act: Span, text: string): boolean => {
  const said = before(statement, act, text);
  return (/\b(?:wish\w*|wants?|choos\w*|prefers?|decides?|asks?|requests?|free|right|entitled) (?:\p{L}+ )?to (?:be )?$/iu.test(said) && !ours.test(said.slice(-60))) || /\b(?:who|if|where|when|patients?|person|people)\b[^.;,]{0,40}\b(?:died|dies|deceased|mov(?:e|es|ed) (?:away|out|house|to another))\b/iu.test(said);
};

/** Whoever holds the referral. */
const ours = /\b(?:we|provider|contractor|service(?! users?)|team|clinic|commissioner|practice|trust|council|hub|staff|GP)\b/iu;

/** "Patients who are discharged may return", "referrals rejected in error will be reopened": who they are; what is done with them stands in the main clause. */
export const isInPassing = (statement: Span, act: Span, text: string): boolean =>
  (/\b(?:who|that|which) (?:(?:is|are|was|were|has|have|had|will|may|been|be|being) )*$/iu.test(before(statement, act, text)) || /^(?:referrals?|patients?|people|cases|requests|applications) \p{L}+ed$/iu.test(text.slice(statement.start + act.start, statement.start + act.end))) && /^[^.;]*? (?:will|shall|may|can|must|should) /iu.test(after(statement, act, text));

/** "It will find another service with the patient": those who hold the referral look, and not the person. */
export const isSoughtHere = (statement: Span, act: Span, text: string): boolean =>
  /\b(?:we|it|service|provider|team|nurse|clinician|coordinator|co-ordinator|navigator|staff|hub|worker) (?:(?:will|shall|must|should|to|also|then) )+$/iu.test(before(statement, act, text)) && /^(?:find|seek|arrang|look)/iu.test(text.slice(statement.start + act.start, statement.start + act.end));

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

/** "The national service excludes people with …": it is another door, of which this text tells. */
export const isOthersDoor = (statement: Span, act: Span, text: string): boolean =>
  /^(?:the |an? |some |many |most )?(?:national|previous|former|neighbouring|regional|old|other|another|many|most|some) (?:[\p{L}-]+ ){0,3}(?:services?|teams?|clinics?|trusts?|hospitals?|programmes?|schemes?|providers?|units?)\b/iu.test(before(statement, act, text));

/** "Olanzapine is not suitable for people with dementia", "are not suitable for the slit lamp": a thing that does not suit them, and no service. */
export function isUnsuitableThing(statement: Statement, act: Span, text: string): boolean {
  const words = text.slice(statement.start + act.start, statement.start + act.end);
  if (!/\bsuitable\b/iu.test(words) || statement.row || statement.group !== undefined) return false;
  const [subject, object] = [before(statement, act, text), after(statement, act, text)];
  if (places.test(subject) || /\b(?:it|we|they|this)\b/iu.test(subject)) return false;
  return people.test(subject) ? /^ for (?:the |an? )?\p{L}/iu.test(object) && !places.test(object) && !/^ for (?:us|this|referral|entry|group|our|the)\b/iu.test(object) : /^\p{Lu}\p{Ll}+ (?:(?:is|are) )?$/u.test(subject);
}
const places = /\b(?:service|programme|clinic|course|pathway|team|group|class|scheme|unit|rehabilitation|rehab|therapy|treatment|intervention|exercise|session|education|surgery|care|support|referral|assessment|admission)s?\b/iu;

/** "Will not be accepted without a contact number": a paper is asked for. */
export const isForPaper = (statement: Span, act: Span, text: string): boolean =>
  /^ (?:without|unless accompanied by|unless with) (?:the |an? |their )?(?:\p{L}+ ){0,2}(?:details?|form|letter|consent|number|information|results?|summary|address|postcode)\b/iu.test(after(statement, act, text));

/** "Are excluded from the recovery rate": left out of a figure, not of a service. */
export const isFromFigures = (statement: Span, act: Span, text: string): boolean =>
  /^ (?:from|in|of) (?:(?:the|this|these|all|any) )?(?:\p{L}+ ){0,2}(?:calculation|denominator|numerator|figure|tariff|price|count|data|dataset|rate|indicator|measure|target|standard|total|return|KPI|audit|survey|study|trial|evaluation|analysis)s?\b/iu.test(after(statement, act, text));

/** "Patients will be discharged when:": every care ends; for what reason, the items below say. */
export const isLeftToItems = ({ start, end }: Span, act: Span, text: string): boolean =>
  /\bdischarg\w*$/iu.test(text.slice(start + act.start, start + act.end)) && text.slice(Math.max(start, end - 4), end).includes(":");

/** "When treatment is complete the patient returns home": what waits is the way home, whoever calls there later. */
export const isWayHome = (statement: Span, act: Span, text: string): boolean =>
  /^,? (?:(?:the|each|a) )?(?:patients?|person|people|they|she|he|young person|residents?)(?: (?:with|without|who) [^,;.]{0,40}?)? (?:(?:will|may|can|should|shall|must|then|is|are|be) )*(?:returns?|goes|go|discharged|leaves?|sent|transferred)(?: back)?(?: to)? (?:the |their )?(?:home|own|usual|care home|nursing home|from|with|on)\b/iu.test(after(statement, act, text));

/** "At the time of referral, not when the patient is medically fit": that is what it does not wait for. */
export const isNotThen = (statement: Span, act: Span, text: string): boolean => /\b(?:not|rather than|instead of) (?:from )?(?:when|once|after|at the time|the time|the point)\b[^.;,]{0,40}$/iu.test(before(statement, act, text));

/** "After medical treatment begins": nothing has to be over. */
export const isBegun = (statement: Span, act: Span, text: string): boolean =>
  /^(?: (?:has|have|is))? (?:begins?|begun|starts?|started|commences?|commenced|under way|(?:to )?(?:continues?|go(?:es)? on))\b/iu.test(after(statement, act, text));

/** "Assessed before discharge | 95%": a standard to be met. */
export const isStandard = ({ start, end, row }: Statement, text: string): boolean =>
  row && /\|\s*(?:(?:at least|over|under|less than|more than|[<>≥≤]) ?)?(?:\d[\d.]*\s?%|(?:0|nil|zero)\s*(?:\||$)|report (?:only|daily|weekly|monthly|quarterly))/iu.test(text.slice(start, end));

/** "Will advise the ward until treatment is complete": goes on until then, and does not begin with it. */
export const isUntil = (statement: Span, act: Span, text: string): boolean =>
  // "Stays in touch until the team has taken over": the mark may open what is asked.
  /^(?:until|till)\b/iu.test(text.slice(statement.start + act.start, statement.start + act.end)) && helping.test(before(statement, act, text)) && !holding.test(before(statement, act, text)) ||
  /\b(?:until|till) (?:(?:they|she|he|(?:the |each )?(?:patient|person)) (?:are|is|have been|has been) )?(?:the |all |their |his |her |any )?$/iu.test(before(statement, act, text)) && helping.test(before(statement, act, text)) && !holding.test(text.slice(statement.start, statement.end));
const helping = /\b(?:sees? |involved|in touch|in contact|provid|continu|support|monitor|treat|visit|offer|advis|help|care|look|stay|keep|liais|review)/iu;
const holding = /\b(?:not|only|never|cannot|no|wait|waits|waiting|defer|deferred|postponed?|delayed|held?|withheld|remains? (?!involved|in touch|in contact|responsible|with)|then|before)\b/iu;

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
  // "Discharged when the crisis has passed" tells how people leave.
  statement.mentions.some((it) => it.concept === "rejects" && endsAsPlanned(statement, it, text)) ? [] : gatesOf(statement).filter((it, _, all) => !all.some((each) => isOnlyLater(statement, each, text)) && !spared.some((each) => each(statement, it, text)));

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

/** "Patients who are not ready will be offered a call", "patients on a stable dose will be reviewed": who they are, and what is done for them. "Those who are motivated will be offered a place" asks it of them. */
const isOffered = (statement: Statement, act: Mention, text: string): boolean =>
  !/\b(?:must|should|shall|need|have to|required|only)\b/iu.test(before(statement, act, text)) && (act.concept === "unready" ? offered : followed).test(after(statement, act, text)) && !/\b(?:not|no|only|until|unless|once)\b/iu.test(after(statement, act, text));
const offered = /^[^.;:]{0,60}? (?:will|shall|should|must|are|is)(?: also| always| then)? be (?:offered|supported|helped|given|invited|contacted|reviewed)\b/iu;
const followed = /^[^.;:]{0,60}? (?:will|shall|should|must)(?: also| always| then)? be (?:reviewed|monitored|followed up)\b/iu;

/** "We do not help people who wish to stop cannabis alone": whom a closed door turns away wishes it, and nobody asks it of those who come. */
const isTheirWish = (statement: Statement, act: Span, text: string): boolean =>
  statement.purpose === "exclusion" && (/\b(?:wish|want|hop|seek)(?:e?s|ing|e)? to $/iu.test(before(statement, act, text)) || /^(?:wish|want|hope|seek)/iu.test(text.slice(statement.start + act.start, statement.start + act.end)));

const spared = [isOfThing, isTalkedOver, isHandedOver, isName, isOffered, isUntil, isTheirWish] as const;

/** "The Long Term Plan says that …": somebody else's words, and no promise of this document. */
export const isReported = ({ start, end }: Span, text: string): boolean =>
  /^(?:The |In |According to )?(?!(?:this|our)\b)[^.,;:]{0,60}\b(?:Plan|Act|Strategy|guidance|guidelines?|NICE|Framework|Mandate|Constitution|review|research|College|government)\b[^.,;:]{0,20} (?:says?|said|states?|requires?|recommends?|advises?|notes?|found|shows?|reports?|calls?|commits?)\b/u.test(text.slice(start, end));

/** "The Mental Health Act code of practice is on the website", "the mental health commissioner": a law, a paper or a post is named, and nobody sent for help. */
export function isOfPaper({ mentions, start, end }: Statement, text: string): boolean {
  const minds = mentions.filter((it) => it.concept === "mh" && !mentions.some((other) => other.concept === "mh" && other.start < it.start && it.start < other.end));
  return minds.length > 0 && minds.every((it) => paper.test(text.slice(start + it.end, Math.min(end, start + it.end + nearby))));
}
const paper = /^(?: health| illness)?(?: \p{L}+)? (?:Act|Bill|regulations?|code|strategy|report|reports|inspections?|commissioners?|polic(?:y|ies)|dashboards?|boards?|data|frameworks?|standards?|law|legislation|tribunal|minimum data)\b/iu;
/** In characters: so soon after the word comes what it is a part of. */
const nearby = 40;

/** "One-to-one work with a psychologist", "a psychologist will see them": who looks after minds works here, whatever is handed out besides. */
export const worksHere = ({ mentions, start, end, strength }: Statement, text: string): boolean =>
  strength !== "weak" && mentions.some((it) => it.concept === "mh-service" && !it.quoted && !it.negated && mentions.some((who) => who.concept === "staff" && who.start <= it.end && it.start <= who.end) &&
    (/\b(?:work|sessions?|support|therapy|treatment|appointments?|time|clinics?) (?:with|by|from) (?:the |a |an |our |its )?(?:\w+ )?$/iu.test(text.slice(start, start + it.start)) || /^(?:s|ist)? (?:will|shall|can|also|then)* ?(?:sees?|meets?|treats?|works? with|runs?|holds?)\b/iu.test(text.slice(start + it.end, end))));

/** "Referrals for people who are suicidal will not be accepted": the refusal takes the people for its object or subject, or they stand in a list that closes a door. */
export function isKeptOut({ statement, group, start, end }: Criterion, text: string): boolean {
  if (group !== undefined || statement.row) return true;
  const [from, past] = [start - statement.start, end - statement.start];
  return statement.mentions.some((cue) => cue.concept === "exclusion" && !cue.quoted && !cue.negated && (cue.end <= from
    ? persons.test(text.slice(statement.start + cue.end, start))
    : past <= cue.start && /^(?:(?:the |any |all )?(?:referrals?|people|patients?|persons?|adults|individuals|clients?|service users|those|anyone|anybody|young people|children|requests|applications)\b)/iu.test(text.slice(statement.start, start)) && !/[;:.]|\b(?:who|that|which|and)\b.*\b(?:is|are|will|can|may)\b/iu.test(text.slice(end, statement.start + cue.start))));
}
/** From a refusal to the label there is nothing but people, and how they have it. */
const persons = /^(?:[\s,]+(?:the|any|all|for|of|to|from|about|referrals?|people|patients?|persons?|adults|individuals|clients?|service|users|those|anyone|anybody|someone|young|children|with|who|whose|are|is|have|has|had|a|an|at|in|under|currently|actively|acutely|known|current|active|acute|severe|serious|and|enduring|history|experiencing|presenting|suffering|diagnosed|diagnosis|primary|risk|high|significant|mild|moderate|complex|or))*\s*$/iu;

/** Says where people go instead, or who takes them there. */
export function isSentOn({ own, mentions, start, end }: Statement, text: string): boolean {
  if (own.has("alternative") || own.has("outreach") || own.has("signpost")) return true;
  return onward.test(text.slice(start, end)) || mentions.some((it) => it.concept === "mh-service" && !mentions.some((label) => label.concept === "mh-condition" && label.start < it.end && it.start < label.end));
}
const onward = /\b(?:refer(?:red)?|re-?direct(?:ed)?|direct(?:ed)?|sent|seen|supported|managed|treated|passed|transferred|stepped up|helped|escalated) (?:\p{L}+ ){0,3}(?:to|by|with|under|through|via|elsewhere|instead)\b|\b(?:contact|call|ring|111|999|A&E)\b/iu;

/** "None of the above is a reason for refusal": takes back what a list before it seems to say. */
export const takesBack = ({ own, start, end }: Statement, text: string): boolean =>
  own.has("inclusion") && /^(?:None|Neither|No one) of (?:these|the above|them|those)\b|^(?:These|Those|They|The above)(?: \w+)? (?:are|is|do|does|will|shall) not\b/u.test(text.slice(start, end));
