/** Who does what a phrase says, as far as closed classes of the language tell. Single words, lower case. */
import { people, professionals } from "./classes.ts";

/** The classes with `|` between, as single words, one and many. */
const words = (...classes: readonly string[]): string[] =>
  classes.flatMap((it) => it.split("|")).filter((it) => !it.includes(" ")).flatMap((it) => [it, it.endsWith("y") ? `${it.slice(0, -1)}ies` : `${it}s`]);

/** Those a service is for, by calling, by habit or by what they live with; */
export const peopleWords: ReadonlySet<string> = new Set([
  ...words(people, "smoker|drinker|diabetic|asthmatic|epileptic|hypertensive|addict|alcoholic|sufferer|attender|caller|visitor|teenager|pupil|baby|migrant|refugee|traveller|pensioner|carer|relative|offender|passenger|wearer|rider|inhabitant|islander|villager|householder|recipient|survivor|mum|dad|son|daughter|wife|husband|sibling|neighbour|guest|learner|customer|elder|refuser"),
  "users", "ones", "public", "population", "populations", "community", "communities", "cohort", "cohorts", "anybody", "everyone", "everybody", "nobody", "many", "some", "few", "most", "others", "majority", "minority", "proportion", "number", "half", "third", "quarter", "whoever", "elderly", "obese", "homeless", "frail", "babies", "he", "she",
]);
/** their groups, who are reached or not. */
export const groupWords: ReadonlySet<string> = new Set(["group", "groups", "communities", "community", "populations", "population", "people", "cohort", "cohorts", "families", "households", "women", "men", "patients", "residents", "individuals", "clients", "children", "parents", "adults"]);

/** What they are said to be, or their returns are. */
export const traits: ReadonlySet<string> = new Set(["compliant", "noncompliant"]);
/** How somebody comes to say so of them. */
export const verdicts: ReadonlySet<string> = new Set(["found", "deemed", "considered", "judged", "shown", "thought", "held", "proved"]);

/** What is not done by way of treatment, by its verb. */
export const omissions: readonly string[] = ["fail", "refus", "declin", "neglect", "omit", "ignor", "disregard", "resist", "compl", "adher", "disengag", "default", "wast", "abus", "misus", "suffer", "cheat", "skip", "obey", "disobey", "unwilling", "reluctant", "break", "breach"];
/** The same as a noun, told of by "by", "of" or "among". */
export const nounDeeds: ReadonlySet<string> = new Set(["compliance", "non", "noncompliance", "nonadherence", "adherence", "concordance", "refusal", "disengagement", "engagement", "failure", "poor", "persistent", "repeated", "continued"]);
export const doers: ReadonlySet<string> = new Set(["by", "among", "amongst", "of"]);

/** What a contract asks somebody to show, as "full evidence of compliance"; */
export const proofs: ReadonlySet<string> = new Set(["evidence", "proof", "of", "full", "their", "its", "the", "good", "continued", "ongoing", "a", "statement", "certificate", "assurance", "high"]);
/** the verbs of showing it, */
export const assures: ReadonlySet<string> = new Set(["show", "shows", "showing", "demonstrate", "demonstrates", "demonstrating", "evidence", "evidences", "prove", "proves", "provide", "provides", "give", "gives", "certify", "certifies", "declare", "declares", "confirm", "confirms", "attest", "report", "reports", "maintain", "maintains", "achieve", "achieves", "carry", "carries", "hold", "holds", "submit", "submits"]);
/** and what binds somebody to do so. */
export const bindings: ReadonlySet<string> = new Set(["to", "able", "required", "expected", "asked", "obliged", "ready", "need", "needs", "in", "position", "bound"]);

/** Between one who does and what is done: helping verbs and adverbs; */
export const auxiliaries: ReadonlySet<string> = new Set(["has", "have", "had", "having", "will", "would", "shall", "should", "may", "might", "must", "can", "could", "do", "does", "did", "also", "then", "still", "simply", "always", "often", "just", "twice", "again", "either", "even", "otherwise", "later", "now", "not", "never", "here", "there", "themselves", "himself", "herself", "shown", "proved", "stop", "stops", "stopped", "start", "starts", "keep", "keeps", "continue", "continues", "tend", "tends", "ever", "sometimes", "already", "once", "be", "been", "being", "is", "are", "was", "were"]);
export const beForms: ReadonlySet<string> = new Set(["be", "been", "being", "is", "are", "was", "were", "get", "gets", "got"]);
/** what takes up one who was named before; */
export const takesUp: ReadonlySet<string> = new Set(["who", "that", "which", "who've", "who'd", "who'll"]);
/** what ties something more to a name; */
export const ties: ReadonlySet<string> = new Set(["with", "of", "in", "on", "under", "from", "aged", "over", "at", "living", "who", "known", "referred", "by", "for", "without", "attending", "using", "taking", "receiving", "having", "registered", "diagnosed", "waiting", "whose", "discharged", "offered", "invited", "admitted"]);
/** and what begins another thought, so that no name is looked for beyond it. */
export const begins: ReadonlySet<string> = new Set(["if", "when", "where", "unless", "because", "whether", "while", "until", "once", "that", "which", "so", "but", "as", "since", "is", "are", "was", "were", "will", "shall", "must", "should", "may", "can", "has", "have"]);
/** What follows a verb at once; before anything else it describes a name: "failed dieters". */
export const follows: ReadonlySet<string> = new Set(["to", "with", "from", "by", "on", "in", "at", "their", "his", "her", "the", "all", "any", "every", "both", "two", "three", "four", "several", "a", "an", "our", "or", "and"]);
/** What staff and organisations keep to, */
export const edicts: ReadonlySet<string> = new Set(["law", "laws", "legislation", "policy", "policies", "standard", "standards", "regulation", "regulations", "act", "principles", "requirements", "procedure", "procedures", "guidance", "code", "contract", "gdpr", "specification", "schedule"]);
/** and who sees to it. */
export const overseers: ReadonlySet<string> = new Set(["management", "disciplinary", "remedial", "audit", "audits", "auditor", "auditors", "contractual"]);
/** What a practice sends to a laboratory: who is non-compliant there is the sender. */
export const consignments: ReadonlySet<string> = new Set(["label", "labels", "labelling", "specimen", "specimens"]);
/** What one does who was named: "the diabetic attends". */
export const comes: ReadonlySet<string> = new Set(["attends", "needs", "requires", "presents", "wants", "comes", "goes", "makes", "costs", "uses", "spends", "calls", "waits", "lives", "dies", "takes", "gets", "refuses", "misses", "declines", "fails", "receives", "sees"]);
/** Before one person, and not before many. */
export const singular: ReadonlySet<string> = new Set(["a", "an", "each", "every", "any", "another"]);
/** "Does not fail to attend" denies it; "must not fail to" does not. */
export const helpers: ReadonlySet<string> = new Set(["do", "does", "did"]);
/** Others than people: "we" and "it". */
export const otherWords: ReadonlySet<string> = new Set([...words(professionals), "we", "it", "provider", "providers", "staff", "service", "services", "hub", "hubs", "supplier", "suppliers", "contractor", "contractors", "board", "council", "agency", "agencies", "company", "employer", "employers", "laboratory", "pharmacy", "pharmacies", "organisation", "organisations", "department", "federation"]);
/** Whose own refusal is told of, though they are somebody's: "whose parents refuse". */
export const guardians: ReadonlySet<string> = new Set(["parent", "parents", "mother", "father", "carer", "carers", "guardian", "guardians"]);
/** What people do when they come or stay away: "missed appointments waste time" is said of them. */
export const comings: ReadonlySet<string> = new Set(["appointment", "appointments", "attendance", "attendances", "dna", "dnas", "call", "calls", "visit", "visits", "shows", "presentations", "non"]);
/** What is done to people for what they did not do: "will not penalise" denies it. */
export const sanctions: readonly string[] = ["penal", "punish", "disciplin", "reprimand", "enforc", "polic", "blam", "sanction", "chastis"];
/** Written with a capital, one of these is a party to the contract. */
export const parties: ReadonlySet<string> = new Set(["partner", "partners", "participant", "participants", "member", "members", "applicant", "applicants"]);
/** Those among others who can be ill themselves. */
export const workers: ReadonlySet<string> = new Set([...words(professionals), "staff", "employee", "employees", "colleague", "colleagues"]);
/** "The right to refuse": what people are free to do is no fault of theirs. */
export const licences: ReadonlySet<string> = new Set(["right", "rights", "free", "freedom", "entitled", "entitlement", "decision", "choice", "choose", "chooses", "option", "capacity", "wish", "wishes", "able", "liberty"]);
/** Said so of people and of things: "hard to reach". */
export const reaching: ReadonlySet<string> = new Set(["hard", "harder", "hardest", "difficult", "seldom"]);
/** After "the", these name people by themselves: "the hardest to reach come last". */
export const superlatives: ReadonlySet<string> = new Set(["harder", "hardest"]);

/** What people meet in, behind whose name stands an apostrophe. */
export const bodies: readonly string[] = ["group", "forum", "panel", "council", "network", "society", "association", "union", "trust", "club", "circle", "charity", "board", "committee", "meeting", "alliance"];
