/** Places that cannot be right: outside the text, in the middle of a character or line end, or out of order. */
import type { Document, Span } from "../rules/language/document.ts";

export function misplaced(document: Document): string[] {
  const { text, blocks, sections, title } = document;
  const wrong: string[] = [];
  const say = (what: string, span: Span): void => void (isWrong(text, span) && wrong.push(`${what} ${span.start}–${span.end} of ${text.length}`));
  const within = (what: string, inner: Span, outer: Span): void => void ((inner.start < outer.start || inner.end > outer.end) && wrong.push(`${what} ${inner.start}–${inner.end} is outside ${outer.start}–${outer.end}`));
  say("title", title);
  let past = 0;
  blocks.forEach((block, i) => {
    const name = `${block.kind} ${i}`;
    say(name, block);
    if (block.start < past) wrong.push(`${name} begins at ${block.start}, before ${past}`);
    past = block.end;
    if (block.content < block.start || block.content > block.end) wrong.push(`the words of ${name} begin outside it`);
    let last = block.start;
    for (const sentence of block.sentences) {
      say(`sentence of ${name}`, sentence);
      within(`sentence of ${name}`, sentence, block);
      if (sentence.start < last) wrong.push(`sentences of ${name} overlap`);
      if (sentence.end <= sentence.start) wrong.push(`a sentence of ${name} is empty`);
      last = sentence.end;
    }
    for (const cell of block.cells ?? []) say(`cell of ${name}`, cell);
    if (block.lead !== undefined && !(block.lead < i && blocks[block.lead])) wrong.push(`${name} is introduced by block ${block.lead}`);
    if (!sections[block.section]) wrong.push(`${name} is in no section`);
  });
  sections.forEach((section, i) => {
    const name = `section ${i}`;
    if (section.id !== i) wrong.push(`${name} is called ${section.id}`);
    say(`heading of ${name}`, section.span);
    say(`body of ${name}`, section.body);
    if (i > 0) within(`heading of ${name}`, section.span, section.body);
    if (section.parent !== undefined) within(`body of ${name}`, section.body, sections[section.parent]!.body);
  });
  return wrong;
}

export function isWrong(text: string, { start, end }: Span): boolean {
  return !(Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start <= end && end <= text.length) || splits(text, start) || splits(text, end);
}

/** Between the halves of a surrogate pair, or between CR and LF. */
function splits(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return (before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000) || (before === 13 && after === 10);
}
