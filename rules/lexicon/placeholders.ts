/** What unfilled template text looks like. */

/** Whole contents of square, angle or curly brackets that are no placeholder: choices already made, citations, ticks. */
export const filled = ["sic", "x", "redacted"] as const;
/** Words outside brackets that say a decision is still open. */
export const open = [
  "TBC", "TBD", "TBA", "to be (confirmed|completed|inserted)", "(insert|enter|add) (name|date|number|figure|text|details|here)", "delete as (applicable|appropriate)", "xx", "XXX", "xxxx",
  "lorem ipsum",
] as const;
/** The same where nothing follows: "Opening hours: to be agreed". */
export const openAtEnd = ["to be agreed", "to be determined", "to be decided", "to be advised", "to be finalised", "to follow"] as const;
/** Something that staff are to confirm, not a decision that is open. */
export const notOpen = ["to be (confirmed|completed) (by|for|with|through|in|at|using|on|within|before|from|that|and)"] as const;
