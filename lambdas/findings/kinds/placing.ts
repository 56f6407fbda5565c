import { inFocus } from '../../claims/focus.ts';
import { asPlace } from '../select/weigh.ts';
import {
  at,
  gapFact,
  ofPlace,
  one,
  ownFact,
  placeAlone,
  placeChange,
  places,
  type Treatments,
  two,
} from './treatment.ts';

/** How findings treat where a unit stands, where a place is not exact or not of the whole list. */
export const placing: Treatments<'placing'> = {
  band: {
    proposed: 'never',
    ...placeAlone,
    precedence: 220,
    looksAt: one,
    shown: 'release',
    nearest: query => [{ kind: 'band', ...at(query) }, ...places(query)],
  },
  bandMove: {
    proposed: 'never',
    ...placeChange,
    precedence: 150,
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
    ...placeAlone,
    precedence: 230,
    looksAt: one,
    shown: 'release',
    nearest: query => [{ kind: 'tier', ...at(query) }, ...places(query)],
  },
  tierMove: {
    proposed: { tiered: about => (about.previous === null ? [] : [{ kind: 'tierMove', ...at(about) }]) },
    about: 'place',
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
    ...gapFact,
    precedence: 310,
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
  topPercent: {
    proposed: 'never',
    // No place says which part of the field it is in.
    ...ownFact,
    precedence: 205,
    looksAt: one,
    shown: 'release',
    nearest: query => [{ kind: 'band', ...at(query) }, ...places(query)],
  },
  placeAmong: {
    proposed: 'never',
    ...ownFact,
    precedence: 520,
    looksAt: one,
    shown: 'release',
    nearest: query => [{ kind: 'placeAmong', ...at(query), group: query.group }, ...places(query)],
  },
};
