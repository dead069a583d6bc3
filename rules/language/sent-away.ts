/** What words of sending away are said of: a decision, a choice, somebody else's act, care that ends as planned. Closed classes of the language, with the places they stand in. */
import type { Span } from "./document.ts";
import type { Statement } from "./facts.ts";
import { isOfWayIn } from "./kept-out.ts";
import { after, before, within } from "./wording.ts";

/** "Will accept or reject referrals", "logged as accepted, rejected or awaiting": tells that it is decided, not how. */
const isEitherWay = (statement: Span, act: Span, text: string): boolean =>
  /\b(?:accept\w*|approv\w*|consider|either)(?:,| or| and|,? and\/or|\s?\/)\s?$/iu.test(before(statement, act, text)) || /^(?:\s\w+)?(?: or |\s?\/\s?)(?:accept|approv)\w*/iu.test(after(statement, act, text));

/** "Rejected referrals are audited": what was done is said of the thing in passing. */
const isStatus = (statement: Span, { start, end }: Span, text: string): boolean =>
  end - start < statement.end - statement.start - label && /^(?:rejected|declined|returned|refused|closed|discharged|redirected|withdrawn) (?!the|a|an|any|all|their|his|her\b)(?:\w+ )?(?:referral|patient|client|case|request|application|episode|record|file|account|ticket)s?$/iu.test(text.slice(statement.start + start, statement.start + end));

/** In characters: with so little beside it, it is the label of what is done. */
const label = 8;

/** "300 closed records", "letters about discharge are copied": said of papers. */
const isOfPapers = (statement: Span, act: Span, text: string): boolean =>
  (/^(?:closed|deleted|rejected|returned)$/iu.test(within(statement, act, text)) && /^ (?:records?|files?|accounts?|tickets?)\b/iu.test(after(statement, act, text))) ||
  /^\W*(?:letters?|reports?|records?|data|figures|polic(?:y|ies)|information) (?:about|on|of)\b[^.;]*$/iu.test(before(statement, act, text)) || (/^discharge$/iu.test(within(statement, act, text)) && /^ (?:letters?|summar(?:y|ies)|polic(?:y|ies)|data|figures|rates?)\b/iu.test(after(statement, act, text)));

/** "Shall not be discharged without a review", "may be declined only after a call": it is done only with what comes after. */
const isGuarded = (statement: Span, act: Span, text: string): boolean =>
  /\b(?:not|never|nobody|no \w+)(?: will| shall| may| can| is| are| to)?(?: (?:be|ever|normally|then|simply))* $/iu.test(before(statement, act, text)) && /^[^.;,]* without\b/iu.test(after(statement, act, text)) ||
  /^[^.;,]*\bis never done\b|^[^.;]*\bwith (?:the |a |their )?\p{L}+['’]s (?:approval|agreement|consent)\b/iu.test(after(statement, act, text)) || /\bwith (?:the |a |their )?\p{L}+['’]s (?:approval|agreement|consent)\b[^.;]*$/iu.test(before(statement, act, text)) ||
  /^[^.;,]{0,60}\bonly (?:where|if|when|after|following|at|by) (?:\(\w\) )?[^.;]{0,80}?\b(?:calls?|conversation|discussion|discussed|contact|review|meeting|speaking|clinician|attempts|agreement|agreed)\b/iu.test(after(statement, act, text));

/** "With the results sent to the practice", "results are given face to face and sent to the practice": news is passed on, and nobody is sent away. */
const isNews = (statement: Span, act: Span, text: string): boolean => {
  const [said, words] = [before(statement, act, text), within(statement, act, text)];
  return (/^(?:sent|passed|handed)\b/iu.test(words) && opensWithNews.test(said)) || (/^(?:sent|returned|passed|handed)\b/iu.test(words) && newsBeside.test(said));
};
const opensWithNews = /^(?:The |All |Abnormal |Urgent )?(?:results?|readings?|reports?|letters?|summaries|findings)\b[^.;]*$/iu;
const newsBeside = /\b(?:results?|readings?|copy|copies|summary|summaries|reports?|notes|findings|plans?)(?: (?:with|of|for) \p{L}+)?(?: (?:is|are|will|shall|be|being|to))* $/iu;

/** "Is returned to the ward": care goes on where the person is, unless they may not come back there. */
const isBackInCare = (statement: Span, act: Span, text: string): boolean =>
  !/\b(?:not|cannot|never)\b/iu.test(within(statement, act, text)) && !/\b(?:referral|request|form)s?\b/iu.test(before(statement, act, text)) &&
  /^(?: home| back)?(?: to| on) (?:the|their|his|her|a|an)? ?(?:own |same |original |referring |acute |home )?(?:(?:intermediate care|rehabilitation|step-down|community) )?(?:wards?|bed|hospital|unit|theatre|care home|nursing home|home)\b/iu.test(fromTo(statement, act, text));
/** What follows, with the "to" that may close the words themselves. */
const fromTo = (statement: Span, act: Span, text: string): string => (/ to$/iu.exec(within(statement, act, text))?.[0] ?? "") + after(statement, act, text);

/** "Discharged when medicines have been optimised and a plan is in place": care ends as it was meant to, unless for what people did not do. */
export const endsAsPlanned = (statement: Span, act: Span, text: string): boolean =>
  /^,?(?: (?!(?:and|but|or|if|unless|who|when|once)\b)\S+){0,6} (?:when|once) (?![^.;]*\b(?:not|no|never|nobody|n['’]t|fail\w*|miss\w*|refus\w*|declin\w*|disengag\w*|un\w+able|unwilling|DNA\w*|lapse\w*)\b)/iu.test(after(statement, act, text));

/** "Patients who are medically optimised will be discharged on the same day": they leave a bed. */
const isHomeward = (statement: Span, act: Span, text: string): boolean =>
  fitToGo.test(before(statement, act, text)) || (/^ (?:from|out of) (?:the |their |an? )?(?:acute |general )?(?:hospital|ward|bed)\b/iu.test(after(statement, act, text)) && fitToGo.test(after(statement, act, text)));
const fitToGo = /\b(?:(?:medically|clinically) (?:fit|optimi[sz]ed|ready)|criteria to reside|MOFD|MFFD)\b/iu;

/** "Where a patient is referred to the wrong service, we forward it": the case, and what is done about it comes after. */
const isTheCase = (statement: Span, act: Span, text: string): boolean =>
  !within(statement, act, text).includes(",") && /(?:^|[;,] )(?:Where|If|When|Should|where|if|when|should)\b[^,;.:]*$/u.test(before(statement, act, text)) && /^[^;.]*, [^;.]*\b(?:will|shall|must|should)\b/u.test(after(statement, act, text));

/** "Return to their practice for annual review", "until the episode is closed": care goes on, there or here. */
const goesOn = (statement: Span, act: Span, text: string): boolean =>
  /^ for (?:\p{L}+ ){0,2}(?:review|care|monitoring|follow-?up|prescribing|checks?|management)\b/iu.test(after(statement, act, text)) || /\b(?:until|till)\b[^.;,]{0,30}$/iu.test(text.slice(Math.max(statement.start, statement.start + act.end - near), statement.start + act.end));
/** In characters: so near before it "until" is looked for. */
const near = 60;

/** "A decision to close a referral is made by the whole team": who decides, and nobody is sent away. */
const isToBeDecided = (statement: Span, act: Span, text: string): boolean =>
  /^(?: for [^.;,]{0,40}?)?(?: (?:is|are|will be|must be|shall be))+ (?:decided|agreed|discussed|considered) (?:in|by|at|with)\b/iu.test(after(statement, act, text)) || /\bdecisions? (?:to|on|about|that|whether)\b[^.;,]{0,30}$/iu.test(before(statement, act, text));

/** "Requests are never sent back with advice to refer elsewhere": what is never done does not happen in its words either. */
const isNeverDone = (statement: Span, act: Span, text: string): boolean => /\b(?:is|are|be|will|shall|must) never\b[^.;,]*$|\b(?:not|never|nobody is|no one is) (?:be )?(?:sent|turned|asked|made|told) (?:away|back|home|off) $/iu.test(before(statement, act, text));

/** "Is taken off the list because the patient has been seen": what was to be done is done. */
const isDone = (statement: Span, act: Span, text: string): boolean =>
  /^,?(?: (?:from|off) (?:the |a |our )?(?:waiting )?(?:list|books|caseload|register))? (?:after|as soon as|because) (?![^.;,]*\b(?:not|no|never|fail\w*|miss\w*)\b)[^.;,]{0,60}\b(?:has|have|is|are) (?:been )?(?:seen|reviewed|treated|booked|offered|accepted|made|given|started|found|sent|completed|arranged|agreed|met)\b/iu.test(after(statement, act, text));

/** "Who wish to be discharged", "entitled to see the advocate or to withdraw": it is their own doing. */
const isOwnChoice = (statement: Span, act: Span, text: string): boolean => {
  const said = before(statement, act, text);
  return (chosen.test(said) && !ours.test(said.slice(-60))) || (free.test(said) && !ours.test(said)) || gone.test(said);
};
const chosen = /\b(?:wish\w*|wants?|choos\w*|prefers?|decides?|asks?|requests?|free|right|entitled) (?:\p{L}+ )?to (?:be )?$/iu;
/** The choice may be the first of several. */
const free = /\b(?:free|right|entitled|choose|chooses|decide|decides)\b[^.;]*\bto $/iu;
const gone = /\b(?:who|if|where|when|patients?|person|people)\b[^.;,]{0,40}\b(?:died|dies|deceased|mov(?:e|es|ed) (?:away|out|house|to another))\b/iu;
/** Whoever holds the referral. */
const ours = /\b(?:we|provider|contractor|service(?! users?)|team|clinic|commissioner|practice|trust|council|hub|staff|GP)\b/iu;

/** "A person with capacity may refuse treatment": it is theirs to refuse. */
const isRefusedByRight = (statement: Span, act: Span, text: string): boolean =>
  /^(?:refus|declin)/iu.test(within(statement, act, text)) && /\b(?:person|people|patients?|adults?|anyone|someone|somebody|parents?|child|children|resident|who|they|he|she|woman|women)\b[^.;,]{0,40} (?:may|can|might)(?: also| still| always)? $/iu.test(before(statement, act, text));

/** "Three of the complaints concerned automatic discharge": told of what went wrong, and nobody is sent away. */
const isComplainedOf = (statement: Span, act: Span, text: string): boolean =>
  /\b(?:complaints?|incidents?|grievances?)\b[^.;]* (?:concerned|concern|concerning|about|arose from|related to) [^.;]*$/iu.test(before(statement, act, text));

/** "Many get a rejection letter and feel let down": what it is like for people, and no rule. */
const isFelt = (statement: Span, act: Span, text: string): boolean => /^[^.;]*\b(?:and|then) (?:feel|felt)\b/iu.test(after(statement, act, text));

/** "Removal from the list requires a call to the person": what has to come first. */
const isOnCondition = (statement: Span, act: Span, text: string): boolean =>
  /\b(?:removal|closure|discharge|ending)\b/iu.test(within(statement, act, text)) && /^[^.;,]{0,30} (?:requires|needs|calls for|must be preceded by|is possible only|takes place only|happens only) /iu.test(after(statement, act, text));

/** "Of 412 requests, seven were refused", "had permitted the Provider to decline": told of what was so. */
const isToldOfThen = (statement: Span, act: Span, text: string): boolean =>
  (/\b(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|none) (?:of them |of these )?$/iu.test(before(statement, act, text)) && /^(?:(?:requests?|referrals?|people|patients|cases|applications) )?(?:were|was|had been|have been) \w+$/iu.test(within(statement, act, text))) ||
  /\bhad (?:permitted|allowed|required|let|entitled|obliged)\b[^.;]*$/iu.test(before(statement, act, text));

/** "Explains why a patient may be discharged", "advice on when to refer again": it is told of, and done by other words than these. */
const isExplained = (statement: Span, act: Span, text: string): boolean =>
  /\b(?:explain\w*|describ\w*|sets? out|says?|tells?|tell(?:ing)?|advice|advises?|guidance|information|understand\w*)\b[^.;]{0,100}\b(?:why|when|how|whether|what)\b[^.;]*$/iu.test(before(statement, act, text));

/** "How hard it is to discharge them kindly": said of doing it. */
const isFoundHard = (statement: Span, act: Span, text: string): boolean => /\b(?:hard|difficult|harder|wrong|unkind)(?: it is)? (?:for \p{L}+ )?to $/iu.test(before(statement, act, text));

/** "To keep referrals from being returned", "less likely that people are shunted", "so that nobody is turned away": it is what shall not be. */
const isPrevented = (statement: Span, act: Span, text: string): boolean =>
  /\b(?:keep|stop|prevent|avoid|spare|save|protect)\w*\b[^.;]*\bfrom $|\bto (?:avoid|prevent) [^.;,]*$|\bless likely\b[^.;]*$|\b(?:nobody|no one|no-one|none|fewer)(?: (?:are|is|have|need|will be|people|patients))*(?: (?:in|with|of|from) [^.;,]*)? $/iu.test(before(statement, act, text));

/** "They can be discharged and come back later", "can re-refer you and you will not go back to the start": the way back is open. */
const isOpenAgain = (statement: Span, act: Span, text: string): boolean =>
  /^[^.;]{0,20}\b(?:and|but) (?:(?!not\b)\p{L}+ ){0,2}(?:come back|return|rejoin)\b(?! (?:only|on|by|after) )/iu.test(after(statement, act, text)) || /^[^.;]*\bnot go back to the (?:start|back|end|bottom|beginning)\b/iu.test(after(statement, act, text));

/** "Most are discharged to the GP": told of what becomes of many. "Those removed from a list still have care", "whether in primary care or discharged back to it": who they are. */
const isOfWhomItWasDone = (statement: Span, act: Span, text: string): boolean =>
  (/(?:^|[.;] )(?:Most|Many|Some|Few) (?:\p{L}+['’]?s?,? ){0,10}$/u.test(before(statement, act, text)) && /^(?:are )?discharged/iu.test(within(statement, act, text))) ||
  (/(?:^|[;,:.] |\band )(?:most|many|some|few|half|a (?:third|quarter|few)|\d+%)(?: of \p{L}+)?(?: \p{L}+)? (?:are |were )?$/iu.test(before(statement, act, text)) && /^(?:are |were )?(?:discharged|referred|returned|closed)/iu.test(within(statement, act, text))) ||
  (/(?:\b(?:those|someone|somebody|anyone|anybody|everyone) |\balready |\bwhether\b[^.;]* or )$/iu.test(before(statement, act, text)) && /^(?:re-)?(?:removed|referred|discharged|rejected|declined|returned)\b/iu.test(within(statement, act, text)));

/** "Self-referrals are not accepted", "letters and emails are not processed": there is another way to send the same. */
const isOfRoute = (statement: Span, act: Span, text: string): boolean =>
  /^\W*(?:self-?\s?referrals?|(?:letters?|emails?|faxes|faxed|phone calls|electronic|paper|hand-?written|telephone|verbal)(?: (?:and|or) (?:letters?|emails?|faxes|phone calls|telephone|paper|electronic))*(?: referrals?| forms?| requests?)?)(?: from \p{L}+)? (?:is |are |will |can ?)?(?:not )?(?:be )?$/iu.test(before(statement, act, text)) ||
  /^[^.;]*(?:letters?|emails?|fax\w*) from \p{L}+ $/iu.test(before(statement, act, text));

/** "A review about possible removal from the list", "possible discharge": not settled by these words. */
const isOnlyPossible = (statement: Span, act: Span, text: string): boolean => /\b(?:possible|potential|considered for|review (?:of|about|before|for)(?: possible)?) $/iu.test(before(statement, act, text));

/** "Are in difficulty and want to begin again": a wish of theirs. */
const isWished = (statement: Span, act: Span, text: string): boolean => /\bwould (?:rather|sooner) $/iu.test(before(statement, act, text)) || /\b(?:want|wants|wish|wishes|hope|hopes|like) $/iu.test(before(statement, act, text)) && /^to\b/iu.test(within(statement, act, text));

/** "Please consider pointing people to our website": what those who refer are asked. */
const isAskedOfReader = (statement: Span, act: Span, text: string): boolean => /\bplease (?:consider|think about|try)\b[^.;]*$/iu.test(before(statement, act, text));

/** "The police can decline a request": the door is another's. */
const isOthersRefusal = (statement: Span, act: Span, text: string): boolean =>
  /\b(?:police|courts?|banks?|landlords?|schools?|employers?|insurers?|suppliers?|universit\w+|other (?:providers?|services?|teams?|trusts?|practices?)|committees?|boards?|regulators?|tribunals?|inspectors?|hosts?) (?:(?:have|has|had|can|may|will|might|could|sometimes|often) )?$/iu.test(before(statement, act, text));

/** "After discharge, it will send", "within a week of discharge every person": the words belong to two phrases. */
const crossesPhrases = (statement: Span, act: Span, text: string): boolean =>
  /^\p{L}+, (?:(?:it|they|we|he|she|the|them)$|(?:each|every|all|any)\b)/iu.test(within(statement, act, text)) || (/\b(?:of|after|before|at|on|from|following|since) $/iu.test(before(statement, act, text)) && /^discharge (?:every|each|all|the|any|an?)\b/iu.test(within(statement, act, text)));

/** Women described being "sent home with paracetamol": words that somebody else used. */
const isInQuotes = (statement: Span, act: Span, text: string): boolean => /^(?:(?:being|been|be|was|were|is|are) )?["“]/u.test(within(statement, act, text)) || /["“]$/u.test(before(statement, act, text));

/** "| Option B | Rejected: people would fall in the gap |": a verdict, and its reason. */
const isVerdict = (statement: Span, act: Span, text: string): boolean => /^(?:rejected|declined|refused|withdrawn)\w*(?::|$)/iu.test(within(statement, act, text)) && /^\w+:/u.test(within(statement, act, text) + after(statement, act, text));

/** "Patients who are discharged may return", "referrals rejected in error will be reopened": who they are; what is done with them stands in the main clause. */
const isInPassing = (statement: Span, act: Span, text: string): boolean =>
  (/\b(?:who|that|which) (?:(?:is|are|was|were|has|have|had|will|may|been|be|being) )*$/iu.test(before(statement, act, text)) || /^(?:referrals?|patients?|people|cases|requests|applications) \p{L}+ed$/iu.test(within(statement, act, text))) && /^[^.;]*? (?:will|shall|may|can|must|should) /iu.test(after(statement, act, text));

/** "It will find another service with the patient": those who hold the referral look, and not the person. */
const isSoughtHere = (statement: Span, act: Span, text: string): boolean =>
  /\b(?:we|it|service|provider|team|nurse|clinician|coordinator|co-ordinator|navigator|staff|hub|worker|\p{Lu}{2,5}) (?:(?:will|shall|must|should|may|can|to|also|then) )+$/u.test(before(statement, act, text)) && /^(?:find|seek|arrang|look|contact)/iu.test(within(statement, act, text));

/** "Redirected to the right team by the hub", "referrals are redirected to the paediatric team": the paper is moved, by those who hold it. A way in leads to the service itself. */
function isPassedOn(statement: Statement, act: Span, text: string): boolean {
  const words = within(statement, act, text);
  if (!/(?:redirect|forward|rerout|divert|transfer)\w*$/iu.test(words)) return false;
  const [, to = ""] = /^ to ([^.;]*)/iu.exec(after(statement, act, text)) ?? [];
  if (to === "" || /^(?:(?:the|their|its|an?|his|her|other|another) )?(?:own |usual |local |registered )?(?:GP|practice|surgery|doctor|referrer|sender|alternative|111|NHS|website|other|another|online|directory)/iu.test(to)) return false;
  return /\bby (?:the|our|a|an)\b/iu.test(to) || /^(?:the|this|our) (?:service|clinic|hub|provider)\b/iu.test(to) || /\b(?:referral|request|form|application|call)s?\b/iu.test(before(statement, act, text));
}

/** "Declined by the hospital", "refused by the patient": who did it is somebody else. */
const isOthersAct = (statement: Span, act: Span, text: string): boolean =>
  /^(?:\s\w+){0,2} by (?:the |their |an? |any |another )?(?:(?:previous|former|other|another|same) \w+|patient|person|client|parent|carer|famil\w+|court|commissioner|authority|hospital|laborator\w+|pharmac\w+|insurer|employer|school|ambulance|GP|practice)\b/iu.test(after(statement, act, text));

/** "Patients will be discharged when:": every care ends; for what reason, the items below say. */
const isLeftToItems = ({ start, end }: Span, act: Span, text: string): boolean =>
  /\bdischarg\w*$/iu.test(text.slice(start + act.start, start + act.end)) && text.slice(Math.max(start, end - 4), end).includes(":");

/** The words are right, and nobody is sent away by them. */
export const sendsNobodyAway = (statement: Statement, act: Span, text: string): boolean => spared.some((each) => each(statement, act, text));
const spared = [isEitherWay, isNews, isNeverDone, isStatus, isOfPapers, isGuarded, isBackInCare, isPassedOn, isOthersAct, isLeftToItems, isDone, endsAsPlanned, goesOn, isHomeward, isTheCase, isToBeDecided, isOwnChoice, isRefusedByRight, isInPassing, isSoughtHere, isComplainedOf, isOnCondition, isOthersRefusal, isToldOfThen, isExplained, isFoundHard, isFelt, isPrevented, isOpenAgain, isOfWhomItWasDone, isOfRoute, isOfWayIn, isOnlyPossible, isWished, isAskedOfReader, isInQuotes, isVerdict, crossesPhrases] as const;

/** "Care may be refused to a person who is violent": what keeps others safe is another matter, unless it goes with missed visits or a broken contract. */
export const isForViolence = ({ start, end }: Span, text: string): boolean => /\b(?:violen|assault|threat|aggress)/iu.test(text.slice(start, end)) && !/\b(?:fail|miss|abide|comply|engag|attend|contract|drunk|intoxic)/iu.test(text.slice(start, end)) || /\bunacceptable behaviou?r|behaviou?r (?:is|was) unacceptable\b/iu.test(text.slice(start, end));

/** "A new referral will be needed": people have to come again from the beginning. */
export const startsOver = (words: string): boolean =>
  /\b(?:(?:new|fresh|another|further) referral (?:(?:is|will be|shall be) )?(?:needed|required|necessary)|(?:need|needs|have|has|must) (?:to )?(?:be )?(?:re-?refer\w*|refer\w* again|start (?:again|afresh|over)))/iu.test(words);
