import { compareDecimals, decimalsOf, magnitude, mean, subtract } from '../../records/decimal.ts';
import type { RankingRecord } from '../../records/record.ts';
import { type Release, type ReleaseKey, releaseKey } from '../../records/release.ts';
import { type Evidence, established, type Finding, type Reason, refuted, withheld } from '../claim.ts';
import type { Queries } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import { correctionRows, correctionsOf, isGivenTogether, rankIn, tellsOf } from './correction.ts';
import type { Judges } from './family.ts';
import {
  comparable,
  factEvidence,
  isOneRow,
  knownPlace,
  knownRelease,
  type Passed,
  recordEvidence,
  sharingEvidence,
  statusEvidence,
} from './guards.ts';

interface Scored {
  readonly release: Release;
  readonly score: string;
  readonly rank: number | null;
  readonly lower: boolean;
  readonly evidence: readonly Evidence[];
}

/** The published score of a unit itself, not of a cluster that holds it. */
export function scoreOf(view: View, unit: string, key: ReleaseKey): Passed<Scored> {
  const known = knownPlace(view, unit, key);
  if (!known.ok) return known;
  const { release, ranking } = known.value;
  const status = view.rankStatus(unit, key);
  const evidence = statusEvidence(status, release);
  if (status.kind === 'inCluster')
    return {
      ok: false,
      finding: withheld({ code: 'inCluster', unit, release: key, cluster: status.cluster }, evidence),
    };
  if (status.kind === 'notOnRecord')
    return { ok: false, finding: withheld({ code: 'notOnRecord', unit, release: key }, evidence) };
  const score = 'record' in status ? status.record.score : null;
  if (score === null) return { ok: false, finding: withheld({ code: 'noScore', unit, release: key }, evidence) };
  const rank = status.kind === 'ranked' ? status.rank : null;
  return { ok: true, value: { release, score, rank, lower: ranking.direction === 'lower-is-better', evidence } };
}

interface ScorePair {
  readonly release: Release;
  readonly decimals: number;
  /** First minus second. */
  readonly difference: string;
  /** 1: the first has the better score; -1: the second. */
  readonly ahead: -1 | 0 | 1;
  readonly lower: boolean;
  readonly sameRank: boolean;
  /** The better place has the worse score. */
  readonly contradicts: boolean;
  readonly evidence: readonly Evidence[];
}

/** Whether the publisher gives two units at one number the same place. */
function isTogether(view: View, units: readonly [string, string], key: ReleaseKey): boolean {
  const [one, other] = units.map(unit => {
    const status = view.rankStatus(unit, key);
    return status.kind === 'ranked' ? status.record : null;
  });
  return !one || !other || isGivenTogether(view, one, other);
}

/** Two scores of one release, printed to the same number of decimals, whether or not they go with the places. */
function rawPair(view: View, unit: string, other: string, key: ReleaseKey): Passed<ScorePair> {
  const own = scoreOf(view, unit, key);
  if (!own.ok) return own;
  const theirs = scoreOf(view, other, key);
  if (!theirs.ok) return theirs;
  const { release, lower } = own.value;
  const evidence = [...own.value.evidence, ...theirs.value.evidence];
  if (decimalsOf(own.value.score) !== decimalsOf(theirs.value.score))
    return { ok: false, finding: withheld({ code: 'precision', release: key }, evidence) };
  const order = compareDecimals(own.value.score, theirs.value.score);
  const ahead = order === 0 ? 0 : (order === 1) !== lower ? 1 : -1;
  const ranks = own.value.rank !== null && theirs.value.rank !== null ? theirs.value.rank - own.value.rank : null;
  const contradicts = ranks !== null && ranks !== 0 && ahead !== 0 && Math.sign(ranks) !== ahead;
  const difference = subtract(own.value.score, theirs.value.score);
  const decimals = decimalsOf(own.value.score);
  const sameRank = own.value.rank !== null && ranks === 0 && isTogether(view, [unit, other], key);
  const placed = own.value.rank !== null && ranks === 0 ? sharingEvidence(view, key, own.value.rank) : [];
  return {
    ok: true,
    value: { release, decimals, difference, ahead, lower, sameRank, contradicts, evidence: [...evidence, ...placed] },
  };
}

/** Two scores that can be compared, in the order of the places. */
function scorePair(view: View, unit: string, other: string, key: ReleaseKey): Passed<ScorePair> {
  const pair = rawPair(view, unit, other, key);
  return pair.ok && pair.value.contradicts
    ? { ok: false, finding: withheld({ code: 'scoresContradict', release: key }, pair.value.evidence) }
    : pair;
}

/**
 * A difference between scores that the publisher itself calls meaningless; null where there is no such word. Scores that
 * go against the places mean no more than others.
 */
export function belowNoise(view: View, unit: string, other: string, key: ReleaseKey): Finding<never> | null {
  const noise = view.release(key)?.noise;
  const pair = noise ? rawPair(view, unit, other, key) : null;
  if (!noise || !pair?.ok || compareDecimals(magnitude(pair.value.difference), noise.value) >= 0) return null;
  return withheld({ code: 'withinNoise', unit, other, release: key, noise: noise.value }, [
    ...pair.value.evidence,
    ...factEvidence(pair.value.release, 'noise'),
  ]);
}

/** A change of a score, or of what lies between two, that is smaller than the noise that the publisher states for either release. */
export function changeBelowNoise(
  { release, previous }: { readonly release: Release; readonly previous: Release },
  [then, now]: readonly [string, string],
  evidence: readonly Evidence[],
): Finding<never> | null {
  for (const { noise } of [release, previous])
    if (noise && compareDecimals(magnitude(subtract(now, then)), noise.value) < 0)
      return withheld(
        {
          code: 'changeWithinNoise',
          release: releaseKey(release),
          previous: releaseKey(previous),
          noise: noise.value,
        },
        evidence,
      );
  return null;
}

/** S52: the score of one unit, digit for digit as it is on record. */
function score(view: View, { unit, release, score: asserted }: Queries['score']): Finding<'score'> {
  const found = scoreOf(view, unit, release);
  if (!found.ok) return found.finding;
  const { score: own, lower, evidence } = found.value;
  if (asserted !== undefined && compareDecimals(asserted, own) !== 0)
    return refuted({ code: 'otherFigure', asserted, found: own }, evidence);
  return established({ unit, release, score: own, lower }, evidence);
}

/** S18: how far ahead a score is, exactly. Never compared over releases: scores are scaled anew in each. */
function scoreGap(view: View, { unit, other, release, gap }: Queries['scoreGap']): Finding<'scoreGap'> {
  const pair = scorePair(view, unit, other, release);
  if (!pair.ok) return pair.finding;
  const { difference, ahead, lower, sameRank } = pair.value;
  const evidence = [...pair.value.evidence, ...factEvidence(pair.value.release, 'noise')];
  if (ahead === 0) return refuted({ code: 'equalScores', unit, other, release }, evidence);
  if (ahead < 0) return refuted({ code: 'notAhead', unit, other, release }, evidence);
  const found = magnitude(difference);
  if (gap !== undefined && compareDecimals(gap, found) !== 0)
    return refuted({ code: 'otherFigure', asserted: gap, found }, evidence);
  const noise = belowNoise(view, unit, other, release);
  if (noise) return noise;
  return established({ unit, other, release, gap: found, lower, sameRank }, evidence);
}

/** S31: the difference is smaller than what the publisher itself calls meaningful. */
function withinNoise(view: View, { unit, other, release }: Queries['withinNoise']): Finding<'withinNoise'> {
  const pair = scorePair(view, unit, other, release);
  if (!pair.ok) return pair.finding;
  const { noise } = pair.value.release;
  const evidence = [...pair.value.evidence, ...factEvidence(pair.value.release, 'noise')];
  if (isOneRow(view, unit, other, release)) return withheld({ code: 'sameRow', unit, other, release }, evidence);
  if (!noise) return withheld({ code: 'noNoise', release }, evidence);
  const gap = magnitude(pair.value.difference);
  if (compareDecimals(gap, noise.value) >= 0)
    return refuted({ code: 'aboveNoise', unit, other, release, noise: noise.value }, evidence);
  return established({ unit, other, release, gap, noise: noise.value }, evidence);
}

interface Field {
  readonly release: Release;
  /** Published scores of everyone in the top n, the lowest first. */
  readonly scores: readonly [string, ...string[]];
  readonly evidence: readonly Evidence[];
}

/** Places from one to another, both counted. */
interface Range {
  readonly from: number;
  readonly top: number;
}

/** How many of two lines a row stands before: the first place of a range, and the one behind its last. */
const linesAhead = (row: RankingRecord, { from, top }: Range): number =>
  [from, top + 1].filter(line => (rankIn(row) ?? Number.POSITIVE_INFINITY) < line).length;

/** Between the two; in a range that ends before it begins nobody is. */
const isWithin = (row: RankingRecord, range: Range): boolean => range.from <= range.top && linesAhead(row, range) === 1;

/** The scores of a range of places, every one of them on record to the same decimals, and in the order of the places. */
function fieldScores(view: View, release: ReleaseKey, range: Range): Passed<Field> {
  const { from, top } = range;
  const known = knownRelease(view, release);
  if (!known.ok) return known;
  const rows = view.recordsOf(release).filter(row => isWithin(row, range));
  const banded = view
    .recordsOf(release)
    .find(({ place }) => place.kind === 'band' && place.from <= top && (place.to === null || place.to >= from));
  const evidence = [
    ...[...rows, ...(banded ? [banded] : [])].map(recordEvidence),
    ...factEvidence(known.value.release, 'listedTo'),
    ...correctionRows(view, release).map(recordEvidence),
  ];
  const stop = (reason: Reason): Passed<Field> => ({ ok: false, finding: withheld(reason, evidence) });
  if ((known.value.release.listedTo?.value ?? 0) < top) return stop({ code: 'notListedTo', release, top });
  if (banded) return stop({ code: 'banded', unit: banded.unit, release });
  const moved = correctionsOf(view, release).find(
    ({ printed, corrected }) => linesAhead(printed, range) !== linesAhead(corrected, range),
  );
  if (moved) return stop({ code: 'corrected', ...tellsOf(view, moved) });
  // "Third to eighth" speaks of who is third and of who is eighth; of a top so many nobody need be the last.
  const empty = from === 1 ? undefined : [from, top].find(rank => !rows.some(row => rankIn(row) === rank));
  if (empty !== undefined && from < top) return stop({ code: 'placeEmpty', release, rank: empty });
  const silent = rows.find(({ score }) => score === null);
  if (silent) return stop({ code: 'noScore', unit: silent.unit, release });
  const scored = rows.flatMap(({ unit, place, score }) =>
    place.kind === 'rank' && score !== null ? [{ unit, rank: place.rank, score }] : [],
  );
  const sign = known.value.ranking.direction === 'lower-is-better' ? -1 : 1;
  const upside = scored.some(a => scored.some(b => a.rank < b.rank && compareDecimals(a.score, b.score) * sign < 0));
  const [lowest, ...others] = scored.map(({ score }) => score).sort(compareDecimals);
  if (lowest === undefined || scored.length < 3) return stop({ code: 'tooFew', have: scored.length, need: 3 });
  if (others.some(score => decimalsOf(score) !== decimalsOf(lowest))) return stop({ code: 'precision', release });
  if (upside) return stop({ code: 'scoresContradict', release });
  return { ok: true, value: { release: known.value.release, scores: [lowest, ...others], evidence } };
}

/** S29, S38: the spread of the scores of the top n, or of a range; none that the publisher itself calls meaningless. */
function fieldSpread(view: View, { release, from, top, spread }: Queries['fieldSpread']): Finding<'fieldSpread'> {
  const field = fieldScores(view, release, { from: from ?? 1, top });
  if (!field.ok) return field.finding;
  const { scores } = field.value;
  const { noise } = field.value.release;
  const range = from === undefined ? {} : { from };
  const evidence = [...field.value.evidence, ...factEvidence(field.value.release, 'noise')];
  const found = subtract(scores.at(-1) ?? scores[0], scores[0]);
  if (spread !== undefined && compareDecimals(spread, found) !== 0)
    return refuted({ code: 'otherFigure', asserted: spread, found }, evidence);
  if (noise && compareDecimals(found, noise.value) < 0)
    return withheld({ code: 'spreadWithinNoise', release, from: from ?? null, top, noise: noise.value }, evidence);
  return established({ release, ...range, top, total: scores.length, spread: found }, evidence);
}

/** S29b: the mean or the median of these scores, rounded once, to one decimal more than they have. */
function fieldAverage(view: View, query: Queries['fieldAverage']): Finding<'fieldAverage'> {
  const { release, top, statistic, value: asserted } = query;
  const field = fieldScores(view, release, { from: 1, top });
  if (!field.ok) return field.finding;
  const { scores, evidence } = field.value;
  const value = mean(statistic === 'mean' ? scores : middle(scores), decimalsOf(scores[0]) + 1);
  if (asserted !== undefined && compareDecimals(asserted, value) !== 0)
    return refuted({ code: 'otherFigure', asserted, found: value }, evidence);
  return established({ release, top, statistic, total: scores.length, value }, evidence);
}

/** The one in the middle of a sorted list, or the two of an even number. */
const middle = (sorted: readonly string[]): readonly string[] =>
  sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1);

/** Both releases have their scores on one fixed scale, by their publisher's own word; gives what says so. */
export function oneScale(release: Release, previous: Release): Passed<readonly Evidence[]> {
  const evidence = [...factEvidence(release, 'goalposts'), ...factEvidence(previous, 'goalposts')];
  const [unknown] = [release, previous].filter(({ goalposts }) => !goalposts);
  if (unknown)
    return {
      ok: false,
      finding: withheld({ code: 'goalpostsUnknown', release: releaseKey(unknown) }, evidence),
    };
  if (release.goalposts?.value !== previous.goalposts?.value)
    return {
      ok: false,
      finding: withheld(
        { code: 'goalpostsMoved', release: releaseKey(release), previous: releaseKey(previous) },
        evidence,
      ),
    };
  return { ok: true, value: evidence };
}

/** S18: the lead of one unit over another in points narrowed or widened; only on a scale that is fixed. */
function gapChange(view: View, query: Queries['gapChange']): Finding<'gapChange'> {
  const { unit, other, release, direction: asserted } = query;
  const known = knownPlace(view, unit, release);
  if (!known.ok) return known.finding;
  const pair = comparable(view, known.value.release);
  if (!pair.ok) return pair.finding;
  const previous = releaseKey(pair.value.previous);
  const now = scorePair(view, unit, other, release);
  if (!now.ok) return now.finding;
  const then = scorePair(view, unit, other, previous);
  if (!then.ok) return then.finding;
  const evidence = [
    ...now.value.evidence,
    ...then.value.evidence,
    ...pair.value.evidence,
    ...[known.value.release, pair.value.previous].flatMap(each => factEvidence(each, 'noise')),
  ];
  for (const [key, { ahead }] of [
    [release, now.value],
    [previous, then.value],
  ] as const)
    if (ahead <= 0)
      return refuted({ code: ahead === 0 ? 'equalScores' : 'notAhead', unit, other, release: key }, evidence);
  const scale = oneScale(known.value.release, pair.value.previous);
  if (!scale.ok) return scale.finding;
  const all = [...evidence, ...scale.value];
  if (now.value.decimals !== then.value.decimals) return withheld({ code: 'otherPrecision', release, previous }, all);
  const noise = belowNoise(view, unit, other, release) ?? belowNoise(view, unit, other, previous);
  if (noise) return noise;
  const [before, gap] = [magnitude(then.value.difference), magnitude(now.value.difference)];
  const order = compareDecimals(gap, before);
  if (order === 0) return refuted({ code: 'noChange' }, all);
  const direction = order > 0 ? 'widened' : 'narrowed';
  if (asserted !== undefined && asserted !== direction)
    return refuted({ code: 'gapWent', unit, other, release, direction }, all);
  const small = changeBelowNoise({ release: known.value.release, previous: pair.value.previous }, [before, gap], all);
  if (small) return small;
  return established({ unit, other, release, previous, before, now: gap, direction }, all);
}

/** Judges what lies between scores, and what they come to. */
export const scores: Judges<'scores'> = { score, scoreGap, gapChange, fieldSpread, fieldAverage, withinNoise };
