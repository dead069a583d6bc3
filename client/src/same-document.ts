/** Which addresses are of one document: the server and VS Code escape a colon or a bracket each in its own way. */

/** Equal for all of one document; what cannot be decoded stands as it is. */
export const sameDocumentKey = (uri: string): string => {
  try { return decodeURIComponent(uri); } catch { return uri; }
};

export const sameDocument = (one: string, other: string): boolean => sameDocumentKey(one) === sameDocumentKey(other);
