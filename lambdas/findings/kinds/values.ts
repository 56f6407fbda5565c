import { never } from '../select/weigh.ts';
import * as fact from './facts.ts';
import { none, ownFact, type Treatments } from './treatment.ts';

interface OfYear {
  readonly unit: string;
  readonly indicator: string;
  readonly year: number;
  readonly above: string;
}

const ofThreshold = ({ query: { unit, indicator, year, above } }: { readonly query: OfYear }): readonly string[] => [
  `threshold ${unit} ${indicator} ${year} ${above}`,
];

/** How findings treat what figures of indicators come to. */
export const values: Treatments<'values'> = {
  value: {
    proposed: 'never',
    about: 'figure',
    precedence: 345,
    facts: ({ query: { unit, indicator, year } }) => [fact.figure(unit, indicator, year)],
    news: never('askedOnly'),
    looksAt: none,
    shown: 'none',
    nearest: ({ value: _, ...found }) => [found],
  },
  trend: {
    proposed: 'never',
    about: 'figure',
    precedence: 320,
    facts: claim => {
      const { unit, indicator, until } = claim.query;
      return [fact.figure(unit, indicator, claim.verdict === 'true' ? claim.figures.points.at(-1)?.year : until)];
    },
    news: never('askedOnly'),
    looksAt: none,
    shown: 'none',
    nearest: none,
  },
  valueChange: {
    proposed: 'never',
    about: 'figure',
    precedence: 340,
    facts: ({ query: { unit, indicator, from, to } }) => [fact.change(unit, indicator, [from, to])],
    news: never('askedOnly'),
    looksAt: none,
    shown: 'none',
    nearest: ({ change: _, ...found }) => [found],
  },
  growthRate: {
    proposed: 'never',
    about: 'figure',
    precedence: 330,
    facts: ({ query: { unit, indicator, from, to } }) => [fact.change(unit, indicator, [from, to])],
    news: never('askedOnly'),
    looksAt: none,
    shown: 'none',
    nearest: ({ rate: _, ...found }) => {
      const { unit, indicator, from, to } = found;
      return [found, { kind: 'valueChange', unit, indicator, from, to }];
    },
  },
  threshold: {
    proposed: 'never',
    about: 'threshold',
    precedence: 360,
    facts: ofThreshold,
    news: never('askedOnly'),
    looksAt: none,
    shown: 'none',
    nearest: ({ first: _, ...found }) => [found],
  },
  convertedThreshold: {
    proposed: 'never',
    about: 'threshold',
    precedence: 350,
    facts: ofThreshold,
    news: never('askedOnly'),
    looksAt: none,
    shown: 'none',
    nearest: none,
  },
  topsGroup: {
    proposed: 'never',
    ...ownFact,
    precedence: 510,
    looksAt: none,
    shown: 'none',
    nearest: none,
  },
};
