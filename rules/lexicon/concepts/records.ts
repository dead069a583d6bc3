/** Words for who can see what is written. */
import type { Lexeme } from "../lexeme.ts";

export const records = {
  "record-sharing": {
    say: [
      "(can|may|will|shall) be (seen|read|viewed|opened|updated) (by|in|on|from)",
      "(passes|pass|flows|flow|goes|go|travels|shared) both ways", "appear+ (in|on) (our|their|the|each)",
      "send+ .. (summary|letter|copy|plan) to", "copied (to|in)", "on their own systems",
      "(share|shares|shared|sharing) .. (summary|information|results)", "visible to (both|all|each|the)", "log in to",
      "write+ (in|into|to) each other", "(share|shares|sharing) .. (record|plan|notes|system)+", "open to both",
      "read and (add|write|update)", "(reads|read|see|sees|view|views) .. (record|notes|plan|letters)+", "both (can|write|see|read|use)",
      "(write|writes) (to|in|on) (the|one|a) (same|shared|single)", "view access", "single electronic", "shared (care)? record+",
      "(data|information) sharing (agreement|protocol|arrangement)+", "DSA", "DPIA", "(read|view|write|shared|mutual|full) access",
      "(can|able to|will|shall) (see|view|read|open|update) .. (record|notes|plan|letters|results)+",
      "(one|single|same|common|joint|linked) .. (record|care plan|notes|plan)+", "(the)? same (system|unit)",
      "both (systems|records|teams)", "interoperab~", "linked (record|data|dataset)+", "each other's (record|notes)+",
      "letters .. (both|CMHT|mental health|copied)", "record~ (is|are) shared",
      "share+ (information|records|notes|the record|data) (with|between)", "sharing (of)? (information|records|notes|care plans)",
      "(can|may|will|shall|able to) (each|both|all)? (see|open|read|view|look at|use|consult) (the other|each other|one another|the same|both)", "(the other|each other|the others) .. (summary|entries|notes|record|records|system|plan|letters|results|chart)+", "(see|sees|open|opens|read|reads) (each other|the other)", "(log ins|logins|log in|logon|log ons|access|sight) .. (other|both|each|shared|same)", "(entries|results|plan|plans|notes|letters|alerts|flags) .. (visible|available|open|accessible|shown|shared|appear)", "(available|accessible|open|visible|shown) (to|in) (its|the|both|all|each|every|our|their) .. (staff|team|teams|clinician|clinicians|system|systems|side|sides)", "(letter|letters|summary|summaries|plan|plans|copy|copies)+ (go|goes|are sent|is sent|sent|will be sent|shall be sent|copied|will go|shall go) to .. (and|both|team|trust)", "(shared|county|single|common|joined up|integrated|one) (care|county|health|patient|electronic)? record", "write+ in .. (letter|notes|plan|record)", "(enters|enter|adds|add|put|puts|records|recorded) .. in the (clinic|shared|same|single|county|joint|other|common)", "(one|single|same|shared|joint|common) (set of)? (notes|record|file|plan|chart|system)", "look at the same",
      "(write|writes|written|record|records|recorded|enter|entered|document|documented) .. (in|on|into|to) (one|the same|a single|a shared|a joint|our|their|the clinic|the GP|the practice|the ward|the shared|the common|this|both)", "(one|single|same|common|joint|shared) (electronic|patient|clinical|digital)? (file|folder|platform|portal|viewer|chart|care plan)", "(letters|copies|summaries|results|correspondence|updates|reports|notes) .. (go|goes|come|comes|pass|passes|flow|flows|travel|travels|copied|sent) (to|between|both|each)", "(notes|records|entries|plans|letters) (are|is)? (in|on) (the|our|their) (clinic|GP|practice|shared|ward|hospital|same|county) (record|notes|system|file)", "(look|looks|looked|looking) (up|at|into) (the|each|one|both|their) .. (plan|notes|record|entries|results|letters)+", "(read|write|view|edit|full|two way|mutual|reciprocal|direct|joint) (and)? (write|read|view|edit)? (access|rights|permission|permissions)", "(opened|viewed|seen|read|accessible|visible|available|open) (to|by|for) (both|all|each|every|either) (service|services|team|teams|side|sides|staff|party|parties)", "(same|one) (instance|module|template|unit) of", "summary care record", "(regional|county|local|city|integrated|wessex|great north) (care|health)? record", "(message|messages) (pass|between)", "task+ (each|one) other", "(smart|smartcard) (access|rights)", "both (see|read|write|view|use|update|hold|have)",
      "(shared|single|joint|integrated|digital|county|regional|common) .. record", "(open|opens|opened) (our|their|each|the) .. (notes|plan|record|file)+", "(appear|appears|shown|shows|surfaces|pops up) .. (in|on) (the|our|their|its) .. (system|record|screen|notes)+", "(writes|write|wrote|written|record|records|recorded) (directly)? (in|into|to|on) the .. (record|notes|system)", "will pass between", "(information|data|details) .. (pass|passes|flow|flows|exchanged|shared) between", "read and write", "read only", "mutual access", "(viewer|portal|interface|exchange) .. (live|between|for|open)", "(sides|teams|both|staff) .. (view|see|read|write|open|update) (the|each|both|one|every) .. (record|records|notes|plan|plans|entries|letters|file|system|chart)",
    ],
    not: ["(patient|patients|people|public) (portal|can see|can view|see|view)", "NHS app", "pathology system", "share passwords", "(letter|letters|summary|summaries|copy|copies) .. (GP|practice|surgery)", "(write|writes|written) to (the|their|his|her) (own)? (GP|practice|surgery|referrer)", "(practice|surgery|school|GP) .. copied", "copied (to|in) (the|their)? (GP|practice|surgery|referrer|patient|person)", "written in (their|his|her|the person's) (own)? words"],
  },
  "record-apart": {
    say: [
      "(does|do|will) not extend to .. record+", "neither .. (record|notes)+", "no (shared|common|joint|single) (record|system|notes)",
      "kept (apart|separate|separately)", "by post",
      "(on|uses|use|different|separate|own|another) (a)? (different|separate|paper|own|another)? (system|record|notes)+", "on paper",
      "paper letter+", "not (linked|connected|shared|visible)", "connected (later|at a later)", "cannot see",
      "(uses|use|using) (its|their|a) own", "(own|separate|different|another) (electronic)? (record|records|system|notes|database)", "(notes|records|record|plans) .. not available to", "requests for .. notes", "cannot (open|read|view|access|be seen|be opened)", "no access to (the|each|its|their) .. (record|notes|system)", "sent (across|over) by", "not (visible|accessible) to",
      "(different|another|separate|its own) (supplier|platform|software|database|provider of records)", "(connection|link|connected|linked|joined|access) .. (not yet|no date|yet to be|to be scheduled|to be agreed|later)", "(not yet|yet to be|to be) (connected|linked|joined|scheduled)", "records (are|is|remain|stay) separate",
      "on the roadmap", "for their own entries", "when they see fit", "requests for notes", "(joins|join) the record (after|later|once)", "(notes|records) .. on request",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
