import type { Figures, KindOf } from '../../claims/schema/kinds.ts';
import { asserted, type Derivations, firstOf, type Refusal, unless } from './derivation.ts';
import {
  fieldSince,
  gainAmong,
  hiddenByField,
  hiddenByTies,
  isOtherField,
  placesBefore,
  rankedInBoth,
} from './field.ts';
import {
  comparedWith,
  heldIn,
  isJoint,
  isShared,
  misplaced,
  movedUnsurely,
  noPlace,
  notMoved,
  openIn,
  unlessPreceded,
} from './guards.ts';
import { overtaking } from './overtaking.ts';
import { hangsOnCorrection, moveHangs } from './restated.ts';
import { earliestPlaceOf, isWholeList, type Rows, rankOf, rowOf } from './rows.ts';
import { knownBefore, methodBreaks, skippedBefore, untoldMethod } from './sequence.ts';

/** A run of moves starts anew where the method changed. */
const acrossBreak = (rows: Rows, release: string): Refusal | null =>
  unless(
    methodBreaks(rows, release, comparedWith(rows, release)).length === 0,
    `goes on across a change of method before ${release}`,
  );

/** From the release before to this one, places improve (up) or worsen (down). */
function notOnward(rows: Rows, unit: string, direction: 'up' | 'down', release: string): Refusal | null {
  const wrong = notMoved(rows, unit, release);
  if (wrong !== null) return wrong;
  const previous = comparedWith(rows, release);
  const up = (rankOf(rows, unit, release) ?? 0) < (rankOf(rows, unit, previous) ?? 0);
  return unless(up === (direction === 'up'), `did not go ${direction} from ${previous} to ${release}`);
}

/** Who moved most, and how far, when only these are put in order. */
function largestAmong(
  rows: Rows,
  among: readonly string[],
  direction: 'up' | 'down',
  between: readonly [string, string],
) {
  const gains = among.map(unit => gainAmong(rows, unit, among, between) * (direction === 'up' ? 1 : -1));
  const places = Math.max(...gains);
  return { units: among.filter((_, index) => gains[index] === places).sort(), places };
}

/** Of the same rank in two releases: whether it was shared before, and is now; null of either where nobody can tell. */
const sharedThenAndNow = (rows: Rows, unit: string, release: string) =>
  [isShared(rows, unit, comparedWith(rows, release)), isShared(rows, unit, release)] as const;

/** The same rank as in the release before; whether it is shared is another matter. */
function keptRank(rows: Rows, unit: string, release: string): Figures['held'] | Refusal {
  const previous = comparedWith(rows, release);
  const wrong = misplaced(rows, unit, release) ?? unlessPreceded(rows, release);
  const [rank, then] = [rankOf(rows, unit, release), rankOf(rows, unit, previous)];
  if (wrong !== null || rank === null || then === null)
    return wrong ?? noPlace(unit, rank === null ? release : previous);
  return (
    unless(rank === then, `did not hold its place: ${then} in ${previous}, ${rank} in ${release}`) ??
    moveHangs(rows, unit, previous, release, 0) ?? {
      unit,
      release,
      previous,
      rank,
      ...fieldSince(rows, unit, previous, release),
      joint: isJoint(rows, unit, release),
      skipped: skippedBefore(rows, release),
      breaks: methodBreaks(rows, release, previous),
    }
  );
}

/** Places kept, won and lost since the release before. */
export const movements: Derivations<KindOf<'movements'>> = {
  held: (rows, { unit, release }) => {
    const found = keptRank(rows, unit, release);
    const [then, now] = sharedThenAndNow(rows, unit, release);
    if (typeof found === 'string') return found;
    return unless(then !== null && then === now, 'is not known to be shared now as it was before, or not') ?? found;
  },

  sharing: (rows, { unit, release }) => {
    const found = keptRank(rows, unit, release);
    const [then, now] = sharedThenAndNow(rows, unit, release);
    if (typeof found === 'string') return found;
    return (
      unless(then !== null && now !== null && then !== now, 'is not known to be shared in just one of the two') ?? found
    );
  },

  moved: (rows, { unit, release, places }) => {
    const previous = comparedWith(rows, release);
    const wrong = notMoved(rows, unit, release);
    const [from, to] = [rankOf(rows, unit, previous), rankOf(rows, unit, release)];
    if (wrong !== null || from === null || to === null) return wrong ?? noPlace(unit, release);
    return (
      asserted('places', places, from - to) ?? {
        unit,
        release,
        previous,
        from,
        to,
        ...fieldSince(rows, unit, previous, release),
        wasJoint: isJoint(rows, unit, previous),
        joint: isJoint(rows, unit, release),
        open: openIn(rows, unit, [previous, release]),
        skipped: skippedBefore(rows, release),
        breaks: methodBreaks(rows, release, previous),
      }
    );
  },

  /** S40: every edition between is known, so that those which show no exact place can be named. */
  movedOver: (rows, { unit, since, release, places }) => {
    const way = knownBefore(rows, release);
    const steps = way.indexOf(since) + 1;
    const [from, to] = [rankOf(rows, unit, since), rankOf(rows, unit, release)];
    const passed = way.slice(0, Math.max(0, steps - 1)).reverse();
    const wrong =
      misplaced(rows, unit, release) ??
      unless(steps > 0, `goes from ${since} to ${release}, and the way between is not on record`) ??
      unless(steps > 1, `goes from ${since} to the very next release`) ??
      untoldMethod(rows, release, since);
    if (wrong !== null || from === null || to === null) return wrong ?? noPlace(unit, from === null ? since : release);
    return (
      unless(from !== to, `has the same place in ${since} and ${release}`) ??
      asserted('places', places, from - to) ??
      moveHangs(rows, unit, since, release, from - to) ??
      hiddenByField(rows, unit, since, release) ??
      hiddenByTies(rows, unit, since, release) ??
      movedUnsurely(rows, unit, since, release) ?? {
        unit,
        release,
        previous: since,
        from,
        to,
        ...fieldSince(rows, unit, since, release),
        wasJoint: isJoint(rows, unit, since),
        joint: isJoint(rows, unit, release),
        open: openIn(rows, unit, [since, release]),
        unplaced: passed.filter(key => rankOf(rows, unit, key) === null),
        skipped: [...passed, release].flatMap(key => [...skippedBefore(rows, key)].reverse()),
        breaks: methodBreaks(rows, release, since),
      }
    );
  },

  /** S39: the best place of any release on record, all of which held it before this one by the stored sequence. */
  belowBest: (rows, { unit, release, places }) => {
    const [ranking = ''] = release.split('/');
    const all = rows.releasesOf(ranking).map(({ id }) => `${ranking}/${id}`);
    const earlier = knownBefore(rows, release);
    const rank = rankOf(rows, unit, release);
    const wrong = misplaced(rows, unit, release);
    if (wrong !== null || rank === null) return wrong ?? noPlace(unit, release);
    const best = Math.min(...earlier.flatMap(key => rankOf(rows, unit, key) ?? []));
    const held = earlier.filter(key => rankOf(rows, unit, key) === best).reverse();
    return (
      unless(best < rank, `has no better place on record than in ${release}`) ??
      asserted('places', places, rank - best) ??
      firstOf(all, key =>
        unless(
          key === release || held.includes(key) || (earliestPlaceOf(rows, unit, key) ?? rank) > best,
          `may have been as good in ${key}`,
        ),
      ) ??
      untoldMethod(rows, release, held[0] ?? release) ??
      firstOf(
        held,
        key =>
          moveHangs(rows, unit, key, release, best - rank) ??
          hiddenByField(rows, unit, key, release) ??
          hiddenByTies(rows, unit, key, release) ??
          movedUnsurely(rows, unit, key, release),
      ) ?? {
        unit,
        release,
        rank,
        joint: isJoint(rows, unit, release),
        best,
        held,
        shared: held.filter(key => isJoint(rows, unit, key)),
        open: openIn(rows, unit, [...held, release]),
        breaks: methodBreaks(rows, release, held[0] ?? release),
      }
    );
  },

  ...overtaking,

  biggestMove: (rows, { release, direction }) => {
    const previous = comparedWith(rows, release);
    const common = rankedInBoth(rows, previous, release);
    const gain = (unit: string): number => {
      const places = (rankOf(rows, unit, previous) ?? 0) - (rankOf(rows, unit, release) ?? 0);
      return direction === 'up' ? places : -places;
    };
    const places = Math.max(...common.map(gain));
    const most = common.filter(unit => gain(unit) === places);
    // Named as both lists name them: a cluster that was not ranked before did not move, the city that it counts for did.
    const listedAs = (unit: string): string => {
      const [then, now] = [previous, release].map(key => rowOf(rows, unit, key)?.unit);
      return now !== undefined && now === then ? now : unit;
    };
    const complete = [previous, release].every(
      key =>
        isWholeList(rows, key) && rows.list(key).rows.every(({ place: { kind } }) => /^(?:rank|absent)$/.test(kind)),
    );
    // Only of two whole lists is it known that nobody came or left.
    const again =
      complete && !isOtherField(rows, previous, release)
        ? null
        : largestAmong(rows, common, direction, [previous, release]);
    return (
      unlessPreceded(rows, release) ??
      unless(common.length >= 5, 'compares fewer than five') ??
      unless(places > 1, `found nobody who moved ${direction} by more than one place`) ??
      firstOf(
        most,
        unit =>
          movedUnsurely(rows, unit, previous, release) ??
          hiddenByField(rows, unit, previous, release) ??
          hiddenByTies(rows, unit, previous, release),
      ) ??
      hangsOnCorrection(rows, [previous, release], (then, now) => {
        const sign = direction === 'up' ? 1 : -1;
        const at = (order: typeof now, unit: string): number => order.get(unit) ?? Number.NaN;
        const ahead = (order: typeof now, unit: string): number =>
          placesBefore(
            rows,
            release,
            common.map(other => at(order, other)),
            at(order, unit),
          );
        const anew = common.map(unit => sign * (ahead(then, unit) - ahead(now, unit)));
        return (
          common.every(unit => {
            const by = sign * (at(then, unit) - at(now, unit));
            return most.includes(unit) ? by === places : by < places;
          }) &&
          (again === null ||
            common.every((unit, index) =>
              again.units.includes(unit) ? anew[index] === again.places : (anew[index] ?? again.places) < again.places,
            ))
        );
      }) ??
      unless(again === null || again.places > 0, 'finds nobody who moved so when these are put in order again') ?? {
        units: most.map(listedAs),
        release,
        previous,
        direction,
        places,
        ends: most
          .map(unit => ({
            unit: listedAs(unit),
            from: heldIn(rows, unit, previous),
            to: heldIn(rows, unit, release),
          }))
          .sort((a, b) => (a.unit < b.unit ? -1 : 1)),
        compared: common.length,
        complete,
        again: again && { ...again, units: again.units.map(listedAs).sort() },
        breaks: methodBreaks(rows, release, previous),
      }
    );
  },

  /** S22 of places: each of the last editions is a move of its own, two or more, one after another. */
  rankTrend: (rows, { unit, release, direction, count }) => {
    const releases = [release];
    const most = count === undefined ? Number.POSITIVE_INFINITY : count + 1;
    let wrong: Refusal | null = null;
    while (wrong === null && releases.length < most) {
      const at = releases[0] ?? release;
      wrong = notOnward(rows, unit, direction, at) ?? acrossBreak(rows, at);
      if (wrong === null) releases.unshift(comparedWith(rows, at));
    }
    // Where no number was asked for, the run goes back as far as it can be told.
    if (wrong !== null && (count !== undefined || releases.length < 3)) return wrong;
    const ranks = releases.flatMap(key => rankOf(rows, unit, key) ?? []);
    return (
      unless(releases.length > 2, 'rests on fewer than two steps') ?? {
        unit,
        direction,
        releases,
        ranks,
        shared: releases.filter(key => isJoint(rows, unit, key)),
        open: openIn(rows, unit, releases),
        otherField: releases.some((key, index) => {
          const before = releases[index - 1];
          return before !== undefined && fieldSince(rows, unit, before, key).otherField;
        }),
      }
    );
  },
};
