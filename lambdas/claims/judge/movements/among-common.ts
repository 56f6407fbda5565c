import { type Release, releaseKey } from '../../../records/release.ts';
import type { Evidence } from '../../claim.ts';
import type { View } from '../../view.ts';
import { fieldChanged, unchangedEvidence } from '../field.ts';
import { factEvidence, statusEvidence } from '../guards.ts';
import { countedAhead, runsOn } from '../run-on.ts';
import type { Move } from './move.ts';

/**
 * When the field changed, a place may change only because others came or went. Ranks the unit again among the units
 * ranked in both releases. Of a unit ahead in one of them nothing may be known in the other, and of those ahead some may
 * not be on record: each counts against the direction, so that a move holds which no order of the unlisted could undo.
 */
export function amongCommon(
  view: View,
  { release, previous, from, to }: Move,
): {
  readonly holds: boolean;
  /** Why it does not, where it does not. */
  readonly code: 'universeGrew' | 'placesRunOn';
  readonly evidence: readonly Evidence[];
} {
  const facts = [release, previous].flatMap(each => factEvidence(each, 'universeSize'));
  if (!fieldChanged(view, release, previous)) {
    const ties = byThoseAhead(view, { release, previous, from, to });
    return {
      holds: ties.holds,
      code: 'placesRunOn',
      evidence: [...facts, ...unchangedEvidence(view, release, previous), ...ties.evidence],
    };
  }
  const rose = from > to;
  const [then, now] = [ahead(view, previous, from, !rose), ahead(view, release, to, rose)];
  const wasAhead = then.filter(other => inBoth(view, other, release, !rose));
  const isAhead = now.filter(other => inBoth(view, other, previous, rose));
  const unlisted = rose ? unlistedAhead(view, release, to) : unlistedAhead(view, previous, from);
  const [fewer, more] = rose ? [isAhead, wasAhead] : [wasAhead, isAhead];
  return {
    code: 'universeGrew',
    holds: unlisted !== null && fewer.length + unlisted < more.length,
    evidence: [
      ...facts,
      ...[release, previous].flatMap(each => [
        ...factEvidence(each, 'listedTo'),
        ...[...then, ...now].flatMap(other => statusEvidence(view.rankStatus(other, releaseKey(each)), each)),
      ]),
    ],
  };
}

/**
 * Where places run on behind ties, a better number may have more before it than the worse one had. A move does not hold
 * where the records show as much; where they do not go so far, it is told by the numbers that the publisher gives.
 */
function byThoseAhead(view: View, { release, previous, from, to }: Pick<Move, 'release' | 'previous' | 'from' | 'to'>) {
  if (from === to || !runsOn(view, release)) return { holds: true, evidence: [] };
  const [then, now] = [countedAhead(view, previous, from), countedAhead(view, release, to)];
  const [better, worse] = from > to ? [now, then] : [then, now];
  return { holds: !worse.exact || better.least < worse.least, evidence: [...then.evidence, ...now.evidence] };
}

/**
 * How many more may stand before a place than the rows tell; null where nobody can tell. Where a tie of n takes n places,
 * one fewer stand before it than its number, in a list that was not corrected since.
 */
function unlistedAhead(view: View, release: Release, place: number): number | null {
  if ((release.listedTo?.value ?? 0) >= place) return 0;
  const rows = view.recordsOf(releaseKey(release));
  if (view.ranking(release.ranking)?.tieRule === 'dense' || rows.some(({ vintage }) => vintage > 1)) return null;
  return Math.max(0, place - 1 - ahead(view, release, place, false).length);
}

/**
 * Units of a release whose place is better than this one; a cluster goes under the city that it counts for. Of those in
 * a band that begins before the place and does not end there nobody can tell: they are among them where `unsure` is.
 */
const ahead = (view: View, release: Release, place: number, unsure: boolean): readonly string[] =>
  view.recordsOf(releaseKey(release)).flatMap(row => {
    const found = row.place;
    const before =
      (found.kind === 'rank' && found.rank < place) ||
      (found.kind === 'band' && found.from < place && (unsure || (found.to !== null && found.to < place)));
    return before ? [view.unit(row.unit)?.standsFor ?? row.unit] : [];
  });

/** Whether the other release ranks the unit too; what nobody can tell is answered with `unsure`. */
function inBoth(view: View, unit: string, release: Release, unsure: boolean): boolean {
  const status = view.rankStatus(unit, releaseKey(release));
  if (status.kind === 'ranked' || status.kind === 'banded') return true;
  if (status.kind === 'inCluster') return false;
  if (status.kind === 'status') return unsure && status.status === 'not-collected';
  // A score or a tier alone: it is in the list, and where is not told.
  if (status.kind === 'scored' || status.kind === 'tiered') return unsure;
  return unsure && !view.isWhole(releaseKey(release));
}
