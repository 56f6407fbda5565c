import { inOnes, type Measure } from '../measures.ts';
import type { Way } from '../statement/parts.ts';
import type { Statement, StatementOf } from '../statement.ts';
import { type Indicator, printingsOf } from '../world.ts';
import { compare, same } from './decimals.ts';
import type { Truth } from './places.ts';
import { fine, type Objections, unless } from './verdict.ts';

type About = Extract<Statement, { readonly indicator: string }>;

/** What was given of a figure up to the cut-off, in ones: as first printed, then as restated. */
export function printings(truth: Truth, indicator: string, unit: string, year: number): readonly string[] {
  const found = truth.world.indicators.find(({ id }) => id === indicator);
  return found
    ? printingsOf(found, unit, year, truth.world.edition.cutOff).map(value => inOnes(value, found.measure))
    : [];
}

/** The figure that counts: the one given last. */
export const figureOn = (truth: Truth, indicator: string, unit: string, year: number): string | null =>
  printings(truth, indicator, unit, year).at(-1) ?? null;

/** The years of which an exact figure of a unit is on record, in order. */
export const figureYears = ({ handed }: Truth, indicator: string, unit: string): readonly number[] =>
  [...handed.figures]
    .filter(figure => figure.startsWith(`${indicator}/${unit}/`) && !handed.bounds.has(figure))
    .map(figure => Number(figure.split('/').at(-1)))
    .toSorted((a, b) => a - b);

/** That a figure of which a bound is on record is told by that bound, and no figure of which none is. */
export function boundHolds(
  truth: Truth,
  { indicator, unit, year }: { readonly indicator: string; readonly unit: string; readonly year: number },
  words: string,
  said: string,
): Objections {
  const bound = truth.handed.bounds.get(`${indicator}/${unit}/${year}`);
  const is = /more|超过|高于/.test(words) ? 'above' : /least|至少|不低于/.test(words) ? 'at-least' : null;
  return unless(
    bound !== undefined && bound.is === is && same(bound.value, said),
    'a bound that is not on record',
    'S24',
    bound ? `${bound.is} ${bound.value}` : 'none on record',
  );
}

const figureOf = (truth: Truth, { indicator, unit }: About, year: number): string | null =>
  figureOn(truth, indicator, unit, year);

/**
 * What is told of several years of which some were restated and others stand as printed has to be so of all of them as
 * first printed too.
 */
function alsoAsPrinted(
  truth: Truth,
  { indicator, unit }: About,
  years: readonly number[],
  holds: (first: readonly number[]) => boolean,
): Objections {
  const all = years.map(year => printings(truth, indicator, unit, year));
  const [first, last] = [0, -1].map(at => all.map(one => one.at(at) ?? ''));
  if (!first || !last || first.join() === last.join() || all.every(({ length }) => length > 1)) return fine;
  return unless(
    holds(first.map(Number)),
    'years compared of which one was restated, and which were not so as printed',
    'Amendment "Restatement"',
    `as first printed ${first.join(', ')}, since ${last.join(', ')}`,
  );
}

/** Whether an amount, rounded, is told right with its way. */
const isRounded = (amount: number, said: string, way: Way): boolean =>
  Math.abs(Math.abs(amount) - Number(said)) <= 0.5000001 / 10 ** (said.split('.')[1]?.length ?? 0) &&
  Math.sign(amount) === (way === 'up' ? 1 : -1);

const indicatorOf = (truth: Truth, { indicator }: Pick<About, 'indicator'>): Indicator | undefined =>
  truth.world.indicators.find(({ id }) => id === indicator);

const lowerIsBetter = (truth: Truth, about: About): boolean => indicatorOf(truth, about)?.lowerIsBetter ?? false;

const sortOf = (truth: Truth, about: About) => indicatorOf(truth, about)?.measure.sort;

/** Which way the numbers go where a figure rises: those of places go down. */
const signOf = (truth: Truth, about: About & { readonly way: Way }): 1 | -1 =>
  (about.way === 'up') === (sortOf(truth, about) !== 'place') ? 1 : -1;

/** That a lower figure is the better one is told of all but places, which say so themselves. */
const direction = (truth: Truth, s: About & { readonly lower: boolean }): Objections =>
  unless(
    s.lower === (lowerIsBetter(truth, s) && sortOf(truth, s) !== 'place'),
    'direction of a figure not told',
    'S34',
    `lower is better: ${lowerIsBetter(truth, s)}`,
  );

const measured = (truth: Truth, s: About & { readonly measure: Measure | null }): Objections => {
  const measure = indicatorOf(truth, s)?.measure.is;
  return unless(s.measure === measure, 'figure without its unit', 'S24', `${s.indicator} is measured in ${measure}`);
};

const is = (truth: Truth, s: About, year: number, said: string): Objections => {
  const found = figureOf(truth, s, year);
  return unless(
    found !== null && same(found, said),
    'false figure',
    'S23',
    `${s.indicator} of ${s.unit} in ${year} is ${found ?? 'not measured'}, not ${said}`,
  );
};

export const figures = {
  trend: (s: StatementOf<'trend'>, truth: Truth): Objections => [
    ...unless(
      s.values.length === s.to - s.from + 1 && s.values.length >= 3,
      'false span of a trend',
      'S22',
      `${s.values.length} figures from ${s.from} to ${s.to}`,
    ),
    ...s.values.flatMap((value, index) => is(truth, s, s.from + index, value)),
    ...unless(
      s.values.every(
        (value, index) => index === 0 || compare(value, s.values[index - 1] ?? value) === signOf(truth, s),
      ),
      'false trend',
      'S22',
      s.values.join(', '),
    ),
    ...alsoAsPrinted(
      truth,
      s,
      s.values.map((_, index) => s.from + index),
      first => first.slice(1).every((value, index) => Math.sign(value - (first[index] ?? value)) === signOf(truth, s)),
    ),
    ...measured(truth, s),
    ...direction(truth, s),
  ],
  value: (s: StatementOf<'value'>, truth: Truth): Objections => [
    ...(s.bound === '' ? is(truth, s, s.year, s.value) : boundHolds(truth, s, s.bound, s.value)),
    ...measured(truth, s),
    ...direction(truth, s),
  ],
  threshold: (s: StatementOf<'threshold'>, truth: Truth): Objections => {
    const value = figureOf(truth, s, s.year);
    const years =
      truth.world.indicators.find(({ id }) => id === s.indicator)?.values.get(s.unit) ?? new Map<number, string>();
    const before = [...years.keys()]
      .map(year => [year, figureOf(truth, s, year)] as const)
      .filter(([year, one]) => one !== null && year < s.year && compare(one, s.above) > 0);
    return [
      ...unless(
        value !== null && compare(value, s.above) > 0,
        'threshold that was not exceeded',
        'S24',
        `${value ?? 'not measured'} in ${s.year}`,
      ),
      ...unless(
        !s.first || before.length === 0,
        'not for the first time',
        'S24',
        before.map(([year, one]) => `${one} in ${year}`).join(', '),
      ),
      ...unless(
        !s.first || [...years.keys()].some(year => year < s.year),
        'first year measured told as a first',
        'S24',
        `${s.year}`,
      ),
      ...measured(truth, s),
      ...direction(truth, s),
    ];
  },
  valueChange: (s: StatementOf<'valueChange'>, truth: Truth): Objections => {
    const changed = (then: number, now: number): number =>
      s.in === 'percent' ? ((now - then) / Math.abs(then)) * 100 : now - then;
    const change = changed(Number(s.before), Number(s.after));
    return [
      ...is(truth, s, s.from, s.before),
      ...is(truth, s, s.to, s.after),
      ...unless(isRounded(change, s.by, s.way), 'false change of a figure', 'S23', `${change}`),
      ...alsoAsPrinted(truth, s, [s.from, s.to], ([then = Number.NaN, now = Number.NaN]) =>
        isRounded(changed(then, now), s.by, s.way),
      ),
      ...unless(
        { amount: 'percent', share: 'points', rate: 'own', degrees: null, place: null }[
          sortOf(truth, s) ?? 'amount'
        ] === s.in,
        'a change told in other parts than it has',
        'S23',
        s.in,
      ),
      ...measured(truth, s),
      ...direction(truth, s),
    ];
  },
  growthRate: (s: StatementOf<'growthRate'>, truth: Truth): Objections => {
    const rateOf = (then: number, now: number): number => ((now / then) ** (1 / (s.to - s.from)) - 1) * 100;
    const rate = rateOf(Number(s.before), Number(s.after));
    return [
      ...is(truth, s, s.from, s.before),
      ...is(truth, s, s.to, s.after),
      ...unless(s.to - s.from >= 3, 'rate of growth over too few years', 'S23', `${s.from} to ${s.to}`),
      ...unless(sortOf(truth, s) === 'amount', 'rate of growth of what is no amount', 'S23', s.indicator),
      ...unless(isRounded(rate, s.rate, s.way), 'false rate of growth', 'S23', `${rate}`),
      ...alsoAsPrinted(truth, s, [s.from, s.to], ([then = Number.NaN, now = Number.NaN]) =>
        isRounded(rateOf(then, now), s.rate, s.way),
      ),
      ...measured(truth, s),
      ...direction(truth, s),
    ];
  },
  topsGroup: (s: StatementOf<'topsGroup'>, truth: Truth): Objections => {
    const members = truth.world.groups.find(({ id }) => id === s.group)?.members ?? [];
    const own = figureOf(truth, s, s.year);
    const sign = s.best === 'highest' ? 1 : -1;
    const rivals = members.filter(unit => {
      const value = unit === s.unit ? null : figureOf(truth, { ...s, unit }, s.year);
      return value !== null && own !== null && sign * compare(value, own) >= 0;
    });
    return [
      ...unless(
        members.includes(s.unit) && members.length === s.members,
        'wrong size of a group',
        'S25',
        members.join(', '),
      ),
      ...unless(
        own !== null && rivals.length === 0,
        'not the best of a group',
        'S25',
        `${own}; no worse: ${rivals.join(', ')}`,
      ),
      ...unless((s.best === 'lowest') === lowerIsBetter(truth, s), 'direction of a figure not told', 'S34', s.best),
    ];
  },
};
