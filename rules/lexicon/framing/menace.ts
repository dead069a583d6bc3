/** People in distress as a danger, a nuisance or an act. Read with stigma.ts. */
import type { Phrase } from "../../language/rule.ts";
import { patients, persons } from "../classes.ts";

const about = ["mh", "mh-condition", "smi", "cognition", "substance", "disputed-diagnosis"] as const;
/** Those who are spoken of, when it is plain from the sentence that their minds are meant. */
const they = `(${patients}|${persons}|individual|case|attender|group|they|he|she|those|these|type|one|some|many|most)+`;
/** What they are called. */
const trouble =
  "(troublemaker|trouble maker|handful|nuisance|menace|liability|headache|nightmare|loose cannon|attention seeker|manipulator|time waster|drain|pest|problem|manipulative|unpredictable|volatile|dangerous|violent|aggressive|difficult to like|hard to like|impossible|exhausting|draining|disruptive|demanding|deceitful|devious|untrustworthy|not to be trusted|not to be believed|never satisfied|insatiable|ungrateful|hostile|splitting|childish|immature|irrational|hysterical|histrionic|melodramatic|theatrical|hard work|unmanageable|unrewarding|untreatable|hopeless|beyond help|weak|feeble|inadequate|sponging|abusive|disturbing|offensive|unpleasant|a law unto themselves)+";
/** Whom they are said to disturb, */
const bystanders =
  "(other|others|waiting room|waiting area|ward|department|unit|group|clinic|children|child|visitor|staff|public|family|families|neighbour|relatives|old people|older people|elderly|mothers|babies|normal|ordinary|fellow|everyone|everybody|atmosphere|peace|nurses|receptionist|rest of|rest)+";
/** and how. */
const disturb = "(upset|upsets|upsetting|unsettle|unsettles|unsettling|frighten|frightens|frightening|alarm|alarms|alarming|disturb|disturbs|disturbing|disrupt|disrupts|disrupting|scare|scares|scaring|terrorise|intimidate|intimidates|annoy|annoys|put off|puts off|wind up|winds up|infect|contaminate|monopolise|monopolises|dominate|dominates|hold up|destabilise)";

export const menace: readonly Phrase[] = [
  // What they are said to be.
  { say: `${they} (are|is|were|be|can be|may be|tend to be|tends to be|prove|proves|seem|known to be|remain|become|becomes) (often|usually|always|notoriously|known|well known|so|very|too|simply|just|mostly|by nature|inherently|and remain)? (a|an|the|our)? ${trouble}`, about, not: [
    "(they|these|those|it|one|some|many|most|case|type|group)+ (are|is|can be|become) (very|so|too|often)? (difficult|exhausting|draining|disturbing|unpleasant|offensive|weak|demanding|problem|impossible|hopeless)+ (for|to|and|symptoms|when|because)",
    "(not|never|nobody|no more|no longer|rarely|seldom|less) .. (dangerous|violent|unpredictable|aggressive|manipulative)", "(feel|feels|felt|feeling) .. (hopeless|exhausting|weak)",
  ] },
  { say: `(patient|people|client|individual|attender|person|type)+ (are|is|can be|tend to be) (often|usually|always|notoriously|so|very|too|simply)? (volatile|manipulative|unhinged|deranged|unpredictable and|devious|deceitful|attention seeking|disturbed|mad|not right)`, not: ["(not|never|nobody) .. (manipulative|attention seeking|volatile)"] },
  { say: `(psychiatric|psych|mental|mentally ill|disturbed|schizophrenic|psychotic|bipolar|borderline|PD|EUPD|suicidal|anxious|depressive|nervous|neurotic|demented) (attender|lot|one|brigade|crowd|regular|contingent|characters|types|inmate)+`, not: ["(psychiatric|mental health|mental|psych) (case|type)+ (manager|load|review|conference|note|law|finding|holder|of|mix)+", "(suicidal|anxious|depressed) (individuals who|cohort)", "mental (type|regular)"] },
  { say: "(schizophrenic|psychotic|manic|depressive|paranoid|bipolar|borderline) (in|from|on) (bed|bay|cubicle|room|the)", not: ["(psychotic|manic|depressive|paranoid|bipolar) (in|on|from) (the)? (nature|origin|form|type|past|spectrum|register)"] },
  { say: "(depressives|psychotics|neurotics|hysterics|manics|anxiety neurotics) (tend|are|will|can|should|need|take|use|make|do|have)" },
  // What they are said to do to others.
  { say: `${disturb} .. ${bystanders}`, about, not: ["(a|an|the|any|such) (frightening|upsetting|disturbing|alarming|unsettling) (birth|experience|time|event|attack|illness|diagnosis|thought|thing|news|place|night|admission|stay)", "(become|becomes|becoming|is|are|was|were|be|feel|feels|felt|get|gets|getting|too|very|more|so) (upset|upsetting|frightening|disturbing|alarming|unsettling)", "(waiting|noise|light|news|treatment|hospital|it|this|that|illness|psychosis|voices|symptoms|delirium|admission|experience|experiences|move|moves|change|changes|restraint|being|which|crowd|lights) .. (can|may|will|is|are|be)? (frighten|frightens|frightening|upset|upsets|upsetting|disturb|disturbing|scare|scares|alarm|alarming|unsettle|unsettles|unsettling|disrupt|disrupts)", "(frightening|upsetting|disturbing|alarming|unsettling|scaring) (for|to|experience|time|place|thoughts|news|symptoms|and)", "(hold up|put off|dominate|wind up) .. (clinic|department|staff|group|rest|others)+ (because|by|when|in)", "(not|never|without|nobody) .. (upset|frighten|disturb|alarm|disrupt|unsettle|disturbing|disrupting)+"] },
  { say: `they ${disturb} (the|our|other|everyone|staff|visitors)`, not: ["they upset the balance"] },
  { say: "(walk|walks|walking|storm|storms|wander|wanders) out (half way|halfway|before|without|of the)", about },
  { say: "(a|an)? (danger|menace|threat|hazard|risk|liability) to (everyone|everybody|all|others|other people|the public|themselves and others|society|staff and|the rest|those around|other patients|the group|children)", about, not: ["(if|whether|when|where|assess|assesses|assessed|assessing|judged|immediate|imminent|no|not|may be|unless|is there) .. (danger|threat|risk) to (others|other people|themselves and others|the public|everyone|children)", "risk to (others|themselves and others|the public|children|other people) (is|assess~|from|and|of)"] },
  { say: "risk to staff (and|or)", about }, { say: "(posing|pose|poses|presenting|present|presents) (a)? (danger|menace|hazard) (to|for)", about },
  { say: "(never|not) (be)? left (alone)? with (female|young|junior|other|a|women|children)", about: ["patient", "mh", "mh-condition"] },
  { say: "(should|must|need to|needs to|are to|is to) be (closely)? (watched|guarded|kept an eye on|searched|escorted off|moved out of sight|kept out of sight|kept apart|kept separate|kept away|segregated|contained|removed from view|screened off)", about, not: ["(watched|searched|contained) (by|for|in line|with (care|dignity|respect)|only)"] },
  { say: "out of (sight|the way|view) of (the)? (other|others|public|visitors|families|normal|children)" }, { say: "(moved|kept|seated|placed|put|hidden) out of (sight|the way|view|earshot)", about },
  { say: "dumping ground", about }, { say: "behavioural (problem|issue|difficulty|difficulties|disturbance)+", about: ["cognition"], severity: "info" },
  { say: "with behavioural (problem|difficulty|difficulties|issue)+", severity: "info" },
  // What they are said to be after.
  { say: "(do|does|doing|done|did|cut|cutting|overdose|self harm|harm themselves) .. (for|to get|to gain|to win|to attract|to seek) (attention|sympathy|a reaction|effect|their own way|their way|a bed|notice)", about },
  { say: "(threaten|threatens|threatening|self harm|overdose|cut|cry|play|use|uses|using|act) .. to (get|gain|win|secure|have) (their|his|her) (own)? way", about },
  { say: "(taste|flair|penchant|appetite|gift|liking) for (the)? (drama|dramatic|attention|melodrama)" }, { say: "(putting|puts|put) it on", about },
  { say: "(playing|play|plays|played) (up|to the gallery|the system|for sympathy|the mental health card|one off)", about: ["mh", "mh-condition", "patient", "smi"], not: ["playing up to"] },
  { say: "(not|never|nor) (to)? (be)? (indulged|pandered to|humoured|rewarded|mollycoddled|given in to|rescued|made a fuss of|given attention)", about: ["mh", "mh-condition", "patient", "smi", "substance"] },
  { say: "wallow~" }, { say: "ignored until (they|he|she)" },
  { say: "(need|needs|in need of|require|requires|want|wants) (of)? (a)? (firm|firmer|tough|strong|stern) (hand|boundary|boundaries|limits|handling|word|talking to)", about: [
    "mh", "mh-condition", "patient", "smi", "referral",
  ] },
  // Not really ill, or not really people.
  { say: "(not|never|n't|hardly|scarcely) (really|truly|genuinely|actually)? (sick|ill|poorly) (people|patients)? (but|just|so much as|only|merely|rather)", about: ["mh", "mh-condition", "patient", "smi"] },
  { say: "(cannot|can't|unable to|who don't|could not) (cope with|face|handle|manage) (life|reality|adult life|the real world|everyday life|ordinary life)", about: ["mh", "mh-condition", "patient"], not: ["(feel|feels|felt|feeling|say|says) .. (cannot|can't|unable to) (cope with|face|manage) life", "still unable to"] },
  { say: `(behave|behaves|behaving|act|acts|acting|look|looks|shout|shouts|rave|raves|carry on|like) like (a|an)? (madman|mad|lunatic|maniac|child|children|spoilt child|toddler|animal|animals|mad people|wild)` },
  { say: "(reassured|reassure|calmed|calm|settled|humour|humoured|soothed) and (moved on|sent on|sent home|sent away|move on|send home)", about: ["mh", "mh-condition", "patient"] },
  { say: "(victim|victims|prey|slave|slaves|martyr) (of|to) .. (depression|anxiety|schizophrenia|madness|nerves|addiction|psychosis|mental|dementia|OCD|bipolar)" },
  { say: "(gone|going|went|go|goes|drive|drives|driven|drove) (mad|crazy|mental|off the rails|off the deep end|berserk|to pieces|round the twist)", about: ["mh", "mh-condition", "patient"] },
];
