/**
 * A piece of a finished file as it was read back. `text`: running text, headings, labels. `row`: one row of a table;
 * `cell`: a cell of it that the file says words a claim.
 * `chart`: words drawn in a chart, or said of it. `margin`: what stands around the content of a page.
 */
export interface Passage {
  readonly zone: 'text' | 'row' | 'cell' | 'chart' | 'margin';
  readonly text: string;
  /** The claim that the file itself says it words; a PDF does not say. */
  readonly claim: string | null;
}

/** Text without white space and without signs that only steer line breaking: the same wherever its lines break. */
export const squeeze = (text: string): string => text.replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/gu, '');
