import { sentenceBefore } from "../reading/around.ts";
import type { Concept } from "../language/concept.ts";
import { flag, rule } from "../language/rule.ts";
import { missing, reaches } from "../language/shapes.ts";
import { distance, hasPurpose, holds, names, partOf, place, plainly, standsIn, type Statement } from "../language/statement.ts";
import { commissioning } from "../lexicon/profiles.ts";
import { mentalHealthInvestmentStandard } from "../sources/mental-health-investment-standard.ts";
import { kf2016Comment } from "../sources/kings-fund-2016-comments.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { rcpsych2013 } from "../sources/rcpsych-2013.ts";

/** In characters. */
const close = 60;
/** Posts or money are moved, and not patients. */
function ofPosts(it: Statement, text: string): boolean {
  const words = it.mentions.find((mention) => mention.concept === "redeploy");
  const away = (...concepts: readonly Concept[]): number => Math.min(...it.mentions.filter((mention) => words && concepts.includes(mention.concept)).map((mention) => distance(mention, words!)), Infinity);
  const posts = away("staff", "some-staff", "money", "mh-service");
  return (posts <= close || /\b(?:posts?|vacanc\w+)\b/i.test(text.slice(it.start, it.end))) && !(["patient", "smi", "mh-condition", "substance"] as const).some((concept) => it.own.has(concept));
}

/** Of this service, and not of what has been. */
const tellsWhatEnds = ({ own, purpose, section }: Statement): boolean =>
  own.has("short-lived") && !standsIn({ section }, "needs", "summary") && hasPurpose({ purpose }, "provision", "mention", "measure", "signpost");

/** "No post may be moved without consent": its "may" allows nothing. */
const forbids = /\b(?:no|nobody|none|neither|nor)\b[^.;]*\b(?:may|can)\b|\b(?:may|can) ?not\b/i;

/** "Lines A and F, which hold the mental health money". */
const isPaidFor = (it: Statement): boolean => it.own.has("mh") && (it.own.has("money") || it.own.has("pooled")) && it.section.roles[0] === "payment" && !hasPurpose(it, "need", "exclusion");

/** "The Provider may vary the posts without prior approval": nobody is asked, and nothing is held. */
const licences = /^(?![^.;]*\b(?:no|not|nor|none|never|neither|nobody)\b)[^.;]*\b(?:may|can|free to|able to|entitled to)\b[^.;]*\bwithout\b[^.;]*\b(?:approval|consent|agreement|reference|recourse)\b/i;

/** "Protected posts for district nurses; mental health staffing is for managers": it is the others who are kept safe. */
const protectsOthers = (it: Statement): boolean =>
  it.own.has("ring-fence") && plainly(it, "ring-fence").every((kept) => {
    const beside = it.mentions.filter((other) => partOf(it, other) === partOf(it, kept));
    return beside.some((other) => other.concept === "bodily-side") && !beside.some((other) => other.concept === "mh" || other.concept === "mh-service");
  });

/** Of somebody who helps minds, said here or by the name of the row. */
const ofMinds = ({ own, concepts }: Statement): boolean => own.has("mh-service") || concepts.has("mh-service");

export default rule({
  title: "Mental health posts and money that can drift away",
  severity: "warning",
  cites: [kf2016["enabler.contracting"], rcpsych2013.e3, mentalHealthInvestmentStandard.growth, kf2016Comment.watson],
  appliesTo: commissioning.filter((it) => !["nonclinical", "minor", "other-public-service", "public-health"].includes(it)),
  message: "“{text}” lets mental health posts or money be used for something else, and nothing protects them.",
  advice: "Name a floor for posts and money, report both, and ask for consent before either is moved.",
  variants: {
    ending: { message: "“{text}” puts mental health help on money that ends, and nothing says what happens then.", advice: "Say how the posts are kept once the money has ended, or pay for them as the rest is paid for." },
  },
  clause: {
    into: "workforce",
    text: "The Provider shall keep at least [number] protected WTE mental health posts and £[ ] for mental health within the integrated service, report both every quarter, and obtain the commissioner's consent before moving either.",
    unbound: "At least [number] WTE mental health posts and £[ ] for mental health shall be protected within the integrated service and reported every quarter, and neither shall be moved without the consent of [whom].",
  },
  *check(facts) {
    const put = facts.having("merging").find((it) => it.own.has("merging") && (it.own.has("mh-service") || it.own.has("mh-party") || it.own.has("mh")) && hasPurpose(it, "provision", "mention", "measure") && it.strength !== "none");
    const mindsPooled = facts.having("pooled").some((it) => it.own.has("mh-service") && it.own.has("pooled") && it.purpose !== "reference");
    // Where a passage or list put minds and others together, what it goes on to say is of both.
    const joined = new Set(facts.having("mh").filter((it) => (["pooled", "merging", "joint-money", "link"] as const).some((each) => it.own.has(each))).map((it) => it.block));
    // In a service for minds, and where their services are in the pool, whatever may be moved is theirs too.
    const inPool = facts.profile === "system" && facts.having("pooled", "joint-money").some((it) => it.own.has("pooled") || it.own.has("joint-money")) && (facts.having("mh-service").some((it) => it.own.has("mh-service") && !hasPurpose(it, "need", "exclusion")) || facts.having("mh").some(isPaidFor));
    // "Stonecroft posts" are theirs, whatever else the sentence speaks of.
    const byName = (it: Statement, movable: boolean): boolean => {
      const said = facts.document.text.slice(it.start, it.end);
      return facts.partiesForMinds().some((name) => (movable ? said.includes(name) : new RegExp(`\\b${name}(?:[’']s)? (?:posts?|vacancies)\\b`).test(said)));
    };
    // "Mental health staff join the team. Fourteen posts stay theirs": kept in the passage that puts them together.
    if (reaches(facts.evidence("protected").filter((it) => !protectsOthers(it.statement) && !licences.test(facts.document.text.slice(it.statement.start, it.statement.end))), "mentioned") || facts.having("ring-fence").some((it) => it.own.has("ring-fence") && !it.own.has("bodily-side") && !licences.test(facts.document.text.slice(it.start, it.end)) && (it.strength !== "weak" || forbids.test(facts.document.text.slice(it.start, it.end))) && joined.has(it.block))) return;
    const listed = new Set(facts.statements.filter((it) => it.group !== undefined && joined.has(it.block)).map((it) => it.group));
    for (const statement of facts.having("redeploy")) {
      const { own, concepts, section, isRow } = statement;
      if (!(own.has("redeploy") || (isRow && own.has("mh-service") && concepts.has("pooled"))) || hasPurpose(statement, "need", "exclusion") || (statement.purpose === "staff" && !own.has("money"))) continue;
      const movable = own.has("money") || own.has("staff") || own.has("some-staff") || own.has("mh-service") || own.has("pooled") || own.has("provider");
      // An evening may be given over to something, and a wish go into a plan: what is moved are posts or money.
      if (!movable && !isRow && !/\b(?:posts?|roles|vacanc\w+|hours|sessions|beds?|budget|sum|minimum|such condition)\b/i.test(facts.document.text.slice(statement.start, statement.end))) continue;
      const before = sentenceBefore(statement, facts.statements);
      const spokenOf = before !== undefined && (before.own.has("mh-service") || (before.own.has("mh") && before.own.has("staff")));
      const near = concepts.has("mh") || names(statement, "mh") || joined.has(statement.block) || (statement.group !== undefined && listed.has(statement.group))
        || (movable && spokenOf)
        || byName(statement, movable)
        || (facts.forMinds && ofPosts(statement, facts.document.text) && !standsIn({ section }, "needs", "acceptance", "population", "access"))
        || (inPool && movable && section.roles[0] === "payment")
        || (concepts.has("cognition") && own.has("staff"))
        || (mindsPooled && (own.has("pooled") || section.roles.some((role) => role === "payment" || role === "workforce")));
      const [words] = plainly(statement, "redeploy");
      if (!near || !(words || isRow)) continue;
      const gap = missing(facts, ["protected"], []);
      // Money that ends is not moved to other work.
      const ends = words && plainly(statement, "short-lived").some((it) => distance(it, words) === 0);
      return yield gap.placeholder ? gap : flag(words ? place(statement, words) : statement, ends ? { variant: "ending" } : {});
    }
    const [ending, ...others] = facts.having("short-lived").filter(tellsWhatEnds).sort((a, b) => Number(ofMinds(b)) - Number(ofMinds(a)));
    const ends = ending && plainly(ending, "short-lived")[0];
    // Where all of it ends, minds are treated as the rest is.
    if (ending && ends && ofMinds(ending) && others.every(ofMinds)) return yield flag(place(ending, ends), { variant: "ending" });
    // Put together with others, posts or money can drift where nothing says that they may not.
    // "Funded outside the Pooled Fund": what stays out of it cannot drift in it.
    const together = put?.mentions.find((it) => it.concept === "merging" && !it.quoted && !put.mentions.some((out) => out.concept === "outside-pot" && holds(out, it)));
    if (!put || !together) return;
    const gap = missing(facts, ["protected"], []);
    yield gap.placeholder ? gap : flag(place(put, together));
  },
  notes: "Said only where the text merges mental health with other services or lets its posts be moved, or where they stand on money that ends.",
  examples: {
    profile: "system",
    flags: [
      "## Staff\n\nThe psychologist's post is [[funded to March 2027]]. The nurses' posts are recurrent.",
      "Mental health practitioners will join the integrated neighbourhood team and be [[deployed]] as managers see fit to meet system pressures.",
      "Mental health workers are embedded in neighbourhood teams.\n\n## Payment\n\nThe lead provider may [[vire]] between service lines.",
      "Mental health workers will join the team and be [[at the disposal]] of its manager.",
      "Mental health workers from Stonecroft join the team, and its manager [[decides each day where they are best placed]].",
      "One sum will pay for physical and mental health, with [[no guaranteed share for]] either.",
      "The one psychologist post is [[non-recurrent]].",
      "Mental health nurses will [[become generic case managers]] in the locality team.",
      "The [[amalgamation of the]] psychology and therapies departments is planned for June.",
      "Stonecroft Mental Health NHS Trust joins the alliance.\n\n## Workforce\n\nStonecroft posts may be [[redeployed]] to meet pressure on podiatry.",
    ],
    passes: [
      "## Rooms\n\nPsychological therapists have a quiet room at their disposal.",
      "## Staff\n\nThe psychologist's post is funded to March 2027. The nurses are funded to March 2027.",
      "Mental health practitioners join the integrated team, and at least 4.0 WTE mental health posts are protected.",
      "Podiatrists are deployed flexibly.",
      "## Pooled fund\n\nThe partners pay into the Pooled Fund. Mental health aids shall be funded outside the Pooled Fund by the Trust.",
      "Neighbourhood teams bring together nurses and mental health staff. No mental health worker shall be redeployed to cover the front door.",
      "Mental health spending shall not fall below the Mental Health Investment Standard, and staff are deployed flexibly.",
      "## Money\n\nMental health nurses join the pooled workforce. Those posts stay where they are, bad winter or not, unless the board has agreed otherwise in writing.",
      "The mental health team decides each week where it will meet.",
      "The mental health and community teams become one in April. No mental health post may be moved without the commissioner's consent.",
    ],
  },
});
