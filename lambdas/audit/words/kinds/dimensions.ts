import { SHAPES } from '../../shapes.ts';
import { says } from '../says.ts';
import { type Line, n, nth, size, type Terms } from '../terms.ts';

type Ranked = readonly { readonly ranking: string; readonly rank: number }[];

const each = (ranked: Ranked, t: Terms): Line => ranked.map(({ ranking, rank }) => [t.ranking(ranking), nth(rank)]);

export const dimensionProfile = says(SHAPES.dimensionProfile, {
  en: ({ unit, release, rank, universe, dimensions, strengths, weaknesses }, t) => [
    [n(dimensions), 'dimensions', t.release(release)],
    [t.unit(unit), nth(rank), n(universe)],
    strengths.length > 0 && ['strongIn', each(strengths, t)],
    weaknesses.length > 0 && ['weakIn', each(weaknesses, t)],
  ],
  'zh-Hans': ({ unit, release, rank, universe, dimensions, strengths, weaknesses }, t) => [
    [t.unit(unit), t.release(release), 'listed', nth(rank), n(universe), t.nouns(release)],
    [n(dimensions), 'dimensions'],
    strengths.length > 0 && [each(strengths, t), 'strongIn'],
    weaknesses.length > 0 && [each(weaknesses, t), 'weakIn'],
  ],
});

export const drivenBy = says(SHAPES.drivenBy, {
  en: ({ unit, release, previous, dimension, change, contribution }, t) => [
    ['ofScore', t.unit(unit), t.release(release), change.startsWith('-') ? 'down' : 'up', size(change), 'points'],
    t.label(previous),
    ['through', t.ranking(dimension), n(contribution), 'points', t.lowerScore(release)],
  ],
  'zh-Hans': ({ unit, release, previous, dimension, change, contribution }, t) => {
    const way = change.startsWith('-') ? 'down' : 'up';
    // 得益于 praises: it is kept for a rise of what is better when higher.
    const praised = way === 'up' && t.lowerScore(release).length === 0;
    return [
      [t.unit(unit), t.release(release), 'ofScore', t.label(previous), way, size(change), 'points'],
      [praised ? 'thanksTo' : 'through', t.ranking(dimension), way],
      [n(contribution), 'points', t.lowerScore(release)],
    ];
  },
});

export const gapChange = says(SHAPES.gapChange, {
  en: ({ unit, other, release, previous, before, now, direction }, t) => [
    ['leadOf', t.unit(unit), t.unit(other), t.release(release), direction, n(now), 'points'],
    [n(before), 'points', t.label(previous), t.lowerScore(release)],
  ],
  'zh-Hans': ({ unit, other, release, previous, before, now, direction }, t) => [
    [t.release(release), t.unit(unit), 'ahead', t.unit(other), 'spread'],
    [t.label(previous), n(before), 'points', direction, n(now), 'points', t.lowerScore(release)],
  ],
});
