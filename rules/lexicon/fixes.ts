/** Words that fixes are made of: their names, headings for sections that are not there yet, and ways to oblige. Data only. */
import type { Role } from "../language/document.ts";

export const titles = {
  insert: "Insert a clause under “{heading}”",
  /** Where the section has no heading of its own. */
  insertHere: "Insert a clause",
  create: "Add a section “{heading}” with a clause",
} as const;

/** In the order in which a specification is usually written; a new section goes after the nearest that comes before it here. */
export const headings: Readonly<Record<Role, string>> = {
  meta: "Document information", summary: "Introduction", needs: "Population needs", aims: "Aims", outcomes: "Outcomes", scope: "Scope",
  description: "Service description", pathway: "Care pathway", assessment: "Assessment", population: "Population covered", access: "Referral",
  acceptance: "Acceptance criteria", exclusion: "Exclusion criteria", discharge: "Discharge", interdependencies: "Working with other services",
  prevention: "Prevention", selfcare: "Self-care", carers: "Carers", workforce: "Workforce", training: "Training", standards: "Service standards",
  quality: "Quality requirements", governance: "Governance", engagement: "Involving people who use the service", equality: "Equality", safeguarding: "Safeguarding",
  data: "Information sharing", payment: "Payment", activity: "Activity", premises: "Premises", placement: "Placement", actions: "Actions", appendix: "Appendix",
};

/** Sections a new one is not put after, unless there is no other: they open or close a document. */
export const outer: readonly Role[] = ["meta", "appendix"];

/** Where a document has no section of this kind, a clause belongs in one of these, if it has one that speaks of the matter. */
export const kindred: Readonly<Partial<Record<Role, { readonly in: readonly Role[]; readonly says: RegExp }>>> = {
  outcomes: { in: ["quality"], says: /./ },
  training: { in: ["workforce"], says: /\b(?:train|learn|teach|taught|induction|course)/i },
  assessment: { in: ["pathway", "description"], says: /\bassess/i },
  pathway: { in: ["description"], says: /\b(?:pathway|step|stage|referral)/i },
};

/** Sections that hold others: what comes after them in the usual order goes into them, last. */
export const holders: readonly Role[] = ["scope"];

/** How clauses oblige as they are written in rule files. */
export const obliges = /\bshall\b/gi;

/** How a document may oblige instead; `many` goes with a subject that is more than one. `enough`: how often it says so before it is its custom; "is to" and "must" are said of aims and of visitors too. */
export const otherwise = [
  { find: /\bwill\b/gi, one: "will", many: "will", enough: 1 },
  { find: /\bmust\b/gi, one: "must", many: "must", enough: 3 },
  { find: /\b(?:is|are) to\b/gi, one: "is to", many: "are to", enough: 3 },
] as const;
/** The same where it says "shall" as well. */
export const enoughBeside = 3;

/** Who does it in rule files, and whom a document may name instead. */
export const provider = "The Provider";
export const namedInstead: readonly string[] = ["trust", "contractor", "practice", "supplier", "home", "federation", "hospital", "partners", "service", "team"];

/** A document that never says any of these binds no provider: it is a policy or a paper. */
export const binding = /\bthe (?:service )?(?:provider|contractor|supplier)(?![’'\w])|\bspecification\b|\bservice level agreement\b/i;

/** What stands before the verb, where it is more than one. */
export const several = /\band\b|(?:[^\Ws]s|\bstaff|\bpeople),?\s*$/i;
