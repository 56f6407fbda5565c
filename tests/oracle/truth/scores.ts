import type { StatementOf } from '../statement.ts';
import { apart, compare, placesOf, same, scaled } from './decimals.ts';
import { told } from './describe.ts';
import type { Truth } from './places.ts';
import { topOf } from './seats.ts';
import { no, type Objections, unless } from './verdict.ts';

/** The score of a unit, or of the cluster whose row counts for it. */
export const scoreOf = (truth: Truth, key: string, unit: string): string | null => {
  const { entries } = truth.release(key);
  const own = entries.get(unit) ?? [...entries.values()].find(entry => truth.unit(entry.unit).standsFor === unit);
  return own?.score ?? null;
};

/** No difference of scores is told that is below the noise that the publisher states. */
export function aboveNoise(truth: Truth, key: string, unit: string, other: string): Objections {
  const [a, b] = [scoreOf(truth, key, unit), scoreOf(truth, key, other)];
  const { noise } = truth.release(key);
  const isHanded = [unit, other].every(each => truth.handed.scores.has(`${key}/${each}`));
  return unless(
    !isHanded || a === null || b === null || noise === null || compare(apart(a, b), noise) >= 0,
    'a difference of scores below the noise',
    'S31',
    `${a} and ${b} in ${key}, noise ${noise}`,
  );
}

/** What scores come to. */
export const scores = {
  fieldSpread: (s: StatementOf<'fieldSpread'>, truth: Truth): Objections => {
    const before = new Set(topOf(truth, s.release, s.from - 1));
    const scores = topOf(truth, s.release, s.top)
      .filter(unit => !before.has(unit))
      .map(unit => scoreOf(truth, s.release, unit));
    const places = s.top - s.from + 1;
    const known = scores.filter(score => score !== null).sort(compare);
    const [low = '0', high = '0'] = [known[0], known.at(-1)];
    return [
      ...unless(
        known.length === scores.length && same(apart(high, low), s.spread),
        'false spread',
        'S29',
        `${low} to ${high}`,
      ),
      ...unless((s.total ?? s.top) === scores.length, 'false number of places in the top', 'S29', `${scores.length}`),
      ...unless(s.ties === null || s.ties === scores.length > places, 'false on ties', 'S38', `${scores.length}`),
    ];
  },
  fieldAverage: (s: StatementOf<'fieldAverage'>, truth: Truth): Objections => {
    const known = topOf(truth, s.release, s.top)
      .flatMap(unit => scoreOf(truth, s.release, unit) ?? [])
      .sort(compare);
    const places = Math.max(0, ...known.map(placesOf)) + 1;
    const sum = known.reduce((total, score) => total + scaled(score, places), 0n);
    const n = BigInt(known.length);
    const [a = '0', b = '0'] = [known[Math.floor((known.length - 1) / 2)], known[Math.floor(known.length / 2)]];
    const twice = s.statistic === 'mean' ? (2n * sum) / (n || 1n) : scaled(a, places) + scaled(b, places);
    const found = Number(twice) / 2 / 10 ** places;
    return [
      ...unless(known.length === s.total, 'false number of places in the top', 'S29', `${known.length}`),
      ...unless(Math.abs(found - Number(s.value)) <= 0.5 / 10 ** (places - 1), 'false average', 'S29', `${found}`),
    ];
  },
  score: (s: StatementOf<'score'>, truth: Truth): Objections => {
    const own = scoreOf(truth, s.release, s.unit);
    if (own === null) return no('score that does not exist', 'S52', `${s.unit} in ${s.release}`);
    const lower = truth.ranking(s.release.split('/')[0] ?? '').lowerIsBetter;
    return [
      ...unless(own === s.score, 'false score', 'S52', own),
      ...unless(s.lower === lower, 'direction of a score not told', 'S34', `lower is better: ${lower}`),
    ];
  },
  scoreGap: (s: StatementOf<'scoreGap'>, truth: Truth): Objections => {
    const [a, b] = [scoreOf(truth, s.release, s.unit), scoreOf(truth, s.release, s.other)];
    if (a === null || b === null)
      return no('score that does not exist', 'S18', `${s.unit} ${a}, ${s.other} ${b} in ${s.release}`);
    const lower = truth.ranking(s.release.split('/')[0] ?? '').lowerIsBetter;
    const [x, y] = [truth.standing(s.release, s.unit), truth.standing(s.release, s.other)];
    return [
      ...unless(same(apart(a, b), s.gap), 'false gap', 'S18', `${a} and ${b}`),
      ...aboveNoise(truth, s.release, s.unit, s.other),
      ...unless(
        compare(a, b) === (lower ? -1 : 1),
        'gap of the wrong sign',
        'S18',
        `${a} and ${b}, lower is better: ${lower}`,
      ),
      ...unless(s.lower === lower, 'direction of a score not told', 'S34', `lower is better: ${lower}`),
      ...unless(
        s.sameRank === (x.is === 'ranked' && y.is === 'ranked' && x.rank === y.rank),
        'shared place told wrongly',
        'S18',
        `${told(x)} and ${told(y)}`,
      ),
    ];
  },
  withinNoise: (s: StatementOf<'withinNoise'>, truth: Truth): Objections => {
    const [a, b] = [scoreOf(truth, s.release, s.unit), scoreOf(truth, s.release, s.other)];
    const { noise } = truth.release(s.release);
    return unless(
      a !== null &&
        b !== null &&
        noise !== null &&
        same(noise, s.noise) &&
        same(apart(a, b), s.gap) &&
        compare(apart(a, b), noise) < 0,
      'false word on noise',
      'S31',
      `${a} and ${b}, noise ${noise}`,
    );
  },
};
