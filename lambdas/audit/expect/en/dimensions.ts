import { n, nth, size } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { ranked } from '../meanings.ts';

export const dimensions: ExpectedOf<'dimensions'> = {
  dimensionProfile: ({ unit, release, rank, universe, dimensions, strengths, weaknesses }, t) => [
    [n(dimensions), 'dimensions', t.release(release)],
    [t.unit(unit), nth(rank), n(universe)],
    strengths.length > 0 && ['strongIn', ranked(strengths, t)],
    weaknesses.length > 0 && ['weakIn', ranked(weaknesses, t)],
  ],
  drivenBy: ({ unit, release, previous, dimension, change, contribution }, t) => [
    ['ofScore', t.unit(unit), t.release(release), change.startsWith('-') ? 'down' : 'up', size(change), 'points'],
    t.label(previous),
    ['through', t.ranking(dimension), n(contribution), 'points', t.lowerScore(release)],
  ],
};
