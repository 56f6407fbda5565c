import type { Judged } from '../ledger.ts';
import type { Known } from '../plain/known.ts';
import type { Slots } from '../plain/slots.ts';

/** Sorts of lines that say what a claim rests on: what a row holds, or a fact of a release, a ranking, a unit, an indicator. */
export type LineSort =
  | 'place'
  | 'value'
  | 'honour'
  | 'group'
  | 'ranks'
  | 'theme'
  | 'tiers'
  | 'dimension'
  | 'defined'
  | 'historySince'
  | 'succeeds'
  | 'cameOut'
  | 'didNotComeOut'
  | 'labelYear'
  | 'previous'
  | 'first'
  | 'dataWindow'
  | 'released'
  | 'listedTo'
  | 'absentFrom'
  | 'universeSize'
  | 'segment'
  | 'complete'
  | 'incomplete'
  | 'weight'
  | 'goalposts'
  | 'publishedMoves'
  | 'noise'
  | 'noisePlaces'
  | 'ended'
  | 'continued'
  | 'statedIn';

/** How a language words such lines, with a name for each slot. */
export type LineForms = Readonly<Record<LineSort, RegExp>>;

/** What a line may say: of which sort it is, and what its slots hold. */
export type Line = readonly [sort: LineSort, slots: Slots];

/** The lines that may stand for a piece of evidence, by its key; none where the key is of another sort. */
export type LinesOf = (key: string, claim: Judged, known: Known) => readonly Line[];
