import type * as Correcting from '../../../lambdas/claims/judge/correction.ts';
import type * as Restating from '../../../lambdas/claims/judge/restatement.ts';
import type * as Superseding from '../../../lambdas/claims/judge/superseded.ts';
import type * as Figuring from '../../../lambdas/claims/judge/values/figures.ts';
import type * as Noticing from '../../../lambdas/findings/select/notices.ts';
import { altered, forgetting, hasOther, isExact, isFirst, type PutBack } from './alter.ts';

export const RESTATEMENT: readonly PutBack[] = [
  {
    kind: 'restatement',
    fault: 'what moved beside a corrected place is told by one reading',
    modules: [
      altered<typeof Restating>('claims/judge/restatement.ts', () => ({
        unlessInBoth: () => ({ finding: null, evidence: [] }),
        unlessCrossedInBoth: () => ({ finding: null, evidence: [] }),
      })),
    ],
  },
  {
    kind: 'restatement',
    fault: 'who was corrected to the number of another shares the place',
    modules: [altered<typeof Correcting>('claims/judge/correction.ts', () => ({ isGivenTogether: () => true }))],
  },
  {
    kind: 'restatement',
    fault: 'a place left empty by a correction is not told of a list “down to” it',
    modules: [altered<typeof Correcting>('claims/judge/correction.ts', () => ({ vacatedTo: () => [] }))],
  },
  {
    kind: 'restatement',
    fault: 'the place as first printed is false, and the reason tells the corrected one alone',
    modules: [
      altered<typeof Superseding>('claims/judge/superseded.ts', ({ otherPlace }) => ({
        otherPlace: (view, unit, release, { rank }, evidence) =>
          otherPlace(view, unit, release, { rank, asserted: Number.MAX_SAFE_INTEGER }, evidence),
      })),
    ],
  },
  {
    kind: 'restatement',
    fault: 'nothing is said of a correction beside what it touches',
    modules: [altered<typeof Noticing>('findings/select/notices.ts', () => ({ noticeQueries: () => [] }))],
  },
  {
    kind: 'restatement',
    fault: 'the first printing of a corrected place is forgotten',
    modules: [
      forgetting(({ records }) => ({
        records: records.flatMap(row =>
          !hasOther(records, row) ? [row] : isFirst(row) ? [] : [{ ...row, vintage: 1 }],
        ),
      })),
    ],
  },
  {
    kind: 'restatement',
    fault: 'what a figure was as first printed is forgotten where it is compared',
    modules: [
      altered<typeof Figuring>('claims/judge/values/figures.ts', () => ({
        unlessInBothPrintings: (_view, _points, known) => ({ finding: null, evidence: known }),
        unlessAlikeInBoth: (_view, _points, known) => ({ finding: null, evidence: known }),
      })),
    ],
  },
  {
    kind: 'restatement',
    fault: 'a figure that was given anew is read as first printed',
    modules: [forgetting(({ values }) => ({ values: values.filter(({ vintage }) => vintage === 1) }))],
  },
  {
    kind: 'ends of series',
    fault: 'the word of a publisher that a series ended is forgotten',
    modules: [forgetting(({ releases }) => ({ releases: releases.map(({ ended: _, ...release }) => release) }))],
  },
  {
    kind: 'ends of series',
    fault: 'the latest release on record is told as the last',
    modules: [
      forgetting(({ releases }) => ({
        releases: releases.map(release => {
          const later = releases.filter(({ ranking, state }) => ranking === release.ranking && state === 'published');
          return later.at(-1) === release ? { ...release, ended: { value: true, source: release.source } } : release;
        }),
      })),
    ],
  },
  {
    kind: 'correction to no place',
    fault: 'a place that was corrected to none still stands',
    modules: [
      forgetting(({ records }) => ({
        records: records.filter(row => isFirst(row) || isExact(row) || !hasOther(records, row)),
      })),
    ],
  },
];
