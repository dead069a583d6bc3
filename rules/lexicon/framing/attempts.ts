/** A suicide, or an attempt, as something that succeeds, fails or is not meant. Read with suicide.ts. */
import type { Phrase } from "../../language/rule.ts";

const about = ["mh", "mh-condition"] as const;
/** How it is said to have gone, */
const went = "(successful|unsuccessful|failed|botched|bungled|bodged|abortive|aborted|foiled|effective|ineffective|incomplete|uncompleted|unfinished|fruitless|completed|thwarted|successfully completed)";
/** and that it was not meant. */
const idle = "(half hearted|halfhearted|feeble|token|fake|pretend|pretended|sham|staged|mock|non serious|amateurish|clumsy|histrionic|gestural|so called|supposed|alleged|trivial|minor|not serious|not genuine|insincere|idle|empty|hollow|showy|theatrical|impulsive little|pathetic)";
const act = "(suicide|suicides|suicide attempt|suicide attempts|attempt|attempts|attempt on (their|his|her) life|bid|overdose|overdoses|hanging|hangings|self harm|self poisoning|attempt at suicide|suicide bid|act of self harm)";

export const attempts: readonly Phrase[] = [
  { say: `${went} ${act}`, about, not: ["(successful|unsuccessful|failed|completed) (bid|attempt|attempts) (was|were|for|to (contact|reach|call|visit|complete|engage|recruit|win|reduce|improve|secure)|by)"] },
  { say: `(suicide|suicide attempt|suicide attempts|overdose|overdoses|attempt on (their|his|her) life|attempts on (their|his|her) lives|attempted suicide|hanging|self poisoning) (is|are|was|were|be|has been|have been|had been|proves|proved|proving|being) (in the end|ultimately|then|not)? ${went}`, about, not: ["(suicide|suicides) (is|are|was|were|be) (completed|incomplete) (form|review)"] },
  { say: `${idle} ${act}`, about },
  { say: "(genuine|real|true|serious|determined) (attempt|attempts|suicide attempt|suicide attempts|suicides) (from|rather than|and not|as opposed|versus|vs|or (gestures|cries|threats))" },
  { say: "(unsuccessful|failed|abortive) attempt+ (is|are|was|were|will be|must be|shall be|to be) (talked through|reviewed|debriefed|discussed|investigated|followed up|reported as)", not: ["attempt+ to (contact|call|ring|reach|visit|cannulate)"] },
  { say: "(cry|cries|plea|pleas|bid|bids|(a|as|mere|desperate) call) for (help|attention)", about },
  { say: "for (attention|effect|show|sympathy)", about: ["mh-condition"], not: ["for (effect|attention) (size|on|of|by|difficult~|deficit|problem|span)"] },
  { say: "(tried|try|tries|attempt|attempted|attempting|set out) and (failed|fail|fails|succeeded|succeed|succeeds) to (kill|end|take|hang|die)" },
  { say: "(succeeded|succeeds|succeed|succeeding|failed|fails|fail|failing|managed|manage) (in|at|to)? (killing|kill|ending|end|taking|take|hanging|hang) (themselves|himself|herself|it all|their|his|her)" },
  { say: "(finish|finished|finishing|do|did|done) (the job|it properly|away with (themselves|himself|herself))", about },
  { say: "(commit|commits|committed|committing|perpetrate|perpetrated) (the act of|an act of)? (suicide|self murder|self harm|self killing|felo de se)", not: ["commit to suicide"] },
  { say: "(self murder|self slaughter|felo de se|suicider|suiciders|suicided|suiciding)" }, { say: "failed (suicide|suicides)" },
  { say: "(serial|repeat|habitual|regular|frequent) (overdoser|attempter|suicide attempter)+" },
];
