import type * as Across from '../../../lambdas/claims/judge/counts/across.ts';
import type * as Fields from '../../../lambdas/claims/judge/field.ts';
import type * as Common from '../../../lambdas/claims/judge/movements/among-common.ts';
import type * as Holding from '../../../lambdas/claims/judge/movements/held.ts';
import type * as Overtaking from '../../../lambdas/claims/judge/movements/overtaken.ts';
import type * as Intervals from '../../../lambdas/claims/judge/placing/intervals.ts';
import type * as RunningOn from '../../../lambdas/claims/judge/run-on.ts';
import { releaseKey } from '../../../lambdas/records/release.ts';
import { altered, forgetting, type PutBack } from './alter.ts';

export const MOVEMENTS: readonly PutBack[] = [
  {
    kind: 'field growth',
    fault: 'fields of another size, and who is outside them, are forgotten',
    modules: [
      forgetting(({ releases, records }) => ({
        releases: releases.map(release => ({ ...release, universeSize: null })),
        records: records.filter(({ place }) => place.kind !== 'absent'),
      })),
    ],
  },
  {
    kind: 'field growth',
    fault: 'a move is told that newcomers alone made',
    modules: [
      altered<typeof Common>('claims/judge/movements/among-common.ts', ({ amongCommon }) => ({
        amongCommon: (...asked) => ({ ...amongCommon(...asked), holds: true }),
      })),
    ],
  },
  {
    kind: 'field growth',
    fault: 'breadth and the largest move are not counted again among those in both',
    modules: [altered<typeof Fields>('claims/judge/field.ts', () => ({ fieldChanged: () => false }))],
  },
  {
    kind: 'noise',
    fault: 'a difference of places is told that its publisher calls none',
    modules: [forgetting(({ releases }) => ({ releases: releases.map(({ noisePlaces: _, ...release }) => release) }))],
  },
  {
    kind: 'noise',
    fault: 'who is ahead is told though the publisher leaves it open',
    modules: [altered<typeof Intervals>('claims/judge/placing/intervals.ts', () => ({ unsureOrder: () => null }))],
  },
  {
    kind: 'field changes',
    fault: 'a change of the field is told of whatever is compared',
    modules: [
      altered<typeof Fields>('claims/judge/field.ts', ({ fieldSince }) => ({
        fieldSince: (...asked) => {
          const found = fieldSince(...asked);
          return { ...found, figures: { ...found.figures, otherField: true } };
        },
      })),
    ],
  },
  {
    kind: 'overtaking',
    fault: 'who overtook another is told as overtaken by it',
    modules: [
      altered<typeof Overtaking>('claims/judge/movements/overtaken.ts', ({ overtaken }) => ({
        overtaken: (view, { rank: _, ...query }) => {
          const [other = query.unit] = query.others;
          const found = overtaken(view, { ...query, unit: other, others: [query.unit] });
          return found.verdict === 'true'
            ? { ...found, figures: { ...found.figures, unit: query.unit, others: [other] } }
            : found;
        },
      })),
    ],
  },
  {
    kind: 'overtaking',
    fault: 'who was overtaken is told against a release before the one before',
    modules: [
      altered<typeof Overtaking>('claims/judge/movements/overtaken.ts', ({ overtaken }) => ({
        overtaken: (view, query) => {
          const found = overtaken(view, query);
          const release = found.verdict === 'true' ? view.release(found.figures.previous) : null;
          const before = release && view.before(release);
          return found.verdict === 'true' && before?.kind === 'release'
            ? { ...found, figures: { ...found.figures, previous: releaseKey(before.release) } }
            : found;
        },
      })),
    ],
  },
  {
    kind: 'places that run on',
    fault: 'the number of a place that runs on behind ties is taken for how many are ahead',
    modules: [
      altered<typeof RunningOn>('claims/judge/run-on.ts', () => ({
        runsOn: () => false,
        isPlaceOfField: () => ({ holds: true, evidence: [] }),
      })),
    ],
  },
  {
    kind: 'ties across time',
    fault: 'a shared place is told as held alone where it is the same as before',
    modules: [
      altered<typeof Holding>('claims/judge/movements/held.ts', ({ held }) => ({
        held: (view, query) => {
          const found = held(view, query);
          return found.verdict === 'true' ? { ...found, figures: { ...found.figures, joint: false } } : found;
        },
      })),
    ],
  },
  {
    kind: 'ties across time',
    fault: 'a shared place is told as held alone among the moves over several rankings',
    modules: [
      altered<typeof Across>('claims/judge/counts/across.ts', ({ movesAcross }) => ({
        movesAcross: (view, query) => {
          const found = movesAcross(view, query);
          if (found.verdict !== 'true') return found;
          const moved = found.figures.moved.map(step => ({ ...step, joint: false, wasJoint: false }));
          return { ...found, figures: { ...found.figures, moved } };
        },
      })),
    ],
  },
];
