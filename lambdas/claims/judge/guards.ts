import { groupBy } from '../../records/group-by.ts';
import type { Ranking } from '../../records/ranking.ts';
import { type Absence, type RankingRecord, recordKey } from '../../records/record.ts';
import { type Release, type ReleaseKey, releaseKey } from '../../records/release.ts';
import { type Evidence, type Finding, type Reason, refuted, withheld } from '../claim.ts';
import { isSettledOut, type RankStatus } from '../rank-status.ts';
import type { MethodBreak, Universes } from '../schema/figures.ts';
import type { View } from '../view.ts';
import { isGivenTogether, isMarkedAlone, withPrinting } from './correction.ts';

/** A guard's answer: what it let through, or the finding that ends the judgement. */
export type Passed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly finding: Finding<never> };

const pass = <T>(value: T): Passed<T> => ({ ok: true, value });
const stop = (finding: Finding<never>): Passed<never> => ({ ok: false, finding });

export const recordEvidence = (record: RankingRecord): Evidence => ({ key: recordKey(record), source: record.source });

/** A release's fact as evidence; none where it is not on record. */
export function factEvidence(
  release: Release,
  fact:
    | 'previous'
    | 'listedTo'
    | 'universeSize'
    | 'segment'
    | 'historyComplete'
    | 'labelYear'
    | 'released'
    | 'dataWindow'
    | 'noise'
    | 'noisePlaces'
    | 'ended'
    | 'weight'
    | 'goalposts'
    | 'publishedMoves',
): readonly Evidence[] {
  const found = release[fact];
  return found ? [{ key: `${releaseKey(release)}#${fact}`, source: found.source }] : [];
}

/** The stored step to the release before: the link, the places without a release in between, and the two methods. */
export function stepEvidence(view: View, release: Release): readonly Evidence[] {
  const evidence = [...factEvidence(release, 'previous'), ...factEvidence(release, 'segment')];
  for (let link = release.previous?.value; link && 'release' in link; ) {
    const before = view.release(`${release.ranking}/${link.release}`);
    if (!before) break;
    if (before.state === 'published') return [...evidence, ...factEvidence(before, 'segment')];
    evidence.push({ key: releaseKey(before), source: before.source });
    link = before.previous?.value;
  }
  return evidence;
}

export function statusEvidence(status: RankStatus, release: Release): readonly Evidence[] {
  if ('record' in status) return [recordEvidence(status.record)];
  const depth = factEvidence(release, 'listedTo');
  return status.kind === 'below' && status.whole
    ? [...depth, ...factEvidence(release, 'universeSize'), ...status.counted.map(recordEvidence)]
    : depth;
}

/** The unit, the ranking and the release exist, and the ranking ranks units of this kind (G4). */
export function knownPlace(
  view: View,
  unit: string,
  key: ReleaseKey,
): Passed<{ readonly release: Release; readonly ranking: Ranking }> {
  const found = view.unit(unit);
  if (!found) return stop(withheld({ code: 'unknownUnit', unit }));
  const known = knownRelease(view, key);
  if (!known.ok) {
    const ranking = view.ranking(key.split('/')[0] ?? '');
    if (ranking && !ranking.unitKinds.includes(found.kind))
      return stop(
        withheld({ code: 'wrongUnitKind', unit, ranking: ranking.id }, [{ key: ranking.id, source: ranking.source }]),
      );
    return known;
  }
  const { ranking } = known.value;
  if (!ranking.unitKinds.includes(found.kind))
    return stop(
      withheld({ code: 'wrongUnitKind', unit, ranking: ranking.id }, [{ key: ranking.id, source: ranking.source }]),
    );
  return known;
}

export function knownRelease(
  view: View,
  key: ReleaseKey,
): Passed<{ readonly release: Release; readonly ranking: Ranking }> {
  const id = key.split('/')[0] ?? '';
  const ranking = view.ranking(id);
  if (!ranking) return stop(withheld({ code: 'unknownRanking', ranking: id }));
  const release = view.release(key);
  if (release && release.state !== 'published')
    return stop(refuted({ code: 'notPublished', release: key }, [{ key, source: release.source }]));
  if (!release) return stop(withheld({ code: 'unknownRelease', release: key }));
  return pass({ release, ranking });
}

export interface Ranked {
  readonly release: Release;
  readonly ranking: Ranking;
  readonly rank: number;
  readonly record: RankingRecord;
  readonly evidence: readonly Evidence[];
}

/** The two are one row of the release: the same unit, or a cluster and the city that it counts for. */
export function isOneRow(view: View, unit: string, other: string, key: ReleaseKey): boolean {
  const [own, theirs] = [view.rankStatus(unit, key), view.rankStatus(other, key)];
  return unit === other || ('record' in own && 'record' in theirs && own.record === theirs.record);
}

/** Why a release gives a unit no exact place, as exactly as the records tell; of one that has a place, that it is covered. */
export function whyNoPlace(unit: string, release: ReleaseKey, status: RankStatus): Reason {
  switch (status.kind) {
    case 'ranked':
      return { code: 'stillCovered', unit, release };
    case 'banded':
      return { code: 'banded', unit, release };
    case 'tiered':
      return { code: 'tiered', unit, release, tier: status.tier };
    case 'below':
      return status.whole
        ? { code: 'notListed', unit, release }
        : { code: 'belowDepth', unit, release, depth: status.depth };
    case 'inCluster':
      return { code: 'inCluster', unit, release, cluster: status.cluster };
    case 'scored':
      return { code: 'noRank', unit, release };
    case 'status':
      return whyStated(unit, release, status.status);
    case 'notOnRecord':
      return { code: 'notOnRecord', unit, release };
  }
}

/** The same where it is not asked how far down: of what a list in part does not hold there is no record. */
export function whyUntold(unit: string, release: ReleaseKey, status: RankStatus): Reason {
  if (status.kind === 'below' && !status.whole) return { code: 'notOnRecord', unit, release };
  return whyNoPlace(unit, release, status);
}

function whyStated(unit: string, release: ReleaseKey, status: Absence): Reason {
  switch (status) {
    case 'unranked':
      return { code: 'noRank', unit, release };
    case 'not-in-universe':
    case 'withdrawn':
      return { code: 'leftOut', unit, release, status };
    case 'not-collected':
      return { code: 'notOnRecord', unit, release };
  }
}

/** The unit has an exact rank in the release; what settles that it has no place refutes, anything else withholds. */
export function exactRank(view: View, unit: string, key: ReleaseKey): Passed<Ranked> {
  const known = knownPlace(view, unit, key);
  if (!known.ok) return known;
  const { release, ranking } = known.value;
  const status = view.rankStatus(unit, key);
  const evidence = statusEvidence(status, release);
  if (status.kind === 'ranked') return pass({ release, ranking, rank: status.rank, record: status.record, evidence });
  const why = whyNoPlace(unit, key, status);
  return stop(isSettledOut(status) ? refuted(why, evidence) : withheld(why, evidence));
}

/** The rows of a list by their exact place: who holds one is asked again and again, and each list is read once. */
const BY_PLACE = new WeakMap<readonly RankingRecord[], ReadonlyMap<number | null, readonly RankingRecord[]>>();

/** Rows at an exact place of a release. */
function rowsAt(view: View, key: ReleaseKey, rank: number): readonly RankingRecord[] {
  const rows = view.recordsOf(key);
  const known = BY_PLACE.get(rows) ?? groupBy(rows, ({ place }) => (place.kind === 'rank' ? place.rank : null));
  BY_PLACE.set(rows, known);
  return known.get(rank) ?? [];
}

/**
 * The other units that share a unit's place in a release. The cluster whose row counts for the unit is not another, and
 * who stands at the same number only because one of the two was corrected shares nothing.
 */
export function sharing(view: View, key: ReleaseKey, rank: number, unit: string): readonly RankingRecord[] {
  const own = ownAt(view, key, rank, unit);
  const bears = (id: string): string => view.unit(id)?.standsFor ?? id;
  return own
    ? rowsAt(view, key, rank).filter(row => bears(row.unit) !== bears(unit) && isGivenTogether(view, own, row))
    : [];
}

/** The row at a place that counts for a unit. */
function ownAt(view: View, key: ReleaseKey, rank: number, unit: string): RankingRecord | undefined {
  const bears = (id: string): string => view.unit(id)?.standsFor ?? id;
  return rowsAt(view, key, rank).find(row => bears(row.unit) === bears(unit));
}

/** The place is given as a shared one, and of whoever shares it with the unit no row is on record. */
export function sharesUnseen(view: View, key: ReleaseKey, rank: number, unit: string): boolean {
  const own = ownAt(view, key, rank, unit);
  return own !== undefined && isMarkedAlone(view, own);
}

/** Every row at a place, with what tells of each whether it stands as printed: who shares the place follows from them. */
export const sharingEvidence = (view: View, key: ReleaseKey, rank: number): readonly Evidence[] =>
  rowsAt(view, key, rank)
    .flatMap(row => withPrinting(view, row))
    .map(recordEvidence);

/** Whether others hold a place too: by rows of theirs, or by the mark of a tie in that of the unit. */
export const isJoint = (view: View, key: ReleaseKey, rank: number, unit: string): boolean =>
  sharing(view, key, rank, unit).length > 0 || sharesUnseen(view, key, rank, unit);

/** A place, whether others hold it too, and whether nobody can tell. */
export function heldPlace(view: View, key: ReleaseKey, rank: number, unit: string) {
  const release = view.release(key);
  const joint = isJoint(view, key, rank, unit);
  return { rank, joint, open: !joint && release !== null && openPlace(view, release, rank, []) !== null };
}

/** Those of some releases in which the unit has a place that others may hold too, though no record says so. */
export const openIn = (view: View, unit: string, keys: readonly ReleaseKey[]): readonly ReleaseKey[] =>
  keys.filter(key => {
    const status = view.rankStatus(unit, key);
    return status.kind === 'ranked' && heldPlace(view, key, status.rank, unit).open;
  });

/** What tells of the places of a unit in some releases whether others hold them too. */
export const openEvidence = (view: View, unit: string, keys: readonly ReleaseKey[]): readonly Evidence[] =>
  keys.flatMap(key => {
    const [status, release] = [view.rankStatus(unit, key), view.release(key)];
    return status.kind === 'ranked' && release ? holdersEvidence(view, release, status.rank) : [];
  });

/** The list is not on record down to a place, so somebody else may hold it; null where it is, or all are on record. */
export function unlisted(
  view: View,
  release: Release,
  rank: number,
  evidence: readonly Evidence[],
): Finding<never> | null {
  if ((release.listedTo?.value ?? 0) >= rank || view.isWhole(releaseKey(release))) return null;
  const reason = { code: 'tieUnknown' as const, release: releaseKey(release), rank };
  return withheld(reason, [...evidence, ...factEvidence(release, 'listedTo')]);
}

/** Some stand at one number, and not all by one printing or one correction: whether they share the place is not told. */
export function isHeldApart(view: View, key: ReleaseKey, rank: number): boolean {
  const [first, ...rest] = rowsAt(view, key, rank);
  return first !== undefined && rest.some(row => !isGivenTogether(view, first, row));
}

/** Somebody who is not on record shares a place, by the mark of a tie at it. */
const isMarkedAt = (view: View, key: ReleaseKey, rank: number): boolean =>
  rowsAt(view, key, rank).some(row => isMarkedAlone(view, row));

/**
 * The publisher's rule of ties tells how many hold a place: none shares one where no place is given twice; and where the
 * places that a tie takes are left empty, whoever stands behind it tells how many are at it. A corrected list is no
 * list that the rule was kept in.
 */
function isClosed(view: View, release: Release, rank: number): boolean {
  const key = releaseKey(release);
  const rule = view.ranking(release.ranking)?.tieRule;
  if (isHeldApart(view, key, rank) || isMarkedAt(view, key, rank)) return false;
  if (rule === 'strict') return true;
  if (rule !== 'competition' || view.recordsOf(key).some(({ vintage }) => vintage > 1)) return false;
  const holders = rowsAt(view, key, rank).length;
  return holders > 0 && rowsAt(view, key, rank + holders).length > 0;
}

/**
 * What tells who holds a place: that the list is on record so far, or the row that leaves no room for another; and what
 * leaves it open all the same, a correction that the rule of ties was not kept in or a band that takes the place in.
 */
export function holdersEvidence(view: View, release: Release, rank: number): readonly Evidence[] {
  const key = releaseKey(release);
  const byRows = (release.listedTo?.value ?? 0) < rank && view.isWhole(key);
  const whole = byRows ? [...factEvidence(release, 'universeSize'), ...view.recordsOf(key).map(recordEvidence)] : [];
  const held = [...factEvidence(release, 'listedTo'), ...whole, ...sharingEvidence(view, key, rank)];
  if (isClosed(view, release, rank))
    return [...held, ...rowsAt(view, key, rank + rowsAt(view, key, rank).length).map(recordEvidence)];
  const corrected = view.recordsOf(key).find(({ vintage }) => vintage > 1);
  const open = [
    view.ranking(release.ranking)?.tieRule === 'competition' ? corrected : undefined,
    bandOver(view, key, rank),
  ];
  return [...held, ...open.flatMap(row => (row ? [recordEvidence(row)] : []))];
}

/** Somebody of whom only a band is known that takes a place in. */
const bandOver = (view: View, key: ReleaseKey, rank: number): RankingRecord | undefined =>
  view
    .recordsOf(key)
    .find(({ place }) => place.kind === 'band' && place.from <= rank && (place.to === null || place.to >= rank));

/**
 * The same, and somebody of whom only a band is known may hold it, or a correction brought one to the number of another.
 * Null where all its holders are on record.
 */
export function openPlace(
  view: View,
  release: Release,
  rank: number,
  known: readonly Evidence[],
): Finding<never> | null {
  const key = releaseKey(release);
  if (isClosed(view, release, rank)) return null;
  if (isHeldApart(view, key, rank))
    return withheld({ code: 'besideCorrected', release: key, rank }, [...known, ...sharingEvidence(view, key, rank)]);
  const below = unlisted(view, release, rank, known);
  if (below) return below;
  if (isMarkedAt(view, key, rank))
    return withheld({ code: 'tieUnknown', release: key, rank }, [...known, ...sharingEvidence(view, key, rank)]);
  const banded = bandOver(view, key, rank);
  return banded
    ? withheld({ code: 'banded', unit: banded.unit, release: key }, [...known, recordEvidence(banded)])
    : null;
}

/** The release before one, with what is known of the step between the two. */
export interface Preceded {
  readonly previous: Release;
  readonly skipped: readonly Release[];
  /** The change of method between the two: none, or this one. */
  readonly breaks: readonly MethodBreak[];
  readonly evidence: readonly Evidence[];
}

/** The release before is on record, and whether the method changed since: places are told across that, in words. */
export function preceded(view: View, release: Release): Passed<Preceded> {
  const before = view.before(release);
  const key = releaseKey(release);
  const evidence = stepEvidence(view, release);
  if (before.kind === 'unknown') return stop(withheld({ code: 'previousUnknown', release: key }, evidence));
  if (before.kind === 'first') return stop(withheld({ code: 'firstRelease', release: key }, evidence));
  const found = breakBetween(before.release, release);
  if (found === 'unknown') return stop(withheld(methodUnknown(before.release, release), evidence));
  return pass({ previous: before.release, skipped: before.skipped, breaks: found ? [found] : [], evidence });
}

/** The release before is on record and by the same method: scores are compared across no change of it. */
export function comparable(view: View, release: Release): Passed<Preceded> {
  const pair = preceded(view, release);
  const [broken] = pair.ok ? pair.value.breaks : [];
  return pair.ok && broken ? stop(withheld({ code: 'methodBreak', ...broken }, pair.value.evidence)) : pair;
}

/**
 * The change of method between two releases that follow one another. It is a stated fact: where no method is on record
 * for either, none is known; where it is for one only, nobody can tell.
 */
export function breakBetween(previous: Release, release: Release): MethodBreak | 'unknown' | null {
  const [then, now] = [previous.segment?.value, release.segment?.value];
  if (then === now) return null;
  if (then === undefined || now === undefined) return 'unknown';
  return { release: releaseKey(release), previous: releaseKey(previous) };
}

/** Which of two releases has no method on record. */
export const methodUnknown = (previous: Release, release: Release) => ({
  code: 'segmentUnknown' as const,
  release: releaseKey(release.segment === null ? release : previous),
});

/** The changes of method along a run of releases that follow one another, oldest first. */
export const breaksAlong = (releases: readonly Release[]): readonly MethodBreak[] =>
  releases.slice(1).flatMap((release, index) => {
    const before = releases[index];
    const found = before ? breakBetween(before, release) : null;
    return found === null || found === 'unknown' ? [] : [found];
  });

/** By one method, as far as is on record: where no method is for either, no change is known. */
export const sameSegment = (a: Release, b: Release): boolean =>
  (a.segment?.value ?? null) === (b.segment?.value ?? null);

export function universes(release: Release, previous: Release): Universes | null {
  const from = previous.universeSize?.value;
  const to = release.universeSize?.value;
  return from && to && from !== to ? { from, to } : null;
}

/**
 * What tells the years of a run of releases, oldest first: their labels, that of the one before them, and any other
 * release of the same year or of none.
 */
export function yearsEvidence(view: View, releases: readonly Release[]): readonly Evidence[] {
  const years = new Set(releases.map(({ labelYear }) => labelYear?.value));
  const [oldest] = releases;
  const before = oldest ? view.before(oldest) : null;
  return releases
    .flatMap(({ ranking }) => view.releasesOf(ranking))
    .filter(
      release =>
        release.labelYear === null ||
        years.has(release.labelYear.value) ||
        (before?.kind === 'release' && before.release === release),
    )
    .flatMap(each =>
      each.labelYear ? factEvidence(each, 'labelYear') : [{ key: releaseKey(each), source: each.source }],
    );
}

/** Label years of a run of releases, where they are consecutive years with one release each (else null). */
export function consecutiveYears(view: View, releases: readonly Release[]): readonly number[] | null {
  // Autumn 2021 and spring 2022 are two editions half a year apart, even where no other of these years is on record.
  if (releases.some(({ ranking }) => view.ranking(ranking)?.cadence === 'half-yearly')) return null;
  // One whose label tells no year may be a second one of any year.
  if (releases.some(({ ranking }) => view.releasesOf(ranking).some(({ labelYear }) => !labelYear))) return null;
  const years = releases.map(({ labelYear }) => labelYear?.value ?? Number.NaN);
  const oneEach = releases.every(
    ({ ranking, labelYear }) =>
      view.releasesOf(ranking).filter(other => other.labelYear?.value === labelYear?.value).length === 1,
  );
  const inARow = years.every((year, index) => index === 0 || year === (years[index - 1] ?? 0) + 1);
  return oneEach && inARow && years.every(Number.isInteger) ? years : null;
}
