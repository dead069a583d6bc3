/** What copies with comments are called, known apart from how they are made: most runs make none. */

const ending = / \(paritylint(?: (\d+))?\)(\.doc[xm])$/i;

/** "spec.docx" → "spec (paritylint).docx", and a copy that was worked in → "spec (paritylint 2).docx" */
export function copyName(name: string): string {
  const copy = ending.exec(name);
  if (copy !== null) return `${name.slice(0, copy.index)} (paritylint ${Number(copy[1] ?? 1) + 1})${copy[2]!}`;
  return name.replace(/(?:\.[^.]*)?$/, (last) => ` (paritylint)${last}`);
}

export const isCopy = (name: string): boolean => ending.test(name);
