import type { Span } from "../language/document.ts";
import { stretch, type Statement } from "../language/facts.ts";
import { gates, gatesOf } from "../language/gates.ts";
import { speaksOfMinds } from "../language/minds.ts";
import { flag, rule } from "../language/rule.ts";
import { mentalHealth, withAccess } from "../lexicon/profiles.ts";
import { communityMentalHealthFramework } from "../sources/community-mental-health-framework.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";

/** Says that the service is for people like these: an open door, or body and mind together. */
const welcomes = ({ own, purpose, strength }: Statement): boolean =>
  (purpose === "inclusion" && (own.has("mh-condition") || own.has("mh"))) ||
  (["provision", "mention", "inclusion"].includes(purpose) && own.has("parity") && own.has("mh")) ||
  (own.has("whole") && strength !== "none" && purpose !== "boilerplate" && purpose !== "reference");

/** Counts them among those in need: said where nothing is promised. */
const needs = ({ section, own, purpose, mentions }: Statement): boolean =>
  section.roles.includes("needs") && purpose === "need" && speaksOfMinds({ mentions }) && own.has("need");

/** The same in a mental health service: the whole person, or bodies or drugs. */
const welcomesBodies = ({ own, purpose, strength }: Statement): boolean =>
  (own.has("whole") && strength !== "none" && purpose !== "boilerplate" && purpose !== "reference") || (purpose === "inclusion" && (own.has("phys") || own.has("substance")));
const needsOfBodies = ({ section, own }: Statement): boolean => section.roles.includes("needs") && own.has("need") && (own.has("phys-cause") || own.has("substance"));

/** In characters: so short a sentence is quoted whole, for few words of it alone say little. */
const short = 160;

export default rule({
  title: "An exclusion that contradicts the rest of the document",
  severity: "error",
  cites: [kf2017.parity, communityMentalHealthFramework.barriers],
  appliesTo: withAccess.filter((it) => it !== "minor"),
  message: "“{text}” speaks for people whom the exclusions turn away: “{shut}”.",
  advice: "Keep the aim and change the exclusion: offer an adapted or joint service, and say who stays responsible.",
  *check({ criteria, statements, naming, document, profile }) {
    const minds = mentalHealth.includes(profile);
    // In a mental health service it is the body, drugs or a disputed label that shuts people out, and the whole person that is promised.
    const kept = criteria.find((it) => it.alternative !== "owned" && (minds ? it.because !== "mental" || it.bodily || it.statement.own.has("disputed-diagnosis") : it.because !== "physical-cause"));
    const gate = naming(...gates).map((it) => ({ statement: it, gates: gatesOf(it) })).find(({ gates }) => gates.length > 0);
    const shut: Span | undefined = kept ?? (gate && (gate.statement.end - gate.statement.start <= short ? gate.statement : stretch(gate.statement, gate.gates[0]!, gate.gates.at(-1))));
    const open = statements.find((it) => !it.own.has("bygone") && (minds ? welcomesBodies : welcomes)(it)) ?? statements.find(minds ? needsOfBodies : needs);
    if (shut && open) yield flag(open, { words: { shut: document.text.slice(shut.start, shut.end).replace(/\s+/g, " ") }, related: [shut] });
  },
  examples: {
    profile: "ltc",
    flags: [
      "## Population needs\n\n[[A third of local people with COPD also live with anxiety.]]\n\n## Exclusion criteria\n\n- people with mental health problems",
      "## Aims\n\n[[The service gives whole-person care.]]\n\n## Exclusion criteria\n\n- active depression",
      "## Aims\n\n[[Mental and physical health have equal priority here.]]\n\n## Exclusion criteria\n\n- severe anxiety",
    ],
    passes: [
      "## Aims\n\nThe service gives whole-person care.\n\n## Exclusion criteria\n\n- people under 18",
      "## Aims\n\nThe service reduces admissions.\n\n## Exclusion criteria\n\n- active depression",
      "## Aims\n\nThe service gives whole-person care.\n\n## Exclusion criteria\n\n- acute psychosis needing admission, who are seen jointly with the crisis team under a joint plan",
    ],
  },
});
