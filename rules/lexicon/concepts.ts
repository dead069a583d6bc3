/**
 * The words behind each concept. Broad stems with exceptions are preferred to lists of phrases: new documents say things
 * differently. A concept that is declared in rules/language/facts.ts and has no words here does not compile.
 */
import type { Concept } from "../language/facts.ts";
import { asks } from "./concepts/asks.ts";
import { bodies } from "./concepts/bodies.ts";
import { care } from "./concepts/care.ts";
import { doors } from "./concepts/doors.ts";
import { gates } from "./concepts/gates.ts";
import { meaning } from "./concepts/meaning.ts";
import { minds } from "./concepts/minds.ts";
import { people } from "./concepts/people.ts";
import { results } from "./concepts/results.ts";
import type { Lexeme } from "./lexeme.ts";

export const concepts: Readonly<Record<Concept, Lexeme>> = { ...asks, ...bodies, ...care, ...doors, ...gates, ...meaning, ...minds, ...people, ...results };
