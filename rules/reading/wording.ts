/** The words of a statement before, in and after something in it, for what only their closed classes tell. */
import type { Span } from "../language/document.ts";

export const before = ({ start }: Span, it: Span, text: string): string => text.slice(start, start + it.start);
export const within = ({ start }: Span, it: Span, text: string): string => text.slice(start + it.start, start + it.end);
export const after = ({ start, end }: Span, it: Span, text: string): string => text.slice(start + it.end, end);
/** With the words around it, from semicolon to semicolon. */
export const between = (statement: Span, it: Span, text: string): string => before(statement, it, text).split(";").at(-1)! + within(statement, it, text) + after(statement, it, text).split(";")[0]!;

/** Words that, standing around something in a statement, change what it means: each that is given is there, and none of `not`. */
export interface Setting extends Around {
  readonly not?: Around;
}
interface Around {
  readonly before?: RegExp;
  readonly within?: RegExp;
  readonly after?: RegExp;
}
/** Whether one of these settings is that of something in a statement. */
export const standsAmid = (settings: readonly Setting[]) => (statement: Span, it: Span, text: string): boolean => {
  const words = { before: before(statement, it, text), within: within(statement, it, text), after: after(statement, it, text) };
  return settings.some(({ not = {}, ...asked }) => places.every((place) => asked[place]?.test(words[place]) ?? true) && !places.some((place) => not[place]?.test(words[place])));
};
const places = ["before", "within", "after"] as const;

/** "The Long Term Plan says that …": somebody else's words, and no promise of this document. */
export const isReported = ({ start, end }: Span, text: string): boolean =>
  /^(?:The |In |According to )?(?!(?:this|our)\b)[^.,;:]{0,60}\b(?:Plan|Act|Strategy|guidance|guidelines?|NICE|Framework|Mandate|Constitution|review|research|College|government)\b[^.,;:]{0,20} (?:says?|said|states?|requires?|recommends?|advises?|notes?|found|shows?|reports?|calls?|commits?)\b/u.test(text.slice(start, end));

/** "Services commonly refuse people until they are sober", "too often people are turned away": what others do is told, and by "our" or "the" it would be a rule of this one. */
export const isOthersPractice = ({ start, end }: Span, text: string): boolean => othersPractice.test(text.slice(start, end));
const othersPractice = /^(?:Too often|All too often|Historically|Nationally|Elsewhere|In practice, many)\b|^(?:(?:Many|Most|Some|Other|Mainstream|Existing|Statutory|Specialist|Traditional|Local) )?(?:(?:mental health|drug|alcohol|drug and alcohol|substance misuse|housing|psychological|psychiatric|mainstream|health|care|community) )*(?:services|teams|providers|agencies|clinics|trusts)\b(?: \p{L}+){0,3}? (?:commonly|often|frequently|sometimes|typically|tend to|routinely)\b/iu;
