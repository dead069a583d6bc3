/** Whether the rules of a pack do what their own examples say. */
import type { Span } from "../../../rules/language/document.ts";
import type { Insensitive } from "../../../rules/language/facts.ts";
import type { Rule } from "../../../rules/language/rule.ts";
import { createAnalyse } from "../engine/findings/analyse.ts";
import { absorb } from "../engine/findings/settle.ts";
import { readDocument } from "../read/document.ts";

/** One example and what the rule says of it. */
interface Proof {
  readonly rule: string;
  readonly example: string;
  readonly kind: "flags" | "passes";
  /** One sentence, where it does not hold. */
  readonly fault?: string;
}

/** Each rule is run on its own examples, alone. */
export function prove(rules: readonly Rule[]): readonly Proof[] {
  return rules.flatMap((rule) => {
    const { flags, passes } = rule.examples;
    const said = sayings(rule);
    return [
      ...flags.map((example): Proof => ({ rule: rule.id, example, kind: "flags", ...faultOf(flagging(example, said)) })),
      ...passes.map((example): Proof => ({ rule: rule.id, example, kind: "passes", ...faultOf(passing(example, said)) })),
    ];
  });
}

/** The text without its marks, and the places they stood around. */
export function marked(example: string): { readonly text: string; readonly spans: readonly Span[] } {
  const spans: Span[] = [];
  let text = "";
  let from = 0;
  for (const found of example.matchAll(/\[\[((?:(?!\[\[)[\s\S])*?)\]\](?!\])/g)) {
    text += example.slice(from, found.index);
    spans.push({ start: text.length, end: text.length + found[1]!.length });
    text += found[1]!;
    from = found.index + found[0].length;
  }
  return { text: text + example.slice(from), spans };
}

type Sayings = (text: string) => readonly Span[];

/** A pack's rule never asks what only retext can tell. */
const unasked: Insensitive = () => [];

function sayings(rule: Rule): Sayings {
  const analyse = createAnalyse([rule]);
  const profile = rule.examples.profile ?? rule.appliesTo[0];
  return (text) => absorb(analyse(readDocument(text, "markdown"), { ...(profile === undefined ? {} : { profile }), rules: {} }, unasked).all, [rule]).map(({ span }) => span);
}

function flagging(example: string, said: Sayings): string | undefined {
  const { text, spans } = marked(example);
  const found = said(text);
  if (found.length === 0) return "Nothing is found in it.";
  const [wanted, got] = [spans, found].map((all) => all.map(({ start, end }) => `“${text.slice(start, end)}”`).join(", "));
  return spans.length === 0 || wanted === got ? undefined : `It marks ${wanted}, but ${got} is found.`;
}

function passing(example: string, said: Sayings): string | undefined {
  const [found] = said(example);
  return found && `“${example.slice(found.start, found.end)}” is found in it.`;
}

const faultOf = (fault: string | undefined): Pick<Proof, "fault"> => (fault === undefined ? {} : { fault });
