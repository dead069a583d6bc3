/** How a document explains the name of a team for minds, "the mental health nurses at Whinfield House", so that the name is heard where it stands alone. */

/** Who works there: what a team is called, or is made up of. */
export const crews: readonly string[] = [
  "team", "teams", "service", "services", "staff", "nurse", "nurses", "doctors", "therapist", "therapists", "psychiatrist", "psychiatrists", "psychologist", "psychologists", "counsellor", "counsellors", "practitioner",
  "practitioners", "worker", "workers", "colleagues", "clinicians", "hub", "unit",
];
/** Between them and the name. */
export const housed: readonly string[] = ["at", "from", "in", "of", "based at", "based in", "comes from", "come from", "comes over from", "come over from", "called", "known as"];
/** What such a name ends in: a house, not a hospital, where others work too. */
export const seats: readonly string[] = ["House", "Lodge", "Court", "Villa", "Grove", "View", "Cottage", "Mews", "Place", "Team", "team", "Service", "service"];
/** Of these the first word alone names those who work there. */
export const houses: ReadonlySet<string> = new Set(["house", "lodge", "court", "villa", "grove"]);
/** Others work there too, unless the team is named by it: "Ashby Road community mental health team". */
export const streets: readonly string[] = ["Road", "Street", "Lane", "Square", "Terrace"];
/** Where the words that tell what the team is for begin: nothing before them speaks of it. */
export const openers: ReadonlySet<string> = new Set(["the", "our", "a", "an", "its", "their", "to", "with", "by", "for", "rings", "ring", "calls", "sees", "see"]);
/** What is said behind a name that is a team's own: "Ashby Road community mental health team", "Hazel House (mental health trust)". */
export const kinds: readonly string[] = ["mental health team", "mental health nurses", "mental health service", "mental health trust", "mental health unit"].flatMap((kind) => ["", "community ", "adult ", "local "].map((which) => which + kind));
/** What the name is heard as. */
export const heardAs = "mental health team";
