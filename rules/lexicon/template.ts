/** Words of a new document: which sections it has, and what each asks its author to describe. Data only. */
import type { Role } from "../language/document.ts";
import type { Profile } from "../language/profile.ts";

/** What a new document of a kind is called, and its sections in the order in which they are written. What a section is called stands in fixes.ts. */
interface Outline {
  readonly title: string;
  readonly sections: readonly Role[];
}

const specification: Outline = {
  title: "[Name of the service]: service specification",
  sections: [
    "summary", "needs", "aims", "outcomes", "description", "pathway", "assessment", "access", "acceptance", "exclusion", "discharge", "interdependencies",
    "prevention", "selfcare", "carers", "workforce", "training", "quality", "governance", "engagement", "equality", "safeguarding", "data", "payment",
  ],
};
/** No patient comes to it, or only to be handed something. */
const withoutPatients: Outline = { ...specification, sections: ["summary", "needs", "aims", "outcomes", "description", "interdependencies", "workforce", "training", "quality", "governance", "engagement", "equality", "data", "payment"] };
const supply: Outline = { ...specification, sections: ["summary", "needs", "aims", "outcomes", "description", "access", "acceptance", "exclusion", "interdependencies", "training", "quality", "governance", "equality", "safeguarding", "data", "payment"] };
const plan: Outline = {
  title: "[Name of the plan]",
  sections: ["summary", "needs", "aims", "outcomes", "description", "prevention", "interdependencies", "carers", "workforce", "training", "governance", "engagement", "equality", "data", "payment", "actions"],
};
const agreed: Outline = { title: "[Names of the partners]: agreement", sections: ["summary", "aims", "outcomes", "scope", "description", "interdependencies", "workforce", "training", "quality", "governance", "engagement", "equality", "data", "payment"] };
const assessment: Outline = { title: "[Name of the place]: needs assessment", sections: ["summary", "needs", "description", "prevention", "carers", "engagement", "equality", "actions"] };

const outlines: Readonly<Partial<Record<Profile, Outline>>> = { strategy: plan, system: agreed, jsna: assessment, nonclinical: withoutPatients, minor: supply };
export const outlineOf = (profile: Profile): Outline => outlines[profile] ?? specification;

/** Each opens as prompts of templates do, so that it is never taken for the author's own words. */
export const prompts: Readonly<Partial<Record<Role, string>>> = {
  summary: "Describe in a few sentences what this document is for, who it is for and from when it holds.",
  needs: "Describe how many people this is about, how body and mind affect each other for them, and who fares worst. Name the sources.",
  aims: "Describe what will be better for people, in body and in mind.",
  outcomes: "Describe what will have changed for people, how it is measured, and the target.",
  description: "Describe what people are offered, by whom, where and when.",
  pathway: "Describe the way people take from first contact to the end, and who is with them at each step.",
  assessment: "Describe what is asked about at the start, and who draws up the plan with the person.",
  access: "Describe how people come in: who can refer, whether they can come themselves, and how soon they are seen.",
  acceptance: "Describe who the service is for.",
  exclusion: "Describe clinical risks for which another service is safer, and who stays responsible meanwhile. A diagnosis or a label is no such risk.",
  discharge: "Describe how people leave, who takes over, and how they can come back.",
  interdependencies: "Describe who the service works with, and how they reach each other.",
  prevention: "Describe what is done early, before things get worse.",
  selfcare: "Describe how people are helped to look after themselves.",
  carers: "Describe how carers are found, asked and supported.",
  workforce: "Describe the team: which professions, how many, and what is covered when somebody is away.",
  training: "Describe what staff learn, by when, and how it is kept up.",
  quality: "Describe the standards that are reported, how often, and to whom.",
  governance: "Describe who is accountable, and who looks at the results.",
  engagement: "Describe how people who use the service and their carers shape and review it.",
  equality: "Describe who might be left out, and what is done so that they are not.",
  safeguarding: "Describe how concerns are raised and followed up.",
  data: "Describe who can see and write which record, and how people agree to it.",
  payment: "Describe what is paid for, and how.",
  actions: "Describe what will be done, by whom and by when.",
};

/** Put into a promise that leaves its author nothing to fill in: nobody has agreed to it yet. */
export const agreement = "[confirm or change]";

export const about = "Describe each part below in your own words, and keep the clauses that fit. Words in square brackets are yours to fill in; until then nothing is promised.";
