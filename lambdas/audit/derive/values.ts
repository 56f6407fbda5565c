import { Big } from 'big.js';
import type { Dataset } from '../../records/dataset.ts';
import type { IndicatorValue } from '../../records/indicator.ts';
import { SHAPES } from '../shapes.ts';
import { check, differs, first } from './check.ts';

/** The figure of a unit in a year, of the highest vintage. */
export function figureOf(dataset: Dataset, indicator: string, unit: string, year: number): IndicatorValue | null {
  const rows = dataset.values.filter(row => row.indicator === indicator && row.unit === unit && row.year === year);
  return rows.find(row => !rows.some(other => other.vintage > row.vintage)) ?? null;
}

export const measureOf = (dataset: Dataset, indicator: string): string | null =>
  dataset.indicators.find(({ id }) => id === indicator)?.measure ?? null;

export const trend = check(SHAPES.trend, ({ form, figures }, dataset) => {
  const { unit, indicator, direction, since } = form;
  const { points } = figures;
  // A place that rises is a number that falls.
  const way = (direction === 'up') === (measureOf(dataset, indicator) !== 'place') ? 1 : -1;
  const steps = points.slice(1).map(({ value }, index) => new Big(value).cmp(points[index]?.value ?? value));
  return first(
    differs('what it is about', [figures.unit, figures.indicator, figures.direction], [unit, indicator, direction]),
    points.length < 3 ? 'rests on fewer than three years' : null,
    differs(
      'years',
      points.map(({ year }) => year),
      points.map((_, index) => since + index),
    ),
    form.until === undefined ? null : differs('last year', points.at(-1)?.year, form.until),
    ...points.map(({ year, value }) => {
      const row = figureOf(dataset, indicator, unit, year);
      return differs(`figure of ${year}`, [value, 'exact'], row && [row.value, row.bound]);
    }),
    steps.every(step => step === way) ? null : `does not go ${direction} in every year`,
  );
});

/** Whether a figure surely exceeds a threshold: one that is stated as "above" exceeds what it names. */
export const exceeds = ({ value, bound }: Pick<IndicatorValue, 'value' | 'bound'>, threshold: string | Big): boolean =>
  new Big(value).cmp(threshold) >= (bound === 'above' ? 0 : 1);

/** S24, for the first time: a declared history, and every earlier year on record, exact, and not above. */
function notFirst(dataset: Dataset, { unit, indicator, year, above }: Crossing): string | null {
  const since = dataset.indicators.find(({ id }) => id === indicator)?.historySince;
  if (since === undefined) return 'says "for the first time" of a history that is not declared';
  if (since >= year) return `says "for the first time" of ${year}, before which nothing was measured`;
  const years = Array.from({ length: year - since }, (_, index) => since + index);
  return first(
    ...years.map(each => {
      const row = figureOf(dataset, indicator, unit, each);
      if (row?.bound !== 'exact') return `says "for the first time", and no exact figure of ${each} is on record`;
      return new Big(row.value).gt(above) ? `says "for the first time", and ${each} was above too` : null;
    }),
  );
}

interface Crossing {
  readonly unit: string;
  readonly indicator: string;
  readonly year: number;
  readonly above: string;
}

export const threshold = check(SHAPES.threshold, ({ form, figures }, dataset) => {
  const { unit, indicator, year, above } = form;
  const row = figureOf(dataset, indicator, unit, year);
  return first(
    differs(
      'what it is about',
      [figures.unit, figures.indicator, figures.year, figures.above],
      [unit, indicator, year, above],
    ),
    differs('figure', [figures.value, figures.bound], row && [row.value, row.bound]),
    measureOf(dataset, indicator) === 'place' ? 'has a place exceed another' : null,
    row && exceeds(row, above) ? null : `does not exceed ${above}`,
    differs('first time', figures.first === true, form.first === true),
    form.first ? notFirst(dataset, form) : null,
  );
});

/** Whether one figure is surely better than another, whatever their bounds leave open. */
function isBetter(one: IndicatorValue, other: IndicatorValue, higher: boolean): boolean {
  const [big, small] = higher ? [one, other] : [other, one];
  return small.bound === 'exact' && new Big(big.value).cmp(small.value) >= (big.bound === 'above' ? 0 : 1);
}

export const topsGroup = check(SHAPES.topsGroup, ({ form, figures }, dataset) => {
  const { unit, indicator, year, group } = form;
  const members = [...new Set(dataset.groups.find(({ id }) => id === group)?.members ?? [])];
  const higher = dataset.indicators.find(({ id }) => id === indicator)?.direction === 'higher-is-better';
  const own = figureOf(dataset, indicator, unit, year);
  return first(
    differs(
      'what it is about',
      [figures.unit, figures.indicator, figures.year, figures.group],
      [unit, indicator, year, group],
    ),
    members.includes(unit) ? null : `is about ${unit}, no member of ${group}`,
    members.length < 2 ? `compares ${unit} with nobody` : null,
    differs('members', figures.members, members.length),
    differs('figure', [figures.value, figures.bound], own && [own.value, own.bound]),
    differs('best', figures.best, higher ? 'highest' : 'lowest'),
    ...members
      .filter(member => member !== unit)
      .map(member => {
        const other = figureOf(dataset, indicator, member, year);
        if (!other) return `compares with ${member}, whose figure is not on record`;
        if (other.bound !== 'exact') return `is not better than ${member} for certain, whose figure is only a bound`;
        return own && isBetter(own, other, higher) ? null : `is not better than ${member}`;
      }),
  );
});
