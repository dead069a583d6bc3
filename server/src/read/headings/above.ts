/** The headings that a place stands under. */
import { sectionName, type Document, type Section } from "../../../../rules/language/document.ts";

/** From the outermost, numbers included, without the document's own name: whoever reads it knows that. */
export function headingsAbove(document: Document, offset: number): readonly string[] {
  const inside = sectionsAround(document, offset);
  return inside.filter((each) => each === inside.at(-1) || !(each.roles[0] === "meta" && each.number === undefined && each.level === 1))
    .map((section) => sectionName(section) || document.text.slice(section.span.start, section.span.end)).filter((name) => name !== "");
}

/** From the outermost. */
export const sectionsAround = ({ sections }: Document, offset: number): readonly Section[] =>
  sections.filter(({ id, body, span }) => id > 0 && body.start <= offset && offset < Math.max(body.end, span.end));
