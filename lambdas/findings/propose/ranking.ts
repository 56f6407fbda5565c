import { inFocus } from '../../claims/focus.ts';
import { inTop } from '../../claims/rank-status.ts';
import type { Query } from '../../claims/schema/kinds.ts';
import type { View } from '../../claims/view.ts';
import type { RankingRecord } from '../../records/record.ts';
import { type ReleaseKey, releaseKey } from '../../records/release.ts';
import { propose } from './propose.ts';

/** What may be asked of one release: its leader, each unit in focus, who came into and left the top, the largest moves. */
export function releaseQueries(view: View, release: ReleaseKey): readonly Query[] {
  const facts = view.release(release);
  if (!facts) return [];
  const found = view.before(facts);
  const before = found.kind === 'release' ? found.release : null;
  const previous = before ? releaseKey(before) : null;
  const units = (records: readonly RankingRecord[]) => records.map(({ unit }) => unit);
  const now = view.recordsOf(release).filter(({ place }) => place.kind === 'rank' || place.kind === 'tier');
  const then = previous ? view.recordsOf(previous) : [];
  const focus = [...new Set(units([...now, ...then]))].filter(
    unit => inFocus(view, unit) && (!view.input.report.focus.all || isNearTop(view, unit, release, previous)),
  );
  // Who is in a tier is neither in the top nor out of it.
  const listed = previous ? new Set(units([...now, ...then].filter(({ place }) => place.kind !== 'tier'))) : [];
  const top = view.input.report.topN;
  return [
    ...propose('release', { view, release, facts, before, top }),
    ...focus.flatMap(unit => unitQueries(view, unit, release, previous)),
    ...[...listed].flatMap(unit => propose('listed', { unit, release, top })),
  ];
}

/**
 * Of a report about all units each ranking is asked about those in its top, now or before, and those that it gives a tier,
 * which are in no top; the largest moves it tells anyway.
 */
const isNearTop = (view: View, unit: string, release: ReleaseKey, previous: ReleaseKey | null): boolean =>
  [release, ...(previous === null ? [] : [previous])]
    .map(key => view.rankStatus(unit, key))
    .some(status => status.kind === 'tiered' || inTop(status, view.input.report.topN) === 'yes');

/** What may be asked of one unit in one release. */
export function unitQueries(
  view: View,
  unit: string,
  release: ReleaseKey,
  previous: ReleaseKey | null,
): readonly Query[] {
  const status = view.rankStatus(unit, release);
  const occasion = status.kind === 'tiered' ? 'tiered' : 'unit';
  return propose(occasion, { view, unit, release, previous, status, top: view.input.report.topN });
}
