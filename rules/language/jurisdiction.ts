/** Whose law and structures hold for a draft. */
export const jurisdictions = ["england", "wales", "scotland", "northern-ireland"] as const;
export type Jurisdiction = (typeof jurisdictions)[number];
