import { unitsAt } from '../propose/on-record.ts';
import { never } from '../select/weigh.ts';
import { itself, ofGap, one, type Treatments, two } from './treatment.ts';

/** How findings treat what lies between scores, and what they come to. */
export const scores: Treatments<'scores'> = {
  scoreGap: {
    proposed: 'never',
    tells: 'gap',
    precedence: 290,
    facts: ofGap,
    news: never('askedOnly'),
    looksAt: one,
    shown: 'release',
    nearest: ({ unit, other, release }) => [
      { kind: 'scoreGap', unit, other, release },
      { kind: 'scoreGap', unit: other, other: unit, release },
      { kind: 'withinNoise', unit, other, release },
    ],
  },
  gapChange: {
    proposed: {
      // Whether the first, where one unit alone is first and one alone second, widened its lead; on a fixed scale.
      release: ({ view, release, facts, before }) => {
        if (!before || !facts.goalposts) return [];
        const [[unit, ...first], [other, ...second]] = [unitsAt(view, release, 1), unitsAt(view, release, 2)];
        if (!unit || !other || first.length > 0 || second.length > 0) return [];
        return [{ kind: 'gapChange', unit, other, release }];
      },
    },
    tells: 'gap',
    precedence: 280,
    facts: ofGap,
    news: never('askedOnly'),
    looksAt: two,
    shown: 'release',
    nearest: ({ unit, other, release }) => [
      { kind: 'gapChange', unit, other, release },
      { kind: 'gapChange', unit: other, other: unit, release },
      { kind: 'scoreGap', unit, other, release },
      { kind: 'scoreGap', unit: other, other: unit, release },
    ],
  },
  fieldSpread: {
    proposed: 'never',
    tells: 'own',
    precedence: 480,
    facts: itself,
    news: never('askedOnly'),
    looksAt: one,
    shown: 'release',
    nearest: ({ release, top }) => [{ kind: 'fieldSpread', release, top }],
  },
  fieldAverage: {
    proposed: 'never',
    tells: 'own',
    precedence: 490,
    facts: itself,
    news: never('askedOnly'),
    looksAt: one,
    shown: 'release',
    nearest: ({ release, top, statistic }) => [
      { kind: 'fieldAverage', release, top, statistic },
      { kind: 'fieldSpread', release, top },
    ],
  },
  withinNoise: {
    proposed: 'never',
    tells: 'gap',
    precedence: 300,
    facts: ofGap,
    news: never('askedOnly'),
    looksAt: one,
    shown: 'release',
    nearest: ({ unit, other, release }) => [
      { kind: 'scoreGap', unit, other, release },
      { kind: 'scoreGap', unit: other, other: unit, release },
      { kind: 'withinNoise', unit, other, release },
    ],
  },
};
