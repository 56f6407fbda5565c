import type { Dataset } from '../../records/dataset.ts';
import { SHAPES } from '../shapes.ts';
import { asserted, check, differs, first, sameSet } from './check.ts';
import { movedWithinInterval } from './intervals.ts';
import { isJoint, misplaced } from './positions.ts';
import { countsFor, depthOf, earliestPlaceOf, findRelease, latestPlaceOf, rankOf, rowsOf, spanOf } from './rows.ts';
import { earlier, isComparable, skippedBefore } from './sequence.ts';

/** The release named as the one before is the stored one, and the method did not break between the two. */
export function wrongPrevious(dataset: Dataset, release: string, previous: string): string | null {
  const before = earlier(dataset, release);
  if (before.kind !== 'release' || before.key !== previous)
    return `compares ${release} with ${previous}, which is not on record as the release before it`;
  return isComparable(dataset, release, previous) ? null : `compares ${release} with ${previous} across a break`;
}

export const sizeOf = (dataset: Dataset, key: string): number | null =>
  findRelease(dataset, key)?.universeSize?.value ?? null;

/** Sizes of the field before and now, where both are known and differ. */
function universes(dataset: Dataset, previous: string, release: string) {
  const [from, to] = [sizeOf(dataset, previous), sizeOf(dataset, release)];
  return from !== null && to !== null && from !== to ? { from, to } : null;
}

/** Units with an exact place in both releases. */
export function rankedInBoth(dataset: Dataset, previous: string, release: string): readonly string[] {
  const units = rowsOf(dataset, release).map(row => countsFor(dataset, row.unit));
  return [...new Set(units)].filter(
    unit => rankOf(dataset, unit, release) !== null && rankOf(dataset, unit, previous) !== null,
  );
}

/** Where the field changed, the direction must hold among those ranked in both releases too. */
function hiddenByField(dataset: Dataset, unit: string, previous: string, release: string): string | null {
  if (universes(dataset, previous, release) === null) return null;
  const common = rowsOf(dataset, release)
    .map(row => countsFor(dataset, row.unit))
    .filter(other => [previous, release].every(key => spanOf(dataset, other, key) !== null));
  // Who is in a band may stand before the unit or behind it: the direction holds either way, or it is not certain.
  const places = (key: string) => {
    const own = rankOf(dataset, unit, key) ?? 0;
    const before = (placeOf: typeof latestPlaceOf): number =>
      1 + new Set(common.filter(other => (placeOf(dataset, other, key) ?? own) < own)).size;
    return { best: before(latestPlaceOf), worst: before(earliestPlaceOf) };
  };
  const [then, now] = [places(previous), places(release)];
  const printed = Math.sign((rankOf(dataset, unit, previous) ?? 0) - (rankOf(dataset, unit, release) ?? 0));
  const holds = printed > 0 ? now.worst < then.best : printed < 0 ? now.best > then.worst : true;
  return holds ? null : `does not hold among the units ranked in both ${previous} and ${release}`;
}

export const held = check(SHAPES.held, ({ form, figures }, dataset) =>
  first(
    differs('unit', figures.unit, form.unit),
    differs('release', figures.release, form.release),
    misplaced(dataset, form.unit, form.release),
    wrongPrevious(dataset, form.release, figures.previous),
    differs('place', figures.rank, rankOf(dataset, form.unit, form.release)),
    differs('place before', figures.rank, rankOf(dataset, form.unit, figures.previous)),
    differs('sizes of the field', figures.universes, universes(dataset, figures.previous, form.release)),
    differs('shared place', figures.joint, isJoint(dataset, form.unit, form.release)),
    differs('places without a release', figures.skipped, skippedBefore(dataset, form.release)),
  ),
);

/** S07: from one exact place to another, by the stored release before, and by more than noise. */
export function wrongMove(dataset: Dataset, unit: string, release: string, previous: string): string | null {
  const [then, now] = [previous, release].map(key => rankOf(dataset, unit, key));
  return first(
    misplaced(dataset, unit, release),
    wrongPrevious(dataset, release, previous),
    typeof then === 'number' && typeof now === 'number'
      ? null
      : `has no exact places of ${unit} in ${previous} and ${release}`,
    then === now ? `did not move between ${previous} and ${release}` : null,
    hiddenByField(dataset, unit, previous, release),
    movedWithinInterval(dataset, unit, previous, release),
  );
}

export const moved = check(SHAPES.moved, ({ form, figures }, dataset) => {
  const { previous } = figures;
  return first(
    differs('unit', figures.unit, form.unit),
    differs('release', figures.release, form.release),
    wrongMove(dataset, form.unit, form.release, previous),
    differs('place', figures.to, rankOf(dataset, form.unit, form.release)),
    differs('place before', figures.from, rankOf(dataset, form.unit, previous)),
    asserted('places', form.places, figures.from - figures.to),
    differs('sizes of the field', figures.universes, universes(dataset, previous, form.release)),
    differs('shared place', figures.joint, isJoint(dataset, form.unit, form.release)),
    differs('places without a release', figures.skipped, skippedBefore(dataset, form.release)),
  );
});

export const biggestMove = check(SHAPES.biggestMove, ({ form, figures }, dataset) => {
  const { release, direction } = form;
  const { previous } = figures;
  const common = rankedInBoth(dataset, previous, release);
  const gain = (unit: string): number => {
    const places = (rankOf(dataset, unit, previous) ?? 0) - (rankOf(dataset, unit, release) ?? 0);
    return direction === 'up' ? places : -places;
  };
  const most = Math.max(...common.map(gain));
  const winners = common.filter(unit => gain(unit) === most);
  const whole = [previous, release].every(key => {
    const size = sizeOf(dataset, key);
    return size !== null && depthOf(dataset, key) >= size;
  });
  const named = figures.units.map(unit => countsFor(dataset, unit));
  return first(
    differs('release', figures.release, release),
    differs('direction', figures.direction, direction),
    wrongPrevious(dataset, release, previous),
    differs('units compared', figures.compared, common.length),
    common.length < 5 ? 'compares fewer than five' : null,
    most > 1 ? null : `found nobody who moved ${direction} by more than one place`,
    differs('places', figures.places, most),
    sameSet(named, winners) ? null : differs('units', figures.units, winners),
    ...winners.map(unit => movedWithinInterval(dataset, unit, previous, release)),
    ...winners.map(unit => hiddenByField(dataset, unit, previous, release)),
    differs('whole field', figures.complete, whole),
  );
});
