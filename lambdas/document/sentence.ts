/** A sentence as printed. */
export interface Sentence {
  readonly text: string;
  /** The words that it begins with, where they head the paragraph: “Ties.”; set off from the rest. */
  readonly head?: string;
  /** Id of the claim that it words; null for a declared constant of the report (method text, legend). */
  readonly claim: string | null;
  /** Numbers in the list of sources, ascending, without repeats. Printed as raised note numbers behind the sentence. */
  readonly notes: readonly number[];
}
