/** YAML front matter: settings and facts about a draft, before its text. */
import { isMap, isScalar, parseDocument } from "yaml";
import type { Problem } from "../../../../rules/language/document.ts";
import { frontMatterProblems } from "../../../../rules/lexicon/refusals.ts";
import { fill } from "../../text/fill.ts";
import { positions } from "../../text/positions.ts";
import type { Line } from "../lines/lines.ts";

interface FrontMatter {
  /** Lines it takes, the fences included. */
  readonly lines: number;
  readonly meta: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const longest = 65_536;

/** Reads front matter, if there is any. In plain text a rule of dashes is more likely a rule, so there it must parse. */
export function readFrontMatter(text: string, lines: readonly Line[], markdown: boolean): FrontMatter | undefined {
  if (lines[0]?.text !== "---" || lines[0].indent > 0) return undefined;
  let last = 1;
  while (last < lines.length && last < 500 && !/^(?:---|\.\.\.)$/.test(lines[last]!.text)) last++;
  if (last >= lines.length || last === 500 || last === 1) return undefined;
  const from = lines[1]!.start;
  // The parser of YAML does not know a lone carriage return.
  const source = text.slice(from, lines[last]!.start).replace(/\r(?!\n)/g, "\n");
  const found = source.length > longest ? { meta: {}, problems: [{ message: frontMatterProblems.tooLong, line: 1 }] } : parse(source);
  const looksLikeSettings = lines.slice(1, last).some((line) => /^[\w-]+:(?:\s|$)/.test(line.text));
  if (found.problems.length > 0 && !(markdown && looksLikeSettings)) return undefined;
  return { lines: last + 1, meta: found.meta, problems: found.problems };
}

/** Aliases are never followed and tags never run: only scalars are taken, as they are written. */
function parse(source: string): { meta: Record<string, string>; problems: Problem[] } {
  try {
    return scalars(source);
  } catch {
    // The parser gives up on lists nested thousands deep.
    return { meta: {}, problems: [{ message: frontMatterProblems.notSettings, line: 1 }] };
  }
}

function scalars(source: string): { meta: Record<string, string>; problems: Problem[] } {
  const placeOf = positions(source);
  const document = parseDocument(source, { schema: "core", prettyErrors: false, logLevel: "silent", stringKeys: false });
  const problems = document.errors.slice(0, 5).map((error): Problem => {
    const { line, column } = placeOf(error.pos[0]);
    const message = fill(frontMatterProblems.wrong, { message: error.message.split("\n")[0]!.replace(/[.:]?$/, ".") });
    return { message, line: line + 1, column };
  });
  const meta: Record<string, string> = Object.create(null) as Record<string, string>;
  if (document.contents === null) return { meta, problems };
  if (!isMap(document.contents)) return { meta, problems: problems.length > 0 ? problems : [{ message: frontMatterProblems.notSettings, line: 1 }] };
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue;
    if (isScalar(value) && value.value !== null) meta[String(key.value)] = value.source ?? String(value.value);
  }
  return { meta: { ...meta }, problems };
}
