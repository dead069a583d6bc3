import type { Statement } from "../language/facts.ts";
import { rule } from "../language/rule.ts";
import { missing, reaches } from "../language/shapes.ts";
import { mentalHealth, physical } from "../lexicon/profiles.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";

/** Says in so many words that one side's notes stay apart. */
const apart = ({ own, concepts, purpose, mentions }: Statement): boolean =>
  (own.has("record-apart") || mentions.some((it) => it.concept === "record-sharing" && it.negated)) && purpose !== "staff" && (concepts.has("mh") || own.has("mh-service") || own.has("perinatal-route") || own.has("liaison"));

export default rule({
  title: "Two sides that cannot see each other's notes",
  severity: "warning",
  cites: [kf2016["barrier.it"], kf2016["enabler.digital"], kf2016["basics.coordination"]],
  appliesTo: [...physical, ...mentalHealth, "maternity-perinatal", "strategy", "system"],
  message: "Nothing here lets physical and mental health staff see what the other side has written.",
  advice: "Name the shared record or the access each side has, the agreement behind it, and the date it starts.",
  clause: { into: "data", text: "By [date], physical and mental health staff shall be able to view and update [the shared care record or one plan], under a signed information-sharing agreement and data protection impact assessment, with the person's knowledge. Emergency access shall be available in a crisis." },
  *check(facts) {
    // A plan for one public health topic has no clinics, boards or carers of its own.
    if (facts.about === "public-health") return;
    const topic = mentalHealth.includes(facts.profile) ? "physical-data" : "data";
    if (!reaches(facts.evidence(topic), "committed") || [...facts.having("record-apart"), ...facts.naming("record-sharing")].some(apart)) yield missing(facts, [topic], ["data", "interdependencies", "governance"]);
  },
  notes: "Complying with data protection law, or sending data to the commissioner, is not sharing between the people who give care.",
  examples: {
    profile: "ltc",
    flags: [
      "## [[Information governance]]\n\nThe Provider complies with UK GDPR, the security toolkit and the Caldicott principles.",
      "## [[Data]]\n\nData will be sent to the commissioner monthly.",
      "## [[Records]]\n\nRecords are held on one computer system in the practice.",
    ],
    passes: [
      "## Data\n\nDiabetes and mental health teams have read access to each other's notes through the shared care record.",
      "## Records\n\nThe psychologist writes in the same record as the diabetes team.",
      "## Data\n\nPhysical and mental health staff share information under a signed information sharing agreement.",
    ],
  },
});
