import { n, nth } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { holding, NAMED } from '../meanings.ts';

export const positions: ExpectedOf<'positions'> = {
  leader: ({ unit, release, universe }, t) => [
    t.unit(unit),
    'ranks',
    nth(1),
    t.release(release),
    universe !== null && [n(universe), t.nouns(release, universe)],
  ],
  position: ({ unit, release, rank, universe, sole }, t) => [
    t.unit(unit),
    'ranks',
    nth(rank),
    !sole && 'asListed',
    universe !== null && n(universe),
    t.release(release),
  ],
  jointPosition: ({ units, release, rank }, t) =>
    units.length > NAMED
      ? [t.units(units.slice(0, 1)), 'oneOf', n(units.length), 'joint', nth(rank), t.release(release)]
      : [t.units(units), 'joint', nth(rank), t.release(release)],
  clusterPlace: ({ unit, release, cluster, rank, joint, open }, t) => [
    [t.release(release), t.unit(unit), 'partOf', t.unit(cluster)],
    [holding(joint, rank, open), 'ofTheCluster'],
  ],
};
