import { compareDecimals } from '../../records/decimal.ts';
import type { RankingRecord } from '../../records/record.ts';
import { type Release, rankingOf, releaseKey } from '../../records/release.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../claim.ts';
import { isWhole } from '../rank-status.ts';
import type { MethodBreak } from '../schema/figures.ts';
import type { Queries } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import type { Judges } from './family.ts';
import { countedAgain, fieldChanged, fieldEvidence, nameOf, unchangedEvidence } from './field.ts';
import {
  breakBetween,
  exactRank,
  factEvidence,
  heldPlace,
  holdersEvidence,
  knownRelease,
  openEvidence,
  openIn,
  openPlace,
  type Passed,
  preceded,
  type Ranked,
  sharing,
  sharingEvidence,
  statusEvidence,
  stepEvidence,
  universes,
} from './guards.ts';
import { breaksUntil, lookBack } from './look-back.ts';
import { withinIntervals, withinOwnInterval } from './placing/intervals.ts';
import { unlessInBoth } from './restatement.ts';
import { belowNoise } from './scores.ts';

interface Move {
  readonly release: Release;
  readonly previous: Release;
  readonly from: number;
  readonly to: number;
  /** The row that gives the new place. */
  readonly record: RankingRecord;
  readonly skipped: readonly Release[];
  /** The change of method between the two, where there was one. */
  readonly breaks: readonly MethodBreak[];
  /** Others held the place before too. */
  readonly wasJoint: boolean;
  /** Others hold the new place too. */
  readonly joint: boolean;
  readonly evidence: readonly Evidence[];
}

/** The move since the release before, where no corrected place turns by how much the place changed. */
function move(view: View, unit: string, key: string): Passed<Move> {
  const found = printedMove(view, unit, key);
  return found.ok ? unlessRestated(view, unit, found) : found;
}

/** A move by which no corrected place turns how far it went. */
export function unlessRestated(
  view: View,
  unit: string,
  found: { readonly ok: true; readonly value: Move },
): Passed<Move> {
  const { from, to, evidence } = found.value;
  const name = nameOf(view, unit);
  const both = unlessInBoth(
    view,
    found.value,
    evidence,
    (then, now) => (then.get(name) ?? Number.NaN) - (now.get(name) ?? Number.NaN) === from - to,
    name,
  );
  if (both.finding) return { ok: false, finding: both.finding };
  return { ok: true, value: { ...found.value, evidence: [...evidence, ...both.evidence] } };
}

/** Exact places in a release and in the one before it. */
function printedMove(view: View, unit: string, key: string): Passed<Move> {
  const now = exactRank(view, unit, key);
  if (!now.ok) return now;
  const pair = preceded(view, now.value.release);
  if (!pair.ok) return pair;
  const then = exactRank(view, unit, releaseKey(pair.value.previous));
  return then.ok ? { ok: true, value: between(view, unit, then.value, now.value, pair.value) } : then;
}

/** From an exact place in one release to an exact place in a later one. */
export function between(
  view: View,
  unit: string,
  then: Ranked,
  now: Ranked,
  { skipped, breaks, evidence }: Pick<Move, 'skipped' | 'breaks' | 'evidence'>,
): Move {
  const [previous, release] = [then.release, now.release];
  return {
    release,
    previous,
    from: then.rank,
    to: now.rank,
    record: now.record,
    skipped,
    breaks,
    wasJoint: sharing(view, releaseKey(previous), then.rank, unit).length > 0,
    joint: sharing(view, releaseKey(release), now.rank, unit).length > 0,
    evidence: [
      ...now.evidence,
      ...sharingEvidence(view, releaseKey(release), now.rank),
      ...then.evidence,
      ...sharingEvidence(view, releaseKey(previous), then.rank),
      ...evidence,
    ],
  };
}

/** S06: the same place as in the release before, alone or shared as it was. */
export function held(view: View, { unit, release }: Queries['held']): Finding<'held'> {
  const found = move(view, unit, release);
  if (!found.ok) return found.finding;
  const { from, to, previous, joint, wasJoint, evidence } = found.value;
  const key = releaseKey(previous);
  if (from !== to)
    return refuted({ code: 'otherRank', unit, release: key, ...heldPlace(view, key, from, unit) }, evidence);
  const open = openAlone(view, found.value);
  if (open) return open;
  if (joint !== wasJoint)
    return refuted({ code: 'otherSharing', unit, release, previous: key, rank: to, joint }, evidence);
  return established(...kept(view, found.value, unit));
}

/** S06b: the same rank as in the release before, shared in one of the two only. */
function sharingChange(view: View, { unit, release }: Queries['sharing']): Finding<'sharing'> {
  const found = move(view, unit, release);
  if (!found.ok) return found.finding;
  const { from, to, previous, joint, wasJoint, evidence } = found.value;
  const key = releaseKey(previous);
  if (from !== to)
    return refuted({ code: 'otherRank', unit, release: key, ...heldPlace(view, key, from, unit) }, evidence);
  const open = openAlone(view, found.value);
  if (open) return open;
  if (joint === wasJoint) return refuted({ code: 'noMove', unit, release }, evidence);
  return established(...kept(view, found.value, unit));
}

/** What is told of a rank that is the same as before. */
function kept(view: View, { release, previous, to, joint, skipped, breaks, evidence }: Move, unit: string) {
  const figures = {
    unit,
    release: releaseKey(release),
    previous: releaseKey(previous),
    rank: to,
    universes: universes(release, previous),
    joint,
    skipped: skipped.map(releaseKey),
    breaks,
  };
  return [
    figures,
    [
      ...evidence,
      ...[release, previous].flatMap(each => [
        ...factEvidence(each, 'universeSize'),
        ...holdersEvidence(view, each, to),
      ]),
    ],
  ] as const;
}

/** Of one of the two places nobody can tell whether it is held alone; null where that is known of both. */
function openAlone(
  view: View,
  { release, previous, from, to, joint, wasJoint, evidence }: Move,
): Finding<never> | null {
  const now = joint ? null : openPlace(view, release, to, evidence);
  return now ?? (wasJoint ? null : openPlace(view, previous, from, evidence));
}

/** S07: rose or fell since the release before; the difference is `from - to`, positive for a rise. */
function moved(view: View, { unit, release, places }: Queries['moved']): Finding<'moved'> {
  const found = move(view, unit, release);
  if (!found.ok) return found.finding;
  const { from, to, previous, skipped, breaks, joint, wasJoint, evidence } = found.value;
  const key = releaseKey(previous);
  if (from === to && openAlone(view, found.value))
    return refuted({ code: 'otherRank', unit, release: key, ...heldPlace(view, key, from, unit) }, evidence);
  if (from === to && joint !== wasJoint)
    return refuted({ code: 'otherSharing', unit, release, previous: key, rank: to, joint }, evidence);
  if (from === to) return refuted({ code: 'noMove', unit, release }, evidence);
  if (places !== undefined && places !== from - to)
    return refuted({ code: 'otherRank', unit, release: key, ...heldPlace(view, key, from, unit) }, evidence);
  const within = withinOwnInterval(found.value.record, { unit, release, previous: key, from }, evidence);
  if (within) return within;
  const sizes = universes(found.value.release, previous);
  const field = amongCommon(view, found.value);
  const all = [...evidence, ...field.evidence];
  if (!field.holds) return withheld({ code: 'universeGrew', release, previous: key }, all);
  return established(
    {
      unit,
      release,
      previous: key,
      from,
      to,
      universes: sizes,
      wasJoint,
      joint,
      open: openIn(view, unit, [key, release]),
      skipped: skipped.map(releaseKey),
      breaks,
    },
    [...all, ...openEvidence(view, unit, [key, release])],
  );
}

/**
 * S40: rose or fell from one release to a later one, two editions or more on. The whole sequence between the two is on
 * record, so that the editions of it that give no exact place can be named.
 */
function movedOver(view: View, { unit, since, release, places }: Queries['movedOver']): Finding<'movedOver'> {
  const now = exactRank(view, unit, release);
  if (!now.ok) return now.finding;
  const then = exactRank(view, unit, since);
  if (!then.ok) return then.finding;
  const known = [...now.value.evidence, ...then.value.evidence];
  const back = lookBack(view, now.value.release);
  const at = back.steps.findIndex(({ key }) => key === since);
  const [last, steps] = [back.steps[at], back.steps.slice(0, at + 1)];
  if (!last) {
    const all = [...known, ...back.steps.flatMap(({ evidence }) => evidence), ...back.evidence];
    return back.open && since !== release && rankingOf(since) === rankingOf(release)
      ? withheld(back.open, all)
      : refuted({ code: 'notEarlier', release, since }, all);
  }
  if (steps.length < 2) return withheld({ code: 'nextRelease', release, since }, [...known, ...last.evidence]);
  const passed = steps.slice(0, -1).reverse();
  const statuses = passed.map(step => ({ ...step, status: view.rankStatus(unit, step.key) }));
  const found = unlessRestated(view, unit, {
    ok: true,
    value: between(view, unit, then.value, now.value, {
      skipped: steps.flatMap(({ skipped }) => skipped).reverse(),
      breaks: breaksUntil(back, last),
      evidence: [
        ...steps.flatMap(({ evidence }) => evidence),
        ...statuses.flatMap(({ status, release: of }) => statusEvidence(status, of)),
      ],
    }),
  });
  if (!found.ok) return found.finding;
  const { from, to, previous, skipped, breaks, wasJoint, joint, evidence } = found.value;
  if (from === to) return refuted({ code: 'sameRankThen', unit, release, since, rank: to }, evidence);
  if (places !== undefined && places !== from - to)
    return refuted({ code: 'otherRank', unit, release: since, ...heldPlace(view, since, from, unit) }, evidence);
  const within = withinOwnInterval(found.value.record, { unit, release, previous: since, from }, evidence);
  if (within) return within;
  const field = amongCommon(view, found.value);
  const all = [...evidence, ...field.evidence];
  if (!field.holds) return withheld({ code: 'universeGrew', release, previous: since }, all);
  return established(
    {
      unit,
      release,
      previous: since,
      editions: steps.length,
      from,
      to,
      universes: universes(found.value.release, previous),
      wasJoint,
      joint,
      open: openIn(view, unit, [since, release]),
      unplaced: statuses.filter(({ status }) => status.kind !== 'ranked').map(({ key }) => key),
      skipped: skipped.map(releaseKey),
      breaks,
    },
    [...all, ...openEvidence(view, unit, [since, release])],
  );
}

/**
 * S39: below the best place on record, which is that of the releases that the stored sequence reaches; a place as good in
 * any other release, or a band that may hold one, leaves open what the best is.
 */
function belowBest(view: View, { unit, release, places }: Queries['belowBest']): Finding<'belowBest'> {
  const now = exactRank(view, unit, release);
  if (!now.ok) return now.finding;
  const back = lookBack(view, now.value.release);
  const known = [...now.value.evidence];
  const placed = back.steps.flatMap(step => {
    const status = view.rankStatus(unit, step.key);
    return status.kind === 'ranked' ? [{ step, rank: status.rank }] : [];
  });
  const best = Math.min(...placed.map(({ rank }) => rank));
  const others = view.releasesOf(now.value.release.ranking).filter(one => one !== now.value.release);
  const reached = new Set(back.steps.map(step => step.release));
  const statuses = others.map(one => ({ one, key: releaseKey(one), status: view.rankStatus(unit, releaseKey(one)) }));
  known.push(...statuses.flatMap(({ status, one }) => statusEvidence(status, one)));
  const mayBeBetter = statuses.some(
    ({ status }) =>
      (status.kind === 'ranked' && status.rank < now.value.rank) ||
      (status.kind === 'banded' && status.from < now.value.rank),
  );
  // More records may show a better one.
  if (!mayBeBetter) return withheld({ code: 'noBetter', unit, release }, known);
  for (const { one, key, status } of statuses) {
    if (status.kind === 'banded' && status.from <= best) return withheld({ code: 'banded', unit, release: key }, known);
    if (status.kind === 'ranked' && status.rank <= best && !reached.has(one))
      return withheld({ code: 'notBest', unit, release: key, ...heldPlace(view, key, status.rank, unit) }, known);
  }
  const bests = placed.filter(({ rank }) => rank === best).map(({ step }) => step);
  const [latest, oldest] = [bests[0], bests.at(-1)];
  if (!latest || !oldest) return withheld({ code: 'noBetter', unit, release }, known);
  const way = back.steps.slice(0, back.steps.indexOf(oldest) + 1).flatMap(({ evidence }) => evidence);
  const held = bests.map(({ key }) => key).reverse();
  if (places !== undefined && places !== now.value.rank - best) {
    // It is certainly as far below as this; further only if a better place should come on record.
    const answer = places < now.value.rank - best ? refuted : withheld;
    return answer({ code: 'notBest', unit, release: latest.key, ...heldPlace(view, latest.key, best, unit) }, known);
  }
  for (const step of bests) {
    const then = exactRank(view, unit, step.key);
    if (!then.ok) return then.finding;
    const evidence = [...known, ...way];
    const found = unlessRestated(view, unit, {
      ok: true,
      value: between(view, unit, then.value, now.value, { skipped: [], breaks: [], evidence }),
    });
    if (!found.ok) return found.finding;
    known.push(...found.value.evidence);
    const within = withinOwnInterval(now.value.record, { unit, release, previous: step.key, from: best }, known);
    if (within) return within;
    const field = amongCommon(view, found.value);
    known.push(...field.evidence);
    if (!field.holds) return withheld({ code: 'universeGrew', release, previous: step.key }, known);
  }
  return established(
    {
      unit,
      release,
      rank: now.value.rank,
      joint: sharing(view, release, now.value.rank, unit).length > 0,
      best,
      held,
      shared: held.filter(key => sharing(view, key, best, unit).length > 0),
      open: openIn(view, unit, [...held, release]),
      breaks: breaksUntil(back, oldest),
    },
    [...known, ...openEvidence(view, unit, [...held, release])],
  );
}

/**
 * When the field changed, a place may change only because others came or went. Ranks the unit again among the units
 * ranked in both releases. Of a unit ahead in one of them nothing may be known in the other, and of those ahead some may
 * not be on record: each counts against the direction, so that a move holds which no order of the unlisted could undo.
 */
export function amongCommon(
  view: View,
  { release, previous, from, to }: Move,
): { readonly holds: boolean; readonly evidence: readonly Evidence[] } {
  const facts = [release, previous].flatMap(each => factEvidence(each, 'universeSize'));
  if (!fieldChanged(view, release, previous))
    return { holds: true, evidence: [...facts, ...unchangedEvidence(view, release, previous)] };
  const rose = from > to;
  const [then, now] = [ahead(view, previous, from, !rose), ahead(view, release, to, rose)];
  const wasAhead = then.filter(other => inBoth(view, other, release, !rose));
  const isAhead = now.filter(other => inBoth(view, other, previous, rose));
  const unlisted = rose ? unlistedAhead(view, release, to) : unlistedAhead(view, previous, from);
  const [fewer, more] = rose ? [isAhead, wasAhead] : [wasAhead, isAhead];
  return {
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
  return unsure && !isWhole(release);
}

/** S08: behind each of the others before, ahead of each now (strictly), and itself improved. */
function overtook(view: View, { unit, others, release, rank }: Queries['overtook']): Finding<'overtook'> {
  const own = printedMove(view, unit, release);
  if (!own.ok) return own.finding;
  const { from, to } = own.value;
  const previous = releaseKey(own.value.previous);
  const evidence: Evidence[] = [...own.value.evidence];
  if (rank !== undefined && rank !== to)
    return refuted({ code: 'otherRank', unit, release, ...heldPlace(view, release, to, unit) }, evidence);
  const passed: { readonly unit: string; readonly from: number }[] = [];
  for (const other of new Set(others)) {
    const theirs = printedMove(view, other, release);
    if (!theirs.ok) return theirs.finding;
    evidence.push(...theirs.value.evidence);
    const [one, two] = [nameOf(view, unit), nameOf(view, other)];
    const so = from > theirs.value.from && to < theirs.value.to && to < from;
    const both = unlessInBoth(view, own.value, evidence, (then, now) => isPassed(then, now, one, two) === so, one);
    if (both.finding) return both.finding;
    evidence.push(...both.evidence);
    if (from <= theirs.value.from) return refuted({ code: 'notBehind', unit, other, release: previous }, evidence);
    if (to >= theirs.value.to) return refuted({ code: 'notAhead', unit, other, release }, evidence);
    evidence.push(...factEvidence(own.value.release, 'noise'));
    const noise = belowNoise(view, unit, other, release);
    if (noise) return noise;
    const within = withinIntervals(view, unit, other, release);
    if (within) return within;
    passed.push({ unit: other, from: theirs.value.from });
  }
  if (to >= from) return withheld({ code: 'othersFell', unit, release }, evidence);
  // Scores of two methods tell nothing of a gain.
  if (own.value.breaks.length === 0 && !hasGained(view, unit, release, previous))
    return withheld({ code: 'scoreNotUp', unit, release, previous }, evidence);
  const named = passed.sort((a, b) => a.from - b.from || (a.unit < b.unit ? -1 : 1)).slice(0, 3);
  return established(
    {
      unit,
      others: named.map(other => other.unit),
      total: passed.length,
      release,
      previous,
      rank: to,
      joint: own.value.joint,
      open: openIn(view, unit, [release]),
      breaks: own.value.breaks,
    },
    [...evidence, ...openEvidence(view, unit, [release])],
  );
}

/** Behind the other before, ahead of it now, and ahead of the own place before. */
function isPassed(
  then: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
  unit: string,
  other: string,
): boolean {
  const [from, to, otherFrom, otherTo] = [then.get(unit), now.get(unit), then.get(other), now.get(other)];
  if (from === undefined || to === undefined || otherFrom === undefined || otherTo === undefined) return false;
  return from > otherFrom && to < otherTo && to < from;
}

/**
 * Whether the score is better than it was, as far as both are on record: who passes another only because that one fell
 * earns no active word (S08).
 */
function hasGained(view: View, unit: string, release: string, previous: string): boolean {
  const [now, then] = [release, previous].map(key => {
    const status = view.rankStatus(unit, key);
    return status.kind === 'ranked' ? status.record.score : null;
  });
  if (!now || !then) return true;
  const order = compareDecimals(now, then);
  return view.ranking(release.split('/')[0] ?? '')?.direction === 'lower-is-better' ? order < 0 : order > 0;
}

/** Units with a place in both releases that a largest move is told of. */
const FEWEST_COMPARED = 5;

/** S09: the largest rise or fall among the units with a place on record in both releases. */
function biggestMove(view: View, { release, direction }: Queries['biggestMove']): Finding<'biggestMove'> {
  const known = knownRelease(view, release);
  if (!known.ok) return known.finding;
  const pair = preceded(view, known.value.release);
  if (!pair.ok) return pair.finding;
  const moves = view.recordsOf(release).flatMap(({ unit }) => {
    const found = printedMove(view, unit, release);
    return found.ok
      ? [{ unit, places: (found.value.from - found.value.to) * (direction === 'up' ? 1 : -1), ...found.value }]
      : [];
  });
  const one = moves[0];
  const previous = releaseKey(pair.value.previous);
  const evidence: Evidence[] = moves.flatMap(move => move.evidence);
  if (!one || moves.length < FEWEST_COMPARED)
    return withheld({ code: 'tooFewInBoth', release, previous, have: moves.length, need: FEWEST_COMPARED }, [
      ...pair.value.evidence,
      ...evidence,
    ]);
  const places = Math.max(...moves.map(move => move.places));
  if (places < 2) return withheld({ code: 'smallMoves', release, direction }, evidence);
  const winners = moves.filter(move => move.places === places);
  const sign = direction === 'up' ? 1 : -1;
  const names = moves.map(({ unit }) => nameOf(view, unit));
  const complete = isWhole(one.release) && isWhole(one.previous);
  const changed = fieldChanged(view, one.release, one.previous);
  // That nobody came or left is seen of whole lists alone.
  const again =
    complete && !changed
      ? null
      : largestAgain(
          new Map(moves.map(({ unit, from }) => [nameOf(view, unit), from])),
          new Map(moves.map(({ unit, to }) => [nameOf(view, unit), to])),
          sign,
        );
  const both = unlessInBoth(view, one, evidence, (then, now) => {
    const ofThese = (ranks: ReadonlyMap<string, number>) =>
      new Map(names.flatMap(name => (ranks.has(name) ? [[name, ranks.get(name) ?? 0] as const] : [])));
    const anew = largestAgain(ofThese(then), ofThese(now), sign);
    return (
      moves.every(({ unit, places: by }) => {
        const name = nameOf(view, unit);
        const step = ((then.get(name) ?? Number.NaN) - (now.get(name) ?? Number.NaN)) * sign;
        return by === places ? step === places : step < places;
      }) &&
      (again === null || (anew.places === again.places && String(anew.units) === String(again.units)))
    );
  });
  if (both.finding) return both.finding;
  evidence.push(...both.evidence);
  for (const winner of winners) {
    const { unit, from, record } = winner;
    const within = withinOwnInterval(record, { unit, release, previous, from }, evidence);
    if (within) return within;
    const field = amongCommon(view, winner);
    evidence.push(...field.evidence);
    if (!field.holds) return withheld({ code: 'universeGrew', release, previous }, evidence);
  }
  evidence.push(...[one.release, one.previous].flatMap(each => factEvidence(each, 'listedTo')));
  if (again && again.places < 1)
    return withheld({ code: changed ? 'universeGrew' : 'fieldUnknown', release, previous }, evidence);
  if (complete || changed) evidence.push(...[one.release, one.previous].flatMap(each => fieldEvidence(view, each)));
  const units = winners.map(({ unit }) => unit).sort();
  // Named as the list names them, however they are counted.
  const listed = new Map(moves.map(({ unit }) => [nameOf(view, unit), unit]));
  const recounted = again && { ...again, units: again.units.map(name => listed.get(name) ?? name).sort() };
  return established(
    {
      units,
      release,
      previous,
      direction,
      places,
      compared: moves.length,
      complete,
      again: recounted,
      breaks: one.breaks,
    },
    evidence,
  );
}

/** The largest move among these alone, ranked again in each of the two releases. */
function largestAgain(
  then: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
  sign: number,
): { readonly units: readonly string[]; readonly places: number } {
  const steps = [...countedAgain(now, then)].map(([unit, step]) => [unit, step * sign] as const);
  const places = Math.max(...steps.map(([, step]) => step));
  return { units: steps.flatMap(([unit, step]) => (step === places ? [unit] : [])).sort(), places };
}

/** Moves that make a run. */
const FEWEST_MOVES = 2;

/** One edition of a run: what was found of it, and the release before it, where that is on record. */
interface TrendStep {
  readonly finding: Finding<'moved'>;
  readonly before: string | null;
}

/**
 * S22b: rose (or fell) in each of so many editions running, each time since the one before, up to this release. Says
 * nothing of what came earlier, so a run may be longer than what can be established of it. It starts anew where the method
 * changed.
 */
function rankTrend(view: View, query: Queries['rankTrend']): Finding<'rankTrend'> {
  const { unit, direction, count } = query;
  const steps: TrendStep[] = [];
  let broken: MethodBreak | null = null;
  for (let at: string | null = query.release; at !== null && steps.length !== count; ) {
    broken = breakBefore(view, at);
    if (broken) break;
    const step = trendStep(view, unit, at, direction);
    // Beyond the fewest that make a run, it goes on only while each move is established.
    if (count === undefined && steps.length >= FEWEST_MOVES && step.finding.verdict !== 'true') break;
    steps.push(step);
    at = step.before;
  }
  const evidence: readonly Evidence[] = steps.flatMap(({ finding }) => finding.evidence);
  const asked = steps.map(({ finding }) => finding);
  for (const finding of asked) if (finding.verdict === 'false') return refuted(finding.reason, evidence);
  for (const finding of asked) if (finding.verdict === 'withhold') return withheld(finding.reason, evidence);
  const moves = asked.flatMap(finding => (finding.verdict === 'true' ? [finding.figures] : [])).reverse();
  const [first] = moves;
  if (broken && moves.length < (count ?? FEWEST_MOVES)) {
    const [have, need] = [moves.length + 1, FEWEST_MOVES + 1];
    const step = view.release(broken.release);
    return withheld(have < need ? { code: 'tooFewSince', ...broken, have, need } : { code: 'startsAnew', ...broken }, [
      ...evidence,
      ...(step ? stepEvidence(view, step) : []),
    ]);
  }
  if (!first || moves.length < (count ?? FEWEST_MOVES))
    return withheld({ code: 'tooFew', have: moves.length, need: count ?? FEWEST_MOVES }, evidence);
  return established(
    {
      unit,
      direction,
      releases: [first.previous, ...moves.map(({ release }) => release)],
      ranks: [first.from, ...moves.map(({ to }) => to)],
      shared: [
        ...(first.wasJoint ? [first.previous] : []),
        ...moves.flatMap(({ release, joint }) => (joint ? [release] : [])),
      ],
      open: openIn(view, unit, [first.previous, ...moves.map(({ release }) => release)]),
    },
    evidence,
  );
}

/** The change of method between a release and the one before it. */
function breakBefore(view: View, key: string): MethodBreak | null {
  const release = view.release(key);
  const before = release ? view.before(release) : null;
  const found = release && before?.kind === 'release' ? breakBetween(before.release, release) : null;
  return found === 'unknown' ? null : found;
}

/** A move in the direction; one the other way is none. */
function trendStep(view: View, unit: string, key: string, direction: 'up' | 'down'): TrendStep {
  const finding = moved(view, { kind: 'moved', unit, release: key });
  const release = view.release(key);
  const before = release ? view.before(release) : null;
  const earlier = before?.kind === 'release' ? releaseKey(before.release) : null;
  if (finding.verdict !== 'true') return { finding, before: earlier };
  const { from, to, previous, wasJoint, joint, open } = finding.figures;
  if (from > to === (direction === 'up')) return { finding, before: earlier };
  return {
    finding: refuted(
      { code: 'movedOtherWay', unit, release: key, previous, from, to, wasJoint, joint, open },
      finding.evidence,
    ),
    before: earlier,
  };
}

/** Judges the place before and the place now. */
export const movements: Judges<'movements'> = {
  held,
  sharing: sharingChange,
  moved,
  movedOver,
  belowBest,
  overtook,
  biggestMove,
  rankTrend,
};
