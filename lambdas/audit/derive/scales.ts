import { Big } from 'big.js';
import type { Dataset } from '../../records/dataset.ts';
import { SHAPES } from '../shapes.ts';
import { asserted, check, differs, first } from './check.ts';
import { decimalsOf } from './exact.ts';
import { wrongPrevious } from './movements.ts';
import { findRelease } from './rows.ts';
import { lead, wrongLead } from './scores.ts';

const goalpostsOf = (dataset: Dataset, key: string): string | null =>
  findRelease(dataset, key)?.goalposts?.value ?? null;

/** Scores of two releases are on one scale only where both state the same goalposts. */
export function otherScale(dataset: Dataset, previous: string, release: string): string | null {
  const [then, now] = [previous, release].map(key => goalpostsOf(dataset, key));
  return then && now && then === now ? null : `compares scores of ${previous} and ${release}, whose scale is not one`;
}

export const gapChange = check(SHAPES.gapChange, ({ form: { unit, other, release, direction }, figures }, dataset) => {
  const { previous } = figures;
  const [before, now] = [previous, release].map(key => lead(dataset, unit, other, key));
  const change = before && now ? new Big(now).cmp(before) : 0;
  return first(
    differs('what it is about', [figures.unit, figures.other, figures.release], [unit, other, release]),
    wrongPrevious(dataset, release, previous),
    otherScale(dataset, previous, release),
    wrongLead(dataset, unit, other, previous),
    wrongLead(dataset, unit, other, release),
    before && now && decimalsOf(before) === decimalsOf(now) ? null : 'compares gaps of different decimals',
    differs('gap before', figures.before, before),
    differs('gap now', figures.now, now),
    change === 0 ? 'tells a change of a gap that is the same' : null,
    differs('direction', figures.direction, change < 0 ? 'narrowed' : 'widened'),
    asserted('direction', direction, change < 0 ? 'narrowed' : 'widened'),
  );
});
