import { Big } from 'big.js';
import type { Dataset } from '../../records/dataset.ts';
import { SHAPES } from '../shapes.ts';
import { asserted, check, differs, first } from './check.ts';
import { type Dimension, dimensionsOf, weightOf } from './dimensions.ts';
import { decimalsOf } from './exact.ts';
import { wrongPrevious } from './movements.ts';
import { misplaced } from './positions.ts';
import { otherScale } from './scales.ts';
import { scoreOf } from './scores.ts';
import { isComparable } from './sequence.ts';

/** A dimension in both releases: its weight, and the unit's scores in it. */
interface Part {
  readonly ranking: string;
  readonly weight: string;
  readonly then: string;
  readonly now: string;
}

/** One part, or words that say why there is none. */
function partOf(dataset: Dataset, unit: string, dimension: Dimension, previous: string): Part | string {
  const { ranking, release } = dimension;
  const before = { ranking, release: `${ranking}/${previous.split('/')[1]}` };
  const wrong = first(
    misplaced(dataset, unit, release),
    misplaced(dataset, unit, before.release),
    isComparable(dataset, release, before.release) ? null : `compares ${release} with ${before.release} across a break`,
    otherScale(dataset, before.release, release),
  );
  if (wrong !== null) return wrong;
  const [earlier, weight] = [weightOf(dataset, before), weightOf(dataset, dimension)];
  if (earlier === null || weight === null || !new Big(earlier).eq(weight))
    return `needs one weight of ${ranking} in both releases`;
  const [then, now] = [before.release, release].map(key => scoreOf(dataset, unit, key));
  return then && now ? { ranking, weight, then, now } : `needs the scores of ${unit} in ${ranking} in both releases`;
}

/** Half of the last digit that was printed, doubled: how far the unrounded figure may be off, twice. */
const lastDigit = (score: string): Big => new Big(`1e-${decimalsOf(score)}`);

/** Whether the weighted scores make up the published one, as far as their rounding lets anybody tell. */
function addsUp(parts: readonly Part[], which: 'then' | 'now', whole: string): boolean {
  const zero = new Big(0);
  const sum = parts.reduce((so, part) => so.plus(new Big(part.weight).times(part[which])), zero);
  const slack = parts.reduce(
    (so, part) => so.plus(new Big(part.weight).times(lastDigit(part[which]))),
    lastDigit(whole).times(100),
  );
  // Everything in hundredths, and doubled, so that nothing is divided.
  return sum.minus(new Big(whole).times(100)).abs().times(2).lte(slack);
}

/** A hundred times what a dimension gave to the change of the whole. */
const given = ({ weight, then, now }: Part): Big => new Big(weight).times(new Big(now).minus(then));

/** Of those with the sign of the change the largest, alone, and at least two fifths of all that was given. */
function wrongDriver(parts: readonly Part[], driver: Part, change: Big): string | null {
  const own = given(driver);
  const all = parts.reduce((so, part) => so.plus(given(part).abs()), new Big(0));
  const rivals = parts.filter(part => part !== driver && given(part).times(own).gt(0));
  return first(
    change.eq(0) ? 'explains a change of nothing' : null,
    own.times(change).gt(0) ? null : `names ${driver.ranking}, which went the other way`,
    ...rivals.map(part =>
      given(part).abs().lt(own.abs()) ? null : `names ${driver.ranking}, and ${part.ranking} gave as much`,
    ),
    own.abs().times(5).gte(all.times(2)) ? null : `names ${driver.ranking}, which gave less than two fifths`,
  );
}

/** S27: arithmetic over the scores of the dimensions, under one set of weights and on one scale. */
export const drivenBy = check(SHAPES.drivenBy, ({ form: { unit, release, dimension }, figures }, dataset) => {
  const { previous } = figures;
  const found = dimensionsOf(dataset, release).map(each => partOf(dataset, unit, each, previous));
  const [missing] = found.filter(part => typeof part === 'string');
  const parts = found.filter(part => typeof part !== 'string');
  const driver = parts.find(({ ranking }) => ranking === figures.dimension);
  const [then, now] = [previous, release].map(key => scoreOf(dataset, unit, key));
  const total = parts.reduce((so, { weight }) => so.plus(weight), new Big(0));
  const change = parts.reduce((so, part) => so.plus(given(part)), new Big(0));
  const wrong = first(
    differs('unit and release', [figures.unit, figures.release], [unit, release]),
    misplaced(dataset, unit, release),
    wrongPrevious(dataset, release, previous),
    otherScale(dataset, previous, release),
    missing ?? null,
    total.eq(100) ? null : `rests on weights that add up to ${total.toFixed()}`,
  );
  if (wrong !== null) return wrong;
  if (!then || !now) return `needs the scores of ${unit} in ${previous} and ${release}`;
  if (!driver) return `names ${figures.dimension}, no dimension of ${release}`;
  return first(
    addsUp(parts, 'then', then) ? null : `takes ${previous} for a weighted sum, which it is not`,
    addsUp(parts, 'now', now) ? null : `takes ${release} for a weighted sum, which it is not`,
    wrongDriver(parts, driver, change),
    new Big(figures.change).times(100).eq(change) ? null : `says ${figures.change} as change; the parts give another`,
    new Big(figures.contribution).times(100).eq(given(driver))
      ? null
      : `says ${figures.contribution} as contribution; the part gives another`,
    asserted('dimension', dimension, driver.ranking),
  );
});
