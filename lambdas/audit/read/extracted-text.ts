/**
 * A piece of a finished file as it was read back, in reading order. `text`: running text, headings, labels, and what is
 * said aloud in place of a picture. `row`: one row of a table, its cells divided by upright strokes; `cell`: a cell of it
 * that the file says words a claim. `chart`: the words drawn in one chart, a line each. `margin`: what stands around the
 * content of a page.
 */
export interface ExtractedText {
  readonly zone: 'text' | 'row' | 'cell' | 'chart' | 'margin';
  readonly text: string;
  /** The claim that the file itself says it words; a PDF does not say. */
  readonly claim: string | null;
  /** Number of the page that it stands on, from 1; a page of the web has none. */
  readonly page?: number;
  /** Points from the foot of that page to the baseline of its first line; none where no line of it is drawn there. */
  readonly height?: number;
  /** The number of a page that it gives beside its words: an entry of the contents. */
  readonly pageGiven?: number;
}

/** What divides the cells of a row, and within a cell what is shown from what is said aloud. */
export const BETWEEN_CELLS = ' | ';
export const BETWEEN_SIGHT_AND_SOUND = ' / ';

/** Text without white space and without signs that only steer line breaking: the same wherever its lines break. */
export const squeeze = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');
