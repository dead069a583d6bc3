/** Whose service it is: one for minds is asked what it does for bodies, every other what it does for minds. */
import type { Document } from "../../../../rules/language/document.ts";
import type { Profile } from "../../../../rules/language/profile.ts";
import { mentalHealth } from "../../../../rules/lexicon/profiles.ts";
import { bodilyTitles, maternityTitle, mindedTitles, mothersMinds } from "../../../../rules/lexicon/titles.ts";

/** One for children is, unless its title names a bodily illness, "Children's diabetes clinic", or it names neither and the text speaks more of bodies. One for mothers is where its title says so. */
export function isForMinds(profile: Profile, { text, title }: Pick<Document, "text" | "title">): boolean {
  const called = text.slice(title.start, title.end).toLowerCase();
  // Its name may stand in the line below the title of the form.
  if (profile === "maternity-perinatal") return mothersMinds.test(text.slice(title.start, title.end + nameBelow)) && !called.includes(maternityTitle);
  if (profile !== "cyp") return mentalHealth.includes(profile);
  if (bodilyTitles.some((illness) => called.includes(illness))) return false;
  if (mindedTitles.some((word) => called.includes(word))) return true;
  const all = text.toLowerCase();
  const spoken = (words: readonly string[]): number => words.reduce((sum, word) => sum + all.split(word).length - 1, 0);
  return spoken(mindedTitles) >= spoken(bodilyTitles);
}
/** In characters. */
const nameBelow = 90;
