import type { StatementOf } from '../statement.ts';
import { inTiers } from './baskets.ts';
import { endsOf } from './courses.ts';
import { apart, compare } from './decimals.ts';
import { isNoDifference } from './noise.ts';
import { hasRow, type Truth } from './places.ts';
import { scoreOf } from './scores.ts';
import { type Objections, unless } from './verdict.ts';

type Side = 'ahead' | 'behind';

/**
 * In how many of the rankings tracked one is ahead of another by the rows handed out: at most, and as far as no noise of
 * scores and no correction leaves it open.
 */
function majority(truth: Truth, unit: string, other: string) {
  const of = truth.handed.basket.length;
  const rows = truth.handed.basket.filter(key => hasRow(truth, key, unit) && hasRow(truth, key, other));
  const firm = rows.filter(key => truth.release(key).noise === null && truth.corrected(key) === null);
  const among = (keys: readonly string[], is: string): number =>
    keys.filter(key => orderOf(truth, key, unit, other) === is).length;
  const all = { ahead: among(rows, 'ahead'), behind: among(rows, 'behind') };
  const sure = { ahead: among(firm, 'ahead'), behind: among(firm, 'behind') };
  const level = { may: among(rows, 'level'), must: among(firm, 'level') };
  const against = (side: Side): Side => (side === 'ahead' ? 'behind' : 'ahead');
  return {
    may: (side: Side): boolean => {
      const than = against(side);
      // A list that goes down to the place of the one without the other has the other not ahead, if it was covered.
      const [own, theirs] = side === 'ahead' ? [unit, other] : [other, unit];
      const apart = truth.handed.basket.filter(
        key => hasRow(truth, key, own) && !hasRow(truth, key, theirs) && orderOf(truth, key, unit, other) !== than,
      );
      return all[side] > sure[than] + (of - all[side] - sure[than] - level.may - apart.length);
    },
    must: (side: Side): boolean => {
      const than = against(side);
      return sure[side] > all[than] + (of - sure[side] - all[than] - level.must);
    },
  };
}

/** Whether the rows handed out settle which of two is ahead in more of the rankings. */
export const isSettled = (truth: Truth, unit: string, other: string): boolean => {
  const { must } = majority(truth, unit, other);
  return must('ahead') || must('behind');
};

/** Which of two a release has ahead. */
export function orderOf(truth: Truth, key: string, unit: string, other: string): string {
  const [own, theirs] = [truth.standing(key, unit), truth.standing(key, other)];
  if (own.is === 'ranked' && theirs.is === 'ranked' && own.rank === theirs.rank) return 'level';
  const [a, b] = [endsOf(truth, key, unit), endsOf(truth, key, other)];
  // Covered and not ranked stands behind all who are; both so, neither is ahead.
  if (own.is === 'unranked' || theirs.is === 'unranked') return b && !a ? 'behind' : a && !b ? 'ahead' : 'neither';
  if (!a || !b || isNoDifference(truth, [key], Math.max(b.from - a.to, a.from - b.to))) return 'neither';
  return a.to < b.from ? 'ahead' : b.to < a.from ? 'behind' : 'neither';
}

/** In each of some releases the one has a place on record, and the other none, and is not ahead of it or level with it. */
const beyond = (truth: Truth, releases: readonly string[], [one, other]: readonly [string, string]): Objections =>
  releases.flatMap(key => {
    const [own, theirs] = [truth.standing(key, one), truth.standing(key, other)];
    const place = own.is === 'ranked' ? own.rank : Number.NaN;
    const from = theirs.is === 'ranked' ? theirs.rank : theirs.is === 'banded' ? theirs.from : Number.MAX_SAFE_INTEGER;
    return unless(
      from > place && hasRow(truth, key, one) && !hasRow(truth, key, other),
      'the one alone though the other is on record, or may be ahead',
      'S43',
      `${key}: ${place}, ${from}`,
    );
  });

/** In none of some releases do two places on record tell which of two is ahead, beyond the noise by the publisher's word. */
export function untold(truth: Truth, releases: readonly string[], unit: string, other: string): Objections {
  const isTold = (key: string): boolean => {
    const [a, b] = [endsOf(truth, key, unit), endsOf(truth, key, other)];
    if (!a || !b || ![unit, other].every(one => truth.isOnRecord(key, one))) return false;
    const [score, against] = [unit, other].map(one => scoreOf(truth, key, one));
    const { noise } = truth.release(key);
    const isNoise = noise !== null && score && against && compare(apart(score, against), noise) < 0;
    const isNone = isNoDifference(truth, [key], Math.max(b.from - a.to, a.from - b.to));
    return !isNoise && !isNone && (a.to < b.from || b.to < a.from);
  };
  const told = releases.filter(isTold);
  return unless(told.length === 0, 'untold though it is on record who is ahead', 'S43', told.join(', '));
}

/** One against others, over several rankings. */
export const orders = {
  standingAcross: (s: StatementOf<'standingAcross'>, truth: Truth): Objections => {
    const others = [...s.wins, ...s.losses, ...s.neither];
    const of = truth.handed.basket.length;
    const holds = (units: readonly string[], is: 'ahead' | 'behind'): Objections =>
      units.flatMap(other =>
        unless(majority(truth, s.unit, other).may(is), `not certainly ${is} more often`, 'S47', other),
      );
    const settled = s.neither.filter(other => isSettled(truth, s.unit, other));
    return [
      ...unless(s.of === of, 'false number of rankings counted over', 'S47', `${of}`),
      ...unless(
        [s.wins, s.losses, s.neither].every((units, index) => units.length === s.counts[index]) &&
          new Set([s.unit, ...others]).size === others.length + 1,
        'false count of others',
        'S47',
        others.join(', '),
      ),
      ...holds(s.wins, 'ahead'),
      ...holds(s.losses, 'behind'),
      ...unless(settled.length === 0, 'said of nobody though it is certain', 'S47', settled.join(', ')),
    ];
  },
  orderInBoth: (s: StatementOf<'orderInBoth'>, truth: Truth): Objections => {
    const rising = (key: string, units: readonly string[]): Objections =>
      units.slice(1).flatMap((unit, index) => {
        const ahead = units[index] ?? unit;
        return unless(orderOf(truth, key, ahead, unit) === 'ahead', 'false order', 'S46', `${key}: ${ahead}, ${unit}`);
      });
    const alike = [...s.units].sort().join() === [...s.theirs].sort().join();
    return [
      ...unless(alike && s.count === s.units.length, 'false number of units', 'S46', `${s.units.length}`),
      ...rising(s.release, s.units),
      ...rising(s.domestic, s.theirs),
    ];
  },
  aheadAcross: (s: StatementOf<'aheadAcross'>, truth: Truth): Objections => {
    const sorts = [s.ahead, s.behind, s.level, s.tier, s.untold];
    const [all, basket] = [sorts.flat(), truth.handed.basket];
    const order = (key: string): string => orderOf(truth, key, s.unit, s.other);
    const { every } = s;
    if (every !== null)
      return [
        ...unless(s.of === basket.length, 'false number of rankings counted over', 'S43', `${basket.length}`),
        ...unless(
          basket.every(key => s.beyond.includes(key) || order(key) === every),
          'false order of two',
          'S43',
          basket.map(key => `${key}: ${order(key)}`).join(', '),
        ),
        ...beyond(truth, s.beyond, every === 'ahead' ? [s.unit, s.other] : [s.other, s.unit]),
      ];
    const wrong = (keys: readonly string[], is: string): Objections =>
      keys
        .filter(key => !s.beyond.includes(key))
        .flatMap(key => unless(order(key) === is, 'false order of two', 'S43', `${key}: ${order(key)}`));
    const among = (keys: readonly string[]): readonly string[] => keys.filter(key => s.beyond.includes(key));
    return [
      ...unless(
        s.of === basket.length && all.length === basket.length && basket.every(key => all.includes(key)),
        'false number of rankings counted over',
        'S43',
        `${basket.length}`,
      ),
      ...unless(
        sorts.every((keys, index) => keys.length === s.counts[index]),
        'false count over rankings',
        'S43',
        sorts.map(keys => keys.length).join(', '),
      ),
      ...wrong(s.ahead, 'ahead'),
      ...wrong(s.behind, 'behind'),
      ...wrong(s.level, 'level'),
      ...[s.unit, s.other].flatMap(unit => inTiers(truth, { unit, tiered: s.tier })),
      ...unless(
        s.beyond.every(key => [...s.ahead, ...s.behind].includes(key)),
        'one behind of whom no order was told',
        'S43',
        s.beyond.join(', '),
      ),
      ...beyond(truth, among(s.ahead), [s.unit, s.other]),
      ...beyond(truth, among(s.behind), [s.other, s.unit]),
      ...untold(truth, s.untold, s.unit, s.other),
    ];
  },
};
