import type { Concept } from "../language/concept.ts";
import type { Role } from "../language/document.ts";
import { flag, rule } from "../language/rule.ts";
import { distance, nearest, standsIn, type Mention, type Statement } from "../language/statement.ts";
import { physical } from "../lexicon/profiles.ts";
import { isOfPaper, worksHere } from "../reading/signposts.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";

/** Sends people on, or hands them something: also where the sentence shuts the door first, or only the title of a booklet says what it is about. */
const points = ({ purpose, own, concepts, mentions, group, section }: Statement): boolean =>
  own.has("signpost") && !own.has("hands-on") && !own.has("bygone") && !own.has("staff-learning") && !standsIn({ section }, ...background) &&
  (purpose === "signpost" ? concepts.has("mh") || shutsFirst({ own, mentions }) : purpose === "exclusion" ? group === undefined && section.roles[0] !== "exclusion" && mentions.some((it) => it.concept === "mh") : purpose === "reference" && mentions.some((it) => it.concept === "mh"));

/** "Mental health is outside our skills; numbers are given on request". */
const shutsFirst = ({ own, mentions }: Pick<Statement, "own" | "mentions">): boolean => own.has("denied") && mentions.some((it) => it.concept === "mh");

/** What people were given once, and what staff are taught. */
const background: readonly Role[] = ["needs", "training"];

/** What is said here is about who comes, what is paid or what staff learn. */
const elsewhere: readonly Role[] = ["payment", "population", "acceptance", "exclusion", "needs", "workforce", "training", "interdependencies", "data", "carers", "summary"];
/** What may be done if time allows, what is to come and what people are like is not given; nor is it help to ask and leave it there. */
const gives = (it: Statement, text: string): boolean => {
  const { purpose, own, strength } = it;
  if (strength === "weak" || !own.has("mh") || !own.has("provision") || onlyAsks(it) || standsIn(it, ...elsewhere) || noHelp.some((each) => own.has(each))) return false;
  const here = worksHere(it, text);
  const done = purpose === "provision" || purpose === "measure" || (purpose === "signpost" && (own.has("hands-on") || here));
  return done && (here || helped(it, text));
};
const noHelp: readonly Concept[] = ["bygone", "staff-learning", "bolt-on", "training", "parity", "steady", "unready", "medfit", "need"];
/** "Each visit begins with how they have been" asks, and gives nothing yet. */
const onlyAsks = ({ own }: Statement): boolean =>
  own.has("enquiry") && (own.has("every-contact") || own.has("asks-after") || own.has("assessment")) && !own.has("hands-on") && !own.has("mh-service") && !own.has("beside");
/** In characters: help so far from the words for minds is help with something else. */
const near = 100;
const help: ReadonlySet<Concept> = new Set(["remedy", "hands-on", "mh-service", "link", "beside", "carer-support"]);
const isNear = (a: Mention, b: Mention | undefined): boolean => b !== undefined && distance(a, b) <= near;
/** A plan, a referral or an appointment is no help by itself. */
const paper = /\b(?:care plan|plans?|appointments?|refer\w*|medication|tablets?)$/i;
const helped = (it: Statement, text: string): boolean =>
  it.mentions.some((mention) => help.has(mention.concept) && !mention.negated && !paper.test(text.slice(it.start + mention.start, it.start + mention.end)) && isNear(mention, nearest(it, "mh", mention)));

export default rule({
  title: "Mental health help that only points elsewhere",
  severity: "warning",
  cites: [kf2016.p5, kf2017["whole-person"], kf2017["every-contact"]],
  overrides: ["wrong-door-rejection"],
  appliesTo: [...physical, "public-health", "maternity-perinatal", "carer-service", "other-public-service", "cyp"],
  message: "“{text}” points people elsewhere, and the service offers nothing of its own for their mental health.",
  advice: "Say what your own team does first, how it makes the referral with the person, and who checks that help has started.",
  *check(facts) {
    const { statements, having, document } = facts;
    // A children's service for a bodily illness is asked as any other for bodies.
    if (facts.forMinds) return;
    const first = statements.find((it) => points(it) && !isOfPaper(it, document.text) && !worksHere(it, document.text));
    if (first && !having("mh").some((it) => gives(it, document.text))) yield flag(first, { whole: true });
  },
  examples: {
    profile: "physical-other",
    flags: [
      "[[Patients with low mood will be signposted to NHS Talking Therapies.]]",
      "[[Mental health is outside our expertise; telephone numbers of local services are kept at reception.]]",
      "[[For low mood the nurse will tell people about counselling available in the community.]]",
      "[[Leaflets about stress management are in the waiting room.]]",
      "[[Worries about the operation are met with a booklet.]]",
      "[[A wellbeing charity has a stall in the foyer for people with low mood.]]",
      "[[We tell people about the wellbeing college and leave it with them.]]",
      "[[Staff hand out the crisis line number to people in distress on a card.]]",
    ],
    passes: [
      "Staff ask about mood, offer first support, book the referral with the person and check at the next visit.",
      "## Needs\n\nPeople told us that for low mood they had been handed a booklet and nothing else.",
      "People may self-refer to our psychologist when the days are low.",
      "Patients with low mood are signposted to the website. A psychology session is offered in clinic.",
      "Guided self-help for low mood is led by the team's own assistants, with a workbook.",
      "A leaflet is not enough: the nurse sits down with anyone who is low and treats it.",
      "A workbook for low mood is gone through by telephone with a psychological practitioner.",
      "Leaflets about feet are in the waiting room.",
      "People with depression put a note in the diary of each meal.",
      "The dietitian gives a food diary for low mood days and leaves it with them.",
      "Patients with anxiety will have access to online resources, group workshops and one-to-one work with a clinical psychologist.",
      "The Mental Health Act code of practice is available at the website below.",
    ],
    elsewhere: [{
      profile: "cyp",
      flags: ["# Children's diabetes service\n\n[[Families will be given a leaflet on emotional wellbeing and mental health.]]"],
      passes: ["# Children's mental health service\n\nFamilies will be given a leaflet on emotional wellbeing and mental health."],
    }],
  },
});
