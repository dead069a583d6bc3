/** How names of laws, publications and organisations look: words in them are nobody's promise; and what titles of services say. */
import type { ServiceLabel } from "../language/facts.ts";

/** A run of capitalised words that ends in, or contains, one of these is a name. */
export const nameWords = [
  "Act", "Regulations", "Trust", "Foundation", "Association", "Society", "College", "Institute", "Centre for", "Strategy", "Framework", "Forward View", "Guidance", "Guideline", "Guidelines", "Policy",
  "Policies", "Procedure", "Standard", "Standards", "Code of Practice", "Charter", "Directive", "Data Set", "Dataset", "Taskforce", "Alliance Agreement", "Schedule", "Concordat", "Bulletin",
  "Journal", "Long Term Plan", "Implementation Plan", "Toolkit", "Manual", "Commitment", "Pledge", "Directorate", "Department", "University", "Confederation", "Schedule 2",
] as const;
/** A line with one of these says whose a document is, and not what it is about. */
export const issuers = /\b(?:ICB|Council|COUNCIL|Trust|TRUST|Board|BOARD|Partnership|PARTNERSHIP|Limited|LIMITED|Ltd|CIC)\b/u;
/** Small words that may stand inside a name. */
export const nameJoins = ["of", "and", "for", "the", "in", "with", "on", "at", "to", "a", "&"] as const;
/** Followed by a number, these open a publication whose title runs on to the end of the phrase. */
export const coded = ["NICE", "NG", "CG", "QS", "PH", "TA", "IPG", "DG", "HTG"] as const;
/** Names that are services or people, not titles, although they are capitalised. */
export const notNames = ["NHS Talking Therapies", "Talking Therapies"] as const;

/** Words in italics that open so say when something is done, and are no title: "*Every visit and every telephone call* starts the same way". */
export const occasions: readonly string[] = ["every", "each", "at every", "at each", "on every", "on each", "in every", "in each", "with every", "with each", "whatever", "whenever", "whoever", "before", "after"];

/** A quotation that opens so and ends in a question mark is what staff are to ask, and the author's own. */
export const questions: readonly string[] = [
  "how", "are you", "have you", "do you", "did you", "would you", "what", "is there", "is anything", "anything", "who", "during the last", "during the past", "over the last", "over the past",
  "in the last", "in the past",
];

/** What a service is for, in the words of its title. */
export const serviceLabels: Readonly<Record<ServiceLabel, RegExp>> = {
  autism: /\bautis|\bAS[CD]\b/iu,
  adhd: /\bADHD\b|\battention deficit/iu,
  learning: /\blearning (?:disabilit|difficult)|\bintellectual disabilit/iu,
  memory: /\bdementia|\bmemory\b|\bcognitive\b/iu,
  substance: /\balcohol|\bdrugs?\b|\bsubstance|\baddict|\bdetox/iu,
};

/** How a title names an illness of the body: a service for children that has one is not for minds alone. */
export const bodilyTitles: readonly string[] = [
  "diabet", "asthma", "respirat", "epilep", "cancer", "oncolog", "leukaem", "heart", "cardiac", "kidney", "renal", "cystic fibrosis", "sickle", "allerg", "eczema", "arthrit", "rheumat", "gastro", "bowel", "bladder",
  "continence", "cerebral palsy", "neurolog", "surgery", "orthopaed", "dental", "dietet", "physiotherap", "palliative", "hospital at home", "school health", "school nurs", "health visit", "immunis", "long-term condition", "long term condition", "medical", "children in care", "looked after children", "paediatric", "child health", "healthy child", "children's nursing", "healthy weight", "speech and language", "occupational therap", "motor ", " hearing", " vision", "spinal",
];

/** How it names what is done for minds. */
export const mindedTitles: readonly string[] = ["mental", "emotional", "camhs", "psycholog", "psychiatr", "wellbeing", "well-being", "eating disorder", "self-harm", "anxiety", "low mood", "depress", "counsel", "autis", "adhd", "neurodevelop", "neurodivers", "behaviour"];

/** How the title of a service for mothers, or the line below it, says that it is for their minds, ... */
export const mothersMinds = /\b(?:perinatal|maternal) mental health (?:service|team)\b/iu;
/** ... or that women come to it for one thing, so that what is asked at every booking is others' work; ... */
export const mothersOneThing = /\bperinatal (?:\w+ )?(?:mental health|psycholog\w+|service|team)\b|\bmaternal mental health\b|\bearly pregnancy\b|\bmiscarriage|\bpregnancy loss\b|\bbirth trauma\b|\bmother and baby unit\b/iu;
/** ... and how a title says that it is the care of mothers as a whole. */
export const maternityTitle = "maternity";
