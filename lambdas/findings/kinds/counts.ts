import { rankingOf, releaseKey } from '../../records/release.ts';
import { asAcross, never } from '../select/weigh.ts';
import * as fact from './facts.ts';
import { itself, none, type Treatments } from './treatment.ts';

/** How findings treat in how many rankings or releases something is so of a unit. */
export const counts: Treatments<'counts'> = {
  topCount: {
    proposed: { count: ({ unit, top, basket }) => [{ kind: 'topCount', unit, top, basket: [...basket] }] },
    about: 'count',
    precedence: 260,
    facts: ({ query: { unit, top } }) => [fact.count(unit, top)],
    news: never('otherCount'),
    looksAt: none,
    shown: 'counts',
    nearest: ({ unit, top, basket: named }, view) => {
      // Whoever names no rankings is answered over those that the edition counts.
      const basket = named ?? [...view.input.edition.basket];
      if (basket.length < 2) return [];
      return [
        { kind: 'topCount', unit, top, basket },
        { kind: 'topCountAtLeast', unit, top, basket },
      ];
    },
  },
  topCountAtLeast: {
    proposed: { count: ({ unit, top, basket }) => [{ kind: 'topCountAtLeast', unit, top, basket: [...basket] }] },
    about: 'count',
    precedence: 270,
    facts: ({ query: { unit, top } }) => [fact.count(unit, top)],
    news: never('otherCount'),
    looksAt: none,
    shown: 'counts',
    nearest: none,
  },
  aheadAcross: {
    proposed: { pair: ({ unit, other, basket }) => [{ kind: 'aheadAcross', unit, other, basket: [...basket] }] },
    about: 'order',
    precedence: 271,
    facts: ({ query: { unit, other } }) => [fact.across(unit, other)],
    news: never('otherCount'),
    looksAt: none,
    shown: 'counts',
    nearest: ({ unit, other, basket }) => [{ kind: 'aheadAcross', unit, other, basket }],
  },
  movesAcross: {
    proposed: { count: ({ unit, basket }) => [{ kind: 'movesAcross', unit, basket: [...basket] }] },
    about: 'count',
    precedence: 272,
    facts: ({ query: { unit } }) => [fact.moves(unit)],
    news: asAcross,
    looksAt: none,
    shown: 'counts',
    nearest: ({ unit, basket }) => [{ kind: 'movesAcross', unit, basket }],
  },
  placesKnown: {
    proposed: { count: ({ unit, basket }) => [{ kind: 'placesKnown', unit, basket: [...basket] }] },
    about: 'own',
    precedence: 275,
    facts: itself,
    news: never('otherCount'),
    looksAt: none,
    shown: 'counts',
    nearest: ({ unit, basket }) => [{ kind: 'placesKnown', unit, basket }],
  },
  aheadIn: {
    proposed: 'never',
    about: 'order',
    precedence: 500,
    facts: ({ query: { unit, other, releases } }) => releases.map(release => fact.order(unit, other, release)),
    news: never('askedOnly'),
    looksAt: ({ ahead, behind }, view) => {
      const keys = new Set([...ahead, ...behind]);
      const [ranking = ''] = [...keys].map(rankingOf);
      return view
        .releasesOf(ranking)
        .map(releaseKey)
        .filter(key => keys.has(key))
        .reverse();
    },
    shown: 'editions',
    nearest: ({ unit, other, releases }) => [{ kind: 'aheadIn', unit, other, releases }],
  },
};
