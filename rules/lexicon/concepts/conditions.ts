/** Words that make something a condition: not before, not otherwise, and only for some. */
import type { Lexeme } from "../lexeme.ts";

/** Moments at a door. */
const doorway = "(listing|referral|surgery|operation|entry|joining|starting|start|enrolment|enrolling|admission|acceptance|treatment|programme|place|consideration|assessment|booking|commencing|commencement|allocation|being|coming|attending|any|a|an|we|they|he|anyone|work|therapy|operating|transplant)";
/** Care that goes on meanwhile. */
const goesOn =
  "(continue|continues|continuing|carry on|carries on|go on|goes on|keep|keeps) (to|with|on)? (see|sees|seeing|support|supports|supporting|help|helping|work|working|meet|meeting|treat|treating|offer|offering|visit|visiting|be seen|be supported|care|treatment|therapy|sessions) .. (until|till|so long as|as long as)";

export const conditions = {
  "only-then": {
    means: "Not before, and not otherwise.",
    say: [
      "once", "until", "till", "unless", "only", "solely", "provided (that|the|they|their|neither|his|her)", "providing", "as long as", "so long as", "must", "must have", "need+ to have",
      "should (first|have)", "has to", "have to", "contingent", "conditional", "subject to", "on condition", "prerequisite", "precede+", "reserved for", "confined to", "granted to", "prior to",
      "ahead of", "in advance", "beforehand", "before", "(listed|booked|offered|accepted|reapply|apply|return|refer|start|taken) (after|when|if)", "requires", "require", "expects", "as soon as",
      "if (it|they|he|she|their|his|her) (is|are)", "if (well|stable|settled|controlled|calm)", "then ask", "yes as soon", "ahead", "first", "free of",
    ],
    not: [
      // Care that goes on until somebody is well waits for nothing.
      goesOn,
      "must (also)? (be (offered|given|told|asked|seen|recorded|reviewed|assessed|provided|referred|included|able to)|offer|provide|ask|have (a|an|access))", "not only",
      "once (a|every|per|each|more|again)", "first (assessment|appointment|contact|conversation|aid|line|year|visit|session|episode|language|name|week)", "at first", "before (and|or|during)",
      "has to (offer|say|do)",
    ],
  },
  entry: {
    means: "What a condition of entry stands before: admission, a list, a place, a start.",
    say: [
      "list", "listed", "listing", "book", "booked", "booking", "start", "starts", "started", "starting", "begin", "begins", "begun", "offer", "offered", "offers", "place", "places", "accept",
      "accepted", "acceptance", "join", "joining", "enrol", "enrolled", "enrolment", "admit", "admits", "admission", "transplant", "surgery", "operation", "device", "fund", "funded", "granted",
      "access", "supply", "supplied", "referral", "refer", "referred", "reapply", "come back", "participation", "take on", "takes over", "taken (on|into)", "takes", "entry", "injections", "pump",
      "programme", "training", "goals (will|are|can)", "work up", "flat", "tenancy", "eligible", "considered", "put forward", "puts forward", "apply", "reserved", "open to", "stage #", "tier #",
      "treatment", "course", "group", "rehabilitation", "suitable", "suitability", "criteria",
    ],
    not: ["takes place", "take place", "start of", "in the first place"],
  },
  condition: {
    means: "Words that make what follows a condition of entry.",
    say: [
      "(you|patients|people|they|clients|referral|referrals) must also", "(referral|referrals|patient|patients|people|person|they|you|individuals) must (satisfy|meet|fulfil) (all|each|the following|these)", "please refer (people|patients|those|anyone|adults|children|someone)? (who|if|when|where)?",
      "(is|are) for (people|those|patients|anyone|adults) (who|calm|able|ready|willing|prepared|in|strong|stable|well)", "(is|are) (an|a)? (essential|vital|must|expected|looked for)",
      "(referrer|GP|doctor|nurse|psychiatrist)+ to (tick|confirm|certify|state|declare)", "yes (once|when|as soon as|after|but only|provided)", "come back to us (when|once|after)",
      "(reserved|confined|limited|restricted|kept) (to|for) (people|those|patients|clients|anyone)",
      "(solely|only|exclusively) (to|for)? (such)? (people|persons|those|patients|clients|candidates|adults|tenants|individuals) (as|who|with|able|whose)", "only such", "granted to",
      "(provided|providing|assuming) (that|neither|the|they|their|it)", "contingent (on|upon)", "conditional (on|upon)", "(presuppose|precede)+", "(means|mean) no (place|start|surgery|list)",
      "must accompany", "before .. (start|starts|begins|is made|is set|join|joins)", "prior to (the)? (start|starting|beginning|entry|listing|referral|surgery)", "ahead of", "beforehand",
      "(listed|booked|offered|funded|started|considered|accepted|taken|referred) (after|when|once|if|provided)", "(reapply|return|refer|come back) (when|once|after)", "when they (have|are)",
      "(until|once|when) the .. (has|have|is|are)", "what we look for", "(will|can|may) be (listed|booked|offered|started|set|funded|taken|considered)", "puts forward those",
      "those whom (she|he|they|we)", "gate", "entry to", "must not have",
      "requirement (of|for) (entry|joining|acceptance|access)", "prerequisite", "join if", "entry requirement+", "takes people whose",
      "only take (on)?", "admit .. only", "meet all (of)?", "come back (after|when|once)", "suitab~", "criteria", "assessed as having",
      "otherwise back", "(goes|go|going) to (clients|people|those|patients|anyone) who", "(can|may|will|shall) be (had|used|booked|taken up|got|given|claimed) by (anyone|those|people|patients) (who|whose)", "put forward (when|once|only)",
      "(offered|given|open|available) (only)? (once|when|after|if)", "on condition", "expected to (show|be|demonstrate)",
      "not (be)? (offered|considered|accepted|listed|booked|started) until", "(will|shall) (only|not) .. (until|unless|once)",
      "so long as", "as long as", "who have shown", "must have (been|shown)", "before a place", "must show",
      "reason .. not to (go|start|offer|treat)", "as a sign", "shown over",
      "(should|are to|is to) be (on a|able|free|settled|engaged|motivated)", "only those who",
      "(people|patients|those) who (are|can|have) .. (motivated|committed|stable|engaged|abstinent|demonstrated|shown)",
      "must (be|have|show|demonstrate|want|first|already)", "only (available|open|offered|accepted|for|if|to)",
      "(is|are) (only)? (open|available|offered) (only)? to (people|patients|clients|those) who", "need+ to (be|have|show|demonstrate)",
      "required to (be|show|demonstrate|have)", "able to demonstrate", "provided that", "(is|are) asked to wait", "wait+ until",
      "until (that|the|their) .. (has|have|is)", "accept~ (once|only|when|if)", "eligib~",
      "to be (eligible|accepted|considered|prioritised)", "prioritised",
      "(before|prior to) (a place|entry|joining|being|referral|treatment)", "will be (offered|accepted|considered) (only|if|once|when)",
      "has to", "have to (be|show)",
      "(takes|take|accept|accepts|see|sees|offer|offers) (only)? (people|those|patients|clients|anyone|adults) (who|whose)",
      "depend~ (on|upon)", "(look|looks|looking) for", "(should|must|shall|will|to) confirm", "entry (requires|is|depends|needs|to)",
      "(held|kept|stay|stays|remain|remains) (on|back|off) .. (list|until)",
      "(before|until) .. (offered|given|started|accepted|listed|booked|considered|allocated)",
      "(should|must|will|shall|can) (be treated|be seen|wait|finish|complete) .. (first|elsewhere|before)", "requirement+",
      "sign (a|an|the) (commitment|attendance|behaviour|behavioural|treatment|engagement|personal|lifestyle)? (agreement|contract|pledge|undertaking)", "put forward", "refer only", "only refer",
      "(are|is|be) accepted", "(evidence|proof|confirmation) (of|that)",
      "(required|needed) (before|for|at|prior)",
      "(taken|take|taking) on (until|only|when|once|if)", "certificate", "conditional", "unless", "(should|must|shall|will) show",
      "show commitment", "have attended", "(must|shall|should|need to|needs to) have (been|had|shown|completed|stopped|remained|stayed|demonstrated|finished|lost|given)", "must have",
      `(before|prior to|ahead of|in advance of) (the|their|his|her|being)? ${doorway}`,
      "(at|by) (the)? (time|point|moment|date) of (referral|listing|surgery|entry|assessment|application|admission|starting|enrolment|acceptance)",
      "satisf~", "panel", "(suitable|ideal|successful|good|appropriate|typical|eligible|prospective) (patient|candidate|applicant|participant|client|people|referral)+", "the (candidate|applicant)",
      "we (need|want|have) to (know|be sure|see|be satisfied|feel|be confident)", "criterion", "required", "requirement", "GP to confirm", "(do|does|please) not refer",
      "we (ask|need|expect|want|require) (you|people|patients|them|that|the)", "(programme|course|group|service|clinic|surgery) (suits|is for|is offered to|is meant for|is aimed at|takes)",
      "means (starting|going|waiting)", "(should|must|will|have to|need to) wait", "(letter|form|statement|report|certificate) .. (confirm~|stating|showing|saying|certif~)",
      "asked to (wait|defer|come back|return|reapply|think again|delay|show|sign|demonstrate|prove|commit)", "(come|comes|coming) back (after|when|once|if)",
      "(can|may) (apply|join|come|start|be referred|attend|be considered) (when|once|after|only|if)", "to join", "(takes|take) (people|those|patients|clients) (whose|who)",
      "(is|are) (offered|given) on the", "refer (only)? those", "can be considered", "precondition", "a (must|condition|prerequisite|given)",
      "(is|are) (a)? (required|essential|necessary|mandatory|requirement|looked for|sought|assumed) (for|before|of|to|at|by|in order)", "(is|are) (a)? (required|mandatory|requirement)",
      `only (the|those|people|patients|candidates|applicants|individuals|referrals)`, "no (place|date|slot|referral|operation|surgery|start)+ .. (until|unless|without|before)",
      "(before|until|unless) .. (will|can|may|is|are) (be)? (considered|accepted|listed|offered|taken|seen|started|put|referred|booked)",
      "(should|must|shall|needs|need) (to)? (first|never|not be|not have)", "(should|must) have been", "qualif~",
      "(gateway|suitability|inclusion criteria|selection criteria|entry (requirement|criteria|criterion|threshold|interview|test))", "(will|shall|may|can) only",
      "(expect|expects|expected|require|requires) (that)? (all|every|each|our|any|the)? .. to",
      "not (be)? (enrolled|listed|started|offered|considered|accepted|booked|taken|referred|put) (unless|until|if|where|while|without)",
      "(once|when|after) (that|their|his|her|another|such) .. (team|service|psychiatrist|psychologist|CMHT|trust|worker|treatment|therapy) (has|have|is|are)", "then (come|ring|refer|apply|try|send|join) (to us|us|back|again|in|them)", "(and|only)? then (apply|ask|join|start|begin|return|be referred)",
      `(cannot|can't|won't|don't|doesn't|(do|does|will|shall|can|could|would|may|must) not|nobody|no one) (can|may|will|shall|is|be)? (start|starts|begin|begins|take|takes|accept|accepts|offer|offers|see|sees|list|lists|book|books|join|joins|refer|operate|operates|admit|treat|proceed|go ahead|started|accepted|listed|booked|offered|seen|taken|treated|operated) .. (until|unless|till|before|while)`,
      "(given|offered|go|goes|granted|issued|kept|saved|allotted|awarded) (only)? (to|for) (those|people|patients|anyone) (who|who've|who're|that|whose)",
      "(and)? not before (then)?", "then (we'll|we will|we can|we)",
    ],
    not: [
      "please refer to",
      `${goesOn} (the|their|his|her|that)? .. (is|are|has|have)`,
    ],
  },
  licence: { means: "A licence or national guidance says who may have it, not the service.", say: ["licensed", "licence", "NICE (appraisal|guidance|guideline|criteria|technology)", "marketing authorisation", "NICE recommends", "in line with NICE", "summary of product"] },
} satisfies Readonly<Record<string, Lexeme>>;
