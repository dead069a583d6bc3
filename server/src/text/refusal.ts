/** Why something was not read, copied or understood, in place of what was asked for: one sentence for people. */
export interface Refusal {
  readonly refusal: string;
}
