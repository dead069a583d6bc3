/** What is put off, and is no part of a plan: people who wait, one person's turn, a question that is asked again. */
import type { Span } from "../language/document.ts";
import { after, before, within } from "./wording.ts";

/** "The rooms in which people in distress have to wait": it is they who wait. */
const isWaitingOfPeople = (statement: Span, later: Span, text: string): boolean =>
  /\bwait$/iu.test(within(statement, later, text)) && /\b(?:people|patients?|adults|children|women|men|residents|those|who|they|anyone|everyone|somebody|families)\b[^.;:]*$/iu.test(before(statement, later, text));

/** "Could be offered in the future once the problems have settled": somebody is to be better first. */
const whenWell = /\b(?:once|when|after|until|if) (?:the|their|his|her|these|those) (?:[\p{L}-]+ ){0,3}(?:problems?|symptoms?|illness|distress|mood|crisis|episode|mental state|mental health|condition) (?:has|have|is|are) (?:[\p{L}-]+ )?(?:stabili[sz]ed|settled|improved|eased|resolved|lifted|passed|over|better|stable|under control)\b/iu;

/** "Is held over until she has been signed off", "pending closure of that episode": one person's turn, which another team decides. */
const isOnePersonsTurn = (statement: Span, later: Span, text: string): boolean => {
  const said = within(statement, later, text) + after(statement, later, text);
  return whenWell.test(said) || /\b(?:until|till|pending|while|unless) (?:(?:she|he|they) |(?:the|that|their|his|her) (?:person|patient|woman|client|mother|episode|treatment|care)\b|(?:closure|discharge|release|completion)\b(?! of (?:the |an? |our |its )?(?:[\p{L}-]+ ){0,3}(?:reviews?|programmes?|projects?|reconfiguration|refurbishment|procurement|works?|exercise|build|move|evaluation|consultation|merger|restructure|phase|pilot|scheme|strategy|audit|business case)\b))/iu.test(said);
};

/** "Mood is revisited in week 28", "looked at again at the next visit": asked again, as it should be. */
const isAskedAgain = (statement: Span, later: Span, text: string): boolean =>
  /(?:visited|viewed|discussed|considered|explored|looked at|taken up|asked|returned to)(?: again)?$/iu.test(within(statement, later, text)) && /^(?: (?:once|twice|again),?)* (?:at|in|by|during|around) (?:about |around |roughly )?(?:the |each |every |their |a )?(?:(?:next|first|second|third|final|follow-?up|booking|\p{L}+(?:th|nd|rd)|\d+(?:-week|th)?) )?(?:\p{L}+-month mark|\p{L}+-week mark|week|visit|appointment|session|contact|clinic|check|review meeting|meeting with)\b/iu.test(after(statement, later, text));

/** "Protects against loneliness later on", "to prevent low mood after the course ends": what is kept from coming later. */
const isPrevented = (statement: Span, later: Span, text: string): boolean =>
  /\b(?:prevent|avert|forestall|ward\w* off|(?:protect|guard)\w* (?:\p{L}+ )?(?:against|from)|(?:lower|reduc|cut|less)\w* (?:the )?(?:risk|chance|likelihood) of)\w*\b[^.;,]*$/iu.test(before(statement, later, text));

/** "Practices own the checks after the first year; the trust owns them before that": somebody does it from the start. */
const isDoneBefore = (statement: Span, later: Span, text: string): boolean =>
  /[;,] [^.;]*\b(?:before|until|up to) (?:that|then)\b/iu.test(after(statement, later, text)) && !/\b(?:no|not|nothing|none|nobody)\b/iu.test(after(statement, later, text));

/** "Six had collected more than twelve in a year, four had been bereaved": a comma parts the year from the number, and "waiting, money, training" are heads of a list. */
const crossesComma = (statement: Span, later: Span, text: string): boolean => /^wait\w*, |\b(?:year|phase|stage|wave|round), (?:two|three|four|five|\d+)$/iu.test(within(statement, later, text));

/** "Each team will include a psychologist from April 2026": a firm promise, with its day. */
const isDated = (statement: Span, later: Span, text: string): boolean =>
  /^(?:will|shall|must) (?:include|have|employ|offer|provide|hold|gain|host)\b[^.;]*\bfrom (?:\p{L}+ )?20\d\d$/iu.test(within(statement, later, text));

/** "At a later date that suits them": when they come is theirs to choose. */
const isOfTheirChoosing = (statement: Span, later: Span, text: string): boolean =>
  /^ (?:that|which|when|of|to|if)\b(?: \p{L}+){0,3}? (?:suits?|choosing|choice|choose|prefers?|convenient)\b/iu.test(after(statement, later, text));

/** "Opened in the second phase, in 2023, and now covers all five places": it came later, and is there. */
const isThereNow = (statement: Span, later: Span, text: string): boolean =>
  /\b(?:opened|launched|started|joined|began|(?:was|were) (?:added|opened|launched|started|introduced|rolled out|brought in|set up))\b[^.;,]{0,40}$/iu.test(before(statement, later, text) + within(statement, later, text)) &&
  /^,?(?: in (?:\p{L}+ )?20\d\d,?)? and (?:now )?(?:covers?|sees?|works?|serves?|runs?|reach(?:es)?|supports?|offers?|is|are|has|have)\b/iu.test(after(statement, later, text));

/** "An assessment of mood might be included in the annual review": a part of a visit, and no later one. */
const isPartOfVisit = (statement: Span, later: Span, text: string): boolean =>
  /\b(?:included|incorporated|added|covered|built|brought|integrated)(?: (?:in|into|to|within|at|during))? (?:the|each|every|an?|their|his|her|our) (?:[\p{L}-]+ ){0,2}(?:reviews?|checks?|visits?|appointments?|assessments?|consultations?|contacts?|proforma|template)\b(?! of (?:the|this|our|its)\b)/iu.test(within(statement, later, text) + after(statement, later, text)) && !/\b(?:next|second|third|future|later|phase|20\d\d|in due course|eventually)\b/iu.test(within(statement, later, text));

/** The words are right, and no plan leaves minds for later by them. */
export const putsOffNoPlan = (statement: Span, later: Span, text: string): boolean => spared.some((each) => each(statement, later, text));
const spared = [isWaitingOfPeople, isOnePersonsTurn, isAskedAgain, isPrevented, isDoneBefore, isOfTheirChoosing, crossesComma, isDated, isThereNow, isPartOfVisit] as const;

/** "In a future refresh": what is put off to a part of a plan is no one person's turn. */
export const namesPartOfPlan = (words: string): boolean => /\b(?:phase|wave|tranche|refresh|contract year|year (?:two|three|four|five|[2-9])|(?:second|third|fourth|fifth) year|procurement|iteration|strategy|plan)\b/iu.test(words);
