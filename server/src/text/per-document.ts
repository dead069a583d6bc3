/** What is worked out of a whole document is worked out once, however many of its findings ask. */
import type { Document } from "../../../rules/language/document.ts";

/** Kept as long as the document is. */
export function perDocument<T extends {}>(make: (document: Document) => T): (document: Document) => T {
  const known = new WeakMap<Document, T>();
  return (document) => {
    const value = known.get(document) ?? make(document);
    known.set(document, value);
    return value;
  };
}
