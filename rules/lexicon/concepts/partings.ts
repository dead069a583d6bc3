/** Words for sending people away, for visits that were missed, and for going after people instead. */
import { begun as beginnings, broughtToAnEnd, cases, comers, elsewhere as away, endIt, inflected, isDone, merely, origin, papers, selfHelp, turnAway, turnedAway } from "../door-classes.ts";
import type { Lexeme } from "../lexeme.ts";

/** "Any such", "all incomplete". */
const which = "(the|a|an|any|such|these|those|that|this|all|their|every|each|most|his|her|its|your|any such|all such|some)? (ineligible|unsuitable|inappropriate|incomplete|late|second|further|repeat|new|invalid|misdirected|unwanted|low priority|out of area|such|other)?";
const whoever = `(${comers}|${papers})+`;
const place = "(place|spot|slot|turn|bed|appointment|session)+";
const anew = "(over|again|afresh|from scratch|anew|all over|all over again|from the beginning|from the start|back at the start|back to the start)";
const tells = "(told|advised|asked|invited|encouraged|instructed|expected|directed|pointed|steered|required|urged|left)";
const toDo = "(ring|call|phone|telephone|dial|see|go to|go back to|turn to|contact|approach|attend|try|use|visit|consult|speak to|talk to|look to|look at|look for|apply to|present to|present at|report to|make for|write to|get help from|seek help from|seek help|seek advice from|get in touch with|take it up with|take themselves to|find|return to|rely on|make do with|search)";
const noUse = "(wrong (place|number|team|service|door|address|clinic|people)|cannot help|can't help|unable to help|cannot be helped|not be helped|not for (them|us|such|this|that|you)|no service|nothing (we|more|further|can|to offer)|not (one of)? ours|not (eligible|entitled|suitable|qualify)|do not (meet|fit|qualify)|does not (meet|fit|qualify)|did not (meet|fit|qualify)|not commissioned)";

/** What is brought to an end when somebody is sent away, */
const begun = "(episode|case|referral|file|record|place|slot|treatment|therapy|care|support|input|offer|booking|involvement|application|request|form|pathway|intervention|enrolment|membership|door|letter|contact)+";
/** and how. */
const ended =
  "(closed|shut|ended|terminated|cancelled|withdrawn|returned|rejected|declined|bounced|refused|removed|dropped|deleted|binned|discarded|filed|archived|voided|lapsed|lapse|lapses|lapsing|expire|expires|forfeited|lost|deflected|turned away|turned back|turned round|written off|discontinued|suspended|brought to an end|brought to a close|deactivated|inactivated|ceases|stops|stopped|taken away|given up|given away|reallocated|sent back|handed back|passed back|thrown out|not processed|void|rescinded|revoked|destroyed)";
/** A promise of it: no word that denies stands between. */
const will = "(will|shall|may|can|is|are|must|should|to|gets|get)? (then|also|normally|automatically|immediately|simply|usually|permanently)? (be|being|been)?";
/** What is not done any more for those who did not come. */
const pursue = "(chase|pursue|follow up|rebook|re book|contact again|remind|write again|re offer|reoffer|ring back|ring again|call again|hold open|keep open|reschedule|rearrange|look for|seek out)";
const elsewhere = "(elsewhere|someone else|somebody else|another service|another provider|another team|other services|other organisations|other providers|alternative services|alternative provision|alternative support|an alternative|alternatives|alternative arrangements|other arrangements|own arrangements|other help|other sources|a different service)";
const sender = "(referrer|GP|referring clinician|referring agency|referring team|referring practitioner|referring GP|practice|sender|originator|source|general practitioner|family doctor|applicant|patient|person|individual|family|client|parent|carer)";

export const partings = {
  rejects: {
    say: [
      // What is done with people and papers, with a case of theirs, by a team, ...
      `${isDone} (${turnedAway})`, `(${beginnings})+ (will|shall|may|can|must|should|to)? (${merely})? (be|is|are|being|gets|get|stand|stands|to be|has been|have been)? (${merely})? (${broughtToAnEnd})`,
      `(${beginnings})+ .. (be|is|are|being|gets|get) (${merely})? (${broughtToAnEnd})`,
      `(${inflected(turnAway)}) ${which} ${whoever}`, `(${inflected(endIt)}) ${which} (${cases})+`, "(end|terminate|discontinue|withdraw|suspend|cancel)+ (the|all|any|their|his|her)? (care|treatment|support|help|contact|therapy|input|service)",
      "(exit|exits|exited) (from|them|the (client|person|case|service))", "(enquiry|call|conversation|contact|visit|interview|assessment) (is|are|will be|shall be|be|should be)? (ended|terminated|brought to an end|cut short)", "end+ the (visit|call|interview|conversation|contact|enquiry) (there|then|at once)?",
      "(referrer|GP|practice)+ .. (hold|holds|retain|retains) the (patient|person|case|risk|referral)", "(one|single|last|only) chance (only|policy|rule)?", "(one chance|two chances)", "take it (that|as read that) .. not (wanted|want|wish|needed|required|interested)", "(help|the service|the place|the offer|care|support) is (not|no longer) (wanted|needed|required)", "(client|patient|person|referrer|GP|family|applicant|service user)+ (own)? (job|task|responsibility|business|duty) to (make|find|ensure|arrange|chase|see|tell|contact)", "(it is|is) the (client|patient|person|referrer|GP|family)+ (job|task|responsibility|duty)", "(go|goes|going) back to (whoever|whomever|the person who|those who)", "(do|does|will) not keep (people|clients|patients|cases|anyone) (on|open)", "(go|goes|put|placed|land|lands) (in|into|on) (the|a) (returns|reject|rejects|rejections|bounce|dead letter|waste) (tray|pile|box|bin|folder|basket)?", "(needs|need|requires|require|must have|without) a letter from .. (before|to be) (being)? (considered|seen|accepted) again",
      "(close|shut|slam)+ the door (on|to|in)", "(call|draw)+ (it a day|time|a line) (on|under|beneath)?",
      // ... what they are told instead, ...
      `${tells} (${merely})? to ${toDo} .. (${selfHelp}|${away})`, `(tell|ask|advise|instruct|point|steer)+ ${which} ${whoever} (back|on|away|off)? (to|towards|at) .. (${selfHelp}|${away})`, `(direct|send|refer|signpost)+ ${which} ${whoever} (to)? (${away})`, `(directed|pointed|steered|packed off) (${merely})? (to|towards) (${selfHelp})`,
      "referral+ .. (unsuccessful|not been successful|not successful)", `(told|informed|notified|advised|say|says|saying|stating|telling|tell|tells|reply|replies|written to|learn|hear) .. ${noUse}`, `(come|came|got|reached|rung|contacted|referred|called) (to|through|at|through to)? (the|a)? wrong (place|number|team|service|door|address|clinic)`,
      `(should|must|need to|needs to|ought to|are to|is to|will have to|have to|has to|had better|would do better to|do best to) (${merely})? (take (themselves|it|their|his|her)|go|turn|present|look|try|make their way|apply|seek|shop) .. (${selfHelp}|${away})`,
      `(${turnedAway}) .. (told|informed|notified|advised|asked|directed)`, `(refer|try|seek|apply|look|go|ask|turn|present|enquire) (${away})`, `(may wish to|should|must|will need to|need to|needs to|has to|have to) (consider|explore|pursue|find|try|seek|use|contact|approach|make) (${away})`, "first port of call (is|should|ought|must|will|has|remains|shall)", "(ask|get|need|want|for) .. refer (you|them|him|her|the (person|patient)) (again|afresh|anew|somewhere|elsewhere|to)",
      `(return|returns|revert|reverts|go back|goes back|sent back|send back|pass back|hand back|handed back|refer back|referred back|discharge|discharged|signed off|redirect|redirected) (straight|at once|directly|again|under|into|in|within)? (back)? (to|under|into|with) (the|their|his|her|your|a|its)? (own|original|referring)? (${origin})`,
      // ... what they lose, have to do all over again, or are taken to have wanted; ...
      `(lose|loses|losing|lost|forfeit|forfeits|forfeited|give up|gives up|giving up|miss out on|misses out on|part with|parts with|surrender|forgo|forgoes|waive|waives|relinquish|relinquishes) (the|their|his|her|a|any|your|all)? (right to)? (a|the|their)? (hard won|allotted|reserved)? ${place}`, "(lose|loses) out", "miss their turn", "forfeit+ .. (help|care|support|service|access)",
      `${place} .. (goes|go|pass|passes|given|offered|released|handed|moves|reverts|allotted) (on|over|straight|back)? (to)? (another|the next|someone|somebody|others|next|a person|people|those)`, `(the|their)? (next (person|patient|client|in line|on the list)) .. (given|offered|gets|takes|will have)`,
      `to (start|begin|apply|be referred|queue|reapply|re refer|refer|join|do it|ask|register) ${anew}`, `to (wait|go|come) (again|afresh|all over again|back to the start)`, `(must|will|shall|should|needs|need) (be referred|start|begin|apply|rejoin|reapply|queue|refer|go) ${anew}`, "(must|should|will have to|has to|have to|is left to|can) think again",
      "(deemed|treated|regarded|considered|counted|taken|presumed|assumed|read|understood|held|seen|interpreted|construed|recorded|logged|coded) (by us|by the team|to be|to have|as|as having|as a|as if|that)? .. (withdrawn|declined|concluded|closed|finished|discharged|lapsed|abandoned|ended|opted out|dropped out|self discharge|refusal|refused|withdrawal|not wanting|not want|not wishing|uninterested|disengaged|changed (their|his|her)? mind|changed (their|his|her)? minds|no longer|lost interest|not (been|to have been)? (made|received|sent))",
      "(a|the|one|only|standard|with|get|gets|given|just) (leaflet|letter|card|list|link|number|text|email|information sheet)+ (and nothing|and no|only|alone|and that is all)", "and (nothing|no help|no contact|no support) (else|more|further|beyond)", "no (further)? (correspondence|dealings|dialogue) (is|will|shall|to|can|by|on|with)", "end of the (road|line|matter)",
      `(bring|brings|bringing) (the|their|this|that|any) (${beginnings})+ to (a|an) (close|end|conclusion|halt)`, "come+ to the end of (their|his|her|your) time", "(end|mean|trigger|cost|spell|entail|incur|attract|earn|constitute|signal|count as|amount to|bring about|warrant|merit)+ (an|a|the|their|your|him|her|them)? (automatic|immediate|permanent|instant)? (discharge|removal|closure|withdrawal|dismissal|termination|suspension|ban|expulsion|exit|disqualification|forfeiture|end of|loss of)", `(end|close|void|cancel|forfeit)+ (the|their|that|any|a|this) (${beginnings})`,
      // ... and that nobody here has a part in what comes next.
      "(not|isn't|never|nor) .. (role|job|task|place|business|responsibility|duty|concern|function|remit) (of|for|to) .. (find|seek|arrange|chase|look|trace|sort|place|see)", "(no more|nothing more|nothing further) to do with", "(wash|washes) (our|its|their) hands", "(do|does|take|takes|accept|accepts|has|have|bear|bears) (not take|not accept|no|not have) (any|further)? responsibility (for|to|towards|beyond)", "not (one of|among)? (ours|our patients|our people|our concern)",
      "(drop|drops|fall|falls|fell|come|comes|wiped|removed|deleted|struck|taken|gone) (off|from|out of) (the|our|its)? (waiting)? (list|books|register|caseload|system|queue|programme|pathway|rota of patients)",
      "no further responsibility", "(find|find out) (your|their) own", "NFA", "NFAd",
      "forfeit+", "told to (ask|get|find)", "referred afresh", "so you will have to", "has no (further)? (responsibility|duty)",
      "off the list", "place on the (caseload|list|programme|books)", "papers go back",
      "(file|case|referral|episode) (is|are|will be|to be) (shut|closed|filed)", "to be closed", "closed without", "directed away",
      "sent away", "told (that)? (they|it|this) (do|does|are|is) not", "sent elsewhere", "bounced",
      "dropped from", "struck off", "removed from the",
      "lost their (place|slot)", "start again", "(handed|passed|go|goes|went|put) back to", "sent back", "lead+ to discharge",
      "(form|request|referral|booking|place)+ (is|are|will be|shall be|to be) (cancelled|deleted|returned|closed|binned|void|withdrawn)",
      "taken off the (list|programme|caseload|books)", "told to (ring|contact|see|go|call|try)",
      "invited to (look at the website|try again|contact|ring)", "bottom of the list", "not for them",
      "(case|episode|file)+ (is|will be|shall be|are) closed", "unassessed", "advised to (see|ring|speak|try|go)",
      "no second (chance|appointment)",
      "(will|shall|are|is|be|being|may|can|must|should) (be)? (reject~|returned|declined|refused|sent back|bounced|turned (away|round)|redirected|closed|removed|terminated|discharged)",
      "(reject|return|decline|close|terminate|discharge|refuse)+ (the|a|any|such|these|inappropriate|incomplete)? (referral|patient|client|case|person|people|episode)+",
      "(referred|sent|signposted|directed|advised|asked) (back)? to (contact|see|speak to|go to|return to|call|ring)? (their|the)? (own)? (GP|referrer|NHS 111|practice)",
      "advised to contact", "no further contact", "place .. (given|offered) to (someone|somebody|another)", "(is|are|be|been|was) closed",
      "will not be supplied further", "new referral", "re referral (is)? (needed|required)", "lose+ (their|the) place",
      "removed from (the)? (list|caseload|waiting)", "discharged (back)? to", "sent to .. by their GP",
      "(lead|leads|leading|result|results|resulting) (to|in) .. (discharge|removal|closure)",
      "not (be)? (re referred|rereferred|re refer|re present|represent|reapply|apply again|self refer again)",
      "not (be)? (accepted|seen|supplied|offered|considered|booked) (a place)? again",
      "(second|further|repeat) (request|referral)+ .. (not|never) (be)? (accepted|considered|taken)",
      "(should|must|need to) be referred to .. by (their|the) (own)? GP",
      "(no|without) further (contact|responsibility|duty)+", "take+ no further",
      "(automatic|automatically|immediate) (discharge~|clos~|remov~)",
      "(reject|return|decline|close|terminate|discharge|refuse|bounce|cancel|withdraw|remove|drop|end|stop|strike|suspend)+ (the|a|any|such|these|those|all|their|ineligible|unsuitable|inappropriate|incomplete|late|their|her|his)? (referral|patient|client|case|episode|file|treatment|therapy|service user|application|request|place|offer|support)+",
      "(treatment|therapy|care|support|place|slot|offer|episode|case|referral|input|membership|service)+ (is|are|will be|shall be|may be|being|to be|will) (then)? (withdrawn|ended|end|closed|close|cancelled|stopped|stop|terminated|lost|lapse|lapsed|suspended|forfeited|discontinued|given up|given away|reallocated)",
      "(episode|case|treatment|place|offer) (end|lapse|stop|close|expire|cease)+",
      "(lead|result|mean|trigger|prompt)+ .. (discharge|removal|closure|withdrawal|dismissal|termination)",
      "(sent|send|sends|sending|pass|passes|passed|hand|hands|handed|return|returns|returned|go|goes|refer|refers|referred|direct|directs|directed|push|pushed) .. back to (the|their|his|her|your|a)? (own)? (GP|doctor|practice|surgery|referrer|primary care|referring|sender|general practice|general practitioner)",
      "discharge+ (back)? to (the|their|his|her|your)? (own)? (GP|referrer|primary care|practice|doctor)",
      "(told|advised|asked|expected|invited|left|instructed|encouraged) to .. (GP|111|elsewhere|another|themselves|somewhere|referrer)",
      "look elsewhere", "try elsewhere",
      "(find|seek|arrange) .. (another|alternative|different|other) (service|provider|support|help|team)",
      "(find|finding|seek|seeking) (an|another)? (alternative|other|different|more suitable) (service|provider|support|route|pathway)?",
      "(responsibility|duty|job|task|business) (of|rests with|lies with|remains with|falls to|is with) (the|their)? (referrer|GP|referring|practice|patient)",
      "(referrer|GP|practice) .. (keeps|retains|has|holds|remains) responsib~ for (finding|arranging|seeking|making|any further|onward|the next|what)",
      "for the (referrer|GP|practice|patient) to (find|arrange|seek|make|contact|decide)",
      "(may|can|will|must|shall|cannot|should) not (be)? (come back|return|re enter|reenter|rejoin|restart|re start|reapply|re apply|re refer|rereferred|re referred|readmitted|re admitted|taken back|seen again|try again)",
      "cannot (be)? (come back|return|re enter|reenter|rejoin|restart|re start|reapply|re apply|re referred|readmitted|taken back|seen again)",
      "(wait|waits|waiting) .. (months|weeks|year) .. (before|until)",
      "(before|until) .. (may|can) (be)? (referred|re referred|apply|return|come back|rejoin|seen|accepted) again",
      "(not|never) (be)? (seen|accepted|considered|referred|offered|taken|booked|supplied) .. (for|within) .. (month|week|year)+",
      "(barred|suspended|banned|locked out) (from|for)", "remov~ from (the|our|its|this|it|any|a)",
      "(struck|crossed|taken|dropped|knocked) (off|from) (the|our|its|it)",
      "(lose|loses|losing|forfeit|forfeits|forfeited) (the|their|his|her|a|any)? (place|slot|appointment|turn|position|offer)",
      "(stand|stands|stood) down",
      "(deemed|treated as|considered|assumed|taken) (to be|to have|as)? (withdrawn|discharged|left|declined|disengaged|no longer)",
      "not (be)? (chased|pursued|followed up|contacted again|rebooked|re booked|rescheduled|offered (a)? (further|another|second))",
      "no (further|other|second|more|new) (appointment|visit|attempt|offer|contact|date|session|chance)+",
      "(needs|need|require|requires|requiring|subject to|without|only by|ask for|asked for|seek) (a)? (new|fresh|further|another) (referral|application|request)",
      "re refer~", "referred again", "(case|file|referral|episode|door|record)+ (will|is|are|be)? (then)? (close|closes|shut|shuts)",
      "close the (case|file|referral|episode|door)", "bounce+",
      "asking (that|them|him|her|the)? .. (go|contact|see|ring|attend|use|visit) .. (GP|practice|doctor|pharmacy|111|elsewhere)",
      "(told|asked|advised|invited|directed) to .. (crisis line|crisis team|helpline|mental health)",
      "(outside|beyond) .. (remit|criteria|scope) and",
      "(referral|request|form|application)+ (that|which|not|outside|below|without|missing|lacking) .. (deleted|filed|binned|ignored|lapse|closed|void)",
      "revert+ to", "shown out", "shown the door", "someone else",
      "(referrer|GP|practice|doctor) .. (think of something|whose (responsibility|job|task) it is)",
      "whose (responsibility|job|task|business) it is",
      "(unsuitable|ineligible|declined|rejected|not accepted|refused|turned down) .. (informed|told|notified|advised)",
      "(declined|rejected|refused|unsuitable|ineligible) (should|must|will|may|can) (contact|see|ring|seek|approach|speak)",
      "(second|further|repeat|another) (request|referral|application)+ .. not accepted",
      "(discharge|reject|refuse)+ (people|those|the person|anyone|anybody) who",
      "unable to (re enter|rejoin|return|re join|restart|come back)", "(return|returned|returning) to the care of",
      "(sender|referrer) (is|are|will|must|should|to)? (find|look|try)", "not for the .. to find",
      "(bed|place|slot) (is|be|are|to be|will be) (released|freed|given (to|up|away)|reallocated)",
      "(stepped|step|taken|moved) (off|down from) (the)? (ward|list|virtual|programme|caseload)", "made inactive",
      "(involvement|responsibility|our part|our role|input|duty) (ends|end|ceases|stops|is over)", "(archived|archive)",
      "treated as (a)? new (request|referral|case|patient)", "walk (them|him|her|the patient)? back",
      "need not be (called|invited|recalled|seen|contacted|chased)", "(can|may|should|must) see their own (doctor|GP)",
      "come+ out of the (denominator|list|register|recall)", "informed dissent",
      "no further (device|supply|prescription|item|session|help|help|input|order|issue)+ (shall|will|is|are|may|to)? (be)? (issued|supplied|given|offered|made|provided)",
      "conditional (up)? on",
      "no (further|more|other|second) (appointment|contact|referral|test|tests|investigation|review|follow up|opinion)+",
      `${begun} ${will} ${ended}`, `(close|end|terminate|cancel|withdraw|reject|bounce|return|delete|bin|archive|discard|deflect|decline|remove|drop|forfeit|revoke|suspend|shut)+ (the|a|any|their|his|her|its|that|such|all)? ${begun}`,
      `(not|never) (be)? (processed|progressed|actioned|read|opened|triaged|looked at|registered|entertained|acted (on|upon)|acknowledged|${pursue}|chased|pursued|followed|held|kept (open|on))`, `(not|never|no longer) ${pursue}`, "no (chasing|chaser|reminder|reminders|follow up|second letter)",
      `off (the|our|its)? (books|list|caseload|register|programme|waiting list|system|pathway)`, "(back|bottom|end|foot) of the (queue|list|line)", "rejoin the (queue|list)", "(fresh|new) (referral|application|request) (is|will be|would be)? (necessary|required|needed)",
      "return to (sender|referrer|source)", "(signpost|advise|inform|notify|reassure|assess|write|letter|triage) (and|then) (close|discharge|return|reject)", "(closed|discharged|declined|rejected|returned) with (advice|a (standard)? letter|no)", "(equals|is|means|leads to|triggers|results in|mean|prompts) (automatic|immediate)? (discharge|closure|removal|rejection)",
      `(try|ask|contact|approach|find|look|go|turn|seek|arrange|make|secure|source|identify|organise|apply|refer|referred|present|redirected|directed|pointed|told|advised) .. ${elsewhere}`, `${elsewhere} .. (is|are|remain|remains|rests|lies) (for|with|up to|left|the)`,
      `(owe|owes|has|have|accept|accepts|bear|bears|assume|hold|holds|take|takes) no .. (duty|obligation|responsibility|liability)`, "(duty|responsibility|involvement|obligation|liability|role|part) .. (ends|ceases|stops|is over|is discharged|comes to an end|lapses)",
      `(it is)? for the ${sender} to`, `(up to|left to|down to) (the|their)? ${sender}`, `${sender} .. responsib~ for (finding|making|securing|sourcing|arranging|identifying|onward|any|the next|what|seeking|locating|organising|alternative)`, `${sender} .. (should|must|will|shall|is to|are to|needs to|is expected to) .. (make|find|arrange|seek|secure|source|identify|organise|decide|look) .. (alternative|other|another|elsewhere|own|different|help|who)`,
      "(given|sent|handed|offered|provided with|issued with) .. (list|leaflet|sheet|directory|details) of (other|alternative) (organisation|service|provider|agency|agencies|charit~|helpline)+", "(signposted|pointed|steered|directed) (away|back|elsewhere)", "only (signposted|offered a leaflet)", "(automated|standard|template|generic|pro forma) (email|letter|reply|text|response)",
      "(deemed|treated|regarded|counted|recorded|coded|taken|logged|classed|marked) as .. (withdrawn|disengaged|declined|refused|refusal|discharged|closed|inactive|dropped out|self discharge|opted out|not wanting|uninterested)", "opted out by default", "(assume|presume)+ .. (no longer|not) (want|need|wish|interested|require)+",
      "(lose|loses|losing|lost|forgo|forgoes|waive|waives|surrender|surrenders) .. (place|slot|appointment|turn|position|offer|session|right|entitlement|spot)", "(not|no) (eligible|entitled|able|allowed|permitted) to (return|reapply|re apply|re refer|be re referred|be referred|come back|rejoin|re enter)", "(struck|crossed|scored|wiped|dropped|knocked|fall|falls|drop|drops) off", "let go", "out of the door", "shown the exit", "let (your|the|their|his|her) (doctor|GP|referrer|practice) know", "(assume|presume)+ .. (don't|doesn't|do not|does not) (need|want|wish)", "no further (involvement|part|role|responsib~|contact|interest)", "(be|is|are) (disregarded|discarded|ignored|binned|deleted|destroyed|voided|shredded|not read|filtered out)", "not (be)? read", "(discharge|closure|removal|dismissal)+ (on|upon|for|after|following|in the event of|in case of) (non|missed|failure|DNA|a|the|two|repeated|no|one)", "(discharge|closure|removal) .. (is|are) automatic", "at an end", "(pathway|door|case|window|file|episode|referral|offer|list|clock) (closes|shuts|stops|ends|lapses|expires|runs out)", "(not|isn't|never) (our|the team's|the service's|this team's) (job|role|task|place|business|responsibility|duty)", "(leaves|leave|left|go away|goes away|sent away|sent off) with (a|the|only|just|nothing) .. (number|leaflet|letter|list|card|sheet)", "(signposted|moved|pointed) on", "make (their|his|her|your) own (arrangements|enquiries|way|plans)", "(reject|decline|refuse|return)+ (without|unseen|on paper|by letter|by email|at triage|at the door)", "door is (closed|shut)", "one strike", "(two|three) strikes",
      "(told|advised|asked|instructed) to (dial|ring|call|phone|contact|see|go|attend|speak|re refer|reapply|try|find|look|use|present|turn)", "(wait|waits) out", "(embargo|moratorium|cooling off|lock out|lockout|exclusion period|bar) (of|for|period|on)",
      "(for|within) (a)? (further)? (#|three|six|twelve|two|nine|eighteen)? (month|week|year)+ (after|from|following|before) .. (discharge|discharged|re referral|removal|dropping)", "unsuitable referral+", "shown (out|the door)", "requests .. declined", "file is closed", "case is closed",
    ],
    not: [
      // A choice of theirs, and leaving when it is time.
      "(who|patients|people|clients|users|carers|persons|they|women|anyone|person|parent|parents|patient|someone) (may|can|could|might|would|choose to|wish to|also|later|then|has|have)? (decline|declines|declined|refuse|refuses|refused|cancel|cancels|cancelled|return|returns|returned|drop|drops|ignore|ignores|withdraw|withdraws|stop|stops|leave|leaves)",
      "(be|is|are|being) discharged (home|with|safely|from hospital|from the ward|alive)", "(has|have) (discharged|released|signed|closed)", `(not|never|nobody|no one|without|nor) (have|has|had|need|needs|having|needing|be asked|asked)? (to)? (start|starting|begin|beginning|apply|be referred|go|queue|wait) .. ${anew}`, "(start|started|starts|starting) again (at any|whenever|where|when|with)",
      "(ring|call|contact|see) .. (if|whenever|any time|at once|straight away) .. (worse|worsens|symptoms|unwell|urgent|emergency|concerned|worried)",
      "(is|be|are|being) discharged with .. (goal|plan|summary|medication|medicine|letter|support|package)+", "(no|never|nobody|without) .. at an end", "sent on (by us|the same)", "passed on (by|to the (right|correct))", "(support|care|treatment|therapy|contact|input|help|cover|involvement|offer) .. (never|not|only) .. (stopped|stop|stops|withdrawn|ended|lost|closed)", "(stop|stops|stopped|ends|ended) .. (safely|gradually|by agreement|with agreement|as planned|when .. (goals|ready|better))", "(told|advised|asked|invited) to .. (if (they|symptoms|things)|as well|whenever|at any time|straight away|first)", "(medicine)+ .. (stopped|returned|discontinued|withdrawn)", "(treatment|therapy|medicine|drug|dose) (is|are|was|be) (stopped|discontinued|withdrawn) (because|due|if (side|there)|when (no|side))", "(place|contact|case|care|support|treatment)+ .. lost (touch|weight|contact)", "for the (patient|person|client|family|individual) to (say|choose|keep|hold|use|read|see|bring|complete|ask|take|have|feel|talk|meet|attend|live|be|do|understand|record|sign|share|get|tell)", "(up to|left to) the (patient|person|client|individual|family)", "there is no (second|further|new|other) referral", "(can|may|will|is|are|to) (be)? turned round (without|within|in|by|and home)", "(record|file|form)+ .. (archived|destroyed|deleted) (after|in line|in accordance)", "pathway .. ends",
      "(feedback|survey|questionnaire|consent|satisfaction|evaluation) (form|questionnaire|letter)+ .. (returned|return)", "(case|referral|file|episode)+ (is|are|be|will be) closed only (when|if|with|after|once)", "(advised|told|asked|invited) to (see|contact|ring|visit) (their|the|a) (dentist|optician|midwife|employer|pharmacist)",
      "discharged home", "discharged (from hospital|from the ward|safely|with)", "discharged to no one", "closed (ended|days|until)",
      "returned to work", "bank holidays",
      "(appointment|visit|slot|date|place) (is|are|will be) (offered|given|sent|booked) another", "(offered|given|sent|booked) another (appointment|date|time|slot|one|visit|within|at|for)", "discharged (from|by|after) .. (is|are) (also)? asked (to|about|how|what|whether)", "(referral|case|record|file|entry|episode)+ (is|are|will be) closed (on|in) the (system|record|database|computer)", "(number|share|proportion|percentage|rate|count) of (referrals|people|patients|cases|those) .. (rejected|returned|declined|closed|discharged|removed)",
      "(if|where|when) (a|an|the|one) .. will not do", "duplicate+ .. (closed|rejected|returned|deleted|merged|removed)",
      "(invoice|sample|specimen|claim|payment|equipment|return)+ .. (rejected|returned|declined|refused|closed)",
      "complaint+ .. (closed|rejected|declined)",
      "(incident|action|ticket|query|risk|audit|tender|bid|ward|gap|loop|site|account|meeting|plan|alert)+ .. (is|are|be|will be|was) closed",
      "(is|are|be|will be|being) discharged (when|once|after|as|if|at) .. (goal|treatment|plan|recovery|recovered|stable|complete|completed|met|agreed|improved|therapy|course|programme|ready|well|safe|home)+",
      "discharged (when|once|after|if) .. (goal|treatment|plan|recovered|complete|completed|met|agreed|improved|therapy|course|programme)+",
      "(discharge+) (letter|summary|plan|planning|coordinator|meeting|date|summaries|pathway|lounge|home|hub|team|arrangement|destination|protocol|medication|criteria)+",
      "end of (treatment|therapy|support|care)", "re referral (is|within|route|rates|window|open|direct|without|can|may|at any)",
      "re refer (themselves|directly|at any|within|without)", "referred again (at any|within|without|directly)",
      "new referral (is|are) not (needed|required)", "without (a)? (new|fresh|further|another) referral",
      "removed from (the)? (wound|skin|site|premises|home|scope|specification|denominator)",
      "wait .. (months|weeks) before .. (planning|conception|pregnan~|driving|flying)",
      "treatment (stops|ends|end|stop) (smoking|bleeding|before)",
      "(stop|stops|stopped) (smoking|treatment (early|suddenly|by|on|if they))", "(lead|leads) to discharge from hospital",
      "(offer|support|treatment|place|care)+ (is|are|will be|shall be) (ended|closed) (by|with) (agreement|mutual)",
      "(stand|stood) down (the)? (call|alert|response|team)",
      "(is|be|are|will be) discharged after (#|two|three|four|five|six|eight|ten|twelve) (contact|session|week|treatment|visit|month)+",
      "(were|was|had been|have been|has been) .. (sent back|turned away|discharged|closed|rejected|declined|refused|bounced|returned|lost|removed)",
      "(item|equipment|goods|product|sample|device|aid|money|fund|surplus|order)+ .. back to",
    ],
  },
  /** Care that ends because it has done its work, as agreed. */
  completed: {
    say: [
      "(at|by|towards) the end of (the|their|a|each|his|her)? (course|programme|treatment|therapy|episode|pathway|package|series|rehabilitation|stay|support|intervention|group|block)+", "(on|upon|after|following|at) (successful|the|their)? (completion|completing|finishing)", "(goal|aim|plan|outcome|treatment|course|programme|therapy)+ .. (met|reached|achieved|complete|completed|finished|done)", "(when|once|as|after|where) .. (better|well|recovered|stable|ready|healed|closed|settled|improved|safe|independent|managing|confident|home)", "(by|with|in) agreement", "(agreed|agree|planned|decided) (with|by|together|between|jointly)", "with (a|an|the|their|his|her)? (written|clear|agreed|shared|full|named|discharge|care|crisis|relapse|safety|recovery|self management)? (plan|summary|discharge summary|handover|contact|letter setting out)", "planned (discharge|ending|end|handover|transfer)", "no longer (need|needs|require|requires|needing|requiring)", "(final|last|closing) (session|review|appointment|visit)", "has (finished|completed|recovered)", "have (finished|completed|recovered)", "shared care",
    ],
  },
  /** What other doors send back: goods, papers of trade, tenders, those who work here. */
  "not-people": {
    say: [
      "(invoice|tender|quotation|sample|specimen|swab|equipment|device|appliance|item|product|goods|order|delivery|vaccine|prescription|test strip|payment|refund|budget|bank account|dataset|data submission|data return|upload|wound|ulcer|incision|minutes|vacancy|badge|laptop|password|policy|proposal|motion|suggestion|recommendation|amendment|grant|business case|claim|expense|voucher|hypothesis|window|valve|building|school|tender document|study|trial)+",
      "(discharge|clinic|outpatient|outcome) (letter|summary|note|report)+", "summaries",
      "(furniture|bed rail|mattress|hoist|wheelchair|walking frame|machine|pump|trolley|garment|stocking|certificate|gym pass|parking|taxi|permit|letters to|linen|uniform|catering|interpreter|copy of|duplicate)+", "(supply|stock|equipment|order|repair|parking) (request|requisition)+", "request+ for (a|an|the|any)? (bed|chair|key|report|letter|pass|scan|copy)+", "(prescription|order|stock|equipment) (form|sheet)+",
      "(incident|alert|action|risk|query|queries|audit)+ (is|are|will|shall|was|log|owner|plan)", "bids", "late bid", "complaint+ (is|are|will|shall|that|about|from|made|received|not|has|have)",
      "(claim|order|timesheet|job application|consent|feedback|expenses|loan|requisition|tender|time sheet) (form|sheet)+", "job applic~", "(applicant|candidate|person appointed)+ (for|to) (the|this|a) (post|job|role|vacancy|position)",
      "(staff|employee|volunteer|supplier|contractor|bidder|tenderer|learner|trainee|agency|locum|nurse|psychologist|clinician|therapist|practitioner|officer|subcontractor|landlord|director|councillor|governor|member of staff)+ (who|whose|missing|failing|not|without|will be released|are released|is released)",
    ],
  },
  /** The same in a cell, an item or beside a missed visit, where one word says it all; in a sentence it may be anything. */
  refused: {
    say: ["decline", "declined", "bin", "binned", "reject", "rejected", "refuse", "refused", "bounce", "bounced", "NFA", "no further action", "not for us", "(unable to|cannot|do not|don't) (accept|take|see)", "not (accepted|taken|seen)", "(turn|send|hand|knock|push|pass|bat) (away|back)", "strike off", "struck off", "off (the)? list", "(return|back|refer back|send) to (GP|referrer|sender|practice|source|surgery)", "advise (GP|practice|referrer|111|A&E)", "inappropriate"],
  },
  dropped: { say: ["discharge", "discharged", "discharges", "close", "closed", "closes", "closure", "remove", "removed", "removal", "end of (care|treatment|episode|therapy)", "out", "off", "struck off", "off (the)? list", "episode ends", "case closed", "file closed", "back to (the)? (GP|referrer|practice)"] },
  /** A visit that was missed, a letter without an answer. */
  missed: {
    say: [
      "(has|have|had|will) not (answered|replied|responded|attended|come|called|rung|returned|booked|been in touch|made contact|opted|turned up|engaged)", "(cancel|miss|fail|skip)+ (a|an|the|their|two|three|one|first|second|any)? (first|second|third|consecutive|successive|separate|further)? (appointment|visit|session|class|clinic|review|call|meeting|dose|group|slot|time|week)+", "fails to (bring|produce|supply|send|show|return|ring|call)", "fail to (bring|produce|supply|send|show|return|ring|call)", "(go|goes|gone|left) (unanswered|unreturned|without (a|an)? (reply|answer|response))", "(no|nobody|no one) (in|there|home|at home|answers|comes|opens)", "(find|finds) (no one|nobody) (in|there|at home|home)",
      "(non|no) (responder|responders|reply|answer|show|shows|contact)+", "(don't|doesn't|didn't|do not|does not|did not|won't|not|never) (come|turn up|show up|attend|reply|ring|answer|respond|make it|opt|book|confirm|collect|return|get in touch|get back|call back|pick up)", "(non|un) contactable", "non (contactable|engagement|engaging|attenders)", "(cancelled|cancels|cancel|rearranged|missed|postponed) (more than|twice|again|two|three|once)", "(did|does) not engage", "(do|does|did|will|shall) not (chase|pursue|write|ring|phone|turn|show|arrive|appear|keep|make it|pick up|opt|engage)", "(late|lateness|arriv~ (more|after|late)|# minutes late)", "(no|without|lack of) (engagement|response|attendance|acknowledgement)", "not (engaging|attending|responding|replying|answering|turning up|returning|contactable|reached)", "(cancels|cancel|cancelled|cancelling) (twice|once|two|three|more|repeatedly|at short notice|the|an|their|on the day|within)", "(wasn't|weren't|not) (in|home|at home)", "unopened", "(ignore|ignores|ignored) (the|our|a|two|three)? (letter|text|invitation|reminder)+", "fail+ .. (opt in|letter|form|questionnaire)+",
      "non (attendance|response|reply|contact|engagement|attender)+", "nonattendance", "DNA", "DNAs", "WNB", "was not brought", "not brought",
      "(missed|missing|cancelled|failed|forgotten|unattended) .. (appointment|visit|session|test|review|contact|call|dose|class|check|clinic)+",
      "miss+ .. (appointment|visit|session|test|review|contact|call|dose|class|check|clinic|one|two|three|more)+",
      "(did|do|does|not) (not)? (attend|reply|respond|answer|opt in|turn up|come|return|engage|make contact|confirm|book)",
      "fail+ to (attend|reply|respond|answer|opt|turn|come|return|engage|make|confirm|book|keep|present)",
      "failure to (attend|reply|respond|answer|opt|turn|come|return|engage|make|confirm|book|keep)",
      "(no|without) (reply|answer|response|contact)", "unanswered", "(arrive|arrives|arriving|late) .. (late|minutes)", "drop+ out", "leave+ .. early",
      "cannot be (reached|contacted|found|traced)", "(not|un) (reachable|contactable)", "uncontactable", "silence",
    ],
  },
  outreach: {
    say: [
      "(ring|rings|phone|phones|telephone|telephones|telephoned|call|calls|called|text|texts) (the|them|her|him|round|to|and|that|within|before|at|every|people|each)",
      "(nurse|team|coordinator|clinician|administrator|secretary|desk|hub|manager|lead|referrer) (shall|will|then|also)? (telephone|telephones|ring|rings|phone|phones)", "(rung|telephoned|phoned) through",
      "be (rung|phoned|telephoned|called|texted|visited)", "(contact|contacts|contacted) (the|them|her|him|by|within|people|each)",
      "home visit+", "visit+ (them|at home|the person|people)", "outreach", "reason+ (why|check)", "(ask|asks|asked|find|finds|found|learn|record|records|explore|explores) .. reason+", "find out (what|why)",
      "got in the way", "rebook", "assertive", "follow~ up", "followed up", "warm handover", "hand over", "handover",
      "book+ (an|the|with)", "make the contact ourselves", "we (pass|make|contact|arrange|book|hold)", "remain+ (responsible|open)",
      "arrange+ (an)? appointment", "open door", "place is held", "confirm+ (acceptance|that)",
      "until .. (confirmed|accepted|spoken|looked|seen)", "summary and", "sign off", "with a (summary|plan|named)", "spoken to",
      "(ring|rings|phone|phones|telephone|telephones|call|calls|text|texts|visit|visits|contact|contacts|speak to|speaks to|talk to|talks to|write to|writes to) (them|her|him|(the|each|every|that) (person|patient|client|referrer|family|woman|carer|home|resident))",
      "(a|the|one|our)? (nurse|worker|coordinator|clinician|team|member|administrator|therapist|keyworker|key worker|psychologist|midwife) .. (ring|rings|phones|telephones|calls|texts|visits|contacts|goes round|drops in|speaks)",
      "(introduc~|introduction+)",
      "(hand|hands|handed|pass|passes|passed) (it|them|the referral|on|over) .. (by|within|ourselves|with)", "handed on",
      "hand .. on (by|to|within|ourselves)", "passed on by",
      "(conversation|discussion|talk) with the (referrer|person|patient|GP|client)", "agreed (next|onward) (step|plan)",
      "(right|better|best|correct) (team|service|place) (is)? (found|contacted|rung)",
      "(find|finds|found) (the|them|a) (right|better|best)",
      "(ask|asks|asked|learn|learns|check|checks|establish|establishes|know|knows|understand) (why|what happened|what went|what got|the reason)",
      "(can|may|could) (always|simply|just)? (come|get|return|refer) (straight|right|themselves)? back", "reason is (known|asked|established)", "(rebook|rearrange|re arrange|re book|reschedule)+",
      "(keep|keeps|kept|hold|holds|held) .. (place|open|on the list|on our)", "(slow|easy|open) return",
    ],
    not: [
      "(advised|asked|told|invited|able|expected|directed) to .. (contact|ring|call|visit|phone|text)", "(who|people|patients|callers|anyone|those|you|they|person) (telephone|phone|ring|call|contact|text|visit)", "ring fenc~", "contact details",
      "text (message)? number", "points of contact", "call (centre|handler)", "visit+ (limit|length)",
      "(first|last|final|second|third|one|two|three|each|any|a|phone|telephone|missed|unanswered) (telephone|phone)? call+",
      "(no|not) more than .. visit+",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
