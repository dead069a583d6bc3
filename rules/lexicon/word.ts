/** Sentences said about Word files and in their comments. Data only; words in braces are filled in. */

/** Why a file is not read, or not copied. */
export const refusals = {
  password: "It is protected by a password; open it in Word, take the password off, and save it again.",
  oldWord: "This is an older Word file (.doc); open it in Word and save it as .docx first.",
  oldOffice: "This is an older Office file; save the text as a Word document (.docx) first.",
  office: "This is an Office file, but no Word document.",
  notZip: "This is no Word document: it does not begin as one does.",
  empty: "The file is empty.",
  broken: "The file is damaged: it cannot be unpacked. Open it in Word and save it again.",
  brokenXml: "The file is damaged: a part of it cannot be read. Open it in Word and save it again.",
  doctype: "It holds definitions that no Word document has (a DOCTYPE), so it is not read.",
  tooBig: "It is too large when unpacked, or too deeply nested, to be a draft.",
  tooSlow: "It took too long to read, so it was left: a draft of 100 pages takes less than a second. Save it again from Word, or copy its text to a new document.",
  manyEntries: "It has too many parts to be a draft.",
  unsafeNames: "It has parts whose names no Word document has, or that appear twice, so it is not read.",
  overlap: "It has parts that lie over each other, so it is not read.",
  noDocument: "This is no Word document: its main part is missing.",
  elsewhere: "Part of its text lies in another document, which is put in its place only where it is opened. Save it from Word as one document, and check that.",
  wordless: "It holds no words that can be read; words in pictures are not.",
} as const;

/** What the reader of a report should know of how a file was read. `{n}` is a number. */
export const notes = {
  tracked: "Tracked changes were read as if all were accepted.",
  numbering: "Some automatic numbers could not be worked out, and are left out.",
  struck: "Text that is struck through was left out.",
  hidden: "Hidden text was left out.",
  footnotes: "Footnotes and endnotes were read after the passage they belong to; those that only name a source were left out of account.",
  running: "Page headers and footers count for nothing but a title and gaps to be filled in.",
  name: "Its title was taken from a page header.",
  gap: "A page {kind} still holds “{text}”, to be filled in.",
  boxes: "Text boxes were read after the paragraph they belong to.",
  pictures: "It has large pictures; what stands in them was not checked.",
  diagrams: "It has diagrams or charts; what stands in them was not checked.",
  embedded: "It holds something from another program, such as a sheet or a document of its own; that was not checked.",
  protected: "The file is protected against changes in Word.",
  signed: "The file has a digital signature; a copy with comments does not keep it.",
} as const;

/** Page headers and footers, as they are shown in the text that was made from the file. */
export const runningNames = { header: "Page header", footer: "Page footer" } as const;

/** Parts of the place of a finding. */
export const places = {
  page: "about page {n}",
  paragraph: "paragraph {n}",
  cell: "table {table}, row {row}, column {column}",
  box: "in a text box",
  footnote: "footnote",
  endnote: "endnote",
} as const;

/** In comments, and about them. */
export const comments = {
  nowhere: "It holds no words that a comment could stand on.",
  several: "{n} of {all}. ",
  box: "[In a text box] ",
  control: "[In a content control beside this] ",
  footnote: "[In the footnote] ",
  endnote: "[In the endnote] ",
  headings: { error: "Error", warning: "Warning", review: "To review", info: "Could be better" },
  advice: "What to do: ",
  clause: "Clause to add: ",
  instead: "Write instead: ",
  example: "For example: ",
  nearest: "Nearest{where}: “{text}” ({level}).",
  source: "Source: ",
  summary: "paritylint: ",
  start: "Start here:",
  reached: "Principles that the text promises or measures: ",
  missing: "Not promised here: ",
  none: "none",
  left: "{n} more findings have no comment here, because a file with more than {most} comments is slow to open. The command line lists them all.",
  known: "{n} findings that were known before, and stand in the baseline, have no comment here.",
  knownOne: "One finding that was known before, and stands in the baseline, has no comment here.",
  limits: "These comments say what the text promises, and where; a person decides.",
  proposals: "Clauses are proposals: what stands in square brackets is for you to fill in.",
  /** Whoever has the copy may have nothing but Word. */
  settings: "ask whoever made this copy to set “profile:” in paritylint.yaml",
} as const;

/** A page header with one of these may name the document, */
export const works = /\b(?:services?|specification|pathway|strategy|plan|contract|agreement|schedule|clinics?|teams?|programme|policy|business case|framework|unit|ward)\b/i;
/** unless it ends as the name of an organisation does. */
export const organisations = /\b(?:trust|board|council|committee|partnership|group|england|icb|ltd|limited|cic)\W*$/i;
