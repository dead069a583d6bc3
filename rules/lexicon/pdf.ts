/** Sentences said about PDF documents. Data only; words in braces are filled in. */

/** Why a document is not read. */
export const refusals = {
  password: "It is protected by a password; save a copy without one, or check the document that it was made from.",
  broken: "The file is damaged: it cannot be read as a PDF. Save or download it again.",
  wordless: "It holds no words that can be read: it seems to be scanned, a picture of each page. Check the document that it was made from, or a copy made with text recognition (OCR).",
  letters: "Its letters do not say which characters they are, so its words cannot be read. Check the document that it was made from.",
  tooBig: "It is too large to be a specification: more than {pages} pages, or far more text than they could hold.",
  tooSlow: "It could not be read within {seconds} seconds, so it was left; a long document takes a few. Print it to a new PDF, or check the document that it was made from.",
  tooMuch: "It takes more memory to read than any document that people write, so it was left. Print it to a new PDF, or check the document that it was made from.",
  noReader: "The part that reads PDF documents is not installed; install paritylint with npm.",
} as const;

/** What the reader of a report should know of how it was read. */
export const notes = {
  confidence: "This was read from a PDF, with reduced confidence: a heading, a list or the end of a paragraph may have been taken for something else, and words that are struck out read like any others. Where you can, check the document it was made from.",
  untagged: "The PDF does not say what is a heading and what is a paragraph; that was worked out from its bookmarks and from the sizes and places of its words.",
  tables: "Rows and columns of tables were worked out from where the words stand.",
  running: "Headers, footers and page numbers were left out.",
  slanted: "Words that do not run from left to right were left out.",
  pictures: "No words could be read on {pages}; what stands there in pictures was not checked.",
} as const;

export const places = { page: "page {n}", pages: "pages {list}" } as const;

/** Names of fonts that are bold. */
export const boldFonts = ["bold", "black", "heavy", "semibold", "demi"] as const;

/** What keeps its hyphen where a line ends on it. */
export const hyphenated = ["co", "non", "self", "multi", "pre", "post", "well", "long", "short", "ill", "cross", "mid", "part", "high", "low", "end", "out", "evidence", "person", "trauma"] as const;
