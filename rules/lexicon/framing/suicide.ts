/** Words about suicide that judge. */
import type { Phrase } from "../../language/rule.ts";

export const suicide: readonly Phrase[] = [
  { say: "committed suicide", instead: "died by suicide" },
  { say: "commits suicide", instead: "dies by suicide" },
  { say: "commit suicide", instead: "die by suicide" },
  { say: "committing suicide", instead: "dying by suicide" },
  { say: "completed suicides", instead: "deaths by suicide" },
  { say: "completed suicide", instead: "death by suicide" },
  { say: "successful suicide+" },
  { say: "(failed|unsuccessful) suicide attempt+", instead: "suicide attempt" },
  { say: "(successful|failed|unsuccessful) (suicide)? attempt+ (at|to) .. (suicide|kill themselves|take (their|his|her) (own)? life)" },
  { say: "suicidal gesture+", instead: "self-harm" },
  { say: "suicide (gesture|bid)+", instead: "suicide attempt" },
  { say: "parasuicide+", instead: "self-harm" },
  { say: "suicide victim+", instead: "person who died by suicide" },
  { say: "suicide prone" },
  { say: "(unsuccessful|failed|successful|botched|attempted and failed) suicide+" },
  { say: "(failed|unsuccessful|successful|botched) (attempt|bid|overdose|hanging)+", about: ["mh", "mh-condition"] },
  { say: "(failed|unsuccessful|successful|botched) .. (attempt|bid)+ (on|at|to) .. (life|lives|suicide)" },
  { say: "gesture+", about: ["mh-condition", "mh"], not: ["gesture+ of (good|thanks|support|kindness|goodwill)", "(kind|welcome|warm|small) gesture+"] },
  { say: "(succeeded|succeed|succeeds|successfully) .. (suicide|taking (their|his|her) own (life|lives)|killing)" },
  { say: "(taken|took|take) their own lives successfully" }, { say: "suicide (was|is|were) (completed|committed|successful)" }, { say: "(commit|commits|committed|committing) self harm" },
  { say: "(suicide|suicidal) (threat|blackmail)+" },
];
