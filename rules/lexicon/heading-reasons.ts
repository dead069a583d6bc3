/** Why a line was taken for a heading, and what stands below it for a section of its kind: said to people. Data only; words in braces are filled in. */

/** Why a section was taken for one, said to people; words in braces are filled in. */
export const because = {
  known: "“{words}” is a known heading",
  part: "“{words}” in it is a known heading",
  saying: "it begins like a plain heading, “{words}”",
  keyword: "keyword “{words}”",
  inherited: "inherited from “{heading}”",
  none: "no role known",
  title: "the title of the document",
  before: "what stands before the first heading",
  whole: "no headings found, so the whole text is one section",
  division: "an appendix by its name",
} as const;

export const marked = {
  atx: "a heading of level {level}",
  setext: "underlined",
  numbered: "a numbered line",
  division: "a numbered part",
  bold: "a line in bold",
  caps: "a line in capitals",
  line: "a short line by itself",
  cell: "the first cell of a table row",
  column: "a column of a table",
  running: "a numbered heading inside running text",
  html: "marked as a heading",
  series: "a line marked as other headings here are",
  opening: "the words that open its paragraph, as others open theirs",
} as const;
