/** Whose service it is: one for minds is asked what it does for bodies, every other what it does for minds. */
import type { Document } from "../../../../rules/language/document.ts";
import type { Profile } from "../../../../rules/language/profile.ts";
import { mentalHealth } from "../../../../rules/lexicon/profiles.ts";
import { bodilyTitles, maternityTitle, mothersMinds } from "../../../../rules/lexicon/titles.ts";

/** One for children is, unless its title names a bodily illness: a diabetes clinic for children. One for mothers is where its title says so. */
export function isForMinds(profile: Profile, { text, title }: Pick<Document, "text" | "title">): boolean {
  const called = text.slice(title.start, title.end).toLowerCase();
  // Its name may stand in the line below the title of the form.
  if (profile === "maternity-perinatal") return mothersMinds.test(text.slice(title.start, title.end + nameBelow)) && !called.includes(maternityTitle);
  return mentalHealth.includes(profile) && !(profile === "cyp" && bodilyTitles.some((illness) => called.includes(illness)));
}
/** In characters. */
const nameBelow = 90;
