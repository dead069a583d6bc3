import type { Criterion } from "../language/facts.ts";
import { inWords } from "../language/in-words.ts";
import { blanketLabel, isKeptOut, isSentOn } from "../reading/kept-out.ts";
import { flag, rule } from "../language/rule.ts";
import { shown } from "../language/shown.ts";
import { withAccess } from "../lexicon/profiles.ts";
import { healthAndSocialCareAct2012 } from "../sources/health-and-social-care-act-2012.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";
import { rcpsych2013 } from "../sources/rcpsych-2013.ts";

/** What is most telling in a list stands first; only that is said. */
const telling: readonly Criterion["because"][] = ["mental", "physical-cause", "substance", "cognition", "neurodiversity"];
const tellingInMentalHealth: readonly Criterion["because"][] = ["physical-cause", "substance", "cognition", "neurodiversity"];

function put(lists: Map<string, Criterion[]>, key: string, it: Criterion): void {
  const known = lists.get(key);
  if (known) known.push(it);
  else lists.set(key, [it]);
}

/** What a service for minds should least turn away; of the labels that one sentence lists, each is looked at by itself. */
const forBodyOrLabel = ({ because, bodily, group, statement }: Criterion): boolean =>
  group !== undefined || statement.isRow ? bodily || statement.own.has("disputed-diagnosis") : because === "physical-cause" || (because === "mental" && (bodily || statement.own.has("disputed-diagnosis")));

/** The first of them, shortened, and how many more there are. */
function named(others: readonly Criterion[], text: string): string {
  const first = others.slice(0, 3).map((it) => `“${shown(text, it, 80)}”`);
  const more = others.length - first.length;
  return inWords([...first, ...(more > 0 ? [`${more} more`] : [])]);
}

/** What to do where it is their bodies that people are turned away for. */
const forBodies = { advice: "Take them on jointly with the physical health team, and say who leads.", good: "none" } as const;

export default rule({
  title: "People kept out because of a mental health label",
  severity: "error",
  otherwise: { warning: "where the exclusion is softened (“may not be suitable”), or a service for minds turns away people for drink, drugs, memory or a diagnosis", info: "where it says who will see the people instead" },
  cites: [kf2017.parity, kf2017["whole-person"], rcpsych2013.e1, healthAndSocialCareAct2012.s1],
  appliesTo: withAccess,
  message: "“{text}” keeps people out because of a label, not because of a risk that support could not manage.",
  advice: "Refuse only for a stated clinical risk, offer an adapted or joint service, and say who stays responsible meanwhile.",
  variants: {
    several: { message: "“{text}” keeps people out because of a label, not because of a risk that support could not manage. The same list keeps out {others}." },
    elsewhere: { message: "“{text}” turns people away from a mental health service because of their mental health, and nothing beside it says who will see them.", advice: "Name the service that will see them, and make the handover with them.", severity: "warning", good: "none" },
    reverse: { message: "“{text}” turns people away from mental health care because their body is ill too.", ...forBodies },
    "reverse-several": { each: "reverse", message: "“{text}” turns people away from mental health care because their body is ill too. The same list keeps out {others}.", ...forBodies },
  },
  *check(facts) {
    const { criteria, document, forMinds, labels } = facts;
    // A learning disability team is there for minds and bodies alike.
    const bodiesToo = forMinds && !labels.has("learning");
    const order = forMinds ? tellingInMentalHealth : telling;
    const lists = new Map<string, Criterion[]>();
    // By list: those whom a service for minds sends on because of their minds.
    const unwell = new Map<string, Criterion[]>();
    for (const it of criteria) {
      const turnedForBody = bodiesToo && it.because === "mental" && it.bodily;
      const labelled = forMinds && it.because === "mental" && it.statement.own.has("disputed-diagnosis");
      const key = it.group === undefined ? `block ${it.statement.block}` : `group ${it.group}`;
      if (forMinds && it.because === "mental" && !labelled && !turnedForBody && it.alternative === "none" && isKeptOut(it, document.text)) put(unwell, key, it);
      if (!labelled && !turnedForBody && !order.includes(it.because)) continue;
      if (!bodiesToo && it.because === "physical-cause") continue;
      put(lists, key, it);
    }
    for (const list of lists.values()) {
      const rank = (it: Criterion): number => (forMinds && forBodyOrLabel(it) ? -1 : order.indexOf(it.because)) + (it.softened ? 10 : 0) - (it.because === "mental" && blanketLabel.test(document.text.slice(it.start, it.end)) ? 0.5 : 0) + (it.alternative === "owned" ? 20 : 0);
      const most = [...list].sort((a, b) => rank(a) - rank(b) || a.start - b.start)[0]!;
      // An item that has two reasons is one item.
      const items = [...new Map(list.map((it) => [`${it.start} ${it.end}`, it])).values()];
      const others = items.filter((it) => (it.statement !== most.statement || it.start !== most.start) && it.alternative !== "owned");
      const reverse = bodiesToo && (most.because === "physical-cause" || (most.because === "mental" && most.bodily && !most.statement.own.has("disputed-diagnosis")));
      yield flag(most, {
        severity: most.alternative === "owned" ? "info" : most.softened || (forMinds && !reverse) ? "warning" : "error",
        ...(others.length > 0 ? { variant: reverse ? "reverse-several" : "several", fill: { others: named(others, document.text) } } : reverse ? { variant: "reverse" } : {}),
        related: others,
        ...(most.group === undefined ? {} : { also: others }),
      });
    }
    if (unwell.size === 0) return;
    const sentOn = new Set(facts.statements.filter((it) => isSentOn(it, document.text)).map((it) => it.section));
    for (const [key, [first, ...others]] of unwell) if (first && !lists.has(key) && !sentOn.has(first.statement.section)) yield flag(first, { variant: "elsewhere", related: others });
  },
  notes: "One finding for each list, on its most telling item. Moving somebody between mental health teams with a named destination is not flagged; an exclusion with an owned alternative is an improvement at most.",
  examples: {
    profile: "ltc",
    flags: [
      "The injuries unit does not take [[self-inflicted wounds]] and anyone acutely disturbed in mind.",
      "## Exclusion criteria\n\n- People under 18\n- [[Patients with a current mental health condition]]",
      "Referrals for people with active [[psychosis]] or personality disorder will not be accepted.",
      "| Criterion | Detail |\n|---|---|\n| Not suitable | [[Severe depression]], substance misuse, dementia |",
      "The weight management programme is unsuitable for those with a history of [[self-harm]] or eating disorder.",
      "## The clinic\n\nNot for us: people under 18. Those who are [[under a mental health team]].",
      "| Criterion | Detail |\n|---|---|\n| C2 Not included | Residents of other areas (seen by their own team); [[people with depression]] |",
      "## Who is it for?\n\n| Yes | No |\n|---|---|\n| Anyone with a Wyrebank GP | [[People with schizophrenia]] |",
      "## Access\n\n| Group | Seen here? |\n|---|---|\n| [[Depression]] | No |\n| COPD | Yes |",
      "## Access\n\n*The clinic cannot take:*\n\n- people under 18\n- [[people with psychosis]]",
      "Open to all adults with asthma save those [[known to psychiatric services]].",
      "Anybody [[under a psychiatric team]] cannot have a home birth.",
      "We do not take those [[under the Stonecroft Mental Health NHS Trust]].",
      "## We do not see\n\n- Under 16s\n- [[Patients whose symptoms are functional or who are not motivated to exercise]]",
      "Admission is limited to adults with asthma who have not been diagnosed with [[schizophrenia]].",
      "People with a severe [[mental illness]] cannot be seen by this service.",
      "**People with [[depression]] are not accepted.** Others are seen within two weeks.",
      "## Referral criteria\n\n- aged 18 or over\n- [[no history of psychosis]]",
    ],
    good: "A mental health diagnosis is not an exclusion criterion.",
    passes: [
      "## Who can come\n\n| People | Accepted? |\n|---|---|\n| Severe frailty | Yes |\n| Mild frailty, no SMI | No |",
      "A mental health diagnosis is not an exclusion criterion.",
      "## Exclusion criteria\n\n- People under 18, unless they have a psychosis",
      "| Exclusion | Comment |\n|---|---|\n| Under 16 | See the children's clinic |\n| Psychosis | Never a bar to this service |",
      "The upper age limit does not apply to people with severe mental illness.",
      "Where panic rules out a scan, the unit offers a quiet room.",
      "## Exclusion criteria\n\nNo one will be excluded because of a mental health condition, drug or alcohol use.",
      "## Exclusion criteria\n\n- Under 18s\n- People out of area\n- Those needing emergency surgery",
      "Acceptance criteria: adults with COPD, including those with anxiety or depression.",
      "Exclusions in the Mental Health Act 1983 do not affect this contract.",
      "Neither drink, drug use, earlier detention nor a diagnosis of personality disorder shall be treated as a bar.",
      "## Exclusions\n\nNobody on account of their state of mind, drink or past.",
      "Drink, drugs or a psychiatric diagnosis will not shut anyone out.",
      "| Need | Psychologist seen at first visit? |\n|---|---|\n| Chest pain | Yes |\n| Anxiety | No, at the second visit |",
      "This is a no-blame service for people with depression.",
      "## Exclusions\n\nThe service does not exclude:\n\n- patients with depression\n- patients who use drugs or alcohol",
      "## Exclusion criteria\n\n- depression\n- dementia\n\nNone of the above is a reason for refusal.",
      "The national service excludes people with an eating disorder, so this service will see them.",
      "Olanzapine is not suitable for people with dementia.",
      "The clinician will rule out depression as a cause of fatigue.",
      "Referrals for patients with depression cannot be made by fax.",
      "Before they end the call the nurse asks people with depression whether they are safe.",
      "People with anxiety who would rather not have a group are seen alone.",
      "We have nothing for people with anxiety to fill in.",
      "## Exclusion criteria\n\n- People who take drugs that thin the blood",
      "## Exclusion criteria\n\n- People who are too low in iron",
      "## Exclusion criteria\n\n- People under 18\n\nIn a mental health crisis please ring 111.",
      "A referral should not be rejected because the person has no mental disorder.",
      "## Who to refer\n\n- Falls, delirium and declining function",
      "Where a person is refused because of depression, this is recorded as a breach of contract.",
      "Advice alone does not satisfy this clause: the Provider shall itself treat anxiety beside the heart.",
      "The team would not usually assess a child for ADHD before a full year of school.",
    ],
    elsewhere: [{
      profile: "talking-therapies",
      flags: [
        "## Exclusion criteria\n\n- people under 18\n- [[people who are open to secondary care mental health services]]",
        "## Exclusion criteria\n\n- people under 18\n- [[people with low mood after a stroke]]",
        "## Exclusion criteria\n\n- people under 18\n- [[people with low mood after a stroke]]\n- people with a brain injury",
        "## Access\n\nReferrals for people who are actively [[suicidal]] will not be accepted.",
        "## Access\n\nNot suitable: people who drink more than 14 units a week, people with a [[personality disorder]], people who attempted suicide in the last six months.",
      ],
      passes: [
        "## Exclusion criteria\n\n- people with an active psychosis, who will be seen by the early intervention team",
        "## Exclusion criteria\n\n- people with psychosis\n\nThe service makes the referral to the right team and stays in touch until they are seen.",
        "## Access\n\nSome people cannot be seen here because, as a psychiatric day clinic, we have no beds.",
        "## Access\n\nThe service does not treat diabetes.",
        "## Exclusion criteria\n\n- people under 18\n- obesity alone",
        "## Exclusion criteria\n\n- people under 18\n- referrals in which features of autism are not described",
        "## Access\n\nPeople who have had psychosis for years and have not managed to settle are offered a joint plan.",
      ],
    }],
  },
});
