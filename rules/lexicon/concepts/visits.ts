/** Words for visits that were missed, for care that has done its work, and for going after people instead of sending them away. */
import type { Lexeme } from "../lexeme.ts";

export const visits = {
  /** Care that ends because it has done its work, as agreed. */
  completed: {
    say: [
      "(at|by|towards) the end of (the|their|a|each|his|her)? (course|programme|treatment|therapy|episode|pathway|package|series|rehabilitation|stay|support|intervention|group|block)+",
      "(on|upon|after|following|at) (successful|the|their)? (completion|completing|finishing)",
      "(goal|aim|plan|outcome|treatment|course|programme|therapy)+ .. (met|reached|achieved|complete|completed|finished|done)",
      "(met|reached|achieved|completed|finished) (the|their|his|her|all|agreed|of|own)? (the|their|his|her|agreed|own)? (goal|aim|plan|course|programme|treatment|therapy)+",
      "(when|once|as|after|where) .. (better|well|recovered|stable|ready|healed|closed|settled|improved|safe|independent|managing|confident|home)", "(by|with|in) agreement",
      "(agreed|agree|planned|decided) (with|by|together|between|jointly)",
      "with (a|an|the|their|his|her)? (written|clear|agreed|shared|full|named|discharge|care|crisis|relapse|safety|recovery|self management)? (plan|summary|discharge summary|handover|contact|letter setting out)",
      "planned (discharge|ending|end|handover|transfer)", "no longer (need|needs|require|requires|needing|requiring)", "(final|last|closing) (session|review|appointment|visit)",
      "has (finished|completed|recovered)", "have (finished|completed|recovered)", "shared care",
    ],
  },
  /** What other doors send back: goods, papers of trade, tenders, those who work here. */
  "not-people": {
    say: [
      "(invoice|tender|quotation|sample|specimen|swab|equipment|device|appliance|item|product|goods|order|delivery|vaccine|prescription|test strip|payment|refund|budget|bank account|dataset|data submission|data return|upload|wound|ulcer|incision|minutes|vacancy|badge|laptop|password|policy|proposal|motion|suggestion|recommendation|amendment|grant|business case|claim|expense|voucher|hypothesis|window|valve|building|school|tender document|study|trial)+",
      "(discharge|clinic|outpatient|outcome) (letter|summary|note|report)+", "summaries",
      "(furniture|bed rail|mattress|hoist|wheelchair|walking frame|machine|pump|trolley|garment|stocking|certificate|gym pass|parking|taxi|permit|letters to|linen|uniform|catering|interpreter|copy of|duplicate)+",
      "(supply|stock|equipment|order|repair|parking) (request|requisition)+", "request+ for (a|an|the|any)? (bed|chair|key|report|letter|pass|scan|copy)+",
      "(prescription|order|stock|equipment) (form|sheet)+",
      "(incident|alert|action|risk|query|queries|audit)+ (is|are|will|shall|was|log|owner|plan)", "bids", "late bid", "complaint+ (is|are|will|shall|that|about|from|made|received|not|has|have)",
      "(claim|order|timesheet|job application|consent|feedback|expenses|loan|requisition|tender|time sheet) (form|sheet)+", "job applic~",
      "(applicant|candidate|person appointed)+ (for|to) (the|this|a) (post|job|role|vacancy|position)",
      "(staff|employee|volunteer|supplier|contractor|bidder|tenderer|learner|trainee|agency|locum|nurse|psychologist|clinician|therapist|practitioner|officer|subcontractor|landlord|director|councillor|governor|member of staff)+ (who|whose|missing|failing|not|without|will be released|are released|is released)",
    ],
  },
  /** The same in a cell, an item or beside a missed visit, where one word says it all; in a sentence it may be anything. */
  refused: {
    say: [
      "decline", "declined", "bin", "binned", "reject", "rejected", "refuse", "refused", "bounce", "bounced", "NFA", "no further action", "not for us",
      "(unable to|cannot|do not|don't) (accept|take|see)", "not (accepted|taken|seen)", "(turn|send|hand|knock|push|pass|bat) (away|back)", "strike off", "struck off", "off (the)? list",
      "(return|back|refer back|send) to (GP|referrer|sender|practice|source|surgery)", "advise (GP|practice|referrer|111|A&E)", "inappropriate",
    ],
    not: ["(refuse|refuses|refused|decline|declines|declined) to", "(may|can|could) (always|also)? be (declined|refused)"],
  },
  dropped: { say: [
    "discharge", "discharged", "discharges", "close", "closed", "closes", "closure", "remove", "removed", "removal", "end of (care|treatment|episode|therapy)", "out", "off", "struck off",
    "off (the)? list", "episode ends", "case closed", "file closed", "back to (the)? (GP|referrer|practice)",
  ], not: ["(sought|seek|seeks|seeking|carried|carry|carries|set|sets|find|finds|found|reach|reaches|reaching|goes|going|work|works|given|make|made|point|points|fill|filled|hand|handed|try|sort|sorted|lay|laid|bring|brought|check|checked) out"] },
  /** A visit that was missed, a letter without an answer. */
  missed: {
    say: [
      "(has|have|had|will) not (answered|replied|responded|attended|come|called|rung|returned|booked|been in touch|made contact|opted|turned up|engaged)",
      "(cancel|miss|fail|skip)+ (a|an|the|their|two|three|one|first|second|any)? (first|second|third|consecutive|successive|separate|further)? (appointment|visit|session|class|clinic|review|call|meeting|dose|group|slot|time|week)+",
      "fails to (bring|produce|supply|send|show|return|ring|call)", "fail to (bring|produce|supply|send|show|return|ring|call)",
      "(go|goes|gone|left) (unanswered|unreturned|without (a|an)? (reply|answer|response))", "(nobody|no one) (in|there|home|at home|answers|comes|opens)",
      "(find|finds) (no one|nobody) (in|there|at home|home)",
      "(non|no) (responder|responders|reply|answer|show|shows|contact)+",
      "(don't|doesn't|didn't|do not|does not|did not|won't|not|never) (come|turn up|show up|attend|reply|ring|answer|respond|make it|opt|book|confirm|collect|return|get in touch|get back|call back|pick up)",
      "(non|un) contactable", "non (contactable|engagement|engaging|attenders)", "(cancelled|cancels|cancel|rearranged|missed|postponed) (more than|twice|again|two|three|once)",
      "(did|does) not engage", "(do|does|did|will|shall) not (chase|pursue|write|ring|phone|turn|show|arrive|appear|keep|make it|pick up|opt|engage)",
      "(late|lateness|arriv~ (more|after|late)|# minutes late)", "(no|without|lack of) (engagement|response|attendance|acknowledgement)",
      "not (engaging|attending|responding|replying|answering|turning up|returning|contactable|reached)",
      "(cancels|cancel|cancelled|cancelling) (twice|once|two|three|more|repeatedly|at short notice|the|an|their|on the day|within)", "(wasn't|weren't|not) (in|home|at home)", "unopened",
      "(ignore|ignores|ignored) (the|our|a|two|three)? (letter|text|invitation|reminder)+", "fail+ .. (opt in|letter|form|questionnaire)+",
      "non (attendance|response|reply|contact|engagement|attender)+", "nonattendance", "DNA", "DNAs", "WNB", "was not brought", "not brought",
      "(missed|missing|cancelled|failed|forgotten|unattended) .. (appointment|visit|session|test|review|contact|call|dose|class|check|clinic)+",
      "miss+ .. (appointment|visit|session|test|review|contact|call|dose|class|check|clinic|one|two|three|more)+",
      "(did|do|does|not) (not)? (attend|reply|respond|answer|opt in|turn up|come|return|engage|make contact|confirm|book)",
      "fail+ to (attend|reply|respond|answer|opt|turn|come|return|engage|make|confirm|book|keep|present)",
      "failure to (attend|reply|respond|answer|opt|turn|come|return|engage|make|confirm|book|keep)",
      "(no|without) (reply|answer|response|contact)", "unanswered", "(arrive|arrives|arriving|late) .. (late|minutes)", "drop+ out", "leave+ .. early",
      "cannot be (reached|contacted|found|traced)", "(not|un) (reachable|contactable)", "uncontactable", "silence", "(appointment|visit|session|class|review)+ (not|un) (kept|attended)", "(send|sends|sent|sending|leave|leaves|give|gives|giving) no (word|message|apology|apologies|reason|notice|warning|reply)", "without (a)? (word|sending word|(telling|letting) (us|anyone|the))",
      "(can't|cannot|can not|not|couldn't) be bothered to (turn up|come|attend|reply|answer|ring|show up)",
      "(send|sends|sent|sending|leave|leaves|give|gives|giving) no (word|message|apology|apologies|reason|notice|warning|reply)", "without (a)? (word|telling (us|anyone|the)|letting (us|anyone|the)|sending word)",
      "(can't|cannot|can not|not|couldn't) be bothered to (turn up|come|attend|reply|answer|ring|show up)",
    ],
  },
  outreach: {
    say: [
      "(ring|rings|phone|phones|telephone|telephones|telephoned|call|calls|called|text|texts) (the|them|her|him|round|to|and|that|within|before|at|every|people|each)",
      "(nurse|team|coordinator|clinician|administrator|secretary|desk|hub|manager|lead|referrer) (shall|will|then|also)? (telephone|telephones|ring|rings|phone|phones)", "(rung|telephoned|phoned) through",
      "be (rung|phoned|telephoned|called|texted|visited)", "(contact|contacts|contacted) (the|them|her|him|by|within|people|each)",
      "home visit+", "visit+ (them|at home|the person|people)", "outreach", "reason+ (why|check)", "(ask|asks|asked|find|finds|found|learn|record|records|explore|explores) .. reason+", "find out (what|why)",
      "(walk|walks|take|takes|bring|brings|go|goes|come|comes|drive|drives) (over|across|along|round)? (with)? (you|them|him|her|the (person|patient|family)|people|somebody|someone) (over|across|there|along|round|down|up|over there)",
      "(make|makes|making) (the|that|a|this) (phone|first|next)? (call|contact|introduction|appointment|booking) (with|for|together|ourselves|alongside)", "(we|we'll|someone|somebody|team) .. sort (it|this|that) (out)?",
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
      "(session|offer|help|support|appointment|treatment|test|visit|screening)+ (may|can|could) (always|also)? be (declined|refused|turned down)", "(may|can|could) (always|also)? be (declined|refused|turned down) (and|or|at any|without)",
      "(one|two|three|four|#|first|second|third|both|several|successive|consecutive|missed|failed|separate|after|at) visit+ (the person|people|them)",
      "(advised|asked|told|invited|able|expected|directed) to .. (contact|ring|call|visit|phone|text)",
      "(who|people|patients|callers|anyone|those|you|they|person) (telephone|phone|ring|call|contact|text|visit)", "ring fenc~", "contact details",
      "text (message)? number", "points of contact", "call (centre|handler)", "visit+ (limit|length)",
      "(first|last|final|second|third|one|two|three|each|any|a|phone|telephone|missed|unanswered) (telephone|phone)? call+",
      "(no|not) more than .. visit+",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
