import { never } from '../select/weigh.ts';
import { itself, ownFact, type Treatments } from './treatment.ts';

/** How findings treat one against several, one order against another, one sort of rankings against another. */
export const comparisons: Treatments<'comparisons'> = {
  standingAcross: {
    // For the editors: who wins more often pair by pair is a verdict that no ranking gave, and few readers follow it.
    proposed: 'never',
    ...ownFact,
    precedence: 273,
    news: never('otherCount'),
    looksAt: ({ basket }) => basket,
    shown: 'counts',
    nearest: ({ unit, others, basket }) => [
      { kind: 'standingAcross', unit, others, basket },
      ...others.map(other => ({ kind: 'aheadAcross' as const, unit, other, basket })),
    ],
  },
  orderInBoth: {
    // For the editors: two lists that measure different things need not have one order.
    proposed: 'never',
    about: 'own',
    precedence: 396,
    facts: itself,
    news: never('askedOnly'),
    looksAt: ({ release, domestic }) => [release, domestic],
    shown: 'release',
    nearest: ({ release, domestic }) => [{ kind: 'orderInBoth', release, domestic }],
  },
  // For the editors: how alike two lists are is no news of a unit.
  orderAgreement: {
    proposed: 'never',
    about: 'own',
    precedence: 397,
    facts: itself,
    news: never('askedOnly'),
    looksAt: ({ release, against }) => [release, against],
    shown: 'release',
    nearest: ({ release, against }) => [{ kind: 'orderAgreement', release, against }],
  },
  themes: {
    proposed: { count: ({ unit, basket }) => [{ kind: 'themes', unit, basket: [...basket] }] },
    ...ownFact,
    precedence: 274,
    looksAt: ({ basket }) => basket,
    shown: 'counts',
    nearest: ({ unit, basket }) => [
      { kind: 'themes', unit, basket },
      { kind: 'placesKnown', unit, basket },
    ],
  },
};
