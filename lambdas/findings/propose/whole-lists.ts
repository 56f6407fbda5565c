import { inFocus } from '../../claims/focus.ts';
import { isWhole } from '../../claims/judge/guards.ts';
import type { Query } from '../../claims/schema/kinds.ts';
import type { View } from '../../claims/view.ts';
import { type ReleaseKey, releaseKey } from '../../records/release.ts';

/**
 * What may be asked of a list as a whole: how many of the top are of those that the report is about, where the list goes
 * down to it; how many rose and fell, where it and the one before are on record from first to last.
 */
export function wholeListQueries(view: View, key: ReleaseKey): readonly Query[] {
  const release = view.release(key);
  const top = view.input.report.topN;
  if (!release) return [];
  const before = view.before(release);
  // A ranking of none but those that the report is about gives them every place.
  const both = [key, ...(before.kind === 'release' ? [releaseKey(before.release)] : [])];
  const ranksOthers = both.flatMap(each => view.recordsOf(each)).some(({ unit }) => !inFocus(view, unit));
  return [
    ...((release.listedTo?.value ?? 0) >= top && ranksOthers ? [{ kind: 'topShare' as const, release: key, top }] : []),
    ...(before.kind === 'release' && isWhole(release) && isWhole(before.release)
      ? [{ kind: 'breadth' as const, release: key }]
      : []),
  ];
}
