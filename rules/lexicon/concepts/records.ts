/** Words for who can see what is written. */
import type { Lexeme } from "../lexeme.ts";

/** Whose record it is that somebody else writes in or finds something in. */
const whose = "(GP|practice|surgery|ward|hospital|trust|clinic|team|home|maternity|acute|community|community team|psychiatric|mental health|CMHT|midwife|nurse|psychologist|consultant|other|other side|other team)";
/** Where notes are kept. */
const kept = "(record|records|notes|system|systems|file|files|chart|charts|viewer|book|folder)";
/** What is written, found or ordered. */
const findings = "(result|reading|note|entry|entries|change|test|scan|tracing|trace|score|letter|plan|prescription|prescribing|monitoring|medicine|register|assessment|summary|summaries|alert|bloods)+";
/** Those who look after one person between them. */
const allOfThem = "(everyone|everybody|all|each|all those|every service|every professional|every team|all professionals|all services|all teams|all parties|both services|both teams|both sides)";

export const records = {
  "record-sharing": {
    means: "One record for several services, or each can see the other's. No letters to patients.",
    say: [
      // Joined, or sent along with the person.
      "(interface|link|connection|bridge|feed|integration|gateway)+ between (the|our|its)? .. (record|system|notes|database|platform|software|summary)+ and (the|our|its|that of|those of)? .. (record|system|notes|database|platform|software|trust|team|service)+",
      "(plan|note|record|score|medicine|history|result|letter|information|summary|document)+ (travel|travels|go|goes|move|moves|follow|follows|pass|passes|transfer|transfers) with (them|him|her|the person|the patient|the referral)",
      // Brought together where both can read them.
      "(note|record|file|chart|plan|entry|entries|history|histories|letter|result|document|system)+ (are|is|will be|shall be|have been|being|to be) (joined|merged|combined|brought together|drawn together|pulled together|linked|presented|shown|displayed|held|united|integrated|viewable|available) (up|together|side by side)? (in|into|on|through|within|as|by) (a|one|the) (single|one|joint|common|shared|combined|integrated|unified) (digital|electronic|clinical|care)? (view|screen|record|place|chart|viewer|file|dashboard|summary|portal|timeline)",
      // Written to the one and to the other at once.
      "(letter|summary|summaries|report|correspondence|plan|note|result)+ (go|goes|is sent|are sent|will be sent|shall be sent|is copied|are copied|shall be copied|will be copied|is issued|are issued|is addressed|are addressed) (at the same time|together|jointly|electronically|automatically|routinely)? (to|both to) .. (mental health|psychiatric|psychiatry|psychology|psychological) (team|service|trust|nurse|practitioner|clinician|colleague)+",
      "who (can|may|is able to|are able to) (view|see|read|open|access|write|update|read and write|read and update)",
      "who has (read|view|full)? access",
      "(records|notes|plans|record|documents) (they|each|it) (can|may) (view|see|read|open|access)",
      "(note|record)+ (and .. (note|record)+)? (meet|come together|sit together|are held together|are kept together|live together) (in|on)", "(see|sees|view|views|read|reads) (hospital|clinic|practice|medical) (correspondence|letters|notes)",
      "(view|views|see|sees|read|reads|open|opens|write|writes) (in)? (one another's|each other's|the other's) (entries|records|notes|record|plans)", "(hold|holds|have|has|given) log ins", "(scores|information|results|data|readings) .. (flow|flows|pass|passes) (into|between|to|across|both)", "(flags|records|lists|data|systems|alerts) .. (synchronised|matched|updated|merged) .. (between|across|with)", "shared (caseload|patient|case) (list|register)", "(can|may|will|able to) see (the)? (mental health|physical health|psychiatric|medical) (diagnoses|records|notes|information|plans|medication)", "(common|shared|single) (identifier|worklist)", "on the (common|shared|joint) record", "(shows|show) up in (the other's|each other's|our|their) (worklist|list|system|record)", "(passes|pass|passed|exchanged) between .. and .. (by|through|via) (secure|encrypted|nhs)", "reply to (each other's|one another's) (request|question|query)",
      "(systems|records) (are|is|will be) (joined|linked|connected) (through|by|via|up)", "(systems|records) .. (joined|linked) (through|via|by) the .. record",
      "look+ into (the|our|one|a) .. (record|records|notes)",
      "(open|opens|opened|show|shows|display|displays) (up)? (in|on|inside) (our|their|the|each|both) .. (system|systems|record|screen|screens)",
      "(visible|shown|accessible|readable) to (us|our|them|the other|each|both)",
      "(type|types|typed|file|files|filed|filing|store|stores|stored|save|saved|upload|uploaded|scan|scanned|enter|enters|entered|log|logged|post|posted|drop|dropped) .. (in|into|to|on|under) (the|our|their|a|each|one) .. (record|records|system|notes|file|chart|viewer|platform)",
      "(log ins|log in|logins|login|smartcards|accounts|passwords|rights|permissions) (for|to|on) .. (system|systems|record|records|notes)",
      "(through|via|on|in|using) the (county|regional|local|shared|joint|trust|city|health|care) (viewer|portal|exchange|record|platform|app)",
      "(one|same|single) (electronic|digital|shared|care|clinical)? (record|file|plan|chart) .. (used|kept|written|read|held|opened) by",
      "(alert|alerts|message|messages|flag|flags|notification|notifications) .. (tells|tell|reaches|reach|goes to|go to|warns|shows|pops up)",
      "(alert|flag|message)+ in the (shared|joint|county|other)", "(copy|copies) .. (filed|placed|put|kept|saved) in",
      "(reads|read|sees|see) (them|it|these|what|the) .. (writes|write|wrote|written|entries|notes)", "what .. (writes|write|wrote|enters|records) .. (is|are|can be) (seen|visible|read|open|there)",
      "(record|records|notes|plan|plans|entries|letters|results|it|these|they|summary|summaries) .. (can|may|will|shall) be (seen|read|viewed|opened|updated) (by|in|on|from)",
      "(can|may|will|shall|able to) (see|view|read|open) and (add to|write (in|to|on)|update|amend|change|contribute to|edit)", "(through|via|in|on) (the|our|a) .. (portal|viewer|exchange)",
      "(passes|pass|flows|flow|goes|go|travels|shared) both ways", "appear+ (in|on) (our|their|the|each)",
      "send+ .. (summary|letter|copy|plan) to", "copied (to|in)", "on their own systems",
      "(share|shares|shared|sharing) .. (summary|information|results)", "visible to (both|all|each|the)", "log in to",
      "write+ (in|into|to) each other", "(share|shares|sharing) .. (record|plan|notes|system)+", "open to both",
      "read and (add|write|update)", "(reads|read|see|sees|view|views) .. (record|notes|plan|letters)+", "both (can|write|see|read|use)",
      "(write|writes) (to|in|on) (the|one|a) (same|shared|single)", "view access", "single electronic", "shared (care)? record+",
      "(data|information) sharing (agreement|protocol|arrangement)+", "DSA", "(read|view|write|shared|mutual|full) access",
      "(can|able to|will|shall) (see|view|read|open|update) .. (record|notes|plan|letters|results)+",
      "(one|single|same|common|joint|linked) (electronic|digital|shared|clinical|care|health|written|agreed|safety|crisis|patient|set of|joined up)? (record|care plan|notes|plan)+", "(the)? same (system|unit)",
      "both (systems|records)", "interoperab~", "open (for|to) (reading|viewing|writing|both|all|sight)", "linked (record|data|dataset)+", "each other's (record|notes)+",
      "letters .. (both|CMHT|mental health|copied)", "record~ (is|are) shared",
      "share+ (information|records|notes|the record|data) (with|between)", "sharing (of)? (information|records|notes|care plans)",
      "(can|may|will|shall|able to) (each|both|all)? (see|open|read|view|look at|use|consult) (the other|each other|one another|the same|both)",
      "(the other|each other|the others) .. (summary|entries|notes|record|records|system|plan|letters|results|chart)+", "(see|sees|open|opens|read|reads) (each other|the other)",
      "(log ins|logins|log in|logon|log ons|access|sight) .. (other|both|each|shared|same)",
      "(entries|results|plan|plans|notes|letters|alerts|flags) .. (visible|available|open|accessible|shown|shared|appear)",
      "(available|accessible|open|visible|shown) (to|in) (its|the|both|all|each|every|our|their) .. (staff|team|teams|clinician|clinicians|system|systems|side|sides)",
      "(letter|letters|summary|summaries|plan|plans|copy|copies)+ (go|goes|are sent|is sent|sent|will be sent|shall be sent|copied|will go|shall go) to .. (and|both|team|trust)",
      "(shared|county|single|common|joined up|integrated|one) (care|county|health|patient|electronic)? record", "write+ in .. (letter|notes|plan|record)",
      "(enters|enter|adds|add|put|puts|records|recorded) .. in the (clinic|shared|same|single|county|joint|other|common)",
      "(one|single|same|shared|joint|common) (set of)? (notes|record|file|plan|chart|system)", "look at the same",
      "(write|writes|written|record|records|recorded|enter|entered|document|documented) .. (in|on|into|to) (one (record|system|file|place|set)|the same|a single|a shared|a joint|our|their|the clinic|the GP|the practice|the ward|the shared|the common|this (record|system|file)|both)",
      "(one|single|same|common|joint|shared) (electronic|patient|clinical|digital)? (file|folder|platform|portal|viewer|chart|care plan)",
      "(letters|copies|summaries|results|correspondence|updates|notes) .. (go|goes|come|comes|pass|passes|flow|flows|travel|travels|copied|sent) (to|between|both|each)", "reports .. (go|goes|pass|passes|sent) (between|both|each)",
      "open to one another", "(trusts|trust|practices|practice|teams|councils|services|organisations|sides|they|both|all|each|we) .. on the .. (record|care record|platform|exchange|viewer)", "view and (edit|write|update|add|amend)",
      "(can|may|will|shall|able to) look at (our|the|their|each|its) (plan|plans|notes|record|records|entries|letters)", "(information|data|details) .. (pass|passes|flow|flows) (freely|readily|directly|safely|routinely) between",
      "(exchange|exchanges|swap|swaps) .. (assessments|plans|notes|letters|records|summaries|results)",
      "(notes|records|entries|plans|letters) (are|is)? (in|on) (the|our|their) (clinic|GP|practice|shared|ward|hospital|same|county) (record|notes|system|file)",
      "(look|looks|looked|looking) (up|at|into) (the|each|one|both|their) .. (plan|notes|record|entries|results|letters)+",
      "(read|write|view|edit|full|two way|mutual|reciprocal|direct|joint) (and)? (write|read|view|edit)? (access|rights|permission|permissions)",
      "(opened|viewed|seen|read|accessible|visible|available|open) (to|by|for) (both|all|each|every|either) (service|services|team|teams|side|sides|staff|party|parties)",
      "(same|one) (instance|module|template|unit) of", "summary care record", "(regional|county|local|city|integrated|wessex|great north) (care|health)? record", "(message|messages) (pass|between)",
      "task+ (each|one) other", "(smart|smartcard) (access|rights)", "both (see|read|write|view|use|update|hold|have)",
      "(shared|single|joint|integrated|digital|county|regional|common) .. record", "(open|opens|opened) (our|their|each|the) .. (notes|plan|record|file)+",
      "(appear|appears|shown|shows|surfaces|pops up) .. (in|on) (the|our|their|its) .. (system|record|screen|notes)+",
      "(writes|write|wrote|written|record|records|recorded) (directly)? (in|into|to|on) the .. (record|notes|system)", "will pass between",
      "(information|data|details) .. (pass|passes|flow|flows|exchanged|shared) between", "read and write", "read only", "mutual access",
      "(viewer|portal|interface|exchange) .. (live|between|for|open)",
      "(sides|teams|both|staff) .. (view|see|read|write|open|update) (the|each|both|one|every) .. (record|records|notes|plan|plans|entries|letters|file|system|chart)",
      // Each reads what the other has put.
      "(can|may|will|shall|able to) read (us|them|ours|theirs|it)", "(see|sees|open|opens|read|reads) (ours|theirs|our own|the same)",
      "(read|reads|see|sees|open|opens|seen|view|views) what (the other|the others|they|we|it|each|either|one) .. (put|puts|write|writes|wrote|written|entered|enters|recorded|records|added|adds|noted)",
      "what (the|our|their) .. (writes|write|wrote|puts|put|enters|records) .. (we|they|us|them|both) (can|may|will)? (see|read|open)",
      "(write|writes|writing|record|records|enter|enters|add|adds) (there|in it|into it|in that|on it) (too|as well|also)?",
      "(sees|see|reads|read|opens|open) (our|their|its|the) .. (entries|results|notes|record|letters)", "the other way (about|round|around)",
      "(notes|records|entries|record) .. open to (the|our|their|us|them|both|each)", "theirs to us", "(read|see|open) our notes", "we theirs", "us and we (can|may)? (read|see)",
      "(same|one|each other's) (screen|screens|notes)",
      "(have|has|had|given|gave|got) (a|their|our|its|us)? .. (log in|log ins|login|logins|log on|log ons|smartcard|smartcards|view of)",
      "what (the|our|their) .. (writes|write|wrote|puts|put|enters|records) .. (can|may|will|shall) (see|read|open|find)", "(use|uses|using|on|in) (the)? (one|single|same|shared) (systmone|emis|rio|electronic|clinical|patient)? (record|record system|system) (for (each|every|all|the)|including)",
      // Put in the other's record, or there already.
      `(copied|pasted|entered|transferred|imported|placed|put|uploaded|fed|sent|goes|go|written|added|scanned|dictated|summarised) (straight|directly|automatically|also|electronically)? (in|into|to|onto|on) (the|our|their|its) (person's|patient's)? ${whose} (electronic|shared|clinical|own|main)? ${kept}`,
      `(assessment|formulation|plan|summary|letter|advice|opinion|findings|entry|history)+ (is|are|appear|appears|stands|sits) (also|then|already|always)? (in|on) (the|our|their) ${whose} (electronic|shared|clinical|own|main)? ${kept}`,
      // "The psychiatrist sees every result we take."
      `(sees|see|reads|read|views|view|opens|open) (the|all|all the|every|any|each|whatever)? .. ${findings} (that|which)? (we|they|she|he|it|our nurses|their nurses) (do|does|take|takes|make|makes|enter|enters|write|writes|record|records|hold|holds|file|files|keep|keeps|order|orders|add|adds)`,
      // Filled in by both.
      "(fill|fills|filled) in (together|jointly|between (them|us))", `(complete|completes|update|updates|maintain|maintains|edit|edits|keep|keeps) (the|a|one|its|this|that) .. (template|page|record|chart|form|summary) (up to date)? (together|jointly|between (them|us))`,
      // Sent to all who look after somebody, or from each to the other.
      `(goes|go|sent|shared|passed|released|issued|circulated|available|copied|made available) (electronically|securely|automatically|straight|at once|by secure email|the same day|digitally)? (to|with) ${allOfThem} (who is|who are|those)? (named|involved|listed|looking after|caring for|treating)`,
      "(transfer|exchange|flow|feed|transmission|synchronisation) of .. (changes|plan|plans|notes|results|records|entries|summaries|information|alerts|documents) .. between",
    ],
    not: [
      "(together|jointly) with (the|a|an|each|every|their|our|his|her)? (patient|person|people|family|families|woman|women|child|young person|resident|client|carer|parent)+",
      "(fill|fills|filled) in (together|jointly) with (the|a|an|each|every|their|our|his|her)? (patient|person|people|family|families|woman|women|child|young person|resident|client|carer|parent)+",
      "(is|are|be) available to the .. (for|on) (advice|support|help|consultation)", "(psychologist|nurse|practitioner|consultant|team|adviser|psychiatrist)+ .. available to", "(which|that) (women|patients|people|mothers|parents|families|she|he|they|service users) (can|may|will) (open|see|read|view|use)", "joint plans for",
      "and notes (anything|what|how|it|down|whether|that)",
      "(document|record) and not (in|on|to|into) (this|the)",
      "on (one|a) system (and|while|but) .. (is|are|has|have|use|uses|on) (on)? (another|a different|a separate|a second)", "letters go to (families|parents|patients|people|the person|the family)", "under recorded", "on the record",
      "(patient|patients|people|public) (portal|can see|can view|see|view)", "NHS app", "pathology system", "share passwords",
      "(letter|letters|summary|summaries|copy|copies) .. (GP|practice|surgery)", "(write|writes|written) to (the|their|his|her) (own)? (GP|practice|surgery|referrer)",
      "(practice|surgery|school|GP) .. copied", "copied (to|in) (the|their)? (GP|practice|surgery|referrer|patient|person)", "written in (their|his|her|the person's) (own)? words",
      "(have|has|had|given|gave|got) .. (login|logins|log in|log ins|log on|smartcard|smartcards) (for|to) the .. (booking|rota|training|payroll|intranet|stock|appointment|learning)", "record (these|this|it|them|all) in (one|a single|the|a) (written|personal|agreed)? (care|support)? plan", "(in|into) one plan held by a (named|lead|single)", "one plan held by a (named|lead|single)",
    ],
  },
  "record-apart": {
    means: "Records kept apart, not seen by the others, or not joined yet.",
    say: [
      "(system|record|database|platform|they|notes)+ (do|does|can|will) not (at present|at the moment|yet|currently|presently|as yet|now)? (talk|speak|link|connect|communicate|interface|interoperate|exchange|match|join up)",
      "would benefit from (a|an|one)? (common|shared|joint|single|linked|integrated) (record|system|notes|plan)",
      "(own|proper|main|full|real|actual) (record|records|notes) (stay|stays|remain|remains|sit|sits|are kept|is kept|live|lives|are held|is held) (on|in|with|at) (its|their|the)",
      "(keep|keeps|kept|hold|holds) (its|their|her|his) (own)? (notes|records) (elsewhere|separately|apart|to (itself|themselves))",
      "(provider|trust|service|hospital|team|home)+ own (system|record|records|database)", "(system|record) is open to (all)? (its|our) (own)? (wards|teams|staff|members)", "on something else", "reaches (us|them) by (post|letter|fax)",
      "(do|does|can|may|will|shall) not (look|see|read|open|go) (at|into|in)? (any|another|the) other (record|records|system|notes)", "(nobody|no one|none) (outside|else|beyond) .. (looks|look|sees|see|reads|read|opens|open) .. (ours|our|it|them|notes|record)",
      "(does|do|will) not extend to .. record+", "neither .. (record|notes)+", "no (shared|common|joint|single) (record|system|notes)",
      "kept (apart|separate|separately)", "by post",
      "(uses|use|different|separate|own|another) (a)? (different|separate|paper|own|another)? (system|record|notes)+", "on (a)? (different|separate|paper|own|another|its own|their own) (system|record|notes)+", "(notes|record|records|file|chart|entries|letters) .. on paper", "paper (notes|record|records|file|files|charts)",
      "(neither|nobody|none) (side|team|of them|else)? .. (can|may) (see|open|read|look) (in|into|it|them|the)?", "(cannot|can not|may not) (see|look|get) (in|into)", "on (one|a) system (and|while|but) .. (is|are|has|have|use|uses|on) (on)? (another|a different|a separate|a second)",
      "paper letter+", "not (linked|connected|shared|visible)", "connected (later|at a later)", "cannot see",
      "(uses|use|using) (its|their|a) own", "(own|separate|different|another) (electronic)? (record|records|system|notes|database)", "(notes|records|record|plans) .. not available to",
      "requests for .. notes", "cannot (open|read|view|access|be seen|be opened)", "no access to (the|each|its|their) .. (record|notes|system)", "sent (across|over) by", "not (visible|accessible) to",
      "(different|another|separate|its own) (supplier|platform|software|database|provider of records)",
      "(connection|link|connected|linked|joined|access) .. (not yet|no date|yet to be|to be scheduled|to be agreed|later)", "(not yet|yet to be|to be) (connected|linked|joined|scheduled)",
      "records (are|is|remain|stay) separate",
      "on the roadmap", "for their own entries", "when they see fit", "requests for notes", "(joins|join) the record (after|later|once)", "(notes|records) .. on request",
    ],
    not: [
      "(somebody|someone|anyone|anybody|person|people|patient|patients|they|he|she|who|that) cannot be (seen|opened)",
      "one another (electronic|shared|care)? (record|records|system|notes|plans|letters)",
      "(seen|see|sees|read|reads|open|opens|view|viewed|visible|available|shown) .. (on|in|from|through) (their|its|our) own (system|systems|screen|screens|record)",
      "(in|into|on|to) (the|our) .. own (record|records|system|notes)", "(its|their) own .. (read|opened|seen|visible) by",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
