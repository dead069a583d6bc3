import { sentenceAfter } from "../reading/around.ts";
import type { Role } from "../language/document.ts";
import type { Facts } from "../language/facts.ts";
import { flag, rule } from "../language/rule.ts";
import { concerns, hasPurpose, isFirm, standsIn, type Statement } from "../language/statement.ts";
import { clinical } from "../lexicon/profiles.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";
import { rcpsych2013 } from "../sources/rcpsych-2013.ts";

const firm = (it: Statement): boolean => isFirm(it) && hasPurpose(it, "provision", "measure", "mention", "inclusion");

/** Hoped for, or held dear in words that bind nobody. */
const isSoft = (it: Statement): boolean => (it.own.has("hollow") ? !isFigured(it) : it.strength === "weak");
/** "We believe in parity, and this is what we do: £800,000 more": a figure in it says what will be done. */
const isFigured = ({ own, hasNumber }: Statement): boolean => hasNumber && (["money", "target", "training", "utilisation", "ring-fence"] as const).some((it) => own.has(it));

/** "This is a statement of intent": what was promised is called an ideal in the next sentence. */
const isTakenBack = (promise: Statement, next: Statement | undefined, text: string): boolean =>
  next !== undefined && next.own.has("hollow") && !next.hasNumber && /^(?:this|that|it|these) (?:is|are|remains?) (?:an?|our|only|merely)\b/iu.test(text.slice(next.start, next.end)) && promise.strength !== "none";

/** In the same breath, or in the list it leads, something is to be done. */
const backed = (promise: Statement, { statements, document }: Facts): boolean =>
  statements.some((it) =>
    it !== promise && (it.block === promise.block || document.blocks[it.block]!.lead === promise.block) && isFirm(it) && !isSoft(it) && !it.own.has("as-good-as") && (["mh", "mh-service", "alike", "both-sides", "physical-half"] as const).some((each) => it.concepts.has(each)) &&
    (it.hasNumber || (it.strength === "strong" && (it.own.has("mh-service") || it.own.has("training")))));

/** "Policy has called for parity since 2012", "the Act places a duty": told of others, or of how things were. */
const isTold = ({ purpose, own, strength, section }: Statement): boolean => strength === "none" && section.roles[0] === "needs" && purpose === "need" && (own.has("bygone") || own.has("reported"));

const ofMinds = ({ own, measures }: Statement): boolean => own.has("mh") || own.has("smi") || own.has("mh-service") || measures.some((use) => use.mental);

const ofBodies = ({ own }: Statement): boolean => own.has("phys") || own.has("physical-half") || own.has("physician");

/** Posts and sums are told here. */
const paid: readonly Role[] = ["workforce", "payment"];

/** An element of parity, shown by something a document does for mental health; `forMinds`: the document is of a service for minds. */
type Element = (it: Statement, forMinds: boolean) => boolean;

/** Shown by one's own figures, money, training and results; ... */
const byOwn: readonly Element[] = [
  (it) => it.own.has("utilisation") && !it.own.has("beds") && !it.own.has("money") && (it.own.has("target") || it.hasNumber),
  // A service for minds has staff for minds, whatever it says of parity.
  (it, forMinds) => (it.own.has("mh") && (it.own.has("ring-fence") || it.own.has("joint-money"))) || (!forMinds && it.own.has("mh-service") && it.hasNumber && standsIn(it, ...paid)),
  (it) => it.own.has("training") && it.own.has("everyone") && it.own.has("mh"),
  (it) => it.measures.some((use) => use.mental && use.kind === "outcome"),
];
/** ... and by how people work together. */
const together: readonly Element[] = [
  (it) => (it.own.has("link") || (it.own.has("beside") && it.own.has("how-often"))) && it.own.has("mh-service"),
  (it) => it.own.has("every-contact") || it.own.has("smi-check"),
];

export default rule({
  title: "A promise of parity with nothing behind it",
  severity: "warning",
  cites: [kf2017.parity, rcpsych2013.definition, rcpsych2013.e1, rcpsych2013.e2, rcpsych2013.e3, rcpsych2013.e4, rcpsych2013.e5, rcpsych2013.e6],
  appliesTo: [...clinical, "strategy", "system"],
  message: "“{text}” is the only promise of parity here, and little in the document shows how it will be kept.",
  advice: "Add at least two of access, quality, money, training, ambition and measures, each with a figure and a date.",
  *check(facts) {
    const { statements, having, document, forMinds } = facts;
    const soft = (it: Statement): boolean => isSoft(it) || isTakenBack(it, sentenceAfter(it, statements), document.text);
    const promises = having("parity", "esteem").filter((it) => ((it.own.has("parity") && concerns(it, "mh")) || (it.own.has("esteem") && soft(it))) && !hasPurpose(it, "boilerplate", "reference", "staff", "exclusion") && !isTold(it));
    const first = promises[0];
    const firmly = (it: Statement): boolean => !soft(it) && (!it.own.has("as-good-as") || isFigured(it)) && (it.strength === "strong" || it.hasNumber || it.own.has("target"));
    // What a summary says without a figure is to be shown below it.
    const weighs = (it: Statement): boolean => it.section.roles[0] !== "summary" || it.hasNumber || it.placeholder !== undefined;
    if (!first || promises.some((it) => weighs(it) && (firmly(it) || backed(it, facts)))) return;
    // Where a service for minds only hopes, it is for the body that something has to be shown.
    // A service for minds that does hold the two equal may show it by what it does for the body as well.
    const ofOther = !forMinds ? ofMinds : promises.every(soft) ? ofBodies : promises.some(soft) ? ofMinds : (it: Statement): boolean => ofMinds(it) || ofBodies(it);
    // What is only hoped for is not shown by how people work together.
    const hoped = promises.every((it) => soft(it) && it.strength !== "strong");
    const opening = promises.every((it) => soft(it) || it.section.roles[0] === "summary");
    const shown = (hoped ? byOwn : [...byOwn, ...together]).filter((element) => statements.some((it) => ofOther(it) && firm(it) && (!it.own.has("need") || it.purpose === "measure") && !it.own.has("bolt-on") && element(it, forMinds))).length;
    if (shown < (opening && !hoped ? 3 : 2)) yield flag(first, { whole: true });
  },
  examples: {
    profile: "strategy",
    flags: [
      "[[We are committed to parity of esteem for mental health.]]",
      "[[Mental and physical health shall count the same.]] This is a declaration of intent.",
      "[[We aspire to value mental and physical health equally.]]",
      "## Foreword\n\n[[In the spirit of parity, the board will reflect on mental health.]]",
    ],
    passes: [
      "We believe in parity of esteem for mental health. All staff complete training in mental health. £2m for psychology is ring-fenced. The PHQ-9 score is taken at the start and end and improvement is reported.",
      "## Foreword\n\nMental health is every bit as important as physical health, and we hold ourselves to that.\n\n## Our priorities\n\nTeams will hold a monthly meeting for people with frailty with the GP, social worker and community psychiatric nurse round the table.\n\n## Money\n\nFrom April 2027 the partners will pool community and mental health money.\n\n## How we will measure progress\n\n- ONS4 personal wellbeing in the yearly residents' survey: to the county average by 2029",
      "The Provider shall give mental and physical health equal priority.",
      "The strategy is about roads.",
      "There should be parity of pay between mental health nurses and others.",
    ],
  },
});
