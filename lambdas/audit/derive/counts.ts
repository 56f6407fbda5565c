import type { KindOf } from '../../claims/schema/kinds.ts';
import type { RankingRecord } from '../../records/record.ts';
import { asserted, type Derivations, firstOf, type Refusal, unless, written } from './derivation.ts';
import { hiddenByField, hiddenByTies, isOtherField } from './field.ts';
import {
  anyMisplaced,
  others as beside,
  isJoint,
  isShared,
  misplaced,
  movedUnsurely,
  openIn,
  passedUnsurely,
  unlessSomeOutside,
} from './guards.ts';
import { moveHangs } from './restated.ts';
import {
  countsFor,
  depthOf,
  earliestPlaceOf,
  findRelease,
  isInCluster,
  isInTop,
  isOfKind,
  isWholeList,
  latestPlaceOf,
  type Rows,
  rankingOf,
  rankOf,
  rowOf,
  spanOf,
  succeededBy,
} from './rows.ts';
import { isNoise, lead } from './score-gaps.ts';
import { methodBreaks, previousOf, severalOfOne, untoldMethod } from './sequence.ts';

/** Outside of the field, by the publisher's word or by its kind: said, and counted neither way. */
const isLeftOut = (rows: Rows, unit: string, key: string): boolean => {
  const place = rowOf(rows, unit, key)?.place;
  if (place?.kind === 'absent' && ['not-in-universe', 'withdrawn'].includes(place.status)) return true;
  return findRelease(rows, key) !== null && !isOfKind(rows, unit, key);
};

/** Every release is on record, and one of them ranks units of this kind. */
const unlessCounted = (rows: Rows, unit: string, basket: readonly string[]): Refusal | null =>
  firstOf(basket, key => unless(findRelease(rows, key) !== null, `counts ${key}, of which no release is on record`)) ??
  unless(
    basket.some(key => isOfKind(rows, unit, key)),
    `counts ${unit} over rankings that all rank another kind`,
  );

/** A cluster of which it is a member is ranked, and it is not. */
export function isOnlyInCluster(rows: Rows, unit: string, key: string): boolean {
  if (!isInCluster(rows, unit, key)) return false;
  const own = [...succeededBy(rows.unit, unit), countsFor(rows, unit)];
  const holder = rows.list(key).rows.find(({ place, unit: id }) => {
    const parts = [...(rows.unit(id)?.members ?? []), ...succeededBy(rows.unit, id)];
    return place.kind !== 'absent' && (parts.includes(unit) || own.includes(id));
  });
  return holder !== undefined && rows.unit(holder.unit)?.kind === 'cluster';
}

/** What it was formed from, or became part of, is ranked in a list that is whole without it. */
const isUnderAnother = (rows: Rows, unit: string, key: string): boolean =>
  isWholeList(rows, key) && isInCluster(rows, unit, key) && !isOnlyInCluster(rows, unit, key);

/** Some release can have it in its top or outside of it: neither those that give it a tier can nor those that leave it out. */
const unlessPlaced = (
  unit: string,
  basket: readonly string[],
  tiered: readonly string[],
  outside: readonly string[],
): Refusal | null =>
  unless(
    tiered.length === 0 || basket.some(key => !tiered.includes(key) && !outside.includes(key)),
    `counts ${unit} over rankings that give it a tier and no place`,
  );

interface Sorted {
  readonly within: readonly string[];
  readonly outside: readonly string[];
  readonly tiered: readonly string[];
  readonly clustered: readonly string[];
  readonly unknown: readonly string[];
}

/** The releases that have the unit in their top, those that leave it out, and those of which nobody can tell. */
function sorted(rows: Rows, unit: string, basket: readonly string[], top: number): Sorted {
  const outside = basket.filter(key => isLeftOut(rows, unit, key));
  const rest = basket.filter(key => !outside.includes(key));
  const told = (key: string) => {
    if (misplaced(rows, unit, key) !== null) return null;
    // A tier is no place, in the top or outside of it.
    const hasNone = isUnderAnother(rows, unit, key) || rowOf(rows, unit, key)?.place.kind === 'tier';
    return hasNone ? false : isInTop(rows, unit, key, top);
  };
  return {
    within: rest.filter(key => told(key) === true),
    outside,
    tiered: rest.filter(key => rowOf(rows, unit, key)?.place.kind === 'tier'),
    clustered: rest.filter(key => told(key) === null && isOnlyInCluster(rows, unit, key)),
    unknown: rest.filter(key => told(key) === null && !isOnlyInCluster(rows, unit, key)),
  };
}

/** Certain counts of all others by the name that they are counted under, the most first; only those of so many at least. */
function inAsMany(rows: Rows, unit: string, basket: readonly string[], top: number, count: number) {
  // In a top that nobody is outside of, nobody is counted.
  const counts = basket.filter(key => unlessSomeOutside(rows, [key], top) === null);
  const names = new Set(counts.flatMap(key => rows.list(key).rows.map(row => countsFor(rows, row.unit))));
  names.delete(countsFor(rows, unit));
  // A ranking of clusters is one of cities that are ranked together.
  const kinds = basket.flatMap(key => (isOfKind(rows, unit, key) ? (rankingOf(rows, key)?.unitKinds ?? []) : []));
  const isBeside = (name: string): boolean => {
    const kind = rows.unit(name)?.kind;
    return kinds.some(each => each === kind || (each === 'cluster' && kind === 'city'));
  };
  const counted = [...names]
    .filter(isBeside)
    .map(name => ({
      unit: name,
      atLeast: counts.filter(key => rowOf(rows, name, key) !== null && isInTop(rows, name, key, top) === true).length,
    }))
    .map(each => ({ ...each, exact: isAll(rows, each.unit, basket, top, each.atLeast) }))
    .filter(({ atLeast }) => atLeast > 0 && atLeast >= count)
    .sort((a, b) => (a.unit < b.unit ? -1 : 1))
    .sort((a, b) => b.atLeast - a.atLeast);
  // The fifth is not named, nor is anybody before it who is in no more than it.
  const fifth = counted[4]?.atLeast ?? 0;
  const above = counted.filter(({ atLeast }) => atLeast > fifth);
  const others = counted.slice(above.length);
  // Three who are left, or fewer, are named behind those: first who is ahead, then who is level.
  const left: (typeof counted)[] = [
    others.filter(({ atLeast }) => atLeast > count),
    others.filter(({ atLeast }) => atLeast === count),
  ];
  const isMany = left.findIndex(({ length }) => length > 3);
  const many = left[isMany] ?? [];
  const last = many.at(-1);
  return {
    above: [...above, ...left.slice(0, isMany < 0 ? left.length : isMany).flat()],
    aboveBesides: last ? { units: many.length, atLeast: last.atLeast } : null,
  };
}

/** Nothing is open of whoever is in the top of so many, so that it is in that of no other. */
function isAll(rows: Rows, unit: string, basket: readonly string[], top: number, count: number): boolean {
  const { within, clustered, unknown } = sorted(rows, unit, basket, top);
  return within.length === count && clustered.length + unknown.length === 0;
}

/** The places that a unit may hold: none where it is said to be covered and not ranked, which is behind all others. */
function mayHold(rows: Rows, unit: string, key: string): { readonly from: number; readonly to: number } | null {
  const place = rowOf(rows, unit, key)?.place;
  if (place?.kind === 'absent' && place.status === 'unranked')
    return { from: Number.MAX_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER };
  const span = spanOf(rows, unit, key);
  return span && { from: span.from, to: span.to ?? Number.MAX_SAFE_INTEGER - 1 };
}

/** The number of the tier that a row is in, the best of the ranking being 0; null where it is in none that is listed. */
function tierOf(row: RankingRecord | null, key: string, rows: Rows): number | null {
  if (row?.place.kind !== 'tier') return null;
  const at = (rankingOf(rows, key)?.tiers ?? []).indexOf(row.place.tier);
  return at < 0 ? null : at;
}

/** Two rows have one tier, whether or not the ranking lists it. */
const isInTierOf = (row: RankingRecord | null, other: RankingRecord | null): boolean =>
  row?.place.kind === 'tier' && other?.place.kind === 'tier' && row.place.tier === other.place.tier;

/** Down to the place of the one the list is on record without the other, and further down it is not whole. */
function hasOnly(rows: Rows, one: string, other: string, key: string): boolean {
  const place = rankOf(rows, one, key);
  if (place === null || place > depthOf(rows, key) || isWholeList(rows, key)) return false;
  return rowOf(rows, other, key) === null && !isInCluster(rows, other, key);
}

/** Which of two a release has ahead, beyond what its publisher is sure of. */
type Head = 'ahead' | 'behind' | 'level' | 'sameTier' | 'onlyUnit' | 'onlyOther' | 'untold';

function orderIn(rows: Rows, unit: string, other: string, key: string): Head {
  if (hasOnly(rows, unit, other, key)) return 'onlyUnit';
  if (hasOnly(rows, other, unit, key)) return 'onlyOther';
  const [row, others] = [rowOf(rows, unit, key), rowOf(rows, other, key)];
  if (row !== others && isInTierOf(row, others)) return 'sameTier';
  const [tier, otherTier] = [tierOf(row, key, rows), tierOf(others, key, rows)];
  if (tier !== null && otherTier !== null && tier !== otherTier && row !== others)
    return tier < otherTier ? 'ahead' : 'behind';
  const [own, theirs] = [mayHold(rows, unit, key), mayHold(rows, other, key)];
  if (!own || !theirs || row === others) return 'untold';
  const rank = rankOf(rows, unit, key);
  if (rank !== null && beside(rows, unit, key, rank).includes(countsFor(rows, other))) return 'level';
  if (passedUnsurely(rows, unit, other, key) !== null) return 'untold';
  const gap = lead(rows, unit, other, key);
  if (gap !== null && isNoise(rows, gap, key)) return 'untold';
  if (own.to < theirs.from) return 'ahead';
  return theirs.to < own.from ? 'behind' : 'untold';
}

const twice = (basket: readonly string[]): Refusal | null =>
  unless(new Set(basket.map(key => key.split('/')[0])).size === basket.length, 'counts a ranking twice');

/** Strictly ahead, whatever the bands leave open. Who is only known to be below the list may have left the field. */
function isAhead(rows: Rows, one: string, other: string, key: string): boolean {
  const [tier, otherTier] = [one, other].map(unit => tierOf(rowOf(rows, unit, key), key, rows));
  if (typeof tier === 'number' && typeof otherTier === 'number') return tier < otherTier;
  const [own, theirs] = [latestPlaceOf(rows, one, key), earliestPlaceOf(rows, other, key)];
  return own !== null && theirs !== null && own < theirs;
}

/** In how many of several releases something was so. */
export const counts: Derivations<KindOf<'counts'>> = {
  topCount: (rows, { unit, top, basket, count, of }) => {
    if (basket === null) return 'counts over rankings that nobody named';
    const { within, outside, tiered, clustered, unknown } = sorted(rows, unit, basket, top);
    const open = [...clustered, ...unknown];
    return (
      twice(basket) ??
      unlessCounted(rows, unit, basket) ??
      unlessPlaced(unit, basket, tiered, outside) ??
      unlessSomeOutside(rows, within, top) ??
      unless(open.length === 0, `counts over releases where the place of ${unit} is not known: ${open.join(', ')}`) ??
      asserted('count', count, within.length) ??
      asserted('number of rankings', of, basket.length) ?? {
        unit,
        top,
        count: within.length,
        basket,
        within,
        outside,
        tiered,
        ...inAsMany(rows, unit, basket, top, within.length),
      }
    );
  },

  topCountAtLeast: (rows, { unit, top, basket }) => {
    const { within, outside, tiered, clustered, unknown } = sorted(rows, unit, basket, top);
    return (
      twice(basket) ??
      unlessCounted(rows, unit, basket) ??
      unlessSomeOutside(rows, within, top) ??
      unless(within.length > 0, 'counts nothing') ??
      unless(clustered.length + unknown.length > 0, 'says "at least" where everything is known') ?? {
        unit,
        top,
        count: within.length,
        basket,
        within,
        outside,
        tiered,
        clustered,
        unknown,
        ...inAsMany(rows, unit, basket, top, within.length),
      }
    );
  },

  /** S43: each ranking under one of four heads. */
  aheadAcross: (rows, { unit, other, basket, count }) => {
    const under = (head: Head) => basket.filter(key => orderIn(rows, unit, other, key) === head);
    const [ahead, behind, level, sameTier] = [under('ahead'), under('behind'), under('level'), under('sameTier')];
    return (
      twice(basket) ??
      firstOf(basket, key => anyMisplaced(rows, [unit, other], key)) ??
      unless(
        ahead.length + behind.length + level.length + sameTier.length > 0,
        `is not known to be ahead of ${other} or behind it anywhere`,
      ) ??
      asserted('count', count, ahead.length + under('onlyUnit').length) ?? {
        unit,
        other,
        basket,
        ahead,
        behind,
        level,
        sameTier,
        onlyUnit: under('onlyUnit'),
        onlyOther: under('onlyOther'),
        untold: under('untold'),
      }
    );
  },

  placesKnown: (rows, { unit, basket, count }) => {
    const given = (key: string): boolean => ['rank', 'band'].includes(rowOf(rows, unit, key)?.place.kind ?? '');
    const refused = (key: string): boolean => {
      const place = rowOf(rows, unit, key)?.place;
      if (place) return place.kind === 'absent' && place.status !== 'not-collected';
      return isWholeList(rows, key) && !isOnlyInCluster(rows, unit, key);
    };
    const known = basket.filter(given);
    const tiered = basket.filter(key => rowOf(rows, unit, key)?.place.kind === 'tier');
    const open = basket.filter(key => !given(key) && !refused(key) && !tiered.includes(key));
    const isBelow = (key: string): boolean =>
      rowOf(rows, unit, key) === null && !isInCluster(rows, unit, key) && depthOf(rows, key) > 1;
    return (
      twice(basket) ??
      firstOf(basket, key => misplaced(rows, unit, key)) ??
      asserted('count', count, known.length) ?? {
        unit,
        basket,
        known,
        without: basket.filter(refused),
        tiered,
        below: open.filter(isBelow).map(release => ({ release, depth: depthOf(rows, release) })),
        clustered: open.filter(key => isOnlyInCluster(rows, unit, key)),
        unknown: open.filter(key => !isBelow(key) && !isOnlyInCluster(rows, unit, key)),
      }
    );
  },

  /** S21b: each ranking under the way that the unit went, by its place there and before. */
  movesAcross: (rows, { unit, basket, up, down, same }) => {
    const way = (
      release: string,
    ): 'up' | 'down' | 'same' | 'otherField' | 'tooClose' | 'sharing' | 'unsure' | 'untold' => {
      const before = previousOf(rows, release);
      const [from, to] = [before === null ? null : rankOf(rows, unit, before), rankOf(rows, unit, release)];
      if (before === null || from === null || to === null) return 'untold';
      if (untoldMethod(rows, release, before) !== null || methodBreaks(rows, release, before).length > 0)
        return 'unsure';
      if (moveHangs(rows, unit, before, release, from - to) !== null) return 'unsure';
      if (from === to) {
        const [then, now] = [isShared(rows, unit, before), isShared(rows, unit, release)];
        if (then === null || now === null) return 'untold';
        return then === now ? 'same' : 'sharing';
      }
      if (movedUnsurely(rows, unit, before, release) !== null) return 'tooClose';
      if (hiddenByField(rows, unit, before, release) !== null) return 'otherField';
      if (hiddenByTies(rows, unit, before, release) !== null) return 'unsure';
      return from > to ? 'up' : 'down';
    };
    const under = (head: ReturnType<typeof way>) => basket.filter(key => way(key) === head);
    const steps = (...heads: readonly ReturnType<typeof way>[]) =>
      basket
        .filter(key => heads.includes(way(key)))
        .map(release => {
          const before = previousOf(rows, release) ?? '';
          return {
            release,
            from: rankOf(rows, unit, before) ?? 0,
            to: rankOf(rows, unit, release) ?? 0,
            wasJoint: isJoint(rows, unit, before),
            joint: isJoint(rows, unit, release),
            wasOpen: openIn(rows, unit, [before]).length > 0,
            open: openIn(rows, unit, [release]).length > 0,
          };
        });
    const found = { up: under('up'), down: under('down'), same: under('same'), untold: under('untold') };
    const told = found.up.length + found.down.length + found.same.length;
    return (
      twice(basket) ??
      firstOf(basket, key => misplaced(rows, unit, key)) ??
      unless(told > 0, 'is compared in none of the rankings') ??
      asserted('up', up, found.up.length) ??
      asserted('down', down, found.down.length) ??
      asserted('same', same, found.same.length) ?? {
        unit,
        basket,
        ...found,
        moved: steps('up', 'down'),
        otherField: steps('otherField'),
        tooClose: steps('tooClose'),
        sharing: steps('sharing'),
        unsure: steps('unsure'),
        ofOtherField: basket.filter(
          key =>
            ['up', 'down', 'same'].includes(way(key)) &&
            isOtherField(rows, previousOf(rows, key) ?? key, key, countsFor(rows, unit)),
        ),
      }
    );
  },

  aheadIn: (rows, { unit, other, releases, ahead: said }) => {
    const ahead = releases.filter(key => isAhead(rows, unit, other, key));
    const behind = releases.filter(key => isAhead(rows, other, unit, key));
    const inOrder = (keys: readonly string[]) => [...keys].sort();
    return (
      severalOfOne(releases) ??
      firstOf(releases, key => anyMisplaced(rows, [unit, other], key)) ??
      firstOf(releases, key =>
        unless(
          ahead.includes(key) || behind.includes(key),
          `is not known to be ahead of ${other} or behind it in ${key}`,
        ),
      ) ??
      firstOf(releases, key => {
        const gap = lead(rows, unit, other, key);
        return (
          passedUnsurely(rows, unit, other, key) ??
          unless(
            gap === null || !isNoise(rows, gap, key),
            `sets ${unit} and ${other} apart by less than the noise of ${key}`,
          )
        );
      }) ??
      unless(
        said === undefined || written(inOrder(said)) === written(inOrder(ahead)),
        `says ${written(said)} as releases asserted; the records say ${written(ahead)}`,
      ) ?? { unit, other, ahead, behind }
    );
  },
};
