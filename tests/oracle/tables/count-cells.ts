import { keyOf, type Truth } from '../truth/places.ts';
import { fine, no, type Objections, unless } from '../truth/verdict.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { NOT_ON_RECORD } from './place-cells.ts';
import type { Tools } from './reader.ts';
import { toolsOf } from './tools.ts';

/** A count over the rankings, exact or a bound. */
export function countCell(text: string, unit: string, { truth }: Tools): Objections | null {
  const top = truth.world.report.topN;
  const states = truth.handed.basket.map(key => truth.inTop(key, unit, top));
  const [least, most] = [states.filter(one => one === true).length, states.filter(one => one !== false).length];
  const is = `${unit} is in the top ${top} of ${least}${most > least ? ` to ${most}` : ''} of ${states.length}`;
  const [, exact, of] = /^(\d+)个?(?:(?: of |\/|（共)(\d+)(?:个）)?)?$/.exec(text) ?? [];
  if (exact !== undefined)
    return [
      ...unless(Number(exact) === least && least === most, 'cell: false count over rankings', 'S19', is),
      ...unless(of === undefined || Number(of) === states.length, 'cell: false number of rankings', 'S19', is),
    ];
  const [, atLeast, ofAll] = /^(?:≥|at least |至少)(\d+)个?(?:(?: of |（共)(\d+)(?:个）)?)?$/.exec(text) ?? [];
  if (atLeast !== undefined)
    return [
      ...unless(Number(atLeast) <= least, 'cell: false lower bound', 'S19', is),
      ...unless(ofAll === undefined || Number(ofAll) === states.length, 'cell: false number of rankings', 'S19', is),
    ];
  const [, atMost] = /^(?:≤|at most |至多)(\d+)个?$/.exec(text) ?? [];
  if (atMost !== undefined)
    return [
      ...unless(Number(atMost) >= most, 'cell: false upper bound', 'S19', is),
      ...no('cell: upper bound that comes from ignorance', 'S49', is),
    ];
  const [, low, high] = /^(?:at least |至少)(\d+)个?[,，] ?(?:at most |至多)(\d+)个?$/.exec(text) ?? [];
  if (low !== undefined) return unless(Number(low) <= least && Number(high) >= most, 'cell: false bound', 'S19', is);
  return NOT_ON_RECORD.test(text) || /^(not known|not told|无法确认|不计)$/.test(text) ? fine : null;
}

/** A count over the rankings in a table of texts. */
export const readCount = (text: string, unit: string, truth: Truth, vocabulary: Vocabulary): Objections | null =>
  /^(cannot be established|无法确认)$/.test(text)
    ? fine
    : countCell(text.replace(/(\d)个$/, '$1'), unit, toolsOf(truth, vocabulary));

export function rankingsWithPlace(said: number, unit: string, truth: Truth): Objections {
  const found = truth.world.rankings.filter(({ id }) =>
    truth.released(id).some(release => {
      const key = keyOf(release);
      return truth.isOnRecord(key, unit);
    }),
  );
  return unless(
    said === found.length,
    'false number of rankings with a place on record',
    'S49',
    `${found.map(({ id }) => id).join(', ')}`,
  );
}
