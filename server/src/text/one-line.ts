/** Words of a draft as they are told elsewhere: on one line, shortened, or broken to a width. */

/** Lines of at most `width`, the first indented by the caller; a word longer than a line stands on its own. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

/** A draft's own words on one line; what could steer the terminal is taken out. */
export const oneLine = (text: string): string => text.replace(/[\s\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/g, " ").trim();

/** The beginning of it, as somebody reads it who sees no marks of Markdown for the end of a line. */
export function excerpt(text: string, most = 70): string {
  const line = oneLine(text.replace(/<br\s*\/?>/gi, " "));
  if (line.length <= most) return line;
  const cut = line.lastIndexOf(" ", most - 1);
  return `${line.slice(0, cut > most / 2 ? cut : most - 1).replace(/[,;:.]$/, "")}…`;
}
