import type { RankingRecord } from '../../records/record.ts';
import { type Release, releaseKey } from '../../records/release.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../claim.ts';
import { isCovered } from '../rank-status.ts';
import type { Queries } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import { factEvidence, knownPlace, knownRelease, recordEvidence, statusEvidence, stepEvidence } from './guards.ts';

/** S14: covered by the release before and stated, with a reason on record, not to be covered by this one. */
export function removed(view: View, { unit, release }: Queries['removed']): Finding<'removed'> {
  const known = knownPlace(view, unit, release);
  if (!known.ok) return known.finding;
  const now = view.rankStatus(unit, release);
  const evidence: Evidence[] = [...statusEvidence(now, known.value.release)];
  if (isCovered(now)) return refuted({ code: 'stillCovered', unit, release }, evidence);
  if (now.kind === 'inCluster') return withheld({ code: 'inCluster', unit, release, cluster: now.cluster }, evidence);
  if (now.kind !== 'status') return withheld({ code: 'notOnRecord', unit, release }, evidence);
  const { status, record } = now;
  if (status === 'unranked') return refuted({ code: 'stillCovered', unit, release }, evidence);
  if (status === 'not-collected') return withheld({ code: 'notOnRecord', unit, release }, evidence);
  const before = view.before(known.value.release);
  evidence.push(...stepEvidence(view, known.value.release));
  if (before.kind === 'first') return refuted({ code: 'firstRelease', release }, evidence);
  if (before.kind === 'unknown') return withheld({ code: 'previousUnknown', release }, evidence);
  const previous = releaseKey(before.release);
  const then = view.rankStatus(unit, previous);
  evidence.push(...statusEvidence(then, before.release));
  if (then.kind === 'status' && then.status === 'not-in-universe')
    return refuted({ code: 'notCovered', unit, release: previous }, evidence);
  if (!isCovered(then)) return withheld({ code: 'notOnRecord', unit, release: previous }, evidence);
  if (record.note === null) return withheld({ code: 'noReason', unit, release }, evidence);
  return established({ unit, release, previous, status, reason: record.note }, evidence);
}

/** S13: covered again after a release that left it out: neither new nor compared with what it was. */
export function returnedToRanking(
  view: View,
  { unit, release }: Queries['returnedToRanking'],
): Finding<'returnedToRanking'> {
  const known = knownPlace(view, unit, release);
  if (!known.ok) return known.finding;
  const status = view.rankStatus(unit, release);
  const evidence: Evidence[] = [...statusEvidence(status, known.value.release)];
  if (status.kind === 'status' && status.status === 'not-in-universe')
    return refuted({ code: 'notCovered', unit, release }, evidence);
  if (!isCovered(status)) return withheld({ code: 'notOnRecord', unit, release }, evidence);
  let previous: string | null = null;
  for (let at = known.value.release; ; ) {
    const before = view.before(at);
    evidence.push(...stepEvidence(view, at));
    if (before.kind === 'first') return refuted({ code: 'notCovered', unit, release: releaseKey(at) }, evidence);
    if (before.kind === 'unknown') return withheld({ code: 'previousUnknown', release: releaseKey(at) }, evidence);
    at = before.release;
    const key = releaseKey(at);
    const then = view.rankStatus(unit, key);
    evidence.push(...statusEvidence(then, at));
    if (isCovered(then))
      return previous === null
        ? refuted({ code: 'stillCovered', unit, release: key }, evidence)
        : established({ unit, release, previous, last: key }, evidence);
    const outside = then.kind === 'status' && (then.status === 'not-in-universe' || then.status === 'withdrawn');
    if (!outside) return withheld({ code: 'notOnRecord', unit, release: key }, evidence);
    previous ??= key;
  }
}

/** S14: the publisher ended the series, by its own word. That nothing came since is no proof. */
export function discontinued(view: View, { ranking }: Queries['discontinued']): Finding<'discontinued'> {
  if (!view.ranking(ranking)) return withheld({ code: 'unknownRanking', ranking });
  const releases = view.releasesOf(ranking);
  const evidence = releases.flatMap(release => factEvidence(release, 'ended'));
  const last = releases.find(({ ended }) => ended?.value === true);
  if (last) {
    const after = releases.find(release => release !== last && isAfter(view, release, last));
    if (after)
      return withheld({ code: 'goesOn', ranking, release: releaseKey(after) }, [
        ...evidence,
        ...factEvidence(after, 'previous'),
        ...factEvidence(after, 'labelYear'),
        ...factEvidence(last, 'labelYear'),
      ]);
    return established({ ranking, last: releaseKey(last) }, evidence);
  }
  const going = releases.find(({ ended }) => ended?.value === false);
  if (going && going === releases.at(-1))
    return refuted({ code: 'goesOn', ranking, release: releaseKey(going) }, evidence);
  return withheld({ code: 'endUnknown', ranking }, evidence);
}

/** Whether a release came after the one that was called the last: by the sequence, by its label, or as another last one. */
function isAfter(view: View, release: Release, last: Release): boolean {
  const before = view.before(release);
  if (before.kind === 'release' && before.release === last) return true;
  const [year, ended] = [release.labelYear?.value, last.labelYear?.value];
  return release.ended?.value === true || (year !== undefined && ended !== undefined && year > ended);
}

/** S32: the two releases were made by stated, different methods. */
export function methodChange(view: View, { release }: Queries['methodChange']): Finding<'methodChange'> {
  const known = knownRelease(view, release);
  if (!known.ok) return known.finding;
  const before = view.before(known.value.release);
  const evidence = stepEvidence(view, known.value.release);
  if (before.kind === 'first') return refuted({ code: 'firstRelease', release }, evidence);
  if (before.kind === 'unknown') return withheld({ code: 'previousUnknown', release }, evidence);
  const previous = releaseKey(before.release);
  const [now, then] = [known.value.release.segment?.value, before.release.segment?.value];
  if (now === undefined || then === undefined)
    return withheld({ code: 'segmentUnknown', release: now === undefined ? release : previous }, evidence);
  if (now === then) return refuted({ code: 'sameMethod', release, previous }, evidence);
  return established({ release, previous }, evidence);
}

/** S32: what a place or a score was before its publisher corrected it, and what it is since. */
export function revision(view: View, { unit, release }: Queries['revision']): Finding<'revision'> {
  const known = knownPlace(view, unit, release);
  if (!known.ok) return known.finding;
  const vintages: readonly RankingRecord[] = view.input.dataset.records
    .filter(record => `${record.ranking}/${record.release}` === release && record.unit === unit)
    .sort((a, b) => b.vintage - a.vintage);
  const [now, then] = vintages;
  const evidence = vintages.slice(0, 2).map(recordEvidence);
  if (!now || !then) return withheld({ code: 'noRevision', unit, release }, evidence);
  if (now.vintageReason === null) return withheld({ code: 'noReason', unit, release }, evidence);
  const about = { unit, release, vintage: now.vintage, reason: now.vintageReason };
  if (now.place.kind === 'rank' && then.place.kind === 'rank' && now.place.rank !== then.place.rank)
    return established(
      { ...about, of: 'rank', old: String(then.place.rank), corrected: String(now.place.rank) },
      evidence,
    );
  const samePlace = JSON.stringify(now.place) === JSON.stringify(then.place);
  if (samePlace && now.score !== null && then.score !== null && now.score !== then.score)
    return established({ ...about, of: 'score', old: then.score, corrected: now.score }, evidence);
  return withheld({ code: 'noRevision', unit, release }, evidence);
}

/** S33: how many units a release ranks, how far down it is on record, and which time its data cover. */
export function coverage(view: View, { release, universe: asserted }: Queries['coverage']): Finding<'coverage'> {
  const known = knownRelease(view, release);
  if (!known.ok) return known.finding;
  const { universeSize, listedTo, dataWindow } = known.value.release;
  const evidence = (['universeSize', 'listedTo', 'dataWindow'] as const).flatMap(fact =>
    factEvidence(known.value.release, fact),
  );
  const universe = universeSize?.value ?? null;
  if (asserted !== undefined && universe === null) return withheld({ code: 'coverageUnknown', release }, evidence);
  if (asserted !== undefined && universe !== null && asserted !== universe)
    return refuted({ code: 'otherCount', asserted, found: universe }, evidence);
  if (universe === null && !listedTo) return withheld({ code: 'coverageUnknown', release }, evidence);
  return established(
    { release, universe, listedTo: listedTo?.value ?? null, window: dataWindow?.value ?? null },
    evidence,
  );
}
