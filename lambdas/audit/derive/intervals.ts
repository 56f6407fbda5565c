import type { Dataset } from '../../records/dataset.ts';
import type { RankInterval } from '../../records/record.ts';
import { SHAPES } from '../shapes.ts';
import { check, differs, first } from './check.ts';
import { misplaced, samePlace } from './positions.ts';
import { rankOf, rowOf } from './rows.ts';

/** The publisher's own interval of a unit's rank; null where none is on record. */
const intervalOf = (dataset: Dataset, unit: string, key: string): RankInterval | null =>
  rowOf(dataset, unit, key)?.interval ?? null;

const share = (one: RankInterval, other: RankInterval): boolean => one.from <= other.to && other.from <= one.to;

/** S31: a move from a place within the unit's own interval is none. */
export function movedWithinInterval(dataset: Dataset, unit: string, previous: string, release: string): string | null {
  const interval = intervalOf(dataset, unit, release);
  const then = rankOf(dataset, unit, previous);
  if (interval === null || then === null || then < interval.from || then > interval.to) return null;
  return `moves ${unit} within its own interval: place ${then} lies in ${interval.from} to ${interval.to} of ${release}`;
}

/** S31: nobody overtakes another whose interval shares a place with the own one. */
export function passedWithinInterval(dataset: Dataset, unit: string, other: string, release: string): string | null {
  const [own, theirs] = [unit, other].map(id => intervalOf(dataset, id, release));
  return own && theirs && share(own, theirs) ? `passes ${other}, whose interval in ${release} overlaps` : null;
}

export const intervalsOverlap = check(
  SHAPES.intervalsOverlap,
  ({ form: { unit, other, release }, figures }, dataset) => {
    const [own, theirs] = [unit, other].map(id => intervalOf(dataset, id, release));
    const said = [figures.own, figures.theirs].map(({ from, to }) => [from, to]);
    return first(
      differs('what it is about', [figures.unit, figures.other, figures.release], [unit, other, release]),
      misplaced(dataset, unit, release),
      misplaced(dataset, other, release),
      samePlace(dataset, unit, other, release),
      differs(
        'intervals',
        said,
        [own, theirs].map(each => each && [each.from, each.to]),
      ),
      own && theirs && share(own, theirs) ? null : 'compares intervals that do not overlap',
    );
  },
);
