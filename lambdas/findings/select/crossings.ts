import { isTrue, type TrueClaim } from '../../claims/claim.ts';
import { judge } from '../../claims/judge/judge.ts';
import type { Query } from '../../claims/schema/kinds.ts';
import type { View } from '../../claims/view.ts';
import { noticeQueries } from './notices.ts';
import { lineBetween } from './step.ts';

/**
 * What stands beside a key finding: what has to be said with it, and, of a run of moves, that it came into the top or left
 * it before its last step, which its places tell nobody who does not count them.
 */
export const besideFinding = (view: View, claim: TrueClaim): readonly Query[] => [
  ...crossings(view, claim),
  ...noticeQueries(view, claim),
];

/** Of each step of a run but the last, which is a claim of its own, that it crossed the line of the top: in the words that say most. */
function crossings(view: View, claim: TrueClaim): readonly Query[] {
  if (claim.kind !== 'rankTrend') return [];
  const { unit, releases, ranks, direction } = claim.figures;
  const { topN: top } = view.input.report;
  return releases.slice(1, -1).flatMap((release, index) => {
    const [from, to] = [ranks[index], ranks[index + 1]];
    if (from === undefined || to === undefined || lineBetween(from, to, top) !== 'top') return [];
    const kinds =
      direction === 'up' ? (['firstEntry', 'returnedToTop', 'enteredTop'] as const) : (['leftTop'] as const);
    const asked = kinds.map((kind): Query => ({ kind, unit, release, top }));
    return asked.filter(query => isTrue(judge(view, query))).slice(0, 1);
  });
}
