import type { Figures } from '../../../claims/schema/kinds.ts';
import { type Content, n } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import type { Facts } from '../facts.ts';
import { standing } from '../meanings.ts';

type Profile = Figures['dimensionProfile'];

/** Dimensions with the place in each. */
const ranked = (all: Profile['strengths'], t: Facts): Content =>
  all.map(each => [t.ranking(each.ranking), standing(each)]);

export const dimensions: ExpectedOf<'dimensions'> = {
  dimensionProfile: ({ unit, release, universe, dimensions, strengths, weaknesses, ...place }, t) => [
    [n(dimensions), 'dimensions', t.release(release)],
    [t.unit(unit), standing(place), n(universe)],
    strengths.length > 0 && ['strongIn', ranked(strengths, t)],
    weaknesses.length > 0 && ['weakIn', ranked(weaknesses, t)],
  ],
  dimensionEnds: ({ unit, release, universe, dimensions, highest, lowest, ...place }, t) => [
    [n(dimensions), 'dimensions', t.release(release)],
    [t.unit(unit), standing(place), n(universe)],
    ['highestIn', ranked(highest, t)],
    ['lowestIn', ranked(lowest, t)],
  ],
  drivenBy: ({ unit, release, previous, dimension, change, contribution }, t) => [
    [
      'ofScore',
      t.unit(unit),
      t.release(release),
      change.startsWith('-') ? 'down' : 'up',
      t.scored(change.replace('-', ''), release),
    ],
    t.label(previous),
    ['through', t.ranking(dimension), t.scored(contribution, release), t.lowerScore(release)],
  ],
};
