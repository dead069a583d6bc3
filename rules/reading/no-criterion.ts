/** What stands under a heading that keeps people out, or holds its words, and keeps nobody out all the same: a share of people, an advice to those who refer, a label in passing. Closed classes of the language, with the places they stand in. */
import type { Span } from "../language/document.ts";
import { after, before } from "./wording.ts";

/** "No dementia is a reason to withhold any part", "half of them, 48% of adults, will not have a learning disability": a refusal taken back, and what is told of many. */
export const isNoCriterion = ({ start, end }: Span, text: string): boolean => {
  const words = text.slice(start, end);
  return noReason.test(words) || weighed.test(words) || (share.test(words) && !doors.test(words));
};
const noReason = /^(?:No|Neither)\b[^.;]*\b(?:is|are|will be|shall be) (?:(?:a |an |any )?(?:reasons?|grounds?|bar|barrier|excuse|cause)|(?:needed|required|necessary|essential|asked for|expected))\b|\bno (?:formal )?diagnosis\b[^.;,]* (?:needed|required|necessary)\b/u;
/** "We will consider which is primary", "no emergency referrals": what is thought about first, and what is too urgent for a list. */
const weighed = /^We (?:will |shall |also |always )*(?:consider|think about|take into account|appreciate|recognise|understand|look at)\b|^No (?:emergency|urgent|crisis|same-day) (?:referrals|requests|admissions)\b/u;
const share = /\d ?% of\b|\bper ?cent of\b|\b\d+ in \d+\b|\b(?:half|a third|a quarter|most|many) of (?:these|them|those)\b/iu;
const doors = /\b(?:accept|refer|eligib|see[ns]?\b|treat|exclud|admit)/iu;

/** In running text "In a crisis please ring 111", "would rather not come": what a reader is asked, and what people wish. In a list "If a diagnosis is needed, refer to the community team". */
export const isForReader = ({ start, end }: Span, listed: boolean, text: string): boolean => (listed ? refers : asks).test(text.slice(start, end));
const refers = /^(?:If|Where|When)\b[^.;]*, (?:please )?(?:refer|contact|ring|see|send|use|ask|seek|dial|call|phone|attend|go|take)\b/u;
const asks = /\bplease (?:ring|refer|call|contact|talk|speak|see|use|think|consider|dial|go|visit)\b|\bwould (?:rather|prefer)\b/iu;

/** "Mild frailty, no SMI | No": by the words before it, those of a row who have no such label are turned away for something else. */
export const isWithoutLabel = (before: string): boolean => /\p{L},? (?:but |and |with )?(?:no|without) $/iu.test(before);

/** By the words before it a label is named in passing, and nobody is kept out for it. */
export const isInPassing = (before: string): boolean => passing.some((words) => words.test(before));
/** "No formal diagnosis of autism": among those who are kept out, those who have none are meant; where it is told who may come, those who have one are turned away. */
export const lacks = (before: string): boolean => lacking.test(before);
const lacking = /^(?:(?:where|if|when) there (?:is|are|has been|have been) )?(?:no|not enough|lack of|without|insufficient)\b(?:(?: \p{L}+){0,3} (?:diagnosis|evidence|signs?|history|suspicion|indication|assessment|screening|reports?|description|information|questionnaire)\b[^,;:]*|(?: any| an?| comorbid| co-?occurring| additional| underlying| other)* )$/iu;

/** "If there is not clear evidence of signs expected in ADHD", "who have not received an assessment of …", "where features of it are not described": what people are kept out for is that it is not shown yet. */
export const isNotShown = (before: string, after: string): boolean => unshown.some(([front, back]) => front.test(before) && back.test(after));
const unshown: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:if|where|when|because|as) there (?:is|are|has been|have been) (?:no|not|insufficient|little|limited)\b(?: \p{L}+){0,3} (?:evidence|signs?|indications?|description|suspicion|information)\b[^;:]*$/iu, /^/u],
  [/\b(?:(?:have|has|had) (?:not|never|yet to)|not yet) (?:yet )?(?:been )?(?:(?:have|had|undergone|received|completed|given|offered|through) )?(?:an? |any |the |their )?(?:[\p{L}-]+ ){0,2}(?:assess\w*|diagnos\w*|screen\w*|evaluat\w*|referred)\b[^,;:]*$/iu, /^/u],
  // "Who have already had an autism assessment": they have had what this service gives.
  [/\balready (?:(?:had|been|received|completed|undergone|through|given) )+(?:an? |the |their )?(?:[\p{L}-]+ ){0,2}$/iu, /^(?: \p{L}+){0,2} (?:assess|diagnos|screening|test|evaluation)/iu],
  [/\b(?:signs?|features?|symptoms|evidence|traits|indicators|characteristics|history) (?:\p{L}+ ){0,3}$/iu, /^[^,;:.]{0,30} (?:is|are|has been|have been) (?:not|insufficiently) (?:\p{L}+ly )?(?:described|shown|present|evidenced|evident|demonstrated|documented|identified|apparent|clear|provided|included|observed)\b/iu],
];

/** "As an independent mental health provider we …", "we are a psychiatric day clinic and do not …": who speaks. */
export const isOfSpeaker = (before: string, words: string, after: string): boolean => speaker.test(before) && provider.test(`${words}${after}`);
const speaker = /\b(?:as|we are|we['’]re|being) (?:not )?an? (?:[\p{L}-]+,? ){0,3}$/iu;
const provider = /^[\p{L}-]+(?: [\p{L}-]+){0,3} (?:services?(?! users?\b)|teams?|providers?|clinics?|charity|organisations?|trusts?|units?|practices?|hospitals?)\b/iu;

/** "Obesity per se", "solely physical symptoms": who has that and no more has nothing that a service for minds could turn away. */
export const isAllThereIs = (before: string, after: string): boolean => /\b(?:purely|solely|only|merely|simply|just|exclusively|sole|isolated|uncomplicated) (?:(?:a|an|the|their) )?$/iu.test(before) || /^[^.;,]{0,20}? (?:per se|alone|only|in isolation|on (?:its|their) own|by itself)\b/iu.test(after);

/** "We do not offer treatment for obesity": what a service does, and nobody who has it as well is refused. Of pain and fatigue that last, the treatment is for minds too. */
export const isOfWork = (said: string, illness: string): boolean => !lasting.test(illness) && /\b(?:treat|treatment|therapy|therapies|intervention|interventions|diagnose|prescribe|assessment)\b/iu.test(said) && !/\b(?:people|patients?|persons?|adults|children|those|anyone|anybody|referrals?|clients?|users?|who|with|individuals|women|men)\b/iu.test(said);

const lasting = /\b(?:fatigue|pain|persistent|unexplained|functional|fibromyalgia|irritable|IBS|CFS)\b/iu;

/** "Unless under the care of a community team": narrows the bar to those whom nobody else sees as well. */
export const isNarrowed = (after: string): boolean => /\b(?:unless|except (?:where|when|if|for)) (?:(?:they|the|he|she|it|person|patient|child|those|are|is|also|already|being|people|currently|there) )*(?:under|supported|known|seen|open to|accompanied|referred|in contact|in the care|jointly|agreed|working)\b/iu.test(after);

/** "Under 18, unless known to the mental health team", "from elsewhere except those with dementia": what stands in the exception is let in, if it stands there for itself and not for being treated or over. */
export function isLetIn(statement: Span, label: Span, text: string, isRefusedBefore: (at: number) => boolean): boolean {
  const words = before(statement, label, text);
  const exception = /^([^]*)\b(?:unless|except(?:ing)?|other than|apart from|save)\b([^.;:]*)$/iu.exec(words);
  return exception !== null && /\p{L}/u.test(exception[1]!) && !denied.test(exception[2]!) && !over.test(after(statement, label, text)) && isRefusedBefore(exception[1]!.length);
}
const denied = /\b(?:not|no|never|without|nobody|free|clear|treat\w*|stable|abstinent)\b/iu;
const over = /^[^.;,]*? (?:(?:has|have|is|are|was|were|been|being|now|fully|well|first|must|be) )+(?:treated|stable|stabilised|settled|controlled|under control|managed|resolved|over|absent|lifted|improved|addressed|excluded|ruled out|in remission)\b/iu;

const passing = [
  // "Chronic headache: deal first with low mood", "Rapid decline: consider delirium": what is said to those who refer.
  /: ?(?:please |first )?(?:consider|deal|see|refer|ring|use|treat|think|check|contact|exclude|ask)\b[^;]*$/iu,
  // "Children follow the neurodevelopmental pathway": a way to another door.
  /\bfollow (?:the|our|local) $/iu,
  // "People seeking bariatric surgery without an eating disorder": who asks for something else, and has no such label.
  /\b(?:seeking|wanting|requesting|asking for|for) [^.;]* without (?:an? |any )?$/u,
] as const;
