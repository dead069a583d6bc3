/** What kind of document this is, with the reasons a reader can check. */
import type { Block, Document, Role, Section } from "../../../../rules/language/document.ts";
import type { ProfileReading } from "../../../../rules/language/finding.ts";
import { profileIds, type Profile } from "../../../../rules/language/profile.ts";
import { bought, contracted, criteriaTitles, fundingTitles, hasBeds, ofBodies, reasons, sentTo, signs, specification, subjects, teamTitle, titleKeys, withCriteria, yearsSpanned } from "../../../../rules/lexicon/documents.ts";
import { clinical, mentalHealth, physical, plans, profileTitle, withAccess } from "../../../../rules/lexicon/profiles.ts";
import { running } from "../../../../rules/lexicon/roles.ts";
import { issuers } from "../../../../rules/lexicon/titles.ts";
import { commissioning, type Commissioned } from "./commissioning.ts";
import type { BlockReadings } from "./gather.ts";
import { longestSubtitle, naming, opening, placeWeight, subtitle, tells, type Told } from "./top.ts";

export const isProfile = (id: string): id is Profile => (profileIds as readonly string[]).includes(id);

export const profileOf = (document: Document, reading: BlockReadings, { profile, setBy = "asked" }: { readonly profile?: Profile; readonly setBy?: keyof typeof reasons.set }): ProfileReading =>
  profile === undefined ? infer(document, reading) : { id: profile, confidence: "set", because: [reasons.set[setBy]] };

interface Score {
  readonly id: Profile;
  readonly points: number;
  /** Those of words that tell, and not only hint: wards and beds are found in every hospital. */
  readonly told: number;
  readonly words: readonly string[];
}

function infer(document: Document, reading: BlockReadings): ProfileReading {
  const commissioned = commissioning(document, reading);
  const page = criteria(document, reading, commissioned);
  if (page) return page;
  if (commissioned.is) return kindOf(document, reading, commissioned.surely);
  return { id: "not-a-commissioning-document", confidence: "high", because: commissioned.because };
}

/** A page of referral criteria, a policy on missed appointments: less than a specification, and nothing but what decides who is seen. */
function criteria(document: Document, reading: BlockReadings, { is, against }: Commissioned): ProfileReading | undefined {
  if (against.some(({ word }) => !withCriteria.has(word))) return undefined;
  const ofDoors = (section: Section | undefined): boolean => section?.roles[0] !== undefined && doors.has(section.roles[0]);
  const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { start, end }) => sum + end - start, 0);
  const text = document.blocks.filter(({ kind }) => kind !== "heading");
  const told = text.filter(({ section }) => ofDoors(document.sections[section]));
  const titled = document.text.slice(document.title.start, document.title.end);
  // Where the title is who issued it, its name stands below.
  const title = issuers.test(titled) ? document.text.slice(document.title.start, opening(document)) : titled;
  const below = document.text.slice(document.title.start, subtitled(document, document.title.end));
  const funding = fundingTitles.exec(title);
  const called = funding ?? criteriaTitles.map((it) => it.exec(title) ?? (against.length === 0 ? it.exec(below) : null)).find((it) => it !== null);
  const mostly = told.length > 0 && lengthOf(told) >= most * lengthOf(text);
  // What has the words of a contract is a page of criteria if it is called so and holds little else; or it runs nothing, and is much about who may come.
  const asCalled = is ? called && mostly : called ?? mostly;
  const saysWho = aboutDoors(reading) >= much || namesDoors(document);
  // A short page that is no contract and is called so, or that would not be read at all, is one whatever else it tells.
  const page = reading.wordCount < longestPage && !contracted.test(below) && (called ?? (!is && saysWho));
  if (!funding && !asCalled && !page && !(against.length === 0 && saysWho && runsNothing(document, reading))) return undefined;
  const { id, confidence } = kindOf(document, reading, true);
  if (plans.includes(id)) return undefined;
  const because = called ? reasons.title(called[0]) : mostly ? reasons.criteria(document.sections.filter(ofDoors).map(({ heading }) => heading)) : reasons.doors;
  return { id: withAccess.includes(id) ? id : "physical-other", extent: "criteria", confidence, because: [because] };
}
const doors: ReadonlySet<Role> = new Set<Role>(["population", "acceptance", "exclusion", "access", "discharge"]);
/** Of the whole, at least. */
const most = 0.65;
const much = 0.3;

/** It is short, and has no section, and no words, of a document that binds a provider. */
const runsNothing = ({ sections, text, title }: Document, { profile, wordCount }: BlockReadings): boolean =>
  wordCount < longestPage && !contracted.test(text.slice(title.start, title.end + subtitle)) && sections.every(({ roles: [role] }) => role === undefined || doors.has(role) || (!running.has(role) && role !== "outcomes")) &&
  !profile.some((it) => it.profile === "not-a-commissioning-document" && it.weight >= signs.binds);
/** In words. */
const longestPage = 1000;

/** Two headings at least say who may come and who may not. */
const namesDoors = ({ sections }: Document): boolean => sections.filter(({ id, roles: [role] }) => id > 0 && (role === "acceptance" || role === "exclusion")).length > 1;

/** The share of statements that say who may come. */
const aboutDoors = ({ statements }: BlockReadings): number =>
  statements.filter(({ purpose, section }) => purpose === "exclusion" || purpose === "inclusion" || (section.roles[0] !== undefined && doors.has(section.roles[0]))).length / Math.max(1, statements.length);

/** `surely`: that it commissions a service is beyond doubt, whatever that service is. */
function kindOf(document: Document, reading: BlockReadings, surely: boolean): ProfileReading {
  const called = ({ start, end }: Told): readonly string[] => [reasons.title(document.text.slice(start, end).replace(/\s+/g, " "))];
  const named = reading.profile.find((it) => it.weight >= naming && standsAtTheTop(document, it) && !isPartOfAName(it, reading.profile));
  if (named && !standsBelowAService(named, document, reading)) return { id: named.profile, ...aboutOne(document, reading), confidence: "high", because: called(named) };
  const opened = opening(document);
  const telling = reading.profile.filter((it) => it.weight >= tells && it.profile !== "not-a-commissioning-document" && namesTheService(document, opened, it));
  const titled = leading(document.text, telling.filter((it) => it.end <= opened)) ?? leading(document.text, telling);
  const inTitle = reading.profile.filter((it) => it.weight === 0 && it.start >= document.title.start && it.end <= opened);
  const titledSo = (it: Told): ProfileReading => {
    // "Same day emergency care" has no beds, and "acute medical ward" says whose they are, whatever is said there of minds.
    const minds = it.profile === "acute-ward" && hasBeds.test(it.word) && !ofBodies.test(document.text.slice(document.title.start, opened)) ? wardForMinds(reading, opened) : undefined;
    if (minds) return { id: "mh-inpatient", confidence: "high", because: [reasons.words(minds.slice(0, 3))] };
    // "A ward for adults with psychosis" is no team that visits them.
    const ward = it.profile === "smi-mh" && inTitle.some(({ profile }) => profile === "acute-ward");
    return { id: ward ? "mh-inpatient" : it.profile, confidence: "high", because: called(it) };
  };
  // "Asthma and allergy service": an illness named first is what it is for.
  const illness = titled?.profile === "physical-other" ? inTitle.find((it) => it.profile === "ltc" && it.start < titled.start) : undefined;
  if (titled) return titledSo(illness ?? titled);
  const years = yearsSpanned.exec(document.text.slice(document.title.start, opened));
  if (years && !bought.test(document.text.slice(document.title.start, subtitled(document, opened)))) return { id: "strategy", ...aboutOne(document, reading), confidence: "high", because: [reasons.title(years[0])] };
  // What calls itself a service specification, a team or a clinic plans nothing, whatever it proposes; "ICB" or "we will" alone makes no plan of a text.
  const specified = specification.test(document.text.slice(document.title.start, opened)) || teamTitle.test(document.text.slice(document.title.start, document.title.end));
  const [first, second] = surest(scores(document, reading).filter((it) => !plans.includes(it.id) || !(specified || (it.told === 0 && it.words.length === 1))));
  // "Feeding the wards" is no ward: an illness or a place in the title tells among services for patients.
  const subject = leading(document.text, inTitle.filter(({ profile }) => physical.includes(profile)));
  if (subject && (!first || clinical.includes(first.id))) return titledSo(subject);
  if (!first || first.points < leastPoints) {
    if (surely && inTitle.some(({ profile }) => mentalHealth.includes(profile))) return { id: "mh-other", confidence: "low", because: [reasons.nothing] };
    return surely ? { id: "physical-other", confidence: "low", because: [reasons.nothing] } : { id: "not-a-commissioning-document", confidence: "high", because: [reasons.nothing, reasons.fewSigns] };
  }
  // Where it only speaks of wards and beds, what is done there tells whose they are.
  const minds = first.id === "acute-ward" ? wardForMinds(reading, opened) : undefined;
  if (minds) return { id: "mh-inpatient", confidence: "high", because: [reasons.words(minds.slice(0, 3))] };
  const rival = second && first.points < second.told * clearLead && !kin(first.id, second.id) ? second : undefined;
  // One word that many kinds of service use, "triage", "bed", tells no kind; nor does one that is named once, far from the top.
  const hinted = first.words.length === 1 && (first.told === 0 || first.points < tells);
  return {
    id: first.id, confidence: rival || hinted ? "low" : "high",
    because: [reasons.words(first.words), ...(rival ? [reasons.close(profileTitle(rival.id), rival.words)] : hinted ? [reasons.hinted] : [])],
  };
}

/** "School nursing service", and below it "Section 75 agreement, Schedule 3": the title says what it is, the line below what it belongs to. */
function standsBelowAService(named: Told, { title }: Document, { profile }: BlockReadings): boolean {
  const inTitle = ({ start, end }: Told): boolean => start >= title.start && end <= title.end;
  return (named.profile === "system" || named.profile === "jsna") && !inTitle(named) && profile.some((it) => it.weight >= tells && clinical.includes(it.profile) && inTitle(it));
}

/** Words that every service for minds has, "psychosis", "psychiatrist", do not make it a ward where others tell what it is. */
function surest(all: readonly Score[]): readonly Score[] {
  const [first] = all;
  const tells = first?.told === 0 && mentalHealth.includes(first.id) ? all.find((it) => mentalHealth.includes(it.id) && it.told >= first.points / 2) : undefined;
  return tells ? [tells, ...all.filter((it) => it !== tells)] : all;
}

/** "Perinatal community mental health team" holds another kind within its name, and "holistic needs assessment" too. */
const isPartOfAName = (it: Told, all: readonly Told[]): boolean => all.some((other) => other.profile !== it.profile && it.start < other.end && (other.start < it.start || (other.start === it.start && other.end > it.end)));

/**
 * What a title names, where it names one thing; a team for minds or one place among bodily conditions is for them: "Talking therapies for people
 * with heart failure". What it is for stands behind it. Of two that an "and" joins the first is where people come: "Emergency department and liaison psychiatry".
 */
function leading(text: string, all: readonly Told[]): Told | undefined {
  const titled = all.filter((it) => !isPartOfAName(it, all));
  const kinds = new Set(titled.map((it) => it.profile));
  if (kinds.size === 1) return titled[0];
  const [first, next] = titled;
  // A scheme for practices stays one, whomever it is for; a unit on a ward is a part of the hospital, whatever it treats.
  if (first?.profile === "primary" && titled.every(({ profile }) => ofPractices.has(profile))) return first;
  const unit = titled.find((it) => it.profile === "acute-ward");
  // "Acute inpatient mental health ward": what stands within its name tells whose ward it is.
  const minds = titled.find((it) => it.profile === "mh-inpatient");
  if (unit && minds && minds.start < unit.end && unit.start < minds.end) return minds;
  if (unit && titled.every((it) => it === unit || (it.start < unit.end && unit.start < it.end))) return unit;
  if (first && next && mentalHealth.includes(first.profile) && physical.includes(next.profile) && /\b(?:for|in|inside|within)\b/iu.test(text.slice(first.start, next.start))) return first;
  const narrower = titled.filter((it) => !broad.has(it.profile));
  if (new Set(narrower.map((it) => it.profile)).size !== 1) return undefined;
  const [joined] = narrower;
  return titled.find((it) => broad.has(it.profile) && it.end <= joined!.start && /^\s*(?:and|&|\+)\s*$/iu.test(text.slice(it.end, joined!.start))) ?? joined;
}
const ofPractices: ReadonlySet<Profile> = new Set<Profile>(["primary", "smi-mh", "ltc"]);
const broad: ReadonlySet<Profile> = new Set<Profile>(["ltc", "physical-other", "acute-ward", "primary", "urgent-ed"]);

/** In the title, right after it, or in a heading near the top. */
const standsAtTheTop = ({ title, text }: Document, { start, end, block }: Told): boolean =>
  !text.slice(start, end).includes(",") && ((start < title.end + subtitle && block.end - block.start < longestSubtitle) || (block.kind === "heading" && start < title.end + prelude));

/** In the title, settings at the top, or what says beside a name or in a sentence what is bought. */
const namesTheService = (document: Document, opened: number, told: Told): boolean =>
  (told.block.zone === "front-matter" || told.start >= (document.title.start < prelude ? 0 : document.title.start)) && (told.end <= opened || saysWhatFor(document, told) || isCalled(document, told));

/** Stands beside "Service title" in the table that such forms begin with. */
const isCalled = ({ text }: Document, { start, block }: Told): boolean => {
  const [name, ...rest] = block.cells ?? [];
  return name !== undefined && start < prelude * 2 && rest.some((cell) => cell.start <= start && start < cell.end) && titleKeys.includes(text.slice(name.start, name.end).replace(/[^A-Za-z ]/g, "").trim().toLowerCase());
};

/** A ward or an inpatient service is one for minds where the text below the title has twice as many words for that as for wards of other kinds, some of them sure ones. */
function wardForMinds({ profile }: BlockReadings, from: number): readonly string[] | undefined {
  const words = (id: Profile, weight: number): Set<string> => new Set(profile.filter((it) => it.profile === id && it.weight >= weight && it.start >= from).map((it) => it.word));
  const wards = words("acute-ward", hint);
  const own = [...words("mh-inpatient", 0)].filter((word) => !wards.has(word));
  return own.length >= fewest && words("mh-inpatient", hint + 1).size >= sure && own.length >= 2 * words("acute-ward", hint + 1).size ? own : undefined;
}
/** Different words: fewer are found in any hospital. */
const fewest = 4;
const sure = 2;

/** Stands in the line near the top that says what an agreement is for. */
const saysWhatFor = ({ text }: Document, { start, block }: Told): boolean => start < prelude && subjects.test(text.slice(block.start, block.end));

/** The same with the line below, if it is one: "Schedule 2 Part A to the contract between …". */
function subtitled({ blocks }: Document, opened: number): number {
  const next = blocks.find((block) => block.start >= opened);
  return next && next.kind !== "heading" && next.end - next.start < longestSubtitle ? next.end : opened;
}

/** Between services of one kind a wrong guess hardly changes what is asked. */
const kin = (a: Profile, b: Profile): boolean => [physical, mentalHealth, plans].some((family) => family.includes(a) && family.includes(b));

/** So many times the points of the next, a service is the one subject of a plan. */
const alone = 3;

function aboutOne(document: Document, reading: BlockReadings): { readonly about?: Profile } {
  const [first, second] = scores(document, reading).filter((it) => !plans.includes(it.id));
  if (!first || (second && first.points < second.points * alone)) return {};
  // A plan for everybody may say much of tobacco; one for tobacco is called so.
  return reading.profile.some((it) => it.profile === first.id && it.start < document.title.end) ? { about: first.id } : {};
}

/** Points of each profile, most first. A word counts less each time it comes again, and more where documents say what they are. */
function scores(document: Document, reading: BlockReadings): Score[] {
  const points = new Map<Profile, number>();
  const told = new Map<Profile, number>();
  const words = new Map<Profile, Map<string, number>>();
  for (const term of reading.profile) {
    const { profile, weight, word, section, start } = term;
    if (profile === "not-a-commissioning-document" || weight === 0 || isCited(document, term) || sentTo.test(document.text.slice(Math.max(0, start - lookBack), start))) continue;
    const seen = words.get(profile) ?? new Map<string, number>();
    words.set(profile, seen);
    const times = seen.get(word) ?? 0;
    const value = (weight * placeWeight(document, section.roles, start)) / (times + 1);
    seen.set(word, times + 1);
    points.set(profile, (points.get(profile) ?? 0) + value);
    if (weight > hint) told.set(profile, (told.get(profile) ?? 0) + value);
  }
  return [...points].map(([id, sum]) => ({ id, points: sum, told: told.get(id) ?? 0, words: [...(words.get(id) ?? new Map<string, number>())].sort((a, b) => b[1] - a[1]).slice(0, 3).map(([word]) => word) }))
    .sort((a, b) => b.points - a.points);
}

/** "The National Service Framework for Children" among what is cited makes no children's service; what stands at the top, or in a heading, may well be a name. */
const isCited = ({ title }: Document, { inName, block, start }: Told): boolean => inName && block.kind !== "heading" && start >= title.end + subtitle;

/** Terms of this weight only hint at what a service is. */
const hint = 1;
/** With fewer points the words say nothing of a kind. */
const leastPoints = 3;
/** A kind that has so many times the points of the next is surely meant. */
const clearLead = 1.15;
/** In characters: a contract names its parties before itself, in a heading or paragraphs of their own. */
const prelude = 700;

/** In characters. */
const lookBack = 70;

