import { nearest, stretch, type Concept } from "../language/facts.ts";
import { flag, rule } from "../language/rule.ts";
import { commissioning, mentalHealth } from "../lexicon/profiles.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";

/** What a mental health service may leave for later. */
const body: readonly Concept[] = ["in-reach", "physical-half"];

export default rule({
  title: "Mental health left for later",
  severity: { default: "warning", by: { strategy: "error", system: "error" } },
  cites: [kf2017["initial-design"], kf2016["enabler.ownership"]],
  appliesTo: commissioning,
  message: "“{text}” leaves mental health for later or for another document.",
  advice: "Put it in now: name a mental health lead in the design and say what the first phase includes. Later, staffing and money are fixed.",
  *check({ having, profile }) {
    const minds = mentalHealth.includes(profile);
    for (const statement of having("bolt-on")) {
      if (statement.purpose === "staff" || statement.purpose === "boilerplate" || !(statement.concepts.has("mh") || (minds && body.some((it) => statement.own.has(it)))) || statement.own.has("growth") || statement.own.has("bygone") || statement.own.has("alike")) continue;
      // A measure still to be developed is said where outcomes are asked to be measurable.
      if (statement.row && (statement.section.roles.includes("outcomes") || statement.section.roles.includes("quality"))) continue;
      const later = statement.mentions.find((it) => it.concept === "bolt-on" && !it.quoted && !it.negated);
      if (later) yield flag(stretch(statement, later, nearest(statement, "mh", later)));
      // "Phase 2:" over a list or as a heading puts off what stands below.
      else if (statement.concepts.has("bolt-on") && !statement.row && statement.own.has("mh")) yield flag(statement);
    }
  },
  examples: {
    profile: "strategy",
    flags: [
      "Phase 1 is the physical health pathway. [[Phase 2 (2027/28): consider psychological]] support.",
      "[[Mental health elements will be added once]] the core model is embedded.",
      "| Workstream | Lead | Timeline |\n|---|---|---|\n| [[Mental health integration | TBC]] | TBC |",
      "[[Mental health is covered in the separate mental health strategy]] and is not repeated here.",
    ],
    passes: [
      "Psychology is in the team from day one; groups double in number by March.",
      "Phase 2 adds podiatry sites.",
      "A staff wellbeing hub will be added in 2027.",
      "Unlike earlier models, mental health shaped the first workshop.",
    ],
  },
});
