/** Statements that count what is done, and do nothing: figures and standards. */
import type { Span } from "../language/document.ts";
import type { Statement } from "../language/statement.ts";

/** "The number of patients medically fit for discharge will be reported": counts, and does nothing to those counted. */
export const isFigure = ({ start, end }: Span, text: string): boolean => figure.test(text.slice(start, end));
const figure = /^(?:\|\s*)?(?:the |any |an? )?(?:(?:total|average|mean|median|overall|monthly|annual) )?(?:number|numbers|percentage|proportion|rates?|volume|count|share|time|%) (?:of|from|between|to)\b/iu;

/** "Assessed before discharge | 95%": a standard to be met. */
export const isStandard = ({ start, end, isRow }: Statement, text: string): boolean =>
  isRow && /\|\s*(?:(?:at least|over|under|less than|more than|[<>≥≤]) ?)?(?:\d[\d.]*\s?%|(?:0|nil|zero)\s*(?:\||$)|report (?:only|daily|weekly|monthly|quarterly))/iu.test(text.slice(start, end));
