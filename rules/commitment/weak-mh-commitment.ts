import type { Concept } from "../language/concept.ts";
import type { Role } from "../language/document.ts";
import { putsOffNoPlan } from "../reading/put-off.ts";
import { putOff } from "../reading/rows.ts";
import type { Facts } from "../language/facts.ts";
import { flag, rule, type Hit } from "../language/rule.ts";
import { holds, isFirm, nearest, standsIn, stretch, type Purpose, type Statement } from "../language/statement.ts";
import { efforts } from "../lexicon/deeds.ts";
import { commissioning } from "../lexicon/profiles.ts";
import { timetable } from "../lexicon/table-heads.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";
import { rcpsych2013 } from "../sources/rcpsych-2013.ts";

/** So many firm promises to the body in one section or list make a soft one to the mind unequal. */
const unequal = 3;

/** What a mental health service may forget. */
const body: readonly Concept[] = ["physical-half", "physical-wellbeing", "cvm-weight", "cvm-pressure", "cvm-glucose", "cvm-lipids"];

/** A medicine that a service for minds may start is for minds. */
const isBodily = ({ mentions, start }: Statement, { text }: Facts["document"]): boolean =>
  mentions.some((it) => body.includes(it.concept) && !/^(?:medic|antipsychotic|antidepress)/i.test(text.slice(start + it.start, start + it.end)));

const promising: ReadonlySet<Purpose> = new Set(["provision", "signpost", "measure"]);
const promisesCare = (it: Statement, about: readonly Concept[], text: string): boolean =>
  promising.has(it.purpose) && (about.some((concept) => it.own.has(concept)) || (about.includes("mh") && it.measures.some((use) => use.mental))) &&
  !(it.isRow && it.purpose === "measure") && !(["parity", "as-good-as", "bygone"] as const).some((concept) => it.own.has(concept)) && !isUse(it) && !asks(it) && !postponed(it, text);

/** Of money and posts it is said elsewhere that they may be used as somebody sees fit; "attend, as it sees fit, to their mood" says by the same words how firm a promise is. */
const isUse = ({ mentions, hedge, softened }: Statement): boolean => mentions.some((it) => it.concept === "redeploy" && !it.quoted && !it.negated && ![hedge, softened].some((soft) => soft && holds(soft, it)));

/** What is asked of people's will is no promise of staff. */
const asks = ({ own }: Statement): boolean => (own.has("steady") || own.has("unready")) && !own.has("provider") && !own.has("staff");

/** Put off to some other day; the words of a wish ("an aspiration", "nice to have") alone put nothing off. */
const postponed = (statement: Statement, text: string): boolean =>
  statement.mentions.some((it) => it.concept === "bolt-on" && !it.quoted && !putsOffNoPlan(statement, it, text) && ![statement.hedge, statement.softened].some((soft) => soft && soft.start <= it.start && it.start < soft.end && it.end - soft.end < close));
/** In characters. */
const close = 9;
/** A row for a later phase is put off, which is said of it elsewhere. */
const leftForLater = ({ isRow, block }: Statement, { text, blocks }: Facts["document"]): boolean => isRow && putOff(text, blocks[block]!.cells ?? [], timetable) !== undefined;

/** How many firm promises the statements that share something make. */
function dutiesBy<K>(key: (it: Statement) => K, statements: readonly Statement[]): ReadonlyMap<K, number> {
  const sums = new Map<K, number>();
  for (const it of statements) sums.set(key(it), (sums.get(key(it)) ?? 0) + Math.max(it.obligations, it.strength === "strong" ? 1 : 0));
  return sums;
}

export default rule({
  title: "A softer promise for the mind than for the body",
  severity: "warning",
  cites: [kf2017.parity, rcpsych2013.e5, kf2017["finding.low-priority"]],
  appliesTo: commissioning,
  message: "“{text}” makes mental health support a hope, not a duty.",
  advice: "Say who will do what, and when. Where it is the person's choice, promise the offer: “will be offered, if the person wants it”.",
  variants: {
    body: { message: "“{text}” makes care for people's bodies a hope, not a duty.", good: "none" },
    asymmetric: { severity: "error", message: "“{text}” makes mental health support a hope, while physical care beside it is a duty ({n} firm promises)." },
  },
  *check(facts) {
    yield* softer(facts, ["mh"], (it) => it.concepts.has("mh"));
    if (facts.forMinds) yield* softer(facts, body, (it) => body.some((each) => it.own.has(each)));
  },
  notes: "Choices that belong to people (“patients may choose”) are no hedge. Where a whole document hedges alike, for body and mind, nothing is said.",
  examples: {
    profile: "ltc",
    flags: [
      "## Description\n\nFeet must be examined.\n\n[[Psychological needs could]] be explored with support staff.",
      "## Description\n\nFeet must be examined.\n\nEyes must be examined.\n\nBlood pressure must be checked.\n\n[[Psychological needs could]] be explored with support staff.",
      "## Description\n\n- HbA1c must be discussed\n- feet must be examined\n- blood pressure must be checked\n- nurses [[may offer help with low mood]]",
      "## Description\n\nFeet must be examined. Eyes must be examined. Blood pressure must be checked.\n\nThe Provider will [[aim to offer psychological]] support, subject to funding.",
      "## Description\n\nFeet must be examined. Eyes must be examined. Blood pressure must be checked.\n\nThe [[psychologist joins the clinic unless it is short staffed]].",
      "## Description\n\nFeet must be examined. Eyes must be examined. Blood pressure must be checked.\n\nThe nurse [[may, if there is time, ask whether the person could use some emotional]] support.",
    ],
    good: "The Provider shall offer psychological support.",
    passes: [
      "## Description\n\nFeet must be examined. Eyes must be examined. Blood pressure must be checked. The psychologist visits as often as the person wishes.",
      "## Law\n\nEither party may end the mental health services contract at six months' notice.",
      "## Description\n\nFeet must be examined. Eyes must be examined. Blood pressure must be checked. The Provider shall offer psychological support.",
      "## Description\n\nFeet must be examined. Eyes must be examined. Blood pressure must be checked. People may choose group or one-to-one psychological support.",
      "## Description\n\nFeet must be examined. Eyes must be examined. Blood pressure must be checked. Our psychologist sees people weekly, and GPs may telephone the psychologist at noon.",
      "## Aims\n\nThe service aims to provide psychological support.\n\n## Description\n\nFeet must be examined. Eyes must be examined. Blood pressure must be checked.",
      "## Description\n\nFeet must be examined. Eyes must be examined. Blood pressure must be checked. Referrals to the psychologist may be made by telephone. Therapy aims to reduce distress, and may include exercise, relaxation or medicine.",
      "## Needs\n\nFeet must be examined. Eyes must be examined. Blood pressure must be checked. Depression may follow a heart attack.",
      "## Description\n\nFeet must be examined. Eyes must be examined. Blood pressure must be checked. Family groups intended to prevent low mood meet weekly.",
      "## Description\n\nFeet must be examined. Eyes must be examined. Blood pressure must be checked. The psychologist will see the patient at home when the patient has a second fall.",
      "## Description\n\nFeet must be examined. Eyes must be examined. Blood pressure must be checked. Midwives and paediatricians may refer women of 18 and over with a severe mental illness.",
      "## Description\n\nFeet must be examined. Eyes must be examined. Blood pressure must be checked. Bear in mind that tests taken during a mental illness come out low.",
      "## Description\n\nFeet must be examined. Eyes must be examined. Blood pressure must be checked. Our hope is for a county in which depression is spoken of. Our vision is of a county where mental health matters. The cabinet member considered a report on mental health.",
      "## Description\n\nFeet must be examined. Eyes must be examined. Blood pressure must be checked. Individuals need an assessment by the mental health team before they can be considered.",
      "## Description\n\nFeet must be examined. Eyes must be examined. Blood pressure must be checked. The police may take somebody in a mental health crisis to a place of safety.",
    ],
    elsewhere: [
      {
        profile: "smi-mh",
        flags: ["## Description\n\nMedicines are reviewed with each person every month. A named worker shall see each person every week. A crisis plan shall be written with the person. Staff [[may check blood pressure]]."],
        passes: ["## Description\n\nMedicines are reviewed with each person every month. A named worker shall see each person every week. A crisis plan shall be written with the person. Staff shall check blood pressure."],
      },
    ],
  },
});

/** "The service aims to provide …" opens the aims of nearly every specification; what it will do is told below. So does "Aim: to provide …" anywhere, and "The service aims to treat people with mental illness" where it is a service for minds. */
function isAim(it: Statement, { text }: Facts["document"], forMinds: boolean): boolean {
  const soft = it.softened ?? it.hedge;
  const words = soft ? text.slice(it.start + soft.start, it.start + soft.end) : "";
  return /^aims?:/iu.test(words) || (efforts.has(words.split(" ")[0]!) && (standsIn(it, "aims") || (forMinds && !ifAble.test(text.slice(it.start + soft!.end, it.end)) && ofItself.test(text.slice(it.start, it.start + soft!.start)))));
}
/** "Will aim to offer support where capacity permits" says outright that it may not. */
const ifAble = /\b(?:where|if|when|as|subject to)\b[^.;]{0,30}\b(?:capacity|resources?|funding|funds|time|staffing|possible|affordable)\b/iu;
const ofItself = /^(?:(?:The|Our|This)(?: [\p{L}-]+){0,4} (?:service|team|unit|ward|clinic|programme|\p{Lu}{4,6})(?: (?:will|shall|should))?|It|We)(?: [^.;]*\band)? $/iu;

/** "For mild problems consider the primary care service": a service for minds tells those who refer where to turn. "Services should, where possible, consider" has somebody who does it. */
const isAdvice = (it: Statement, { text }: Facts["document"]): boolean => {
  const soft = it.softened ?? it.hedge;
  return soft !== undefined && /^consider\b/iu.test(text.slice(it.start + soft.start, it.start + soft.end)) && /(?:^|[,:;–—] |\b(?:problems?|symptoms|difficulties|conditions?|illness|need) )$/u.test(text.slice(it.start, it.start + soft.start)) && !/\b(?:should|shall|must|will|may|could|can|would)\b/iu.test(text.slice(it.start, it.start + soft.start));
};

/** "The words “may consider” are struck out": a hedge that is only named. */
const isNamed = (it: Statement, { text }: Facts["document"]): boolean => {
  const soft = it.softened ?? it.hedge;
  return soft !== undefined && it.own.has("criticised") && /(?:^|[\s(])["“‘'][^"”“]*$/u.test(text.slice(it.start, it.start + soft.start)) && /^[^"“]*["”’']/u.test(text.slice(it.start + soft.end, it.end));
};

/** Who may come, and who may not, is told where doors are looked at. */
const elsewhere: readonly Role[] = ["acceptance", "exclusion"];

/** Promises about one side that are softer than those about everything else. */
function* softer({ statements, having, document, forMinds }: Facts, about: readonly Concept[], speaks: (it: Statement) => boolean): Iterable<Hit> {
  const candidates = about === body ? having(...about) : statements;
  const isSoft = (it: Statement): boolean => (it.strength === "weak" || it.softened !== undefined) && !it.own.has("always-open");
  const ofOther = (it: Statement): boolean => about === body && (it.own.has("mh") || it.own.has("purpose") || !isBodily(it, document));
  const noPromise = (it: Statement): boolean => isNamed(it, document) || leftForLater(it, document) || isAim(it, document, forMinds) || (forMinds && isAdvice(it, document));
  const soft = candidates.filter((it) => isSoft(it) && !standsIn(it, ...elsewhere) && promisesCare(it, about, document.text) && !ofOther(it) && !noPromise(it));
  if (soft.length === 0) return;
  const leads = new Set(soft.map((it) => document.blocks[it.block]!.lead));
  const beside = statements.filter((it) => !speaks(it) && it.purpose === "provision" && !leads.has(it.block));
  const firm = beside.filter(isFirm);
  // Where everything is hedged alike, neither side is treated worse.
  if (firm.length < beside.length / 2) return;
  // Worked out once: a long list asks it of every item.
  const [inSection, inGroup] = [dutiesBy((it) => it.section, firm), dutiesBy((it) => it.group, firm)];
  const hedgedIn = new Map(statements.filter((it) => it.hedge).map((it) => [it.block, it]));
  const said = new Set<Statement>();
  for (const statement of soft) {
    // A list under "we will, where affordable:" is hedged by its lead-in, and said there.
    const lead = document.blocks[statement.block]!.lead;
    const hedged = statement.softened ?? statement.hedge ? statement : hedgedIn.get(lead ?? -1);
    const hedge = hedged?.softened ?? hedged?.hedge;
    if (!hedged || !hedge || said.has(hedged)) continue;
    said.add(hedged);
    const n = (statement.group === undefined ? inSection.get(statement.section) : inGroup.get(statement.group)) ?? 0;
    const named = about.map((it) => nearest(hedged, it, hedge)).find((it) => it !== undefined);
    yield flag(stretch(hedged, hedge, named), about === body ? { variant: "body" } : n >= unequal ? { variant: "asymmetric", fill: { n: String(n) } } : {});
  }
}
