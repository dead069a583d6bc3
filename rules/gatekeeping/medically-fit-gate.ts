import { sentenceAfter, sentenceBefore } from "../reading/around.ts";
import { isFigure, isStandard } from "../reading/figures.ts";
import { isForbidden } from "../reading/kept-out.ts";
import { isLetIn } from "../reading/no-criterion.ts";
import type { Concept } from "../language/concept.ts";
import { flag, rule } from "../language/rule.ts";
import { holds, names, partOf, plainly, stretch, type Mention, type Statement } from "../language/statement.ts";
import { keepsNobodyWaiting } from "../reading/waits.ts";
import { withAccess } from "../lexicon/profiles.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { gillett2023 } from "../sources/medical-clearance-2023.ts";
import { niceNg225 } from "../sources/nice-ng225.ts";
import { niceQs34 } from "../sources/nice-qs34.ts";
import { sideBySide2020 } from "../sources/side-by-side-2020.ts";

/** A mental health service may ask it of anybody; elsewhere the sentence, or the list it stands in, must speak of minds. Under "Liaison psychiatry" nobody says again whose assessment it is. */
const aboutMinds = (statement: Statement, mental: boolean): boolean =>
  mental || names(statement, ...teams) || ((statement.concepts.has("mh") || names(statement, "mh", "mh-condition")) && names(statement, "our-step") && !closes(statement)) || (statement.concepts.has("liaison") && names(statement, "our-step")) || (statement.group !== undefined && teams.some((it) => statement.concepts.has(it)));
const teams: readonly Concept[] = ["liaison", "mh-service", "mh-party"];
const minds: readonly Concept[] = ["mh", ...teams];
const closes = ({ section, group, isRow }: Statement): boolean => section.roles.includes("exclusion") && (isRow || group !== undefined);

/** Theatre, an anaesthetic or the way home wait for the body too, and so does what nobody in mental health is asked for. */
const anotherStep = (statement: Statement): boolean =>
  // "People who drink, until detoxification is complete": kept out for the drink, which is said where labels are.
  (statement.purpose === "exclusion" && names(statement, "substance") && !names(statement, ...teams)) ||
  (!names(statement, ...teams) && names(statement, "other-step")) || (!names(statement, ...minds) && (statement.group === undefined && !statement.isRow && !names(statement, "our-step") && !heldUntil(statement)));

/** What waits: a meeting, a referral, a bed; of a service for minds, also a place in it. */
const something = (statement: Statement, mental: boolean): boolean =>
  statement.purpose === "exclusion" || (mental && statement.section.roles.some((it) => it === "acceptance" || it === "access") && names(statement, "entry") && names(statement, "patient")) || heldUntil(statement) || steps.some((it) => names(statement, it) || ((statement.group !== undefined || statement.isRow) && statement.concepts.has(it)));
/** "No triage before …", "we do not assess until …", "until … the psychiatrist shall not be called": what is denied is what waits. */
const heldUntil = ({ mentions }: Statement): boolean =>
  mentions.some((step) => step.concept === "our-step" && step.negated && mentions.some((it) => it.concept === "waits-for" && !it.negated && (it.start >= step.end || it.start < opening)));
/** "An assessment is not requested while the patient is on intensive care". */
const heldWhile = ({ mentions, start }: Statement, text: string): boolean =>
  mentions.some((it) => it.concept === "unfit" && mentions.some((step) => step.concept === "our-step" && step.end <= it.start) && meanwhile.test(text.slice(start, start + it.start)));
const meanwhile = /\b(?:not|cannot|never)\b(?! (?:be )?(?:hesitat|delay|stop|ceas|defer|postpon|put off|wait|depend|refus|with[dh]|kept|needed|held|used))[^,;.]*\b(?:while|whilst|as long as|so long as|during)\b[^,;.]*$/iu;
/** In characters: what begins so early opens the sentence. */
const opening = 4;
const steps: readonly Concept[] = ["our-step", "liaison", "mh-service", "mh"];

/** Says when: by its own words or those that lead its list in; "not until" says so too. */
const waits = (it: Statement): boolean => names(it, "waits-for") || listsWho(it) || it.purpose === "exclusion" || ((it.group !== undefined || it.isRow) && it.concepts.has("waits-for"));

/** "The liaison service sees adults who are:" over a list: each item has to be so before they are seen. */
const listsWho = ({ group, isRow, section, concepts, own }: Statement): boolean =>
  group !== undefined && !isRow && section.roles.includes("acceptance") && concepts.has("patient") && !own.has("patient") && teams.some((it) => concepts.has(it));

/** The words that make the body come first: fit before, or turned away while not fit. */
function fitnessAsked(statement: Statement, text: string, atAllHours: boolean): readonly Mention[] {
  const { mentions, own, purpose } = statement;
  // "The team may be called before the results are back": not before is a gate, before is none.
  const sooner = (it: Mention): boolean => before.test(text.slice(statement.start, statement.start + it.start)) && !own.has("rejects") && !own.has("put-off") && !mentions.some((other) => other.negated && other.start < it.start);
  const turned = own.has("exclusion") || own.has("rejects") || purpose === "exclusion" || heldWhile(statement, text);
  const fit = mentions.filter((it) => it.concept === "medfit" && !it.quoted && (!it.negated || turned || plainly(statement, "put-off").length > 0) && !ofMind(statement, it) && !sooner(it) && !keepsNobodyWaiting(statement, it, text));
  if (fit.length > 0 && waits(statement)) return fit;
  // "Those who remain on a drip are seen at the bedside": that they stay on it puts nothing off.
  const putOff = (): boolean => mentions.some((it) => it.concept === "put-off" && !mentions.some((of) => of.concept === "unfit" && of.start <= it.start && it.end <= of.end));
  if (!turned && !putOff()) return [];
  // "Feverish babies; anyone who has taken an overdose": each part of such a list is turned away for itself.
  const alone = (it: Mention): boolean => purpose === "exclusion" && statement.parts.length > 1 && !mentions.some((mind) => aboutIt.has(mind.concept) && partOf(statement, mind) === partOf(statement, it));
  // "Acute illness, unless under the team and having medical treatment": who is ill and stands in the exception of a refusal is let in.
  const letIn = (it: Mention): boolean => purpose === "exclusion" && isLetIn(statement, it, text, () => true);
  return mentions.filter((it) => !alone(it) && !letIn(it) && ((it.concept === "unfit" && !mentions.some((mind) => mind.concept === "mh-condition" && mind.end < it.start && it.start - mind.end < link)) || (it.concept === "muddled" && atAllHours && !(own.has("substance") && statement.section.roles.includes("exclusion")) && (statement.group === undefined || names(statement, "waits-for")))) && !it.quoted);
}

const aboutIt: ReadonlySet<Concept> = new Set(["mh", "mh-condition", ...teams, ...steps]);

const before = /\b(?:before|ahead of)\s+(?:(?:the|any|all|their)\s+)?(?:(?:patient|person)\s+(?:is|has been)\s+)?$/iu;
const thenOnly = /\b(?:before|until) then\b/iu;
/** In characters: "a condition of the mind that is still being treated" is no body. */
const link = 12;

/** "Psychological treatment has finished", "their mental state has been stable" is no body dealt with. */
const ofMind = ({ mentions }: Statement, fit: Mention): boolean =>
  mentions.some((mind) => mind.concept === "upset" && mind.start < fit.start && fit.start < mind.end) ||
  mentions.some((it) => it.concept === "steady" && it.start < fit.end && fit.start < it.end && mentions.some((mind) => (mind.concept === "upset" || mind.concept === "mh-condition") && holds(it, mind)));

/** "Weight, blood pressure and a blood test were done": two of the parts of a yearly check of the body are no clearance. */
const checked: readonly Concept[] = ["cvm-weight", "cvm-pressure", "cvm-glucose", "cvm-lipids", "cvm-smoking"];

/** The name of an Act says nothing of people, unless they are assessed under it. */
const ofAct = /\bMental Health Act assessments?\b/iu;

/** "Medically cleared | No": a checklist says that it is not asked. */
const answeredNo = /\|\s*(?:no|none|not required|not needed|not asked)\b/iu;

export default rule({
  title: "Mental health help that waits for the body",
  severity: "error",
  cites: [gillett2023.barrier, gillett2023.parallel, niceQs34["initial-assessment"], sideBySide2020.principles, kf2016.p7, gillett2023.variants, niceNg225["earliest-opportunity"]],
  appliesTo: withAccess,
  message: "“{text}” makes people wait for their body to be dealt with before anyone sees to their mind.",
  advice: "Begin mental health assessment alongside medical care, as soon as the person can talk, and agree together what must wait.",
  overrides: ["mh-stability-gate"],
  *check({ naming, profile, forMinds, labels, document, statements }) {
    // "The psychologist will not open a case before then": the next sentence says whose door it is.
    const shutsNext = (it: Statement): boolean => {
      const next = sentenceAfter(it, statements);
      return next !== undefined && names(next, ...teams) && next.mentions.some(({ negated }) => negated) && thenOnly.test(document.text.slice(next.start, next.end));
    };
    // Talking therapies see nobody in a bed: there a sentence has to say whose door it is.
    const mental = forMinds && profile !== "talking-therapies";
    // What else may trouble a memory is looked for first: there nobody is kept waiting by it.
    if (labels.has("memory")) return;
    for (const statement of naming("medfit", "unfit", "muddled")) {
      if (statement.purpose === "need" || (statement.purpose === "reference" && !statement.own.has("mh-party") && !ofAct.test(document.text.slice(statement.start, statement.end))) || statement.purpose === "measure" || (statement.isRow && statement.section.roles.some((it) => it === "outcomes" || it === "quality")) || statement.own.has("inclusion") || statement.own.has("medfit-parallel") || statement.own.has("bygone") || checked.filter((part) => statement.own.has(part)).length > 1 || (statement.own.has("pps") && !statement.own.has("only-then"))) continue;
      if (isFigure(statement, document.text) || isStandard(statement, document.text)) continue;
      // In a prison or a home those who come in are a team for minds where the sentence before tells of one.
      const inReach = (): boolean => names(statement, "in-reach") && [statement, sentenceBefore(statement, statements)].some((it) => it !== undefined && names(it, "mh-condition"));
      const others = (): boolean => names(statement, "our-step") && (inReach() || ofAct.test(document.text.slice(statement.start, statement.end)));
      const minds = (aboutMinds(statement, mental) || others()) && something(statement, mental) && !anotherStep(statement) && !isForbidden(statement, document.text);
      if ((!minds && !shutsNext(statement)) || (statement.isRow && answeredNo.test(document.text.slice(statement.start, statement.end)))) continue;
      const atAllHours = ["liaison", "urgent-ed"].includes(profile) || names(statement, "liaison");
      if (!atAllHours && !names(statement, "taking-on") && !heldUntil(statement) && !statement.isRow && statement.group === undefined) continue;
      const gates = fitnessAsked(statement, document.text, atAllHours);
      if (!gates[0]) continue;
      // "Who are not medically fit": what is turned away is not being fit.
      const [denial = ""] = gates[0].negated ? /(?:not|no longer|never)\s+$/iu.exec(document.text.slice(statement.start, statement.start + gates[0].start)) ?? [] : [];
      yield flag(stretch(statement, { start: gates[0].start - denial.length, end: gates[0].end }, gates.at(-1)));
    }
  },
  notes: "“Medically fit for discharge” about the flow of beds is not flagged.",
  examples: {
    profile: "urgent-ed",
    flags: [
      "Patients must be [[medically fit]] before referral to liaison psychiatry.",
      "The liaison team will assess once the patient has been [[medically cleared by the ED]] doctor.",
      "The mental health team will see people only after they are [[declared fit]] by the registrar.",
      "The liaison team goes up once the [[physicians have put in writing that they have nothing further]] to treat.",
      "## Liaison psychiatry\n\nAssessment will commence following [[completion of all medical investigations]].",
      "The mental health nurse is rung after the [[doctor's clearance]].",
      "Liaison psychiatry will not triage before the [[consultant confirms that physical treatment is complete]].",
      "Liaison picks a case up after [[bloods have been reported]].",
      "Psychiatry gives its opinion when [[all other specialties have finished]].",
      "Referral to this step requires that the person is [[medically stable]]. The psychologist will not see anyone before then.",
      "## Referral criteria\n\nThe liaison team sees patients who are:\n\n- on a ward\n- [[medically cleared]]",
      "Unless [[bloods are back]], the mental health nurse may not be called.",
      "Psychiatric opinion is not offered to people who [[remain on oxygen]].",
      "Psychiatric advice is not sought as long as the person [[is on a ventilator]].",
      "[[Physical clearance is]] a precondition of any input from the psychology team.",
    ],
    good: "Mental health assessment proceeds alongside medical care; being medically fit is not required.",
    passes: [
      "The former service kept office hours. A review in 2024 set out its faults. Liaison psychiatry was not called before the patient had been medically cleared.",
      "Mental health assessment proceeds alongside medical care; being medically fit is not required.",
      "Postponing a psychiatric opinion until tests are complete must be recorded as an incident.",
      "Do not delay psychosocial assessment until the patient is medically cleared; both go on in parallel.",
      "## We do not see\n\n- Patients under the CMHT until their mental state has been stable for 3 months",
      "People who remain on a drip are seen by the mental health nurse at the bedside.",
      "A mental health bed is agreed once medical care is complete; psychiatric treatment will already have begun on the ward.",
      "The liaison team will see patients who are on intensive care when the ward asks.",
      "Patients medically fit for discharge are listed at the 11:00 board round.",
      "The liaison team may be called before blood results are back.",
      "Liaison nurses used to ask for blood results first; this policy ends that practice.",
      "People discharged from the acute hospital after self-harm are seen by the mental health team the next day.",
      "## Family liaison\n\nRelatives are seen once tests are complete.",
      "At the moment the liaison team assesses 900 people, and blood results are back on the shared screen within an hour.",
      "Liaison psychiatry does not wait until medical treatment is complete.",
      "“Fit for interview” is not a phrase we use; the liaison team accepts a referral from the first hour.",
      "Insisting on medical clearance before a call to liaison psychiatry is not acceptable.",
      "The psychiatric liaison nurse visits within the hour, even when somebody is on a drip.",
      "The liaison team assesses competence where everyone has finished the course.",
      "When medical treatment is complete the patient returns home with a follow-up appointment from the liaison team.",
      "The number of patients medically fit for discharge with a mental health delay will be reported each month.",
    ],
    elsewhere: [{
      profile: "cyp",
      flags: ["The CAMHS nurse sees a young person on the ward once they are [[medically fit]]."],
      passes: ["# Children's diabetes service\n\n## Access\n\nPatients must be medically fit before they are accepted."],
    }],
  },
});
