import type { Measure, Statement, StatementOf } from '../statement.ts';
import { compare, same } from './decimals.ts';
import type { Truth } from './places.ts';
import { type Objections, unless } from './verdict.ts';

type About = Extract<Statement, { readonly indicator: string }>;

const figureOf = (truth: Truth, { indicator, unit }: About, year: number): string | null =>
  truth.world.indicators
    .find(({ id }) => id === indicator)
    ?.values.get(unit)
    ?.get(year) ?? null;

const lowerIsBetter = (truth: Truth, { indicator }: About): boolean =>
  truth.world.indicators.find(({ id }) => id === indicator)?.lowerIsBetter ?? false;

const direction = (truth: Truth, s: About & { readonly lower: boolean }): Objections =>
  unless(
    s.lower === lowerIsBetter(truth, s),
    'direction of a figure not told',
    'S34',
    `lower is better: ${lowerIsBetter(truth, s)}`,
  );

const measured = (truth: Truth, s: About & { readonly measure: Measure | null }): Objections => {
  const measure = truth.world.indicators.find(({ id }) => id === s.indicator)?.measure;
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
        (value, index) => index === 0 || compare(value, s.values[index - 1] ?? value) === (s.way === 'up' ? 1 : -1),
      ),
      'false trend',
      'S22',
      s.values.join(', '),
    ),
    ...measured(truth, s),
    ...direction(truth, s),
  ],
  threshold: (s: StatementOf<'threshold'>, truth: Truth): Objections => {
    const value = figureOf(truth, s, s.year);
    const years =
      truth.world.indicators.find(({ id }) => id === s.indicator)?.values.get(s.unit) ?? new Map<number, string>();
    const before = [...years].filter(([year, one]) => year < s.year && compare(one, s.above) > 0);
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
    const [then, now] = [Number(s.before), Number(s.after)];
    const change = s.in === 'points' ? now - then : ((now - then) / Math.abs(then)) * 100;
    const places = s.by.split('.')[1]?.length ?? 0;
    return [
      ...is(truth, s, s.from, s.before),
      ...is(truth, s, s.to, s.after),
      ...unless(
        Math.abs(Math.abs(change) - Number(s.by)) <= 0.5000001 / 10 ** places &&
          Math.sign(change) === (s.way === 'up' ? 1 : -1),
        'false change of a figure',
        'S23',
        `${change}`,
      ),
      ...unless(
        (truth.world.indicators.find(({ id }) => id === s.indicator)?.measure === 'percent') === (s.in === 'points'),
        'percent told for percentage points',
        'S23',
        s.in,
      ),
      ...measured(truth, s),
      ...direction(truth, s),
    ];
  },
  growthRate: (s: StatementOf<'growthRate'>, truth: Truth): Objections => {
    const rate = ((Number(s.after) / Number(s.before)) ** (1 / (s.to - s.from)) - 1) * 100;
    const places = s.rate.split('.')[1]?.length ?? 0;
    return [
      ...is(truth, s, s.from, s.before),
      ...is(truth, s, s.to, s.after),
      ...unless(s.to - s.from >= 3, 'rate of growth over too few years', 'S23', `${s.from} to ${s.to}`),
      ...unless(
        Math.abs(Math.abs(rate) - Number(s.rate)) <= 0.5000001 / 10 ** places &&
          Math.sign(rate) === (s.way === 'up' ? 1 : -1),
        'false rate of growth',
        'S23',
        `${rate}`,
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
