import { type ReleaseKey, releaseKey } from '../../records/release.ts';
import { isWhole } from '../claims/guards.ts';
import { inFocus } from '../focus.ts';
import type { Form } from '../forms.ts';
import type { View } from '../view.ts';

/**
 * What may be asked of a list as a whole: how many of the top are of those that the report is about, where the list goes
 * down to it; how many rose and fell, where it and the one before are on record from first to last.
 */
export function wholeListForms(view: View, key: ReleaseKey): readonly Form[] {
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
