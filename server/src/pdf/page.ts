/** What a PDF says of its pages, in plain data: words and where they stand, and the structure where it has tags. */

export interface PdfContent {
  readonly pages: readonly Page[];
  /** Bookmarks, in order. `depth`: 1 for the outermost. */
  readonly outline: readonly { readonly title: string; readonly depth: number }[];
}

export interface Page {
  /** 1 for the first sheet, whatever is printed on it. */
  readonly number: number;
  /** In points, as are all measures here. */
  readonly height: number;
  /** In the order in which the file draws them. */
  readonly runs: readonly Run[];
  /** Where it has tags. */
  readonly tree?: Tag;
}

export interface Run {
  readonly text: string;
  /** Left end of the baseline, from the left and the top of the page. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly bold: boolean;
  /** It does not run from left to right. */
  readonly slanted: boolean;
  /** The file says it is decoration: a header, a footer, a page number. */
  readonly artifact: boolean;
  /** The leaf of the tree that holds it. */
  readonly mark?: string;
}

export interface Tag {
  /** "H1", "P", "L", "LI", "Table" and so on. */
  readonly role: string;
  readonly children: readonly (Tag | { readonly mark: string })[];
}
