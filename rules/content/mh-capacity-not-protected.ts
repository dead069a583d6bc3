import { place } from "../language/facts.ts";
import { flag, rule } from "../language/rule.ts";
import { best, missing } from "../language/shapes.ts";
import { commissioning } from "../lexicon/profiles.ts";
import { mentalHealthInvestmentStandard } from "../sources/mental-health-investment-standard.ts";
import { kf2016Comment } from "../sources/kings-fund-2016-comments.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { rcpsych2013 } from "../sources/rcpsych-2013.ts";

export default rule({
  title: "Mental health posts and money that can drift away",
  severity: "warning",
  cites: [kf2016["enabler.contracting"], rcpsych2013.e3, mentalHealthInvestmentStandard.growth, kf2016Comment.watson],
  appliesTo: commissioning.filter((it) => !["nonclinical", "minor", "other-public-service", "public-health"].includes(it)),
  message: "“{text}” lets mental health posts or money be used for something else, and nothing protects them.",
  advice: "Name a floor for posts and money, report both, and ask for consent before either is moved.",
  clause: { into: "workforce", text: "The Provider shall keep at least [number] protected WTE mental health posts and £[ ] for mental health within the integrated service, report both every quarter, and obtain the commissioner's consent before moving either." },
  *check(facts) {
    if (best(facts.evidence("protected"))) return;
    const put = facts.having("merging").find((it) => it.own.has("merging") && (it.own.has("mh-service") || it.own.has("mh-party") || it.own.has("mh")) && ["provision", "mention", "measure"].includes(it.purpose) && it.strength !== "none");
    const minds = facts.having("pooled").some((it) => it.own.has("mh-service") && it.own.has("pooled") && it.purpose !== "reference");
    // Where a passage or list put minds and others together, what it goes on to say is of both.
    const joined = new Set(facts.having("mh").filter((it) => (["pooled", "merging", "joint-money", "link"] as const).some((each) => it.own.has(each))).map((it) => it.block));
    const listed = new Set(facts.statements.filter((it) => it.group !== undefined && joined.has(it.block)).map((it) => it.group));
    for (const statement of facts.having("redeploy")) {
      const { own, concepts, section, row } = statement;
      if (!(own.has("redeploy") || (row && own.has("mh-service") && concepts.has("pooled"))) || ["staff", "need", "exclusion"].includes(statement.purpose)) continue;
      const near = concepts.has("mh") || joined.has(statement.block) || (statement.group !== undefined && listed.has(statement.group)) || (concepts.has("cognition") && own.has("staff")) || (minds && (own.has("pooled") || ["payment", "workforce"].some((role) => section.roles.includes(role as "payment"))));
      const words = statement.mentions.find((it) => it.concept === "redeploy" && !it.quoted && !it.negated);
      if (!near || !(words || row)) continue;
      const gap = missing(facts, ["protected"], []);
      return yield gap.placeholder ? gap : flag(words ? place(statement, words) : statement);
    }
    // Put together with others, posts or money can drift where nothing says that they may not.
    const together = put?.mentions.find((it) => it.concept === "merging" && !it.quoted);
    if (!put || !together) return;
    const gap = missing(facts, ["protected"], []);
    yield gap.placeholder ? gap : flag(place(put, together));
  },
  notes: "Said only where the text merges mental health with other services or lets its posts be moved, or where they stand on money that ends.",
  examples: {
    profile: "system",
    flags: [
      "Mental health practitioners will join the integrated neighbourhood team and be [[deployed]] as managers see fit to meet system pressures.",
      "Mental health workers are embedded in neighbourhood teams.\n\n## Payment\n\nThe lead provider may [[vire]] between service lines.",
      "The one psychologist post is [[non-recurrent]].",
    ],
    passes: [
      "Mental health practitioners join the integrated team, and at least 4.0 WTE mental health posts are protected.",
      "Podiatrists are deployed flexibly.",
      "Mental health spending shall not fall below the Mental Health Investment Standard, and staff are deployed flexibly.",
    ],
  },
});
