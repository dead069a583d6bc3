/** What copies with comments are called, known apart from how they are made: most runs make none. */

/** "spec.docx" → "spec (paritylint).docx" */
export const copyName = (name: string): string => name.replace(/(?:\.[^.]*)?$/, (ending) => ` (paritylint)${ending}`);

export const isCopy = (name: string): boolean => / \(paritylint\)\.doc[xm]$/i.test(name);
