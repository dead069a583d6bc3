import { phrases } from "../language/shapes.ts";
import { commissioning } from "../lexicon/profiles.ts";
import { niceNg222 } from "../sources/nice-ng222.ts";
import { niceNg225 } from "../sources/nice-ng225.ts";
import { nhsEnglandTalkingTherapiesLtc } from "../sources/nhs-england-talking-therapies-ltc.ts";

/** As it was called when it did what is told. */
const gone = "(PCT|primary care trust|CCG|clinical commissioning group)+";
const earlier = "(2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021)";
const backThen = [`(in|during|until|before|since|by|of|from) .. ${earlier} .. ${gone}`, `${gone} .. (in|during|until|by|of|since) ${earlier}`, `(the then|latterly|at that time|in those days) .. ${gone}`];

export default phrases({
  title: "Names that have changed",
  severity: "info",
  cites: [nhsEnglandTalkingTherapiesLtc.name, niceNg222.replaces, niceNg225.replaces],
  appliesTo: commissioning,
  message: "“{text}” is a name that has been replaced.",
  advice: "Use the current name, so that readers can find the service or the guidance.",
  once: true,
  inNames: true,
  unless: ["superseded", "back-then", "bygone"],
  avoid: [
    { say: "IAPT", instead: "NHS Talking Therapies", not: ["IAPT (dataset|data set|manual|minimum|LTC)", "IAPT v2 1", "(formerly|previously|was|called) (known as)? IAPT", "(pathway|improving access) .. IAPT"] },
    { say: "(CCG|clinical commissioning group)+", instead: "integrated care board", not: ["(former|legacy|previous|successor to|functions of) .. (CCG|clinical commissioning group)+", "successor+ (body|bodies|organisation)? to .. (CCG|clinical commissioning group)+", "successor+ to .. (CCG|clinical commissioning group)+", "(CCG|clinical commissioning group)+ (which|that) (was|were|became)", ...backThen, "CCG legacy", "CCG (to transfer|contract|2019|era)"] },
    { say: "(PCT|primary care trust)+", instead: "integrated care board", not: backThen },
    { say: "(care programme approach|CPA)", not: ["(instead of|replaced|replacing|moving away from) .. (CPA|care programme approach)"] },
    { say: "CG90", instead: "NG222" }, { say: "CG 90", instead: "NG222" },
    { say: "CG16", instead: "NG225" }, { say: "CG133", instead: "NG225" },
    { say: "tier (2|3|two|three|2 3) CAMHS" }, { say: "CAMHS tier (2|3|4|two|three|four)" },
  ],
  examples: {
    profile: "ltc",
    flags: ["Staff refer to [[IAPT]].", "The [[CCG]] pays each month.", "Each person is on the [[CPA]].", "Self-harm is managed in line with NICE [[CG16]]."],
    passes: ["The ICB took over from the CCG in July 2022.", "Care planning has moved on from the CPA.", "NHS Talking Therapies (formerly IAPT) is open to all.", "Data follow the IAPT data set.", "The CCG legacy contract ended in 2022.", "In 2016 the CCG and the council opened the first of the three hubs."],
    fixes: { "Staff refer to IAPT.": "Staff refer to NHS Talking Therapies." },
  },
});
