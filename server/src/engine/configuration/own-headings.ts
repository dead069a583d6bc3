/** Headings that a workspace gives a role in its configuration: they win over what the reader made of them. */
import type { Document, Role, Section } from "../../../../rules/language/document.ts";

export function ownHeadings(document: Document, names: Readonly<Partial<Record<Role, readonly string[]>>>): Document {
  const known = new Map(Object.entries(names).flatMap(([role, headings]) => headings.map((heading) => [comparableHeading(heading), role as Role] as const)));
  if (known.size === 0) return document;
  const sections: Section[] = [];
  for (const section of document.sections) {
    const own = known.get(comparableHeading(section.heading));
    const above = section.parent === undefined ? undefined : sections[section.parent];
    const before = section.parent === undefined ? undefined : document.sections[section.parent];
    if (own !== undefined) sections.push({ ...section, roles: [own], because: `paritylint.yaml names it as ${own}` });
    // What was taken over from the heading above is taken over anew.
    else if (above !== before && above !== undefined && String(section.roles) === String(before?.roles)) sections.push({ ...section, roles: above.roles });
    else sections.push(section);
  }
  return { ...document, sections };
}

const comparableHeading = (heading: string): string => heading.replace(/[\s*_:.]+/g, " ").trim().toLowerCase();
