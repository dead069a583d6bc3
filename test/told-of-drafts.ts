/** A draft as tests speak of it: a block by its words, a section by its heading and roles, an item by what leads to it. */
import type { Block, Document } from "../rules/language/document.ts";

export const words = (document: Document, block: Block): string => document.text.slice(block.content, block.end).replace(/\s+/g, " ").replace(/\*\*$/, "");
export const headings = (document: Document): string[] => document.sections.slice(1).map(({ heading, roles }) => `${heading} [${roles.join(" ")}]`);
export const items = (document: Document): string[] => document.blocks.filter((block) => block.kind === "item")
  .map((block) => `${block.lead === undefined ? "-" : words(document, document.blocks[block.lead]!)} > ${words(document, block)}`);
