import type { Concept } from "../language/concept.ts";
import type { Span } from "../language/document.ts";
import { cellsOf, comesLast, leftOpen, putOff } from "../reading/rows.ts";
import { namesPartOfPlan, putsOffNoPlan } from "../reading/put-off.ts";
import { flag, rule, type Hit } from "../language/rule.ts";
import { tells } from "../language/shown.ts";
import { distance, holds, names, nearest, plainly, stretch, type Mention, type Statement } from "../language/statement.ts";
import { commissioning } from "../lexicon/profiles.ts";
import { timetable } from "../lexicon/table-heads.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";

/** What a mental health service may leave for later. */
const body: readonly Concept[] = ["in-reach", "physical-half"];

/** "Mental health is not part of the first phase" denies it, and speaks of it all the same. */
const ofMinds = ({ concepts, mentions }: Statement): boolean => concepts.has("mh") || mentions.some((it) => it.concept === "mh" && !it.quoted);

/** Staff, law, more of the same, what was so once, what is looked at again when it has been tried. */
const outside = (it: Statement): boolean =>
  it.purpose === "staff" || it.purpose === "boilerplate" || (it.purpose === "exclusion" && it.group !== undefined && !postponed(it)) || (["growth", "bygone", "alike", "looking-back"] as const).some((each) => it.own.has(each));
/** "Out of scope at this stage:" over a list puts off its items. */
const postponed = ({ own, concepts, isRow }: Statement): boolean => !isRow && concepts.has("bolt-on") && !own.has("bolt-on");
/** "If she is on the caseload of a mental health team, her name is put to one side": it is she who waits. */
const ofAnotherTeam = ({ mentions }: Statement): boolean => mentions.some((a) => a.concept === "mh-condition" && !a.quoted && mentions.some((b) => b.concept === "mh-party" && !b.quoted && distance(a, b) === 0));
/** A measure still to be developed is said where outcomes are asked to be measurable. */
const ofResults = ({ isRow, section }: Statement): boolean => isRow && section.roles.some((it) => it === "outcomes" || it === "quality");

/** Something else is put off, behind a semicolon; or one list of conditions of body and mind together, which is no worse for the one. */
function elsewhere({ mentions, isRow }: Statement, later: Mention, text: string): boolean {
  const between = (a: Mention, b: Mention): string => text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  const minds = mentions.filter((it) => it.concept === "mh" && !it.quoted);
  if (minds.length === 0 || isRow) return false;
  const bodies = mentions.filter((it) => it.concept === "phys");
  // "A mental health plan comes out in 2027; readers should look to that document": it takes up what was named.
  if (/\b(?:that|this one|it|they|there|those|them)\b/iu.test(text.slice(later.start, later.end)) || /;\s*(?:(?:and|but|so) )?(?:it|they|this|these|those)\b[^;]*$/iu.test(text.slice(0, later.start))) return false;
  // "Mental health is in the first wave, with cardiology to follow": what follows is something else.
  if (minds.every((it) => it.end < later.start && /, with\b[^,;]*$/.test(between(it, later)))) return true;
  // "Illness and mind together: no lead; nothing planned": a label holds for all that stands behind it.
  return minds.every((it) => /;/.test(between(it, later)) && !/^[^;]*:/.test(between(it, later))) || (bodies.length > 1 && minds.some((it) => bodies.some((other) => /^\s*(?:,|and|or|&|, and)\s*$/.test(between(it, other)))));
}

/** Where no mind is named in the words shown, what is put off may be something else. */
const hints = (it: Statement, shown: Span): boolean => !names(it, "mh") && shown.start >= it.start && !it.isRow && it.group === undefined && it.strength === "medium";
/** What "the patient" waits for is one person's turn, and no part of the plan; but a phase or a refresh is one. */
const ofOne = ({ own, start, end }: Statement, text: string): boolean => own.has("the-patient") && !own.has("mh-service") && !namesPartOfPlan(text.slice(start, end));

/** "The pathway is parked pending completion of the estates review": a part of the plan waits, and nobody's body. */
const plans = /\b(?:\p{L}+ )?(?:pathways?|workstreams?|work|strands?|models?|programmes?|projects?|business cases?|proposals?|schemes?|elements?|components?|offers?|expansions?|developments?|services?|investments?|recruitment) (?:for [^.;,]{1,40} |in [^.;,]{1,40} )?(?:(?:is|are|has|have|was|were|will|be|been|being|currently|now|therefore) )*$/iu;

/** "Once the physical health model has bedded down": what is settled first is a plan too. */
const ofModel = /\b(?:model|pathway|programme|offer|contract|phase|pilot|workstream|scheme|project|platform|elements?|side of the (?:service|plan))\b/iu;

const inAnotherPaper = /\b(?:set out|covered|described|addressed|dealt with|considered|found) (?:in|by) (?:the|a|its|our) (?:separate |own |other )?(?:\p{L}+ ){0,5}(?:strategy|plan|document|assessment|specification|paper)\b/iu;

/** "Parked: mental health" in a list; other words for later are found as such, and what is "desirable" is asked of those who apply. */
const isParked = (it: Statement, item: string): boolean => {
  const label = item.slice(0, Math.max(0, item.indexOf(":"))).replace(/[*_]/g, "").trim().toLowerCase();
  return timetable.later.has(label) && !wanted.has(label) && it.own.has("mh") && !it.own.has("bolt-on") && !outside(it) && (it.purpose === "provision" || it.purpose === "mention");
};
const wanted: ReadonlySet<string> = new Set(["desirable", "optional", "aspiration", "future", "beyond"]);

/** In characters: as far behind it as what a title is about stands. */
const near = 40;

export default rule({
  title: "Mental health left for later",
  severity: { default: "warning", by: { strategy: "error", system: "error" } },
  otherwise: { info: "where the words are few, or only hint at mental health" },
  cites: [kf2017["initial-design"], kf2016["enabler.ownership"]],
  appliesTo: commissioning,
  message: "“{text}” leaves mental health for later or for another document.",
  advice: "Put it in now, before staffing and money are settled: name a mental health lead in the design and say what the first phase includes.",
  *check({ having, criteria, document, profile, forMinds }) {
    // People kept out until another team has let them go are told of where doors are looked at.
    const kept = new Set(criteria.map((it) => it.statement).filter(({ own }) => own.has("patient") && own.has("mh-party")));
    const about = (it: Statement): boolean => ofMinds(it) || (forMinds && body.some((concept) => it.own.has(concept)));
    let last: { readonly statement: Statement; readonly span: Span } | undefined;
    const closing = function* (): Generator<Hit> {
      if (last) yield flag(last.span, hints(last.statement, last.span) || !tells(last.span) ? { severity: "info" } : {});
    };
    for (const statement of having("bolt-on")) {
      const { own, isRow, purpose, mentions, hedge } = statement;
      const text = document.text.slice(statement.start, statement.end);
      // What is common is no plan, but in an assessment of needs, or where needs are told of in another document.
      if (purpose === "need" && profile !== "jsna" && !inAnotherPaper.test(text)) continue;
      if (!about(statement) || outside(statement) || kept.has(statement) || ofAnotherTeam(statement) || ofOne(statement, document.text) || ofResults(statement) || /\?[*_”"]{0,3}$/.test(text)) continue;
      // "A matter for the mental health contract" is said where money is kept apart.
      const put = plainly(statement, "bolt-on").filter((it) => !mentions.some((of) => (of.concept === "silo" && holds(of, it)) || (of.concept === "medfit" && distance(of, it) === 0 && !plans.test(text.slice(0, it.start)) && !ofModel.test(text.slice(it.start, it.end)))) && !(hedge && !own.has("mh") && holds(hedge, it)));
      const later = put.find((it) => !elsewhere(statement, it, text) && !putsOffNoPlan(statement, it, document.text));
      // "Phase 2:" over a list or as a heading puts off what stands below.
      const listed = !own.has("bolt-on") && !isRow && own.has("mh") && (purpose === "provision" || purpose === "mention" || (purpose === "exclusion" && statement.group !== undefined));
      if (!later && !listed) continue;
      const mind = later && nearest(statement, "mh", later);
      const words = later ? stretch(statement, later, mind?.quoted ? undefined : mind) : statement;
      // "**Mental health in the teams.** Owner still to be found."
      const title = isRow || names(statement, "mh") ? undefined : having("mh").find((it) => it.block === statement.block && it.own.has("mh"));
      const span = title && title.start < words.start && words.start - title.end < near ? { start: title.start, end: words.end } : words;
      // "It will be taken up again when …" says the same of the same thing.
      if (last?.statement.block === statement.block && !own.has("mh") && statement.start - last.statement.end < 3) last = { statement, span: { start: last.span.start, end: span.end } };
      else {
        yield* closing();
        last = { statement, span };
      }
    }
    yield* closing();
    // Worked out once: a long table asks it of every row.
    const ofMindsIn = new Map<Statement["section"], Set<number>>();
    for (const { isRow, own, section, block } of having("mh")) if (isRow && own.has("mh")) ofMindsIn.set(section, (ofMindsIn.get(section) ?? new Set<number>()).add(block));
    for (const statement of having("mh")) {
      const { own, isRow } = statement;
      const results = ofResults(statement);
      const block = document.blocks[statement.block]!;
      const cells = cellsOf(block);
      if (isParked(statement, block.kind === "item" ? document.text.slice(statement.start, statement.end) : "")) yield flag(statement);
      if (cells.length === 0 || !own.has("mh") || (own.has("bolt-on") && !results && statement.purpose !== "need") || outside(statement)) continue;
      // "Healthy weight | groups that work on mood | 2027" is a row on weight.
      const named = statement.mentions.some((it) => it.concept === "mh" && !it.quoted && statement.start + it.start < (cells[0]?.end ?? 0));
      if (!isRow && !named) continue;
      const others = document.blocks.filter((it) => it !== block && it.section === block.section && it.group === block.group).map(cellsOf).filter((it) => it.length > 0);
      // What an early phase has begun, a later one may go on with.
      if (having("mh").some((it) => it.isRow && it.group === statement.group && it.start < statement.start && it.own.has("mh")) && !own.has("bolt-on") && /^\d/.test(document.text.slice(cells[0]?.start, cells[0]?.end))) continue;
      // In a plan for minds some row comes last.
      const rows = ofMindsIn.get(statement.section);
      const alike = rows !== undefined && (rows.size - Number(rows.has(statement.block))) * 2 > others.length;
      if ((results ? undefined : putOff(document.text, cells, timetable) ?? (named && !alike ? comesLast(document.text, cells, others, timetable) : undefined)) ?? leftOpen(document.text, cells, others, timetable, results)) yield flag(isRow ? statement : { start: statement.start, end: block.end });
    }
  },
  examples: {
    profile: "strategy",
    flags: [
      "## Roadmap\n\n[[Bringing mental health into frailty care. Nobody in charge as yet. To be scoped in the third year]].",
      "[[Psychology will be added]] when the respiratory pathway has been established.",
      "[[Psychology is not currently funded]].",
      "[[Psychology input will be offered as a supplementary module]].",
      "- This spring: pulmonary rehabilitation\n- [[Paused: counselling]]",
      "Wards open as a nurse-led model; [[counsellors come into scope from 2031]].",
      "[[Mental health support is not funded in this contract and will be considered in phase 2]].",
      "Phase 1 is the physical health pathway. [[Phase 2 (2027/28): consider psychological]] support.",
      "## Roadmap\n\n- Falls. Lead nurse. From May.\n- Stroke. Trust director. From June.\n- [[Mental health in the hubs. No lead as yet. After the review.]]",
      "[[Mental health elements will be added]] once the core model is embedded.",
      "| Workstream | Lead | Timeline |\n|---|---|---|\n| [[Mental health integration | TBC]] | TBC |",
      "Right now the clinics have to open; we will [[turn to people's minds when the hubs are on an even keel]].",
      "| Element | Lead | First wave |\n|---|---|---|\n| Nursing | Trust | All teams |\n| Pharmacy | Networks | All teams |\n| [[Mental health | To be named]] | Six teams |",
      "| Stage | Opens |\n|---|---|\n| Foot clinic | 2031 |\n| Eye van | 2032 |\n| [[Help with worry | 2034]] |",
      "| Milestone | Year 1 | Later |\n|---|---|---|\n| Foot clinics | x | |\n| [[Psychological therapy | | x]] |",
      "[[Mental health is covered in the separate mental health strategy]] and is not repeated here.",
      "[[Psychological support is outside the scope of this specification]].",
      "## Out of scope at this stage\n\n- Home oxygen\n- [[Talking therapy]]",
      "Open the hubs in May, [[then we'll see if there is something for low mood]].",
      "- [[**Joining up mental health care.** Owner still to be found]].",
    ],
    passes: [
      "Until then we will see that talking therapies reach the national figures for access and recovery.",
      "Practices own the checks for people with psychosis after the first year; the trust owns them before that.",
      "We book places at diagnosis, because making friends early protects against loneliness later on.",
      "Psychology is in the team from day one; groups double in number by March.",
      "Phase 2 adds podiatry sites.",
      "Counselling is in the first wave, with audiology to follow.",
      "Low mood will be reviewed at a later date that suits the person.",
      "People with an open case at Stonecroft Mental Health Trust: we will look again when that team has let them go.",
      "A staff wellbeing hub will be added in 2027.",
      "Unlike earlier models, mental health shaped the first workshop.",
      "Year 5 and Year 8 classes learn how to look after their mood.",
      "Nobody will be left out of any programme because of a mental health condition.",
      "| Clinic | Running since |\n|---|---|\n| Foot clinic | 2021 |\n| Eye van | 2022 |\n| Psychology clinic | 2024 |",
      "If mood is low, then we will ask the psychologist to call.",
      "Talking therapy sessions can start next Monday.",
      "Mood is measured at entry and during the second year.",
      "In time we hope people feel less anxious.",
      "Inspectors criticised the rooms in which people in distress have to wait.",
      "If she is with secondary mental health care, the birth talk is held over until she has been discharged.",
      "Mood will be revisited in week 28.",
      "The mental health hub opens every day without a lunch break.",
    ],
  },
});
