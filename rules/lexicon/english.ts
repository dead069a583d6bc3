/** Small words that any English prose is full of. Data only. */

/** Other languages hardly have them. */
export const english: readonly string[] = [
  "the", "and", "with", "from", "that", "this", "these", "those", "they", "their", "there", "which", "who", "whose", "what", "when", "where", "how", "than",
  "are", "were", "been", "being", "have", "has", "will", "would", "shall", "should", "must", "could", "not", "it", "its", "our", "your", "you",
  "any", "all", "each", "other", "such", "only", "also", "between", "within", "through", "before", "after", "about", "because", "if", "of", "to", "by",
];
/** Several have one or another of these: “in” is German, “on” French, “at” Welsh. */
export const shared: readonly string[] = ["is", "for", "in", "on", "or", "be", "can", "may", "was", "we", "no", "an", "as", "at", "us", "do", "does"];
