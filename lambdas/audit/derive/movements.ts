import type { Dataset } from '../../records/dataset.ts';
import { SHAPES } from '../shapes.ts';
import { asserted, check, differs, first, sameSet } from './check.ts';
import { misplaced } from './positions.ts';
import { countsFor, depthOf, findRelease, latestPlaceOf, rankOf, rowOf, rowsOf } from './rows.ts';
import { isNoise, lead } from './scores.ts';
import { earlier, isComparable } from './sequence.ts';

/** The release named as the one before is the stored one, and the method did not break between the two. */
export function wrongPrevious(dataset: Dataset, release: string, previous: string): string | null {
  const before = earlier(dataset, release);
  if (before.kind !== 'release' || before.key !== previous)
    return `compares ${release} with ${previous}, which is not on record as the release before it`;
  return isComparable(dataset, release, previous) ? null : `compares ${release} with ${previous} across a break`;
}

const sizeOf = (dataset: Dataset, key: string): number | null => findRelease(dataset, key)?.universeSize?.value ?? null;

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

/** A rank, or a band: enough to tell whether it stood before another. */
const hasPlace = (dataset: Dataset, unit: string, key: string): boolean =>
  ['rank', 'band'].includes(rowOf(dataset, unit, key)?.place.kind ?? '');

/** Where the field changed, the direction must hold among those ranked in both releases too. */
function hiddenByField(dataset: Dataset, unit: string, previous: string, release: string): string | null {
  if (universes(dataset, previous, release) === null) return null;
  const common = rowsOf(dataset, release)
    .map(row => countsFor(dataset, row.unit))
    .filter(other => [previous, release].every(key => hasPlace(dataset, other, key)));
  const place = (key: string): number => {
    const own = rankOf(dataset, unit, key) ?? 0;
    return 1 + new Set(common.filter(other => (latestPlaceOf(dataset, other, key) ?? own) < own)).size;
  };
  const among = Math.sign(place(previous) - place(release));
  const printed = Math.sign((rankOf(dataset, unit, previous) ?? 0) - (rankOf(dataset, unit, release) ?? 0));
  return among === printed ? null : `does not hold among the units ranked in both ${previous} and ${release}`;
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
  ),
);

export const moved = check(SHAPES.moved, ({ form, figures }, dataset) => {
  const { previous } = figures;
  const before = earlier(dataset, form.release);
  return first(
    differs('unit', figures.unit, form.unit),
    differs('release', figures.release, form.release),
    misplaced(dataset, form.unit, form.release),
    wrongPrevious(dataset, form.release, previous),
    differs('place', figures.to, rankOf(dataset, form.unit, form.release)),
    differs('place before', figures.from, rankOf(dataset, form.unit, previous)),
    figures.from === figures.to ? 'did not move' : null,
    asserted('places', form.places, figures.from - figures.to),
    differs('sizes of the field', figures.universes, universes(dataset, previous, form.release)),
    differs('places without a release', figures.skipped, before.kind === 'release' ? before.skipped : []),
    hiddenByField(dataset, form.unit, previous, form.release),
  );
});

/** The score rose, or nobody can tell: who came by only because another fell did not overtake. */
function passive(dataset: Dataset, unit: string, previous: string, release: string): string | null {
  const [then, now] = [previous, release].map(key => rankOf(dataset, unit, key) ?? 0);
  const [before, after] = [previous, release].map(key => rowOf(dataset, unit, key)?.score ?? null);
  if (before && after) {
    const lower = dataset.rankings.find(({ id }) => id === release.split('/')[0])?.direction === 'lower-is-better';
    const gain = (Number(after) - Number(before)) * (lower ? -1 : 1);
    return gain > 0 ? null : `credits ${unit}, whose score did not improve`;
  }
  return (now ?? 0) <= (then ?? 0) ? null : `credits ${unit}, which fell itself`;
}

export const overtook = check(SHAPES.overtook, ({ form, figures }, dataset) => {
  const { unit, release } = form;
  const { previous } = figures;
  const [now, then] = [rankOf(dataset, unit, release), rankOf(dataset, unit, previous)];
  const behind = (other: string): string | null => {
    const [otherNow, otherThen] = [rankOf(dataset, other, release), rankOf(dataset, other, previous)];
    if (now === null || then === null || otherThen === null) return `has no exact places of ${unit} and ${other}`;
    const passed = otherNow === null ? depthOf(dataset, release) >= now : otherNow > now;
    return otherThen < then && passed ? null : `did not pass ${other}: ${otherThen}, then ${otherNow}`;
  };
  const byPlace = [...form.others].sort(
    (a, b) => (rankOf(dataset, a, previous) ?? 0) - (rankOf(dataset, b, previous) ?? 0),
  );
  const best = byPlace.slice(0, 3).map(other => rankOf(dataset, other, previous));
  return first(
    differs('unit', figures.unit, unit),
    differs('release', figures.release, release),
    misplaced(dataset, unit, release),
    wrongPrevious(dataset, release, previous),
    differs('place', figures.rank, now),
    asserted('place', form.rank, now),
    ...form.others.map(behind),
    differs('number overtaken', figures.total, form.others.length),
    figures.others.every(other => form.others.includes(other)) ? null : 'names others than were asked about',
    differs(
      'places before of those named',
      figures.others.map(other => rankOf(dataset, other, previous)),
      best,
    ),
    passive(dataset, unit, previous, release),
    ...form.others.map(other => {
      const gap = lead(dataset, unit, other, release);
      return gap !== null && isNoise(dataset, gap, release) ? `passed ${other} by less than the noise` : null;
    }),
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
  return first(
    differs('release', figures.release, release),
    differs('direction', figures.direction, direction),
    wrongPrevious(dataset, release, previous),
    differs('units compared', figures.compared, common.length),
    most > 0 ? null : `found nobody who moved ${direction}`,
    differs('places', figures.places, most),
    sameSet(
      figures.units.map(unit => countsFor(dataset, unit)),
      winners,
    )
      ? null
      : differs('units', figures.units, winners),
    differs('whole field', figures.complete, whole),
  );
});
