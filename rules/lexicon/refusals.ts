/** Sentences said where a text, or what stands at its top, cannot be read. Data only; words in braces are filled in. */

/** Why a file cannot be read. */
export const refusals = {
  empty: "The file is empty.",
  blank: "The file holds nothing but white space.",
  docx: "This is a Word file, which this reader cannot open as text.",
  office: "This is an Office file (a spreadsheet or presentation), not a document this version reads.",
  oldOffice: "This is an older Office file (.doc and the like); save it as .docx or plain text first.",
  zip: "This is a ZIP archive, not a document.",
  pdf: "This is a PDF file, which this reader cannot open as text.",
  rtf: "This is a rich text (RTF) file; save it as .docx or plain text first.",
  image: "This is an image, not a document.",
  gzip: "This is a compressed file, not a document.",
  utf32: "This text is in UTF-32, which is not read; save it as UTF-8 first.",
  binary: "This is not a text file: it holds bytes that no text has.",
  language: "It is not in English, the only language that paritylint reads.",
} as const;

/** What can be wrong with front matter. */
export const frontMatterProblems = {
  tooLong: "The front matter is too long to be read as settings.",
  notSettings: "The front matter is not a list of settings (name: value).",
  wrong: "The front matter cannot be read: {message}",
} as const;
