import type { TrueClaim } from '../../../lambdas/claims/claim.ts';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { named, type Reality } from './reality.ts';
import { sinceMethod } from './really.ts';

/** The stored group that shares are asked of. */
export const GROUP = { id: 'some', members: ['a', 'b', 'e'] } as const;

/** Every question that compares places over time, with a group, with another unit, or list by list. */
export const comparisonQuestions = (real: Reality): readonly Query[] => [...overReleases(real), ...overRankings(real)];

/** One against another over the latest release of each ranking. */
function overRankings(real: Reality): readonly Query[] {
  const basket = [...new Map(real.published.map(({ key }) => [key.split('/')[0], key])).values()];
  if (basket.length < 2) return [];
  return real.units.flatMap((unit): readonly Query[] => [
    { kind: 'movesAcross', unit, basket },
    { kind: 'movesAcross', unit, basket, up: 1, down: 1 },
    ...real.units.flatMap((other): readonly Query[] => [
      { kind: 'aheadAcross', unit, other, basket },
      { kind: 'aheadAcross', unit, other, basket, count: 1 },
    ]),
  ]);
}

const overReleases = (real: Reality): readonly Query[] =>
  real.published.flatMap(({ key, year }): readonly Query[] => {
    const run = real.upTo(key).map(release => release.key);
    return [
      { kind: 'breadth', release: key },
      { kind: 'methodChange', release: key },
      { kind: 'coverage', release: key },
      ...[1, 2, 3, 4].map((top): Query => ({ kind: 'topShare', release: key, top, group: GROUP.id })),
      ...[2, 3].flatMap((top): readonly Query[] => [
        ...(run.length < 2 ? [] : [{ kind: 'seatsOver' as const, releases: run.slice(-4), top, group: GROUP.id }]),
        ...(run.length < 3
          ? []
          : [{ kind: 'seatsOver' as const, releases: [run[0] ?? '', key], top, group: GROUP.id }]),
      ]),
      ...real.units.flatMap((unit): readonly Query[] => [
        { kind: 'bestSince', unit, release: key },
        { kind: 'worstSince', unit, release: key },
        { kind: 'bestSince', unit, release: key, since: year - 3 },
        { kind: 'worstRank', unit, release: key },
        { kind: 'regainedLead', unit, release: key },
        { kind: 'returnedToRanking', unit, release: key },
        { kind: 'band', unit, release: key },
        { kind: 'bandMove', unit, release: key },
        { kind: 'placeAmong', unit, release: key, group: GROUP.id },
        { kind: 'placeAmong', unit, release: key, group: GROUP.id, rank: 1 },
        ...(['up', 'down'] as const).flatMap((direction): readonly Query[] => [
          { kind: 'rankTrend', unit, release: key, direction },
          { kind: 'rankTrend', unit, release: key, direction, count: 3 },
        ]),
        ...run.slice(0, -1).map((since): Query => ({ kind: 'placeRange', unit, since, release: key })),
        ...run.slice(0, -2).map((since): Query => ({ kind: 'volatility', unit, since, release: key })),
        ...run.slice(0, -2).map((since): Query => ({ kind: 'volatility', unit, since, release: key, other: 'a' })),
        { kind: 'belowBest', unit, release: key },
        { kind: 'belowBest', unit, release: key, places: 2 },
        ...run.slice(0, -2).map((since): Query => ({ kind: 'movedOver', unit, since, release: key })),
        ...run.slice(0, 1).map((since): Query => ({ kind: 'movedOver', unit, since, release: key, places: 2 })),
        ...(run.length < 2
          ? []
          : real.units.map((other): Query => ({ kind: 'aheadIn', unit, other, releases: run.slice(-2) }))),
      ]),
    ];
  });

/** Whether what a claim of these kinds says is so in reality, read off plainly. */
export function isComparedSo(claim: TrueClaim, real: Reality): boolean {
  switch (claim.kind) {
    case 'bestSince':
    case 'worstSince': {
      const { unit, release, rank, since, place, method } = claim.figures;
      if (method !== null) {
        const all = sinceMethod(real, release, method).map(({ key }) => key);
        const before = all.slice(0, -1).map(key => real.rank(unit, key));
        const beyond = before.every(other => (claim.kind === 'bestSince' ? !(other <= rank) : other < rank));
        return real.rank(unit, release) === rank && since === all[0] && place === null && all.length > 2 && beyond;
      }
      if (real.breaks(release, since).length > 0) return false;
      const ranks = after(real, release, since).map(key => real.rank(unit, key));
      const then = real.rank(unit, since);
      const better = claim.kind === 'bestSince';
      return (
        real.rank(unit, release) === rank &&
        (place === null || place === then) &&
        (better ? then <= rank : then >= rank) &&
        ranks.length > 1 &&
        // Who was not ranked at all was not as good; but nobody can say that it was better.
        ranks.every(other => (better ? !(other <= rank) : other < rank))
      );
    }
    case 'worstRank': {
      const { unit, release, rank, releases, equalled, method } = claim.figures;
      const earlier = sinceMethod(real, release, method)
        .slice(0, -1)
        .map(({ key }) => real.rank(unit, key));
      const worst =
        oneMethod(real, release, method) &&
        earlier.every(other => other <= rank) &&
        earlier.includes(rank) === equalled;
      return real.rank(unit, release) === rank && earlier.length + 1 === releases && releases > 2 && worst;
    }
    case 'regainedLead': {
      const { unit, release, last, joint, away, holder, breaks } = claim.figures;
      const between = after(real, release, last);
      const leads = (key: string): boolean => real.rank(unit, key) === 1;
      const back = leads(release) && leads(last) && !between.some(leads) && between.length === away && away > 0;
      const isHeld = holder === null || between.every(key => real.at(1, key).join() === holder);
      return back && isHeld && named(real, breaks, release, last) && real.at(1, release).length > 1 === joint;
    }
    case 'returnedToRanking': {
      const { unit, release, previous, last, unbroken } = claim.figures;
      const between = after(real, release, last);
      const placed = (key: string): boolean => real.place(unit, key).kind === 'rank';
      // In, out and in again, in this order: of the releases in between it says nothing.
      if (!unbroken)
        return (
          placed(release) && placed(last) && real.place(unit, previous).kind === 'none' && between.includes(previous)
        );
      const gone = between.every(key => real.place(unit, key).kind === 'none');
      return placed(release) && placed(last) && gone && between.at(-1) === previous;
    }
    case 'placeAmong': {
      const { unit, release, rank, of, joint } = claim.figures;
      const own = real.rank(unit, release);
      const ranks = GROUP.members.filter(member => member !== unit).map(member => real.rank(member, release));
      return (
        GROUP.members.some(member => member === unit) &&
        of === GROUP.members.length &&
        ranks.filter(other => other < own).length + 1 === rank &&
        ranks.includes(own) === joint &&
        (claim.query.rank ?? rank) === rank
      );
    }
    case 'placeRange': {
      const { unit, release, previous, best, worst, counted, unplaced } = claim.figures;
      const way = real.upTo(release).map(({ key }) => key);
      const ranks = counted.map(key => real.rank(unit, key));
      return (
        String(way.slice(way.indexOf(previous)).sort()) === String([...counted, ...unplaced].sort()) &&
        Math.min(...ranks) === best &&
        Math.max(...ranks) === worst &&
        real.breaks(release, previous).length === 0
      );
    }
    case 'volatility': {
      const { unit, release, previous, steps, total, mean, other } = claim.figures;
      const way = real.upTo(release).map(({ key }) => key);
      const run = way.slice(way.indexOf(previous));
      const sum = (of: string): number =>
        run
          .slice(1)
          .reduce((so, key, index) => so + Math.abs(real.rank(of, key) - real.rank(of, run[index] ?? key)), 0);
      return (
        run.length - 1 === steps &&
        sum(unit) === total &&
        Math.abs(Number(mean) - total / steps) <= 0.05 + 1e-9 &&
        (other === null || sum(other.unit) === other.total)
      );
    }
    case 'seatsOver': {
      const { releases, top, seats, direction, breaks } = claim.figures;
      const found = releases.map(release => {
        const rows = [...real.release(release).ranks].filter(([, rank]) => rank <= top).map(([unit]) => unit);
        return {
          count: GROUP.members.filter(unit => rows.includes(real.row(unit, release))).length,
          total: rows.length,
        };
      });
      const counts = found.map(({ count }) => count);
      const rises = counts.slice(1).every((count, index) => count > (counts[index] ?? count));
      const falls = counts.slice(1).every((count, index) => count < (counts[index] ?? count));
      return (
        JSON.stringify(found) === JSON.stringify(seats) &&
        (direction === null || (direction === 'up' ? rises : falls)) &&
        named(real, breaks, releases.at(-1) ?? '', releases[0] ?? '')
      );
    }
    case 'belowBest': {
      const { unit, release, rank, best, held } = claim.figures;
      const earlier = real.upTo(release).slice(0, -1);
      // What is on record is not all that is so: a better place may be known to nobody.
      return (
        real.rank(unit, release) === rank &&
        best < rank &&
        (claim.query.places ?? rank - best) === rank - best &&
        held.length > 0 &&
        held.every(key => earlier.some(one => one.key === key) && real.rank(unit, key) === best)
      );
    }
    case 'movedOver': {
      const { unit, previous, release, from, to, breaks } = claim.figures;
      const way = real.upTo(release).map(({ key }) => key);
      return (
        real.rank(unit, previous) === from &&
        real.rank(unit, release) === to &&
        from !== to &&
        (claim.query.places ?? from - to) === from - to &&
        way.length - 1 - way.indexOf(previous) > 1 &&
        real.breaks(release, previous).length === breaks.length
      );
    }
    case 'rankTrend': {
      const { unit, direction, releases, ranks } = claim.figures;
      const run = real.upTo(claim.query.release).slice(-releases.length);
      const oneMethod = new Set(run.map(({ segment }) => segment)).size === 1;
      const steps = ranks.slice(1).map((now, index) => Math.sign((ranks[index] ?? 0) - now));
      const way = direction === 'up' ? 1 : -1;
      return (
        run.map(({ key }) => key).join() === releases.join() &&
        releases.map(key => real.rank(unit, key)).join() === ranks.join() &&
        oneMethod &&
        steps.length === (claim.query.count ?? Math.max(2, steps.length)) &&
        steps.every(step => step === way)
      );
    }
    default:
      return fields(claim, real);
  }
}

/** Whether a worst place is told of releases by one method. */
const oneMethod = (real: Reality, key: string, method: Parameters<typeof sinceMethod>[2]): boolean =>
  new Set(sinceMethod(real, key, method).map(({ segment }) => segment)).size === 1;

/** Published releases between two of one ranking. */
const after = (real: Reality, release: string, since: string): readonly string[] => {
  const keys = real.upTo(release).map(({ key }) => key);
  return keys.slice(keys.indexOf(since) + 1, -1);
};

function fields(claim: TrueClaim, real: Reality): boolean {
  switch (claim.kind) {
    case 'topShare': {
      const { release, top, units, total } = claim.figures;
      const rows = [...real.release(release).ranks].filter(([, rank]) => rank <= top).map(([unit]) => unit);
      const inside = GROUP.members.filter(unit => rows.includes(real.row(unit, release)));
      return total === rows.length && String([...units].sort()) === String([...inside].sort());
    }
    case 'breadth': {
      const { release, previous, up, same, down, again, joined, formed, left, merged, breaks } = claim.figures;
      const cities = real.units.filter(unit => !real.isTwin(unit));
      const pairs = cities.map(unit => [real.rank(unit, previous), real.rank(unit, release)] as const);
      const both = pairs.filter(([then, now]) => then > 0 && now > 0).map(([then, now]) => Math.sign(then - now));
      const found = [1, 0, -1].map(way => both.filter(step => step === way).length);
      const moved = [
        pairs.filter(([then, now]) => !(then > 0) && now > 0).length,
        pairs.filter(([then, now]) => then > 0 && !(now > 0)).length,
      ];
      const before = real.before(release)?.release.key === previous && named(real, breaks, release, previous);
      const common = pairs.filter(([then, now]) => then > 0 && now > 0);
      const anew = common.map(([then, now]) =>
        Math.sign(common.filter(([one]) => one < then).length - common.filter(([, one]) => one < now).length),
      );
      const counted = [1, 0, -1].map(way => anew.filter(step => step === way).length);
      const changed = moved.some(number => number > 0);
      const told =
        again === null ? !changed : changed && String(counted) === String([again.up, again.same, again.down]);
      return (
        before && told && String([...found, ...moved]) === String([up, same, down, joined + formed, left + merged])
      );
    }
    case 'methodChange':
      return real.release(claim.figures.release).segment !== real.release(claim.figures.previous).segment;
    case 'coverage': {
      const { release, universe } = claim.figures;
      return universe === null || universe === real.release(release).ranks.size;
    }
    case 'movesAcross': {
      const { unit, basket, up, down, same, moved, otherField, tooClose, sharing, unsure, untold } = claim.figures;
      const stated = [...otherField, ...tooClose, ...sharing, ...unsure];
      const step = (key: string): number => {
        const before = real.before(key)?.release.key;
        return before === undefined ? Number.NaN : real.rank(unit, before) - real.rank(unit, key);
      };
      const asked = [claim.query.up ?? up.length, claim.query.down ?? down.length, claim.query.same ?? same.length];
      return (
        up.length + down.length + same.length + stated.length + untold.length === basket.length &&
        asked.join() === [up, down, same].map(keys => keys.length).join() &&
        up.every(key => step(key) > 0) &&
        down.every(key => step(key) < 0) &&
        same.every(key => step(key) === 0) &&
        moved.length === up.length + down.length &&
        [...moved, ...stated].every(
          ({ release, from, to }) => real.rank(unit, release) === to && step(release) === from - to,
        )
      );
    }
    case 'aheadAcross': {
      const { unit, other, basket, ahead, behind, level, sameTier, onlyUnit, onlyOther, untold } = claim.figures;
      // Covered and not ranked stands behind all who are.
      const stands = (id: string, key: string): number => real.rank(id, key) || Number.MAX_SAFE_INTEGER;
      const differs = (key: string): number => stands(unit, key) - stands(other, key);
      return (
        [ahead, behind, level, sameTier, onlyUnit, onlyOther, untold].flat().length === basket.length &&
        sameTier.length === 0 &&
        (claim.query.count ?? ahead.length + onlyUnit.length) === ahead.length + onlyUnit.length &&
        ahead.every(key => differs(key) < 0) &&
        behind.every(key => differs(key) > 0) &&
        level.every(key => differs(key) === 0) &&
        onlyUnit.every(key => differs(key) < 0) &&
        onlyOther.every(key => differs(key) > 0)
      );
    }
    case 'aheadIn': {
      const { unit, other, ahead, behind } = claim.figures;
      const is = (a: string, b: string) => (key: string) => real.rank(a, key) < real.rank(b, key);
      return ahead.every(is(unit, other)) && behind.every(is(other, unit));
    }
    case 'band': {
      const { unit, release, from, to } = claim.figures;
      return within(real.rank(unit, release), { from, to });
    }
    case 'bandMove': {
      const { unit, release, previous, before, now, direction, breaks } = claim.figures;
      if (!named(real, breaks, release, previous)) return false;
      const [then, rank] = [real.rank(unit, previous), real.rank(unit, release)];
      return within(then, before) && within(rank, now) && rank !== then && rank < then === (direction === 'up');
    }
    default:
      return false;
  }
}

const within = (rank: number, { from, to }: { readonly from: number; readonly to: number | null }): boolean =>
  rank >= from && rank <= (to ?? Number.POSITIVE_INFINITY);
