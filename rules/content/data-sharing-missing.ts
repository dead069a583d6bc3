import { sentenceAfter, sentenceBefore } from "../reading/around.ts";
import type { Concept } from "../language/concept.ts";
import type { Role } from "../language/document.ts";
import type { Facts } from "../language/facts.ts";
import { rule } from "../language/rule.ts";
import { counting, missing } from "../language/shapes.ts";
import { standsIn, type Statement } from "../language/statement.ts";
import { mentalHealth, physical } from "../lexicon/profiles.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";

const denied = ({ mentions }: Statement): boolean => mentions.some((it) => it.concept === "record-sharing" && it.negated);
/** Says in so many words that one side's notes stay apart. */
const apart = ({ own, concepts, purpose, mentions }: Statement, forMinds: boolean): boolean =>
  (own.has("record-apart") || mentions.some((it) => it.concept === "record-sharing" && it.negated)) && purpose !== "staff" && (forMinds || concepts.has("mh") || own.has("mh-service") || own.has("perinatal-route") || own.has("liaison"));

/** What is on paper here is a person's own copy, or who pays. */
const elsewhere: readonly Role[] = ["assessment", "description", "needs", "workforce", "payment", "carers"];

const firmlyShared = ({ own, strength }: Statement): boolean => own.has("record-sharing") && !own.has("record-apart") && strength !== "weak";

/** "The plan sits in the shared record. Hospital and mental health staff read it": the sentence before or after says who. */
function sharedBeside({ statements, having }: Facts): boolean {
  const isTheirs = (it: Statement | undefined): boolean =>
    it !== undefined && !it.own.has("record-apart") && !it.own.has("bolt-on") && it.strength !== "weak" && it.purpose !== "exclusion" && theirs.some((concept) => it.own.has(concept));
  const shared = having("record-sharing").filter((it) => firmlyShared(it) && it.section.roles.includes("data") && !it.mentions.some(({ concept, negated }) => concept === "record-sharing" && negated));
  return shared.some((it) => isTheirs(sentenceBefore(it, statements)) || isTheirs(sentenceAfter(it, statements)));
}
const theirs: readonly Concept[] = ["mh-service", "mh-party", "perinatal-route", "liaison"];

/** "Calder reads and writes in the record": with a party that the document itself calls one for minds; the "Calder Viewer" is no party. */
function sharedByName({ document, having, partiesForMinds }: Facts): boolean {
  const named = partiesForMinds().map((name) => new RegExp(`\\b${name}\\b(?! (?:Viewer|Portal|Exchange|(?:Shared |Integrated )?(?:Care )?Records?)\\b)`, "u"));
  return having("record-sharing").some((it) => firmlyShared(it) && named.some((name) => name.test(document.text.slice(it.start, it.end))));
}

export default rule({
  title: "Two sides that cannot see each other's notes",
  severity: "warning",
  cites: [kf2016["barrier.it"], kf2016["enabler.digital"], kf2016["basics.coordination"]],
  appliesTo: [...physical, ...mentalHealth, "maternity-perinatal", "strategy", "system"],
  notAsked: { plansAbout: ["public-health"] },
  message: "Nothing here lets physical and mental health staff see what the other side has written.",
  advice: "Name the shared record or the access each side has, the agreement behind it, and the date it starts.",
  clause: { into: "data", text: "By [date], physical and mental health staff shall be able to view and update [the shared care record or one plan], under a signed information-sharing agreement and data protection impact assessment, with the person's knowledge. Emergency access shall be available in a crisis." },
  *check(facts) {
    const topic = facts.forMinds ? "physical-data" : "data";
    const shared = counting(facts.evidence(topic), "committed");
    // "The hospital uses its own system. Each can see the other's entries": what follows in the same breath makes up for it.
    const parted = [...facts.having("record-apart"), ...facts.naming("record-sharing")].some((it) => apart(it, facts.forMinds) && !standsIn(it, ...elsewhere) && (denied(it) || !shared.some(({ statement }) => statement.block === it.block && statement.start > it.start)));
    if (parted || (shared.length === 0 && !(topic === "data" && (sharedByName(facts) || sharedBeside(facts))))) yield missing(facts, [topic], ["data", "interdependencies", "governance"]);
  },
  notes: "Complying with data protection law, or sending data to the commissioner, is not sharing between the people who give care.",
  examples: {
    profile: "ltc",
    flags: [
      "## [[Information governance]]\n\nThe Provider complies with UK GDPR, the security toolkit and the Caldicott principles.",
      "## [[Data]]\n\nData will be sent to the commissioner monthly.",
      "## [[Records]]\n\nThe ward and the clinic share a system.",
      "## [[Records]]\n\nRecords are held on one computer system in the practice.",
    ],
    passes: [
      "## Records\n\nA live feed between the practice system and the mental health record runs from day one.",
      "## Records\n\nThe community mental health nurse’s assessment is in the surgery’s electronic record by the next morning.",
      "## Records\n\n| Who can read it | What |\n|---|---|\n| The psychiatric team | The asthma plan |\n| Asthma nurses | The psychiatric plan |",
      "## Records\n\nThe counsellor sees every reading we take.",
      "## Working with others\n\nTarnbridge Mental Health Trust holds a clinic in each practice.\n\n## Records\n\nResults and plans are visible to the practice and the trust in both directions.",
      "## Access\n\nWhere somebody cannot be seen, the team says who will see them.\n\n## Data\n\nPhysical and mental health staff can view and update the shared care record.",
      "## Data\n\nDiabetes and mental health teams have read access to each other's notes through the shared care record.",
      "## Records\n\nThe psychologist writes in the same record as the diabetes team.",
      "# Respiratory service\n\nPartners: Calder Mental Health NHS Trust.\n\n## Records\n\nOur nurses and Calder can read each other's entries.",
      "## Data\n\nPhysical and mental health staff share information under a signed information sharing agreement.",
      "## Notes\n\nWe write in the district record. The community psychiatric teams can read us and we can read them, under the signed agreement.",
      "## Records\n\nTalking therapies write there too, and either can read what the other has put.",
      "## Working together\n\nThe nurses of Ashby Road community mental health team come on Tuesdays.\n\n## Records\n\nOur notes and those of Ashby Road are open to one another under a signed agreement.",
    ],
  },
});
