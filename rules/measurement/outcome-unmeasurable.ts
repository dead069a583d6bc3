import type { Concept } from "../language/concept.ts";
import type { Role, Span } from "../language/document.ts";
import { amongResults } from "../reading/results.ts";
import { flag, rule } from "../language/rule.ts";
import { names, place, standsIn, type Statement } from "../language/statement.ts";
import { commissioning } from "../lexicon/profiles.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";

/** What changes for people: not what is done, and not what a body shows. */
const lives = ["mh", "wellbeing", "experience", "mattering", "inner"] as const;

const isOutcome = (it: Statement): boolean =>
  !it.mentions.some((named) => named.concept === "outcome-word" && named.quoted) && it.purpose !== "staff" && it.purpose !== "boilerplate" && !it.own.has("beds") &&
  (it.group !== undefined || it.section.roles[0] === "outcomes" ? (it.own.has("outcome-hedge") || names(it, "inner") || bare(it) || lived(it)) && names(it, ...lives) : announced(it));

/** Somebody is in some way, and nothing is done, counted or paid. */
const lived = (it: Statement): boolean =>
  it.group !== undefined && it.section.roles[0] === "outcomes" && names(it, "patient", "carer", "lived-experience") && names(it, "mh", "inner", "wellbeing") && activities.every((concept) => !it.own.has(concept));
const activities: readonly Concept[] = ["asks-after", "process", "form-count", "utilisation", "staff", "training", "link", "signpost", "hands-on", "assessment", "biomarker", "cvm-pressure", "cvm-weight"];

/** What a service for minds wishes for bodies: "Better physical health on the caseload", where the caseload is no activity, though its word is one. */
const bodies = (it: Statement): boolean =>
  (it.group !== undefined || it.section.roles[0] === "outcomes") && it.purpose !== "staff" && it.purpose !== "boilerplate" && it.own.has("outcome-hedge") && names(it, "physical-half") && activities.every((concept) => concept === "process" || !it.own.has(concept));

/** In prose: calls itself an outcome, and tells of how people feel. */
const announced = (it: Statement): boolean =>
  it.concepts.has("outcome-list") && it.purpose !== "need" && it.purpose !== "exclusion" && !standsIn(it, ...elsewhere) &&
  (names(it, "inner") || (names(it, "mh") && (it.own.has("outcome-hedge") || it.own.has("change") || activities.every((concept) => !it.own.has(concept)))));
/** What is wished for here is no result yet. */
const elsewhere: readonly Role[] = ["aims", "needs", "summary", "standards", "appendix", "training", "workforce", "governance"];

/** In characters: an outcome that is only named, such as "Emotional wellbeing", is this short. */
const short = 60;
/** An item of a list of outcomes that names what is hoped for and nothing else. */
const bare = ({ start, end, group, section, own, isRow }: Statement): boolean =>
  group !== undefined && !isRow && (own.has("wellbeing") || own.has("mattering") || own.has("mh-condition")) && section.roles[0] === "outcomes" && end - start <= short && ["process", "phys", "form-count", "provision", "link", "provider"].every((it) => !own.has(it as Concept));

const canBeTold = (it: Statement): boolean => {
  const { measures, hasNumber, own, strength, group } = it;
  return (measures.length > 0 && !own.has("qualitative")) || hasNumber || (own.has("need") && !own.has("outcome-list") && group === undefined && !names(it, "inner")) || (own.has("target") && strength !== "weak") || (own.has("measuring") && own.has("schedule") && !own.has("qualitative"));
};

/** "Measures: waits below 18 weeks; residents feel happier": among things that are counted, one that nobody could count. */
function inSeries(it: Statement, text: string): Span | undefined {
  const [first, next] = it.parts;
  const announces = first !== undefined && text.slice(it.start + Math.max(0, first - colon), it.start + first).includes(":") && it.mentions.some((named) => (named.concept === "measuring" || named.concept === "outcome-word") && named.end <= first);
  if (!announces || next === undefined || it.isRow || it.purpose === "need" || it.strength === "weak") return undefined;
  const span = it.parts.map((start, i): Span => ({ start, end: it.parts[i + 1] ?? it.end - it.start }))
    .find(({ start, end }) => it.mentions.some((wish) => wish.concept === "inner" && wish.start >= start && wish.end <= end) && !/\d/.test(text.slice(it.start + start, it.start + end)) &&
      !it.mentions.some((tells) => tellers.has(tells.concept) && tells.start >= start && tells.end <= end) && !it.measures.some((use) => use.start >= start && use.end <= end));
  if (!span) return undefined;
  let { end } = span;
  while (end > span.start && " \n\t;.*_".includes(text[it.start + end - 1]!)) end--;
  return place(it, { start: span.start, end });
}
/** In characters: so near before what it announces stands a label's colon, marks of emphasis between. */
const colon = 5;
const tellers: ReadonlySet<Concept> = new Set(["measuring", "target", "shown-by", "schedule"]);

/** Says how something is told, of whatever was said before it. */
const scores = ({ measures, own, hasNumber }: Statement): boolean => measures.length > 0 || own.has("twice") || (hasNumber && (["measuring", "target", "shown-by", "schedule", "change"] as const).some((it) => own.has(it)));

export default rule({
  title: "An outcome nobody could measure",
  severity: "warning",
  cites: [kf2017.outcomes, kf2016["enabler.outcomes"]],
  appliesTo: commissioning,
  message: "Nothing says how anyone would know that “{text}” has happened.",
  advice: "Say with which measure, when it is taken, how much change is hoped for, and who reports it.",
  variants: {
    "no-schedule": { message: "“{text}” names a measure, but not when it is taken or what change is looked for.", advice: "Add when it is first taken, when it is repeated, and the change to be reported." },
  },
  *check(facts) {
    const { statements, document, forMinds } = facts;
    const told = amongResults({ statements });
    const said = new Set<number>();
    // "It is taken at the first visit and the last": the next sentence may say when.
    const scheduled = new Set(statements.filter((it) => !it.isRow && (it.own.has("schedule") || it.own.has("change") || it.hasNumber)).map((it) => it.block));
    // "Carers will feel better. That is asked each March": so may how, and how much.
    const scored = new Map(statements.filter((it) => !it.isRow && scores(it)).map((it) => [it.block, it.start]));
    for (const statement of statements) {
      // One finding for each list; prose is a list of its own block.
      const list = statement.group ?? -1 - statement.block;
      if (said.has(list)) continue;
      const series = inSeries(statement, document.text);
      if (series) yield flag(series);
      if ((isOutcome(statement) || (forMinds && bodies(statement))) && told(statement) && !canBeTold(statement) && statement.start > (scored.get(statement.block) ?? -1)) {
        said.add(list);
        yield flag(statement);
      } else if (unscheduled(statement) && !scheduled.has(statement.block)) {
        said.add(list);
        yield flag(statement, { variant: "no-schedule" });
      }
    }
  },
  notes: "One finding for each list. It is about what changes for people: mood, wellbeing, distress, experience; not about activities. In a mental health service, better physical health counts too.",
  examples: {
    profile: "ltc",
    flags: [
      "## Outcomes\n\n- [[Improved mental wellbeing.]]\n- 20% fewer admissions",
      "## Outcomes\n\n- [[Service users feel empowered and resilient.]]",
      "## Outcomes\n\n| Outcome | Measure | Target |\n|---|---|---|\n| [[Reduce anxiety | Qualitative | –]] |",
      "## Outcomes\n\n- [[PHQ-9 will be used.]]",
      "## Actions\n\nMeasures: waits below 18 weeks; [[residents feel more hopeful]].",
      "## Outcomes\n\n| Outcome | How told |\n|---|---|\n| [[People are more upbeat and on top of things | Set out in the annual report]] |",
    ],
    passes: [
      "## Outcomes\n\n- Mean SWEMWBS rises by at least 1 point from entry to 12 weeks, reported quarterly.",
      "## Outcomes\n\n| Outcome | Measure | When | Target |\n|---|---|---|---|\n| Better wellbeing | ReQoL-10 | entry, 6 months, discharge | 60% reliable gain |",
      "## Aims\n\nThe aim is to improve the wellbeing of people with COPD.",
      "## Outcomes\n\n- Fewer admissions",
      "## Outcomes\n\n- Families feel less alone. The Caregiving Inventory is filled in before and after the course.",
    ],
    elsewhere: [
      {
        profile: "smi-mh",
        flags: ["## Outcomes\n\n- [[Better physical health of people on the caseload.]]\n- Fewer admissions"],
        passes: ["## Outcomes\n\n- Better physical health: 75% of people have all six checks, and weight and blood pressure are reported each year."],
      },
    ],
  },
});

function unscheduled({ measures, own, section, hasNumber, concepts }: Statement): boolean {
  const use = measures.find((it) => it.mental && it.kind === "outcome");
  return use !== undefined && (section.roles[0] === "outcomes" || own.has("outcome-list")) && !own.has("schedule") && !concepts.has("schedule") && !own.has("twice") && !own.has("target") && !hasNumber && !own.has("outcome-hedge") && !own.has("qualitative");
}
