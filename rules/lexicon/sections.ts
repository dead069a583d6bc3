/** What headings are called, for each role a section can play. Data only; read by server/src/read/headings/roles.ts.
 *
 * Headings are compared after normalising: lower case, no number, "&" as "and", "/" as "and", singular, without
 * "the service", "of service" and the like. So each name is written once, in the plainest form. */
import type { Role } from "../language/document.ts";
import type { RoleWords } from "./role-words.ts";
import { care } from "./sections-care.ts";
import { runningSections } from "./sections-running.ts";


/** Names that play two roles, the main one first. They win over the single names below. */
export const pairs: readonly (readonly [string, readonly Role[]])[] = [
  ["any acceptance and exclusion criteria and thresholds", ["acceptance", "exclusion"]],
  ["any acceptance and exclusion criteria", ["acceptance", "exclusion"]],
  ["acceptance and exclusion criteria and thresholds", ["acceptance", "exclusion"]],
  ["acceptance and exclusion criteria", ["acceptance", "exclusion"]],
  ["acceptance and exclusion", ["acceptance", "exclusion"]],
  ["acceptance, exclusion and thresholds", ["acceptance", "exclusion"]],
  ["inclusion and exclusion criteria", ["acceptance", "exclusion"]],
  ["inclusion and exclusion", ["acceptance", "exclusion"]],
  ["eligibility and exclusion criteria", ["population", "exclusion"]],
  ["eligibility and exclusions", ["population", "exclusion"]],
  ["who can and cannot use", ["acceptance", "exclusion"]],
  ["who we can and cannot see", ["acceptance", "exclusion"]],
  ["in scope and out of scope", ["scope", "exclusion"]],
  ["in and out of scope", ["scope", "exclusion"]],
  ["scope and exclusions", ["scope", "exclusion"]],
  ["out of scope", ["exclusion", "scope"]],
  ["not in scope", ["exclusion", "scope"]],
  ["service aims and desired outcomes", ["aims", "outcomes"]],
  ["service aims and outcomes", ["aims", "outcomes"]],
  ["aims and outcomes", ["aims", "outcomes"]],
  ["aims, objectives and outcomes", ["aims", "outcomes"]],
  ["aims and intended service outcomes", ["aims", "outcomes"]],
  ["aims and intended outcomes", ["aims", "outcomes"]],
  ["objectives and outcomes", ["aims", "outcomes"]],
  ["population covered and population needs", ["population", "needs"]],
  ["prevention, self-care and patient and carer information", ["prevention", "selfcare"]],
  ["prevention and self-care", ["prevention", "selfcare"]],
  ["service description and location", ["description", "premises"]],
  ["service description and care pathway", ["description", "pathway"]],
  ["care pathway and clinical dependencies", ["pathway", "interdependencies"]],
  ["referral, access and acceptance criteria", ["access", "acceptance"]],
  ["referral and acceptance criteria", ["access", "acceptance"]],
  ["access and acceptance criteria", ["access", "acceptance"]],
  ["access and eligibility", ["access", "population"]],
  ["outcomes and applicable quality standards", ["outcomes", "quality"]],
  ["outcomes and quality standards", ["outcomes", "quality"]],
  ["delivery, training and competencies", ["training", "workforce"]],
  ["service user, family and carer involvement", ["engagement", "carers"]],
  ["carer involvement", ["carers", "engagement"]],
  ["user and carer involvement", ["engagement", "carers"]],
  ["mission and vision", ["aims", "summary"]],
  ["vision and values", ["aims", "summary"]],
  ["vision and aims", ["aims", "summary"]],
  ["vision and objectives", ["aims", "summary"]],
];

export const roleWords: readonly RoleWords[] = [...care, ...runningSections];

/** Names that count only when they are the whole heading: as a part of one they say something else. */
export const wholeOnly: readonly string[] = [
  "multidisciplinary team", "multi-disciplinary team", "clinical service", "care plans", "peer support", "key findings", "the team", "our team", "the offer", "our offer", "case studies", "benefits",
  "working together", "values", "in brief", "in short", "in a nutshell", "the building", "offer", "rules", "meanings", "the law", "gaps", "trends", "risk factors",
];

/** Topics whose names hold a keyword that there says nothing of a section: "digital exclusion" keeps nobody out. */
export const topicNames: readonly string[] = [
  "community learning", "adult learning", "refusal of food", "refusal of treatment", "refusal of medicine", "refusal of medicines", "refusal of care", "refusing treatment", "digital exclusion", "social exclusion", "financial exclusion", "school exclusion", "exclusion from school", "excluded from school", "air quality", "housing quality", "water quality",
  "sleep quality",
  "quality of life",
  "quality of sleep", "learning disability", "learning disabilities", "learning difficulties", "hearing voices", "employment", "employment support", "unemployment", "paid work", "money worries",
  "money advice", "cost of living", "foot care", "mouth care", "skin care", "wound care", "eye care", "dental care", "oral care", "nail care", "family planning", "family history", "family therapy",
  "lithium monitoring", "glucose monitoring", "blood pressure monitoring", "clozapine monitoring", "remote monitoring", "physical health monitoring", "life skills", "social skills", "coping skills",
  "social networks", "healthy relationships", "relationship problems", "access to green space", "access to nature", "access to firearms", "children in care", "care leavers", "test results",
  "blood results",
  "criminal record",
];

/** Sections under these names, or starting so, list words and works of others: their text is passed over. */
export const referenceHeadings: readonly string[] = [
  "glossary", "glossary of terms", "abbreviations", "abbreviations and acronyms", "abbreviations and acronyms explained", "acronyms", "references", "reference list", "bibliography",
  "definitions", "definitions and interpretation", "definitions used", "interpretation", "endnotes", "footnotes", "sources", "further reading", "list of tables and figures",
  "list of tables", "list of figures", "acknowledgements", "acknowledgments",
];

/** Titles of contents pages. */
export const contentsTitles: readonly string[] = ["contents", "content", "table of contents", "contents page", "list of contents", "index", "in this document"];

/** Words that open a division's own number: "Part 2:", "Schedule 4", "Annex B". The last four make an appendix of what has no role. */
export const divisionWords: readonly string[] = ["part", "schedule", "section", "chapter", "annex", "annexe", "appendix", "attachment"];
export const numberWords: readonly string[] = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"];
/** Words that count the chapters of plans and pathways; they say nothing of what a chapter is about. */
export const counted: readonly string[] = ["step", "stage", "priority", "goal", "objective", "theme", "aim", "ambition", "item", "clause", "pillar", "strand", "workstream", "question", "enabler", "foundation", "lot", "para", "paragraph"];
/** What those that do count for are about. */
export const countedRoles: ReadonlyMap<string, Role> = new Map([
  ["priority", "actions"], ["goal", "actions"], ["ambition", "actions"], ["pillar", "actions"], ["workstream", "actions"], ["objective", "aims"], ["aim", "aims"],
]);
/** Names of the first row of a form that a section with a number has for what is done: "3. Service". */
export const numberedRoles: ReadonlyMap<string, Role> = new Map([["service", "description"]]);
export const appendixWords: readonly string[] = ["annex", "annexe", "appendix", "attachment"];

/** Left out of a heading before it is compared: they say nothing of its role. */
export const emptyPhrases: readonly string[] = [
  "of the service's", "the service's", "of the services", "of the service", "for the services", "for the service", "to the service", "from the service", "into the service",
  "of services", "of service", "for services", "for service", "into service", "from service", "the services", "the service",
  "if applicable", "where applicable", "eg nice", "e.g. nice", "in this schedule", "of this specification", "for this service",
  // Names of organisations.
  "integrated care board", "integrated care system", "integrated care partnership", "primary care network", "primary care contracts", "health and care trust", "care trust", "community healthcare", "mental health trust",
];
export const emptyOpenings: readonly string[] = ["the", "our", "a", "an", "any", "key", "general", "specific", "local", "your", "suggested", "overall", "proposed"];

/** Headings of the columns of tables, as cells; any of them makes a first row a header. */
export const columnHeads: readonly string[] = [
  "kpi", "kpis", "target", "threshold", "frequency", "reported", "method", "measure", "measures", "indicator", "outcome", "outcomes", "ref", "reference", "no", "number", "domain",
  "description", "applies", "partner", "role", "service", "what", "who", "when", "year 1", "total", "standard", "requirement", "consequence", "situation", "step", "element", "item", "detail", "details",
  "stage", "date", "lead", "group", "term", "meaning", "category", "criteria", "criterion", "suitable for", "not suitable for", "wte", "workstream", "action", "milestone", "quality requirement",
  "performance indicator", "owner", "baseline", "discipline", "site", "arrangement", "provider", "area", "comment", "comments", "notes", "priority", "timescale",
];

/** Of those, the ones that stand over numbers. */
export const numberHeads: readonly string[] = ["no", "number", "ref", "reference", "item", "step", "kpi", "outcome", "indicator", "standard", "requirement", "criterion", "action", "priority"];

/** First rows of form tables: they name nothing, and the first cells below are headings. */
export const formHeads: readonly string[] = [
  "item", "detail", "details", "section", "content", "heading", "headings", "description", "paragraph", "provision", "clause", "field", "response", "information", "text", "requirement", "entry",
  "element of the specification", "ref", "reference", "no", "number", "specification", "what we ask", "what applies", "matter", "topic", "subject", "area", "element", "what the service does", "service requirement", "requirements", "wording", "narrative",
];
