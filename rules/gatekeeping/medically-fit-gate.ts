import { place, type Statement } from "../language/facts.ts";
import { flag, rule } from "../language/rule.ts";
import { withAccess } from "../lexicon/profiles.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { gillett2023 } from "../sources/medical-clearance-2023.ts";
import { niceNg225 } from "../sources/nice-ng225.ts";
import { niceQs34 } from "../sources/nice-qs34.ts";
import { sideBySide2020 } from "../sources/side-by-side-2020.ts";

/** A mental health service may ask it of anybody; elsewhere the sentence must speak of minds. */
const aboutMinds = ({ own, concepts }: Statement, mental: boolean): boolean => mental || own.has("mh") || own.has("mh-condition") || own.has("liaison") || own.has("mh-service") || (concepts.has("mh") && own.has("referral"));

export default rule({
  title: "Mental health help that waits for the body",
  severity: "error",
  cites: [gillett2023.barrier, gillett2023.parallel, niceQs34["initial-assessment"], sideBySide2020.principles, kf2016.p7, gillett2023.variants, niceNg225["earliest-opportunity"]],
  appliesTo: withAccess,
  message: "“{text}” makes people wait for their body to be dealt with before anyone sees to their mind.",
  advice: "Begin mental health assessment alongside medical care, as soon as the person can talk, and agree together what must wait.",
  overrides: ["mh-stability-gate"],
  *check({ statements, profile }) {
    const mental = ["liaison", "smi-mh", "mh-inpatient", "mh-other", "cyp"].includes(profile);
    for (const statement of statements) {
      const { own } = statement;
      if (statement.purpose === "need" || statement.purpose === "reference") continue;
      if (!own.has("medfit") || !(own.has("waits-for") || statement.purpose === "exclusion") || own.has("medfit-parallel") || !aboutMinds(statement, mental) || !(own.has("assessment") || own.has("referral") || own.has("mh-service") || own.has("provision") || statement.purpose === "exclusion")) continue;
      const gate = statement.mentions.find((it) => it.concept === "medfit" && !it.quoted)!;
      const negated = gate.negated && !own.has("exclusion");
      if (!negated) yield flag(place(statement, gate));
    }
  },
  notes: "“Medically fit for discharge” about the flow of beds is not flagged.",
  examples: {
    profile: "urgent-ed",
    flags: [
      "Patients must be [[medically fit]] before referral to liaison psychiatry.",
      "The liaison team will assess once the patient has been [[medically cleared]] by the ED doctor.",
      "The mental health team will see people only after they are [[declared fit]] by the registrar.",
    ],
    passes: [
      "Mental health assessment proceeds alongside medical care; being medically fit is not required.",
      "Do not delay psychosocial assessment until the patient is medically cleared; both go on in parallel.",
      "Patients medically fit for discharge are listed at the 11:00 board round.",
    ],
  },
});
