/** What is not waited for, though it is said when something comes to an end: the way home, help that goes on until then. */
import type { Span } from "../language/document.ts";
import { after, before, within } from "./wording.ts";

/** "When treatment is complete the patient returns home": what waits is the way home, whoever calls there later. */
const isWayHome = (statement: Span, act: Span, text: string): boolean =>
  /^, (?:and |then )*(?:leaves?|goes home|is sent home|is discharged|may leave|may go)\b/iu.test(after(statement, act, text)) ||
  /^,? (?:(?:the|each|a) )?(?:patients?|person|people|they|she|he|young person|residents?)(?: (?:with|without|who) [^,;.]{0,40}?)? (?:(?:will|may|can|should|shall|must|then|is|are|be) )*(?:returns?|goes|go|discharged|leaves?|sent|transferred)(?: back)?(?: to)? (?:the |their )?(?:home|own|usual|care home|nursing home|from|with|on)\b/iu.test(after(statement, act, text));

/** "At the time of referral, not when the patient is medically fit": that is what it does not wait for. */
const isNotThen = (statement: Span, act: Span, text: string): boolean => /\b(?:not|rather than|instead of) (?:from )?(?:when|once|after|at the time|the time|the point)\b[^.;,]{0,40}$/iu.test(before(statement, act, text));

/** "After medical treatment begins": nothing has to be over. */
const isBegun = (statement: Span, act: Span, text: string): boolean =>
  /^(?: (?:has|have|is))? (?:begins?|begun|starts?|started|commences?|commenced|under way|(?:to )?(?:continues?|go(?:es)? on))\b/iu.test(after(statement, act, text));

/** "Will advise the ward until treatment is complete": goes on until then, and does not begin with it. */
export const isUntil = (statement: Span, act: Span, text: string): boolean =>
  // "Stays in touch until the team has taken over": the mark may open what is asked.
  /\b(?:stay|remain|keep|continue)(?:s|ing)? [^.;]*\b(?:until|till)$/iu.test(within(statement, act, text)) ||
  /^(?:until|till)\b/iu.test(within(statement, act, text)) && helping.test(before(statement, act, text)) && !holding.test(before(statement, act, text)) ||
  /\b(?:until|till) (?:(?:they|she|he|(?:the |each )?(?:patient|person)) (?:are|is|have been|has been) )?(?:the |all |their |his |her |any )?$/iu.test(before(statement, act, text)) && helping.test(before(statement, act, text)) && !holding.test(text.slice(statement.start, statement.end));
const helping = /\b(?:sees? |involved|in touch|in contact|provid|continu|support|monitor|treat|visit|offer|advis|help|care|look|stay|keep|liais|review)/iu;
const holding = /\b(?:not|only|never|cannot|no|wait|waits|waiting|defer|deferred|postponed?|delayed|held?|withheld|remains? (?!involved|in touch|in contact|responsible|with)|then|before)\b/iu;

/** "Is told at step-down so that the same nurse can keep visiting": what had begun goes on. */
const isGoingOn = (statement: Span, act: Span, text: string): boolean => /^[^.;]*\bso that\b[^.;]*\b(?:keep|carry on|continue|go on)\b/iu.test(after(statement, act, text));

/** "“Medically cleared” is not a term we use": the words are named, and given up. */
const isDisowned = (statement: Span, act: Span, text: string): boolean =>
  /^["”'’]? (?:is|are) (?:not|no longer|never) (?:an? |the |our )?(?:\p{L}+ )?(?:terms?|phrases?|words?|expressions?|wording|labels?|language|tests? (?:that )?we|used)\b/iu.test(after(statement, act, text)) ||
  /\b(?:do not|does not|don['’]t|never|no longer) (?:use|say|speak of|write)(?: the)?(?: (?:terms?|phrases?|words?|expressions?))? ["“'‘]?$/iu.test(before(statement, act, text));

/** The words are right, and nobody's mind waits for them. */
export const keepsNobodyWaiting = (statement: Span, act: Span, text: string): boolean => spared.some((each) => each(statement, act, text));
const spared = [isWayHome, isBegun, isUntil, isNotThen, isGoingOn, isDisowned] as const;
