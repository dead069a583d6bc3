/** What reports and the server call themselves. */
declare const PARITYLINT_VERSION: string;
export const tool = { name: "paritylint", version: PARITYLINT_VERSION } as const;
