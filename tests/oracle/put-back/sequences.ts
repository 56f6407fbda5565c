import type * as Entering from '../../../lambdas/claims/judge/entries/entries.ts';
import type * as Leaving from '../../../lambdas/claims/judge/entries/top.ts';
import type * as Guards from '../../../lambdas/claims/judge/guards.ts';
import type * as LookBack from '../../../lambdas/claims/judge/look-back.ts';
import type * as Streaking from '../../../lambdas/claims/judge/streaks.ts';
import { createView, type View } from '../../../lambdas/claims/view.ts';
import { releaseKey } from '../../../lambdas/records/release.ts';
import { altered, forgetting, isFirst, type PutBack } from './alter.ts';

/** The records as they were first printed. */
const asPrinted = ({ input }: View): View =>
  createView({ ...input, dataset: { ...input.dataset, records: input.dataset.records.filter(isFirst) } });

/** A release in which nothing of the unit is on record is passed over, as if it had not been. */
const passingOver = (view: View, unit: string): View => ({
  ...view,
  before: release => {
    let at = view.before(release);
    while (at.kind === 'release' && view.rankStatus(unit, releaseKey(at.release)).kind === 'notOnRecord')
      at = view.before(at.release);
    return at;
  },
});

export const SEQUENCES: readonly PutBack[] = [
  {
    kind: 'three in order',
    fault: 'a return to the top is told only where every release in between is on record',
    modules: [
      altered<typeof Entering>('claims/judge/entries/entries.ts', ({ entries }) => ({
        entries: {
          ...entries,
          returnedToTop: (view, query) => {
            const found = entries.returnedToTop(view, query);
            return found.verdict === 'true' && !found.figures.unbroken
              ? { verdict: 'withhold', reason: { code: 'noChange' }, evidence: found.evidence }
              : found;
          },
        },
      })),
    ],
  },
  {
    kind: 'three in order',
    fault: 'the release in which it was not in the top is told as the one in which it was',
    modules: [
      altered<typeof Entering>('claims/judge/entries/entries.ts', ({ entries }) => ({
        entries: {
          ...entries,
          returnedToTop: (view, query) => {
            const found = entries.returnedToTop(view, query);
            if (found.verdict !== 'true' || found.figures.unbroken) return found;
            const { previous, last } = found.figures;
            return { ...found, figures: { ...found.figures, previous: last, last: previous } };
          },
        },
      })),
    ],
  },
  {
    kind: 'method breaks',
    fault: 'methods are forgotten',
    modules: [forgetting(({ releases }) => ({ releases: releases.map(release => ({ ...release, segment: null })) }))],
  },
  {
    kind: 'method breaks',
    fault: 'nothing is compared across a change of method, and nothing said',
    modules: [altered<typeof Guards>('claims/judge/guards.ts', ({ comparable }) => ({ preceded: comparable }))],
  },
  {
    kind: 'method breaks',
    fault: 'best and lowest places are counted over a change of method',
    modules: [
      altered<typeof LookBack>('claims/judge/look-back.ts', () => ({
        sinceBreak: back => ({ ...back, method: null }),
      })),
    ],
  },
  {
    kind: 'forms',
    fault: 'of a year without a release there is no record',
    modules: [
      altered<typeof Guards>('claims/judge/guards.ts', ({ exactRank }) => ({
        exactRank: (view, unit, key) =>
          view.release(key)?.state === 'not-published'
            ? exactRank(view, unit, 'unknown/unknown')
            : exactRank(view, unit, key),
      })),
    ],
  },
  {
    kind: 'forms',
    fault: 'editions in a row are told as years in a row, whatever their years',
    modules: [
      altered<typeof Guards>('claims/judge/guards.ts', () => ({
        consecutiveYears: (_, releases) => releases.flatMap(({ labelYear }) => labelYear?.value ?? []),
      })),
    ],
  },
  {
    kind: 'streaks',
    fault: 'a corrected place counts in a streak as it was first printed',
    modules: [
      altered<typeof Streaking>('claims/judge/streaks.ts', ({ streaks }) => ({
        streaks: {
          ...streaks,
          leadStreak: (view, query) => streaks.leadStreak(asPrinted(view), query),
          topStreak: (view, query) => streaks.topStreak(asPrinted(view), query),
        },
      })),
    ],
  },
  {
    kind: 'streaks',
    fault: 'a streak goes on over a release without a place on record',
    modules: [
      altered<typeof Streaking>('claims/judge/streaks.ts', ({ streaks }) => ({
        streaks: {
          ...streaks,
          leadStreak: (view, query) => streaks.leadStreak(passingOver(view, query.unit), query),
          topStreak: (view, query) => streaks.topStreak(passingOver(view, query.unit), query),
        },
      })),
    ],
  },
  {
    kind: 'bands',
    fault: 'who left the top for a band is told at the place that the band begins with',
    modules: [
      altered<typeof Leaving>('claims/judge/entries/top.ts', ({ leftTop }) => ({
        leftTop: (view, query) => {
          const found = leftTop(view, query);
          return found.verdict === 'true' && found.figures.band !== null
            ? { ...found, figures: { ...found.figures, to: found.figures.band.from, band: null } }
            : found;
        },
      })),
    ],
  },
];
