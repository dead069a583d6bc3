/** Questions that the author asks and answers: "Who looks out for minds at the top? The chief nurse does." */
import type { Span } from "../../../../rules/language/document.ts";
import { affirmatives, askers } from "../../../../rules/lexicon/modality.ts";

export const isQuestion = (text: string, { end }: Span): boolean => /[?]["”’*_)]*$/.test(text.slice(Math.max(0, end - 5), end));

/** It begins like a question too: what follows answers it. */
export const isAsked = (text: string, sentence: Span): boolean => isQuestion(text, sentence) && askers.has(firstWord(text.slice(sentence.start, sentence.end)));

export const isYes = (answer: string): boolean => affirmatives.has(firstWord(answer));

const firstWord = (text: string): string => /[a-z]+/i.exec(text.slice(0, 40))?.[0].toLowerCase() ?? "";
