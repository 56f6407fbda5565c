import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { CITIES, ECONOMY, GROUPS, RATES, type TrueFigures } from './figures-truth.ts';

const ABOVE = ['2', '4.0', '5.5'];
const SPANS = [
  [2016, 2019],
  [2017, 2021],
  [2018, 2021],
  [2019, 2020],
] as const;

/** Every question that a world of figures can be asked, with and without what somebody might assert. */
export const figureQuestions = ({ indicators }: TrueFigures): readonly Query[] => [
  ...indicators.flatMap(({ id }) => CITIES.flatMap(unit => ofIndicator(unit, id))),
  ...['money', 'crime'].flatMap(indicator => CITIES.flatMap(unit => converted(unit, indicator))),
];

function ofIndicator(unit: string, indicator: string): readonly Query[] {
  const of = { unit, indicator };
  return [
    ...(['up', 'down'] as const).flatMap((direction): readonly Query[] => [
      { kind: 'trend', ...of, direction, since: 2019 },
      { kind: 'trend', ...of, direction, since: 2018, until: 2020 },
      { kind: 'trend', ...of, direction, since: 2018, until: 2021 },
      { kind: 'trend', ...of, direction, since: 2020, until: 2021 },
    ]),
    ...[2018, 2021].flatMap(year => [
      ...[undefined, ...ABOVE].map((value): Query => ({ kind: 'value', ...of, year, ...(value && { value }) })),
      ...ABOVE.flatMap((above): readonly Query[] => [
        { kind: 'threshold', ...of, year, above },
        { kind: 'threshold', ...of, year, above, first: true },
      ]),
      ...GROUPS.map(({ id }): Query => ({ kind: 'topsGroup', ...of, year, group: id })),
    ]),
    ...SPANS.flatMap(([from, to]): readonly Query[] => [
      { kind: 'valueChange', ...of, from, to },
      { kind: 'valueChange', ...of, from, to, decimals: 3 },
      { kind: 'valueChange', ...of, from, to, change: '100' },
      { kind: 'valueChange', ...of, from, to, change: '-0.5' },
      { kind: 'growthRate', ...of, from, to },
      { kind: 'growthRate', ...of, from, to, decimals: 4 },
      { kind: 'growthRate', ...of, from, to, rate: '26' },
      { kind: 'growthRate', ...of, from, to, rate: '-20.6' },
    ]),
  ];
}

const converted = (unit: string, indicator: string): readonly Query[] =>
  [2018, 2021].flatMap(year =>
    ['2', '3', '4.5'].map(above => ({
      kind: 'convertedThreshold' as const,
      unit,
      indicator,
      year,
      above,
      measure: 'USD',
      rates: RATES.map(rate => ({ indicator: rate, unit: ECONOMY })),
    })),
  );
