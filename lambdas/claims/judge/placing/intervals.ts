import type { RankInterval, RankingRecord } from '../../../records/record.ts';
import type { ReleaseKey } from '../../../records/release.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../../claim.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { knownPlace, type Passed, recordEvidence, statusEvidence } from '../guards.ts';

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

/** An order of two units that the publisher's own intervals leave open; null where they do not. */
export function withinIntervals(view: View, unit: string, other: string, key: ReleaseKey): Finding<never> | null {
  const [own, theirs] = [intervalOf(view, unit, key), intervalOf(view, other, key)];
  if (!own.ok || !theirs.ok || !overlap(own.value.interval, theirs.value.interval)) return null;
  const holds = { other, theirs: theirs.value.interval };
  return withheld({ code: 'withinInterval', unit, release: key, own: own.value.interval, holds }, [
    ...own.value.evidence,
    ...theirs.value.evidence,
  ]);
}

/** A move that stays within the publisher's own interval of the new rank; null where it does not. */
export function withinOwnInterval(
  record: RankingRecord,
  move: { readonly unit: string; readonly release: ReleaseKey; readonly previous: ReleaseKey; readonly from: number },
  evidence: readonly Evidence[],
): Finding<never> | null {
  const { unit, release, previous, from: rank } = move;
  const own = record.interval;
  if (!own || rank < own.from || rank > own.to) return null;
  const holds = { previous, rank };
  return withheld({ code: 'withinInterval', unit, release, own, holds }, [...evidence, recordEvidence(record)]);
}
