import type { Concept } from "../language/concept.ts";
import type { Role, Span } from "../language/document.ts";
import { gates, gatesIn } from "../reading/gates.ts";
import { speaksOfMinds } from "../reading/minds.ts";
import type { Criterion } from "../language/facts.ts";
import { flag, rule } from "../language/rule.ts";
import { shown } from "../language/shown.ts";
import { hasPurpose, isFirm, names, standsIn, stretch, type Statement } from "../language/statement.ts";
import { isReported } from "../reading/wording.ts";
import { withAccess } from "../lexicon/profiles.ts";
import { communityMentalHealthFramework } from "../sources/community-mental-health-framework.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";

/** Says that the service is for people like these: an open door, or body and mind together. */
const welcomes = (it: Statement): boolean => {
  const { own, purpose } = it;
  return (purpose === "inclusion" && (own.has("mh-condition") || (own.has("mh") && !own.has("missed"))) && !standsIn(it, "workforce", "training")) || (alike(it) && own.has("mh")) || wholly(it);
};

/** Body and mind count the same. */
const alike = (it: Statement): boolean => hasPurpose(it, "provision", "mention", "inclusion") && it.own.has("parity");

/** The service itself treats what it then keeps out. */
const helpsMinds = ({ own, concepts, mentions, strength, purpose, section }: Statement): boolean =>
  purpose === "provision" && isFirm({ strength }) && own.has("route") && (own.has("hands-on") || (own.has("mh-service") && own.has("helps") && own.has("patient"))) && (own.has("mh-condition") || own.has("upset")) && speaksOfMinds({ mentions }) && !concepts.has("carer") && !standsIn({ section }, ...aside);

/** Of the trouble that is kept out, or of any where the label is a general one: "therapy for anxiety" promises nothing to "active psychosis needing admission". */
function ofThat({ mentions, start }: Statement, kept: Span, text: string): boolean {
  const label = text.slice(kept.start, kept.end).toLowerCase();
  return /mental|psych(?!o(?:sis|tic))|emotional/.test(label) || mentions.some((it) => (it.concept === "mh-condition" || it.concept === "upset") && label.includes(text.slice(start + it.start, start + it.start + stem).toLowerCase()));
}
/** In letters: as much of a word as stays the same when it is inflected. */
const stem = 6;

/** "Our service is inclusive and works with gender, sexual and relationship diversity": a promise to those it names. */
const isToSome = ({ start, end }: Span, text: string): boolean =>
  /\binclusive\b[^.;]*\b(?:genders?|sexual\w*|cultur\w+|ethnic\w*|faiths?|religio\w+|race|racial|LGBT\w*|diversit\w+|diverse|languages?|beliefs?|identit\w+|backgrounds?)\b/iu.test(text.slice(start, end)) && !/\b(?:whole[- ]person|holistic\w*|everyone|everybody|all (?:people|adults|patients)|mental)\b/iu.test(text.slice(start, end));

/** Says whom it is for, and not who is to be trained, counted or paid for. */
const wholly = ({ own, strength, purpose, section }: Statement): boolean =>
  own.has("whole") && (strength !== "none" || section.roles[0] === "summary") && !hasPurpose({ purpose }, "boilerplate", "reference", "staff", "measure") && !standsIn({ section }, ...aside);
const aside: readonly Role[] = ["workforce", "training", "governance", "data", "payment", "outcomes", "quality", "activity", "engagement", "interdependencies"];

/** Counts them among those in need: said where nothing is promised. */
const needs = ({ section, own, purpose, mentions, hasNumber }: Statement): boolean =>
  section.roles.includes("needs") && purpose === "need" && speaksOfMinds({ mentions }) && (own.has("need") || ((hasNumber || own.has("smi")) && own.has("patient")));

/** The same in a mental health service: the whole person, or bodies or drugs. */
const welcomesBodies = (it: Statement): boolean => wholly(it) || (it.purpose === "inclusion" && (it.own.has("phys") || it.own.has("substance")));
const needsOfBodies = ({ section, own, hasNumber, purpose }: Statement): boolean => section.roles.includes("needs") && (own.has("need") || (hasNumber && own.has("patient") && (purpose === "need" || purpose === "mention"))) && others.some((reason) => own.has(reason));
const others: readonly Concept[] = ["phys-cause", "substance", "cognition", "muddled", "neurodiversity"];

/** One criterion of a list, "adults with pain and distress", beside which another may ask for more; that something is no bar is said with a "no" or a "whatever". */
const isCriterion = (it: Statement, text: string): boolean => (it.isRow || it.group !== undefined) && it.purpose === "inclusion" && !it.own.has("parity") && !it.own.has("whole") && !/\b(?:no|not|nobody|none|never|regardless|irrespective|whatever|however)\b/iu.test(text.slice(it.start, it.end));

/** How a text speaks of people who are kept out for one of these. */
const spokenOf: Readonly<Record<Criterion["because"], readonly Concept[]>> = {
  mental: ["mh-condition", "disputed-diagnosis", "upset"], cognition: ["cognition", "muddled"], substance: ["substance"], "physical-cause": ["phys-cause", "phys"], neurodiversity: ["neurodiversity"],
};

/** That nobody is kept out says most plainly what an exclusion denies; then that both count the same, and last that the whole person is seen. */
const plainest = (doors: readonly Statement[], forMinds: boolean): Statement | undefined =>
  doors.find((it) => opens(it, forMinds)) ?? doors.find(({ own, section }) => own.has("parity") && aims.some((role) => section.roles.includes(role))) ?? doors[0];
const opens = ({ purpose, own }: Statement, forMinds: boolean): boolean =>
  purpose === "inclusion" && own.has("inclusion") && !(["steady", "rejects", "measuring"] as const).some((concept) => own.has(concept)) && (forMinds ? own.has("substance") || own.has("phys") : own.has("mh-condition"));
const aims = ["aims", "summary", "scope"] as const;

/** In characters: so short a sentence is quoted whole, for few words of it alone say little. */
const short = 160;

export default rule({
  title: "An exclusion that contradicts the rest of the document",
  severity: "error",
  cites: [kf2017.parity, communityMentalHealthFramework.barriers],
  appliesTo: withAccess.filter((it) => it !== "minor"),
  message: "“{text}” is promised to people whom the exclusions turn away: “{shut}”.",
  advice: "Keep the aim and change the exclusion: offer an adapted or joint service, and say who stays responsible.",
  variants: { need: { message: "“{text}” names people's mental health as a need, and the exclusions turn people away for theirs: “{shut}”." } },
  *check(facts) {
    const { criteria, statements, naming, document, forMinds } = facts;
    // In a mental health service it is the body, drugs or a disputed label that shuts people out, and the whole person that is promised.
    const kept = criteria.filter((it) => it.alternative !== "owned" && (forMinds ? it.because !== "mental" || it.bodily || it.statement.own.has("disputed-diagnosis") : it.because !== "physical-cause"));
    const gate = naming(...gates).map((it) => ({ statement: it, gates: gatesIn(it, document.text) })).find(({ gates }) => gates.length > 0);
    const gated: Span | undefined = gate && (gate.statement.end - gate.statement.start <= short ? gate.statement : stretch(gate.statement, gate.gates[0]!, gate.gates.at(-1)));
    // That bodies count as much as minds says nothing of a disputed label or of drink, and that drink is no bar says nothing of dementia.
    const bodily = kept.find((it) => it.bodily || it.because === "physical-cause");
    const contradicted = (it: Statement): Span | undefined => {
      if (kept.length === 0) return isCriterion(it, document.text) ? undefined : gated;
      if (!forMinds || wholly(it)) return kept[0];
      return (alike(it) && it.own.has("phys") ? bodily : undefined) ?? kept.find(({ because }) => names(it, ...spokenOf[because]));
    };
    // What one of its items says of who sees people instead keeps no door open.
    const shutOut = new Set(criteria.map((it) => it.statement));
    if (kept.length === 0 && !gated) return;
    const first = (tells: (it: Statement) => boolean): Statement | undefined => statements.find((it) => tells(it) && contradicted(it));
    const opensDoor = (it: Statement): boolean => (forMinds ? welcomesBodies : welcomes)(it) || (forMinds && (bodily !== undefined || kept.length === 0) && alike(it) && it.own.has("phys"));
    const doors = statements.filter((it) => opensDoor(it) && contradicted(it) && !it.own.has("bygone") && !shutOut.has(it) && !isReported(it, document.text) && !isToSome(it, document.text));
    const open = plainest(doors, forMinds) ?? (forMinds ? undefined : first((it) => helpsMinds(it) && ofThat(it, contradicted(it)!, document.text)));
    const need = open ? undefined : first(forMinds ? needsOfBodies : needs) ?? (facts.profile === "liaison" ? first(needs) : undefined);
    const said = open ?? need;
    const shut = said && contradicted(said);
    if (said && shut) yield flag(said, { ...(need ? { variant: "need" } : {}), fill: { shut: shown(document.text, shut) }, related: [shut] });
  },
  examples: {
    profile: "ltc",
    flags: [
      "## Population needs\n\n[[A third of local people with COPD also live with anxiety.]]\n\n## Exclusion criteria\n\n- people with mental health problems",
      "## Aims\n\n[[The service gives whole-person care.]]\n\n## Exclusion criteria\n\n- active depression",
      "## Service description\n\n[[The psychologist offers therapy for depression and low mood.]]\n\n## Exclusion criteria\n\n- people with depression",
      "## Our promise\n\n[[Everybody will be welcome.]]\n\n## Exclusion criteria\n\n- people with depression",
      "## Aims\n\n[[Mental and physical health have equal priority here.]]\n\n## Exclusion criteria\n\n- severe anxiety",
    ],
    passes: [
      "## Aims\n\nThe service gives whole-person care.\n\n## Exclusion criteria\n\n- people under 18",
      "## Workforce\n\nThe Provider welcomes applications from people with mental health conditions.\n\n## Exclusion criteria\n\n- active depression",
      "## Policy\n\nThe NHS Long Term Plan says that mental and physical health should be treated equally.\n\n## Exclusion criteria\n\n- active depression",
      "## About us\n\nWe are inclusive of all faiths and cultures.\n\n## Exclusion criteria\n\n- active depression",
      "## Aims\n\nThe service reduces admissions.\n\n## Exclusion criteria\n\n- active depression",
      "## Service description\n\nThe psychologist offers therapy for low mood.\n\n## Exclusion criteria\n\n- people with schizophrenia",
      "## Aims\n\nThe service gives whole-person care.\n\n## Exclusion criteria\n\n- acute psychosis needing admission, who are seen jointly with the crisis team under a joint plan",
      "## Our clinic\n\nA flu vaccine is offered to every patient. Visitors: everyone is welcome in the café.\n\n## Exclusion criteria\n\n- active depression",
    ],
  },
});
