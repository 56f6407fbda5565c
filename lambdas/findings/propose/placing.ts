import { inFocus } from '../../claims/focus.ts';
import type { Query } from '../../claims/schema/kinds.ts';
import type { View } from '../../claims/view.ts';
import type { ReleaseKey } from '../../records/release.ts';

/** What may be asked of a unit that is classified instead of ranked: its tier, and its move between tiers. */
export const tierQueries = (unit: string, release: ReleaseKey, previous: ReleaseKey | null): readonly Query[] => [
  { kind: 'tier', unit, release },
  ...(previous ? [{ kind: 'tierMove' as const, unit, release }] : []),
];

/** Whether a unit moved on and on, the way that its last move went; nothing of one that kept its place. */
export function trendQueries(
  view: View,
  unit: string,
  release: ReleaseKey,
  previous: ReleaseKey | null,
): readonly Query[] {
  const [now, then] = [view.rankStatus(unit, release), previous ? view.rankStatus(unit, previous) : null];
  if (now.kind !== 'ranked' || then?.kind !== 'ranked' || now.rank === then.rank) return [];
  return [{ kind: 'rankTrend', unit, release, direction: now.rank < then.rank ? 'up' : 'down' }];
}

/** Whether units in focus that follow one another in a release can be told apart, where the publisher says how surely. */
export function intervalQueries(view: View, release: ReleaseKey): readonly Query[] {
  const sure = view
    .recordsOf(release)
    .filter(({ unit, interval }) => interval !== undefined && inFocus(view, unit))
    .map(({ unit }) => unit);
  return sure.flatMap((unit, index): readonly Query[] => {
    const other = sure[index + 1];
    return other === undefined ? [] : [{ kind: 'intervalsOverlap', unit, other, release }];
  });
}
