import type * as Guards from '../../../lambdas/claims/judge/guards.ts';
import type * as LookBack from '../../../lambdas/claims/judge/look-back.ts';
import type * as Common from '../../../lambdas/claims/judge/movements/among-common.ts';
import type * as Moves from '../../../lambdas/claims/judge/movements/move.ts';
import type * as Vacuous from '../../../lambdas/claims/judge/nobody-outside.ts';
import type * as Viewing from '../../../lambdas/claims/view.ts';
import type * as GuardReasons from '../../../lambdas/language/en/reasons/guards.ts';
import { altered, type PutBack } from './alter.ts';

export const PLACES: readonly PutBack[] = [
  {
    kind: 'ties across time',
    fault: 'nobody knows that a place is shared',
    modules: [altered<typeof Guards>('claims/judge/guards.ts', () => ({ sharing: () => [], isJoint: () => false }))],
  },
  {
    kind: 'ties across time',
    fault: 'third alone and joint third are one place',
    modules: [
      altered<typeof Moves>('claims/judge/movements/move.ts', ({ move, printedMove }) => {
        const alone = (found: ReturnType<typeof move>): typeof found =>
          found.ok ? { ok: true, value: { ...found.value, joint: false, wasJoint: false } } : found;
        return { move: (...asked) => alone(move(...asked)), printedMove: (...asked) => alone(printedMove(...asked)) };
      }),
    ],
  },
  {
    kind: 'mergers',
    fault: 'a city formed from others is told as a cluster of them',
    modules: [
      altered<typeof GuardReasons>('language/en/reasons/guards.ts', ({ guards }) => ({
        guards: {
          ...guards,
          inCluster: (facts, names) => guards.inCluster(facts, { ...names, succeeds: () => false }),
        },
      })),
    ],
  },
  {
    kind: 'absence',
    fault: 'a whole list settles nothing of whom it does not hold',
    modules: [
      altered<typeof Viewing>('claims/view.ts', ({ createView }) => ({
        createView: input => {
          const view = createView(input);
          return {
            ...view,
            isWhole: () => false,
            rankStatus: (unit, key) => {
              const status = view.rankStatus(unit, key);
              if (status.kind !== 'below' || !status.whole) return status;
              return status.depth > 0 ? { ...status, whole: false } : { kind: 'notOnRecord' };
            },
          };
        },
      })),
    ],
  },
  {
    kind: 'absence',
    fault: 'who is not on record is taken to have no place',
    modules: [
      altered<typeof Viewing>('claims/view.ts', ({ createView }) => ({
        createView: input => {
          const view = createView(input);
          return {
            ...view,
            rankStatus: (unit, key) => {
              const status = view.rankStatus(unit, key);
              return status.kind === 'notOnRecord' ? { kind: 'below', depth: 1000, whole: false, counted: [] } : status;
            },
          };
        },
      })),
    ],
  },
  {
    kind: 'disproof',
    fault: 'an earlier place on record disproves nothing',
    modules: [altered<typeof LookBack>('claims/judge/look-back.ts', () => ({ earlierOnRecord: () => [] }))],
  },
  {
    kind: 'moves out of long places',
    fault: 'a move is refused where a list does not go down to both places, though nothing unlisted could undo it',
    modules: [
      altered<typeof Common>('claims/judge/movements/among-common.ts', ({ amongCommon }) => ({
        amongCommon: (view, move) => {
          const deep = [move.release, move.previous].every(
            ({ listedTo }) => (listedTo?.value ?? 0) >= Math.max(move.from, move.to),
          );
          const found = amongCommon(view, move);
          return { ...found, holds: found.holds && deep };
        },
      })),
    ],
  },
  {
    kind: 'vacuous tops',
    fault: 'a top that nobody can be outside of is told as any other',
    modules: [
      altered<typeof Vacuous>('claims/judge/nobody-outside.ts', () => ({
        nobodyOutside: () => null,
        isAllTop: () => false,
      })),
    ],
  },
];
