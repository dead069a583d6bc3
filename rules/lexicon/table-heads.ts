/** What the heads of columns, rows and fields say of the cells that they stand over or beside, and how such cells answer. */

/** Column headings that keep people out by themselves. */
export const closedHeads: ReadonlySet<string> = new Set(["out", "who cant", "who cannot", "who cant come", "who cannot come", "not included", "not admitted", "exclusion", "exclusions", "turned away", "ruled out", "barred", "cannot see", "cannot accept", "we cannot see", "we cannot accept", "who may not", "not offered", "not covered", "unsuitable", "not for", "not for us", "who is out", "outside", "not here", "not us", "excludes", "not taken", "we do not see", "not seen", "not suitable", "not accepted", "who we dont", "who we dont see", "who we do not see", "we dont", "we dont see", "we dont take", "we do not take", "who we do not take", "what we do not do", "exclude", "excluded", "ineligible", "not eligible", "refuse", "refused", "decline", "declined", "who it is not for", "who is not", "not appropriate", "reject", "not for this service", "cannot take", "we cannot take", "dont refer", "do not refer"]);
/** A column whose heading has one of these words, and besides it only those of `ofDoors`, says who may come. */
export const openHeads: ReadonlySet<string> = new Set(["accept", "accepted", "accepts", "acceptance", "eligible", "eligibility", "suitable", "take", "taken", "admit", "admitted", "included", "include", "scope", "seen", "see", "covered", "appropriate", "offered", "refer"]);
/** Small words that may stand beside those of `openHeads`: with any other, "Psychologist seen at first visit?", the column asks something else. */
export const ofDoors: ReadonlySet<string> = new Set(["here", "by", "us", "for", "in", "our", "the", "this", "service", "patients", "people", "referrals", "yes", "or", "can", "we", "are", "is", "they", "you", "to", "on"]);
/** A cell that begins with one of these under such a heading shuts people out; so does a column headed so beside one headed with a word of `yeses`. */
export const noes: ReadonlySet<string> = new Set(["no", "not", "n", "never", "excluded", "declined", "refused"]);
export const yeses: ReadonlySet<string> = new Set(["yes", "y"]);

/** Over a column that says who sees people instead, or what is done with them. */
export const insteadHeads = /^(?:who (?:sees|leads|helps|takes|looks|arranges|will|does|treats|supports)|where (?:to|they|people|instead)|instead|alternatives?|arrangements?|destination|route|seen by|led by|lead|go(?:es)? to|refer(?:red)? to|sent to|pass(?:ed)? to|transfer(?:red)? to|what (?:we|the|this|is|happens|they)|action|our part|other service|service that)\b/iu;

/** Over a column that says what is done meanwhile for those who are seen elsewhere. */
export const meanwhileHeads = /^(?:what (?:we|this|our|the (?:team|service))|our (?:part|role)|meanwhile|until then|who (?:stays|keeps|remains)|we )\b/iu;

/** Heads of two columns of words: what not to say, and what to say. */
export const notHeads: ReadonlySet<string> = new Set(["avoid", "not", "dont", "instead of", "rather than", "less helpful", "old term", "old wording", "old", "do not use", "do not say", "do not write", "dont say", "dont use", "wording to avoid", "language to avoid", "term to avoid"]);
export const sayHeads: ReadonlySet<string> = new Set(["say", "say instead", "use", "use instead", "write", "write instead", "try", "better", "prefer", "preferred", "preferred term", "more helpful", "instead", "instead say", "instead use", "new term", "alternative", "use this", "try instead", "please use", "please say"]);

/** In a form, what stands beside one of these fills it in; above running text it is a heading. */
export const fields: ReadonlySet<string> = new Set(["service", "the service"]);

/** Any turn but the first: "phase 2". */
const turns = ["year", "yr", "phase", "stage", "wave", "tranche", "round"].flatMap((turn) => ["2", "3", "4", "5", "two", "three", "four", "five", "ii", "iii"].map((nth) => `${turn} ${nth}`));
/** "Not yet agreed", "to be confirmed". */
const unsettled = ["not", "not yet", "yet to be", "still to be", "to be"].flatMap((yet) => ["named", "known", "found", "agreed", "decided", "set", "appointed", "identified", "confirmed", "determined", "fixed", "allocated", "assigned", "settled", "chosen", "recruited", "advised", "resolved"].map((done) => `${yet} ${done}`));
/** "No lead as yet". */
const nobody = ["nobody", "no one", "none", "no lead", "no owner", "no officer", "no sponsor", "no director", "no name", "no date", "no start date", "no end date"].flatMap((who) => [who, `${who} yet`, `${who} so far`, `${who} as yet`, `${who} at present`]);
/** How a timetable's cells are read: what says that something comes later, by itself or over a column, what marks a column, and what leaves it empty. */
export const timetable = {
  later: new Set([...turns, ...["evaluation", "funding", "approval", "review", "investment", "business case", "resources", "recruitment", "agreement", "savings", "further work", "affordability"].flatMap((what) => [`subject to ${what}`, `after ${what}`, `pending ${what}`, `awaiting ${what}`]), "if funded", "when funded", "if affordable", "to be phased", "later", "future", "in future", "in time", "deferred", "on hold", "parked", "paused", "not yet", "to follow", "in due course", "beyond", "longer term", "long term", "medium term", "tba", "date to be advised", "to be advised", "desirable", "optional", "aspiration", "next phase", "next contract", "post launch", "no date", "unfunded", "y2", "y3", "y4"]),
  open: new Set([...unsettled, ...nobody.filter((it) => it !== "none"), "tbc", "tbd", "tba", "undecided", "not yet", "vacant", "vacancy", "awaited", "pending", "open", "unassigned", "unallocated", "unknown", "unsettled", "undetermined", "?"]),
  owners: new Set(["lead", "leads", "lead officer", "lead organisation", "owner", "owned by", "who", "who leads", "led by", "responsible", "responsibility", "sponsor", "accountable", "by whom", "partner", "start", "start date", "date", "when", "by when", "due", "deadline"]),
  marks: new Set(["x", "xx", "✓", "✔", "✗", "y", "yes", "•", "●", "■", "█", "start", "starts"]),
  dates: new Set(["when", "by when", "by", "date", "dates", "start", "starts", "start date", "opens", "open", "opening", "opens in", "begins", "begin", "from", "year", "due", "deadline", "target date", "timescale", "timeline", "timing", "delivery", "delivered by", "complete", "completed by", "milestone", "go live", "live", "live from", "in place", "in place by"]),
  blanks: new Set(["", "-", "–", "—", "no", "n", "nil", "none", "n/a", "0"]),
} as const;
