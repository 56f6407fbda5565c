/** The scripts that the printers have fonts and rules of line breaking for. */
export type Script = 'latin' | 'han';

/** Behind a place of which nobody can tell whether it is shared: what it means is told once, among the signs. */
export const OPEN_PLACE = '†';

/** Behind a comparison of two editions that ranked others: what it means is told once a chapter, and among the signs. */
export const OTHER_FIELD = '‡';

/** How a language is set. */
export interface Typography {
  /** Its own script: which font the marks take that several scripts share, where a line may break, how it is justified. */
  readonly script: Script;
  /** Between two sentences, and between a title and what is added to it. */
  readonly gap: '' | ' ';
  /** What ends a sentence, and the head that a paragraph begins with. */
  readonly stop: string;
  /** Around what is added to a name, with the space before it. */
  readonly brackets: readonly [open: string, close: string];
  /** Between the ends of a run of numbers. */
  readonly dash: string;
  /** Lines of running text end flush. */
  readonly justified: boolean;
  /** Words and signs from which no line break parts the number behind them. */
  readonly numbered: readonly string[];
  /** Words from which none parts the number before them. */
  readonly counted: readonly string[];
  /** Signs that are figures although they are letters: 第六, 两届. */
  readonly numerals: string;
  /** Words that no line break parts, in a script that may break anywhere. */
  readonly whole: readonly string[];
}
