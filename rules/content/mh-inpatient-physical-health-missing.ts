import { inWords } from "../language/in-words.ts";
import { rule } from "../language/rule.ts";
import { lacking } from "../language/shapes.ts";
import { hasPurpose, type Statement } from "../language/statement.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";

export default rule({
  title: "Physical health on a mental health ward",
  severity: "error",
  cites: [kf2016.p8],
  appliesTo: ["mh-inpatient"],
  message: "Physical care on this ward lacks {parts}.",
  advice: "Say when people are examined, by whom, and which doctor or GP service the ward can call.",
  clause: { into: "description", text: "Every person shall have a full physical examination and baseline tests within 24 hours of admission, offered again daily if declined. A named physician or GP service shall provide [number] sessions a week and same-day advice." },
  *check(facts) {
    // "Where it is declined, it is offered again": what people refuse keeps nobody out.
    const care = facts.statements.filter((it) => hasPurpose(it, "provision", "measure", "mention", "inclusion") || (it.purpose === "exclusion" && it.own.has("refused") && it.own.has("physical-exam")));
    // Who has fixed times on the ward is there, though people are referred where it is needed.
    const comes = (it: Statement): boolean => it.strength !== "weak" || (it.own.has("in-reach") && (it.own.has("limited-hours") || it.own.has("regular")));
    const examined = care.some((it) => it.concepts.has("on-admission") && it.own.has("physical-exam") && !it.own.has("discharge-later") && it.section.roles[0] !== "discharge" && it.strength !== "weak");
    const doctor = care.some((it) => it.own.has("physician") && !it.own.has("discharge-later") && comes(it));
    const parts = [...(examined ? [] : ["a physical examination on admission"]), ...(doctor ? [] : ["a route to a physician or GP"])];
    if (parts.length > 0) yield lacking(facts, ["description", "assessment", "pathway"], { fill: { parts: inWords(parts) } });
  },
  examples: {
    flags: [
      "## [[Service description]]\n\nA mental state examination is done on admission.",
      "## [[Service description]]\n\nPhysical investigations are arranged after discharge.",
      "## [[Service description]]\n\nIn an emergency staff call 999.",
    ],
    passes: [
      "## Service description\n\nThe physical examination is completed within 24 hours of admission. Where needed, people are referred to the visiting GP, who attends on Mondays and Thursdays.",
      "## Service description\n\nEvery arrival starts a checklist of examination and blood tests, finished in one day. A registrar in geriatric medicine does a round weekly.",
      "## Service description\n\nA full physical examination is done within 24 hours of admission. The Hill Street partnership covers both wards on weekdays.",
      "## Service description\n\nA full physical examination is done within 24 hours of admission. A visiting GP comes twice weekly.",
      "## Service description\n\nOn admission each person has a physical health assessment. A liaison physician reviews people who stay long.",
      "## Service description\n\nPhysical examination is offered within 24 hours, and the acute medical team gives advice at any hour.",
    ],
  },
});
