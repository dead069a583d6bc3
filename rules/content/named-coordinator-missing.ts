import { requires } from "../language/shapes.ts";
import { mentalHealth, physical } from "../lexicon/profiles.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";

export default requires({
  title: "Nobody named who holds the whole picture",
  severity: "info",
  cites: [kf2016["basics.coordination"]],
  appliesTo: [...physical.filter((it) => it !== "urgent-ed"), ...mentalHealth, "maternity-perinatal"],
  message: "No one person is named here who knows both sides of somebody's care and is easy to reach.",
  advice: "Name the role that holds the whole plan for each person, and how people can reach it.",
  clause: { into: "assessment", text: "Each person shall have one named co-ordinator who knows their physical and mental health needs, holds the shared plan and can be reached by [telephone or message] within [one working day]." },
  topics: ["coordinator"],
  atLeast: "committed",
  belongsIn: ["assessment", "pathway", "description"],
  examples: {
    profile: "ltc",
    flags: [
      "## [[Assessment]]\n\nA score is taken at first contact.",
      "## [[Pathway]]\n\nOnly people on dialysis have a named nurse.",
      "## [[Pathway]]\n\nCase managers were paid for by a grant. The posts have since been cut.",
      "## [[Assessment]]\n\nThe first visit covers feet and eyes.",
      "## [[Service description]]\n\nThe team meets weekly.",
      "## [[Pathway]]\n\nPeople see whoever is free.",
    ],
    passes: [
      "## Pathway\n\nA review without a named care coordinator is incomplete.",
      "## Pathway\n\nA case manager is allocated to each patient within a week.",
      "## Pathway\n\nThe lung nurse takes the lead, and the psychologist advises her.",
      "## Pathway\n\nOne professional is accountable for drawing together all parts of somebody’s care.",
      "## Assessment\n\nEach person has a named nurse who holds the plan.",
      "## Service description\n\nA care co-ordinator is the first point of contact.",
      "## Pathway\n\nThe key worker rings every month.",
    ],
  },
});
