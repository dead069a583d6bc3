import { sentenceAfter } from "../reading/around.ts";
import type { Concept } from "../language/concept.ts";
import { flag, rule } from "../language/rule.ts";
import { missing } from "../language/shapes.ts";
import { hasPurpose, isFirm, place, plainly, type Statement } from "../language/statement.ts";
import { clinical } from "../lexicon/profiles.ts";
import { jointCommissioningPanel2017 } from "../sources/joint-commissioning-panel-2017.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { nhsEnglandTalkingTherapiesLtc } from "../sources/nhs-england-talking-therapies-ltc.ts";
import { persistentPhysicalSymptoms } from "../sources/persistent-physical-symptoms.ts";

/** Named so, they are sent off, or only what staff learn about; "nobody is sent away" turns nobody away. */
const away: readonly Concept[] = ["rejects", "exclusion", "dismissed"];
const dismissal: readonly Concept[] = ["rejects", "dismissed"];
const learning: readonly Concept[] = ["staff-learning", "training"];
const says = (it: Statement, concepts: readonly Concept[]): boolean => plainly(it, ...concepts).length > 0;
const turnedAway = (it: Statement): boolean => says(it, away) || says(it, learning);
/** What is only taught to staff is no way through; what they then do is, where it names more than one thing. */
const ways = (it: Statement): number => plainly(it, "route").length;
const firm = (it: Statement): boolean =>
  isFirm(it) && hasPurpose(it, "provision", "measure", "mention", "inclusion") && !says(it, away) && !(says(it, learning) && ways(it) < 2) && !it.own.has("denied");
const people = ["pps", "unexplained"] as const;
/** Elsewhere only turning them away is a fault. */
const askedIfNamed: readonly string[] = ["urgent-ed", "physical-other", "ltc", "acute-ward", "cyp"];

/** An enhanced service for one thing, by its title: where it does not speak of them, other symptoms are seen by the practice all the same. */
const oneThing = /\b(?:dementia|memory|diabet\w*|asthma|copd|spirometry|anti-?coagul\w*|warfarin|inr|phlebotomy|blood pressure|hypertension|minor (?:surgery|injur\w+|ailment\w*)|wounds?|dressings?|vaccin\w*|immunis\w*|influenza|flu|contracepti\w*|larc|sexual health|screening|ecg|near[- ]patient|shared care|smoking|weight|alcohol|hearing|ear wax|fracture|osteoporosis|heart failure|atrial fibrillation|cancer|learning disabilit\w*|autis\w*|adhd|homeless\w*|asylum|care homes?)\b/i;

/** Whoever has them is such a person, whatever the scheme is for. */
const clearTests = /\b(?:tests|results|scans|investigations) (?:are|come back|prove|were) (?:all )?(?:normal|clear|negative)\b/i;

export default rule({
  title: "No route for people with persistent physical symptoms",
  severity: "warning",
  cites: [kf2016.p3, kf2016.c2, jointCommissioningPanel2017.mus, nhsEnglandTalkingTherapiesLtc.integrated, persistentPhysicalSymptoms.explanation],
  appliesTo: clinical.filter((it) => it !== "mh-inpatient" && it !== "care-home" && it !== "carer-service"),
  message: "People with symptoms that tests have not explained have no route of their own here.",
  advice: "Name a lead clinician, an explanation that treats symptoms as real, stepped support, and a joint clinic for complex need.",
  variants: { turned: { message: "“{text}” turns away people with symptoms that tests have not explained.", advice: "Give them a lead clinician, agreed reasons for further tests, and stepped support for body and mind." } },
  clause: { into: "pathway", text: "People with persistent physical symptoms shall have a lead clinician ([role]); agreed limits and reasons for further tests, with a prompt to examine again if things change; an explanation that treats symptoms as real; stepped biopsychosocial support; and a joint physical and psychological clinic for complex need." },
  *check(facts) {
    const named = facts.having(...people).filter((it) => people.some((concept) => it.own.has(concept)) && it.purpose !== "reference");
    const { text, title } = facts.document;
    const aside = facts.profile === "primary" && named.length === 0 && !clearTests.test(text) && oneThing.test(text.slice(title.start, title.end));
    const expected = !aside && (["primary", "pain-pps", "liaison", "talking-therapies"] as readonly string[]).includes(facts.profile);
    const welcome = named.filter((it) => !turnedAway(it) || firm(it));
    const blocks = new Set(welcome.map((it) => it.block));
    const lists = new Set(welcome.filter((it) => !it.isRow).map((it) => it.group));
    // Under a heading of theirs, in their paragraph, or in their list.
    if (facts.having("route").some((it) => it.own.has("route") && firm(it) && (people.some((concept) => it.concepts.has(concept)) || blocks.has(it.block) || (it.group !== undefined && lists.has(it.group))))) return;
    // Shut out by name or by description, in any service.
    // "It is put down to nerves. The episode is closed": the door may shut in the sentence after.
    const shutAfter = (it: Statement): boolean => {
      const next = sentenceAfter(it, facts.statements);
      return next !== undefined && says(next, dismissal);
    };
    const shut = named.find((it) => !it.own.has("bygone") && ((it.purpose === "exclusion" && !(it.isRow && it.own.has("route"))) || says(it, away) || shutAfter(it)));
    const words = shut?.mentions.find((it) => (people as readonly Concept[]).includes(it.concept));
    if (shut && words) return yield flag(place(shut, words), { variant: "turned" });
    if (expected || (askedIfNamed.includes(facts.profile) && named.some((it) => it.own.has("pps")))) yield missing(facts, ["pps"], ["pathway", "description"]);
  },
  notes: "ME/CFS is not placed among persistent physical symptoms. Asked of primary care, pain, liaison and talking therapies; elsewhere only where people with such symptoms are turned away, or are named.",
  examples: {
    profile: "pain-pps",
    flags: [
      "## [[Pathway]]\n\nPeople are seen within six weeks.",
      "## Pathway\n\nPatients with [[functional symptoms]] are discharged to the GP.",
      "## Pathway\n\nWhere the scan shows [[nothing organic]] the pain is real to the patient. They are told that the tests are clear and shown the door.",
      "## [[Service description]]\n\nThe clinic treats backs and knees.",
    ],
    passes: [
      "## Pathway\n\nPeople with persistent physical symptoms are offered one lead GP and stepped therapy.",
      "## Pathway\n\nThe FND clinic brings physiotherapy and psychology support together.",
      "## Pathway\n\nSymptoms that tests have not explained are reviewed in a joint clinic.",
    ],
  },
});
