import { SHAPES } from '../shapes.ts';
import { check, differs, first, sameSet } from './check.ts';
import { misplaced } from './positions.ts';
import { isInTop, latestPlaceOf } from './rows.ts';

export const aheadIn = check(SHAPES.aheadIn, ({ form: { unit, other, releases, ahead }, figures }, dataset) => {
  /** Strictly ahead: the other has a later place, or is known not to be among those down to this one. */
  const isAhead = (one: string, another: string, key: string): boolean => {
    const rank = latestPlaceOf(dataset, one, key);
    return rank !== null && isInTop(dataset, another, key, rank) === false;
  };
  return first(
    differs('what it is about', [figures.unit, figures.other], [unit, other]),
    sameSet([...figures.ahead, ...figures.behind], releases) ? null : 'leaves out or adds a release',
    ...releases.map(key => misplaced(dataset, unit, key)),
    ...figures.ahead.map(key => (isAhead(unit, other, key) ? null : `is not known to be ahead of ${other} in ${key}`)),
    ...figures.behind.map(key => (isAhead(other, unit, key) ? null : `is not known to be behind ${other} in ${key}`)),
    ahead === undefined || sameSet(ahead, figures.ahead) ? null : differs('releases asserted', ahead, figures.ahead),
  );
});
