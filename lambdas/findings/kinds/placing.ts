import { inFocus } from '../../claims/focus.ts';
import { asPlace, never } from '../select/weigh.ts';
import { at, itself, ofGap, ofPlace, one, places, type Treatments, two } from './treatment.ts';

/** How findings treat where a unit stands, where a place is not exact or not of the whole list. */
export const placing: Treatments<'placing'> = {
  band: {
    proposed: 'never',
    tells: 'place',
    precedence: 220,
    facts: ofPlace,
    news: asPlace('none'),
    looksAt: one,
    shown: 'release',
    nearest: query => [{ kind: 'band', ...at(query) }, ...places(query)],
  },
  bandMove: {
    proposed: 'never',
    tells: 'place',
    precedence: 150,
    facts: ofPlace,
    news: asPlace('ranks'),
    looksAt: two,
    shown: 'release',
    nearest: query => [
      { kind: 'moved', ...at(query) },
      { kind: 'held', ...at(query) },
      { kind: 'band', ...at(query) },
      ...places(query),
    ],
  },
  tier: {
    proposed: { tiered: about => [{ kind: 'tier', ...at(about) }] },
    tells: 'place',
    precedence: 230,
    facts: ofPlace,
    news: asPlace('none'),
    looksAt: one,
    shown: 'release',
    nearest: query => [{ kind: 'tier', ...at(query) }, ...places(query)],
  },
  tierMove: {
    proposed: { tiered: about => (about.previous === null ? [] : [{ kind: 'tierMove', ...at(about) }]) },
    tells: 'place',
    precedence: 160,
    facts: ofPlace,
    news: asPlace('tiers'),
    looksAt: two,
    shown: 'release',
    nearest: query => [{ kind: 'tierMove', ...at(query) }, { kind: 'tier', ...at(query) }, ...places(query)],
  },
  intervalsOverlap: {
    proposed: {
      // Whether units in focus that follow one another can be told apart, where the publisher says how surely.
      release: ({ view, release }) => {
        const sure = view
          .recordsOf(release)
          .filter(({ unit, interval }) => interval !== undefined && inFocus(view, unit))
          .map(({ unit }) => unit);
        return sure.flatMap((unit, index) => {
          const other = sure[index + 1];
          return other === undefined ? [] : [{ kind: 'intervalsOverlap' as const, unit, other, release }];
        });
      },
    },
    tells: 'gap',
    precedence: 310,
    facts: ofGap,
    news: never('askedOnly'),
    looksAt: one,
    shown: 'release',
    nearest: query => {
      const { unit, other, release } = query;
      return [
        { kind: 'scoreGap', unit, other, release },
        { kind: 'scoreGap', unit: other, other: unit, release },
        { kind: 'withinNoise', unit, other, release },
        ...places(query),
      ];
    },
  },
  placeAmong: {
    proposed: 'never',
    tells: 'own',
    precedence: 520,
    facts: itself,
    news: never('askedOnly'),
    looksAt: one,
    shown: 'release',
    nearest: query => [{ kind: 'placeAmong', ...at(query), group: query.group }, ...places(query)],
  },
};
