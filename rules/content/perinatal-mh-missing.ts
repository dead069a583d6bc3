import type { Role } from "../language/document.ts";
import { sentenceAfter, sentenceBefore } from "../reading/around.ts";
import { inWords } from "../language/in-words.ts";
import { rule } from "../language/rule.ts";
import { lacking } from "../language/shapes.ts";
import { distance, hasPurpose, plainly, standsIn, type Statement } from "../language/statement.ts";
import { mothersOneThing } from "../lexicon/titles.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { niceCg192 } from "../sources/nice-cg192.ts";
import { niceQs115 } from "../sources/nice-qs115.ts";

/** What is asked here is taught, counted, passed on or asked of others. */
const elsewhere: readonly Role[] = ["training", "workforce", "data", "carers", "payment", "aims"];
const ofWomen = ({ section, own, mentions }: Statement): boolean =>
  !standsIn({ section }, ...elsewhere) && (own.has("patient") || mentions.some((asked) => asked.concept === "enquiry" && !asked.negated && !mentions.some((it) => it.concept === "carer" && distance(it, asked) <= near)));
/** "Trouble is found by asking at booking", "the questions are put at every visit": when is said, and not what about; that stands before, or is told by where the answer goes. */
const asksBarely = (it: Statement, text: string): boolean =>
  !it.own.has("staff-learning") && !asksOf.test(text.slice(it.start, it.end)) && plainly(it, "enquiry").some((words) => /^(?:ask|question)/i.test(text.slice(it.start + words.start)) && justWhen.test(text.slice(it.start + words.end, it.end)));
const justWhen = /^(?: (?:women|mothers|her|them|it|everyone|each woman))?(?: (?:are|is|be|put))?(?: again| twice| afresh)?(?: (?:at|in|during|by|before|after|on|every|each|once|when|from)\b|[,;.]|$)/i;
/** What is asked about is named, and it is no mind: "they ask about smoking at booking, and ask again after birth". */
const asksOf = /\bask\w*\b[^.;]*\b(?:about|whether|if|how|what)\b/i;
/** In a table the row before says what is asked: "Asked again at six weeks". */
const again = /^(?:repeat\w*|again|the same|(?:re-?)?asked (?:again|afresh)|second time|then again)\b/i;
/** In characters: they are asked who stand so near. */
const near = 40;

export default rule({
  title: "Mental health in pregnancy and the first year",
  severity: "error",
  cites: [niceQs115.asking, kf2016.p9, niceCg192.enquiry, niceCg192["follow-on"]],
  appliesTo: ["maternity-perinatal"],
  message: "Support for mental health in pregnancy and after birth lacks {parts}.",
  advice: "Ask about emotional wellbeing in pregnancy and after birth, and name the route to specialist help.",
  clause: { into: "description", text: "Staff shall ask about emotional wellbeing at booking, in later pregnancy and at each postnatal contact, using [Whooley and GAD-2, then EPDS or PHQ-9], with a direct route to the specialist perinatal team and support for bonding and for partners." },
  *check(facts) {
    const { text, title } = facts.document;
    if (mothersOneThing.test(text.slice(title.start, title.end))) return;
    const care = facts.statements.filter((it) => hasPurpose(it, "provision", "measure", "mention", "signpost", "inclusion") && it.strength !== "weak");
    const minds = (it: Statement): boolean => it.own.has("mh") || it.own.has("asks-after") || it.measures.some((use) => use.mental);
    const asked = care.filter((it) => (it.own.has("enquiry") && minds(it)) || it.own.has("asks-after"));
    asked.push(...care.filter((it) => !asked.includes(it) && asksBarely(it, text) && [it, sentenceBefore(it, facts.statements), sentenceAfter(it, facts.statements)].some((next) => next && (minds(next) || next.own.has("perinatal-route")))));
    const blocks = new Set(asked.map((it) => it.block));
    const lists = new Set(asked.filter((it) => !it.isRow).map((it) => it.group));
    // "The health visitor asks again at six weeks", "the same conversation at six weeks": what was asked about stands in the sentence or the item before.
    const asksAgain = (it: Statement): boolean => it.isRow && again.test(text.slice(it.start, it.end)) && asked.some(({ group }) => group === it.group);
    const asks = care.filter((it) => ofWomen(it) && (asksAgain(it) || (it.own.has("enquiry") && (asked.includes(it) || it.concepts.has("mh") || blocks.has(it.block) || (it.group !== undefined && lists.has(it.group))))));
    const timed = (it: Statement): boolean => it.own.has("antenatal") || it.own.has("postnatal");
    // "They ask each time": when, stands in the sentence before or after.
    const together = (it: Statement): readonly Statement[] =>
      timed(it) ? [it] : [it, ...[sentenceBefore(it, facts.statements), sentenceAfter(it, facts.statements)].filter((next) => next !== undefined).filter((next) => care.includes(next))];
    const when = (time: "antenatal" | "postnatal"): boolean => asks.some((it) => it.concepts.has(time) || together(it).some((next) => next.own.has(time)));
    const parts = [
      ...(when("antenatal") ? [] : ["asking in pregnancy"]),
      ...(when("postnatal") ? [] : ["asking after birth"]),
      ...(care.some((it) => it.own.has("perinatal-route")) ? [] : ["a route to specialist help"]),
    ];
    if (parts.length > 0) yield lacking(facts, ["description", "pathway", "assessment"], { fill: { parts: inWords(parts) } });
  },
  notes: "Asking is enquiry, not a screening programme.",
  examples: {
    flags: [
      "## [[Service description]]\n\nThe booking appointment covers obstetric and medical history, bloods and scans.",
      "## [[Service description]]\n\nThe EPDS is completed at 6 to 8 weeks after birth by the health visitor, who asks about mood.",
      "## [[Service description]]\n\nWomen are weighed.",
    ],
    passes: [
      "## Service description\n\nWomen are asked at booking, at 28 weeks and at six weeks after birth. Those who answer yes are telephoned by the perinatal mental health team that week.",
      "## Service description\n\nNo woman leaves her first appointment without being asked how she feels, and the question is put afresh after the birth. A yes brings a visit from the specialist perinatal nurse.",
      "## Service description\n\nEvery pathway includes:\n\n- a conversation about emotional wellbeing at booking\n- the same conversation six weeks after birth\n- direct entry to the perinatal mental health service",
      "## Service description\n\nMood and anxiety are asked about at booking and at each postnatal contact. The perinatal team gives same-day advice.",
      "## Service description\n\nMidwives ask how women are feeling in pregnancy and again after birth, with a direct route to the specialist midwife.",
      "## Service description\n\nAt booking staff ask the Whooley questions about mood; health visitors ask again after birth about anxiety. The perinatal mental health team accepts direct calls.",
    ],
  },
});
