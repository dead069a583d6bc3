/** What people are told to start with, among what weighs the same: what most changes their care. Rules that are not named come after these. */
export const triage: readonly string[] = [
  "mh-excluded-from-service", "medically-fit-gate", "exclusion-contradicts-scope", "mh-boilerplate-only",
  "mh-outcome-measure-missing", "ltc-psychological-support-missing", "mh-bolt-on", "mh-training-missing",
  "smi-physical-health-check-missing",
];
