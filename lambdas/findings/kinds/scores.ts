import type { Query } from '../../claims/schema/kinds.ts';
import type { ReleaseKey } from '../../records/release.ts';
import { unitsAt } from '../propose/on-record.ts';
import { gapFact, one, ownFact, type Treatments, two } from './treatment.ts';

interface Pair {
  readonly unit: string;
  readonly other: string;
  readonly release: ReleaseKey;
}

/** What lies between two, seen from either, or that nothing does. */
const between = ({ unit, other, release }: Pair): readonly Query[] => [
  { kind: 'scoreGap', unit, other, release },
  { kind: 'scoreGap', unit: other, other: unit, release },
  { kind: 'withinNoise', unit, other, release },
];

/** How findings treat what lies between scores, and what they come to. */
export const scores: Treatments<'scores'> = {
  score: {
    proposed: 'never',
    ...ownFact,
    precedence: 285,
    looksAt: one,
    shown: 'release',
    nearest: ({ unit, release }) => [{ kind: 'score', unit, release }],
  },
  scoreGap: {
    proposed: 'never',
    ...gapFact,
    precedence: 290,
    looksAt: one,
    shown: 'release',
    nearest: between,
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
    ...gapFact,
    precedence: 280,
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
    proposed: {
      // How close together the top is, where the publisher prints the scores of all of it.
      release: ({ view, release, facts, top }) => {
        const rows = view.recordsOf(release).filter(({ place }) => place.kind === 'rank' && place.rank <= top);
        const scored = rows.length >= top && rows.every(({ score }) => score !== null);
        return (facts.listedTo?.value ?? 0) >= top && scored ? [{ kind: 'fieldSpread', release, top }] : [];
      },
    },
    ...ownFact,
    precedence: 480,
    looksAt: one,
    shown: 'release',
    nearest: ({ release, from, top }) => [
      ...(from === undefined ? [] : [{ kind: 'fieldSpread' as const, release, from, top }]),
      { kind: 'fieldSpread', release, top },
    ],
  },
  fieldAverage: {
    proposed: 'never',
    ...ownFact,
    precedence: 490,
    looksAt: one,
    shown: 'release',
    nearest: ({ release, top, statistic }) => [
      { kind: 'fieldAverage', release, top, statistic },
      { kind: 'fieldSpread', release, top },
    ],
  },
  withinNoise: {
    proposed: 'never',
    ...gapFact,
    precedence: 300,
    looksAt: one,
    shown: 'release',
    nearest: between,
  },
};
