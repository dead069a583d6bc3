/** "3.2.4" → "3.2.5", "(c)" → "(d)", "•" → "•": the mark or number that comes next. */
import { countingOf, numberAfter } from "../../text/numbering.ts";

const label = /^(\s*(?:\*\*|__)?\(?)((?:[A-Za-z]{1,2}(?=\d))?(?:\d{1,3}[.])*)(\d{1,3}|[a-zA-Z]|[ivx]{2,5}|[IVX]{2,5})([.):]*(?:\*\*|__)?[.):]*\s*)$/;

interface Mark {
  /** What stands before the words of the next item, with its indent and spaces. */
  readonly prefix: string;
  /** Its number as it is said, where it has one: "3.2.5". */
  readonly number?: string;
}

/** `prefix`: what stands before the words of the last item; `before`: of the one before it, where there is one; `by`: how many further on. */
export function nextMark(prefix: string, before: string | undefined, by = 1): Mark | undefined {
  const found = label.exec(prefix);
  if (!found) return /^\s*(?:[-*+–—o]|[^\s\w\d.,;:()[\]{}"'“”‘’|#<>*_])\s*$/u.test(prefix) ? { prefix } : undefined;
  const [, open, path, last, close] = found as unknown as [string, string, string, string, string];
  // Markdown lets every item be "1."; then so is the next.
  if (before !== undefined && before.trim() === prefix.trim()) return { prefix };
  const earlier = before === undefined ? undefined : label.exec(before)?.[3];
  const next = numberAfter(last, countingOf(last, earlier), by);
  return next === undefined ? undefined : { prefix: closed(open + path + next + close), number: path + next };
}

/** Where the words beside it are in bold with their number, only the number of the new one is. */
const closed = (prefix: string): string => {
  const marks = prefix.match(/\*\*|__/g) ?? [];
  return marks.length % 2 === 0 ? prefix : prefix.trimEnd() + marks[0] + prefix.slice(prefix.trimEnd().length);
};
