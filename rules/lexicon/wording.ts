/** What the engine itself says to readers. */

export const unfilled = {
  rule: "placeholder-unfilled",
  message: "“{text}” still waits to be filled in, so this clause does not count yet.",
  advice: "Fill in what only you can know, or take the clause out.",
} as const;

export const internal = {
  rule: "internal-error",
  message: "The rule {text} could not be run on this document: {why}",
  advice: "The other rules were run. Please report this, without the document if it is confidential.",
} as const;

/** Stands for the reason of a suppression that is not written yet. */
export const reasonGap = "[say why]";

/** Rules that speak about suppressions; they can be configured like any other, but not suppressed. */
export const suppressionRules = {
  "suppression-without-reason": "A suppression gives no reason",
  "suppression-unknown-rule": "A suppression names no rule that exists",
  "suppression-unknown-form": "A paritylint comment is not understood",
  "suppression-unused": "A suppression covers nothing",
  "exception-expired": "An accepted exception is past its date",
} as const;

/** What to do about each. */
export const suppressionHelp: Readonly<Record<keyof typeof suppressionRules, string>> = {
  "suppression-without-reason": "Say after “--” why the finding may stand. Until then it is not accepted.",
  "suppression-unknown-rule": "Write the id of a rule as “paritylint rules” lists it. Until then the comment accepts nothing.",
  "suppression-unknown-form": "Write the comment as <!-- paritylint-disable-next-line RULE -- reason -->, or in another of the forms that are known.",
  "suppression-unused": "Take the comment out: there is no finding of that rule for it to accept.",
  "exception-expired": "Mend what it accepts, or let its owner set a new date in paritylint.yaml. Until then the finding counts again.",
};
