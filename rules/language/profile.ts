/** What kind of document and service a draft is about: decides which rules make sense in it. */

export const profileIds = [
  "ltc", "physical-other", "pain-pps", "acute-ward", "urgent-ed", "liaison", "primary", "smi-mh", "mh-inpatient",
  "talking-therapies", "cyp", "maternity-perinatal", "care-home", "carer-service", "public-health", "cancer",
  "strategy", "jsna", "system", "mh-other", "nonclinical", "minor", "other-public-service",
  "not-a-commissioning-document",
] as const;

export type Profile = (typeof profileIds)[number];
