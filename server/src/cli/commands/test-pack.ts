/** `paritylint test-pack FILE`: whether a rule pack is whole, and whether its rules do what their examples say. */
import { readPack } from "../../packs/pack.ts";
import { prove } from "../../packs/prove.ts";
import { decodeUnmarked } from "../../read/decode.ts";
import { count } from "../../text/count.ts";
import { mostSettingsBytes, settingsTooLarge } from "../../text/limits.ts";
import { excerpt, oneLine } from "../../text/one-line.ts";
import { readUpTo } from "../../text/regular-file.node.ts";
import { whyUnread } from "../../text/trouble.ts";
import type { Arguments } from "../arguments.ts";
import { ours } from "../own-catalogue.ts";
import { printError, place, print } from "../output.ts";

/** 0 where everything holds; 1 where an example does not; 2 where a pack was not understood; 3 where it cannot be read. */
export async function run({ paths }: Arguments): Promise<number> {
  let code = 0;
  for (const path of paths) code = Math.max(code, await testPack(path));
  return code;
}

async function testPack(path: string): Promise<number> {
  const text = await readUpTo(path, mostSettingsBytes, settingsTooLarge).then((read) => ("refusal" in read ? read : decodeUnmarked(read)), (error: NodeJS.ErrnoException) => ({ refusal: error.code === "ENOENT" ? "There is no such file." : `It cannot be read: ${whyUnread(error)}.` }));
  if ("refusal" in text) {
    printError(`${oneLine(path)}: ${text.refusal}`);
    return 3;
  }
  const { rules, sections, problems } = readPack(text.text, ours);
  for (const problem of problems) printError(place(path, problem));
  if (rules.length === 0 && problems.length === 0 && Object.keys(sections).length === 0) {
    printError(`${oneLine(path)}: It holds neither a rule nor a heading, so there is nothing to test.`);
    return 2;
  }
  const proofs = prove(rules);
  const faults = proofs.filter(({ fault }) => fault !== undefined);
  for (const { rule, kind, example, fault } of faults) printError(`${oneLine(path)}: ${rule}, under “${kind}”: “${excerpt(example, 60)}”. ${fault}`);
  if (rules.length === 0 && problems.length > 0) print(`${oneLine(path)}: ${count(problems.length, "problem")}, and no rule that is whole.\n`);
  else print(`${oneLine(path)}: ${count(rules.length, "rule")}, ${count(proofs.length, "example")}, ${faults.length === 0 ? "all as they say" : `${faults.length} not as they say`}${problems.length === 0 ? "" : `; ${count(problems.length, "problem")}`}.\n`);
  return problems.length > 0 ? 2 : faults.length > 0 ? 1 : 0;
}
