/** What staff do for people, and the words around it: by these a promise that is left open is told from a fact, a way in and a choice. Base forms; the engine inflects. */
import { peopleWords } from "./agents.ts";

/** Done for somebody, or for the service that does it. "Need", "vary", "feel" are no deeds. */
export const deeds = [
  "offer", "provide", "give", "deliver", "supply", "make", "hold", "run", "carry", "undertake", "do", "conduct", "complete", "perform", "use", "administer", "commission", "fund", "buy",
  "ask", "enquire", "inquire", "raise", "mention", "discuss", "talk", "speak", "explore", "touch", "consider", "think", "listen", "note", "record", "notice", "check", "screen", "assess", "measure", "monitor", "weigh", "test",
  "identify", "look", "find", "include", "cover", "address", "involve", "add", "incorporate", "integrate", "embed", "form", "bring", "build", "develop", "introduce", "start", "begin", "launch", "pilot", "set", "establish", "create", "extend", "expand",
  "employ", "recruit", "appoint", "hire", "train", "teach", "learn", "attend", "work", "link", "liaise", "join", "meet", "contact", "ring", "telephone", "write", "tell", "inform", "share", "pass", "hand", "send",
  "refer", "signpost", "direct", "point", "guide", "suggest", "recommend", "advise", "encourage", "invite", "arrange", "organise", "book", "plan", "prioritise", "see", "visit", "review", "follow", "treat", "support", "help", "counsel", "comfort", "reassure",
  "sit", "fit", "spend", "take", "get", "have", "ensure", "secure", "obtain", "gain", "access", "adapt", "adjust", "allow", "urge", "prompt", "put", "keep", "promote", "champion", "respond", "act", "attempt", "trial", "drop", "move",
] as const;
/** Forms that no rule makes. */
export const irregular: Readonly<Record<string, readonly string[]>> = {
  give: ["given"], make: ["made"], hold: ["held"], run: ["running"], do: ["done"], buy: ["bought"], undertake: ["undertaken", "undertook"], speak: ["spoken"], think: ["thought"], find: ["found"], bring: ["brought"], build: ["built"], begin: ["begun"],
  teach: ["taught"], learn: ["learnt"], meet: ["met"], write: ["written"], tell: ["told"], send: ["sent"], see: ["seen"], sit: ["sat"], take: ["taken"], get: ["got"], have: ["had"], put: ["put"], keep: ["kept"], set: ["set"], spend: ["spent"], fit: ["fitted"],
};

/** Stand between "may" and its verb, and change nothing of what it is. */
export const inBetween: ReadonlySet<string> = new Set(["also", "then", "therefore", "perhaps", "possibly", "well", "at", "least", "still", "simply", "just", "even", "first", "additionally", "occasionally", "sometimes", "always", "further", "jointly", "informally", "briefly", "proactively", "routinely", "actively", "wish", "like", "want", "prefer", "choose", "try", "seek", "aim", "hope", "very", "much", "to", "be", "been", "being", "able", "usefully"]);
/** Open an aside between "may" and its verb: "may, if there is time, ask". */
export const asides: ReadonlySet<string> = new Set(["if", "where", "when", "in", "on", "as", "so", "with", "within", "subject", "at"]);

/** An aim is told with these: what is hoped for is that people are helped, which is no promise left open. */
export const efforts: ReadonlySet<string> = new Set(["aim", "aims", "aimed", "seek", "seeks", "intend", "intends", "intended", "want", "wants"]);
export const helping: ReadonlySet<string> = new Set(["help", "support", "enable", "encourage", "empower", "assist"]);
/** Whom an aim is for, or a wish. */
export const someone: ReadonlySet<string> = new Set([...peopleWords, "them", "those", "staff", "each", "person", "service"]);
/** Their aims are what they are for. "The team aims to offer" is a promise left open, "the group, which aims to offer" is not. */
export const things: ReadonlySet<string> = new Set(["therapy", "therapies", "treatment", "treatments", "intervention", "interventions", "group", "groups", "course", "courses", "class", "classes", "session", "sessions", "workshop", "workshops", "which", "that", "these", "they"]);

/** What follows these is a list of what there is, where it is a list. */
export const menus = ["include", "involve", "cover", "take"] as const;
/** How somebody comes in, where a way follows: "may be made by telephone". */
export const routed = ["refer", "make", "access", "deliver", "provide", "offer", "contact", "receive", "accept", "share", "see", "give", "send", "run", "hold", "carry", "use"] as const;
export const routes: ReadonlySet<string> = new Set(["by", "via", "through", "from", "with", "online", "directly"]);
/** Before the place to which somebody is sent. */
export const onwards: ReadonlySet<string> = new Set(["to", "into", "onto", "on", "onward", "onwards", "for", "elsewhere"]);
/** Those who refer these come by themselves. */
export const selves: ReadonlySet<string> = new Set(["themselves", "himself", "herself", "yourself", "in", "directly", "too", "also", "likewise"]);
/** After "or": another way, place or time of doing the same. */
export const manners: ReadonlySet<string> = new Set(["by", "in", "on", "at", "via", "through", "over", "as", "online", "remotely", "virtually", "individually", "jointly", "face", "with", "within", "from", "outside", "elsewhere", "both"]);
