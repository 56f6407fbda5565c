/** A sentence as printed. */
export interface Sentence {
  readonly text: string;
  /** How many of its first signs head the paragraph and are set off from the rest: five of “Ties. …”. */
  readonly head?: number;
  /** Id of the claim that it words; null for a declared constant of the report (method text, legend). */
  readonly claim: string | null;
  /** Numbers in the list of sources, ascending, without repeats. Printed as raised note numbers behind the sentence. */
  readonly notes: readonly number[];
}
