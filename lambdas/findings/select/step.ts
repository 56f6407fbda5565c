import { sameSegment } from '../../claims/judge/guards.ts';
import type { RankStatus } from '../../claims/rank-status.ts';
import type { Places } from '../../claims/schema/figures.ts';
import type { View } from '../../claims/view.ts';
import { compareDecimals, subtract } from '../../records/decimal.ts';
import { type Release, type ReleaseKey, releaseKey } from '../../records/release.ts';

/** The line that a change crosses: into or out of the first place, into or out of the top n. */
export type Line = 'first' | 'top' | null;

/** What a unit's place was before and is now; smaller is better. The same backwards is the mirrored news. */
export interface Step {
  readonly from: number;
  readonly to: number;
  /** One of the two is known only to be in a band or below the list: the change may be larger. */
  readonly atLeast: boolean;
  readonly line: Line;
}

/**
 * A unit's step from the comparable release before; null where there is none, or where nobody can tell which way it went.
 * Of a band, and of what is below a list, the end that makes the step smallest counts.
 */
export function stepOf(view: View, unit: string, key: ReleaseKey): Step | null {
  const release = view.release(key);
  const before = release ? view.before(release) : null;
  if (!release || before?.kind !== 'release' || !sameSegment(release, before.release)) return null;
  const then = placesOf(view, view.rankStatus(unit, releaseKey(before.release)), before.release);
  const now = placesOf(view, view.rankStatus(unit, key), release);
  if (!then || !now) return null;
  const atLeast = then.from !== then.to || now.from !== now.to;
  const step = (from: number, to: number): Step => ({
    from,
    to,
    atLeast,
    line: lineBetween(
      then.out ? Number.POSITIVE_INFINITY : from,
      now.out ? Number.POSITIVE_INFINITY : to,
      view.input.report.topN,
    ),
  });
  // Who certainly had no place, or has none, stands behind any place, however far the list is on record.
  if (then.out && !now.out && now.to !== null) return step(Math.max(then.from, now.to + 1), now.to);
  if (now.out && !then.out && then.to !== null) return step(then.to, Math.max(now.from, then.to + 1));
  if (now.to !== null && now.to < then.from) return step(then.from, now.to);
  if (then.to !== null && then.to < now.from) return step(then.to, now.from);
  return atLeast ? null : step(then.from, now.from);
}

/** Places that a unit may hold; `out` where it is settled that it holds none, however many are ranked. */
interface Range extends Places {
  readonly out: boolean;
}

/**
 * Who is covered and not ranked stands behind all who are; who is outside of the field stands nowhere, so that coming
 * from there and going there are no rise and no fall.
 */
function placesOf(view: View, status: RankStatus, release: Release): Range | null {
  switch (status.kind) {
    case 'ranked':
      return { from: status.rank, to: status.rank, out: false };
    case 'banded':
      return { from: status.from, to: status.to, out: false };
    case 'below':
      return { from: status.depth + 1, to: null, out: status.whole };
    case 'status':
      return status.status === 'unranked' ? { from: lastOnRecord(view, release) + 1, to: null, out: true } : null;
    default:
      return null;
  }
}

/** How far down the places of a release are on record, in a row or one by one. */
const lastOnRecord = (view: View, release: Release): number =>
  Math.max(
    release.listedTo?.value ?? 0,
    ...view.recordsOf(releaseKey(release)).map(({ place }) => (place.kind === 'rank' ? place.rank : 0)),
  );

export function lineBetween(from: number, to: number, top: number): Line {
  if ((from === 1) !== (to === 1)) return 'first';
  return from <= top !== to <= top ? 'top' : null;
}

/** Tiers that a unit moved since the comparable release before; null where there is none, or it is in no tier of the list. */
export function tiersMoved(view: View, unit: string, key: ReleaseKey): number | null {
  const release = view.release(key);
  const before = release ? view.before(release) : null;
  if (!release || before?.kind !== 'release' || !sameSegment(release, before.release)) return null;
  const tiers = view.ranking(release.ranking)?.tiers ?? [];
  const [now, then] = [key, releaseKey(before.release)].map(each => {
    const status = view.rankStatus(unit, each);
    return status.kind === 'tiered' ? tiers.indexOf(status.tier) : -1;
  });
  return now === undefined || then === undefined || now < 0 || then < 0 ? null : Math.abs(now - then);
}

/** How many places lie within what the publisher is sure of, and by which of its words; a change must exceed them. */
export interface Width {
  readonly places: number;
  readonly by: 'interval' | 'noise';
}

/** The wider of what the publisher gives for the two releases of a step; null where it gives nothing. */
export function widthOf(view: View, unit: string, key: ReleaseKey): Width | null {
  const release = view.release(key);
  const before = release ? view.before(release) : null;
  return widestOf(view, unit, [key, ...(before?.kind === 'release' ? [releaseKey(before.release)] : [])]);
}

/** The widest of what the publisher gives for these releases; null where it gives nothing. */
export function widestOf(view: View, unit: string, keys: readonly ReleaseKey[]): Width | null {
  const releases = keys.flatMap(key => view.release(key) ?? []);
  const widths = releases.flatMap(release => widthIn(view, unit, release) ?? []);
  return widths.reduce<Width | null>((wider, width) => (wider && wider.places >= width.places ? wider : width), null);
}

/** From one end of the interval to the other: none where the publisher is sure of the place. A noise spans all ranks whose scores lie within it. */
function widthIn(view: View, unit: string, release: Release): Width | null {
  const status = view.rankStatus(unit, releaseKey(release));
  if (status.kind !== 'ranked') return null;
  const { interval, score } = status.record;
  if (interval) return { places: interval.to - interval.from, by: 'interval' };
  const inPlaces = release.noisePlaces?.value ?? null;
  const told = inPlaces === null ? null : { places: inPlaces, by: 'noise' as const };
  const noise = release.noise?.value;
  if (noise === undefined || score === null) return told;
  const within = view
    .recordsOf(releaseKey(release))
    .flatMap(({ place, score: other }) =>
      place.kind === 'rank' && other !== null && compareDecimals(subtract(score, other).replace(/^-/, ''), noise) < 0
        ? [place.rank]
        : [],
    );
  return { places: Math.max(inPlaces ?? 0, Math.max(...within) - Math.min(...within)), by: 'noise' };
}
