import type { Dataset } from '../../records/dataset.ts';
import { SHAPES } from '../shapes.ts';
import { check, differs, first } from './check.ts';
import { isCovered } from './histories.ts';
import { wrongPrevious } from './movements.ts';
import { misplaced } from './positions.ts';
import { isInTop, rankOf, rowOf } from './rows.ts';
import { acrossBreak, allBefore, earlier, hasWholeHistory, knownBefore } from './sequence.ts';

const isIn = (dataset: Dataset, unit: string, key: string, top: number): string | null =>
  differs(`whether ${unit} is in the top ${top} of ${key}`, true, isInTop(dataset, unit, key, top));

const isOut = (dataset: Dataset, unit: string, key: string, top: number): string | null =>
  differs(`whether ${unit} is in the top ${top} of ${key}`, false, isInTop(dataset, unit, key, top));

const isOutside = (dataset: Dataset, unit: string, key: string): boolean => {
  const place = rowOf(dataset, unit, key)?.place;
  return place?.kind === 'absent' && place.status === 'not-in-universe';
};

/** Withdrawn from the ranking, and so in none of its fields. */
const isTakenOut = (dataset: Dataset, unit: string, key: string): boolean => {
  const place = rowOf(dataset, unit, key)?.place;
  return place?.kind === 'absent' && place.status === 'withdrawn';
};

export const enteredTop = check(SHAPES.enteredTop, ({ form: { unit, release, top }, figures }, dataset) =>
  first(
    differs('unit, release and top', [figures.unit, figures.release, figures.top], [unit, release, top]),
    misplaced(dataset, unit, release),
    wrongPrevious(dataset, release, figures.previous),
    differs('place', figures.rank, rankOf(dataset, unit, release)),
    isIn(dataset, unit, release, top),
    isOut(dataset, unit, figures.previous, top),
    isTakenOut(dataset, unit, figures.previous) ? `comes back from outside of the field of ${figures.previous}` : null,
  ),
);

export const firstEntry = check(SHAPES.firstEntry, ({ form: { unit, release, top }, figures }, dataset) => {
  const before = allBefore(dataset, release);
  return first(
    differs('unit, release and top', [figures.unit, figures.release, figures.top], [unit, release, top]),
    misplaced(dataset, unit, release),
    hasWholeHistory(dataset, release) ? null : `needs the whole history of ${release}, which is not declared`,
    before === null ? `needs every release before ${release}; one is not on record` : null,
    before?.length === 0 ? `has no release before ${release} to be the first after` : null,
    before?.[0] ? acrossBreak(dataset, release, before[0]) : null,
    before?.[0] ? isOut(dataset, unit, before[0], top) : null,
    differs('place', figures.rank, rankOf(dataset, unit, release)),
    isIn(dataset, unit, release, top),
    // In an earlier one it may have been outside of the field altogether.
    ...(before ?? []).map(key => (isOutside(dataset, unit, key) ? null : isOut(dataset, unit, key, top))),
  );
});

export const returnedToTop = check(SHAPES.returnedToTop, ({ form: { unit, release, top }, figures }, dataset) => {
  const between: string[] = [];
  let at = earlier(dataset, release);
  while (at.kind === 'release' && at.key !== figures.last) {
    between.push(at.key);
    at = earlier(dataset, at.key);
  }
  return first(
    differs('unit, release and top', [figures.unit, figures.release, figures.top], [unit, release, top]),
    misplaced(dataset, unit, release),
    differs('place', figures.rank, rankOf(dataset, unit, release)),
    isIn(dataset, unit, release, top),
    at.kind === 'release' ? isIn(dataset, unit, figures.last, top) : `names ${figures.last}, which is none before it`,
    between.length === 0 ? `was in the top ${top} of the release before` : null,
    ...[...between, figures.last].map(key => acrossBreak(dataset, release, key)),
    ...between.map(key => isOut(dataset, unit, key, top)),
  );
});

export const leftTop = check(SHAPES.leftTop, ({ form: { unit, release, top }, figures }, dataset) => {
  const now = rowOf(dataset, unit, release)?.place;
  return first(
    differs('unit, release and top', [figures.unit, figures.release, figures.top], [unit, release, top]),
    wrongPrevious(dataset, release, figures.previous),
    misplaced(dataset, unit, figures.previous),
    differs('place before', figures.from, rankOf(dataset, unit, figures.previous)),
    isIn(dataset, unit, figures.previous, top),
    now?.kind === 'rank' ? isOut(dataset, unit, release, top) : null,
    differs('place now', figures.to, rankOf(dataset, unit, release)),
    isOut(dataset, unit, release, top),
    isTakenOut(dataset, unit, release) ? `was taken out of ${release}: it did not fall` : null,
  );
});

export const newToRanking = check(SHAPES.newToRanking, ({ form: { unit, release }, figures }, dataset) => {
  const known = knownBefore(dataset, release);
  const before = earlier(dataset, release);
  return first(
    differs('unit and release', [figures.unit, figures.release], [unit, release]),
    misplaced(dataset, unit, release),
    differs('release before', figures.previous, before.kind === 'release' ? before.key : null),
    acrossBreak(dataset, release, figures.previous),
    rankOf(dataset, unit, release) === null ? `is not covered by ${release} with a place of its own` : null,
    isOutside(dataset, unit, figures.previous) ? null : `is not on record as outside the field of ${figures.previous}`,
    known.some(key => isCovered(dataset, unit, key)) ? 'was covered before' : null,
    (dataset.units.find(({ id }) => id === unit)?.succeeds ?? []).some(other =>
      isCovered(dataset, other, figures.previous),
    )
      ? `succeeds others whom ${figures.previous} covered`
      : null,
  );
});
