import type { Line } from '../../audit/declared.ts';
import type { Block } from '../../document/blocks.ts';
import type { Sentence } from '../../document/sentence.ts';

/** A line of expected text before it is known in which section it stands. */
export type Piece = Omit<Line, 'head'>;

/** The first of some pieces, as what something leads to. */
export const anchored = ([first, ...rest]: readonly Piece[], anchor: string): readonly Piece[] =>
  first ? [{ ...first, anchor }, ...rest] : [];

/** For each kind of block, what a file says of it in reading order. */
export type PiecesOf = {
  readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => readonly Piece[];
};

/** Texts that each stand by themselves; none where there is no text. */
export const whole = (...found: readonly (string | null)[]): readonly Piece[] =>
  found.flatMap(text => (text === null || text === '' ? [] : [{ text, claim: null, ends: true }]));

/** One text that words a claim, or none. */
export const said = ({ text, claim }: Pick<Sentence, 'text' | 'claim'>): Piece => ({ text, claim, ends: true });

/** Cells of a row as the verification reads a row back; what a cell says aloud stands behind what it shows. */
export const rowOf = (cells: readonly { readonly text: string; readonly spoken?: string | null }[]): Piece => ({
  text: cells
    .map(({ text, spoken }) =>
      spoken === null || spoken === undefined || spoken === text ? text : `${text} / ${spoken}`,
    )
    .join(' | '),
  claim: null,
  ends: true,
});

/** A numbered note, or a run of three and more as its first and last. */
export function noteRuns(notes: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: (readonly [number, number])[] = [];
  for (const note of notes) {
    const [first, last] = runs.at(-1) ?? [note, Number.NaN];
    if (last === note - 1) runs[runs.length - 1] = [first, note];
    else runs.push([note, note]);
  }
  return runs.flatMap(([first, last]) =>
    last === first + 1 ? [[first, first] as const, [last, last] as const] : [[first, last] as const],
  );
}
