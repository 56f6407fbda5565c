import type { TrueClaim } from '../../../lambdas/claims/claim.ts';
import type { Figures } from '../../../lambdas/claims/schema/kinds.ts';
import { named, type Reality } from './reality.ts';
import { moves } from './really-moved.ts';
import type { TrueRelease } from './truth.ts';

/** Whether what a claim says is so in reality, read off plainly. Kinds that no ranking answers are not asked here. */
export function isSo(claim: TrueClaim, real: Reality): boolean {
  return places(claim, real) ?? runs(claim, real) ?? moves(claim, real) ?? comings(claim, real) ?? false;
}

const same = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((item, index) => item === b[index]);

function places(claim: TrueClaim, real: Reality): boolean | null {
  switch (claim.kind) {
    case 'leader': {
      const { unit, release, universe } = claim.figures;
      return alone(real, unit, release, 1) && universeIs(real, release, universe);
    }
    case 'position': {
      const { unit, release, rank, sole, universe } = claim.figures;
      const asserted = claim.query.rank ?? rank;
      if (real.rank(unit, release) !== rank || asserted !== rank || !universeIs(real, release, universe)) return false;
      return !sole || alone(real, unit, release, rank);
    }
    case 'jointPosition': {
      const { units, release, rank } = claim.figures;
      const rows = units.map(unit => real.row(unit, release)).sort();
      return units.length > 1 && same(rows, [...real.at(rank, release)].sort());
    }
    case 'clusterPlace': {
      const { unit, release, cluster, rank, joint } = claim.figures;
      const at = real.place(unit, release);
      return (
        (at.kind === 'inCluster' || (unit !== cluster && real.row(unit, release) === cluster)) &&
        real.rank(cluster, release) === rank &&
        (!joint || real.at(rank, release).length > 1)
      );
    }
    case 'placesKnown': {
      const { unit, basket, known, without, tiered, below, clustered, unknown } = claim.figures;
      const all = [
        ...known,
        ...without,
        ...tiered,
        ...below.map(({ release }) => release),
        ...clustered,
        ...unknown,
      ].sort();
      return (
        same(all, [...basket].sort()) &&
        known.every(key => real.place(unit, key).kind === 'rank') &&
        without.every(key => real.place(unit, key).kind === 'none') &&
        tiered.length === 0 &&
        below.every(({ release, depth }) => real.inTop(unit, release, depth) === 'no') &&
        clustered.every(key => real.place(unit, key).kind === 'inCluster')
      );
    }
    case 'topPercent': {
      const { unit, release, percent, universe, from, to } = claim.figures;
      const { ranks } = real.release(release);
      const rank = real.rank(unit, release);
      // A band reaches to its end, as its publisher gives it.
      const reached = from < to ? to : [...ranks.values()].filter(other => other <= rank).length;
      return ranks.size === universe && from <= rank && rank <= to && reached * 100 <= percent * universe;
    }
    case 'topCount': {
      const { unit, top, basket, within, count } = claim.figures;
      const fits = count === within.length && count === (claim.query.count ?? count) && isExceeded(real, claim.figures);
      return fits && basket.every(key => real.inTop(unit, key, top) === (within.includes(key) ? 'yes' : 'no'));
    }
    case 'topCountAtLeast': {
      const { unit, top, within, clustered, count } = claim.figures;
      return (
        isExceeded(real, claim.figures) &&
        count === within.length &&
        within.every(key => real.inTop(unit, key, top) === 'yes') &&
        clustered.every(key => real.place(unit, key).kind === 'inCluster')
      );
    }
    default:
      return null;
  }
}

/** Whoever is told beside a count is in the top of so many of the rankings, and of no fewer than are counted. */
function isExceeded(real: Reality, { unit, top, basket, count, above, aboveBesides }: Figures['topCount']): boolean {
  const really = (other: string): number => basket.filter(key => real.inTop(other, key, top) === 'yes').length;
  const rest = real.units.filter(other => other !== unit && above.every(named => named.unit !== other));
  const enough = rest.filter(other => really(other) >= (aboveBesides?.atLeast ?? 0));
  return (
    above.every(each => each.unit !== unit && each.atLeast >= count && really(each.unit) >= each.atLeast) &&
    (aboveBesides === null || (aboveBesides.atLeast >= count && enough.length >= aboveBesides.units))
  );
}

const alone = (real: Reality, unit: string, key: string, rank: number): boolean =>
  real.rank(unit, key) === rank && real.at(rank, key).length === 1;

const universeIs = (real: Reality, key: string, size: number | null): boolean =>
  size === null || size === real.release(key).ranks.size;

function runs(claim: TrueClaim, real: Reality): boolean | null {
  switch (claim.kind) {
    case 'leadStreak': {
      const { unit, releases, years, shared, sinceFirst, breaks } = claim.figures;
      const { count = releases.length, since } = claim.query;
      const tied = releases.filter(key => real.at(1, key).length > 1);
      const first = real.release(releases[0] ?? '').year;
      return (
        isRun(real, unit, claim.query.release, 1, releases, sinceFirst) &&
        named(real, breaks, claim.query.release, releases[0] ?? '') &&
        shared.join() === tied.join() &&
        yearsAre(real, releases, years) &&
        count === releases.length &&
        (since ?? first) === first
      );
    }
    case 'topStreak': {
      const { unit, releases, years, top, sinceFirst, breaks } = claim.figures;
      return (
        isRun(real, unit, claim.query.release, top, releases, sinceFirst) &&
        named(real, breaks, claim.query.release, releases[0] ?? '') &&
        yearsAre(real, releases, years) &&
        (claim.query.count ?? releases.length) === releases.length
      );
    }
    case 'ledEditions':
      return claim.figures.releases.every(key => alone(real, claim.figures.unit, key, 1));
    case 'timesLed': {
      const { unit, releases, led, shared, unbroken } = claim.figures;
      const all = real.upTo(releases.at(-1) ?? '').map(({ key }) => key);
      const [first, tied] = [1, 2].map(least =>
        releases.filter(key => real.rank(unit, key) === 1 && real.at(1, key).length >= least),
      );
      return (
        same(led, first ?? []) &&
        same(shared, tied ?? []) &&
        (!unbroken || same(all.slice(-releases.length), releases)) &&
        (claim.query.count ?? led.length) === led.length
      );
    }
    case 'topEditions': {
      const { unit, top, releases, breaks } = claim.figures;
      const newest = releases.at(-1) ?? '';
      const last = real.upTo(newest).map(({ key }) => key);
      const inside = releases.every(k => real.inTop(unit, k, top) === 'yes');
      return same(last.slice(-releases.length), releases) && inside && named(real, breaks, newest, releases[0] ?? '');
    }
    default:
      return null;
  }
}

/** The releases are the whole run up to the last one: all in, and the one before it out or not there. */
function isRun(
  real: Reality,
  unit: string,
  last: string,
  n: number,
  keys: readonly string[],
  sinceFirst: boolean,
): boolean {
  const all = real.upTo(last);
  const run = all.slice(-keys.length);
  const earlier: TrueRelease | undefined = all[all.length - keys.length - 1];
  const whole = earlier ? real.inTop(unit, earlier.key, n) === 'no' && !sinceFirst : sinceFirst;
  const inside = run.every(({ key }) => real.inTop(unit, key, n) === 'yes');
  return (
    same(
      keys,
      run.map(({ key }) => key),
    ) &&
    inside &&
    whole
  );
}

/** "Years" only where the labels are years in a row and none of them had two releases. */
function yearsAre(real: Reality, keys: readonly string[], years: readonly number[] | null): boolean {
  if (!years) return true;
  const labels = keys.map(key => real.release(key).year);
  const inARow = labels.every((year, index) => index === 0 || year === (labels[index - 1] ?? 0) + 1);
  const all = real.upTo(keys.at(-1) ?? '').map(({ year }) => year);
  return same(years, labels) && inARow && labels.every(year => all.filter(other => other === year).length === 1);
}

/** The releases up to one that a best or a worst place is told of: all, or those since the method changed as it is said. */
export function sinceMethod(
  real: Reality,
  key: string,
  method: { readonly release: string; readonly previous: string } | null,
): readonly TrueRelease[] {
  const all = real.upTo(key);
  if (method === null) return all;
  const since = all.findIndex(one => one.key === method.release);
  const [before, first] = [all[since - 1], all[since]];
  return before?.key === method.previous && before.segment !== first?.segment ? all.slice(since) : [];
}

function comings(claim: TrueClaim, real: Reality): boolean | null {
  const out = (unit: string, key: string, top: number) => real.inTop(unit, key, top) === 'no';
  /** The place that is really held where the one told is that; of a band no place is told. */
  const placed = (unit: string, key: string, told: number | null): number =>
    told === null || told === real.rank(unit, key) ? real.rank(unit, key) : Number.NaN;
  switch (claim.kind) {
    case 'enteredTop': {
      const { unit, release, previous, top, rank, breaks } = claim.figures;
      const before = real.before(release)?.release.key === previous && named(real, breaks, release, previous);
      return before && placed(unit, release, rank) <= top && out(unit, previous, top);
    }
    case 'firstEntry': {
      const { unit, release, top, rank, breaks } = claim.figures;
      const earlier = real.upTo(release).slice(0, -1);
      return (
        placed(unit, release, rank) <= top &&
        earlier.length > 0 &&
        named(real, breaks, release, earlier[0]?.key ?? '') &&
        earlier.every(one => out(unit, one.key, top))
      );
    }
    case 'returnedToTop': {
      const { unit, release, previous, last, unbroken, top, rank, breaks } = claim.figures;
      const all = real.upTo(release).map(({ key }) => key);
      if (!unbroken) {
        const inOrder = all.indexOf(last) < all.indexOf(previous) && all.includes(last) && all.at(-2) === previous;
        return (
          inOrder &&
          placed(unit, release, rank) <= top &&
          real.inTop(unit, last, top) === 'yes' &&
          out(unit, previous, top)
        );
      }
      const away = all.slice(all.indexOf(last) + 1, -1);
      const back = placed(unit, release, rank) <= top && real.inTop(unit, last, top) === 'yes';
      return back && named(real, breaks, release, last) && away.length > 0 && away.every(key => out(unit, key, top));
    }
    case 'leftTop': {
      const { unit, release, previous, top, from, to, breaks } = claim.figures;
      const next = real.before(release)?.release.key === previous && named(real, breaks, release, previous);
      const before = next && placed(unit, previous, from) <= top;
      return before && out(unit, release, top) && (to === null || real.rank(unit, release) === to);
    }
    case 'newToRanking': {
      const { unit, release, previous } = claim.figures;
      const before = real.before(release)?.release.key === previous;
      return before && real.rank(unit, release) > 0 && real.place(unit, previous).kind === 'none';
    }
    case 'bestRank': {
      const { unit, release, rank, releases, equalled, method } = claim.figures;
      const all = sinceMethod(real, release, method);
      const earlier = all.slice(0, -1).map(({ key }) => real.rank(unit, key));
      const oneMethod = new Set(all.map(({ segment }) => segment)).size === 1;
      const best = !earlier.some(other => other < rank) && earlier.includes(rank) === equalled;
      return real.rank(unit, release) === rank && all.length === releases && releases >= 3 && oneMethod && best;
    }
    default:
      return null;
  }
}
