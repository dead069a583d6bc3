import { stretch, type Concept, type Mention, type Statement } from "../language/facts.ts";
import { flag, rule } from "../language/rule.ts";
import { withAccess } from "../lexicon/profiles.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { gillett2023 } from "../sources/medical-clearance-2023.ts";
import { niceNg225 } from "../sources/nice-ng225.ts";
import { niceQs34 } from "../sources/nice-qs34.ts";
import { sideBySide2020 } from "../sources/side-by-side-2020.ts";

/** A mental health service may ask it of anybody; elsewhere the sentence, or the list it stands in, must speak of minds. */
const aboutMinds = (statement: Statement, mental: boolean): boolean =>
  mental || minds.some((it) => names(statement, it)) || (statement.concepts.has("mh") && (statement.own.has("referral") || statement.own.has("patient") || statement.own.has("exclusion") || statement.group !== undefined));
const minds: readonly Concept[] = ["mh", "mh-condition", "liaison", "mh-service"];

/** Denied or not: what will not be done is what waits. */
const names = ({ mentions }: Statement, concept: Concept): boolean => mentions.some((it) => it.concept === concept && !it.quoted);

/** What waits: a meeting, a referral, a bed. */
const something = (statement: Statement): boolean =>
  statement.purpose === "exclusion" || steps.some((it) => names(statement, it) || (statement.group !== undefined && statement.concepts.has(it)));
const steps: readonly Concept[] = ["assessment", "referral", "mh-service", "provision"];

/** Says when: by its own words or those that lead its list in. */
const waits = ({ own, concepts, purpose, group }: Statement): boolean => own.has("waits-for") || purpose === "exclusion" || (group !== undefined && concepts.has("waits-for"));

/** The words that make the body come first: fit before, or turned away while not fit. */
function gatesIn(statement: Statement): readonly Mention[] {
  const { mentions, own, purpose } = statement;
  const turned = own.has("exclusion") || purpose === "exclusion";
  const fit = mentions.filter((it) => it.concept === "medfit" && !it.quoted && (!it.negated || turned));
  if (fit.length > 0 && waits(statement)) return fit;
  return turned ? mentions.filter((it) => it.concept === "unfit" && !it.quoted) : [];
}

export default rule({
  title: "Mental health help that waits for the body",
  severity: "error",
  cites: [gillett2023.barrier, gillett2023.parallel, niceQs34["initial-assessment"], sideBySide2020.principles, kf2016.p7, gillett2023.variants, niceNg225["earliest-opportunity"]],
  appliesTo: withAccess,
  message: "“{text}” makes people wait for their body to be dealt with before anyone sees to their mind.",
  advice: "Begin mental health assessment alongside medical care, as soon as the person can talk, and agree together what must wait.",
  overrides: ["mh-stability-gate"],
  *check({ naming, profile }) {
    const mental = ["liaison", "smi-mh", "mh-inpatient", "mh-other", "cyp"].includes(profile);
    for (const statement of naming("medfit", "unfit")) {
      if (statement.purpose === "need" || statement.purpose === "reference" || statement.own.has("medfit-parallel") || statement.own.has("bygone") || statement.own.has("pps")) continue;
      if (!aboutMinds(statement, mental) || !something(statement)) continue;
      const gates = gatesIn(statement);
      if (gates[0]) yield flag(stretch(statement, gates[0], gates.at(-1)));
    }
  },
  notes: "“Medically fit for discharge” about the flow of beds is not flagged.",
  examples: {
    profile: "urgent-ed",
    flags: [
      "Patients must be [[medically fit]] before referral to liaison psychiatry.",
      "The liaison team will assess once the patient has been [[medically cleared by the ED]] doctor.",
      "The mental health team will see people only after they are [[declared fit]] by the registrar.",
    ],
    passes: [
      "Mental health assessment proceeds alongside medical care; being medically fit is not required.",
      "Do not delay psychosocial assessment until the patient is medically cleared; both go on in parallel.",
      "Patients medically fit for discharge are listed at the 11:00 board round.",
    ],
  },
});
