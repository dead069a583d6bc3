/** Soft hyphens and marks without width: inside a word nobody sees them. */
export const isUnseen = (code: number): boolean => code === 0xad || (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xfeff;

export const withoutUnseen = (text: string): string => (unseen.test(text) ? text.replace(allUnseen, "") : text);

const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/;
const allUnseen = new RegExp(unseen, "g");
