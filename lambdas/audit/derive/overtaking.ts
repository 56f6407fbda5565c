import { Big } from 'big.js';
import type { Dataset } from '../../records/dataset.ts';
import { SHAPES } from '../shapes.ts';
import { asserted, check, differs, first } from './check.ts';
import { passedWithinInterval } from './intervals.ts';
import { wrongPrevious } from './movements.ts';
import { isJoint, misplaced } from './positions.ts';
import { earliestPlaceOf, rankOf, rowOf } from './rows.ts';
import { isLower, isNoise, lead } from './scores.ts';

/** Who came by only because another fell did not overtake: the place improved, and no score on record denies it. */
function passive(dataset: Dataset, unit: string, previous: string, release: string): string | null {
  const [then, now] = [previous, release].map(key => rankOf(dataset, unit, key));
  if (typeof then !== 'number' || typeof now !== 'number' || now >= then)
    return `credits ${unit}, which did not improve its own place`;
  const [before, after] = [previous, release].map(key => rowOf(dataset, unit, key)?.score ?? null);
  if (!before || !after) return null;
  const gain = new Big(after).minus(before).times(isLower(dataset, release) ? -1 : 1);
  return gain.gt(0) ? null : `credits ${unit}, whose score did not improve`;
}

/** Strict on both sides: behind the other before, ahead of it now. */
function notPassed(dataset: Dataset, unit: string, other: string, previous: string, release: string): string | null {
  const [then, now] = [previous, release].map(key => rankOf(dataset, unit, key));
  const otherThen = rankOf(dataset, other, previous);
  // Who is only known to be below the list may have left the field: there is nobody to be ahead of then.
  const otherNow = earliestPlaceOf(dataset, other, release);
  if (typeof now !== 'number' || typeof then !== 'number' || otherThen === null || otherNow === null)
    return `has no places of ${unit} and ${other} to compare`;
  return otherThen < then && now < otherNow
    ? null
    : `did not pass ${other}: at ${otherThen} and then ${otherNow}, with ${unit} at ${then} and then ${now}`;
}

export const overtook = check(SHAPES.overtook, ({ form, figures }, dataset) => {
  const { unit, release } = form;
  const { previous } = figures;
  const asked = [...new Set(form.others)];
  const byPlace = [...asked].sort((a, b) => (rankOf(dataset, a, previous) ?? 0) - (rankOf(dataset, b, previous) ?? 0));
  return first(
    differs('unit', figures.unit, unit),
    differs('release', figures.release, release),
    misplaced(dataset, unit, release),
    ...asked.map(other => misplaced(dataset, other, release)),
    wrongPrevious(dataset, release, previous),
    differs('place', figures.rank, rankOf(dataset, unit, release)),
    asserted('place', form.rank, rankOf(dataset, unit, release)),
    ...asked.map(other => notPassed(dataset, unit, other, previous, release)),
    differs('number overtaken', figures.total, asked.length),
    figures.others.every(other => asked.includes(other)) ? null : 'names others than were asked about',
    new Set(figures.others).size === figures.others.length ? null : 'names one of them twice',
    differs(
      'places before of those named',
      figures.others.map(other => rankOf(dataset, other, previous)),
      byPlace.slice(0, 3).map(other => rankOf(dataset, other, previous)),
    ),
    differs('shared place', figures.joint, isJoint(dataset, unit, release)),
    passive(dataset, unit, previous, release),
    ...asked.map(other => {
      const gap = lead(dataset, unit, other, release);
      return gap !== null && isNoise(dataset, gap, release) ? `passed ${other} by less than the noise` : null;
    }),
    ...asked.map(other => passedWithinInterval(dataset, unit, other, release)),
  );
});
