/** A list as a message says it: "one, two and three". */
const listed = { and: new Intl.ListFormat("en-GB", { type: "conjunction" }), or: new Intl.ListFormat("en-GB", { type: "disjunction" }) } as const;

export const inWords = (list: readonly string[], last: keyof typeof listed = "and"): string => listed[last].format(list);
