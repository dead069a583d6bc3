/** The shape of what the recommendations ask for: a topic, and the ways a statement can be evidence for it. */
import type { Concept } from "./concept.ts";
import type { Role } from "./document.ts";
import type { Purpose } from "./statement.ts";

/** Questions a document can be asked; each is described as data in rules/lexicon/topics.ts. */
export type TopicId =
  | "parity" | "mh-outcome" | "co-design" | "mh-training" | "physical-training" | "beyond-nhs" | "whole-person"
  | "links" | "upstream" | "every-contact" | "initial-design" | "mh-provision" | "mh-need" | "carers" | "what-matters"
  | "physical-every-contact" | "physical-upstream" | "physical-links" | "board-mental" | "board-physical" | "coordinator" | "pps" | "liaison" | "data" | "physical-data" | "joint-money"
  | "protected" | "smi-checks" | "inpatient-physical" | "perinatal" | "care-home";

export interface Way {
  /** Every entry must be there, lent by heading or lead-in or said; an entry with several concepts needs one of them. */
  readonly all: readonly (Concept | readonly Concept[])[];
  /** Of these, at least one must be said in the statement itself. */
  readonly own?: readonly Concept[];
  readonly none?: readonly Concept[];
  /** Needs a measure whose results tell of people's minds: shown by change, not by finding or counting. */
  readonly outcome?: true;
  /** Needs a questionnaire that asks after people's minds: its name says so where no other word does. */
  readonly screens?: true;
  /** Only in sections of these roles. */
  readonly in?: readonly Role[];
  /** Only in statements that do this; others are kept but do not count. */
  readonly purposes?: readonly Purpose[];
  /** It speaks of minds, not only of those who look after them, unless staff learn from these. */
  readonly minds?: true;
  /** Every entry is said in the statement itself, none only lent to it. */
  readonly said?: true;
  /** Something done and told counts as much as a promise: "was designed with twelve patients". */
  readonly done?: true;
  /** In characters: the first two entries, where both are said, stand no further apart. */
  readonly near?: number;
  /** Needs a number beside it. */
  readonly numbers?: true;
  /** Only rows of a table and items of a list, which say under their heading what a sentence says in full. */
  readonly listed?: true;
  /** So many different words for what it has to say itself: a list of partners, which one odd name among them does not undo. */
  readonly several?: number;
  /** Another statement of the same passage speaks of this: of whom "they" and "the group" are said. */
  readonly passage?: Concept;
  /** Not in sections whose first role is one of these. */
  readonly outside?: readonly Role[];
}

export interface Topic {
  /** Ids of the recommendations it is evidence for, as rows of the coverage view. */
  readonly serves: readonly string[];
  /** Done or not done, with nothing in it to measure: beside what is measured it holds nothing back. */
  readonly unmeasured?: true;
  /** What a service for minds is asked instead: any one of these is enough. */
  readonly inMinds?: readonly TopicId[];
  readonly ways: readonly Way[];
}
