import type { MethodBreak } from '../../claims/schema/figures.ts';
import type { Figures, KindOf } from '../../claims/schema/kinds.ts';
import { asserted, type Derivations, firstOf, type Refusal, unless } from './derivation.ts';
import {
  changedUnsurely,
  comesBack,
  isJoint,
  isShared,
  misplaced,
  noPlace,
  openIn,
  unlessSomeOutside,
} from './guards.ts';
import { crossedUnsurely } from './line.ts';
import { sideHangs } from './restated.ts';
import { findRelease, isInTop, isWholeList, mayBeShared, type Rows, rankOf, rowOf } from './rows.ts';
import { allBefore, backTo, hasWholeHistory, methodBreaks, ofOneMethod, untoldMethod } from './sequence.ts';

type Extreme = 'best' | 'worst';

interface Asked {
  readonly unit: string;
  readonly release: string;
  readonly since?: number | undefined;
}

/** A release that gave the unit no place is none in which it stood on the other side. */
const withoutPlace = (rows: Rows, unit: string, key: string): Refusal | null => {
  const row = rowOf(rows, unit, key);
  const isUnlisted = row === null && isWholeList(rows, key);
  return isUnlisted || row?.place.kind === 'absent' ? `counts ${key}, which gave ${unit} no place` : null;
};

/** As good or better is within the top of a place; as bad or worse is outside of the top before it. */
const reaches = (rows: Rows, unit: string, key: string, rank: number, which: Extreme): boolean =>
  which === 'best' ? isInTop(rows, unit, key, rank) === true : isInTop(rows, unit, key, rank - 1) === false;

/** Strictly on the other side of a place: worse than the best, better than the worst. */
const isBeyond = (rows: Rows, unit: string, key: string, rank: number, which: Extreme): boolean =>
  which === 'best' ? isInTop(rows, unit, key, rank) === false : isInTop(rows, unit, key, rank - 1) === true;

/** On the other side of a place, or at it. */
const isNotBefore = (rows: Rows, unit: string, key: string, rank: number, which: Extreme): boolean =>
  which === 'best' ? isInTop(rows, unit, key, rank - 1) === false : isInTop(rows, unit, key, rank) === true;

/** Best and worst mirror one another: the place named, and the side of it on which everything between must lie. */
function since(rows: Rows, { unit, release, since: said }: Asked, which: Extreme): Figures['bestSince'] | Refusal {
  const rank = rankOf(rows, unit, release);
  const wrong = misplaced(rows, unit, release);
  if (wrong !== null || rank === null) return wrong ?? noPlace(unit, release);
  const { before, method } = ofOneMethod(rows, release);
  const back = backTo(rows, release, key => isBeyond(rows, unit, key, rank, which), before);
  if (back === null)
    return method === null
      ? `names no release before ${release} with such a place`
      : sinceMethod(rows, { unit, release, since: said }, rank, before, method);
  const then = rowOf(rows, unit, back.last)?.place;
  return (
    unless(back.between.length > 0, `goes back no further than ${back.last}, the release before`) ??
    asserted('since', said, findRelease(rows, back.last)?.labelYear?.value) ??
    firstOf(back.between, key => withoutPlace(rows, unit, key)) ??
    firstOf([...back.between, back.last], key => changedUnsurely(rows, unit, key, release)) ??
    firstOf([...back.between, back.last], key => sideHangs(rows, unit, key, release)) ??
    unless(
      then?.kind === 'rank' || then?.kind === 'band',
      `goes back to ${back.last}, where ${unit} has no place on record`,
    ) ??
    unless(
      reaches(rows, unit, back.last, rank, which),
      `is not known to have been on the other side of place ${rank} in ${back.last}, or to have reached it`,
    ) ??
    untoldMethod(rows, release, back.last) ?? {
      unit,
      release,
      rank,
      since: back.last,
      place: rankOf(rows, unit, back.last),
      joint: isJoint(rows, unit, release),
      wasJoint: isJoint(rows, unit, back.last),
      open: openIn(rows, unit, [back.last, release]),
      method: null,
    }
  );
}

/** In every release since the method changed the unit stood on the other side of the place. */
function sinceMethod(
  rows: Rows,
  { unit, release, since: said }: Asked,
  rank: number,
  before: readonly string[],
  method: MethodBreak,
): Figures['bestSince'] | Refusal {
  return (
    untoldMethod(rows, release, method.previous) ??
    unless(before.length >= 2, 'rests on fewer than three releases since the method changed') ??
    asserted('since', said, findRelease(rows, method.release)?.labelYear?.value) ??
    firstOf(before, key => withoutPlace(rows, unit, key)) ??
    firstOf(before, key => changedUnsurely(rows, unit, key, release)) ??
    firstOf(before, key => sideHangs(rows, unit, key, release)) ?? {
      unit,
      release,
      rank,
      since: method.release,
      place: null,
      joint: isJoint(rows, unit, release),
      wasJoint: false,
      open: openIn(rows, unit, [release]),
      method,
    }
  );
}

/**
 * The best or the worst place of all: every release before, or every one since the method changed, is on record, and in
 * each of them the unit stood on the other side of the place, or at it where it is said to equal.
 */
function ofAll(rows: Rows, { unit, release }: Asked, which: Extreme): Figures['bestRank'] | Refusal {
  const rank = rankOf(rows, unit, release);
  const { before: since, method } = ofOneMethod(rows, release);
  const before = method === null ? allBefore(rows, release) : since;
  if (before === null) return `needs every release before ${release}; one is not on record`;
  const wrong = misplaced(rows, unit, release);
  if (wrong !== null || rank === null) return wrong ?? noPlace(unit, release);
  const level = before.filter(key => rankOf(rows, unit, key) === rank);
  const equalled = level.length > 0;
  const shared = isShared(rows, unit, release);
  return (
    unless(hasWholeHistory(rows, release), `needs the whole history of ${release}, which is not declared`) ??
    untoldMethod(rows, release, method?.previous ?? before.at(-1) ?? release) ??
    firstOf(before, key => withoutPlace(rows, unit, key)) ??
    firstOf(before, key =>
      unless(
        isNotBefore(rows, unit, key, rank, which),
        `is not known to have had no ${which === 'best' ? 'better' : 'worse'} place in ${key}`,
      ),
    ) ??
    firstOf(before, key => changedUnsurely(rows, unit, key, release)) ??
    firstOf(before, key => sideHangs(rows, unit, key, release)) ??
    // A band that may hold the same place says nothing of whether it was shared: level it is only where that is on record.
    firstOf(before, key =>
      unless(level.includes(key) || isBeyond(rows, unit, key, rank, which), `may only equal the place in ${key}`),
    ) ??
    firstOf(level, key =>
      unless(
        shared !== null && isShared(rows, unit, key) === shared,
        `is not known to be shared as the place in ${key} was, or not`,
      ),
    ) ??
    unless(before.length >= 2, 'rests on fewer than three releases') ??
    unless(level.length < before.length, 'is of one place in every release, none better or worse') ?? {
      unit,
      release,
      rank,
      releases: before.length + 1,
      equalled,
      joint: isJoint(rows, unit, release),
      open: openIn(rows, unit, [release]),
      method,
    }
  );
}

/** The one unit that alone stands first in each of these lists, none of which was corrected. */
function holderOf(rows: Rows, releases: readonly string[]): string | null {
  const first = new Set(
    releases.map(key => {
      const { rows: all, byRank } = rows.list(key);
      const leaders = byRank.get(1) ?? [];
      const isCertain = leaders.length === 1 && !mayBeShared(rows, key, 1) && all.every(({ vintage }) => vintage === 1);
      return isCertain ? (leaders[0]?.unit ?? null) : null;
    }),
  );
  return first.size === 1 ? ([...first][0] ?? null) : null;
}

/** A place held against all that came before it. */
export const histories: Derivations<KindOf<'histories'>> = {
  bestRank: (rows, query) => ofAll(rows, query, 'best'),
  worstRank: (rows, query) => ofAll(rows, query, 'worst'),
  bestSince: (rows, query) => since(rows, query, 'best'),
  worstSince: (rows, query) => since(rows, query, 'worst'),

  regainedLead: (rows, { unit, release }) => {
    const back = backTo(rows, release, key => isInTop(rows, unit, key, 1) === false);
    const joint = isJoint(rows, unit, release);
    const wrong =
      misplaced(rows, unit, release) ??
      unless(rankOf(rows, unit, release) === 1, `does not lead ${release}`) ??
      unless(joint || !mayBeShared(rows, release, 1), 'may be shared: a tie is not excluded');
    if (wrong !== null || back === null) return wrong ?? `has no release before ${release} that it led`;
    const { last, between, skipped } = back;
    return (
      unless(rankOf(rows, unit, last) === 1, `is not known to have led ${last}, nor to have lost the lead there`) ??
      unless(between.length > 0, 'led the release before') ??
      unlessSomeOutside(rows, [release, last], 1) ??
      comesBack(rows, unit, between[0] ?? last) ??
      firstOf(between, key => changedUnsurely(rows, unit, key, release)) ??
      changedUnsurely(rows, unit, last, between.at(-1) ?? release) ??
      crossedUnsurely(rows, unit, [release, ...between, last], 1) ??
      firstOf(between, key => sideHangs(rows, unit, key, release)) ??
      sideHangs(rows, unit, last, between.at(-1) ?? release) ??
      untoldMethod(rows, release, last) ?? {
        unit,
        release,
        last,
        joint,
        wasJoint: isJoint(rows, unit, last),
        open: openIn(rows, unit, [last]),
        away: between.length,
        holder: holderOf(rows, between),
        skipped,
        breaks: methodBreaks(rows, release, last),
      }
    );
  },
};
