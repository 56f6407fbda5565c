import { n, nth } from '../content.ts';
import type { ExpectedOf } from '../expected.ts';
import { holding, NAMED } from '../meanings.ts';

export const positions: ExpectedOf<'positions'> = {
  leader: ({ unit, release, universe }, t) => [
    t.unit(unit),
    t.release(release),
    holding(false, 1, false),
    universe !== null && [n(universe), t.nouns(release)],
  ],
  position: ({ unit, release, rank, universe, sole }, t) => [
    t.unit(unit),
    t.release(release),
    holding(false, rank, !sole),
    universe !== null && [n(universe), t.nouns(release)],
  ],
  jointPosition: ({ units, release, rank }, t) =>
    units.length > NAMED
      ? [t.units(units.slice(0, 1)), 'more', n(units.length), t.nouns(release), t.release(release), 'joint', nth(rank)]
      : [t.units(units), t.release(release), 'joint', nth(rank)],
  clusterPlace: ({ unit, release, cluster, rank, joint, open }, t) => [
    [t.release(release), t.unit(unit), 'partOf', t.unit(cluster)],
    ['ofTheCluster', holding(joint, rank, open)],
  ],
};
