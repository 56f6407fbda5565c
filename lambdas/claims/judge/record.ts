import { canonicalJson } from '../../records/canonical.ts';
import type { RankingRecord } from '../../records/record.ts';
import { type Release, releaseKey } from '../../records/release.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../claim.ts';
import type { Given } from '../schema/figures.ts';
import type { Queries } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import {
  beside,
  correctedOn,
  correctionRows,
  givenBy,
  isKnownThroughout,
  rankIn,
  vacatedTo,
  withPrinting,
} from './correction.ts';
import type { Judges } from './family.ts';
import { factEvidence, knownPlace, knownRelease, recordEvidence, stepEvidence } from './guards.ts';

/** S14: the publisher ended the series, by its own word. That nothing came since is no proof. */
function discontinued(view: View, { ranking }: Queries['discontinued']): Finding<'discontinued'> {
  if (!view.ranking(ranking)) return withheld({ code: 'unknownRanking', ranking });
  const releases = view.releasesOf(ranking);
  const evidence = releases.flatMap(release => factEvidence(release, 'ended'));
  const last = releases.find(({ ended }) => ended?.value === true);
  if (last) {
    const after = releases.find(release => release !== last && isAfter(view, release, last));
    // Of two that are called the last nobody can tell which was; one that came after, by the sequence, shows that none was.
    const wentOn = releases.find(release => isNext(view, release, last) && release.ended?.value !== true);
    if (wentOn)
      return refuted({ code: 'goesOn', ranking, release: releaseKey(wentOn) }, [
        ...evidence,
        ...stepEvidence(view, wentOn),
      ]);
    if (after)
      return withheld({ code: 'goesOn', ranking, release: releaseKey(after) }, [
        ...evidence,
        ...factEvidence(after, 'previous'),
        ...factEvidence(after, 'labelYear'),
        ...factEvidence(last, 'labelYear'),
      ]);
    const other = laterOfSeries(view, ranking, last);
    if (other)
      return withheld({ code: 'seriesWentOn', ranking, release: releaseKey(other) }, [
        ...evidence,
        ...factEvidence(other, 'labelYear'),
        ...factEvidence(last, 'labelYear'),
      ]);
    return established({ ranking, last: releaseKey(last) }, evidence);
  }
  const going = releases.find(({ ended }) => ended?.value === false);
  if (going && going === releases.at(-1))
    return refuted({ code: 'goesOn', ranking, release: releaseKey(going) }, evidence);
  return withheld({ code: 'endUnknown', ranking }, evidence);
}

/** A release of another ranking of the same series with a later year in its label: under that name the series went on. */
function laterOfSeries(view: View, ranking: string, last: Release): Release | null {
  const { rankings } = view.input.dataset;
  const series = view.ranking(ranking)?.series;
  const year = last.labelYear?.value;
  return (
    rankings
      .filter(each => each.id !== ranking && each.series === series)
      .flatMap(({ id }) => view.releasesOf(id))
      .find(({ labelYear }) => year !== undefined && labelYear !== null && labelYear.value > year) ?? null
  );
}

/** Whether a release is the next of the sequence. */
function isNext(view: View, release: Release, last: Release): boolean {
  const before = view.before(release);
  return before.kind === 'release' && before.release === last;
}

/** Whether a release came after the one that was called the last: by the sequence, by its label, or as another last one. */
function isAfter(view: View, release: Release, last: Release): boolean {
  if (isNext(view, release, last)) return true;
  const [year, ended] = [release.labelYear?.value, last.labelYear?.value];
  return release.ended?.value === true || (year !== undefined && ended !== undefined && year > ended);
}

/** S32: the two releases were made by stated, different methods. */
function methodChange(view: View, { release }: Queries['methodChange']): Finding<'methodChange'> {
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

const isSame = (one: Given, other: Given): boolean => canonicalJson(one) === canonicalJson(other);

/** A number that stands, and that only others left or came to, is no correction of this unit's place. */
const isMoved = (then: RankingRecord, now: RankingRecord): boolean =>
  rankIn(then) === null || rankIn(then) !== rankIn(now) || (now.place.kind === 'rank' && now.place.shared === true);

/** Who has a place together with a row, with what tells that each has it by the same printing. */
const besideEvidence = (view: View, row: RankingRecord): readonly Evidence[] =>
  row.place.kind === 'rank'
    ? beside(view, row)
        .flatMap(other => withPrinting(view, other))
        .map(recordEvidence)
    : [];

/**
 * S32: what a place or a score was as first printed, and what it is since its publisher corrected it. Of several
 * corrections in a row the first printing and the last word are told, and no date, as none is that of them all.
 */
function revision(view: View, { unit, release }: Queries['revision']): Finding<'revision'> {
  const known = knownPlace(view, unit, release);
  if (!known.ok) return known.finding;
  const vintages: readonly RankingRecord[] = view.input.dataset.records
    .filter(record => `${record.ranking}/${record.release}` === release && record.unit === unit)
    .sort((a, b) => b.vintage - a.vintage);
  const [now, then] = [vintages[0], vintages.slice(1).at(-1)];
  const evidence = vintages.map(recordEvidence);
  const [old, corrected] = [then, now].map(vintage => (vintage ? givenBy(view, vintage) : null));
  if (!now || !then) return withheld({ code: 'noRevision', unit, release }, evidence);
  if (now.vintageReason === null) return withheld({ code: 'noReason', unit, release }, evidence);
  const on = vintages.length === 2 ? correctedOn(view, { printed: then, corrected: now }) : null;
  const about = { unit, release, vintage: now.vintage, on, reason: now.vintageReason };
  if (!old || !corrected) return withheld({ code: 'correctionUnknown', unit, release }, evidence);
  if (isMoved(then, now) && !isSame(old, corrected))
    return established({ ...about, of: 'place', old, corrected }, [
      ...evidence,
      ...[then, now].flatMap(row => besideEvidence(view, row)),
    ]);
  if (now.score === then.score) return withheld({ code: 'nothingCorrected', unit, release }, evidence);
  const none = { kind: 'noScore' as const };
  return established({ ...about, of: 'score', old: then.score ?? none, corrected: now.score ?? none }, evidence);
}

/** S33: how many units a release ranks, how far down it is on record, and which time its data cover. */
function coverage(view: View, { release, universe: asserted }: Queries['coverage']): Finding<'coverage'> {
  const known = knownRelease(view, release);
  if (!known.ok) return known.finding;
  const { universeSize, listedTo, dataWindow } = known.value.release;
  const evidence: Evidence[] = [
    ...(['universeSize', 'listedTo', 'dataWindow'] as const).flatMap(fact => factEvidence(known.value.release, fact)),
    ...correctionRows(view, release).map(recordEvidence),
  ];
  const whole = isKnownThroughout(view, release);
  if (whole) evidence.push(...view.recordsOf(release).map(recordEvidence));
  const universe = universeSize?.value ?? null;
  if (asserted !== undefined && universe === null) return withheld({ code: 'coverageUnknown', release }, evidence);
  if (asserted !== undefined && universe !== null && asserted !== universe)
    return refuted({ code: 'otherCount', asserted, found: universe }, evidence);
  if (universe === null && !listedTo) return withheld({ code: 'coverageUnknown', release }, evidence);
  return established(
    {
      release,
      universe,
      listedTo: listedTo?.value ?? null,
      vacated: vacatedTo(view, release, listedTo?.value ?? 0),
      whole,
      window: dataWindow?.value ?? null,
    },
    evidence,
  );
}

/** Judges what is to be known of the record itself. */
export const record: Judges<'record'> = { discontinued, methodChange, revision, coverage };
