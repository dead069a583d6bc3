/** `paritylint merge FILES…`: JSON reports of parts of a run → the report of the whole, in any form. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { readJson, type ReadReport } from "../../report/read-json.ts";
import type { Result } from "../../report/result.ts";
import { withoutMark } from "../../text/byte-order-mark.ts";
import { mostReportBytes } from "../../text/limits.ts";
import { oneLine } from "../../text/one-line.ts";
import type { Refusal } from "../../text/refusal.ts";
import { isOpened, readRegular, readUpTo } from "../../text/regular-file.node.ts";
import { whyUnread } from "../../text/trouble.ts";
import type { Arguments } from "../arguments.ts";
import { openBaseline } from "../baseline.ts";
import { piecesOf } from "../render.ts";
import { tool } from "../../text/tool.ts";
import { refuse } from "../output.ts";
import { catalogueOver, configurationHere, configurations } from "../configurations.ts";
import { openReports } from "../report-files.ts";
import { demandsOf, exitCode, tellGuess, tellUnmet } from "../exit-code.ts";

export async function run(given: Arguments): Promise<number> {
  const { recommendations } = (await configurationHere(given)).catalogue;
  const parts: ReadReport[] = [];
  for (const path of given.paths) {
    const bytes = await (isOpened(path) ? readUpTo : readRegular)(path, mostReportBytes, "It is too large: paritylint reads reports of less than 500 MB.").catch((error: NodeJS.ErrnoException) => error);
    if (bytes instanceof Error) return refuse(bytes.code === "ENOENT" ? `There is no report ${oneLine(path)}.` : `${oneLine(path)} cannot be read: ${whyUnread(bytes)}.`);
    if ("refusal" in bytes) return refuse(`${oneLine(path)}: ${bytes.refusal}`);
    const part = readJson(withoutMark(Buffer.from(bytes).toString("utf8")), recommendations, tool.version);
    if ("refusal" in part) return refuse(`${oneLine(path)}: ${part.refusal}`);
    if (part.version !== tool.version) return refuse(`${oneLine(path)} was written by paritylint ${oneLine(part.version)}, and this is ${tool.version}.`);
    parts.push(part);
  }
  const results = together(parts);
  if ("refusal" in results) return refuse(results.refusal);
  const all = runOf(given, parts);
  if (all.updateBaseline && all.changedSince !== undefined) return refuse(`--update-baseline takes in all findings, and these reports hold only what changed since ${oneLine(all.changedSince)}.`);
  const known = await openBaseline(all);
  if (known !== undefined && "refusal" in known) return refuse(known.refusal);
  const named = results.map(({ path }) => resolve(path));
  // The paths in a report are told from where its check ran: from elsewhere every known finding would come back as new.
  if (known !== undefined && known.documents.size > 0 && named.length > 0 && !named.some((file) => known.documents.has(file) || existsSync(file))) {
    return refuse(`${oneLine(given.baseline ?? "")} knows none of the documents in these reports, and none of them lies here. Run “merge” in the folder where the reports were made.`);
  }
  const catalogue = await catalogueOver(results.map(({ path }) => resolve(path)), configurations(given));
  const reports = await openReports(given.outputs, (output) => piecesOf(output, all, catalogue, results.length));
  for (const result of results) {
    if (given.requireProfile) tellGuess(result);
    await reports.add(known === undefined ? result : known.mark(result, resolve(result.path)));
  }
  const closed = (await known?.close()) ?? "well";
  const { total, written } = await reports.finish(demandsOf(given), typeof closed === "string" ? undefined : closed);
  tellUnmet(total);
  return written && closed !== "unwritten" ? exitCode(total, given, { wrong: false, unfixed: false }) : 2;
}

/** The run that these are parts of: it left out what they left out. */
function runOf(given: Arguments, parts: readonly ReadReport[]): Arguments {
  const rules = parts.flatMap(({ leftOut }) => leftOut?.rules ?? []);
  const changedSince = parts.find(({ leftOut }) => leftOut?.changedSince !== undefined)?.leftOut?.changedSince;
  return { ...given, rules: Object.fromEntries(rules.map((id) => [id, "off"])), ...(changedSince === undefined ? {} : { changedSince }) };
}

/** Shards hold every nth document, so they are dealt out again in turn; reports that are no shards follow one another. */
function together(parts: readonly ReadReport[]): readonly Result[] | Refusal {
  const shards = parts.filter(({ shard }) => shard !== undefined);
  if (shards.length === 0) return parts.flatMap(({ results }) => results);
  if (shards.length < parts.length) return { refusal: "Some of these reports are shards and some are not; merge the shards first." };
  const of = shards[0]?.shard?.of ?? 0;
  const settings = ({ shard, leftOut }: ReadReport): string => JSON.stringify([shard?.of, leftOut]);
  if (shards.some((each) => settings(each) !== settings(shards[0]!))) return { refusal: "These shards are of different runs." };
  const inTurn: (readonly Result[])[] = [];
  for (let index = 1; index <= of; index++) {
    const same = shards.filter(({ shard }) => shard?.index === index);
    if (same.length !== 1) return { refusal: same.length === 0 ? `Shard ${index} of ${of} is missing.` : `Shard ${index} of ${of} is there twice.` };
    inTurn.push(same[0]!.results);
  }
  const longest = Math.max(...inTurn.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => inTurn.flatMap((results) => results.slice(i, i + 1))).flat();
}
