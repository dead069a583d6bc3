import type { Role } from "../language/document.ts";
import { rule } from "../language/rule.ts";
import { counting, missing, reaches } from "../language/shapes.ts";
import type { Statement } from "../language/statement.ts";
import { iaptLtcPathway2018 } from "../sources/iapt-ltc-pathway-2018.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { nhsEnglandTalkingTherapiesLtc } from "../sources/nhs-england-talking-therapies-ltc.ts";
import { niceCg91 } from "../sources/nice-cg91.ts";

/** Where the care itself is described; under a heading of no known kind too ("What happens in clinic"), and in a letter or minutes without headings. */
const care: readonly Role[] = ["description", "pathway", "assessment", "selfcare", "workforce", "scope", "interdependencies", "prevention", "discharge"];
const ofCare = ({ section: { roles } }: Statement): boolean => roles.length === 0 || roles.some((role) => care.includes(role));
/** What colleagues talk over between them, and what one of them learns, is no help to the people yet. */
const amongStaff = ({ own, section }: Statement): boolean => !own.has("hands-on") && !own.has("in-reach") && ((own.has("record-sharing") && (!own.has("helps") || section.roles.includes("data"))) || (section.roles[0] === "interdependencies" && own.has("link")) || (section.roles[0] === "workforce" && own.has("training") && !own.has("mh-service")));
/** A walking group keeps people from growing low; who is low already needs more. */
const before = ({ own }: Statement): boolean => own.has("upstream") && own.has("company") && !own.has("mh-service");
/** Treated before they may come, people are not treated here. */
const gated = ({ own }: Statement): boolean => own.has("condition") && (own.has("steady") || own.has("unready") || own.has("settled") || own.has("medfit") || own.has("rejects") || own.has("exclusion") || !own.has("hands-on"));

/** "A coping course for husbands and partners": help for those beside the people, and none for these. */
const forCarers = ({ own }: Statement): boolean => own.has("carer") && own.has("own-needs") && !own.has("patient") && !own.has("the-patient");

export default rule({
  title: "No psychological support in the ordinary pathway",
  severity: "error",
  cites: [
    kf2016.p5, kf2016.c1, kf2016.c4, kf2016["basics.proactive"], kf2016["enabler.collab-care"], niceCg91["collaborative-care"],
    nhsEnglandTalkingTherapiesLtc.integrated, kf2016["basics.peer-self-management"], niceCg91["case-identification"],
    iaptLtcPathway2018["integrated-services"], iaptLtcPathway2018.pain,
  ],
  // That a need is not met, or a measure has nothing to show, comes of the same lack.
  absorbs: ["mh-promised-not-measured"],
  appliesTo: ["ltc", "cancer", "pain-pps", "physical-other"],
  message: "Nothing in the care described here helps people with coping, anxiety or low mood.",
  advice: "Build help into the ordinary pathway: staff who ask, first-step support, and a psychologist for complex need.",
  clause: { into: "description", text: "Psychological support shall be part of routine care: (1) all staff ask about coping; (2) group or guided help for adjustment and distress, within [number] weeks; (3) collaborative care for depression or anxiety; (4) a psychologist in the team ([number] whole-time equivalents) for complex need. People shall move between these without a new referral." },
  *check(facts) {
    const offers = facts.evidence("mh-provision").filter((it) => !gated(it.statement) && !amongStaff(it.statement) && !before(it.statement) && !forCarers(it.statement) && ofCare(it.statement));
    const firm = reaches(offers, "committed");
    // A hedged offer is said where it stands, as a soft promise; what comes in later years, or is only asked about, is none.
    const hedged = counting(offers).some(({ level, statement: { own } }) => level === "aspired" && !own.has("bolt-on") && (own.has("hands-on") || own.has("mh-service") || !own.has("enquiry")));
    // Where the text says in so many words that there is none, a hope for later does not make up for it.
    const denied = facts.naming("mh").find((it) => !it.concepts.has("mh") && it.mentions.some((mention) => mention.concept === "mh" && mention.negated && !mention.quoted) && it.purpose !== "exclusion");
    const pointed = offers.some((it) => it.statement.purpose === "signpost" && it.statement.own.has("mh"));
    if (facts.profile === "physical-other" && !denied && !pointed) return;
    if (!firm && (!hedged || denied)) yield missing(facts, ["mh-provision"], ["description", "pathway", "selfcare"]);
  },
  notes: "Asked of other physical services only where they say that there is no such support, or only hand out a leaflet.",
  examples: {
    profile: "ltc",
    flags: [
      "## [[Service description]]\n\nA coping course is run for partners and relatives. Patients are seen for their joints.",
      "## [[Service description]]\n\nThe pathway comprises triage, education, medicines review and discharge.",
      "## [[Service description]]\n\nLeaflets about low mood are in the waiting room.",
      "## [[Service description]]\n\nPulmonary rehabilitation is 12 sessions of exercise and education on inhalers.",
      "## [[Service description]]\n\nThere is a booklet on low mood in the folder.\n\n## Working with others\n\nThe heart nurses and the psychiatric nurses meet over tea and go through the people on both lists.",
      "## [[Service description]]\n\n**Emotional support.** The nurse leaves a leaflet.\n\nThe assessment covers tablets, mood and who is around to help.",
    ],
    passes: [
      "## Description\n\nPeople who score 12 or more on the GAD-7 shall be offered CBT by the team's therapist.",
      "## Service description\n\nPsychological support is a standard part of the programme.",
      "## Service description\n\nAll newly diagnosed people are asked two mood questions and offered collaborative care.",
      "## Workforce\n\nThe team includes 0.6 WTE health psychologist delivering groups.",
      "## Service description\n\n**Every patient shall be offered psychological therapy.** It starts within four weeks.",
    ],
  },
});
