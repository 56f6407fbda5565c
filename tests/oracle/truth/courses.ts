import type { StatementOf } from '../statement.ts';
import { namesBreaks } from './breaks.ts';
import { course, told } from './describe.ts';
import { beyondNoise } from './noise.ts';
import { keyOf, rankingOf, type Truth } from './places.ts';
import { holds } from './positions.ts';
import { fine, type Objections, unless } from './verdict.ts';

/** The releases by one method that end with a release: what a history after a break starts anew with. */
export function chain(truth: Truth, release: string): readonly string[] {
  const all = truth.released(rankingOf(release)).map(keyOf);
  const until = all.slice(0, all.indexOf(release) + 1);
  const start = until.findLastIndex(key => !truth.sameMethod(key, release)) + 1;
  return until.slice(start);
}

/** The releases before, of every method. */
export function earlier(truth: Truth, release: string): readonly string[] {
  const all = truth.released(rankingOf(release)).map(keyOf);
  return all.slice(0, all.indexOf(release));
}

export const rankAt = (truth: Truth, key: string, unit: string): number | null => {
  const at = truth.standing(key, unit);
  return at.is === 'ranked' ? at.rank : null;
};

/** That a unit was in the top: at the place that is told, or, where none is, by a band that is on record instead. */
export function within(
  truth: Truth,
  at: {
    readonly unit: string;
    readonly top: number;
    readonly release: string;
    readonly rank: number | null;
    readonly joint: boolean | null;
  },
  fault: string,
  rule: string,
): Objections {
  const { unit, top, release, rank, joint } = at;
  const standing = truth.standing(release, unit);
  return [
    ...(rank === null
      ? unless(standing.is === 'banded', 'no place told of who has one', rule, `${unit} is ${told(standing)}`)
      : holds(truth, release, unit, rank, joint)),
    ...unless(truth.inTop(release, unit, top) === true, fault, rule, `${unit} in ${release} is ${told(standing)}`),
  ];
}

export const between = (truth: Truth, ranking: string, first: string, last: string): readonly string[] => {
  const all = truth.released(ranking).map(keyOf);
  return all.slice(all.indexOf(first), all.indexOf(last) + 1);
};

/** The best and the worst place that a unit may have by what is published. */
export function endsOf(truth: Truth, key: string, unit: string): { readonly from: number; readonly to: number } | null {
  const at = truth.standing(key, unit);
  if (at.is === 'ranked') return { from: at.rank, to: at.rank };
  return at.is === 'banded' ? { from: at.from, to: at.to ?? Number.POSITIVE_INFINITY } : null;
}

/** Where a unit stood over several releases. */
export const courses = {
  placeRange: (s: StatementOf<'placeRange'>, truth: Truth): Objections => {
    const releases = between(truth, s.ranking, s.first, s.last);
    const counted = releases.filter(key => !s.unplaced.includes(key));
    const ranks = counted.map(key => rankAt(truth, key, s.unit) ?? Number.NaN);
    const gaps = releases.filter(key => rankAt(truth, key, s.unit) === null || !truth.isHanded(key, s.unit));
    return [
      ...unless(
        Math.min(...ranks) === s.best && Math.max(...ranks) === s.worst,
        'false range',
        'S41',
        course(truth, s.ranking, s.unit),
      ),
      ...unless(s.all === releases.length, 'false number of editions', 'S41', releases.join(', ')),
      ...unless(
        (s.some ?? s.all) === counted.length,
        'false number of editions with a place',
        'S41',
        counted.join(', '),
      ),
      ...unless(
        releases.length === counted.length + s.unplaced.length && s.unplaced.every(key => gaps.includes(key)),
        'editions without a place told wrongly',
        'S41',
        gaps.join(', ') || 'none',
      ),
      ...beyondNoise(
        truth,
        counted.filter((_, index) => ranks[index] === s.best || ranks[index] === s.worst),
        s.worst - s.best,
      ),
      ...namesBreaks(truth, s.breaks, s.last, s.first),
    ];
  },
  volatility: (s: StatementOf<'volatility'>, truth: Truth): Objections => {
    const releases = between(truth, s.ranking, s.first, s.last);
    const mean = (unit: string): number => {
      const ranks = releases.map(key => rankAt(truth, key, unit) ?? Number.NaN);
      const moved = ranks.slice(1).map((rank, index) => Math.abs(rank - (ranks[index] ?? Number.NaN)));
      return moved.reduce((sum, one) => sum + one, 0) / moved.length;
    };
    const near = (told: string, unit: string): boolean => Math.abs(Number(told) - mean(unit)) <= 0.05 + 1e-9;
    return [
      ...unless(s.steps === releases.length - 1, 'false number of steps', 'S41', releases.join(', ')),
      ...unless(near(s.mean, s.unit), 'false average move', 'S41', `${mean(s.unit)}`),
      ...(s.other
        ? unless(near(s.other.mean, s.other.unit), 'false average move', 'S41', `${mean(s.other.unit)}`)
        : fine),
      ...namesBreaks(truth, s.breaks, s.last, s.first),
    ];
  },
  aheadIn: ({ unit, other, ahead, behind }: StatementOf<'aheadIn'>, truth: Truth): Objections => {
    const test = (key: string, front: string, back: string): Objections => {
      const [a, b] = [endsOf(truth, key, front), endsOf(truth, key, back)];
      return unless(
        a !== null && b !== null && a.to < b.from,
        'false order of two',
        'S30',
        `in ${key} ${front} is ${told(truth.standing(key, front))} and ${back} ${told(truth.standing(key, back))}`,
      );
    };
    return [...ahead.flatMap(key => test(key, unit, other)), ...behind.flatMap(key => test(key, other, unit))];
  },
};
