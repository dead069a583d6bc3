/** How large a document may be, whichever door it comes in by. */

/** Far more than any specification; beyond it something else was given, or put among the documents, by mistake. */
export const mostBytes = 50_000_000;
export const tooLarge = "It is too large: paritylint reads documents of less than 50 MB.";
