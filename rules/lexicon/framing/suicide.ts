/** Words about suicide that judge. */
import type { Phrase } from "../../language/rule.ts";
import { attempts } from "./attempts.ts";

/** What a suicide is only one word in the name of. */
const matters = "(prevention|awareness|attempt|note|risk|plan|rate|strategy|review|audit|bereavement|first aid|training|course|module|safety|assessment|screening|postvention|action|pathway|policy|learning|response|mitigation|intervention)+";

const said: readonly Phrase[] = [
  // What is threatened is no death yet, and "threaten" judges too.
  { say: "threaten to commit suicide", instead: "speak of ending their life" },
  { say: "threatening to commit suicide", instead: "speaking of ending their life" },
  { say: "threatens to commit suicide", instead: "speaks of ending their life" },
  { say: "threatened to commit suicide", instead: "spoke of ending their life" },
  { say: "committed suicide", instead: "died by suicide" },
  { say: "commits suicide", instead: "dies by suicide" },
  { say: "commit suicide", instead: "die by suicide" },
  { say: "committing suicide", instead: "dying by suicide" },
  { say: "complete suicide", instead: "die by suicide", not: ["complete suicide (prevention|awareness|and self harm|risk|first aid|mitigation|training)"] },
  { say: "completes suicide", instead: "dies by suicide" },
  { say: "committed suicides", instead: "deaths by suicide" },
  { say: "completed suicides", instead: "deaths by suicide" },
  { say: "completed suicide", instead: "death by suicide" },
  { say: "successful suicide+" },
  { say: "(failed|unsuccessful) suicide attempt", instead: "suicide attempt" }, { say: "(failed|unsuccessful) suicide attempts", instead: "suicide attempts" },
  { say: "(successful|failed|unsuccessful) (suicide)? attempt+ (at|to) .. (suicide|kill themselves|take (their|his|her) (own)? life)" },
  { say: "suicidal gesture", instead: "act of self-harm" }, { say: "suicidal gestures", instead: "acts of self-harm" },
  { say: "suicide (gesture|bid)", instead: "suicide attempt" }, { say: "suicide (gestures|bids)", instead: "suicide attempts" },
  { say: "parasuicide+", instead: "self-harm" },
  { say: "suicide victim", instead: "person who died by suicide" }, { say: "suicide victims", instead: "people who died by suicide" },
  { say: "suicide prone" }, { say: "(suicide|attempt|attempts|overdose|hanging)+ .. (did not|didn't|does not|do not|never) (quite)? (succeed|work|come off|kill (them|him|her)|go through|do the job)", about: ["mh", "mh-condition"], not: ["attempt+ to (contact|reach|call|ring|visit|find)"] },
  { say: "(unsuccessful|failed|successful|botched|attempted and failed) suicide+" },
  { say: "(failed|unsuccessful|successful|botched) (attempt|bid|overdose|hanging)+", about: ["mh", "mh-condition"], not: ["(successful|unsuccessful|failed) bid+ (was|were|for|to|by)"] },
  { say: "(failed|unsuccessful|successful|botched) .. (attempt|bid)+ (on|at|to) .. (life|lives|suicide)", not: ["(successful|unsuccessful|failed) bid+ (was|were|for|to|by)"] },
  { say: "gesture+", about: ["mh-condition", "mh"], not: ["gesture+ of (good|thanks|support|kindness|goodwill)", "(kind|welcome|warm|small) gesture+"] },
  { say: "(succeeded|succeed|succeeds|successfully) .. (suicide|taking (their|his|her) own (life|lives)|killing)" },
  { say: "(taken|took|take) their own lives successfully" }, { say: "suicide (was|is|were) (completed|committed|successful)" }, { say: "(commit|commits|committed|committing) self harm" },
  { say: "(suicide|suicidal) (threat|blackmail)+" },
  { say: "(half hearted|halfhearted|feeble|token|fake|pretend|non serious|amateurish|clumsy|manipulative|attention seeking|dramatic|not a serious|not a genuine|not a real|never a serious) (suicide|suicidal|overdose)? (attempt|bid|gesture|overdose)+", not: ["serious (attempt|attempts) (to (improve|reduce|engage|meet|contact|resolve))", "(genuine|real|determined|proper) (attempt|attempts) to (improve|reduce|engage|meet|contact|resolve|involve|listen|help|agree)"] },
  { say: "(successful|completed|failed|unsuccessful|botched|effective) .. (hanging|overdose|self harm|drowning|jump|attempt)+", about: ["mh", "mh-condition"], not: ["(successful|unsuccessful|failed) bid .. (made|for|to) .. (suicide|prevention|money|funding|grant|self harm)+", "(successful|unsuccessful|failed) bid+ (was|were|for|to|by)", "(completed|failed|successful) .. attempt+ to (contact|reach|call|visit|complete|engage|recruit)"] },
  { say: "(successful|unsuccessful|succeed|succeeds|succeeded|fail|failed|botched|bungled) (in|at|with)? (their|his|her|the|a|it|an)? (attempt|suicide|bid|hanging|it)+ .. (suicide|overdose|tablets|life|lives|attempt)", about: ["mh", "mh-condition"] },
  { say: "(successful|unsuccessful) in (their|his|her|taking) .. (attempt|attempts|life|lives|suicide)", about: ["mh", "mh-condition", "patient", "person-words"] },
  { say: "(botched|bungled) it", about: ["mh", "mh-condition"] },
  // A suicide is a death; only who grieves for one, or does something, is a person.
  { say: "(family|families|relatives|relative|mother|father|parents|partner|widow|widower|friends|friend|children|child|colleagues) of (a|the)? (suicide|suicides)", not: ["of (a|the) suicide (attempt|note|risk|plan|prevention|pact|bereavement|review|cluster)+"] },
  { say: "(a|the|each|every) suicide (who|whose)" },
  { say: "(successfully|unsuccessfully) (attempt|attempts|attempted|attempting|tried) (suicide|to (kill|end|take))" },
  { say: "(successful|botched|failed|unsuccessful) (hanging|overdose|suicide)+" }, { say: "suicidals" }, { say: "parasuicid~" }, { say: "cry for (help|attention)", about: ["mh-condition", "mh"] },
  { say: "suicide (epidemic|craze|spree|tourism|hotspot|wave)+", severity: "info", not: ["suicide hotspot"] },
  { say: "(threaten|threatens|threatening|threatened) (suicide|to kill|self harm|to end)", severity: "info", not: ["threatening (messages|behaviour)"] },
  { say: "(not|never|hardly) (a|really|genuinely|truly)? (serious|genuine|real|serious about|determined)? (suicide|suicidal) (attempt|intent)?", about: ["mh-condition"], severity: "info", not: ["(not|never) (currently|actively|now|at present|acutely)? suicidal", "not suicide"] },
  { say: "(suicide|self harm) (was|is|were|are) (attention|manipulative|a cry|for attention|a gesture|not serious)" }, { say: "(take|took|takes) the (coward|easy) .. (way|out)" },
  ...attempts,
];

/** "Completed suicide awareness training" is about training. */
export const suicide: readonly Phrase[] = said.map((phrase) => ({ ...phrase, ...kindOf(phrase), not: [`(completed|complete|successful|committed) suicide ${matters}`, "(prevent~|reduc~|against|talk~ about) suicide", "(successful|unsuccessful|failed) bid+ (for|to|was|were|by) .. (suicide|prevention|self harm|attempt)+", ...(phrase.not ?? [])] }));

/** What its words make of it. */
function kindOf({ say }: Phrase): Pick<Phrase, "variant"> {
  if (/commit/.test(say)) return { variant: /self harm/.test(say) ? "self-harm" : "crime" };
  return /success|succeed|fail|complet|botched/.test(say) ? { variant: "success" } : {};
}
