import { sentenceAfter, sentenceBefore } from "../reading/around.ts";
import { rule } from "../language/rule.ts";
import { lacking } from "../language/shapes.ts";
import { hasPurpose, holds, isFirm, standsIn, type Statement } from "../language/statement.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";

/** "Psychology in-reach", "specialist mental health in-reach": who comes is told by the word before. */
const isVisitForMinds = ({ mentions }: Statement): boolean =>
  mentions.some((comes) => comes.concept === "in-reach" && mentions.some((mind) => mind.concept === "mh" && !mind.negated && comes.start >= mind.end && comes.start - mind.end <= nextWord));
/** What is common among residents is no help yet; where something is done about it, it is. */
const onlyTold = ({ own }: Statement): boolean => own.has("need") && !own.has("helps") && !own.has("hands-on");
/** "For residents with dementia only": the others get no visit. */
const forDementiaOnly = ({ mentions }: Statement): boolean =>
  mentions.some((mind) => mind.concept === "cognition" && mentions.some((only) => only.concept === "only-then" && !only.quoted && !only.negated && (only.end <= mind.start ? mind.start - only.end <= fewWords : only.start >= mind.end && only.start - mind.end <= 1)));
/** In characters: "only to residents with dementia". */
const fewWords = 24;
/** In characters: "mental" and "in-reach" with one word between. */
const nextWord = 8;

export default rule({
  title: "Residents' mental health beyond dementia",
  severity: "warning",
  cites: [kf2016.p10],
  appliesTo: ["care-home"],
  message: "Residents' mental health is not looked after here: {parts}.",
  advice: "Review mood, anxiety and loneliness as well as dementia, and bring specialists into the home to see residents and coach staff.",
  variants: { "dementia-only": { message: "Only dementia or delirium is looked at here; nothing is said of residents' mood, anxiety or loneliness." } },
  clause: { into: "description", text: "Reviews shall cover mood, anxiety, delirium and loneliness as well as dementia. Specialist mental health in-reach shall visit each home at least [monthly] to review residents and coach staff." },
  *check(facts) {
    const care = facts.statements.filter((it) => hasPurpose(it, "provision", "measure", "mention") && isFirm(it));
    const belongsIn = ["description", "pathway", "assessment"] as const;
    // A tablet is no look at the mind, nor is what families are given, what is common, or who is employed.
    const looks = care.some((it) => it.own.has("mh") && !onlyTold(it) && !standsIn(it, "carers", "payment", "data", "training", "workforce")
      && it.mentions.some((mention) => mention.concept === "mh" && !mention.negated && !it.mentions.some((other) => other.concept === "other-step" && holds(other, mention))));
    if (!looks) return yield lacking(facts, belongsIn, care.some((it) => it.own.has("cognition")) ? { variant: "dementia-only" } : { fill: { parts: "nothing offers help with mood, anxiety or loneliness" } });
    // Somebody for minds comes in: named with the visit, or, for "she visits weekly", in the sentence before.
    const before = (it: Statement): Statement | undefined => sentenceBefore(it, facts.statements);
    const specialist = (it: Statement | undefined): boolean => it !== undefined && (it.own.has("mh-service") || it.own.has("mh-party") || it.mentions.some((mention) => mention.concept === "mh-party"));
    // "The in-reach nurse comes monthly", where she comes for somebody's mood.
    const forMood = (it: Statement): boolean => [it, before(it)].some((near) => near?.own.has("home-specialist") === true) && [it, before(it), sentenceAfter(it, facts.statements)].some((near) => near?.own.has("mh") === true && !onlyTold(near));
    const visits = facts.statements.some((it) => it.own.has("in-reach") && it.purpose !== "staff" && !(it.own.has("silo") && !it.own.has("hands-on")) && !it.own.has("denied") && !forDementiaOnly(it) && it.strength !== "weak"
      && (specialist(it) || isVisitForMinds(it) || forMood(it) || specialist(before(it))));
    if (!visits) yield lacking(facts, belongsIn, { fill: { parts: "no specialist visits the home" } });
  },
  examples: {
    flags: [
      "## [[Service description]]\n\nThe weekly round covers falls, hydration, medicines and dementia reviews.",
      "## [[Service description]]\n\nReSPECT plans are completed for all residents.",
      "## [[Service description]]\n\nStaff ask residents about their mood.",
      "## [[Service description]]\n\nStaff ask residents about their mood. The memory nurse visits each home monthly.",
      "## [[Service description]]\n\nAny worry about abuse goes to the council. Dementia is reviewed yearly.\n\n## Staffing\n\n| Post | WTE |\n|---|---|\n| Psychological therapist | Nil |",
    ],
    passes: [
      "## Service description\n\nThe weekly team meeting shall consider grief and low mood for each resident. The mental health trust places a nurse in a group of four homes.",
      "## Service description\n\nMood and isolation are reviewed for all residents, and the in-reach nurse comes to the home each month.",
      "## Service description\n\nThe home round reviews mood, loneliness and delirium risk. The older people's mental health team visits the home fortnightly and coaches staff.",
      "## Service description\n\nDepression is looked for within 4 weeks, and the mental health nurse does in-reach each month.",
      "## Service description\n\nPsychology in-reach supports residents and staff.",
      "## Service description\n\nA community psychiatric nurse spends a morning each fortnight with residents and reviews mood and loneliness.",
    ],
  },
});
