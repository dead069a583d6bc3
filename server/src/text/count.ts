/** "1 finding", "2 findings". */
export const count = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;
