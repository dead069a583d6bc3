import type { Concept } from "../language/concept.ts";
import type { Role } from "../language/document.ts";
import { inWords } from "../language/in-words.ts";
import { flag, rule } from "../language/rule.ts";
import { hasPurpose, place, standsIn, type Mention, type Statement } from "../language/statement.ts";
import { clinical } from "../lexicon/profiles.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";

/** Says something of the minds of the people served. */
const substantive = ({ purpose, own, measures, section }: Statement): boolean =>
  measures.some((it) => it.mental) || (own.has("mh") && (!standsIn({ section }, ...formal) || isCare({ own, purpose })) && turned.every((it) => !own.has(it)) && (!own.has("silo") || own.has("link")) && hasPurpose({ purpose }, "provision", "measure", "need", "mention", "signpost", "inclusion"));

/** Who is turned away, or asked to be well first, gets nothing for the mind. */
const turned: readonly Concept[] = ["medfit", "steady", "unready", "rejects", "refused"];

/** "The psychologist from the trust sees people jointly with the nurse", in a list of partners too. */
const isCare = ({ own, purpose }: Pick<Statement, "own" | "purpose">): boolean => own.has("patient") && ((purpose === "provision" && (own.has("link") || own.has("mh-service"))) || purpose === "signpost");

/** What is said of minds here is money, paper or law, or of other people's. */
const formal: readonly Role[] = ["carers", "engagement", "payment", "data", "governance", "standards", "interdependencies", "premises", "activity"];

/** "Consultant psychiatrist", "mental health nurse": somebody's calling. */
const profession = /^(?:psychiatrist|psychologist|psychotherapist|counsellor|CPN|(?:mental health|mental|psychiatric) (?:health )?(?:nurse|practitioner|worker|specialist|professional))s?\b/i;

export default rule({
  title: "Mental health only in legal text, staffing or exclusions",
  severity: "error",
  cites: [kf2017.parity, kf2017["finding.low-priority"]],
  appliesTo: clinical,
  message: "Mental health is named here only {where}; nothing is said of what people need or will get.",
  advice: "Add what people need, what staff will ask and offer, how staff are trained and what is measured.",
  absorbs: ["mh-need-evidence-missing", "whole-person-assessment-missing", "every-contact-missing", "ltc-psychological-support-missing"],
  *check(facts) {
    const { statements, naming } = facts;
    // A service for minds says what it does for them on every page, whatever it names.
    if (facts.forMinds) return;
    // A profession's name alone is no mention of what anybody needs.
    const ofNeed = (it: Statement): Mention | undefined => it.mentions.find((mention) => mention.concept === "mh" && !profession.test(facts.document.text.slice(it.start + mention.start, it.end)));
    const named = naming("mh").filter((it) => ofNeed(it) !== undefined);
    const first = named[0];
    if (!first || statements.some(substantive)) return;
    const places = { exclusion: "in exclusions", boilerplate: "in legal wording", staff: "about staff", reference: "in titles and names" } as const;
    const where = [...new Set(named.map((it) => places[it.purpose as keyof typeof places]))].filter(Boolean);
    yield flag(place(first, ofNeed(first)!), { whole: true, fill: { where: inWords(where) || "in passing" }, related: named.slice(1, 4) });
  },
  examples: {
    profile: "ltc",
    flags: [
      "The Provider shall have regard to the Equality Act, including disability and [[mental]] health.",
      "## Exclusion criteria\n\n- active [[mental]] illness\n\n## Standards\n\n- Mental Health Act 1983",
      "## Families\n\nThe nurse asks [[how carers are bearing up]].\n\n## Standards\n\n- Mental Health Act 1983",
      "Supporting staff [[mental]] health is important to us.",
      "## Exclusion criteria\n\n- [[psychological trauma]] that is not yet treated",
      "## Description\n\nA stress echocardiogram is booked where systolic function is depressed. Patients fill the form in themselves.\n\n## Exclusion criteria\n\n- active [[mental]] illness",
    ],
    passes: [
      "## Exclusion criteria\n\n- people who are seen by a consultant psychiatrist",
      "## Description\n\nStaff shall ask about mood at each visit.\n\n## Exclusion criteria\n\n- active mental illness",
      "The service treats feet.",
      "## Exclusion criteria\n\n- Recent trauma to the hip\n- Open wounds after surgery, trauma or burns",
      "## Interdependencies\n\nThe psychologist from the mental health trust sees people jointly with the nurse each week.",
      "## Needs\n\nA third of local people with COPD also live with anxiety.",
    ],
  },
});
