/** A meaning and its words, in the pattern language of server/src/engine/patterns.ts. */
export interface Lexeme {
  readonly say: readonly string[];
  /** Longer phrases in which the words mean something else. */
  readonly not?: readonly string[];
}
