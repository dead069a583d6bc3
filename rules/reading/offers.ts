/** What a document says will be done for people's minds: the promise that a result should tell of. */
import type { Role } from "../language/document.ts";
import { standsIn, type Statement } from "../language/statement.ts";

/** What is said here is no care: it is counted, told as a need, or taught to staff. */
const elsewhere: readonly Role[] = ["outcomes", "quality", "needs", "training", "exclusion", "acceptance"];

/** Help with minds, promised or simply given. Told together with its measure, it is help where somebody gives it. */
export function offers({ section, purpose, own, concepts, strength }: Statement): boolean {
  if (strength === "weak" || strength === "none" || !own.has("provision") || (own.has("staff-learning") && !own.has("hands-on"))) return false;
  if (standsIn({ section }, ...elsewhere) && !(strength === "strong" && !own.has("measuring") && !own.has("training"))) return false;
  const given = own.has("mh-service") || own.has("hands-on");
  return purpose === "provision" ? own.has("mh") || (concepts.has("mh") && given) : purpose === "measure" && concepts.has("mh") && given;
}
