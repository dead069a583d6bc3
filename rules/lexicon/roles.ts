/** How sections of a role speak: whether their plain statements describe the world or what is done. */
import type { Role } from "../language/document.ts";

/** Plain statements here describe; only an obligation promises. */
export const background: ReadonlySet<Role> = new Set<Role>(["summary", "needs", "standards", "appendix"]);
/** What is said of minds here is law or routine, not a service. */
export const routine: ReadonlySet<Role> = new Set<Role>(["equality", "safeguarding"]);
/** Lists here say who is kept out. */
export const closing: ReadonlySet<Role> = new Set<Role>(["exclusion"]);
/** Rows and items here say how results are told. */
export const results: ReadonlySet<Role> = new Set<Role>(["outcomes", "quality"]);
/** What is ruled out here is money, data or paper, not people. */
export const aside: ReadonlySet<Role> = new Set<Role>(["payment", "data", "standards", "premises", "activity", "workforce", "training", "governance", "quality", "outcomes"]);
/** Only a document that runs a service has sections for these; an article or a briefing has none. */
export const running: ReadonlySet<Role> = new Set<Role>(["population", "acceptance", "exclusion", "access", "discharge", "interdependencies", "workforce", "training", "quality", "governance", "activity", "payment", "premises", "data"]);
