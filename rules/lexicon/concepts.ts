/**
 * The words behind each concept. Broad stems with exceptions are preferred to lists of phrases: new documents say things
 * differently. A concept that is declared in rules/language/concept.ts and has no words here does not compile.
 */
import type { Concept } from "../language/concept.ts";
import { asks } from "./concepts/asks.ts";
import { births } from "./concepts/births.ts";
import { bodies } from "./concepts/bodies.ts";
import { care } from "./concepts/care.ts";
import { carers } from "./concepts/carers.ts";
import { checks } from "./concepts/checks.ts";
import { comparing } from "./concepts/comparing.ts";
import { conditions } from "./concepts/conditions.ts";
import { designing } from "./concepts/design.ts";
import { doors } from "./concepts/doors.ts";
import { early } from "./concepts/early.ts";
import { fitness } from "./concepts/fitness.ts";
import { gates } from "./concepts/gates.ts";
import { hospital } from "./concepts/hospital.ts";
import { later } from "./concepts/later.ts";
import { learning } from "./concepts/learning.ts";
import { meaning } from "./concepts/meaning.ts";
import { minds } from "./concepts/minds.ts";
import { money } from "./concepts/money.ts";
import { naming } from "./concepts/naming.ts";
import { partings } from "./concepts/partings.ts";
import { past } from "./concepts/past.ts";
import { people } from "./concepts/people.ts";
import { posts } from "./concepts/posts.ts";
import { purposes } from "./concepts/purposes.ts";
import { records } from "./concepts/records.ts";
import { results } from "./concepts/results.ts";
import { signposts } from "./concepts/signposts.ts";
import { visits } from "./concepts/visits.ts";
import { voices } from "./concepts/voices.ts";
import type { Lexeme } from "./lexeme.ts";

export const concepts: Readonly<Record<Concept, Lexeme>> = { ...asks, ...births, ...bodies, ...care, ...carers, ...checks, ...comparing, ...conditions, ...designing, ...doors, ...early, ...fitness, ...gates, ...hospital, ...later, ...learning, ...meaning, ...minds, ...money, ...naming, ...partings, ...past, ...people, ...posts, ...purposes, ...records, ...results, ...signposts, ...visits, ...voices };
