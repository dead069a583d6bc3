/** Words the reader needs to tell the parts of a page apart. Data only. */

/** Verbs that show a short line to be a clause and not a heading. */
export const duties: readonly string[] = ["shall", "will", "must", "should"];
/** Verbs that do so only in longer lines: "Who is the service for" is a heading. */
export const finiteVerbs: readonly string[] = ["is", "are", "was", "were", "has", "have", "had", "can", "may", "would", "could", "does", "do", "includes", "provides", "requires"];

/** A sentence with one of these before a list introduces it, although it ends in a full stop. */
export const introducers: readonly string[] = ["following", "below", "these are", "as follows"];

export const pageWords: readonly string[] = ["page", "pg"];
/** Marks printed on every page. */
export const pageMarks: readonly string[] = ["official", "confidential", "in confidence", "draft", "uncontrolled when printed", "not for circulation", "version", "restricted"];

/** Lines that say how a draft may be used, and nothing of what it says. */
export const statusLines: readonly string[] = [
  "official", "official sensitive", "official sensitive commercial", "confidential", "in confidence", "commercial in confidence", "strictly confidential", "draft", "final draft", "draft for consultation",
  "draft for comment", "draft for discussion", "contains provisional data", "not for circulation", "not for publication", "restricted", "uncontrolled when printed", "this page is intentionally blank",
  "this page is intentionally left blank",
];

/** First words of a line that names where figures or words come from. */
export const sourceWords: readonly string[] = ["source", "sources"];

/** A note with one of these names a work, */
export const citations = /https?:|\bwww\.|\bdoi\b|\b(?:19|20)\d\d\b|\bibid\b|\bet al\b|\bop\.? cit\b/i;
/** unless it also says what is done. */
export const promises = /\b(?:shall|must|will|should|may|cannot|not|excluded?|includes?|provides?)\b/i;

/** A block in quotation marks with one of these is somebody speaking, not the author. */
export const speakers: readonly string[] = ["i", "i'm", "i’m", "i've", "i’ve", "i'd", "i’d", "me", "my", "mine", "myself", "you", "your"];

/** Full stops after these do not end a sentence. Lower case, without the last stop. */
export const abbreviations: readonly string[] = [
  "e.g", "eg", "i.e", "ie", "etc", "dr", "mr", "mrs", "ms", "prof", "st", "approx", "vs", "v", "cf", "para", "paras", "fig", "figs", "sch", "incl", "inc", "ltd", "dept", "est", "ext", "tel",
  "max", "min", "ref", "refs", "rev", "hon", "cllr", "al", "viz", "p", "pp", "vol", "ed", "eds", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "a.m", "p.m", "ca", "c", "no", "nos",
];
/** Of those, the ones that do end a sentence when a capital follows. */
export const softAbbreviations: readonly string[] = ["etc", "ltd", "inc", "a.m", "p.m", "al", "est"];
/** Of those, the ones that are abbreviations only before a number: "No. 4", but "The answer is no." */
export const numeralAbbreviations: readonly string[] = ["no", "nos", "p", "pp", "para", "paras", "fig", "figs", "v", "c", "sch", "vol", "min", "max", "sep", "mar", "dec", "jan", "ed", "st", "ref", "ext", "tel"];

/** Guidance printed in templates for whoever fills them in. A block that is wholly such is passed over. */
export const promptOpenings: readonly string[] = [
  "insert", "add", "enter", "complete", "delete", "describe", "type", "to be completed", "to be inserted", "guidance", "click", "drafting note", "note to drafters", "please insert", "please describe",
  "please complete",
];
export const promptPhrases: readonly string[] = [
  "detail for local determination and agreement", "details for local determination and agreement", "for local determination and agreement", "for local agreement", "for local determination",
  "all subheadings for local determination and agreement", "mandatory headings 1 4 mandatory but detail for local determination and agreement",
  "mandatory headings 1 4", "mandatory heading 1 4", "optional headings 5 7", "optional heading 5 7", "optional to use detail for local determination and agreement",
  "mandatory but detail for local determination and agreement",
  "do not complete", "this is a non mandatory model template for local population", "delete as appropriate", "complete as appropriate", "insert text here",
];

/** The five domains of the NHS Outcomes Framework: a row that holds a domain and no more than a tick says nothing local. */
export const nationalDomains: readonly string[] = [
  "preventing people from dying prematurely",
  "enhancing the quality of life for people with long term conditions",
  "helping people to recover from episodes of ill health or following an injury",
  "ensuring that people have a positive experience of care",
  "treating and caring for people in a safe environment and protecting them from avoidable harm",
];
export const domainOpenings: readonly string[] = [
  "preventing people from dying", "enhancing quality of life", "enhancing the quality of life", "helping people to recover", "ensuring people have a positive", "ensuring that people have a positive",
  "treating and caring for people",
];
/** What may stand beside a domain without saying anything of it. */
export const tickWords: readonly string[] = ["domain", "x", "y", "n", "yes", "no", "na", "tick", "applies", "applicable", "not", "✓", "✔", "☑", "☒", "☐", "√", "1", "2", "3", "4", "5", "o", "br"];
