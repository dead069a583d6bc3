/** What each concept covers, without its words: all that a person is shown of it. */
import type { Concept } from "../language/concept.ts";
import { concepts } from "./concepts.ts";

export const meanings =
  Object.fromEntries(Object.entries(concepts).map(([concept, { means }]) => [concept, means])) as Readonly<Record<Concept, string>>;
