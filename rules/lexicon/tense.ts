/** Words that tell the time of a sentence, in lower case as they stand in a text. */

/** A sentence with one of these says how things are or are to be, whatever else it tells. */
export const presents: ReadonlySet<string> = new Set([
  "is", "are", "am", "has", "have", "do", "does", "shall", "will", "must", "should", "may", "can", "cannot", "isn't", "aren't", "hasn't", "haven't", "don't", "doesn't", "won't", "can't",
  "we'll", "they'll", "it's", "we're", "they're", "now", "today", "remains", "remain", "continues", "continue",
]);

/** Of what was, where a past time is named. */
export const pasts: ReadonlySet<string> = new Set([
  "was", "were", "had", "did", "would", "could", "wasn't", "weren't", "hadn't", "didn't", "wouldn't", "couldn't",
  "came", "went", "lay", "sat", "stood", "waited", "saw", "told", "said", "left", "kept", "gave", "got", "took", "found", "felt", "lost", "sent", "spoke", "wrote", "meant", "ran", "held", "began", "became", "made",
]);

/** A year behind one of these is a time. */
export const yearLeads: ReadonlySet<string> = new Set(["in", "of", "before", "until", "till", "during", "since", "by", "early", "late", "mid", "spring", "summer", "autumn", "winter", "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december"]);
