/** What an author might write into the gaps of a clause. */

const known: Readonly<Record<string, string>> = {
  number: "12", names: "Age UK Anyshire and Mind in Anyshire", condition: "diabetes", date: "1 April 2027", "every quarter": "every quarter",
  "mental health provider": "Anyshire Mental Health Trust", "source, year": "Anyshire needs assessment, 2026", Trust: "Anyshire Community Trust",
  "condition or need": "diabetes", "figure, group, source": "31% of adults with diabetes also live with depression (Anyshire needs assessment, 2026)",
};

/** A number that is offered stays, of several choices the first is taken, and the rest is made up. */
export const filled = (text: string): string => text.replace(/\[([^\][]*)\]/g, (_, gap: string) => {
  const inside = gap.replace(/\s+/g, " ").trim();
  if (inside === "") return "60";
  return known[inside] ?? inside.split(/ or | \/ |, then |, /)[0]!;
});
