/** The shapes most rules take, so that a rule file can be data. Rule packs use the same shapes. */
import type { Concept } from "./concept.ts";
import type { Role, Section, Span } from "./document.ts";
import type { Facts, PhraseHit, Support } from "./facts.ts";
import { byLevel, levelOf, rankOfLevel, type Level } from "./level.ts";
import { flag, rule, type Hit, type RuleText } from "./rule.ts";
import { concerns, place, type Statement } from "./statement.ts";
import type { TopicId } from "./topic.ts";

/** Where a clause that is missing belongs: the first section of the first role that has one, else the document's title. */
function placeFor(facts: Facts, roles: readonly Role[]): Span {
  const { sections, title, blocks } = facts.document;
  for (const role of roles) {
    const section = sections.find((it) => it.id > 0 && it.roles[0] === role) ?? sections.find((it) => it.id > 0 && it.roles.includes(role));
    if (section) return headingOf(facts, section);
  }
  if (title.end > title.start) return title;
  const first = blocks.find((block) => !block.zone);
  return first?.sentences[0] ?? first ?? { start: 0, end: 0 };
}

/** Something that the whole document lacks, said where it would belong. */
export const lacking = (facts: Facts, roles: readonly Role[], more: Omit<Hit, "span" | "whole"> = {}): Hit => flag(placeFor(facts, roles), { ...more, whole: true });

/** A section's heading without its markers. */
export function headingOf({ document }: Pick<Facts, "document">, section: Section): Span {
  const heading = document.blocks.find((block) => block.kind === "heading" && block.section === section.id);
  if (!heading) return section.span;
  // Closing marks of emphasis or of the heading itself are not its words.
  let { end } = heading;
  while (end > heading.content && /[\s*_#]/.test(document.text[end - 1]!)) end--;
  return { start: heading.content, end };
}

/** The evidence that counts, on the rung or above it. */
export const counting = (evidence: readonly Support[], atLeast: Level = "mentioned"): readonly Support[] =>
  evidence.filter(({ discounted, level }) => discounted === undefined && rankOfLevel(level) >= rankOfLevel(atLeast));

export const reaches = (evidence: readonly Support[], level: Level): boolean => counting(evidence, level).length > 0;

/** Evidence that would count but for a gap its author has yet to fill. */
export const unfilled = (evidence: readonly Support[]): Span | undefined => {
  const gap = evidence.find(({ statement, discounted }) => discounted !== undefined && statement.placeholder && statement.strength !== "weak");
  return gap?.statement.placeholder && place(gap.statement, gap.statement.placeholder);
};

/** Says that a topic is missing: on the section where it belongs, with the nearest evidence; on the gap where only an unfilled clause is there. */
export const missing = (facts: Facts, topics: readonly TopicId[], roles: readonly Role[], more: Omit<Hit, "span" | "evidence"> = {}): Hit =>
  missingBeside(facts, topics.flatMap((topic) => facts.evidence(topic)), roles, more);

function missingBeside(facts: Facts, evidence: readonly Support[], roles: readonly Role[], more: Omit<Hit, "span" | "evidence"> = {}): Hit {
  const gap = unfilled(evidence);
  if (gap) return flag(gap, { placeholder: gap, ...more });
  const nearest = evidence.slice(0, 3).map(({ statement: _, ...it }) => it);
  return lacking(facts, roles, { ...more, evidence: nearest, related: nearest.map((it) => it.span) });
}

type Requirement = Omit<RuleText, "check"> & {
  /** Any one of them is enough. */
  readonly topics: readonly TopicId[];
  /** Fill `{word}` in the message. */
  readonly fill?: Readonly<Record<string, string>>;
  /** The same where the service is one for minds, and it is the body that may be left out. */
  readonly fillInMinds?: Readonly<Record<string, string>>;
  readonly atLeast: Level;
  /** Where the clause belongs, best first. */
  readonly belongsIn: readonly Role[];
};

/** Required content: something has to be there, on the given rung. */
export const requires = ({ topics, fill = {}, fillInMinds = fill, atLeast, belongsIn, ...text }: Requirement): RuleText =>
  rule({
    ...text,
    *check(facts) {
      const answering = topics.flatMap((topic) => facts.answering(topic));
      if (!answering.some((topic) => reaches(facts.evidence(topic), atLeast))) yield missing(facts, answering, belongsIn, { fill: facts.forMinds ? fillInMinds : fill });
    },
  });

type Wording = Omit<RuleText, "check" | "phrases"> & {
  /** Any one of them is enough, in the pattern language of the lexicon. */
  readonly words: readonly string[];
  readonly atLeast: Level;
  readonly belongsIn: readonly Role[];
};

/** Required wording: one of the phrases has to stand in a statement on the given rung. */
export const requiresWords = ({ words, atLeast, belongsIn, ...text }: Wording): RuleText =>
  rule({
    ...text,
    phrases: words.map((say) => ({ say })),
    *check(facts) {
      const evidence = facts.phrases.filter((it) => !it.inName).map(({ statement }) => said(statement)).sort(byLevel);
      if (!reaches(evidence, atLeast)) yield missingBeside(facts, evidence, belongsIn);
    },
  });

function said(statement: Statement): Support {
  const { start, end, placeholder } = statement;
  const at = { span: { start, end }, statement };
  return placeholder ? { ...at, level: "mentioned", discounted: "a gap in it is still to be filled" } : { ...at, level: levelOf(statement) };
}

type Phrases = Omit<RuleText, "check" | "phrases"> & {
  readonly avoid: NonNullable<RuleText["phrases"]>;
  /** Say each phrase the first time only: once an author knows, every further place is noise. */
  readonly once?: boolean;
  /** Only what people do, or fail to do, is told by these words: "devices that fail to transmit" are left alone. */
  readonly ofPeople?: boolean;
  /** Not said in a sentence that has one of these: a name that "was replaced by" another may stand. */
  readonly unless?: readonly Concept[];
  /** The words are looked for in names too: "the Care Programme Approach". */
  readonly inNames?: boolean;
};

/** Words to avoid, each with what to say instead. Words that stand close together in one sentence are one fault, said once. */
export const phrases = ({ avoid, once = false, ofPeople = false, unless = [], inNames = false, ...text }: Phrases): RuleText =>
  rule({
    ...text,
    phrases: avoid,
    *check(facts) {
      const said = new Set<number>();
      let together: PhraseHit[] = [];
      for (const hit of apart(ofPeople ? facts.phrases.filter((it) => !it.ofOthers || avoid[it.phrase]!.people) : facts.phrases, avoid)) {
        if ((once && said.has(hit.phrase)) || unless.some((concept) => hit.statement.mentions.some((it) => it.concept === concept && !it.negated)) || inOtherName(hit, inNames, facts.document.text)) continue;
        said.add(hit.phrase);
        const before = together.at(-1);
        if (before && (once || before.statement !== hit.statement || hit.start - before.end > close)) {
          yield* saidOf(together, avoid);
          together = [];
        }
        together.push(hit);
      }
      yield* saidOf(together, avoid);
    },
  });

/** In characters: words closer than this belong to one thing said. */
const close = 80;

/** In text order, none inside another, and none in a sentence about something else. */
function apart(hits: readonly PhraseHit[], avoid: Phrases["avoid"]): readonly PhraseHit[] {
  let past = -1;
  return [...hits].sort((a, b) => a.start - b.start || b.end - a.end).filter(({ start, end, phrase, describes, statement }) => {
    const { names, about, outside } = avoid[phrase]!;
    if (start < past || (names && describes) || outside?.some((role) => statement.section.roles.includes(role)) || (about && !about.some((concept) => concerns(statement, concept)))) return false;
    past = end;
    return true;
  });
}

/** In a title only its number is looked for, and that where names are: "NICE CG90". */
const inOtherName = (hit: PhraseHit, inNames: boolean, text: string): boolean =>
  (hit.inName && !(inNames && /\d/.test(text.slice(hit.start, hit.end)))) || (!inNames && isName(hit, text));

/** "The Fight Back group", "Shape Up will run the sessions": each word in a capital, among others without; "Bed Blockers" are people all the same. */
function isName({ start, end, statement }: PhraseHit, text: string): boolean {
  const said = text.slice(start, end);
  return capitalWords.test(said) && !said.endsWith("s") && /(?<![\p{L}’'])\p{Ll}{4}/u.test(text.slice(statement.start, statement.end));
}
const capitalWords = /^\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)+$/u;

/** What can be put right is said word by word; the rest in one, unless it is graver than those. */
function saidOf(hits: readonly PhraseHit[], avoid: Phrases["avoid"]): readonly Hit[] {
  const [first] = hits;
  if (!first) return [];
  const mended = hits.filter((it) => avoid[it.phrase]!.instead !== undefined);
  if (mended.length > 0) {
    const rest = hits.filter((it) => !mended.includes(it));
    const graver = rest.some((it) => avoid[it.phrase]!.severity === undefined) && mended.every((it) => avoid[it.phrase]!.severity === "info");
    const flagged = mended.map((it, i) => {
      const { instead, severity, variant } = avoid[it.phrase]!;
      return flag(it, { ...(severity ? { severity } : {}), ...(variant ? { variant } : {}), ...(instead === undefined ? {} : { instead }), ...(i === 0 && rest.length > 0 && !graver ? { related: rest } : {}) });
    });
    return graver ? [...flagged, ...saidOf(rest, avoid)] : flagged;
  }
  // As grave as the gravest: a phrase without a severity of its own has the rule's.
  const severity = hits.every((it) => avoid[it.phrase]!.severity !== undefined) ? avoid[first.phrase]!.severity : undefined;
  // Words of two kinds are told of in the rule's own message.
  const { variant } = hits.every((it) => avoid[it.phrase]!.variant === avoid[first.phrase]!.variant) ? avoid[first.phrase]! : {};
  return [flag({ start: first.start, end: hits.at(-1)!.end }, { ...(severity ? { severity } : {}), ...(variant ? { variant } : {}) })];
}
