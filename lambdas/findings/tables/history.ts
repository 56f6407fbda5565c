import { breakBetween, isHeldApart, isJoint } from '../../claims/judge/guards.ts';
import type { RankStatus } from '../../claims/rank-status.ts';
import type { View } from '../../claims/view.ts';
import { type Release, type ReleaseKey, releaseKey } from '../../records/release.ts';

export type RankPoint =
  /** `open`: another stands at the number too, by a correction, and nobody tells whether the two share it. */
  | { readonly state: 'rank'; readonly rank: number; readonly tied: boolean; readonly open: boolean }
  /** Deeper than what is drawn, or known to be. */
  | { readonly state: 'below'; readonly status: RankStatus; readonly tied: boolean }
  /** No place that could be drawn: a band, a tier, none, or none on record. */
  | { readonly state: 'undrawn'; readonly status: RankStatus };

export interface RankHistory {
  readonly ranking: string;
  readonly positions: readonly {
    readonly release: ReleaseKey;
    readonly breakBefore: boolean;
    readonly gapBefore: boolean;
  }[];
  readonly depth: number;
  readonly lines: readonly { readonly unit: string; readonly points: readonly RankPoint[] }[];
}

/**
 * Ranks of units over releases. What is ranked deeper than `depth`, or known to be, is `below`; what no record tells is
 * a gap. `gapBefore`: the release before is not the one drawn before.
 */
export function rankHistory(
  view: View,
  ranking: string,
  releases: readonly string[],
  units: readonly string[],
  depth: number,
): RankHistory {
  // In the order in which they came out, in whatever order a definition names them.
  const known = view.releasesOf(ranking).filter(({ id, state }) => state === 'published' && releases.includes(id));
  return {
    ranking,
    depth,
    positions: known.map((release, index) => {
      const drawn = known[index - 1];
      const before = view.before(release);
      return {
        release: releaseKey(release),
        breakBefore: drawn !== undefined && isBroken(drawn, release),
        gapBefore:
          drawn !== undefined && !(before.kind === 'release' && releaseKey(before.release) === releaseKey(drawn)),
      };
    }),
    lines: units.map(unit => ({ unit, points: known.map(release => point(view, unit, releaseKey(release), depth)) })),
  };
}

/** The methods of both are on record, and they differ. */
function isBroken(drawn: Release, release: Release): boolean {
  const found = breakBetween(drawn, release);
  return found !== null && found !== 'unknown';
}

function point(view: View, unit: string, key: ReleaseKey, depth: number): RankPoint {
  const status = view.rankStatus(unit, key);
  if (status.kind === 'ranked') {
    const tied = isJoint(view, key, status.rank, unit);
    const open = !tied && isHeldApart(view, key, status.rank);
    return status.rank <= depth ? { state: 'rank', rank: status.rank, tied, open } : { state: 'below', status, tied };
  }
  if (status.kind === 'banded' && status.from > depth) return { state: 'below', status, tied: false };
  if (status.kind === 'below' && status.depth >= depth) return { state: 'below', status, tied: false };
  return { state: 'undrawn', status };
}
