import { dimensionsOf } from '../../claims/judge/dimensions.ts';
import type { Query } from '../../claims/schema/kinds.ts';
import type { View } from '../../claims/view.ts';
import type { ReleaseKey } from '../../records/release.ts';

/**
 * What may be asked of one unit of an index whose dimensions are on record: in which it is strong and weak, and through
 * which its score moved.
 */
export function dimensionQueries(
  view: View,
  unit: string,
  key: ReleaseKey,
  previous: ReleaseKey | null,
): readonly Query[] {
  if (dimensionsOf(view, key.split('/')[0] ?? '').length === 0) return [];
  return [
    ...(view.rankStatus(unit, key).kind === 'ranked'
      ? [{ kind: 'dimensionProfile' as const, unit, release: key }]
      : []),
    ...(previous ? [{ kind: 'drivenBy' as const, unit, release: key }] : []),
  ];
}

/** Whether the first, where one unit alone is first and one alone second, widened its lead; on a fixed scale. */
export function gapQueries(view: View, key: ReleaseKey, previous: ReleaseKey | null): readonly Query[] {
  if (!previous || !view.release(key)?.goalposts) return [];
  const at = (rank: number): readonly string[] =>
    view
      .recordsOf(key)
      .filter(({ place }) => place.kind === 'rank' && place.rank === rank)
      .map(({ unit }) => unit);
  const [[unit, ...first], [other, ...second]] = [at(1), at(2)];
  if (!unit || !other || first.length > 0 || second.length > 0) return [];
  return [{ kind: 'gapChange', unit, other, release: key }];
}
