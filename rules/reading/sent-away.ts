/** What words of sending away are said of: a decision, a choice, somebody else's act, care that ends as planned. Closed classes of the language, with the places they stand in. */
import type { Span } from "../language/document.ts";
import type { Statement } from "../language/statement.ts";
import { isOfWayIn } from "./kept-out.ts";
import { isOthersPractice, standsAmid, type Setting } from "./wording.ts";

/** Whoever holds the referral. */
const ours = String.raw`\b(?:we|provider|contractor|service(?! users?)|team|clinic|commissioner|practice|trust|council|hub|staff|GP)\b`;
const fitToGo = String.raw`\b(?:(?:medically|clinically) (?:fit|optimi[sz]ed|ready)|criteria to reside|MOFD|MFFD)\b`;
const approval = String.raw`\bwith (?:the |a |their )?\p{L}+['’]s (?:approval|agreement|consent)\b`;
/** Where a bed is, and care goes on. */
const bed = String.raw`(?:the|their|his|her|a|an)? ?(?:own |same |original |referring |acute |home |residential (?:or |and )?)?(?:(?:intermediate care|rehabilitation|step-down|community) )?(?:wards?|bed|hospital|unit|theatre|care home|nursing home|home)\b`;
const moved = /(?:redirect|forward|rerout|divert|transfer)\w*$/iu;
/** Anywhere but to the service itself. */
const wayIn = /^ to (?:(?:the|their|its|an?|his|her|other|another) )?(?:own |usual |local |registered )?(?:GP|practice|surgery|doctor|referrer|sender|alternative|111|NHS|website|other|another|online|directory)/iu;
const paper = /\b(?:referral|request|form)s?\b/iu;

/** "Discharged when medicines have been optimised and a plan is in place": care ends as it was meant to, unless for what people did not do. */
const planned: Setting = { not: { within: /^(?:told|asked|advised|directed|pointed|instructed|expected|left) to\b|^re-?refer/iu }, after: /^,?(?: (?!(?:and|but|or|if|unless|who|when|once)\b)\S+){0,9} (?:when|once) (?![^.;]*\b(?:not|no|never|nobody|n['’]t|fail\w*|miss\w*|refus\w*|declin\w*|reject\w*|turned (?:down|away|back)|disengag\w*|un\w+able|unwilling|DNA\w*|lapse\w*)\b)/iu };
export const endsAsPlanned = standsAmid([planned]);

/** The words are right, and nobody is sent away by them. */
const spared: readonly Setting[] = [
  planned,
  // "People who have been stable for six months are discharged with a plan": who is well goes.
  { before: /\b(?:who|whose|when|once)\b[^.;]*\b(?:stable|well|recovered|settled|steady|optimal|completed|finished|achieved|reached|met|improved|independent|self-?managing|able to manage)\b[^.;]*$/iu, within: /^(?:(?:is|are|will|shall|may|can|be|then|normally|usually) )*(?:discharged|transferred|returned|referred back|handed back|stepped down)\b/iu, not: { before: /\b(?:not|no|never|fail\w*|miss\w*|refus\w*|declin\w*|un\w*able|unwilling|unwell|DNA\w*|disengag\w*|poorly|without|criteria|threshold)\b[^.;]*$|n['’]t\b/iu } },
  // "Will accept or reject referrals", "logged as accepted, rejected or awaiting": tells that it is decided, not how.
  { before: /\b(?:accept\w*|approv\w*|consider|either)(?:,| or| and|,? and\/or|\s?\/)\s?$/iu },
  { after: /^(?:\s\w+)?(?: or |\s?\/\s?)(?:accept|approv)\w*/iu },
  // "Rejected referrals are audited": what was done is said of the thing in passing. With nothing beside it, it is the label of what is done.
  ...[{ before: /[^]{9}/u }, { after: /[^]{9}/u }].map((beside) => ({ within: /^(?:rejected|declined|returned|refused|closed|discharged|redirected|withdrawn) (?!the|a|an|any|all|their|his|her\b)(?:\w+ )?(?:referral|patient|client|case|request|application|episode|record|file|account|ticket)s?$/iu, ...beside })),
  // "300 closed records", "letters about discharge are copied": said of papers.
  { within: /^(?:closed|deleted|rejected|returned)$/iu, after: /^ (?:records?|files?|accounts?|tickets?)\b/iu },
  { before: /^\W*(?:letters?|reports?|records?|data|figures|polic(?:y|ies)|information) (?:about|on|of)\b[^.;]*$/iu },
  { within: /^discharge$/iu, after: /^ (?:letters?|summar(?:y|ies)|polic(?:y|ies)|data|figures|rates?)\b/iu },
  // "Shall not be discharged without a review", "may be declined only after a call": it is done only with what comes after.
  { before: /\b(?:not|never|nobody|no \w+)(?: will| shall| may| can| is| are| to)?(?: (?:be|ever|normally|then|simply))* $/iu, after: /^[^.;,]* without\b/iu },
  { after: new RegExp(String.raw`^[^.;,]*\bis never done\b|^[^.;]*${approval}`, "iu") },
  { before: new RegExp(String.raw`${approval}[^.;]*$`, "iu") },
  { after: /^[^.;,]{0,60}\bonly (?:where|if|when|after|following|at|by) (?:\(\w\) )?[^.;]{0,80}?\b(?:calls?|conversation|discussion|discussed|contact|review|meeting|speaking|clinician|attempts|agreement|agreed)\b/iu },
  // "With the results sent to the practice", "results are given face to face and sent to the practice": news is passed on.
  { before: /^(?:The |All |Abnormal |Urgent )?(?:results?|readings?|reports?|letters?|summaries|findings)\b[^.;]*$/iu, within: /^(?:sent|passed|handed)\b/iu },
  { before: /\b(?:results?|readings?|copy|copies|summary|summaries|reports?|notes|findings|plans?|actions|recommendations|figures|scores)(?: (?:with|of|for) \p{L}+)?(?: (?:is|are|will|shall|be|being|to))* $/iu, within: /^(?:sent|returned|passed|handed)\b/iu },
  // "Is returned to the ward": care goes on where the person is, unless they may not come back there.
  { after: new RegExp(String.raw`^(?: home| back)?(?: to| on) ${bed}`, "iu"), not: { before: paper, within: /\b(?:not|cannot|never)\b/iu } },
  { within: / to$/iu, after: new RegExp(String.raw`^ ${bed}`, "iu"), not: { before: paper, within: /\b(?:not|cannot|never)\b/iu } },
  // "Patients who are medically optimised will be discharged on the same day": they leave a bed.
  { before: new RegExp(fitToGo, "iu") },
  { after: new RegExp(String.raw`^ (?:from|out of) (?:the |their |an? )?(?:acute |general )?(?:hospital|ward|bed)\b[^]*${fitToGo}`, "iu") },
  // "Where a patient is referred to the wrong service, we forward it": the case, and what is done about it comes after.
  { before: /(?:^|[;,] )(?:Where|If|When|Should|where|if|when|should)\b[^,;.:]*$/u, after: /^[^;.]*, [^;.]*\b(?:will|shall|must|should)\b/u, not: { within: /,/u } },
  // "Return to their practice for annual review", "until the episode is closed": care goes on, there or here.
  { after: /^ for (?:\p{L}+ ){0,2}(?:review|care|monitoring|follow-?up|prescribing|checks?|management)\b/iu },
  { before: /\b(?:until|till)\b[^.;,]{0,24}$/iu },
  { within: /\b(?:until|till)\b[^.;,]{0,30}$/iu },
  // "A decision to close a referral is made by the whole team": who decides.
  { after: /^(?: for [^.;,]{0,40}?)?(?: (?:is|are|will be|must be|shall be))+ (?:decided|agreed|discussed|considered) (?:in|by|at|with)\b/iu },
  { before: /\bdecisions? (?:to|on|about|that|whether)\b[^.;,]{0,30}$/iu },
  // "Requests are never sent back with advice to refer elsewhere": what is never done does not happen in its words either.
  { before: /\b(?:is|are|be|will|shall|must) never\b[^.;,]*$|\b(?:not|never|nobody is|no one is) (?:be )?(?:sent|turned|asked|made|told) (?:away|back|home|off) $/iu },
  // "Is taken off the list because the patient has been seen": what was to be done is done.
  { after: /^,?(?: (?:from|off) (?:the |a |our )?(?:waiting )?(?:list|books|caseload|register))? (?:after|as soon as|because) (?![^.;,]*\b(?:not|no|never|fail\w*|miss\w*)\b)[^.;,]{0,60}\b(?:has|have|is|are) (?:been )?(?:seen|reviewed|treated|booked|offered|accepted|made|given|started|found|sent|completed|arranged|agreed|met)\b/iu },
  // "Who wish to be discharged", "entitled to see the advocate or to withdraw", "who has moved away": it is their own doing. The choice may be the first of several.
  { before: /\b(?:wish\w*|wants?|choos\w*|prefers?|decides?|asks?|requests?|free|right|entitled) (?:\p{L}+ )?to (?:be )?$/iu, not: { before: new RegExp(String.raw`${ours}[^]{0,58}$`, "iu") } },
  { before: /\b(?:free|right|entitled|choose|chooses|decide|decides)\b[^.;]*\bto $/iu, not: { before: new RegExp(ours, "iu") } },
  { before: /\b(?:who|if|where|when|patients?|person|people)\b[^.;,]{0,40}\b(?:died|dies|deceased|mov(?:e|es|ed) (?:away|out|house|to another))\b/iu },
  // "A person with capacity may refuse treatment", "a smoker who persists in refusing": it is they who refuse.
  { before: /\b(?:person|people|patients?|adults?|anyone|someone|somebody|parents?|child|children|resident|who|they|he|she|woman|women)\b[^.;,]{0,40} (?:may|can|might)(?: also| still| always)? $/iu, within: /^(?:refus|declin)/iu },
  { before: /\b(?:smokers?|patients?|person|people|who|participants?)\b[^.;,]{0,40}\b(?:persists? in|keeps? on|insists? on) $/iu, within: /^refus/iu },
  // "We do not ask people to go back and start again": what is asked of nobody.
  { before: /\b(?:not|never) (?:ask|expect|require|want|make|tell|oblige|force)(?:ed|s)?\b[^.;,]*$/iu },
  { before: /\b(?:nobody|no one|no \p{L}+) (?:is|are|will be|shall be) (?:asked|expected|required|made|told|obliged|forced)\b[^.;,]*$/iu },
  // "Drink does not in itself close its doors".
  { before: /\bnot (?:in (?:itself|themselves)|of (?:itself|themselves)|by (?:itself|themselves)) $/iu },
  // "Are trained and signed off by a nurse": found able.
  { before: /\b(?:train|taught|teach|compet|assess|supervis)[^.;]*$/iu, within: /^(?:are |is |be )?signed off$/iu },
  // "Will not be accepted from any other source": the way in is another.
  { within: /^not (?:be )?accepted$/iu, after: /^ from (?:any|other|another|elsewhere)\b/iu },
  // "Three of the complaints concerned automatic discharge": told of what went wrong.
  { before: /\b(?:complaints?|incidents?|grievances?)\b[^.;]* (?:concerned|concern|concerning|about|arose from|related to) [^.;]*$/iu },
  // "Many get a rejection letter and feel let down": what it is like for people, and no rule.
  { after: /^[^.;]*\b(?:and|then) (?:feel|felt)\b/iu },
  // "Removal from the list requires a call to the person": what has to come first.
  { within: /\b(?:removal|closure|discharge|ending)\b/iu, after: /^[^.;,]{0,30} (?:requires|needs|calls for|must be preceded by|is possible only|takes place only|happens only) /iu },
  // "Of 412 requests, seven were refused", "had permitted the Provider to decline": told of what was so.
  { before: /\b(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|none) (?:of them |of these )?$/iu, within: /^(?:(?:requests?|referrals?|people|patients|cases|applications) )?(?:were|was|had been|have been) \w+$/iu },
  { before: /\bhad (?:permitted|allowed|required|let|entitled|obliged)\b[^.;]*$/iu },
  // "Explains why a patient may be discharged", "advice on when to refer again": it is told of, and done by other words than these.
  { before: /\b(?:explain\w*|describ\w*|sets? out|says?|tells?|tell(?:ing)?|advice|advises?|guidance|information|understand\w*)\b[^.;]{0,100}\b(?:why|when|how|whether|what)\b[^.;]*$/iu },
  // "Closing a record is not permitted before somebody has called".
  { after: /^[^.;,]*\b(?:is|are) (?:not|never) (?:permitted|allowed|acceptable|an option)\b/iu },
  // "Gets it back within the hour with a telephone call": somebody speaks to them.
  { after: /^[^.;]*\b(?:with|and|by) (?:a )?(?:tele)?phone(?: call)?\b/iu },
  // "How hard it is to discharge them kindly": said of doing it.
  { before: /\b(?:hard|difficult|harder|wrong|unkind)(?: it is)? (?:for \p{L}+ )?to $/iu },
  // "To keep referrals from being returned", "less likely that people are shunted", "so that nobody is turned away": it is what shall not be.
  { before: /\b(?:keep|stop|prevent|avoid|spare|save|protect)\w*\b[^.;]*\bfrom $|\bto (?:avoid|prevent) [^.;,]*$|\bless likely\b[^.;]*$|\b(?:nobody|no one|no-one|none|fewer)(?: (?:are|is|have|need|will be|people|patients))*(?: (?:in|with|of|from) [^.;,]*)? $/iu },
  // "They can be discharged and come back later", "can re-refer you and you will not go back to the start": the way back is open.
  { after: /^[^.;]{0,20}\b(?:and|but) (?:(?!not\b)\p{L}+ ){0,2}(?:come back|return|rejoin)\b(?! (?:only|on|by|after) )/iu },
  { after: /^[^.;]*\bnot go back to the (?:start|back|end|bottom|beginning)\b/iu },
  { within: /^(?:can|may) /iu, after: /^[^.;]{0,40}\band (?:(?:then|later|also|be) )*(?:re-?referred|referred (?:again|back))\b/iu },
  { before: /\b(?:can|may) [^.;]*\band (?:be )?$/iu, within: /^(?:re-?referred|referred again)/iu },
  // "If you are finding it hard to conceive, you are advised to contact your GP": whom to ask first, said to somebody whom nobody has refused.
  { before: /^\W*(?:If|When|Where) you(?:r \p{L}+)?\b(?![^,;.]*\b(?:not|no|n['’]t|cannot|refus\w*|declin\w*|reject\w*|discharg\w*|miss\w*|fail\w*|un(?:able|suitable|successful|eligible)|ineligible|wrong|turned|waiting|while)\b)[^,;.]*,? (?:you |please |we |then )*(?:(?:are|should|will|may|can|would|need|be|must) )*$/iu },
  // "Ability to refer back for additional concerns": one of the things that may be done, and for something new.
  { before: /^\W*(?:Ability|Option|Facility|Scope|Possibility|Able|Freedom) to $/iu },
  { after: /^ (?:for|about|with|regarding) (?:any |all )?(?:additional|unrelated|separate|new|further health)\b/iu },
  // "Go back to their practice with a letter and may ring us direct": the door stays open.
  { after: /^[^.;]*\b(?:may|can) (?:still |always |also |then )?(?:ring|call|phone|telephone|contact|write to|come back to|self-?refer|refer themselves|get in touch|return to)\b[^.;]*\b(?:us|direct|directly|the (?:team|service|clinic|nurses?|ward|unit))\b/iu, not: { before: /\b(?:refus|declin|reject|not (?:meet|eligible|suitable|accepted)|miss|fail|DNA)/iu } },
  { after: /^[^.;]*\b(?:may|can) (?:(?!not\b)\p{L}+ ){0,3}(?:back|again)\b[^.;]*\b(?:any ?time|at any time|whenever|in the (?:following|next)|for (?:a|the next|two|three|six|twelve))\b/iu },
  // "A summary when treatment ends", "we let go of nobody": no one is sent off.
  { before: /\b(?:when|once|after|as) (?:their |the )?$/iu, within: /^(?:treatment|care|therapy) (?:ends?|stops?|finishes)$/iu, not: { after: /^ (?:automatically|at once|if)/iu } },
  { after: /^ of (?:nobody|no one|none)\b/iu },
  { before: /\blet $/iu, within: /^go of (?:nobody|no one|none)\b/iu },
  // "Young people can say no to all of it": theirs to say.
  { before: /\b(?:people|patients?|person|they|you|anyone|parents?|child(?:ren)?|women|woman|men|man|residents?|carers?|who|clients?|families)(?: (?:can|may|might|could|will|would|are|is|free|able|to|also|always|still|has|have|the|a|right))* $/iu, within: /^say(?:s|ing)? no to\b/iu },
  // "Had been put down to the person's learning disability", "given to them and sent to the GP": an explanation, and a copy.
  { before: /\bput $/iu, within: /^down to\b/iu },
  { before: /\b(?:a|one|the) copy\b[^.;]*$|\bcopied\b[^.;]*$/iu, within: /^(?:sent|passed|handed|given)\b/iu },
  // "Must read the notes before anyone's file is shut".
  { before: /\b(?:must|should|shall|will|has to)\b[^.;]*\bbefore (?:any(?:one|body)?(?:['’]s)?|a|the|somebody['’]s|someone['’]s) $/iu, within: /^(?:file|case|referral|episode|record|place)\b/iu },
  // "Recurs within a year, that is, a re-referral": what it is called.
  { within: /^re-?referrals?$/iu, not: { after: /^ (?:is|will be) (?:needed|required|necessary)/iu } },
  // "Most are discharged to the GP": told of what becomes of many. "Those removed from a list still have care", "whether in primary care or discharged back to it": who they are.
  { before: /(?:^|[.;] )(?:Most|Many|Some|Few) (?:\p{L}+['’]?s?,? ){0,10}$/u, within: /^(?:are )?discharged/iu },
  { before: /(?:^|[;,:.] |\band )(?:most|many|some|few|half|a (?:third|quarter|few)|\d+%)(?: of \p{L}+)?(?: \p{L}+)? (?:are |were )?$/iu, within: /^(?:are |were )?(?:discharged|referred|returned|closed)/iu },
  { before: /(?:\b(?:those|someone|somebody|anyone|anybody|everyone) |\balready |\bwhether\b[^.;]* or )$/iu, within: /^(?:re-)?(?:removed|referred|discharged|rejected|declined|returned)\b/iu },
  { before: /\b(?:who|that) (?:have |has |had )?$/iu, within: /^stopped\b/iu },
  { within: /^(?:is|are) not registered$/iu },
  // "Delays in being discharged": what goes wrong in other ways.
  { before: /\bdelays? (?:in|to|of)\b[^.;]*$/iu },
  // "Self-referrals are not accepted", "letters and emails are not processed": there is another way to send the same.
  { before: /^\W*(?:(?:patient |direct )?self-?\s?referrals?|(?:letters?|emails?|faxes|faxed|phone calls|electronic|paper|hand-?written|telephone|verbal)(?: (?:and|or) (?:letters?|emails?|faxes|phone calls|telephone|paper|electronic))*(?: referrals?| forms?| requests?)?)(?: from \p{L}+| to [\p{L}\d ]{1,30}?)? (?:is |are |will |can ?)?(?:not )?(?:be )?$/iu },
  { before: /^[^.;]*(?:letters?|emails?|fax\w*) from \p{L}+ $/iu },
  // "So that we can offer it to someone else", "you may be referring someone else": another person, and no other service.
  { before: /\b(?:it|them|slot|place|time|appointment|refer|refers|referring|offer\w*)(?: to)? $/iu, within: /^(?:some(?:one|body)|anyone) else$/iu },
  { within: /^some(?:one|body) else$/iu, after: /^ (?:may|can|will|must|should)\b/iu },
  // "A review about possible removal from the list", "possible discharge": not settled by these words.
  { before: /\b(?:possible|potential|considered for|review (?:of|about|before|for)(?: possible)?) $/iu },
  // "Resulting in people bouncing between two teams": a fault that is told of; no service does it by rule. "Is bounced to the GP" stays.
  { within: /^(?:(?:being|be|been|are|is|get|getting) )?bounc(?:e|es|ed|ing)$/iu, after: /^ (?:around|about|between|among|amongst|back and forth|from (?:\p{L}+ ){1,3}to)\b/iu },
  // "Emergency referrals should be directed to the Mental Health Assessment Team": the way in, and who takes it.
  { before: /(?:^|[.;] )(?:[\p{L}-]+ ){0,4}(?:referrals|requests|enquiries|calls)\b[^.;,:]{0,160}\b(?:should|must|will|shall|can|may|are) (?:\p{L}+ ){0,2}$/iu, within: /^(?:be )?(?:directed|made|sent|referred|passed|addressed|submitted|emailed) to\b(?! (?:the |their )?(?:GP|own|referrer))/iu, not: { within: /line$/iu } },
  // "Are in difficulty and want to begin again": a wish of theirs.
  { before: /\bwould (?:rather|sooner) $/iu },
  { before: /\b(?:want|wants|wish|wishes|hope|hopes|like) $/iu, within: /^to\b/iu },
  // "Please consider pointing people to our website": what those who refer are asked.
  { before: /\bplease (?:consider|think about|try)\b[^.;]*$/iu },
  // "The police can decline a request": the door is another's. "Declined by the hospital", "refused by the patient": who did it is somebody else.
  { before: /\b(?:police|courts?|banks?|landlords?|schools?|employers?|insurers?|suppliers?|universit\w+|other (?:providers?|services?|teams?|trusts?|practices?)|committees?|boards?|regulators?|tribunals?|inspectors?|hosts?) (?:(?:have|has|had|can|may|will|might|could|sometimes|often) )?$/iu, not: { before: /\b(?:referrals?|requests?|applications?|people|patients|cases|anyone|those)(?: (?:made|sent|referred))? (?:from|by|of) [^.;,]*$/iu } },
  { after: /^(?:\s\w+){0,2} by (?:the |their |an? |any |another )?(?:(?:previous|former|other|another|same) \w+|patient|person|client|parent|carer|famil\w+|court|commissioner|authority|hospital|laborator\w+|pharmac\w+|insurer|employer|school|ambulance|GP|practice)\b/iu },
  // "After discharge, it will send", "within a week of discharge every person": the words belong to two phrases.
  { within: /^\p{L}+, (?:(?:it|they|we|he|she|the|them)$|(?:each|every|all|any)\b)|^discharge, (?:the|a|their) /iu },
  { before: /\b(?:of|after|before|at|on|from|following|since) $/iu, within: /^discharge (?:every|each|all|the|any|an?)\b/iu },
  // Women described being "sent home with paracetamol": words that somebody else used.
  { within: /^(?:(?:being|been|be|was|were|is|are) )?["“]/u },
  { before: /["“]$/u },
  // "| Option B | Rejected: people would fall in the gap |": a verdict, and its reason.
  { within: /^(?:rejected|declined|refused|withdrawn)\w*:/iu },
  { within: /^(?:rejected|declined|refused|withdrawn)\w*$/iu, after: /^:/u },
  // "Patients who are discharged may return", "referrals rejected in error will be reopened": who they are; what is done with them stands in the main clause.
  ...[{ before: /\b(?:who|that|which) (?:(?:is|are|was|were|has|have|had|will|may|been|be|being) )*$/iu }, { within: /^(?:referrals?|patients?|people|cases|requests|applications) \p{L}+ed$/iu }].map((who) => ({ ...who, after: /^[^.;]*? (?:will|shall|may|can|must|should) /iu })),
  // "Asked to attend the nearest clinic instead": care in another room. "Unable to take part in what they enjoy": what an illness does.
  { within: /^asked to attend$/iu, after: /^ (?:the|a|our|their) (?:\p{L}+ )?(?:clinic|surgery|centre|practice|hub)\b/iu },
  { within: /^(?:unable|not able) to take$/iu, after: /^ part\b/iu },
  // "It will find another service with the patient": those who hold the referral look, and not the person.
  { before: /\b(?:we|it|service|provider|team|nurse|clinician|coordinator|co-ordinator|navigator|staff|hub|worker|\p{Lu}{2,5}) (?:(?:will|shall|must|should|may|can|to|also|then) )+$/u, within: /^(?:find|seek|arrang|look|contact)/iu },
  // "Redirected to the right team by the hub", "referrals are redirected to the paediatric team": the paper is moved, by those who hold it. A way in leads to the service itself.
  { within: moved, after: /^ to [^.;]*\bby (?:the|our|a|an)\b/iu, not: { after: wayIn } },
  { within: moved, after: /^ to (?:the|this|our) (?:service|clinic|hub|provider)\b/iu },
  { before: /\b(?:referral|request|form|application|call)s?\b/iu, within: moved, after: /^ to [^.;]/iu, not: { after: wayIn } },
  // "Patients will be discharged when:": every care ends; for what reason, the items below say.
  { within: /\bdischarg\w*$/iu, after: /:[^]{0,3}$/u },
];
const isSpared = standsAmid(spared);
export const sendsNobodyAway = (statement: Statement, act: Span, text: string): boolean =>
  isSpared(statement, act, text) || isOthersPractice(statement, text) || isOfWayIn(statement, act, text) || (!statement.own.has("mh") && toHospitalAtOnce.test(text.slice(statement.start + act.start, statement.start + act.end)));

/** "With a suspected chest syndrome, who must go straight to the emergency department": of an ill body the next step is just that. */
const toHospitalAtOnce = /\b(?:straight|directly|immediately|at once) to (?:the |an |their )?(?:nearest )?(?:emergency department|A ?& ?E|ED|hospital)\b/iu;

/** "Care may be refused to a person who is violent": what keeps others safe is another matter, unless it goes with missed visits or a broken contract. */
export const isForViolence = ({ start, end }: Span, text: string): boolean => /\b(?:violen|assault|threat|aggress)/iu.test(text.slice(start, end)) && !/\b(?:fail|miss|abide|comply|engag|attend|contract|drunk|intoxic)/iu.test(text.slice(start, end)) || /\bunacceptable behaviou?r|behaviou?r (?:is|was) unacceptable\b/iu.test(text.slice(start, end));

/** "A new referral will be needed": people have to come again from the beginning. */
export const startsOver = (words: string): boolean =>
  /\b(?:(?:new|fresh|another|further) referral (?:(?:is|will be|shall be) )?(?:needed|required|necessary)|(?:need|needs|have|has|must) (?:to )?(?:be )?(?:re-?refer\w*|refer\w* again|start (?:again|afresh|over)))/iu.test(words);
