import { SHAPES } from '../shapes.ts';
import { check, differs, first, sameSet } from './check.ts';
import { misplaced } from './positions.ts';
import { earliestPlaceOf, latestPlaceOf } from './rows.ts';
import { severalOfOne } from './sequence.ts';

export const aheadIn = check(SHAPES.aheadIn, ({ form: { unit, other, releases, ahead }, figures }, dataset) => {
  /** Strictly ahead, whatever the bands leave open. Who is only known to be below the list may have left the field. */
  const isAhead = (one: string, another: string, key: string): boolean => {
    const [own, theirs] = [latestPlaceOf(dataset, one, key), earliestPlaceOf(dataset, another, key)];
    return own !== null && theirs !== null && own < theirs;
  };
  return first(
    differs('what it is about', [figures.unit, figures.other], [unit, other]),
    sameSet([...figures.ahead, ...figures.behind], releases) ? null : 'leaves out or adds a release',
    severalOfOne(releases),
    ...releases.flatMap(key => [unit, other].map(id => misplaced(dataset, id, key))),
    ...figures.ahead.map(key => (isAhead(unit, other, key) ? null : `is not known to be ahead of ${other} in ${key}`)),
    ...figures.behind.map(key => (isAhead(other, unit, key) ? null : `is not known to be behind ${other} in ${key}`)),
    ahead === undefined || sameSet(ahead, figures.ahead) ? null : differs('releases asserted', ahead, figures.ahead),
  );
});
