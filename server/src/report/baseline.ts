/**
 * A baseline: findings that were there when a team began, so that only new ones fail a check. An entry is known again by its rule, the part
 * of the document it stands in, and its words, never by its line: a paragraph put before it changes nothing.
 */
import type { Role } from "../../../rules/language/document.ts";
import { excerpt } from "../text/one-line.ts";
import type { Refusal } from "../text/refusal.ts";
import { digest } from "./fingerprint.ts";
import { isOpen, narrowed, type CheckedDocument, type ReportedFinding, type ReportedItem } from "./result.ts";

export interface Entry {
  readonly rule: string;
  readonly role: Role | null;
  readonly words: string;
  readonly sentence: string;
  /** Further items of a list that the finding spoke for. */
  readonly also?: readonly string[];
  /** For whoever reads the file. */
  readonly text: string;
}
/** Path of a document, as seen from the baseline's folder → what is known there. */
export type Baseline = Readonly<Record<string, readonly Entry[]>>;

export const baselineOf = (result: CheckedDocument): readonly Entry[] => result.findings.filter(isOpen).map(({ rule, role, fingerprint: { words, sentence, also }, text, section }) =>
  ({ rule, role, words, sentence, ...(also ? { also } : {}), text: excerpt(words === "" ? section : text) }));

/** Marks what the entries hold as known, and everything else as new; says which entries are idle. */
export function compare(result: CheckedDocument, entries: readonly Entry[]): { readonly result: CheckedDocument; readonly idle: readonly Entry[] } {
  const left = new Set(entries);
  const known = new Map<ReportedFinding, Entry>();
  const accepted = result.findings.filter(isOpen);
  // The closest likeness first, so that of two alike each finds its own.
  for (const alike of likenesses) {
    for (const finding of accepted) {
      if (known.has(finding)) continue;
      const entry = [...left].find((each) => each.rule === finding.rule && alike(finding, each));
      if (entry === undefined) continue;
      left.delete(entry);
      known.set(finding, entry);
    }
  }
  const findings = result.findings.flatMap((finding): readonly ReportedFinding[] => {
    const entry = known.get(finding);
    if (entry === undefined || finding.also === undefined) return [{ ...finding, known: entry !== undefined }];
    // An item was added to a list that was known: it is new, and the others are not; one taken out is no news.
    const words = new Set([entry.words, ...(entry.also ?? [])]);
    const held = ({ text }: ReportedItem): boolean => words.has(digest(text));
    const [old, added] = [narrowed(finding, held), narrowed(finding, (item) => !held(item))];
    return [...(old ? [{ ...old, known: true }] : []), ...(added ? [{ ...added, known: false }] : [])];
  });
  return { result: { ...result, findings }, idle: [...left] };
}

const likenesses: readonly ((finding: ReportedFinding, entry: Entry) => boolean)[] = [
  ({ role, fingerprint }, entry) => role === entry.role && fingerprint.words === entry.words && fingerprint.sentence === entry.sentence,
  ({ role, fingerprint }, entry) => role === entry.role && fingerprint.words === entry.words,
  // The same sentence, moved to another part.
  ({ fingerprint }, entry) => fingerprint.words !== "" && fingerprint.words === entry.words && fingerprint.sentence === entry.sentence,
  // A list that lost the item its finding stood on, or got another before it.
  ({ role, fingerprint }, entry) => role === entry.role && fingerprint.also !== undefined && (entry.also?.includes(fingerprint.words) === true || fingerprint.also.includes(entry.words)),
  // What is missing from a document stands where it would belong, and that place changes as the document grows.
  ({ fingerprint }, entry) => fingerprint.words === "" && entry.words === "",
];

/** Which of the documents that are gone this one was: most of what was known there stands here, in the same sentences or in many of the same parts. */
export function formerName(result: CheckedDocument, gone: readonly string[], known: Baseline): string | undefined {
  const here = new Set(baselineOf(result).map(written));
  return gone.find((name) => {
    const entries = known[name]!;
    const same = entries.filter((entry) => here.has(written(entry)));
    return same.length * 4 >= entries.length * 3 && (same.length >= 5 || same.some(({ words }) => words !== ""));
  });
}
const written = ({ rule, role, words, sentence, text }: Entry): string => JSON.stringify([rule, role, words, sentence, text]);

const about = "Findings that paritylint knows of and passes over. Written by --update-baseline.";

export function writeBaseline(baseline: Baseline): string {
  const documents = Object.fromEntries(Object.entries(baseline).filter(([, entries]) => entries.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)));
  return `${JSON.stringify({ version: 1, about, documents }, null, 2)}\n`;
}

const again = "Put the last good one back, or delete it and write a new one with --update-baseline.";
const other = "This is no baseline of paritylint; --baseline names a file that --update-baseline writes.";

/** A refusal is without the name of the file. */
export function readBaseline(text: string): Baseline | Refusal {
  let value: { readonly version?: unknown; readonly documents?: unknown } | null;
  try {
    value = JSON.parse(text) as typeof value;
  } catch {
    // A merge that was left half done, or some other file.
    return { refusal: text.includes(about) ? `This baseline is not valid JSON. ${again}` : other };
  }
  const documents = value?.documents;
  if (typeof value?.version === "number" && value.version > 1) return { refusal: "This baseline was written by a later version of paritylint." };
  if (value?.version !== 1 || typeof documents !== "object" || documents === null) return { refusal: other };
  for (const [path, entries] of Object.entries(documents as Readonly<Record<string, unknown>>)) {
    if (!Array.isArray(entries) || !entries.every(isEntry)) return { refusal: `This baseline is damaged at “${path}”. ${again}` };
  }
  return documents as Baseline;
}

function isEntry(value: unknown): value is Entry {
  const { rule, role, words, sentence } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof rule === "string" && (role === null || typeof role === "string") && typeof words === "string" && typeof sentence === "string";
}
