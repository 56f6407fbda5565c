/** The scripts that the printers have fonts and rules of line breaking for. */
export type Script = 'latin' | 'han';

/** How a language is set. */
export interface Typography {
  /** Its own script: which font the marks take that several scripts share, where a line may break, how it is justified. */
  readonly script: Script;
  /** Between two sentences, and between a title and what is added to it. */
  readonly gap: '' | ' ';
  /** Between the ends of a run of numbers. */
  readonly dash: string;
}
