import type { View } from '../claims/view.ts';
import { compareDecimals, decimalsOf } from '../records/decimal.ts';
import { type ReleaseKey, rankingOf } from '../records/release.ts';
import type { Context } from './context.ts';

/** A score as it was printed, and the rank that it goes with. */
interface Scored {
  readonly score: string;
  readonly rank: number;
}

/** The scores of a release that stand beside an exact rank. */
const scoredIn = ({ view }: Pick<Context, 'view'>, key: ReleaseKey): readonly Scored[] =>
  view
    .recordsOf(key)
    .flatMap(({ score, place }) => (score !== null && place.kind === 'rank' ? [{ score, rank: place.rank }] : []));

const decimalsIn = (scored: readonly Scored[]): number => Math.max(0, ...scored.map(({ score }) => decimalsOf(score)));

/** Whether equal scores always share a rank, and some do: then ranks are as coarse as the scores that are printed. */
function isRankedByScores(scored: readonly Scored[]): boolean {
  const ranks = new Map<string, number>();
  let shared = false;
  for (const { score, rank } of scored) {
    const before = ranks.get(score);
    if (before !== undefined && before !== rank) return false;
    shared ||= before === rank;
    ranks.set(score, rank);
  }
  return shared;
}

/** Whether somebody in a better place of a release has a worse score than somebody in a worse one. */
export function goAgainstPlaces(view: View, key: ReleaseKey): boolean {
  const sign = view.ranking(rankingOf(key))?.direction === 'lower-is-better' ? 1 : -1;
  const worse = (a: Scored, b: Scored): number => sign * compareDecimals(a.score, b.score);
  // Of those who share a place the best score first: whoever is better than the one before has a worse place.
  const inOrder = scoredIn({ view }, key).toSorted((a, b) => a.rank - b.rank || worse(a, b));
  return inOrder.some((one, at) => {
    const before = inOrder[at - 1];
    return before !== undefined && worse(one, before) < 0;
  });
}

/**
 * What is to be said where two releases are compared of which one ranks by scores of fewer decimals: who shares a place
 * there may be apart by finer ones. Null where both have as many, or where equal scores do not share a place.
 */
export function roundedScores(context: Context, key: ReleaseKey, previous: ReleaseKey | null): string | null {
  if (previous === null) return null;
  const [now, then] = [scoredIn(context, key), scoredIn(context, previous)];
  const [decimals, decimalsBefore] = [decimalsIn(now), decimalsIn(then)];
  if (now.length === 0 || then.length === 0 || decimals === decimalsBefore) return null;
  const isCoarserNow = decimals < decimalsBefore;
  if (!isRankedByScores(isCoarserNow ? now : then)) return null;
  const { names, words } = context;
  const [label, labelBefore] = [names.label(key), names.label(previous)];
  return words.league.roundedScores(
    { label: labelBefore, decimals: decimalsBefore },
    { label, decimals },
    isCoarserNow ? label : labelBefore,
  );
}
