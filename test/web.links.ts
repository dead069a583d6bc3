/**
 * `npm run links`: whether the addresses on our pages and in the sources of the rules still answer. A few at a time. It ends with 1 where one is
 * dead, else with 3 where one could not be reached. What refuses programs is told apart: people may well see that page.
 */
import { ours } from "../server/src/cli/own-catalogue.ts";
import { pagesOf } from "./markdown-links.ts";
import { ask, type Answer } from "./web-answers.ts";
import { root } from "./root.ts";

const atOnce = 4;

/** Address → where it stands, once each. What is after # stays on the reader's side. */
const found = new Map<string, string[]>();
const add = (href: string, where: string): void => {
  const url = href.replace(/#.*$/, "");
  found.set(url, [...(found.get(url) ?? []), where]);
};
for (const { path, links } of pagesOf(root)) if (!path.startsWith("rules/")) for (const { href, line } of links) if (/^https?:/.test(href)) add(href, `${path}:${line}`);
for (const { url, id, source } of ours.recommendations) add(url, `rules/sources: ${source.short} (${id})`);

const waiting = [...found.keys()].sort();
const answers = new Map<string, Answer>();
await Promise.all(Array.from({ length: atOnce }, async () => {
  for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) answers.set(url, await ask(url));
}));

const order = ["dead", "could not be reached", "refuses programs", "moved"] as const;
const count = (kind: Answer["kind"]): number => [...answers.values()].filter((each) => each.kind === kind).length;
for (const kind of order) {
  for (const [url, answer] of [...answers].filter(([, each]) => each.kind === kind).sort()) {
    console.log(`${kind.padEnd(21)} ${answer.more.padEnd(24)} ${url}\n${" ".repeat(22)}${found.get(url)!.slice(0, 3).join("; ")}`);
  }
}
console.log(`\n${answers.size} addresses: ${(["answers", "moved", "refuses programs", "could not be reached", "dead"] as const).map((kind) => `${count(kind)} ${kind}`).join(", ")}.`);
process.exitCode = count("dead") > 0 ? 1 : count("could not be reached") > 0 ? 3 : 0;
