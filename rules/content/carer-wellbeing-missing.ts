import type { Profile } from "../language/profile.ts";
import { rule } from "../language/rule.ts";
import { missing, reaches } from "../language/shapes.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { niceNg150 } from "../sources/nice-ng150.ts";

/** Services that meet few carers are asked only where carers are given work to do. */
const onlyWhereUsed: readonly Profile[] = ["physical-other", "urgent-ed", "primary", "talking-therapies", "pain-pps", "maternity-perinatal", "liaison"];

export default rule({
  title: "Carers' own health is left out",
  severity: "warning",
  cites: [kf2016.p6, kf2016["basics.family-carers"], niceNg150.support, niceNg150.identify],
  appliesTo: ["ltc", "smi-mh", "mh-inpatient", "cancer", "care-home", "acute-ward", "cyp", "strategy", "system", "mh-other", "carer-service", ...onlyWhereUsed],
  notAsked: { plansAbout: ["public-health"], excerpts: true },
  message: "Nothing here looks after the health and wellbeing of unpaid carers.",
  advice: "Say how carers are found, asked how they are themselves, and offered support of their own.",
  variants: { "resource-only": { message: "Carers appear here as helpers; nothing looks after their own health." } },
  clause: {
    into: "carers",
    text: "The Provider shall identify unpaid carers, ask about their own mental and physical health, offer referral for a carer's assessment and [support of their own], and report how many were identified and supported.",
    unbound: "Unpaid carers shall be identified, asked about their own mental and physical health, and offered referral for a carer's assessment and [support of their own]. How many were identified and supported shall be reported by [whom].",
  },
  *check(facts) {
    if (reaches(facts.evidence("carers"), "committed")) return;
    const asked = !onlyWhereUsed.includes(facts.profile) || facts.sections("carers").length > 0;
    const asHelpers = facts.having("carer-task").some((it) => it.own.has("carer-task"));
    if (asked || asHelpers) yield missing(facts, ["carers"], ["carers", "selfcare", "description", "engagement"], asHelpers ? { variant: "resource-only" } : {});
  },
  examples: {
    profile: "ltc",
    flags: [
      "## [[Carers]]\n\nCarers will be trained to administer insulin.",
      "## [[Description]]\n\nPatients, families and carers will be treated with respect.",
      "## [[Description]]\n\nDomiciliary carers attend the service's study day.",
    ],
    passes: [
      "## Outcomes\n\nThe Provider shall report how many carers were found, and how their GAD-7 scores changed.",
      "## Carers\n\nCarers are identified, asked about their own health and offered a carer's assessment and peer group.",
      "## Outcomes\n\nCarer wellbeing is scored with the Zarit scale at 6 months.",
      "## Carers\n\nThe carers' centre runs a drop-in in clinic, and breaks are arranged for carers.",
      "## Families\n\nWe ask partners what this has cost them and find somebody to sit in on Thursdays.",
    ],
  },
});
