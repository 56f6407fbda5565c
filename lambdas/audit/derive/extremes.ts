import type { Dataset } from '../../records/dataset.ts';
import { SHAPES } from '../shapes.ts';
import { asserted, check, differs, first } from './check.ts';
import { between, noneBefore } from './histories.ts';
import { misplaced } from './positions.ts';
import { findRelease, isInTop, rankOf, rowOf } from './rows.ts';
import { acrossBreak, allBefore, hasWholeHistory } from './sequence.ts';

type Since = (typeof SHAPES)['bestSince'];
type SinceFigures = ReturnType<Since['figures']['parse']>;
type SinceForm = ReturnType<Since['form']['parse']>;

/** A release that gave the unit no place is none in which it stood on the other side. */
const withoutPlace = (dataset: Dataset, unit: string, key: string): string | null =>
  rowOf(dataset, unit, key)?.place.kind === 'absent' ? `counts ${key}, which gave ${unit} no place` : null;

/** Best and worst mirror one another: the place named, and the side of it on which everything between must lie. */
function wrongSince(form: SinceForm, figures: SinceFigures, dataset: Dataset, best: boolean): string | null {
  const { unit, release } = form;
  const { rank, since } = figures;
  const gap = between(dataset, release, since);
  const then = rowOf(dataset, unit, since)?.place;
  // As good or better is within the top of that place; as bad or worse is outside of the top before it.
  const reaches = (key: string) =>
    best ? isInTop(dataset, unit, key, rank) : isInTop(dataset, unit, key, rank - 1) === false;
  const falls = (key: string) =>
    best ? isInTop(dataset, unit, key, rank) === false : isInTop(dataset, unit, key, rank - 1) === true;
  return first(
    differs('unit and release', [figures.unit, figures.release], [unit, release]),
    misplaced(dataset, unit, release),
    differs('place', rank, rankOf(dataset, unit, release)),
    gap === null ? noneBefore(release, since) : gap.keys.length === 0 ? 'rests on fewer than three releases' : null,
    asserted('since', form.since, findRelease(dataset, since)?.labelYear?.value),
    then?.kind === 'rank' || then?.kind === 'band' ? null : `names ${since}, where ${unit} has no place on record`,
    differs('place then', figures.place, rankOf(dataset, unit, since)),
    reaches(since) ? null : `names ${since}, where ${unit} was on the other side of place ${rank}`,
    ...(gap?.keys ?? []).map(key => withoutPlace(dataset, unit, key)),
    ...(gap?.keys ?? []).map(key => (falls(key) ? null : `is not known to have been on the other side in ${key}`)),
    ...[...(gap?.keys ?? []), since].map(key => acrossBreak(dataset, release, key)),
  );
}

export const bestSince = check(SHAPES.bestSince, ({ form, figures }, dataset) =>
  wrongSince(form, figures, dataset, true),
);

export const worstSince = check(SHAPES.worstSince, ({ form, figures }, dataset) =>
  wrongSince(form, figures, dataset, false),
);

type Record = (typeof SHAPES)['bestRank'];
type RecordFigures = ReturnType<Record['figures']['parse']>;

/**
 * The best or the worst place of all: every release before is on record and made by one method, and in each of them the
 * unit stood on the other side of the place, or at it where it is said to equal.
 */
function wrongRecord(unit: string, release: string, figures: RecordFigures, dataset: Dataset, best: boolean) {
  const before = allBefore(dataset, release);
  if (before === null) return `needs every release before ${release}; one is not on record`;
  const { rank } = figures;
  const beyond = (key: string): boolean =>
    best ? isInTop(dataset, unit, key, rank - 1) === false : isInTop(dataset, unit, key, rank) === true;
  const strictlyBeyond = (key: string): boolean =>
    best ? isInTop(dataset, unit, key, rank) === false : isInTop(dataset, unit, key, rank - 1) === true;
  const reached = before.filter(key => rankOf(dataset, unit, key) === rank);
  return first(
    differs('unit and release', [figures.unit, figures.release], [unit, release]),
    misplaced(dataset, unit, release),
    hasWholeHistory(dataset, release) ? null : `needs the whole history of ${release}, which is not declared`,
    differs('place', rank, rankOf(dataset, unit, release)),
    ...before.map(key => acrossBreak(dataset, release, key)),
    ...before.map(key => withoutPlace(dataset, unit, key)),
    ...before.map(key =>
      beyond(key) ? null : `is not known to have had no ${best ? 'better' : 'worse'} place in ${key}`,
    ),
    differs('equalled', figures.equalled, reached.length > 0),
    ...before.map(key => (reached.length > 0 || strictlyBeyond(key) ? null : `may only equal the place in ${key}`)),
    differs('number of releases', figures.releases, before.length + 1),
    figures.releases < 3 ? 'rests on fewer than three releases' : null,
  );
}

export const bestRank = check(SHAPES.bestRank, ({ form: { unit, release }, figures }, dataset) =>
  wrongRecord(unit, release, figures, dataset, true),
);

export const worstRank = check(SHAPES.worstRank, ({ form: { unit, release }, figures }, dataset) =>
  wrongRecord(unit, release, figures, dataset, false),
);
