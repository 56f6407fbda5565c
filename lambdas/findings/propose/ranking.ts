import { inFocus } from '../../claims/focus.ts';
import { sameSegment } from '../../claims/judge/guards.ts';
import type { Query } from '../../claims/schema/kinds.ts';
import type { View } from '../../claims/view.ts';
import type { RankingRecord } from '../../records/record.ts';
import { type ReleaseKey, releaseKey } from '../../records/release.ts';
import { dimensionQueries, gapQueries } from './dimensions.ts';
import { leadersOf } from './overall.ts';
import { intervalQueries, tierQueries, trendQueries } from './placing.ts';
import { wholeListQueries } from './whole-lists.ts';

/** What may be asked of one release: its leader, each unit in focus, who came into and left the top, the largest moves. */
export function releaseQueries(view: View, key: ReleaseKey): readonly Query[] {
  const release = view.release(key);
  if (!release) return [];
  const before = view.before(release);
  const previous = before.kind === 'release' ? releaseKey(before.release) : null;
  const units = (records: readonly RankingRecord[]) => records.map(({ unit }) => unit);
  const now = view.recordsOf(key).filter(({ place }) => place.kind === 'rank' || place.kind === 'tier');
  const then = previous ? view.recordsOf(previous) : [];
  const focus = [...new Set(units([...now, ...then]))].filter(unit => inFocus(view, unit));
  // Who is in a tier is neither in the top nor out of it.
  const listed = units([...now, ...then].filter(({ place }) => place.kind !== 'tier'));
  const top = view.input.report.topN;
  return [
    ...leadersOf(view, key)
      .slice(0, 1)
      .flatMap((unit): readonly Query[] => [
        { kind: 'leader', unit, release: key },
        { kind: 'jointPosition', unit, release: key },
      ]),
    ...focus.flatMap(unit => unitQueries(view, unit, key, previous)),
    ...[...new Set(listed)].flatMap((unit): readonly Query[] =>
      previous
        ? [
            { kind: 'enteredTop', unit, release: key, top },
            { kind: 'leftTop', unit, release: key, top },
          ]
        : [],
    ),
    ...(previous
      ? ([
          { kind: 'biggestMove', release: key, direction: 'up' },
          { kind: 'biggestMove', release: key, direction: 'down' },
        ] as const)
      : []),
    ...wholeListQueries(view, key),
    ...(before.kind === 'release' && release.segment && before.release.segment && !sameSegment(release, before.release)
      ? [{ kind: 'methodChange' as const, release: key }]
      : []),
    ...gapQueries(view, key, previous),
    ...intervalQueries(view, key),
  ];
}

/** What may be asked of one unit in one release. */
export function unitQueries(view: View, unit: string, key: ReleaseKey, previous: ReleaseKey | null): readonly Query[] {
  const top = view.input.report.topN;
  const status = view.rankStatus(unit, key);
  if (status.kind === 'tiered') return tierQueries(unit, key, previous);
  const place: readonly Query[] =
    status.kind === 'ranked'
      ? [
          { kind: 'position', unit, release: key },
          { kind: 'jointPosition', unit, release: key },
        ]
      : [];
  const dimensions = dimensionQueries(view, unit, key, previous);
  if (!previous) return [...place, { kind: 'bestRank', unit, release: key }, ...dimensions];
  const passed = overtaken(view, unit, key, previous);
  return [
    ...place,
    { kind: 'moved', unit, release: key },
    { kind: 'held', unit, release: key },
    { kind: 'enteredTop', unit, release: key, top },
    { kind: 'leftTop', unit, release: key, top },
    { kind: 'returnedToTop', unit, release: key, top },
    { kind: 'firstEntry', unit, release: key, top },
    { kind: 'bestRank', unit, release: key },
    { kind: 'bestSince', unit, release: key },
    ...(status.kind === 'ranked' && status.rank === 1 ? [{ kind: 'regainedLead' as const, unit, release: key }] : []),
    // S16: of others the lowest place is told where the editors ask for it.
    ...(unit === view.input.report.client
      ? ([
          { kind: 'worstRank', unit, release: key },
          { kind: 'worstSince', unit, release: key },
        ] as const)
      : []),
    { kind: 'newToRanking', unit, release: key },
    ...(view.unit(unit)?.succeeds ? [{ kind: 'succession' as const, unit, release: key }] : []),
    ...(passed.length > 0 ? [{ kind: 'overtook' as const, unit, others: [...passed], release: key }] : []),
    ...trendQueries(view, unit, key, previous),
    ...dimensions,
  ];
}

function overtaken(view: View, unit: string, key: ReleaseKey, previous: ReleaseKey): readonly string[] {
  const rank = (other: string, at: ReleaseKey): number | null => {
    const status = view.rankStatus(other, at);
    return status.kind === 'ranked' ? status.rank : null;
  };
  const now = rank(unit, key);
  const then = rank(unit, previous);
  if (now === null || then === null) return [];
  return view
    .recordsOf(key)
    .map(({ unit: other }) => other)
    .filter(other => {
      const theirs = rank(other, key);
      const before = rank(other, previous);
      return theirs !== null && before !== null && before < then && theirs > now;
    })
    .sort();
}
