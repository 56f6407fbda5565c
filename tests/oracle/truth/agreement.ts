import type { StatementOf } from '../statement.ts';
import type { Truth } from './places.ts';
import { type Objections, unless } from './verdict.ts';

/** Fewer in both are no order to speak of. */
const FEWEST = 10;

/** The places of a release that are on record, exact, by the name that each counts under. */
function placesOn(truth: Truth, key: string): ReadonlyMap<string, number> {
  return new Map(
    [...truth.ranks(key, 'counting')].flatMap(([unit, rank]) =>
      truth.isOnRecord(key, unit) ? [[truth.unit(unit).standsFor ?? unit, rank] as const] : [],
    ),
  );
}

/** How far two orders agree: pairs in the same order less those in the reverse, over the mean of those apart in either. */
function tauOf(one: readonly number[], other: readonly number[]): number {
  const pairs = one.flatMap((_, a) => one.slice(0, a).map((_, b) => [a, b] as const));
  const way = (places: readonly number[], [a, b]: readonly [number, number]): number =>
    Math.sign((places[a] ?? 0) - (places[b] ?? 0));
  const sum = pairs.reduce((total, pair) => total + way(one, pair) * way(other, pair), 0);
  const apart = (places: readonly number[]): number => pairs.filter(pair => way(places, pair) !== 0).length;
  return sum / Math.sqrt(apart(one) * apart(other));
}

export const agreement = {
  orderAgreement: (s: StatementOf<'orderAgreement'>, truth: Truth): Objections => {
    const [one, other] = [placesOn(truth, s.release), placesOn(truth, s.against)];
    const both = [...one.keys()].filter(unit => other.has(unit));
    const tau = tauOf(
      both.map(unit => one.get(unit) ?? 0),
      both.map(unit => other.get(unit) ?? 0),
    );
    return [
      ...unless(
        both.length === s.both && both.length >= FEWEST,
        'false number of those in both',
        'S45',
        both.join(', '),
      ),
      ...unless(Math.abs(tau - Number(s.tau)) <= 0.005 + 1e-9, 'false agreement of two orders', 'S45', `${tau}`),
    ];
  },
};
