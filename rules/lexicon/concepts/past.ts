/** Words that tell that something was so, and is no more. */
import type { Lexeme } from "../lexeme.ts";

export const past = {
  superseded: {
    means: "Said of a body, a document or a way of working that another has taken the place of.",
    say: [
      "(replace|replaces|replaced|replacing|supersede|supersedes|superseded|superseding)", "(abolished|disbanded|dissolved|withdrawn|wound up|disestablished|discontinued)", "no longer", "(formerly|previously)", "(former|legacy|previous|erstwhile)",
      "(was|were|has|have|been) (merged|renamed|ended|dissolved|closed)", "ceased to", "(merged|renamed|ended) (in|on|into)", "(CCG|CCGs|PCT|PCTs) .. (merged|closed|ended)", "used to be", "(moved|moving|move|moves) (on|away) from", "(take|takes|took|taken|taking) over .. (from|of)", "(passed|transferred|handed over|moved) (from|to) the", "once (called|known)", "(what|which) (was|were) once", "(is|are) now (called|known|named|part)", "now (called|known as|part of)", "successor+ (body|bodies|organisation)? to",
      "predecessor+", "(before|until|prior to) (april|july|june|march|september|october)? #", "became (part of|the|NHS)", "inherited (from|by)", "instead of",
    ],
    not: ["replac~ (by|with) .. within"],
  },
  "back-then": {
    means: "A time that is over: years ago, in those days, last spring.",
    say: [
      "(year|decade)+ ago", "for (years|decades)", "at (the|that) time", "in those days", "in that (period|time)", "from that time", "at one time", "last (year|spring|summer|autumn|winter)",
      "on the past", "in the past", "(first|previous|earlier|old|last) edition of", "in the early days", "back then",
    ],
  },
  lapsed: {
    means: "What was told just before has ended, and nothing has come in its place.",
    say: [
      "(has|have) not (been)? (resumed|restarted|returned|reopened|replaced|renewed|refilled|reinstated|revived|met since|come back)", "(was|were) (not|never) (replaced|renewed|refilled|continued|extended|reappointed|reinstated)",
      "(nobody|no one) (has|have|had)? (since)? (taken|took|filled|stepped into|picked up|followed) (over|up)? (her|his|their|its|the|it|this) (place|role|post|seat|work|portfolio|over|on)",
      "(has|have) (since|now|both since|all since) (ended|lapsed|gone|closed|stopped|folded|ceased|run out|been cut|been lost|been withdrawn|been deleted|been wound up)", "(it|this|arrangement|scheme|group|post|role|funding|service|club|café|cafe)+ (has lapsed|have lapsed|lapsed|came to an end|has come to an end|fell away|folded|petered out|was not renewed)",
      "until (the|its|their) (lease|grant|funding|money|contract|pilot|charity|post|project) (ran out|ended|stopped|closed|folded|was cut|was withdrawn|expired)",
      "(ran|met|worked|held|sat|spoke|visited|came|existed|was funded|were funded|was paid for|were paid for) .. (up to|until|through to) (2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024)",
    ],
  },
  "looking-back": {
    means: "What is there already is judged: whether it worked, or what it costs.",
    say: [
      "(evaluation|audit|look back|stocktake|post project review)+ of", "evaluat~ (how|whether|what|the (course|service|team|clinic|pilot|scheme|programme))", "look+ back (on|at|over) (how|whether|what|the)",
      "(review|revisit|re examine|reconsider|look at|look again at|looked at again|rebase)+ .. (spend|spending|spent|sum|sums|budget|budgets|money|how much|price|prices|cost|costs|expenditure|funding level|tariff)",
      "(spend|spending|spent|sum|sums|budget|budgets|how much|price|prices|cost|costs|expenditure) .. (reviewed|revisited|re examined|reconsidered|looked at (again)?|rebased)",
    ],
    not: ["(before|until|pending|after|once|when|subject to|depending on) (the|a|an|any)? .. (evaluation|audit|stocktake|review|reviewed|evaluated)+"],
  },
  studied: {
    means: "Others find out about it, or it was once proposed: a research project, a bid, an evaluation to come.",
    say: [
      "(as part of|for|in|by|through) (a|an|the)? .. (university|doctoral|PhD|research|academic) (project|study|trial|team|group|student)+", "(researcher|research team|research group|research student|doctoral student)+",
      "(evaluation|option appraisal|feasibility study|scoping exercise|pilot evaluation) (is|are) (in hand|under way|planned|being|to)", "(research|evidence|literature|studies|reviews|experience elsewhere|findings) .. (show|shows|suggest|suggests|finds|find|indicates|indicate|demonstrates|confirms|tells us)", "(explore|consider|look into|looks into|examine|assess|advise on|advises on) (whether|if)",
      "to (establish|find out|determine|test|see) whether .. (would|is|could|might|can)",
      "(proposal|business case|bid|paper|idea|suggestion)+ (for|to) .. (was|were|has been) (discussed|considered|heard|received|noted|rejected|declined|turned down|submitted)",
    ],
    not: ["(research|clinical|trials) nurse", "researchers (and|or) (patients|carers|people)", "(peer|patient|community|user|lay) researcher+"],
  },
  /** The engine adds it where a sentence is told in the past tense of such a time. */
  bygone: {
    means: "It was so, and is no more; or it was only proposed.",
    say: [
      "the # (document|edition|plan|strategy|version|specification|report|contract)",
      "formerly", "(is|are|was|were) (superseded|replaced|abolished|wound up|brought to an end)", "(was|were) withdrawn (in|by|on|last)", "used to (be|have|keep|say|ask|turn|exclude|wait|hold|sit|meet|gather|come)", "in the past (we|the|people|this|it|patients|services|some)",
      "until (#|this year|this april|last year|recently|now)",
      "(previous|earlier|old|former|last|outgoing|2017|2018|2019|2020|2021|2022|2023|2024) (contract|agreement|specification|policy|service|rule|strategy|plan|edition|criteria|version|model|arrangement)+",
      "unlike (the|our|its|their|that) (#|last|previous|earlier|old|first|former)", "(past|old|former|previous|earlier|long) (practice|habit|habits|way|ways|arrangement|arrangements|set up|system)", "(the|our|an|its) (#|previous|earlier|former|last) (programme|scheme|initiative|pilot|redesign|vanguard|pioneer|pathfinder|accelerator|trial)",
      "historically", "in (previous|earlier|past) (years|contracts|versions)",
      "(turned down|rejected|dropped|abandoned|scrapped|ruled out|threw out|decided against) (a|the|any) (idea|proposal|plan|suggestion|option|draft)+",
      "(waiting|rule|bar|gate|exclusion|practice|requirement|criterion|criteria|threshold|restriction|separate line|separate budget|policy|condition|ban)+ .. (was|were|has been|have been|is|are) (now|finally|since|all)? (ended|abolished|scrapped|lifted|removed|struck out|done away with|repealed|reversed|withdrawn|gone|dropped|discontinued)",
      "(was|were) (ended|abolished|scrapped|lifted|done away with|repealed) (in|by|after|on|following)",
      "(specification|contract|schedule|document|policy|plan|strategy|service|agreement|we|it|change) (now)? (end|ends|stop|stops|abolish|abolishes|scrap|scraps|remove|removes|outlaw|outlaws|forbid|forbids|reverse|reverses|do away with|does away with|put an end to|puts an end to|put a stop to|puts a stop to) (that|this|the|all|any|such) (practice|rule|gate|requirement|habit|custom|waiting|wait|barrier|exclusion|criterion|condition|hurdle|bar)+",
      "(we|the service|the trust|the provider) (have|has) (stopped|ended|abolished|scrapped|dropped|done away with|given up)",
      "(people|patients|carers|families|women) (said|say|told us|reported) .. (had been|have been|were) (told|called|turned|sent|refused)",
      "no longer (have to|has to|need to|needs to|must|required|asked)", "(changed|change) how we", "this (rule|practice|policy|bar|gate|requirement|arrangement) (ends|will end|is to end|stops|will stop|is to stop)",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
