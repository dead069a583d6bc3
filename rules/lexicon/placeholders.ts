/** What unfilled template text looks like. */

/** Whole contents of square, angle or curly brackets that are no placeholder: choices already made, citations, ticks. */
export const filled = ["sic", "x", "redacted"] as const;
/** Words outside brackets that say a decision is still open. */
export const open = [
  "TBC", "TBD", "TBA", "to be (confirmed|completed|inserted)", "(insert|enter|add) (name|date|number|figure|text|details|here)", "delete as (applicable|appropriate)", "xx", "XXX", "xxxx",
  "lorem ipsum", "dd mm (yyyy|yy)",
] as const;
/** One of these in angle brackets is no mark-up. */
export const blanks = ["name", "date", "number", "surname", "figure", "amount", "email", "telephone", "provider", "commissioner", "organisation", "practice", "location", "insert", "enter", "locality", "trust", "icb"] as const;
/** Words that ask for something to be put in. */
export const asked = ["describe", "confirm", "change", "say", "delete", "state", "specify", "list", "select", "choose", "complete", "local", "agreed", "to be", "if applicable", "as appropriate", "for example", "address", "title", "days", "weeks", "months", "hours", "per cent", "percentage", "tbc", "ward", "area", "place", "site", "team", "service", "condition", "role", "post", "measure", "tool"] as const;
/** A bracket that opens with one of these asks for an answer: "[which staff]". */
export const asking = ["which", "who", "whom", "what", "when", "where", "how"] as const;
/** A bracket behind any other word tells more of it; behind one of these it stands for what is missing. */
export const slotWords: ReadonlySet<string> = new Set(["of", "to", "by", "within", "at", "is", "are", "be", "on", "in", "from", "least", "every", "after", "before", "than", "a", "an", "the", "for", "with", "and", "or", "below", "above", "over", "under", "about", "named", "called", "score", "target", "through", "via", "per", "least", "most", "until", "between", "lead", "dr", "mr", "mrs", "ms", "offer", "include", "includes", "including", "uses", "using", "as", "that", "reach", "reaches", "add"]);
/** The same where nothing follows: "Opening hours: to be agreed". */
export const openAtEnd = ["to be agreed", "to be determined", "to be decided", "to be advised", "to be finalised", "to follow"] as const;
/** What staff have to fill in, write or look at, and nothing that this draft leaves open. */
const staffWork = "(assessment|review|form|record|checklist|template|questionnaire|screen|referral|plan|audit|return|survey|diary|chart|course|module|training|treatment|test|bloods|investigations|paperwork|application|task|actions)+";
/** Something that staff are to confirm, not a decision that is open: enabled, waited for, or the work of every day. */
export const notOpen = [
  "(format|as|in|style|written|entered|shown|recorded|given) dd mm (yyyy|yy)", "to be (confirmed|completed) (by|for|with|through|in|at|using|on|within|before|from|that|and)",
  "(for|enable|enables|enabling|allow|allows|allowing|permit|permits|cause|want|ask|asks|expect|expects|require|requires|arrange|arranges|wait for|await|awaiting|help|helps) .. to be (confirmed|completed|inserted)",
  `${staffWork} .. to be completed`, "(need|needs|has|have|had|ought) to be completed",
] as const;
