/** Days and moments as they are written down; what time it is, the doors know. */

/** "2026-11-26", where the reader is. */
export const dayOf = (date: Date): string => [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

/** "2026-11-26T12:30:00Z". */
export const momentOf = (date: Date): string => `${date.toISOString().slice(0, 19)}Z`;
