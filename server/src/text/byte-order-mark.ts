/** What some editors put before the first letter of a file. A draft keeps it, since offsets count it; anything else is taken without. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, "");
