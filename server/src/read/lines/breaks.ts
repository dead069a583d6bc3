/** Whether two lines that touch are one paragraph. */
import { isEnded, sameSeries, startsLower } from "../words.ts";
import { longLine, type Line } from "./lines.ts";

/** They are not: the first had room for the next word and did not take it. */
export function breaksBetween(above: Line, below: Line): boolean {
  if (startsLower(below.text)) return false;
  if (above.text.length > longLine) return true;
  if (isLabel(above.text) && isLabel(below.text)) return true;
  if (sameSeries(above.text, below.text)) return true;
  const gap = below.text.search(/\s/);
  const needed = above.text.length + 1 + (gap < 0 ? below.text.length : gap);
  const width = below.text.length > longLine ? longLine : Math.max(above.width, 1);
  if (needed > width * 0.92) return false;
  if (isLabel(below.text)) return true;
  if (!/^[“"‘'(\[*_]{0,3}[\p{Lu}\p{N}£]/u.test(below.text)) return false;
  return isEnded(above.text) || (width >= 50 && above.text.length < width * 0.7);
}

/** "Provider: Anyshire Community Trust". */
function isLabel(text: string): boolean {
  return /^(?:\*\*)?\p{Lu}[^:.;]{1,45}:(?:\*\*)?\s+\S/u.test(text);
}
