import type { Dataset } from '../../records/dataset.ts';
import { SHAPES } from '../shapes.ts';
import { asserted, check, differs, first } from './check.ts';
import { leads, misplaced } from './positions.ts';
import { findRelease, holdersOf, isInTop, mayBeShared } from './rows.ts';
import { earlier, isComparable, severalOfOne, yearsOf } from './sequence.ts';

interface Streak {
  readonly unit: string;
  readonly releases: readonly string[];
  readonly years: readonly number[] | null;
  readonly sinceFirst: boolean;
}

/** Each of the releases follows the one before it in the stored sequence. */
function unconnected(dataset: Dataset, releases: readonly string[]): string | null {
  for (const [index, key] of releases.slice(1).entries()) {
    const before = earlier(dataset, key);
    if (before.kind !== 'release' || before.key !== releases[index])
      return `counts ${key} after ${releases[index]}, which is not the release before it`;
  }
  return null;
}

/** A streak is the longest: it holds in each release named, and it is known not to have held in the one before. */
function wrongStreak(
  dataset: Dataset,
  { unit, releases, years, sinceFirst }: Streak,
  top: number,
  least: number,
): string | null {
  const [oldest] = releases;
  if (oldest === undefined || releases.length < least) return `counts fewer than ${least} releases`;
  for (const key of releases) {
    const wrong = first(
      misplaced(dataset, unit, key),
      differs(`whether ${unit} is in the top ${top} of ${key}`, true, isInTop(dataset, unit, key, top)),
      isComparable(dataset, oldest, key) ? null : `runs across a break in method between ${oldest} and ${key}`,
    );
    if (wrong) return wrong;
  }
  const before = earlier(dataset, oldest);
  if (before.kind === 'unknown') return `has no known length: what came before ${oldest} is not on record`;
  if (before.kind === 'release' && isInTop(dataset, unit, before.key, top) !== false)
    return `has another length: ${unit} is not known to have been outside the top ${top} of ${before.key}`;
  return first(
    unconnected(dataset, releases),
    differs('since the first release', sinceFirst, before.kind === 'first'),
    differs('years', years, yearsOf(dataset, releases)),
  );
}

export const leadStreak = check(SHAPES.leadStreak, ({ form, figures }, dataset) => {
  const { releases } = figures;
  const joint = releases.some(key => holdersOf(dataset, key, 1).length > 1);
  const [oldest = ''] = releases;
  return first(
    differs('unit', figures.unit, form.unit),
    differs('last release', releases.at(-1), form.release),
    wrongStreak(dataset, figures, 1, 2),
    differs('shared lead', figures.joint, joint),
    !joint && releases.some(key => mayBeShared(dataset, key, 1)) ? 'may have been shared: a tie is not excluded' : null,
    asserted('count', form.count, releases.length),
    asserted('since', form.since, findRelease(dataset, oldest)?.labelYear?.value),
  );
});

export const ledEditions = check(SHAPES.ledEditions, ({ form, figures }, dataset) =>
  first(
    differs('unit', figures.unit, form.unit),
    differs('releases', figures.releases, form.releases),
    severalOfOne(form.releases),
    ...form.releases.map(key => leads(dataset, form.unit, key)),
  ),
);

export const topStreak = check(SHAPES.topStreak, ({ form, figures }, dataset) =>
  first(
    differs('unit', figures.unit, form.unit),
    differs('top', figures.top, form.top),
    differs('last release', figures.releases.at(-1), form.release),
    wrongStreak(dataset, figures, form.top, 3),
    asserted('count', form.count, figures.releases.length),
  ),
);

export const topEditions = check(SHAPES.topEditions, ({ form, figures }, dataset) =>
  first(
    differs('unit', figures.unit, form.unit),
    differs('top', figures.top, form.top),
    differs('releases', figures.releases, form.releases),
    severalOfOne(form.releases),
    unconnected(dataset, form.releases),
    ...form.releases.flatMap(key => [
      misplaced(dataset, form.unit, key),
      isComparable(dataset, form.releases[0] ?? key, key) ? null : `runs across a break in method before ${key}`,
      differs(
        `whether ${form.unit} is in the top ${form.top} of ${key}`,
        true,
        isInTop(dataset, form.unit, key, form.top),
      ),
    ]),
  ),
);
