import type { IndicatorValue } from '../../../lambdas/records/indicator.ts';
import { type World, world } from '../../support/world.ts';
import { CITIES, ECONOMY, GROUPS, type TrueFigure, type TrueFigures, type TrueIndicator } from './figures-truth.ts';

/** Every figure exactly, every history declared. */
export const allFigures = (truth: TrueFigures): World => worldOf(truth, true);

/** What the truth's plan keeps: some years, bounds for figures, corrected figures beside those that were wrong. */
export const someFigures = (truth: TrueFigures): World => worldOf(truth, false);

function worldOf(truth: TrueFigures, whole: boolean): World {
  const units = CITIES.reduce((so, unit) => so.city(unit), world().economy(ECONOMY));
  const grouped = GROUPS.reduce((so, { id, members }) => so.group(id, members), units);
  return truth.indicators.reduce((so, indicator) => withIndicator(so, indicator, whole), grouped);
}

function withIndicator(so: World, indicator: TrueIndicator, whole: boolean): World {
  const { id, measure, lower, begin, declared, figures } = indicator;
  const named = so.indicator(id, {
    measure,
    direction: lower ? 'lower-is-better' : 'higher-is-better',
    ...(whole || declared ? { historySince: begin } : {}),
    figures: {},
  });
  const rows = figures.flatMap(figure => (whole ? [row(indicator, figure)] : kept(indicator, figure)));
  return named.with(dataset => ({ ...dataset, values: [...dataset.values, ...rows] }));
}

/** Hundredths as a decimal: `400` is `4.0` and `300` is `3`, as it happens to be printed; a place is a whole number. */
const decimal = (hundredths: number, { measure }: TrueIndicator): string => {
  if (measure === 'place') return String(Math.floor(hundredths / 100));
  const text = (Math.abs(hundredths) / 100).toFixed(2);
  const printed = hundredths % 100 === 0 && hundredths % 400 !== 0 ? text.replace('.00', '') : text.replace(/0$/, '');
  return hundredths < 0 ? `-${printed}` : printed;
};

const row = (indicator: TrueIndicator, { unit, year, value }: TrueFigure): IndicatorValue => ({
  indicator: indicator.id,
  unit,
  year,
  value: decimal(value, indicator),
  bound: 'exact',
  vintage: 1,
  vintageReason: null,
  source: 'page',
  note: null,
});

function kept(indicator: TrueIndicator, figure: TrueFigure): readonly IndicatorValue[] {
  const { row: on, bound, slack, corrected } = figure.kept;
  if (!on) return [];
  const exact = row(indicator, figure);
  const told = bound === 'exact' ? exact : { ...exact, bound, value: decimal(figure.value - slack, indicator) };
  const wrong = { ...exact, value: decimal(figure.value + 100, indicator) };
  return corrected ? [wrong, { ...told, vintage: 2, vintageReason: 'a correction' }] : [told];
}
