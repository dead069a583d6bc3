/** What words of refusal are said of: a way in, a paper, a figure, a diagnosis, another service's door. Closed classes of the language, with the places they stand in. */
import type { Span } from "../language/document.ts";
import type { Criterion } from "../language/facts.ts";
import { standsIn, type Statement } from "../language/statement.ts";
import { after, before, between, isOthersPractice, standsAmid, within } from "./wording.ts";

/** "Cannot be made by fax": a way in is closed, to nobody in particular. */
const isByRoute = (statement: Span, act: Span, text: string): boolean =>
  /^(?: \w+){0,2} (?:by|via|through|over|on|in)(?: the| an?)? (?:fax|tele\w*|phone|e-?mail|letter|post|text|paper|writing|person|voicemail|word of mouth|verbal\w*|e-?RS|choose|online|website)\b/iu.test(after(statement, act, text));

/** "The national service excludes people with …": it is another door, of which this text tells. */
const isOthersDoor = (statement: Span, act: Span, text: string): boolean =>
  /^(?:the |an? |some |many |most )?(?:national|previous|former|neighbouring|regional|old|other|another|many|most|some) (?:[\p{L}-]+ ){0,3}(?:services?|teams?|clinics?|trusts?|hospitals?|programmes?|schemes?|providers?|units?)\b/iu.test(before(statement, act, text));

/** In characters: there a document says what it is called. */
const opening = 600;

/** "Olanzapine is not suitable for people with dementia", "are not suitable for the slit lamp": a thing that does not suit them, and no service. */
function isUnsuitableThing(statement: Statement, act: Span, text: string): boolean {
  const words = within(statement, act, text);
  if (!/\bsuitable\b/iu.test(words) || statement.isRow || statement.group !== undefined) return false;
  const [subject, object] = [before(statement, act, text), after(statement, act, text)];
  // "Not suitable for SDEC", which is what this service is called.
  const initials = /^ for (?:the )?(\p{Lu}{2,})\b/u.exec(object)?.[1];
  if (initials !== undefined && text.slice(0, opening).includes(`(${initials})`)) return false;
  if (places.test(subject) || /\b(?:it|we|they|this)\b/iu.test(subject)) return false;
  return people.test(subject) ? /^ for (?:the |an? )?\p{L}/iu.test(object) && !places.test(object) && !/^ for (?:us|this|referral|entry|group|our|the)\b/iu.test(object) : /^\p{Lu}\p{Ll}+ (?:(?:is|are) )?$/u.test(subject);
}
const places = /\b(?:service|programme|clinic|course|pathway|team|group|class|scheme|unit|rehabilitation|rehab|therapy|treatment|intervention|exercise|session|education|surgery|care|support|referral|assessment|admission)s?\b/iu;

/** "Will not be accepted without a contact number": a paper is asked for. */
const isForPaper = (statement: Span, act: Span, text: string): boolean =>
  /^ (?:without|unless accompanied by|unless with) (?:the |an? |their )?(?:\p{L}+ ){0,2}(?:details?|form|letter|consent|number|information|results?|summary|address|postcode)\b/iu.test(after(statement, act, text));

/** "Are excluded from the recovery rate": left out of a figure, not of a service. */
const isFromFigures = (statement: Span, act: Span, text: string): boolean =>
  /^ (?:from|in|of) (?:(?:the|this|these|all|any) )?(?:\p{L}+ ){0,2}(?:calculation|denominator|numerator|figure|tariff|price|count|data|dataset|rate|indicator|measure|target|standard|total|return|KPI|audit|survey|study|trial|evaluation|analysis)s?\b/iu.test(after(statement, act, text));

/** "Rule out depression as a cause", "the doctor excludes psychosis": a diagnosis is made, and nobody kept out. */
export function isDiagnosis(statement: Span, cue: Span, label: Span, text: string): boolean {
  if (!/\b(?:rul(?:e|es|ed|ing) out|exclud(?:e|es|ed|ing))\b/iu.test(within(statement, cue, text))) return false;
  // "To exclude signs of infection, and assessment of mental state".
  if (/^ (?:signs|symptoms|causes|other causes|evidence|features) of\b/iu.test(after(statement, cue, text))) return true;
  const last = cue.end > label.end ? cue : label;
  if (/^[^.;]{0,60} as (?:a |an |the |any )?(?:\w+ )?(?:cause|reason|explanation|factor|contributor|differential)/iu.test(after(statement, last, text))) return true;
  if (cue.start < label.start) return tester.test(before(statement, cue, text)) && !people.test(text.slice(statement.start + cue.end, statement.start + label.start));
  return !people.test(before(statement, label, text)) && /^ (?:by|before|first|at|prior|through|clinically|early)\b/iu.test(after(statement, cue, text));
}
/** Who or what makes a diagnosis. */
const tester = /\b(?:please(?: consider and)?|clinician|doctor|GP|nurse|assessor|physician|psychiatrist|psychologist|consultant|practitioner|assessment|examination|review|history|test|screen|scan|check|bloods?)s?(?: (?:will|should|must|shall|may|can|also|first|aims?|is|are|used|help|helps|to))*\s*$/iu;
const people = /\b(?:people|patients?|persons?|adults|children|those|anyone|referrals?|clients?|users?|who|with)\b/iu;

/** "Is put off for twelve weeks after a head injury and then offered": later, with the day, is no refusal. */
const isPutOff = (statement: Span, cue: Span, text: string): boolean =>
  /\b(?:put off|defer|postpone|delay)/iu.test(text.slice(statement.start + Math.max(0, cue.start - 12), statement.start + cue.end)) &&
  /\b(?:(?:and|is|are) then (?:offered|seen|booked|given|begins?|starts?|arranged)|books? (?:the|a|an|them|it)|(?:when|after which) (?:the|a|it|they|we|our) .{0,40}\b(?:offers?|offered|books?|booked|contacts?|starts?|begins?))\b/iu.test(after(statement, cue, text));

/** "Would not usually assess for ADHD before a term of primary school": they come when they are older. */
const isUntilGrown = (statement: Span, cue: Span, text: string): boolean =>
  /^[^.;:]{0,60}\b(?:before|until) (?:(?:a|an|the|their|they|he|she|is|are|has|have) )*(?:\p{L}+ ){0,3}(?:term|year|age|birthday|school|reception|old)\b/iu.test(after(statement, cue, text));

export const isOnlyLater = (statement: Span, cue: Span, text: string): boolean => isPutOff(statement, cue, text) || isUntilGrown(statement, cue, text);

/** "Referrals for people who are suicidal will not be accepted": the refusal takes the people for its object or subject, or they stand in a list that closes a door. */
export function isKeptOut({ statement, group, start, end }: Criterion, text: string): boolean {
  if (group !== undefined || statement.isRow) return true;
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

/** "Mental health problems of any kind" tells more of a list than one of its conditions. */
export const blanketLabel = /\b(?:mental|psychiatric|psychological)\b/iu;

/** "None of the above is a reason for refusal": takes back what a list before it seems to say. */
export const takesBack = ({ own, start, end }: Statement, text: string): boolean =>
  own.has("inclusion") && /^(?:None|Neither|No one) of (?:these|the above|them|those)\b|^(?:These|Those|They|The above)(?: \w+)? (?:are|is|do|does|will|shall) not\b/u.test(text.slice(start, end));

/** "Antipsychotics and insulin are outside the switching programme": medicines are, and nobody who takes them. */
const isOfMedicines = (statement: Statement, act: Span, text: string): boolean =>
  !statement.isRow && !actively.test(within(statement, act, text)) && statement.group === undefined && /^(?:the |all |any |regular |other )?(?:antipsychotic|antidepressant|lithium|clozapine|psychotropic|insulin|anticoagulant|medicine)/iu.test(text.slice(statement.start, statement.end)) && !people.test(before(statement, act, text));

/** "Lithium precludes enrolment": what a medicine does to those who take it. */
const actively = /^(?:preclud|exclud|disqualif|debar|bar|rul|prevent|stop|mean|mak)(?:es?|s|y|ies|ing)\b/iu;

/** "Bupropion shall not be supplied to people with …": by the stems that names of medicines are made with, a medicine is withheld and no service. */
const isMedicineWithheld = (statement: Statement, act: Span, text: string): boolean => statement.group === undefined && !statement.isRow && medicine.test(before(statement, act, text));
/** At the head of the statement; stems of the World Health Organization's list of international nonproprietary names. */
const medicine = /^[\W\d]{0,8}(?:(?:oral|topical|inhaled|nasal|depot) )?\p{L}{0,20}(?:azepam|zolam|pril|sartan|olol|statin|azole|mycin|cillin|oxacin|afil|parin|xaban|gatran|gliptin|gliflozin|glutide|natide|mab|tinib|triptan|setron|oxetine|aline|pramine|triptyline|azine|apine|idone|peridol|profen|codone|codeine|morphine|phetamine|phenidate|lukast|terol|sone|solone|formin|nicline|bupropion|sulfiram|trexone|methadone|orlistat|gabapentin|pregabalin|valproate|isotretinoin|mefloquine)\b[^.;:]{0,60}$/iu;

/** "If a patient refuses a scan": what people themselves decline keeps them out of nothing. */
const isOwnRefusal = (statement: Span, act: Span, text: string): boolean => activeRefusal.test(within(statement, act, text)) && whoDeclines.test(before(statement, act, text));
const whoDeclines = /\b(?:patients?|persons?|people|adults?|clients?|residents?|wom[ae]n|m[ae]n|child|children|parents?|carers?|users?|who|they|he|she|anyone|someone|you) (?:\p{L}+ly |still |then |once |also |may |to )?$/iu;

/** "They turned down a proposed score": it is a thing that is refused. */
const isThingRefused = (statement: Span, act: Span, text: string): boolean => activeRefusal.test(within(statement, act, text)) && thingRefused.test(after(statement, act, text));
const thingRefused = /^ (?:a|an|the|one) (?:[\p{L}-]+ ){0,2}(?:score|scale|tool|proposal|design|idea|draft|form|leaflet|name|plan|option|version|suggestion|question|questionnaire|measure|target|wording|title)s?\b/iu;
const activeRefusal = /^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ing)|turn(?:s|ed|ing)? down|reject(?:s|ing)?)\b/iu;

/** "Disulfiram is contraindicated in heart failure": a medicine is, and no service. */
const isContraindicated = (statement: Span, act: Span, text: string): boolean => /\bcontraindicated$/iu.test(within(statement, act, text)) && /^ in\b/iu.test(after(statement, act, text));

/** "Leaving out people with mental illness is not accepted", "delaying a referral until … is to be reported as an incident": it is the refusal that is refused. */
export const isForbidden = (statement: Span, text: string): boolean => [forbidden, answeredFor].some((it) => it.test(text.slice(statement.start, statement.end)));
/** "Should anybody be turned away for …, the provider must report it": whoever does it has to answer for it. */
const answeredFor = /^(?:Should|If|Where|When|Whenever|Any)\b[^.;]*\b(?:turn(?:ed|ing)? away|refus(?:ed|al)|exclu(?:ded|sion)|declined|rejected|denied|delayed|deferred)\b[^.;]*\b(?:report(?:ed|s)?|log(?:ged|s)?|record(?:ed|s)?|escalate[ds]?|treat(?:ed|s)?|count(?:ed|s)?|rais(?:ed|e|es)|investigate[ds]?)\b[^.;]* as an? (?:\p{L}+ ){0,2}(?:incident|breach|complaint|failure|concern|never event|exception|discrimination)\b/iu;
const forbidden = new RegExp([
  /^(?:[^.;,]{0,60}\bthat )?(?:(?:leaving|shutting|keeping) out|excluding|turning away|refusing|rejecting|declining|delaying|deferring|postponing|withholding|putting off|waiting for|insisting on|asking for|requiring|demanding|to (?:leave out|exclude|turn away|refuse|reject|decline|delay|defer|postpone|wait for|insist on)) [^.;]*/,
  /\b(?:(?:is|are) to be|is|are|(?:will|shall|should|must) be) /,
  /(?:(?:not|never) (?:accepted|allowed|permitted|tolerated|acceptable|justified)|unacceptable|prohibited|(?:a|in) breach|(?:reported|recorded|logged|treated|regarded|escalated|raised) as (?:an? )?(?:incident|breach|failure|complaint|concern|discrimination))\b/,
].map(({ source }) => source).join(""), "iu");

/** "A referral should not be rejected simply because the person has no mental disorder": it is the refusal that must not be. */
const isNotRefused = (statement: Span, act: Span, text: string): boolean => /\b(?:should|must|shall|will|may|can) (?:not|never) be (?:rejected|refused|declined|excluded|turned away|denied)\b/iu.test(between(statement, act, text));

/** "For safety we do not accept self-referrals": another way in is open. */
export const isOfWayIn = (statement: Span, act: Span, text: string): boolean => /^(?: any)?(?: supported)? self-?\s?referrals\b/iu.test(after(statement, act, text));

/** "This does not include the effects of mental illness": how far a word reaches. */
const isOfWord = (statement: Span, act: Span, text: string): boolean =>
  /^(?:This|It|That)$/u.test(before(statement, act, text).trim()) && /^(?:does|do) not include$/iu.test(within(statement, act, text)) && !/^ (?:people|those|anyone|anybody|patients|adults|children)\b/iu.test(after(statement, act, text));

/** "Investment in mental health (excluding primary care)": what a figure leaves out stands in the brackets. "Inappropriate for all people with depression": for some it is right. */
const isOfSome = standsAmid([{ before: /\($/u, within: /^excluding$/iu }, { within: /\binappropriate(?: for)?$/iu, after: /^ (?:for )?(?:all|every)\b/iu }]);

/** "Signposting alone does not meet this standard: the team shall treat depression itself": a way of working falls short, and nobody who comes. */
const isOfPractice = standsAmid([{
  before: /^(?!.*\b(?:people|patients?|persons?|adults|children|those|anyone|referrals?|clients?|users?|who|they|it)\b)[^.;:]*$/iu,
  within: /^(?:does|do|will|shall) not (?:meet|satisfy|fulfil)$/iu,
  after: /^ (?:this|the|that|these|our|any of the|its) (?:\p{L}+ ){0,2}(?:standards?|requirements?|clauses?|specification|duty|duties|conditions?|obligations?|indicators?|targets?|contract|purpose)\b/iu,
}]);

/** "If she is under a team she is put on hold until they have finished": asked of her first, and said where gates are. */
const isHeld = (statement: Statement, act: Span): boolean =>
  statement.mentions.some((it) => it.concept === "held-off" && it.start < act.end && act.start < it.end) && statement.mentions.some((it) => it.concept === "steady" && !it.quoted && !it.negated && it.end > act.end);

/** "The age limit does not apply to people with psychosis": it is a bar that does not, and they may come. */
const isOfBar = standsAmid([{
  before: /\b(?:limits?|rules?|restrictions?|ceilings?|thresholds?|caps?|exclusions?|criteri(?:on|a)|requirements?|conditions?|bans?|bars?|charges?|fees?|quotas?|clauses?|waits?|deadlines?|cut-?offs?)(?: (?:of|on|for|in) [\p{L}\d ]{1,30}?)? $/iu,
  within: /^(?:does|do|shall|will|need) not (?:extend|apply)/iu,
}]);

/** "When anxiety precludes a scan, the unit can help", "where panic rules out a mask the team offers another": it is a test or a way of doing it that somebody cannot have, and the sentence says what they have instead. */
function isHelpedInstead(statement: Statement, act: Span, text: string): boolean {
  const lead = /^[^\p{L}]*(?:When|Where|If|Whenever)\b/u.test(before(statement, act, text));
  const main = /^[^.;]*?(?:, | )(?=(?:the|our|a|an|we|staff|nurses?) (?:[\p{L}-]+ ){0,3}(?:can|will|shall|may|offers?|provides?|arranges?|gives?|has|have|uses?|helps?)\b)/iu.exec(after(statement, act, text));
  if (!lead || !main || people.test(main[0])) return false;
  const told = statement.mentions.filter((it) => it.start >= act.end + main[0].length && !it.quoted);
  return !told.some((it) => refusals.has(it.concept)) && told.some((it) => !it.negated && helping.has(it.concept));
}
const refusals: ReadonlySet<string> = new Set(["exclusion", "rejects", "refused"]);
const helping: ReadonlySet<string> = new Set(["provision", "helps", "hands-on"]);

/** "Mental illness | Cannot accept care in a general practice", among those who may come: what they cannot do elsewhere is why. */
const isWhyTheyCome = (statement: Statement, act: Span, text: string): boolean =>
  statement.isRow && standsIn(statement, "acceptance", "population", "access") && !statement.section.roles.includes("exclusion") && /\|\s*$/u.test(before(statement, act, text)) && /^(?:cannot|can['’]t|unable|not able)\b/iu.test(within(statement, act, text));

/** The words are right, and keep nobody out of this service. */
export const keepsNobodyOut = (statement: Statement, cue: Span, text: string): boolean => isForbidden(statement, text) || isOthersPractice(statement, text) || spared.some((each) => each(statement, cue, text));
const spared = [
  isByRoute, isFromFigures, isForPaper, isOnlyLater, isOthersDoor, isUnsuitableThing, isOfMedicines, isMedicineWithheld, isOwnRefusal, isThingRefused, isContraindicated, isNotRefused, isOfWayIn, isOfWord,
  isOfSome, isOfPractice, isHeld, isOfBar, isHelpedInstead, isWhyTheyCome,
] as const;

/** Ahead of words that shut people out: "People with depression are not …", "No child is …". */
export const isSpared = (before: string): boolean =>
  /\b(?:not|never) (?:(?:be|been|being|automatically|routinely|thereby|in themselves) )*$/iu.test(before) || /^\W*(?:nobody|none|no (?:one|\p{L}+))\b/iu.test(before);
