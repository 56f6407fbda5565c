import type { KindOf } from '../../claims/schema/kinds.ts';
import { asserted, type Derivations, firstOf, type Refusal, unless } from './derivation.ts';
import {
  anyMisplaced,
  changedUnsurely,
  comparedWith,
  misplaced,
  noPlace,
  others,
  overlap,
  samePlace,
  unlessPreceded,
} from './guards.ts';
import {
  depthOf,
  isInCluster,
  mayBeShared,
  type Rows,
  rankingOf,
  rankOf,
  rowOf,
  type Span,
  sizeOf,
  spanOf,
} from './rows.ts';
import { methodBreaks } from './sequence.ts';

const written = ({ from, to }: Span): string => (to === null ? `${from}+` : `${from}-${to}`);

function bandOf(rows: Rows, unit: string, release: string): Span | null {
  const place = rowOf(rows, unit, release)?.place;
  return place?.kind === 'band' ? { from: place.from, to: place.to } : null;
}

/** All places of the one are better than all places of the other. */
const isAbove = (one: Span, other: Span): boolean => one.to !== null && one.to < other.from;

/** A tier of the ranking's list, and how many of that list are better; null where the unit has none. */
function tierOf(rows: Rows, unit: string, key: string): { readonly name: string; readonly above: number } | null {
  const place = rowOf(rows, unit, key)?.place;
  if (place?.kind !== 'tier') return null;
  const above = (rankingOf(rows, key)?.tiers ?? []).indexOf(place.tier);
  return above < 0 ? null : { name: place.tier, above };
}

/** A member has an exact place, or is known to stand behind: null, or words that say why neither is so. */
function unclear(rows: Rows, member: string, release: string, rank: number): Refusal | null {
  const wrong = misplaced(rows, member, release);
  if (wrong !== null) return wrong;
  const place = rowOf(rows, member, release)?.place;
  if (place?.kind === 'rank') return null;
  if (place?.kind === 'band' && place.from > rank) return null;
  const below = place === undefined && !isInCluster(rows, member, release) && depthOf(rows, release) >= rank;
  return unless(below, `cannot tell whether ${member} stands before or behind in ${release}`);
}

/** Places that are no ranks: bands, tiers, intervals, and ranks among some. */
export const placing: Derivations<KindOf<'placing'>> = {
  band: (rows, { unit, release, band: said }) => {
    const found = bandOf(rows, unit, release);
    const wrong = misplaced(rows, unit, release);
    if (wrong !== null || found === null) return wrong ?? `has no band in ${release}`;
    return asserted('band', said, written(found)) ?? { unit, release, ...found };
  },

  bandMove: (rows, { unit, release }) => {
    const previous = comparedWith(rows, release);
    const [before, now] = [spanOf(rows, unit, previous), spanOf(rows, unit, release)];
    const banded = [previous, release].some(key => bandOf(rows, unit, key) !== null);
    const wrong = misplaced(rows, unit, release) ?? unlessPreceded(rows, release);
    if (wrong !== null || before === null || now === null)
      return wrong ?? `has no places of ${unit} in ${previous} and ${release}`;
    const rose = isAbove(now, before);
    return (
      unless(banded, 'has an exact place in both') ??
      unless(rose || isAbove(before, now), 'compares bands that overlap') ??
      changedUnsurely(rows, unit, previous, release) ?? {
        unit,
        release,
        previous,
        direction: rose ? ('up' as const) : ('down' as const),
        before,
        now,
        breaks: methodBreaks(rows, release, previous),
      }
    );
  },

  tier: (rows, { unit, release, tier: said }) => {
    const found = tierOf(rows, unit, release);
    const wrong = misplaced(rows, unit, release);
    if (wrong !== null || found === null) return wrong ?? `has no tier of the list in ${release}`;
    return asserted('tier', said, found.name) ?? { unit, release, tier: found.name };
  },

  tierMove: (rows, { unit, release, steps: said }) => {
    const previous = comparedWith(rows, release);
    const [before, now] = [tierOf(rows, unit, previous), tierOf(rows, unit, release)];
    const wrong = misplaced(rows, unit, release) ?? unlessPreceded(rows, release);
    if (wrong !== null || before === null || now === null)
      return wrong ?? `has no tiers of the list in ${previous} and ${release}`;
    const up = before.above - now.above;
    return (
      unless(up !== 0, 'did not move') ??
      asserted('steps', said, up) ?? {
        unit,
        release,
        previous,
        before: before.name,
        now: now.name,
        steps: Math.abs(up),
        direction: up > 0 ? ('up' as const) : ('down' as const),
        breaks: methodBreaks(rows, release, previous),
      }
    );
  },

  intervalsOverlap: (rows, { unit, other, release }) => {
    const [own, theirs] = [unit, other].map(id => rowOf(rows, id, release)?.interval ?? null);
    const wrong = anyMisplaced(rows, [unit, other], release) ?? samePlace(rows, unit, other, release);
    if (wrong !== null || !own || !theirs)
      return wrong ?? `has no two intervals of ${unit} and ${other} in ${release} to compare`;
    return (
      unless(overlap(own, theirs), 'compares intervals that do not overlap') ?? { unit, other, release, own, theirs }
    );
  },

  /** S51: by how many stand at the place or before it, out of all that the release ranks. */
  topPercent: (rows, { unit, release, percent }) => {
    const span = spanOf(rows, unit, release);
    const universe = sizeOf(rows, release);
    const wrong = misplaced(rows, unit, release);
    if (wrong !== null || span === null || span.to === null)
      return wrong ?? `has no end of the place of ${unit} in ${release}`;
    if (universe === null) return `tells a share of ${release}, the size of which is not on record`;
    const { from, to } = span;
    const exact = rankOf(rows, unit, release) !== null;
    const beside = exact ? others(rows, unit, release, from).length : 0;
    const listed = rows.list(release).rows.filter(({ place }) => place.kind === 'rank' && place.rank <= to);
    const last = Math.max(to + beside, listed.length);
    const gone = rows.list(release).moved.filter(([, now]) => now.place.kind === 'absent').length;
    const counts = exact || rankingOf(rows, release)?.tieRule !== 'dense';
    return (
      unless(!exact || !mayBeShared(rows, release, from), `cannot tell how many share ${from} of ${release}`) ??
      unless(counts, `cannot count those up to ${to} of ${release}`) ??
      unless(last <= universe, `counts ${last} of ${universe}`) ??
      unless(last * 100 <= percent * universe, `reaches to ${last} of ${universe}, beyond ${percent}%`) ??
      unless(
        last * 100 <= percent * (universe - gone),
        `reaches to ${last} of ${universe - gone} that were left, beyond ${percent}%`,
      ) ?? {
        unit,
        release,
        from,
        to,
        joint: beside > 0,
        last,
        universe,
        percent,
      }
    );
  },

  /** S25: the place among the members of a stored group, counted anew. */
  placeAmong: (rows, { unit, release, group, rank: said }) => {
    const members = [...new Set(rows.group(group)?.members ?? [])];
    const rest = members.filter(member => member !== unit);
    const own = rankOf(rows, unit, release);
    if (!members.includes(unit)) return `is about ${unit}, no member of ${group}`;
    if (own === null) return noPlace(unit, release);
    const ranks = rest.map(member => rankOf(rows, member, release));
    const rank = 1 + ranks.filter(other => other !== null && other < own).length;
    return (
      misplaced(rows, unit, release) ??
      unless(rest.length > 0, `compares ${unit} with nobody`) ??
      firstOf(rest, member => unclear(rows, member, release, own)) ??
      firstOf(members, one =>
        firstOf(members.slice(members.indexOf(one) + 1), other => samePlace(rows, one, other, release)),
      ) ??
      asserted('place', said, rank) ?? { unit, release, group, rank, of: members.length, joint: ranks.includes(own) }
    );
  },
};
