import { profileIds, type Profile } from "../language/profile.ts";
import { plans } from "./profiles.ts";

/** Where a recommendation is asked about at all; others are where a rule has a clause for them. */
export const askedOf: Readonly<Record<string, readonly Profile[]>> = {
  "kf2017.initial-design": profileIds.filter((id) => !(["nonclinical", "minor", "other-public-service"] as readonly Profile[]).includes(id)),
  "kf2016.p1": [...plans, "public-health"],
  "kf2016.p2": ["smi-mh", "mh-inpatient", "primary", ...plans],
  "kf2016.p3": ["primary", "pain-pps", "liaison", "talking-therapies"],
  "kf2016.p4": ["smi-mh", "primary", "system"],
  "kf2016.p5": ["ltc", "cancer", "pain-pps", "physical-other", "talking-therapies"],
  "kf2016.p6": ["ltc", "smi-mh", "mh-inpatient", "cancer", "care-home", "acute-ward", "cyp", "carer-service", "talking-therapies", "pain-pps", "maternity-perinatal", ...plans],
  "kf2016.p7": ["acute-ward", "urgent-ed", "liaison"],
  "kf2016.p8": ["mh-inpatient"],
  "kf2016.p9": ["maternity-perinatal"],
  "kf2016.p10": ["care-home"],
};
