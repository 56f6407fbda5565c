import type { ReleaseKey } from '../records/release.ts';
import { type Context, plain } from './context.ts';
import type { Sentence } from './sentence.ts';

/** Of which units places are shown in these releases that are those of a cluster: it bears the name, and counts for the unit. */
export function bearerNotes(
  context: Context,
  releases: readonly ReleaseKey[],
  units: readonly string[],
): readonly Sentence[] {
  const { view, words, names } = context;
  return units.flatMap(unit => {
    const bearers = releases.flatMap(key => {
      const status = view.rankStatus(unit, key);
      return status.kind === 'ranked' || status.kind === 'banded' || status.kind === 'tiered'
        ? [status.record.unit].filter(id => names.standsFor(id, unit))
        : [];
    });
    return [...new Set(bearers)].map(cluster =>
      plain(
        context,
        words.basket.bearerNote(names.unit(cluster), names.unit(unit)),
        [view.unit(cluster)?.source ?? ''].filter(Boolean),
      ),
    );
  });
}
