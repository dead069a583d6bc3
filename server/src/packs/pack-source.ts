/** One publication of a pack and what it recommends: as much is asked of it as of our own, for a finding is worth what it rests on. */
import { isSeq, type Node } from "yaml";
import { recommendations, type Checked, type Recommendation, type RecommendationText, type Source, type Territory } from "../../../rules/language/source.ts";
import { fields } from "./fields.ts";
import type { PackContext } from "./pack.ts";

const sourceFields = ["id", "authors", "title", "short", "year", "url", "read", "territory", "recommendations"];
const adviceFields = ["id", "title", "locator", "paraphrase", "checked", "url"];
const checks: readonly Checked[] = ["primary", "secondary", "unchecked"];
const territories: readonly Territory[] = ["england", "uk", "world"];

/** Editors follow it: it must not be a command or a file. */
const isWeb = (url: string): boolean => /^https?:\/\/\S+$/.test(url);
const webSentence = "“url” is the address of the publication, starting with https://.";

/** Nothing where the source is not whole; a recommendation that is not is left out. */
export function readSource(node: Node, context: PackContext): readonly Recommendation[] {
  const of = fields(node, "A source", sourceFields, context);
  if (of === undefined) return [];
  const [id, authors, title, url, read] = [of.text("id"), of.text("authors"), of.text("title"), of.text("url"), of.text("read")];
  const year = of.text("year");
  const territory = of.choice("territory", territories) ?? "england";
  if (id !== undefined && context.known.recommendations.some(({ source }) => source.id === id)) of.say(of.node("id"), `There is a source “${id}” already.`);
  if (id !== undefined && !/^[a-z][a-z0-9-]*$/.test(id)) of.say(of.node("id"), "The id of a source is in small letters, digits and hyphens.");
  if (url !== undefined && !isWeb(url)) of.say(of.node("url"), webSentence);
  if (year !== undefined && !/^(?:\d{4}|undated)$/.test(year)) of.say(of.node("year"), "“year” is a year such as 2026, or “undated”.");
  if (read !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(read)) of.say(of.node("read"), "“read” is the day on which somebody read it, such as 2026-05-31.");
  const advice = of.node("recommendations");
  if (!isSeq(advice) || advice.items.length === 0) of.say(advice, "A source needs “recommendations:”, a list of what it asks for.");
  if (!of.whole() || id === undefined || authors === undefined || title === undefined || url === undefined || read === undefined || year === undefined) return [];
  const source: Source = { id, authors, title, short: of.maybe("short") ?? `${authors} ${year}`, year: year === "undated" ? year : Number(year), url };
  const texts: Record<string, RecommendationText> = {};
  for (const item of (advice as { items: Node[] }).items) {
    const read = readAdvice(item, context);
    if (read !== undefined) texts[read.id] = read.text;
  }
  return Object.values(recommendations(source, { read, territory }, texts));
}

function readAdvice(node: Node, context: PackContext): { readonly id: string; readonly text: RecommendationText } | undefined {
  const of = fields(node, "A recommendation", adviceFields, context);
  if (of === undefined) return undefined;
  const [id, title, locator, paraphrase, url] = [of.text("id"), of.text("title"), of.text("locator"), of.text("paraphrase"), of.maybe("url")];
  const checked = of.choice("checked", checks) ?? void (of.has("checked") || of.say(node, "A recommendation says how it was read: add “checked: primary”, “secondary” or “unchecked”."));
  if (url !== undefined && !isWeb(url)) of.say(of.node("url"), webSentence);
  if (!of.whole() || id === undefined || title === undefined || locator === undefined || paraphrase === undefined || checked === undefined) return undefined;
  return { id, text: { title, locator, paraphrase, checked, ...(url === undefined ? {} : { url }) } };
}
