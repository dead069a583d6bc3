/** One rule of a pack: words to avoid, or wording that has to be there, in the shapes our own rules have. */
import { isMap, isSeq, type Node } from "yaml";
import { roles, type Role } from "../../../rules/language/document.ts";
import { severities, type Severity } from "../../../rules/language/finding.ts";
import { levels } from "../../../rules/language/level.ts";
import { profileIds, type Profile } from "../../../rules/language/profile.ts";
import type { Examples, Phrase, Rule, RuleKind, RuleText } from "../../../rules/language/rule.ts";
import { phrases, requires, requiresWords } from "../../../rules/language/shapes.ts";
import type { Recommendation } from "../../../rules/language/source.ts";
import type { TopicId } from "../../../rules/language/topic.ts";
import { commissioning, profileChoices } from "../../../rules/lexicon/profiles.ts";
import { topics } from "../../../rules/lexicon/topics.ts";
import { didYouMean, typed } from "../text/closest-word.ts";
import { parse } from "../engine/words/patterns.ts";
import { fields, type Fields } from "./fields.ts";
import type { PackContext } from "./pack.ts";

const ruleFields = ["id", "title", "severity", "cites", "profiles", "message", "advice", "avoid", "require", "clause", "notes", "examples"];
const rungs = levels.filter((level) => level !== "absent");
const topicIds = Object.keys(topics) as readonly TopicId[];

export function readRule(node: Node, context: PackContext): Rule | undefined {
  const of = fields(node, "A rule", ruleFields, context);
  if (of === undefined) return undefined;
  const id = of.text("id");
  if (id !== undefined && !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) of.say(of.node("id"), `“${id}” is no id: it is a few words in small letters, joined by hyphens.`);
  else if (id !== undefined && context.known.ruleIds.includes(id)) of.say(of.node("id"), `There is a rule “${id}” already; give this one a name of its own.`);
  const text = readText(of, context);
  const shape = readShape(of, context);
  if (!of.whole() || id === undefined || text === undefined || shape === undefined) return undefined;
  return { ...shape.build(text), id, kind: shape.kind };
}

type Text = Omit<RuleText, "check" | "phrases">;

function readText(of: Fields, context: PackContext): Text | undefined {
  const [title, message, advice, notes] = [of.text("title"), of.text("message"), of.text("advice"), of.maybe("notes")];
  const named = of.choice("severity", severities);
  const severity = named ?? "warning";
  const cites = readCites(of, context, severity);
  const appliesTo = of.has("profiles") ? of.texts("profiles").flatMap((name) => profileOf(name, of)) : commissioning;
  const clause = readClause(of, context);
  const examples = readExamples(of, context, appliesTo);
  const [first, ...others] = cites;
  if (title === undefined || message === undefined || advice === undefined || first === undefined || examples === undefined) return undefined;
  const unknown = /\{(?!text\})\w+\}/.exec(message);
  if (unknown !== null) of.say(of.node("message"), `“${unknown[0]}” has no meaning here; “{text}” stands for the words that were found.`);
  return { title, message, advice, severity, cites: [first, ...others], appliesTo, examples, ...(named === undefined ? {} : { firm: true }), ...(notes === undefined ? {} : { notes }), ...(clause === undefined ? {} : { clause }) };
}

function readCites(of: Fields, { known }: PackContext, severity: Severity): readonly Recommendation[] {
  const found = of.texts("cites").flatMap((id) => {
    const cited = known.recommendations.find((each) => each.id === id);
    if (cited === undefined) of.say(of.node("cites"), `There is no recommendation “${id}”.${didYouMean(id, known.recommendations.map((each) => each.id))}`);
    return cited ?? [];
  });
  if (found.length === 0) of.say(of.node("cites"), "A rule names what it rests on: add “cites:” with at least one recommendation.");
  else if (found.every(({ checked }) => checked === "unchecked")) of.say(of.node("cites"), "A rule rests on at least one recommendation that somebody has read.");
  else if (severity === "error" && !found.some(({ checked }) => checked === "primary")) of.say(of.node("severity"), "An error rests on a recommendation that was read in its own publication (“checked: primary”).");
  return found;
}

const profileOf = (name: string, of: Fields): readonly Profile[] => {
  const found = typed(name, profileIds);
  if (found === undefined) of.say(of.node("profiles"), `There is no profile “${name}”.${didYouMean(name, profileIds) || ` It is one of ${profileChoices}.`}`);
  return found === undefined ? [] : [found];
};

const roleOf = (name: string, of: Fields, at: Node | null): readonly Role[] => {
  const found = roles.find((role) => role === name);
  if (found === undefined) of.say(at, `There is no section role “${name}”.${didYouMean(name, roles) || ` It is one of ${roles.join(", ")}.`}`);
  return found === undefined ? [] : [found];
};

function readClause(of: Fields, context: PackContext): Text["clause"] {
  if (!of.has("clause")) return undefined;
  const part = fields(of.node("clause"), "A clause", ["into", "text"], { ...context, say: of.say });
  const [into, text] = [part?.text("into"), part?.text("text")];
  const [role] = into === undefined ? [] : roleOf(into, of, of.node("clause"));
  return role === undefined || text === undefined ? undefined : { into: role, text };
}

function readExamples(of: Fields, context: PackContext, [profile]: readonly Profile[]): Examples | undefined {
  const part = of.has("examples") ? fields(of.node("examples"), "“examples”", ["flags", "passes"], { ...context, say: of.say }) : undefined;
  const [[flag, ...flags], [pass, ...passes]] = [part?.texts("flags") ?? [], part?.texts("passes") ?? []];
  if (flag === undefined || pass === undefined) {
    return void of.say(of.node("examples"), "A rule shows what it means: “examples:” with at least one text under “flags:” and one under “passes:”.");
  }
  return { flags: [flag, ...flags], passes: [pass, ...passes], ...(profile === undefined ? {} : { profile }) };
}

interface Shape {
  readonly kind: RuleKind;
  readonly build: (text: Text) => RuleText;
}

function readShape(of: Fields, context: PackContext): Shape | undefined {
  if (of.has("avoid") === of.has("require")) return void of.say(of.node("id"), "A rule has either “avoid:”, words that should not be there, or “require:”, what has to be there.");
  if (of.has("require")) return readRequired(of, context);
  const avoid = readAvoid(of, context);
  return { kind: "framing", build: (text) => phrases({ ...text, avoid }) };
}

function readRequired(of: Fields, context: PackContext): Shape | undefined {
  const part = fields(of.node("require"), "“require”", ["words", "topic", "at-least", "in"], { ...context, say: of.say });
  if (part === undefined) return undefined;
  const atLeast = part.choice("at-least", rungs) ?? "committed";
  const belongsIn = part.texts("in").flatMap((name) => roleOf(name, of, of.node("require")));
  const topic = part.choice("topic", topicIds);
  const words = part.texts("words").filter((say) => isPattern(say, of, part.node("words")));
  if (part.has("topic") === words.length > 0) return void of.say(of.node("require"), "“require” has either “words:”, one of which has to be said, or “topic:”, one that paritylint knows.");
  return { kind: "content", build: (text) => (topic === undefined ? requiresWords({ ...text, words, atLeast, belongsIn }) : requires({ ...text, topics: [topic], atLeast, belongsIn })) };
}

function readAvoid(of: Fields, context: PackContext): readonly Phrase[] {
  const node = of.node("avoid");
  if (!isSeq(node) || node.items.length === 0) return (of.say(node, "“avoid” is a list of words, each with “say:” and perhaps “instead:”."), []);
  return (node.items as Node[]).flatMap((item): readonly Phrase[] => {
    const part = isMap(item) ? fields(item, "A phrase", ["say", "instead", "not"], { ...context, say: of.say }) : undefined;
    if (part === undefined) return (of.say(item, "A phrase has “say:”, and perhaps “instead:” and “not:”."), []);
    const [say, instead, not] = [part.text("say"), part.maybe("instead"), part.texts("not")];
    if (say === undefined || ![say, ...not].every((each) => isPattern(each, of, item))) return [];
    return [{ say, ...(instead === undefined ? {} : { instead }), ...(not.length === 0 ? {} : { not }) }];
  });
}

const mostLoose = 6;

/** The words of a pack are in the pattern language of the lexicon: at most a few alternatives, never an expression. */
function isPattern(text: string, of: Fields, at: Node | null): boolean {
  try {
    if (text.length > 300) throw new Error("A phrase of more than 300 characters is too long.");
    if ((text.match(/\.\.|\)\?/g)?.length ?? 0) > mostLoose) throw new Error(`A phrase with more than ${mostLoose} gaps and words that may be absent could be anything.`);
    const foreign = /[[\]{}*\\^$]/.exec(text)?.[0];
    if (foreign !== undefined) throw new Error(`“${foreign}” in “${text}” stands for nothing here: a pack holds no expressions.`);
    parse(text);
    return true;
  } catch (error) {
    of.say(at, `${(error as Error).message} Write plain words; “offer+” covers its endings, “(low|poor) mood” gives a choice, “..” stands for up to four words.`);
    return false;
  }
}
