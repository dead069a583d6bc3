import { amongResults } from "../reading/results.ts";
import type { Concept } from "../language/concept.ts";
import { flag, rule } from "../language/rule.ts";
import { reaches, unfilled } from "../language/shapes.ts";
import { distance, nearest, partOf, type Mention, type Statement } from "../language/statement.ts";
import { commissioning } from "../lexicon/profiles.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";

/** What is counted is done to the body, or paid: no figure that is offered for a mind. */
const bodily: readonly Concept[] = ["smi-check", "cvm-pressure", "cvm-weight", "cvm-glucose", "cvm-lipids", "beds"];

/** In characters: what is done further off is hardly done about the mind. */
const near = 90;

/** Something done about minds, or counted: a form filled in, a visit, a wait. */
const counted = (it: Statement): boolean =>
  it.mentions.some((done) => deeds.has(done.concept) && !done.negated && (it.own.has("shown-by") || away(nearest(it, "mh", done), done) <= near));
const deeds: ReadonlySet<Concept> = new Set(["process", "form-count", "utilisation", "signpost"]);

const away = (a: Mention | undefined, b: Mention): number => (a === undefined ? 0 : distance(a, b));

/** A change is told, and not by what was done. */
const changes = (it: Statement): boolean =>
  it.measures.some((use) => use.mental && use.kind === "outcome" && it.own.has("change") && !it.countsForms) || (it.mentions.some((wish) => wishes.includes(wish.concept) && !wish.quoted && !ofDeeds(it, wish)) && !it.concepts.has("shown-by") && !byName(it));
const wishes: readonly Concept[] = ["change", "outcome-hedge", "mattering"];
/** "Increased identification of depression": more is done, which makes nobody better. */
const ofDeeds = ({ mentions }: Statement, wish: Mention): boolean => mentions.some((deed) => deed.concept === "process" && deed.start === wish.start && deed.end > wish.end);

/** "Better mental health: referrals seen within an hour": better by its name, and then something done is counted. */
const byName = (it: Statement): boolean => {
  const done = it.mentions.find((deed) => onlyDone.has(deed.concept) && !deed.negated);
  return done !== undefined && !it.own.has("twice") && it.measures.length === 0 && !it.mentions.some((wish) => wishes.includes(wish.concept) && partOf(it, wish) >= partOf(it, done));
};
const onlyDone: ReadonlySet<Concept> = new Set(["form-count", "utilisation", "signpost"]);

/** Not a standard of quality only. */
const asOutcome = ({ section, own }: Statement): boolean => section.roles[0] !== "quality" || section.roles.includes("outcomes") || own.has("outcome-list");
/** Among standards of quality, what stands under a column of outcomes is offered as one. */
const offered = ({ isRow, concepts, own, measures }: Statement): boolean => isRow && measures.some((it) => it.mental) && (["outcome-word", "outcome-list"] as const).some((it) => concepts.has(it) && !own.has(it));

/** What makes a sentence in prose, among results, one of them. */
const toldBy: readonly Concept[] = ["target", "outcome-word", "outcome-list", "shown-by", "everyone", "need"];

/** In a list, with a number, where results are told, or in the words of a result. */
const isTold = ({ own, concepts, section, group, hasNumber, strength }: Statement): boolean =>
  group !== undefined || hasNumber || (section.roles[0] === "outcomes" && strength !== "strong") || concepts.has("outcome-list") || toldBy.some((concept) => own.has(concept));

/** About staff or bodies, only hoped for, a way elsewhere, or how common an illness is. */
const isNoCount = ({ own, measures, purpose, group, section, strength }: Statement): boolean => {
  if (purpose === "staff" || purpose === "need" || strength === "weak" || bodily.some((concept) => own.has(concept))) return true;
  if (own.has("outcome-list")) return false;
  const common = own.has("need") && own.has("mh-condition") && measures.length === 0 && !own.has("utilisation");
  return (purpose === "signpost" && group === undefined) || (common && !(group !== undefined && section.roles.includes("outcomes")));
};

/** Offered as an outcome of mental health: a count of people asked, seen or screened. */
const counts = (it: Statement): boolean => {
  const { own, concepts, measures } = it;
  if (!isTold(it) || isNoCount(it)) return false;
  const said = own.has("outcome-list");
  const asked = measures.some((use) => use.mental && use.kind !== "outcome");
  const ofMinds = (concepts.has("mh") || concepts.has("inner")) && measures.some((use) => use.measure === "m.pam" || (said && use.kind !== "outcome"));
  if (asked || ofMinds) return true;
  return (own.has("mh") || own.has("inner") || measures.some((use) => use.mental)) && counted(it) && !changes(it);
};

/** "Waits by deprivation, ethnicity and severe mental illness": whose waits they are is one of several kinds of people. */
const breaksDown = ({ start, end, mentions, measures }: Statement, text: string): boolean => {
  const by = kindsOfPeople.exec(text.slice(start, end));
  return by !== null && measures.length === 0 && mentions.every((it) => it.concept !== "mh" || it.start > by.index);
};
const kindsOfPeople = /\bby (?:age|sex|gender|ethnic\w*|deprivation|disability|diagnosis)\b/iu;

/** "Self-harm admissions per 100,000": how a whole population fares. */
const isRate = ({ start, end }: Statement, text: string): boolean => /\bper (?:1,?000|10,?000|100,?000|million)\b/iu.test(text.slice(start, end));

/** A way elsewhere, unless it counts whom a questionnaire sent there. */
const pointsElsewhere = ({ purpose, measures }: Statement): boolean => purpose === "signpost" && !measures.some((use) => use.mental);
/** In a service for minds: how much it was used. */
const countsUse = (it: Statement): boolean => asOutcome(it) && it.own.has("utilisation") && !it.own.has("change") && !it.own.has("beds");

export default rule({
  title: "A screening or process figure offered as the outcome",
  severity: "warning",
  cites: [kf2017.outcomes, kf2016["barrier.outcomes"]],
  appliesTo: commissioning,
  message: "“{text}” counts who was asked or seen; it does not show whether anybody is better.",
  advice: "Pair it with a measure that is repeated, and report the change.",
  *check(facts) {
    const measured = facts.evidence("mh-outcome");
    // A clause with gaps to fill is the answer to it already.
    if (reaches(measured, "committed") || unfilled(measured)) return;
    const told = amongResults(facts);
    // Among the outcomes first: elsewhere a table of waits is one of standards.
    const ordered = [...facts.statements].sort((a, b) => Number(b.section.roles.includes("outcomes")) - Number(a.section.roles.includes("outcomes")));
    const first = ordered.find((it) => told(it) && !pointsElsewhere(it) && !breaksDown(it, facts.document.text) && !isRate(it, facts.document.text) && (((asOutcome(it) || offered(it)) && counts(it)) || (facts.forMinds && countsUse(it))));
    if (first) yield flag(first);
  },
  examples: {
    profile: "maternity-perinatal",
    flags: [
      "## Outcomes\n\n- [[95% of women screened with the Whooley questions]]",
      "## Outcomes\n\n- [[Mental health: 90% of referrals seen within 1 hour]]",
      "## Outcomes\n\n- [[PHQ-4 at baseline for 90% of people]]",
      "## Outcomes\n\n| Outcome | Standard |\n|---|---|\n| [[Better mental health: urgent referrals seen within an hour | 95%]] |",
      "## Outcomes\n\n- [[A completed PHQ-4 for 80% of people is accepted as evidence that mental health has improved]]",
      "## Quality schedule\n\n| Outcome | Indicator | Level |\n|---|---|---|\n| [[Mood | Women with a PHQ-4 in the notes | 95%]] |",
    ],
    passes: [
      "## Quality schedule\n\n| Standard | Level |\n|---|---|\n| Suicides reported within two days | 100% |",
      "## Outcomes\n\n- PHQ-2 for all; those positive complete the PHQ-9 at the start and end",
      "## Outcomes\n\n- 95% of women screened with the Whooley questions\n- PHQ-9 scores improve for 60%",
      "## Quality\n\n- 95% of women screened for anaemia",
      "## Outcomes\n\n- Suicide attempts in people under 25, per 100,000: 480 by 2030",
      "## Outcomes\n\n- Everyone is offered [PHQ-9 or ReQoL-10] at the start and the end, and the proportion who improve is reported. Anyone in distress is offered psychological support.",
      "## Outcomes\n\n- Severe mental illness: blood pressure and weight recorded once a year for 90%",
    ],
  },
});
