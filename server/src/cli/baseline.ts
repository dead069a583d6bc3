/** `--baseline` and `--update-baseline`: the file of known findings, and what a run has to do with it. */
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { spokenFor } from "../engine/findings/settle.ts";
import { baselineOf, compare, formerName, readBaseline, writeBaseline, type Baseline, type Entry } from "../report/baseline.ts";
import type { Stale } from "../report/pieces.ts";
import { isChecked, type CheckedDocument, type Result } from "../report/result.ts";
import { staleEntry, staleSentence } from "../report/saying.ts";
import { withoutMark } from "../text/byte-order-mark.ts";
import { count } from "../text/count.ts";
import { mostBytes } from "../text/limits.ts";
import { oneLine } from "../text/one-line.ts";
import type { Refusal } from "../text/refusal.ts";
import { readRegular } from "../text/regular-file.node.ts";
import { whyUnread } from "../text/trouble.ts";
import type { Arguments } from "./arguments.ts";
import { ours } from "./own-catalogue.ts";
import { printError, unwritten } from "./output.ts";
import { writeWhole } from "./atomic-write.ts";

interface Known {
  /** Documents of which something is known, by their absolute paths. */
  readonly documents: ReadonlySet<string>;
  /** Marks what is known; `file` is absolute. */
  mark(result: Result, file: string): Result;
  /** Writes the file anew where that is asked for, else says which entries are stale: nothing is found any more that they cover. */
  close(): Promise<"well" | "unwritten" | Stale>;
}

/** A refusal is a whole sentence. */
export async function openBaseline({ command, baseline: path, updateBaseline, allowStale, failOn, rules, changedSince }: Arguments): Promise<Known | undefined | Refusal> {
  if (path === undefined) return undefined;
  const bytes = await readRegular(path, mostBytes, "It is too large: a baseline is smaller than 50 MB.").catch((error: NodeJS.ErrnoException) => error);
  if ("refusal" in bytes) return { refusal: `${oneLine(path)} cannot be read. ${bytes.refusal}` };
  const old = bytes instanceof Error ? bytes : withoutMark(Buffer.from(bytes).toString("utf8"));
  if (old instanceof Error && !(updateBaseline && old.code === "ENOENT")) {
    return { refusal: old.code === "ENOENT" ? `There is no baseline ${oneLine(path)}; write one with --update-baseline.` : `${oneLine(path)} cannot be read: ${whyUnread(old)}.` };
  }
  const before = old instanceof Error ? {} : readBaseline(old);
  if ("refusal" in before && typeof before.refusal === "string") return { refusal: `${oneLine(path)}: ${before.refusal}` };
  const folder = dirname(resolve(path));
  const local = (file: string) => relative(folder, file).split(sep).join("/");
  // Reports of what changed hold nothing of the rest; a check knows it all before it leaves that out.
  const inPart = command === "merge" && changedSince !== undefined;
  // Of these, a document may hold more than is said: this run was told to leave them out, or another finding speaks for them.
  const unsaid = ({ findings }: CheckedDocument): Unsaid => {
    const spoken = spokenFor(findings, ours.rules);
    return ({ rule }) => inPart || rules[rule] === "off" || spoken.has(rule);
  };
  const documents = new Set(Object.keys(before as Baseline).map((name) => resolve(folder, name)));
  return { documents, ...(updateBaseline ? updating(path, old instanceof Error ? undefined : (before as Baseline), folder, local, unsaid) : comparing(path, before as Baseline, folder, local, unsaid, !allowStale && failOn !== "never")) };
}

/** Whether nothing is known of what an entry covers: it is neither stale nor taken out. */
type Unsaid = (entry: Entry) => boolean;

/** What is known of a document, under its name or the one it had before. */
type KnownOf = (result: CheckedDocument, name: string) => { readonly entries: readonly Entry[]; readonly former?: string };

function knownIn(baseline: Baseline, folder: string): KnownOf {
  const gone = new Set(Object.keys(baseline).filter((name) => !existsSync(join(folder, name))));
  return (result, name) => {
    if (Object.hasOwn(baseline, name)) return { entries: baseline[name]! };
    const former = formerName(result, [...gone], baseline);
    if (former === undefined) return { entries: [] };
    gone.delete(former);
    return { entries: baseline[former]!, former };
  };
}

/** `before`: not there where this is the first. */
function updating(path: string, before: Baseline | undefined, folder: string, local: (file: string) => string, unsaid: (result: CheckedDocument) => Unsaid): Omit<Known, "documents"> {
  const now: Record<string, readonly Entry[]> = {};
  const knownOf = knownIn(before ?? {}, folder);
  const renamed = new Set<string>();
  let [taken, dropped] = [0, 0];
  return {
    mark: (result, file) => {
      if (!isChecked(result)) return result;
      const name = local(file);
      const { entries: old, former } = knownOf(result, name);
      if (former !== undefined) renamed.add(former);
      const { idle } = compare(result, old);
      const kept = idle.filter(unsaid(result));
      const entries = baselineOf(result);
      now[name] = [...entries, ...kept];
      dropped += idle.length - kept.length;
      taken += entries.length - (old.length - idle.length);
      return compare(result, entries).result;
    },
    close: async () => {
      // A document that this run did not look at keeps its entries, as long as it is there.
      const others = Object.entries(before ?? {}).filter(([name, entries]) => !Object.hasOwn(now, name) && !renamed.has(name) && (existsSync(join(folder, name)) || void (dropped += entries.length)));
      const all = { ...Object.fromEntries(others), ...now };
      try {
        await writeWhole(path, writeBaseline(all));
      } catch (error) {
        printError(unwritten(path, error));
        return "unwritten";
      }
      printError(`${oneLine(path)}: ${count(Object.values(all).reduce((sum, { length }) => sum + length, 0), "finding")} known from now on${before === undefined ? "" : `: ${taken} taken in, ${dropped} taken out`}.`);
      return "well";
    },
  };
}

function comparing(path: string, entries: Baseline, folder: string, local: (file: string) => string, unsaid: (result: CheckedDocument) => Unsaid, fails: boolean): Omit<Known, "documents"> {
  const seen = new Set<string>();
  const knownOf = knownIn(entries, folder);
  const stale: Stale["entries"][number][] = [];
  return {
    mark: (result, file) => {
      if (!isChecked(result)) return result;
      const name = local(file);
      seen.add(name);
      const { entries: old, former } = knownOf(result, name);
      if (former !== undefined) {
        seen.add(former);
        printError(`${oneLine(path)}: ${oneLine(name)} is taken for ${oneLine(former)}, which is gone. Write its new name down with --update-baseline.`);
      }
      const compared = compare(result, old);
      const isUnsaid = unsaid(result);
      for (const entry of compared.idle) if (!isUnsaid(entry)) stale.push({ document: name, rule: entry.rule, text: entry.text });
      return compared.result;
    },
    close: async () => {
      for (const name of Object.keys(entries)) if (!seen.has(name) && !existsSync(join(folder, name))) stale.push({ document: name });
      if (stale.length === 0) return "well";
      const said: Stale = { baseline: path, entries: stale, fails };
      printError(staleSentence(said));
      for (const entry of stale.slice(0, 10)) printError(`  ${staleEntry(entry)}`);
      if (stale.length > 10) printError(`  and ${stale.length - 10} more`);
      return said;
    },
  };
}
