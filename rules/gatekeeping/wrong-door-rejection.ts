import { stretch, type Concept, type Statement } from "../language/facts.ts";
import { flag, rule } from "../language/rule.ts";
import { withAccess } from "../lexicon/profiles.ts";
import { communityMentalHealthFramework } from "../sources/community-mental-health-framework.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";
import { nhsEnglandSmiTenActions } from "../sources/nhs-england-smi-ten-actions.ts";

/** Somebody stays responsible: in this sentence or the next of the same paragraph. */
const owned = (it: Statement | undefined): boolean => it !== undefined && (it.own.has("outreach") || it.own.has("alternative"));

/** Whom or what is sent away, said here or by what leads the list in. */
const someone: readonly Concept[] = ["referral", "patient", "missed"];

export default rule({
  title: "People turned away with nobody owning the next step",
  severity: "warning",
  cites: [
    kf2016["basics.coordination"], kf2017.relationships, communityMentalHealthFramework.thresholds,
    communityMentalHealthFramework.moving, communityMentalHealthFramework.phrase, nhsEnglandSmiTenActions.outreach,
  ],
  appliesTo: withAccess,
  message: "“{text}” sends people away without anyone taking the next step with them.",
  advice: "Contact the right service, confirm that it has the person, and tell them. Ask why before ending care for missed visits.",
  *check({ statements, having }) {
    for (const statement of having("rejects", "missed")) {
      const { own, concepts } = statement;
      // Under a heading or lead-in that tells when care ends, a missed visit is a reason by itself.
      const listed = !own.has("rejects") && own.has("missed") && statement.group !== undefined && (concepts.has("rejects") || statement.section.roles[0] === "discharge");
      if (!(own.has("rejects") || listed) || !someone.some((it) => concepts.has(it)) || own.has("inclusion") || own.has("bygone") || ["need", "reference", "boilerplate", "staff"].includes(statement.purpose)) continue;
      if (["payment", "data", "quality", "outcomes", "needs", "standards", "aims"].some((role) => statement.section.roles[0] === role)) continue;
      const next = statements[statements.indexOf(statement) + 1];
      const closing = statement.mentions.filter((it) => it.concept === (listed ? "missed" : "rejects") && !it.quoted && !it.negated);
      if (!closing[0] || owned(statement) || (next?.block === statement.block && owned(next))) continue;
      yield flag(stretch(statement, closing[0], closing.at(-1)));
    }
  },
  notes: "A GP sending somebody on in the ordinary way, and invoices or samples that are sent back, are not flagged.",
  examples: {
    profile: "smi-mh",
    flags: [
      "## Access\n\nReferrals not meeting criteria [[will be rejected]] and returned to the referrer.",
      "## Access\n\nPatients with mental health needs [[should be redirected]] to their GP.",
      "## Discharge\n\nPatients who miss two appointments [[will be discharged]].",
    ],
    passes: [
      "## Access\n\nIf we are not the right team we pass the referral on ourselves within two days and tell the person.",
      "## Access\n\nNo referral is closed until the other team has confirmed that it has the person.",
      "## Payment\n\nInvoices not meeting criteria will be returned.",
    ],
  },
});
