import { rule } from "../language/rule.ts";
import { counting, missing, reaches } from "../language/shapes.ts";
import { holds, isFirm, place, type Statement } from "../language/statement.ts";
import { cqc2020 } from "../sources/cqc-2020.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { nhsEnglandAccessStandards2021 } from "../sources/nhs-england-access-standards-2021.ts";
import { nhsEnglandLiaison2016 } from "../sources/nhs-england-liaison-2016.ts";
import { sideBySide2020 } from "../sources/side-by-side-2020.ts";

/** Posts, and the hours of others. */
const aside = ({ section, own }: Statement): boolean => section.roles[0] === "workforce" || (section.roles[0] === "interdependencies" && !own.has("liaison"));

/** “From 18 to 64”, and no hours. */
const workingAge = /\b1[68]-? ?(?:to|and|–|-) ?6[45]\b/;

export default rule({
  title: "No mental health help on site in the hospital",
  severity: "error",
  cites: [kf2016.p7, nhsEnglandLiaison2016["round-the-clock"], sideBySide2020.principles, cqc2020.crisis, nhsEnglandAccessStandards2021["one-hour"], nhsEnglandAccessStandards2021.urgent],
  appliesTo: ["acute-ward", "urgent-ed", "liaison"],
  message: "No liaison mental health service is promised here for {whom}.",
  advice: "Say who comes, for which ages, at which hours and how soon, and that they teach hospital staff.",
  variants: {
    partial: { severity: "warning", message: "Liaison mental health is limited here by hours, age or place: “{text}”.", advice: "Cover all ages and hours, in the emergency department and on wards, or say who answers at other times." },
    // A promise beside it would contradict what is said of the wards.
    "not-on-wards": { severity: "warning", message: "Liaison mental health does not come to the wards here: “{text}”.", advice: "Let it come to wards too, or say who does.", clause: "none" },
  },
  clause: {
    into: "description",
    text: "The Provider shall ensure age-inclusive liaison mental health [24 hours a day and 7 days a week] [in the emergency department and on wards], responding within [1 hour] in an emergency and within [24 hours] to urgent referrals, with a teaching role for all staff.",
    unbound: "There shall be age-inclusive liaison mental health [24 hours a day and 7 days a week] [in the emergency department and on wards], responding within [1 hour] in an emergency and within [24 hours] to urgent referrals, with a teaching role for all staff.",
  },
  *check(facts) {
    const found = facts.evidence("liaison");
    if (facts.profile !== "liaison" && !reaches(found, "committed") && !found.some((it) => isFirm(it.statement))) return yield missing(facts, ["liaison"], ["interdependencies", "description"], { fill: { whom: facts.profile === "urgent-ed" ? "people who come for urgent or emergency care" : "people in hospital" } });
    const named = [...facts.having("liaison"), ...counting(found).map((it) => it.statement)];
    // "The liaison team sits in the department. It comes to the ward on weekdays": of what was named, the next sentence speaks too.
    const passages = new Set(named.map((it) => it.block));
    const next = facts.statements.filter((it, i) => passages.has(it.block) && i > 0 && named.includes(facts.statements[i - 1]!));
    const about = facts.profile === "liaison" ? facts.statements : named;
    // A line to ring at night is no team that comes.
    const open = about.filter((it) => it.own.has("always-open") && !it.own.has("signpost"));
    const onWards = open.some((it) => it.own.has("on-ward"));
    for (const it of [...about, ...next]) {
      // Of three consultants, one for working age is no limit.
      const limited = it.purpose === "staff" || aside(it) ? undefined : it.mentions.find(({ concept, quoted }) => concept === "limited-hours" && !quoted);
      if (!limited || !it.own.has("limited-hours")) continue;
      const byAge = /\bage/i.test(facts.document.text.slice(it.start + limited.start, it.start + limited.end)) || workingAge.test(facts.document.text.slice(it.start, it.end));
      const leavesOutWards = it.mentions.some((ward) => ward.concept === "on-ward" && holds(limited, ward));
      // Day and night in the department, and in office hours on the wards.
      if (!leavesOutWards && open.length > 0 && !byAge && (onWards || !it.own.has("on-ward"))) continue;
      const { whole: _, ...gap } = missing(facts, ["liaison"], []);
      return yield { ...gap, span: place(it, limited), variant: leavesOutWards ? "not-on-wards" : "partial" };
    }
  },
  examples: {
    profile: "acute-ward",
    flags: [
      "## Service description\n\nLiaison psychiatry sees people in the emergency department at any hour. It [[cannot take referrals from the inpatient wards]].",
      "## [[Service description]]\n\nPatients in distress are asked to see their GP after discharge.",
      "## Service description\n\nLiaison psychiatry is available [[Monday to Friday]] for adults.",
      "## [[Service description]]\n\nStaff refer to the mental health trust if required.",
      "## Liaison psychiatry\n\n- A team from the mental health trust, on site\n- [[Monday to Friday]], nine to five\n- First contact within 24 hours of the form",
      "## Service description\n\nLiaison psychiatry works day and night in the emergency department. It [[does not extend to the inpatient wards]].",
    ],
    passes: [
      "## Liaison psychiatry\n\nCover is uninterrupted, reaches every ward and has no minimum or maximum age limit.",
      "## Service description\n\nAll-age liaison mental health works 24/7 across the emergency department and wards, and teaches ward staff.",
      "## Service description\n\nThe psychological medicine consultant joins the renal ward round.",
      "## Service description\n\nA liaison psychiatry team sees people on every ward, day and night.",
      "## Service description\n\nLiaison practitioners visit all wards. They cover nights and weekends and see every age.",
    ],
  },
});
