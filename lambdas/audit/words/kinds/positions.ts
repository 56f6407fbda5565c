import { SHAPES } from '../../shapes.ts';
import { says } from '../says.ts';
import { n, nth } from '../terms.ts';

export const leader = says(SHAPES.leader, {
  en: ({ unit, release, universe }, t) => [
    t.unit(unit),
    'ranks',
    nth(1),
    t.release(release),
    universe !== null && [n(universe), t.nouns(release)],
  ],
  'zh-Hans': ({ unit, release, universe }, t) => [
    t.unit(unit),
    t.release(release),
    nth(1),
    universe !== null && [n(universe), t.nouns(release)],
  ],
});

export const position = says(SHAPES.position, {
  en: ({ unit, release, rank, universe, sole }, t) => [
    t.unit(unit),
    sole ? 'ranks' : 'listed',
    nth(rank),
    universe !== null && n(universe),
    t.release(release),
  ],
  'zh-Hans': ({ unit, release, rank, universe, sole }, t) => [
    t.unit(unit),
    t.release(release),
    sole ? 'ranks' : 'listed',
    nth(rank),
    universe !== null && [n(universe), t.nouns(release)],
  ],
});

/** Up to so many holders of a place are all named. */
const NAMED = 3;

export const jointPosition = says(SHAPES.jointPosition, {
  en: ({ units, release, rank }, t) =>
    units.length > NAMED
      ? [t.units(units.slice(0, 1)), 'oneOf', n(units.length), 'joint', nth(rank), t.release(release)]
      : [t.units(units), 'joint', nth(rank), t.release(release)],
  'zh-Hans': ({ units, release, rank }, t) =>
    units.length > NAMED
      ? [t.units(units.slice(0, 1)), 'more', n(units.length), t.nouns(release), t.release(release), 'joint', nth(rank)]
      : [t.units(units), t.release(release), 'joint', nth(rank)],
});
