import type { RankInterval, RankingRecord } from '../../../records/record.ts';
import type { ReleaseKey } from '../../../records/release.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../../claim.ts';
import type { RankStatus } from '../../rank-status.ts';
import type { Places } from '../../schema/figures.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { factEvidence, knownPlace, type Passed, recordEvidence, statusEvidence, whyNoPlace } from '../guards.ts';
import { placesOf } from './places.ts';
import { furthestOn, maybeAt } from './score-noise.ts';

interface Interval {
  readonly interval: RankInterval;
  readonly record: RankingRecord;
  readonly evidence: readonly Evidence[];
}

/** The publisher's interval of a unit's own rank, not of a cluster that holds it. */
function intervalOf(view: View, unit: string, key: ReleaseKey): Passed<Interval> {
  const known = knownPlace(view, unit, key);
  if (!known.ok) return known;
  const status = view.rankStatus(unit, key);
  const evidence = statusEvidence(status, known.value.release);
  if (status.kind === 'inCluster')
    return {
      ok: false,
      finding: withheld({ code: 'inCluster', unit, release: key, cluster: status.cluster }, evidence),
    };
  if (!('record' in status))
    return { ok: false, finding: withheld({ code: 'notOnRecord', unit, release: key }, evidence) };
  const { record } = status;
  return record.interval
    ? { ok: true, value: { interval: record.interval, record, evidence } }
    : { ok: false, finding: withheld({ code: 'noInterval', unit, release: key }, evidence) };
}

/** Whether two intervals share a place. */
const overlap = (a: RankInterval, b: RankInterval): boolean => a.from <= b.to && b.from <= a.to;

/** S31b: by the publisher's own intervals, the two cannot be told apart. */
export function intervalsOverlap(
  view: View,
  { unit, other, release }: Queries['intervalsOverlap'],
): Finding<'intervalsOverlap'> {
  const own = intervalOf(view, unit, release);
  if (!own.ok) return own.finding;
  const theirs = intervalOf(view, other, release);
  if (!theirs.ok) return theirs.finding;
  const evidence = [...own.value.evidence, ...theirs.value.evidence];
  if (own.value.record === theirs.value.record) return withheld({ code: 'sameRow', unit, other, release }, evidence);
  if (!overlap(own.value.interval, theirs.value.interval))
    return refuted({ code: 'intervalsApart', unit, other, release }, evidence);
  return established({ unit, other, release, own: own.value.interval, theirs: theirs.value.interval }, evidence);
}

/** Whether a change is not told since it lies within what the publisher itself leaves open: its noise, or its interval. */
export const isWithinMargin = ({ code }: { readonly code: string }): boolean =>
  code === 'withinPlaces' || code === 'withinInterval' || code === 'withinNoise';

/** The difference of places that the publisher says is none, of the first of these releases that it is said of and that this one does not exceed. */
export function withinPlaces(
  view: View,
  keys: readonly ReleaseKey[],
  difference: number,
  evidence: readonly Evidence[],
): Finding<never> | null {
  for (const key of keys) {
    const release = view.release(key);
    const places = release?.noisePlaces?.value;
    if (release && places !== undefined && difference <= places)
      return withheld({ code: 'withinPlaces', release: key, places }, [
        ...evidence,
        ...factEvidence(release, 'noisePlaces'),
      ]);
  }
  return null;
}

/** An order of two units that the publisher leaves open, by its intervals or by the noise in its places; null where it does not. */
export function unsureOrder(view: View, unit: string, other: string, key: ReleaseKey): Finding<never> | null {
  const [own, theirs] = [intervalOf(view, unit, key), intervalOf(view, other, key)];
  if (own.ok && theirs.ok && overlap(own.value.interval, theirs.value.interval)) {
    const holds = { other, theirs: theirs.value.interval };
    return withheld({ code: 'withinInterval', unit, release: key, own: own.value.interval, holds }, [
      ...own.value.evidence,
      ...theirs.value.evidence,
    ]);
  }
  const [one, two] = [placesOf(view, unit, key), placesOf(view, other, key)];
  if (!one.ok || !two.ok) return null;
  const [a, b] = [one.value.places, two.value.places];
  const apart = Math.max(b.from - (a.to ?? b.from), a.from - (b.to ?? a.from));
  return withinPlaces(view, [key], apart, [...one.value.evidence, ...two.value.evidence]);
}

/**
 * A move within the publisher's own interval of the new rank, or within the noise in the places or the scores of either
 * release; null where it is beyond all of these.
 */
export function unsureMove(
  view: View,
  record: RankingRecord,
  move: { readonly unit: string; readonly release: ReleaseKey; readonly previous: ReleaseKey; readonly from: number },
  evidence: readonly Evidence[],
): Finding<never> | null {
  const { unit, release, previous, from: rank } = move;
  const own = record.interval;
  const known = [...evidence, recordEvidence(record)];
  if (own && rank >= own.from && rank <= own.to)
    return withheld({ code: 'withinInterval', unit, release, own, holds: { previous, rank } }, known);
  if (record.place.kind !== 'rank') return null;
  const to = record.place.rank;
  return (
    withinPlaces(view, [release, previous], Math.abs(to - rank), known) ??
    withinScores(view, unit, { release, previous }, { from: { from: rank, to: rank }, to: { from: to, to } })
  );
}

/**
 * S31: by the noise in the scores of either release, a unit that has a place there may as well have stood in the nearest
 * of those that it holds in the other; or, by the noise in both, in one and the same place between the two.
 */
function withinScores(
  view: View,
  unit: string,
  { release, previous }: { readonly release: ReleaseKey; readonly previous: ReleaseKey },
  { from, to }: { readonly from: Places; readonly to: Places },
): Finding<never> | null {
  const reached = (key: ReleaseKey, own: Places, other: Places): Finding<never> | null => {
    if (own.from !== own.to) return null;
    const nearest = other.from > own.from ? other.from : Math.min(own.from, other.to ?? own.from);
    return maybeAt(view, unit, key, { from: own.from, to: nearest });
  };
  const one = reached(release, to, from) ?? reached(previous, from, to);
  if (one || from.from !== from.to || to.from !== to.to) return one;
  const met = furthestOn(view, unit, release, { from: to.from, to: from.from });
  return met === to.from ? null : maybeAt(view, unit, previous, { from: from.from, to: met });
}

/** The places that a unit may hold, those below the depth of a list among them; null where it may have none. */
export function reachOf(status: RankStatus): Places | null {
  if (status.kind === 'ranked') return { from: status.rank, to: status.rank };
  if (status.kind === 'banded') return { from: status.from, to: status.to };
  return status.kind === 'below' && !status.whole ? { from: status.depth + 1, to: null } : null;
}

/** How many places lie between two at least; none or less where they may be one place. */
const leastBetween = (a: Places, b: Places): number =>
  Math.max(b.from - (a.to ?? Number.POSITIVE_INFINITY), a.from - (b.to ?? Number.POSITIVE_INFINITY));

/**
 * S31, S50: a change of place from one release to a later one that may lie within the publisher's own interval of the new
 * place, or within the noise in the places or the scores of either; null where it is beyond these, and where the place is
 * one number.
 */
export function unsureStep(
  view: View,
  unit: string,
  step: { readonly release: ReleaseKey; readonly previous: ReleaseKey },
  evidence: readonly Evidence[],
): Finding<never> | null {
  const { release, previous } = step;
  const [now, then] = [view.rankStatus(unit, release), view.rankStatus(unit, previous)];
  if (then.kind === 'ranked' && now.kind === 'ranked') {
    if (then.rank === now.rank) return null;
    return unsureMove(view, now.record, { ...step, unit, from: then.rank }, evidence);
  }
  const [to, from] = [reachOf(now), reachOf(then)];
  if (!to || !from) return null;
  const own = 'record' in now ? now.record.interval : null;
  // Which of its places it held nobody can tell, nor that it is none of those that the interval takes in.
  if (own && from.from <= own.to && (from.to === null || from.to >= own.from))
    return withheld(whyNoPlace(unit, previous, then), evidence);
  return (
    withinPlaces(view, [release, previous], leastBetween(from, to), evidence) ??
    withinScores(view, unit, step, { from, to })
  );
}
