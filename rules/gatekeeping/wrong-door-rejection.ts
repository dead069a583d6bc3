import { sentenceAfter } from "../reading/around.ts";
import type { Concept } from "../language/concept.ts";
import type { Role } from "../language/document.ts";
import { isFigure, isStandard } from "../reading/figures.ts";
import { flag, rule } from "../language/rule.ts";
import { isForViolence, sendsNobodyAway, startsOver } from "../reading/sent-away.ts";
import { tells } from "../language/shown.ts";
import { hasPurpose, plainly, standsIn, stretch, type Mention, type Statement } from "../language/statement.ts";
import { withAccess } from "../lexicon/profiles.ts";
import { communityMentalHealthFramework } from "../sources/community-mental-health-framework.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { kf2017 } from "../sources/kings-fund-2017.ts";
import { nhsEnglandSmiTenActions } from "../sources/nhs-england-smi-ten-actions.ts";

/** Somebody stays responsible: in this sentence or the next of the same paragraph. */
const owned = (it: Statement | undefined): boolean => it !== undefined && (it.own.has("outreach") || it.own.has("alternative"));

/** "Children with ADHD will be seen by the paediatrician": what follows about some others owns nothing. */
const isOfOthers = ({ start, end }: Statement, text: string): boolean => /^\W*(?:People|Patients|Children|Adults|Women|Men|Residents|Referrals) (?:with|aged|under|over|for)\b/u.test(text.slice(start, end));

/** Care has done its work: nobody is sent away for it. */
const done = ({ own }: Statement): boolean => own.has("completed") && !own.has("missed") && !own.has("exclusion");

/** Whom or what is sent away, said here or by what leads the list in. */
const someone: readonly Concept[] = ["referral", "patient", "missed"];
const listed = ({ isRow, group }: Statement): boolean => isRow || group !== undefined;

/** What is closed here is no case: a bill, a record, a risk. */
const elsewhere: readonly Role[] = ["payment", "data", "quality", "outcomes", "needs", "standards", "aims", "engagement"];

/** The words that send people away, in text order. */
function closingIn(statement: Statement, text: string, labelled: boolean): readonly Mention[] {
  const { own, concepts, section, mentions, start, end } = statement;
  // "Offers another group before the place is released": what comes before it keeps people.
  const notYet = (it: Mention): boolean => before.test(text.slice(start, start + it.start));
  const of = (concept: Concept): readonly Mention[] => plainly(statement, concept).filter((it) => !ofThings(statement, text, it) && !notYet(it) && !sendsNobodyAway(statement, it, text));
  const said = of("rejects");
  // "One of the above: walk them back": where it is told who may not come, people are meant.
  const shut = section.roles.includes("exclusion") && said.some((it) => /\b(?:them|they|these)\b/i.test(text.slice(start + it.start, start + it.end)));
  if (said.length > 0 && (shut || said.some((it) => papersGo.test(text.slice(start + it.start, start + it.end))) || someone.some((it) => concepts.has(it)) || mentions.some((it) => it.concept === "referral" && !it.quoted && it.end <= said[0]!.start))) return said;
  // One word is enough in a cell, an item, or beside a missed visit; whom a label keeps out is said by the rule about that.
  const short = end - start < line;
  if (listed(statement) && short && !labelled && !statement.hasNumber && !concepts.has("not-people") && of("refused").length > 0) return of("refused");
  // "Referrals can be refused after an assessment", "without it the referral will not be accepted": it is said of the paper, which is somebody's.
  const turned = of("refused").find((it) => ofPaper(statement, text, it));
  if (turned && short && !labelled && text[end - 1] !== ":" && !statement.hasNumber && !concepts.has("not-people")) return [turned];
  // "DNA twice | out" says it; of eight people who "came out after five" the word tells nothing.
  const dropped = of("dropped").filter((it) => listed(statement) || text.slice(start + it.start, start + it.end).toLowerCase() !== "out");
  if (own.has("missed") && short && dropped.length > 0) return dropped;
  // Under a heading or lead-in that tells when care ends, a missed visit is a reason by itself, unless it is told what is done then.
  return own.has("missed") && statement.group !== undefined && (concepts.has("rejects") || section.roles[0] === "discharge") && !of("missed").some((it) => isFollowedUp(statement, text, it)) ? of("missed") : [];
}

/** The words themselves say that it is somebody's papers. */
const papersGo = /\bresponsibility$|^(?:referral|request|application|form|case|paperwork|papers|name)s?\b|^(?:recent|previous|prior|past) |^bounc\w* .*\b(?:sender|referrer|whoever|where it came from)\b|\b(?:people|patients|clients|anyone|anybody|those|somebody|someone) (?:who|whose)$/iu;

/** "We will contact you", "recorded as missed", "tells the patient of the missed slot": what is done when somebody does not come, and no end of care. */
const isFollowedUp = ({ start, end }: Statement, text: string, missed: Mention): boolean => met.test(text.slice(start + missed.start, end)) || toldOf.test(text.slice(start, start + missed.start));
const met = /\b(?:we|staff|team|nurse|practice|clinic)(?: (?:will|shall|must|then|always))* (?:contact|ring|call|write|phone|text|ask|offer|book|visit)|\b(?:is|are|will be|shall be) (?:given|offered|sent|contacted|rung|called|entered|recorded|logged|seen|asked)\b|: (?:entered|recorded|logged|text|letter|call)\b/iu;
const toldOf = /\b(?:tells?|informs?|reminds?|notif\w+|writes?)\b[^.;]* (?:of|about) (?:the|their|a|any|every) $/iu;

/** What is refused is a paper that stands right before it, from now on; not "if your referral is not accepted", which is a case. */
const ofPaper = ({ mentions, start }: Statement, text: string, refused: Mention): boolean =>
  mentions.some((it) => it.concept === "referral" && !it.quoted && it.end <= refused.start && papers.test(text.slice(start + it.start, start + it.end)) && ahead.test(text.slice(start + it.end, start + refused.start)) && !inCase.test(text.slice(start, start + it.start)));
const inCase = /\b(?:if|when|where|once|whenever) (?:\p{L}+ )?$/iu;
const ahead = /^ (?:is|are|will|shall|may|can|cannot|must)(?: not)?(?: be)? $/iu;
const papers = /^(?:self-?\s?)?(?:referrals?|requests?|applications?|forms?)$/iu;

const before = /\bbefore\s+(?:\w+\s+){0,3}$/iu;
/** In characters: longer than that, it is a sentence. */
const line = 110;

/** What is sent back is no person and no paper of theirs: an invoice, a sample, a tender stands nearer before it. */
function ofThings({ mentions, start }: Statement, text: string, closing: Mention): boolean {
  const last = (before: number, ...concepts: readonly Concept[]): number => Math.max(-1, ...mentions.filter((it) => concepts.includes(it.concept) && it.start < before).map((it) => it.end));
  const thing = last(closing.start, "not-people");
  // "Referrals lacking a trial of exercise are rejected": what opens the sentence is what it speaks of, unless it is a request for the thing.
  const subject = mentions.find((it) => someone.includes(it.concept) && it.start < opening);
  if (subject && !mentions.some((it) => it.concept === "not-people" && it.start >= subject.end && /^\s+(?:for|of)\s+(?:\w+\s+){0,2}$/.test(text.slice(start + subject.end, start + it.start)))) return false;
  // "Invoices that bill the person are rejected": a thing opens it, and nothing else is spoken of since.
  const opened = mentions.find((it) => it.concept === "not-people" && it.start < opening);
  if (opened && !/[;.]|, (?:and|but|or) /.test(text.slice(start + opened.end, start + closing.start))) return true;
  return thing >= 0 && thing >= last(closing.end, "patient", "referral");
}

/** Whom it is said of is named in the words, just before or after, or opens the clause; or they are spoken of as "they". */
function ofSomeone({ mentions, start }: Statement, closing: Mention, text: string): boolean {
  const before = text.slice(start, start + closing.start);
  const clause = Math.max(...[";", ": "].map((mark) => before.lastIndexOf(mark))) + 1;
  return /\b(?:they|them|these|those|their|it|anyone|anybody|he|she|whoever|group)\b/iu.test(before.slice(clause) + text.slice(start + closing.start, start + closing.end + soon)) ||
    mentions.some((it) => (someone.includes(it.concept) || illness.includes(it.concept)) && !it.quoted && it.start >= clause && it.start < closing.end + soon);
}
/** In characters: as far behind them. */
const soon = 30;
/** "Fibromyalgia will be sent back to the practice": an illness stands for those who have it. */
const illness: readonly Concept[] = ["pps", "unexplained", "mh-condition", "phys"];
/** Whom it is said of stands just before it. */
const beside = ({ mentions }: Statement, closing: Mention): boolean => mentions.some((it) => someone.includes(it.concept) && !it.quoted && it.end <= closing.start && closing.start - it.end < near);
const near = 60;

/** In characters: what begins so early opens the sentence. */
const opening = 4;

export default rule({
  title: "People turned away with nobody owning the next step",
  severity: "warning",
  otherwise: { info: "where the words are so few that they may be said of something else" },
  cites: [
    kf2016["basics.coordination"], kf2017.relationships, communityMentalHealthFramework.thresholds,
    communityMentalHealthFramework.moving, communityMentalHealthFramework.phrase, nhsEnglandSmiTenActions.outreach,
  ],
  appliesTo: withAccess,
  message: "“{text}” sends people away without anyone taking the next step with them.",
  advice: "Contact the right service, confirm that it has the person, and tell them. Ask why before ending care for missed visits.",
  *check({ statements, having, criteria, document }) {
    const labels = new Set(criteria.map((it) => it.statement));
    let last: Statement | undefined;
    for (const statement of having("rejects", "refused", "missed")) {
      const { own } = statement;
      if (done(statement) || own.has("inclusion") || own.has("bygone") || hasPurpose(statement, "need", "reference", "boilerplate", "staff", "measure")) continue;
      if (standsIn(statement, ...elsewhere)) continue;
      if (isFigure(statement, document.text) || isStandard(statement, document.text) || isForViolence(statement, document.text)) continue;
      const closing = closingIn(statement, document.text, labels.has(statement));
      if (closing[0] && !listed(statement) && !ofSomeone(statement, closing[0], document.text)) continue;
      const next = sentenceAfter(statement, statements);
      if (!closing[0] || owned(statement) || (next && owned(next) && !isOfOthers(next, document.text))) continue;
      const words = stretch(statement, closing[0], closing.at(-1));
      // "… will be discharged. A new referral will be needed": what comes of it was said with it.
      if (last && last.block === statement.block && startsOver(document.text.slice(words.start, words.end))) continue;
      last = statement;
      yield flag(words, !tells(words) && !beside(statement, closing[0]) ? { severity: "info" } : {});
    }
  },
  notes: "A GP sending somebody on in the ordinary way, and invoices or samples that are sent back, are not flagged.",
  examples: {
    profile: "smi-mh",
    flags: [
      "## Keeping a place\n\nTwo absences without a phone call [[close the episode, the surgery is informed and a fresh referral is required]].",
      "## Access\n\nReferrals of children whose parents do not answer [[will be closed]]. Children with ADHD will be seen by the paediatrician.",
      "## Access\n\nReferrals not meeting criteria [[will be rejected]] and returned to the referrer.",
      "## Access\n\nPatients with mental health needs [[should be redirected to their GP]].",
      "## Discharge\n\nPatients who miss two appointments [[will be discharged]].",
      "## Triage\n\nIf worry is all there is to it, the nurses [[hand it back to the GP]].",
      "## Access\n\nWhere a referral falls outside the list, the GP [[gets it back]] with a note.",
      "## Discharge\n\nWhen nobody comes to the door twice we [[take the patient off the list]].",
      "## Access\n\nWithout the blood results the referral will [[not be accepted]].",
      "## Access\n\n[[These people are told to try 111 or their surgery]].",
      "## Discharge\n\nAfter two missed classes the patient's [[place shall be released in favour of another]].",
      "## Recall\n\nA missed check [[stops all further reminders]].",
      "## Access\n\nWe [[take no further responsibility]] where a referral has been declined.",
      "## Access\n\n[[Patients cannot be referred again]] until two years after discharge.",
    ],
    good: "If we are not the right team we pass the referral on ourselves within two days and tell the person.",
    passes: [
      "## Access\n\nPeople tell us of being bounced between drug and mental health teams.",
      "## Access\n\nUrgent referrals should be directed to the mental health crisis team, who see people the same day.",
      "## Invitations\n\nInvitations are made by telephone; a letter alone does not count.",
      "## Access\n\nIf you find it hard to conceive you are advised to contact your GP.",
      "## Discharge\n\nPeople whose asthma is steady go back to their GP and can ring the team direct.",
      "## Records\n\nReferrals are kept in the archive for eight years.",
      "## Exclusion criteria\n\n- People with a suspected chest syndrome, who must go straight to the emergency department",
      "## Care\n\nEach patient will leave with a medication card and a foot care sheet.",
      "## Discharge\n\nThey keep a direct number and may return without referral for two years.",
      "## Missed visits\n\nClosing the record of a person who has stopped coming is not permitted before a nurse has called.",
      "We do not ask people to go back to their GP and start again.",
      "Parents are trained in rescue medicine and are signed off by a nurse.",
      "## Access\n\nIf we are not the right team we pass the referral on ourselves within two days and tell the person.",
      "## Access\n\nIf you cannot come, tell us early, so that we can offer the place to someone else.",
      "## Access\n\nSelf-referrals to tier 3 are not accepted.",
      "## Access\n\nPaper referrals and letters from surgeries will be returned; the electronic form takes a minute.",
      "## Discharge\n\nPeople can be discharged and re-referred later.",
      "## Needs\n\nFlow suffers from delays in being discharged to the GP.",
      "## Front door\n\nIf you have come to the wrong place, one of us walks you over.",
      "## Access\n\nNo referral is closed until the other team has confirmed that it has the person.",
      "## Payment\n\nInvoices not meeting criteria will be returned.",
      "## Discharge\n\nOnly a consultant can agree that a case be closed.",
      "## Access\n\nThe nurse will go over the medicines with the person.",
      "## Access\n\nThe Provider will accept or reject referrals in line with the policy, and report rejected referrals each quarter.",
      "## Access\n\nReferrals sent to the wrong team will be redirected to the right one by the single point of access.",
      "## Access\n\nThe referral is closed when the patient has been seen and the letter sent.",
      "## Discharge\n\nPatients who are discharged may return directly within six months.",
      "## Discharge\n\nA patient who does not attend shall not be discharged without a clinical review.",
      "## Purpose\n\nThis paper explains why a patient may be discharged early and what is asked of patients.",
      "## Access\n\nSelf-referrals are not accepted; any nurse or GP can refer.",
      "## Access\n\nTo keep referrals from being returned, the clerk rings the practice for what is missing.",
      "## Missed visits\n\nThe patient can be discharged and come back later without a new referral.",
      "## Missed visits\n\n- First missed appointment: recorded, and the clinic rings\n- If you miss another we will contact you again",
    ],
  },
});
