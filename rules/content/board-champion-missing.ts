import type { Facts } from "../language/facts.ts";
import { inWords } from "../language/in-words.ts";
import { sentenceBefore } from "../reading/around.ts";
import { speaksOfMinds } from "../reading/minds.ts";
import { rule } from "../language/rule.ts";
import { counting, missing, reaches } from "../language/shapes.ts";
import type { Profile } from "../language/profile.ts";
import { cqc2020 } from "../sources/cqc-2020.ts";
import { essentialActions2016 } from "../sources/essential-actions-2016.ts";
import { healthAndCareAct2022 } from "../sources/health-and-care-act-2022.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";

const mental: readonly Profile[] = ["smi-mh", "mh-inpatient"];
const both: readonly Profile[] = ["system", "strategy"];

const hasTrustForMinds = ({ document, partiesForMinds }: Facts): boolean => partiesForMinds().length > 0 || /\bmental health (?:(?:NHS|foundation|university|partnership|community) )*trusts?\b/iu.test(document.text);

/** "The acute trust's medical director is the champion": of the other trust nothing is said. */
function ofHospitalsOnly({ document, evidence }: Facts): boolean {
  const counted = counting(evidence("board-mental"));
  return counted.length > 0 && counted.every(({ statement: { start, end } }) => /\b(?:acute|hospitals?|general)(?: (?:NHS|foundation|university))* trust\b/i.test(document.text.slice(start, end)));
}

/** "Who speaks up for mental health on the board? The chief nurse." */
const answersForMinds = ({ document, statements, having }: Facts): boolean =>
  having("board").some((it) => {
    const asked = it.own.has("board") && it.strength !== "weak" ? sentenceBefore(it, statements) : undefined;
    return asked !== undefined && document.text.slice(asked.start, asked.end).includes("?") && speaksOfMinds(asked);
  });

// The recommendation is to consider a champion, and it is addressed to trusts: a single community service is not asked.
export default rule({
  title: "Nobody on the board is named for the other half of health",
  severity: "warning",
  cites: [kf2016["rec-boards"], kf2016["enabler.board-champion"], cqc2020.oversight, essentialActions2016["board-lead"], healthAndCareAct2022["board-member"]],
  appliesTo: ["acute-ward", "urgent-ed", "mh-inpatient", "smi-mh", "system", "strategy"],
  notAsked: { plansAbout: ["public-health"], excerpts: true },
  message: "No board member is named here for {half}.",
  advice: "Consider naming a board champion who reports on access, outcomes and incidents at least twice a year.",
  clause: {
    into: "governance",
    text: "The Provider shall appoint a board-level champion for mental health and for physical health ([role]), who presents data on [access, outcomes, incidents] to the board at least twice a year.",
    unbound: "There shall be a board-level champion for mental health and for physical health ([role]), who presents data on [access, outcomes, incidents] to the board at least twice a year.",
  },
  *check(facts) {
    const asksMental = !mental.includes(facts.profile);
    const named = reaches(facts.evidence("board-mental"), "committed") || answersForMinds(facts);
    // A plan that has its champion for mental health owes one for the body only where a trust for minds is a part of it, or where the champion is a hospital's.
    const asksPhysical = mental.includes(facts.profile) || (both.includes(facts.profile) && (!named || hasTrustForMinds(facts) || ofHospitalsOnly(facts)));
    // Who answers for hearts or for cancer in a plan leads a programme; on a trust's board for minds, the other half.
    const physical = facts.evidence("board-physical").filter(({ statement }) => !both.includes(facts.profile) || statement.concepts.has("physical-half"));
    const without = [asksMental && !named && "mental health", asksPhysical && !reaches(physical, "committed") && "physical health"].filter((it) => it !== false);
    if (without.length === 0) return;
    yield missing(facts, [asksMental ? "board-mental" : "board-physical"], ["governance", "workforce"], { fill: { half: inWords(without, "or") } });
  },
  notes: "Physical health providers are asked about mental health, mental health providers about physical health, and systems about both. Leads for safeguarding or the Mental Health Act do not count.",
  examples: {
    profile: "acute-ward",
    flags: [
      "## [[Governance]]\n\nThe post of board lead for mental health is vacant.",
      "## [[Governance]]\n\nA non-executive spoke for mental health on the board. She was not replaced.",
      "## [[Governance]]\n\nBoard members attended a half day on mental health.",
      "## [[Governance]]\n\nThe medical director is accountable for this contract.",
      "## [[Governance]]\n\nThe Mental Health Act manager reports to the board.",
      "## [[Governance]]\n\nEach trust has a Freedom to Speak Up champion.",
    ],
    passes: [
      "## Governance\n\nThe executives listed below present figures on mental health care to the board in spring and autumn.",
      "## Governance\n\nThe Provider shall name an executive director as board champion for mental health who reports twice a year.",
      "## Governance\n\nThe chief nurse is the board lead for mental health.",
      "## Governance\n\nA non-executive board member leads on mental health.",
      "## Governance\n\nOur board's mental health lead is the director of strategy, who reports twice a year.",
    ],
    elsewhere: [
      {
        profile: "strategy",
        flags: ["## [[Leadership]]\n\nThe hospital trust has one of its executives speak on the board for mental health.", "## [[Leadership]]\n\nThe General has named its medical director as the board lead for the mental health of its patients. The mental health trust has named nobody."],
        passes: ["## Leadership\n\nWho answers for mental health on the General's board? The chief nurse, as board lead. Who answers for physical health at Calder Mental Health Trust? The medical director, as board lead.", "## Partners\n\nCllr Ann Pettit is the board's champion for mental health.", "## Leadership\n\nThe General names a board director for mental health. The mental health trust names one for physical health."],
      },
    ],
  },
});
