/** A meaning and its words, in the pattern language of server/src/engine/words/patterns.ts. */
export interface Lexeme {
  /** What counts, in one plain sentence of at most 100 characters, and what does not where it is easily mistaken; shown by `paritylint facts`. */
  readonly means: string;
  readonly say: readonly string[];
  /** Longer phrases in which the words mean something else. */
  readonly not?: readonly string[];
}
