import type { Concept } from "../language/concept.ts";
import type { Span } from "../language/document.ts";
import { flag, rule } from "../language/rule.ts";
import { headingOf } from "../language/shapes.ts";
import { distance, names, place, standsIn, type Statement } from "../language/statement.ts";
import { mentalHealth, physical } from "../lexicon/profiles.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";

/** "Inpatient mental health services, and acute hospital services, are commissioned outside this Agreement": left out alike. */
const leavesOutBoth = ({ mentions }: Statement, { start }: Span): boolean =>
  [["mh"], ["physical-service", "phys", "physical-half"]].every((side) => mentions.some((it) => side.includes(it.concept) && !it.quoted && it.start < start));

/** Money held or risked together, and more than an idea. */
const joins = ({ own, strength, purpose }: Statement): boolean => (own.has("joint-money") || (own.has("pooled") && own.has("money"))) && strength !== "weak" && (purpose !== "reference" || strength === "strong");

/** An item that only its lead-in leaves out: of a list of costs, not of one of people or results. */
const listed = ({ group, isRow, hasNumber, purpose, section }: Statement): boolean =>
  group !== undefined && !isRow && !hasNumber && purpose !== "measure" && !standsIn({ section }, "exclusion", "acceptance", "population", "outcomes", "quality");

/** What was, money kept for one purpose, and what staff are paid or taught. */
const isAside = (it: Statement): boolean =>
  it.own.has("bygone") || (it.own.has("ring-fence") && !keepsBoth(it)) || it.own.has("staff-learning") || it.purpose === "staff" || it.purpose === "boilerplate";
/** "Separate budgets for physical and mental health": held safe from each other, and so from being joined. */
const keepsBoth = ({ mentions }: Statement): boolean => mentions.some((kept) => kept.concept === "silo" && !kept.quoted && ["mh", "phys"].every((side) => mentions.some((it) => it.concept === side && it.start < kept.end && kept.start < it.end)));

/** Joined, merged or free to be moved, and not only told of before the clause that keeps mental health apart. */
function together(it: Statement, text: string): boolean {
  const kept = it.mentions.find((each) => each.concept === "silo" && !each.negated && !each.quoted);
  const cut = kept ? Math.max(...[...text.slice(it.start, it.start + kept.start).matchAll(contrast)].map(({ index }) => index), -1) : -1;
  // "The fund takes in nursing; mental health stays under its own agreement."
  const apart = kept !== undefined && cut >= 0 && it.mentions.some((each) => each.concept === "mh" && !each.quoted && each.start > cut && each.start < kept.end) && !it.mentions.some((each) => each.concept === "mh" && each.start < cut);
  const said = (concept: Concept): boolean => it.mentions.some((each) => each.concept === concept && !each.quoted && !each.negated && !(apart && each.end <= cut));
  // "May not use any of it" frees nothing.
  const moved = it.mentions.some((each) => each.concept === "redeploy" && !each.quoted && !each.negated && !/\bnot\b/i.test(text.slice(it.start + each.start, it.start + each.end)));
  return said("joint-money") || said("merging") || (moved && !endsToo(it));
}
const contrast = /;|, (?:but|while|whilst|whereas|although|though)\b/g;

/** "Funded separately by the trust on a non-recurrent basis": kept apart, and for a while only. "Paid for from the winter allocation" tells when it ends, and parts nothing. */
const endsToo = ({ mentions }: Statement): boolean =>
  mentions.some((it) => it.concept === "short-lived") && mentions.some((it) => it.concept === "silo" && mentions.every((end) => end.concept !== "redeploy" || distance(it, end) > 1));

/** "Catering is funded separately from the mental health contract": all that is said of minds is what something else is parted from. */
function partsFrom(statement: Statement, { end }: Span, text: string): boolean {
  const from = /^\s*from\b/.test(text.slice(statement.start + end, statement.start + end + 6)) || /\bfrom$/.test(text.slice(statement.start, statement.start + end));
  const named = (concept: string): boolean => statement.mentions.some((it) => it.concept === concept && !it.quoted && it.start >= end);
  return from && named("mh") && named("phys") && !statement.mentions.some((it) => it.concept === "mh" && !it.quoted && it.start < end);
}

/** "One sum for all of it. What went into it was part of the tariff and part of the mental health contract": told of what was put together. */
const wentIn = /^(?:what|all that|the money that|it|this|these|they)\b.{0,20}\b(?:went|goes|was put|was paid|is made up|was made up|is drawn|was drawn|came|comes|consists)\b/i;

export default rule({
  title: "Money for the two sides kept apart",
  severity: { default: "warning", by: { system: "error" } },
  cites: [kf2016["barrier.payment"], kf2016["rec-commissioners"], kf2016["enabler.contracting"]],
  appliesTo: [...physical, ...mentalHealth, "maternity-perinatal", "public-health", "strategy", "system"],
  message: "“{text}” keeps the money for {half} health outside this service.",
  advice: "Say how the budget or contract joins the two, so that nobody gains by passing a person across, and take out what keeps them apart.",
  variants: {
    // A sum put in beside it would say the contrary, and leave it standing.
    "outside-pot": { advice: "Bring it in, or say how the two budgets are joined, so that nobody gains by passing a person across.", clause: "none" },
    "nothing-joint": { message: "Nothing under “{text}” joins the money for mental health with the money for physical health." },
  },
  clause: {
    into: "payment",
    text: "The contract value includes £[ ] for mental health input. Commissioners shall use [a capitated budget covering both, a lead provider, an alliance agreement or a shared incentive] so that no provider gains by passing a person across the boundary.",
    inMinds: "The contract value includes £[ ] for physical health care. Commissioners shall use [a capitated budget covering both, a lead provider, an alliance agreement or a shared incentive] so that no provider gains by passing a person across the boundary.",
    unbound: "The budget includes £[ ] for both mental health and physical health. It shall be held through [a capitated budget covering both, a lead provider, an alliance agreement or a shared incentive] so that no provider gains by passing a person across the boundary.",
  },
  *check({ having, profile, forMinds, document, sections }) {
    const half = forMinds ? "physical" : "mental";
    /** Speaks of the half that the service is not about; a hospital's liaison team is paid for by one of two sides. */
    const speaks = (it: Statement): boolean => {
      if (!forMinds) return it.concepts.has("mh") || names(it, "mh") || (it.own.has("outside-pot") && (it.own.has("mh-party") || it.own.has("mh-service")));
      const ofMoney = it.section.roles[0] === "payment";
      const bodies = names(it, "physical-half") || (ofMoney && names(it, "bodily-side") && (it.own.has("outside-pot") || it.own.has("denied")));
      return bodies || (profile === "liaison" && (names(it, "liaison") || (ofMoney && names(it, "on-ward"))));
    };
    // A sum for the other half in this contract answers for what is bought elsewhere, once it is filled in; not for what is left outside a pool.
    const joined = having("joint-money").filter((it) => it.own.has("joint-money") && it.own.has(forMinds ? "physical-half" : "mh") && !it.own.has("pooled") && !it.own.has("silo") && (it.hasNumber || it.placeholder) && it.section.roles.includes("payment"));
    const answered = joined.some((it) => !it.placeholder);
    const gap = joined.find((it) => it.placeholder);
    const poolsBoth = having("joint-money", "pooled").some((it) => joins(it) && it.hasNumber && it.own.has("mh") && it.own.has("physical-half") && !it.own.has("outside-pot") && !it.own.has("silo"));
    for (const statement of having("silo", "outside-pot")) {
      const { own } = statement;
      // "Outside the pooled budget" names what is joined, and what is not.
      const outside = own.has("outside-pot");
      if ((answered && !outside) || (wentIn.test(document.text.slice(statement.start, statement.end)) && having("joint-money").some((it) => it.own.has("joint-money") && it.block === statement.block))) continue;
      // "Benefits advice, paid for by the council": another pays for what is not about minds.
      if ((own.has("beyond-nhs") || own.has("staff-wellbeing")) && !own.has(forMinds ? "physical-half" : "mh")) continue;
      // A list headed "Excluded costs" leaves out each of its items.
      const parted = own.has("silo") || outside || listed(statement);
      if (!parted || (!outside && together(statement, document.text)) || isAside(statement) || !speaks(statement)) continue;
      // "From: long-term conditions and mental health commissioners": who signs.
      if (standsIn(statement, "meta")) continue;
      // Denied or not: "the budget does not cover" speaks of money.
      if (!statement.concepts.has("money") && statement.section.roles[0] !== "payment" && !statement.mentions.some((it) => it.concept === "money" && !it.quoted)) continue;
      const said = statement.mentions.filter((it) => (it.concept === "silo" || it.concept === "outside-pot") && !it.quoted);
      // "Nobody has to find a different budget" parts nothing; nor is what stands behind "separately from" the thing that is parted.
      if (said[0] && (said.every((it) => it.negated) || partsFrom(statement, said[0], document.text) || (poolsBoth && leavesOutBoth(statement, said[0])))) continue;
      // "Falls outside this contract's budget": the words that go on say outside of what.
      const words = said.find((it) => said[0] && it.start < said[0].end && it.end > said[0].end) ?? said[0];
      // "The pool holds mental health; estates stay outside": what was named before the semicolon is not outside.
      if (outside && words && own.has("mh") && !statement.mentions.some((it) => it.concept === "mh" && !/;(?!\s*(?:it|they|this|that|these|those)\b)/i.test(document.text.slice(statement.start + it.end, statement.start + words.start)))) continue;
      return yield gap?.placeholder && !outside ? flag(place(gap, gap.placeholder), { placeholder: place(gap, gap.placeholder), fill: { half } }) : flag(words ? place(statement, words) : statement, { ...(outside ? { variant: "outside-pot" } : {}), fill: { half } });
    }
    if (answered) return;
    // A contract for a whole system has to say how the money is joined; silence keeps it apart.
    const [paid] = sections("payment");
    if (profile === "system" && paid && having("mh").some((it) => it.own.has("mh")) && !having("joint-money", "pooled").some(joins)) yield flag(headingOf({ document }, paid), { variant: "nothing-joint", fill: { half } });
  },
  notes: "Ring-fenced money is no silo. A contract for a whole system has to say how the money is joined. Mental health services are asked the same of physical health. A mental health service paid from a mental health contract is not flagged.",
  examples: {
    profile: "ltc",
    flags: [
      "Psychological input is [[commissioned separately]] through the mental health block contract.",
      "Mental health activity falls [[outside this contract's budget]].",
      "The price makes [[no allowance for]] a psychologist.",
      "The alliance fund pays for community nursing; talking therapies are [[commissioned separately]] by the ICB.",
      "## Payment\n\nCommunity services share one capitated budget. Talking Therapies stay [[outside the capitated budget]].",
      "## Money\n\nThe ward is funded within the medicine block. The liaison team is [[funded separately by the mental health trust]] on a non-recurrent basis.",
      "There is [[one budget for nursing and another for]] psychology.",
      "The psychologist is [[bought under a separate contract by another]] team.",
      "## Payment\n\nThe contract value includes £40,000 for mental health input. Talking Therapies stay [[outside the capitated budget]].",
    ],
    passes: [
      "The psychologist is funded from the diabetes budget.",
      "The capitated budget covers physical and mental health care.",
      "£180k of the budget is ring-fenced for psychology posts.",
      "Laundry is paid for separately from the joint physical and mental health contract.",
      "One price for the whole person: nobody has to find a different budget before help for panic begins.",
      "The Provider's catering costs are funded separately.",
      "## Money\n\nThe psychologist is inside the price and is not bought separately.",
    ],
    elsewhere: [
      {
        profile: "smi-mh",
        flags: [
          "Physical health checks are [[paid for under a separate contract]] with the practices.",
          "The physical health care of the people on the caseload is [[outside this contract's budget]].",
          "The [[budget does not cover]] physical health care.",
        ],
        passes: [
          "The contract price covers physical health checks and the nurse who does them.",
          "One capitated budget pays for mental and physical health care.",
          "The service is paid from the mental health block contract.",
        ],
      },
      {
        profile: "system",
        flags: [
          "## Services\n\nHospital, community and mental health services.\n\n## [[Payment]]\n\nActs of care are paid at tariff. Each trust keeps what it saves.",
          "## Services\n\nCommunity and mental health teams work in one place.\n\n## [[Finance]]\n\nPartners decided against a pooled budget.",
          "## Services\n\nCommunity and mental health teams work in one place.\n\n## [[Finance]]\n\nThe partners may explore a pooled budget.",
        ],
        passes: [
          "## Services\n\nHospital, community and mental health services.\n\n## Payment\n\nThe partners share savings and losses in fixed parts.",
          "## Services\n\nCommunity and mental health teams work in one place.\n\n## Finance\n\nOne pooled fund pays for both.",
          "## Pooled Fund\n\nThe Pooled Fund comprises £18m for community physical health and £11m for community mental health.\n\n## Exclusions from the Pooled Fund\n\nInpatient mental health services, and acute hospital services, are commissioned outside this Agreement.",
          "## Services\n\nRoads and bridges.\n\n## Payment\n\nInvoices are paid monthly.",
        ],
      },
    ],
  },
});
