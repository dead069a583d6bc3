/** Word classes of what happens at the door of a service: who and what comes to it, what is done with them, and how. */
import { anybody, callers, kin, patients, persons, young } from "./classes.ts";

/** Whoever comes to a door. */
export const comers = `${patients}|${persons}|${young}|${kin}|${callers}|${anybody}|carer|everyone|walk in|self referrer|non responder|non attender|it|them|him|her|you|they|any|all`;
/** What comes to it in their stead. */
export const papers =
  "referral|request|application|form|case|file|record|episode|letter|enquiry|call|email|e mail|paperwork|registration|self referral|re referral|submission|booking|name";
/** What is brought to an end when somebody has to go, */
export const begun =
  "episode|case|referral|file|record|place|slot|treatment|therapy|care|support|input|offer|booking|involvement|application|request|form|pathway|intervention|enrolment|membership|registration|door|letter|contact";
/** with what is also returned, kept and lost for other reasons: calls, services. */
export const underWay = `${begun}|spot|appointment|service|call|matter|spell`;

/** Said beside what is done, and changing nothing of it. */
export const merely =
  "then|also|normally|automatically|immediately|simply|usually|permanently|politely|quietly|routinely|ordinarily|promptly|at once|forthwith|merely|just|accordingly|generally|always|duly|summarily|formally|therefore|thereby|again|all|now|instead|either|only|firmly|straight|directly|in every case|without exception|in turn|in that case|in that event|as a rule|by default|as a matter of course|without further notice|without more ado|without delay|without notice|without question|the same day|therefrom|thereupon|henceforth|at that point|thereafter|both|each|courteously|swiftly|rapidly|necessarily";
/** Something is done to them. */
export const isDone = `(be|is|are|being|get|gets|getting|find themselves|finds itself) (${merely})?`;

/** What is done with people and papers that are not wanted, as it stands behind "are" and "will be", */
export const turnedAway =
  "rejected|declined|refused|returned|bounced|binned|shredded|discarded|dumped|filtered out|screened out|weeded out|sifted out|turned away|turned down|turned back|turned round|turned around|sent away|sent back|sent home|sent packing|sent off|sent on their way|sent straight back|knocked back|pushed back|passed back|handed back|batted back|batted away|fobbed off|rebuffed|struck off|crossed off|scored out|scored off|let go|signed off|stood down|ruled inadmissible|ruled out of order|put in the bin|put in the confidential waste|put in confidential waste|thrown out|thrown away|cast aside|left unread|left unanswered|ignored|disregarded|disposed of|shown out|shown the door|shown the exit|asked to leave|told to leave|hung up on|barred|banned|redirected|deflected|turfed out|kicked out|thrown off|blacklisted|locked out|shut out|frozen out|pointed elsewhere|stonewalled|not proceeded with|not progressed|not processed|not actioned|not opened|not read|not entertained|not registered|not taken forward|not acknowledged|not triaged|not looked at|not acted on|not acted upon|not answered|not pursued|not followed up|not chased|not replied to|not rebooked|not reinstated|not readmitted|not re opened|not reopened|not reconsidered|not held open|not kept open|no longer ours|null and void|binned unread|rejected unread|returned unread|returned to sender|discharged|taken off the list|taken off the books|excluded from the list|sent elsewhere|referred elsewhere|signposted elsewhere|shunted|withdrawn from the list|removed from the list|removed from our list|removed from the books|removed from the caseload|removed from the waiting list|removed from the recall list|dropped from the list|dismissed from the clinic|dismissed from the service|dismissed from the programme|cut off and|blocked from|dismissed without";
/** and with a case or a place of theirs. */
export const broughtToAnEnd =
  "closed|shut|ended|terminated|concluded|wound up|brought to an end|brought to a close|brought to a conclusion|cancelled|withdrawn|annulled|revoked|rescinded|suspended|discontinued|archived|lapsed|forfeited|expired|taken away|given up|given away|given to another|given to someone else|given to somebody else|passed to another|passed to someone else|offered to another|offered to someone else|offered to the next|passed to the next|given to the next|reallocated|re allocated|reassigned|written off|deactivated|inactivated|made inactive|marked complete|marked as complete|marked closed|marked as closed|marked inactive|marked void|closed down|closed off|shut down|treated as concluded|treated as closed|treated as finished|treated as ended|considered closed|considered finished|deemed closed|deemed concluded|regarded as closed|freed up|reclaimed|dropped|deleted";
/** What a team does to people and papers that it does not want. */
export const turnAway =
  "reject|decline|refuse|return|bounce|bin|shred|discard|delete|dump|ditch|drop|dismiss|rebuff|block|bar|ban|deflect|disregard|ignore|discharge|shut out|lock out|screen out|filter out|weed out|sift out|turn away|turn down|turn back|turn round|turn around|send away|send back|send home|send off|send on|hand back|pass back|push back|knock back|bat away|fob off|strike off|strike out|cross off|take off|throw out|show out|put off|move on|dispose of|get rid of|say no to|say goodbye to|part company with|part ways with|close the door on|shut the door on|wash our hands of|have no more to do with|do away with|steer away|point elsewhere|lose interest in|give up on|walk away from|stand down|sign off|let go|let go of|cut off|hang up on|remove|deregister|de register|disenrol|unenrol|eject|expel|evict|offload|shunt";
/** A case, as papers have it: only these can be ended without a word of whose they are. */
export const cases = "case|referral|file|episode|door|place|slot|spot|offer|booking|application|request|registration|self referral|involvement|enrolment|membership";
/** What a team does to a case or a place. */
export const endIt =
  "close|shut|end|terminate|conclude|wind up|bring to an end|bring to a close|cancel|withdraw|annul|revoke|rescind|suspend|discontinue|stop|cease|archive|lapse|forfeit|cut short|give away|take away|reallocate|write off|deactivate|draw a line under|draw a line beneath|call time on|pull the plug on|put an end to|drop|delete|remove|finish";

/** How people are refused as such, by a team, */
export const refuse =
  "reject|decline|refuse|bar|ban|debar|exclude|preclude|turn away|turn down|shut out|lock out|screen out|filter out|weed out|sift out|rule out|keep out|leave out|strike out|strike off|steer clear of|stay clear of|fight shy of|disqualify|disbar|disallow|pass over|pass by|not admit|not take|not accept|not enrol|withhold treatment from|say no to";
/** or said of them. */
export const refused =
  "declined|refused|rejected|barred|banned|debarred|denied|excluded|precluded|turned away|turned down|struck out|struck off|filtered out|screened out|weeded out|sifted out|left out|left off|kept away|kept out|kept off|withheld from|revoked|exempt|exempted|passed over|disqualified|disallowed|ruled out|asked to leave|asked to go|asked to choose|asked to stay away|asked not to come|omitted|shut out|locked out|ineligible|off limits|out of bounds|unwelcome|barred from|beyond us";

/** Somewhere that is not here, and said to be another, */
export const elsewhere =
  "elsewhere|someone else|somebody else|another service|another provider|another team|another agency|another clinic|other services|other organisations|other agencies|other providers|other sources|alternative services|alternative provision|alternative support|an alternative|alternatives|alternative arrangements|other arrangements|own arrangements|other help|help elsewhere|help privately|a different service|a different team";
/** with what lies elsewhere only for those who are sent there. */
export const away = `${elsewhere}|other options|somewhere else|a more suitable service|a more appropriate service|the appropriate service|the relevant service|the private sector|the voluntary sector|their own devices`;
/** Who sent people, */
export const senders = "referrer|GP|referring clinician|referring agency|referring team|referring practitioner|referring GP|practice|sender|general practitioner|family doctor";
/** and where else they came from, and are sent back to. */
export const origin =
  `${senders}|referring doctor|surgery|doctor|own doctor|own surgery|own GP|own practice|primary care|general practice|GP practice|whoever sent it|whoever sent them|place they came from|where they came from|where it came from|drawing board`;
/** Help that people are told to find by themselves. */
export const selfHelp =
  "111|NHS 111|999|their GP|their own GP|own GP|the GP|a GP|their doctor|their own doctor|own doctor|their surgery|their own surgery|their practice|A&E|ED|the emergency department|a walk in centre|walk in centre|a helpline|the helpline|helpline|the crisis line|crisis line|the samaritans|samaritans|talking therapies|IAPT|the drug service|the alcohol service|the CMHT|mental health services|the mental health team|the website|our website|a charity|the voluntary sector|the council|social services";

/** The same verbs with what may follow the first word of each. */
export const inflected = (verbs: string): string => verbs.split("|").map((each) => each.replace(/^\S+/, "$&+")).join("|");
/** Said to all comers. */
export const everybodyWelcome = "(everybody|everyone|anybody|anyone|all|all comers|each person) (is|are|will be|shall be)? (made|always|equally)? welcome";
/** "An acute decline in renal function" refuses nobody. */
export const decline = ["(a|an|acute|rapid|cognitive|functional|physical|further|recent|sharp|steep|the|any)? decline in", "(acute|rapid|cognitive|functional|physical|steep|gradual) decline"] as const;
