import { isTrue, type TrueClaim } from '../../claims/claim.ts';
import { compareDecimals } from '../../records/decimal.ts';
import type { IndicatorValue } from '../../records/indicator.ts';
import type { DumbbellChart } from '../charts.ts';
import { type Context, claimSentence } from '../context.ts';
import { describeRows } from '../describe-rows.ts';
import { figureOnRecord } from '../on-record.ts';

/** A figure of so many units in two years is worth a picture. */
const FEWEST = 4;

/** At the most so many steps stand along an axis. */
const MOST_STEPS = 5;

interface Both {
  readonly unit: string;
  readonly before: IndicatorValue;
  readonly now: IndicatorValue;
}

/** Its two latest exact figures; null where no two are on record. */
function lastTwo(values: readonly IndicatorValue[]): readonly [IndicatorValue, IndicatorValue] | null {
  const [before, now] = values.filter(({ bound }) => bound === 'exact').slice(-2);
  return before && now ? [before, now] : null;
}

/** Whole steps of one, two or five of a power of ten within what is drawn. */
function stepsIn(values: readonly number[]): readonly number[] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const powers = Array.from({ length: 12 }, (_, power) => 10 ** power);
  const step = powers.flatMap(ten => [ten, 2 * ten, 5 * ten]).find(each => (high - low) / each <= MOST_STEPS);
  if (step === undefined) return [];
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, index) => (first + index) * step);
}

/** By how much a figure changed between the two years that are drawn, of the first unit of which a true claim tells it. */
const changeOf = ({ analysis }: Context, found: readonly Both[]): TrueClaim | undefined =>
  found
    .flatMap(({ unit, before, now }) =>
      analysis.claims
        .filter(isTrue)
        .filter(
          ({ kind, query }) =>
            kind === 'valueChange' &&
            query.unit === unit &&
            query.indicator === now.indicator &&
            query.from === before.year &&
            query.to === now.year,
        ),
    )
    .at(0);

/** Each indicator with the two latest years of enough of the units that have a profile. */
export function valuesCharts(context: Context): readonly DumbbellChart[] {
  return context.view.input.dataset.indicators.flatMap(({ id }) => valuesChart(context, id) ?? []);
}

function valuesChart(context: Context, indicator: string): DumbbellChart | null {
  const { analysis, view, words, names, citations, language } = context;
  const { profile } = words;
  const found: readonly Both[] = analysis.profiles
    .flatMap(({ unit }) => {
      const both = lastTwo(view.values(indicator, unit));
      return both ? [{ unit, before: both[0], now: both[1] }] : [];
    })
    .toSorted((a, b) => compareDecimals(b.now.value, a.now.value));
  if (found.length < FEWEST) return null;
  const end = (value: IndicatorValue) => ({
    when: language.formats.date(String(value.year)),
    value: Number(value.value),
    text: figureOnRecord(context, value),
  });
  const rows = found.map(({ unit, before, now }) => ({ name: names.unit(unit), before: end(before), now: end(now) }));
  const data = [
    [...profile.valuesHead],
    ...rows.map(({ name, before, now }) => [name, before.when, before.text, now.when, now.text]),
  ];
  const steps = stepsIn(rows.flatMap(({ before, now }) => [before.value, now.value]));
  const change = changeOf(context, found);
  return {
    kind: 'chart',
    form: 'dumbbell',
    id: `chart-values-${indicator}`,
    number: context.nextFigure(),
    ...(change && { finding: claimSentence(context, change) }),
    title: profile.valuesTitle(names.indicator(indicator)),
    subtitle: profile.valuesSubtitle(new Set(found.map(({ before, now }) => `${before.year} ${now.year}`)).size > 1),
    alt: profile.valuesAlt(names.indicator(indicator), rows.length),
    description: describeRows(data),
    sourceLine: citations.sourceLine(
      found.flatMap(({ before, now }) => [before.source, now.source]),
      false,
    ),
    data,
    rows,
    ticks: steps.map(at => ({ at, label: language.formats.quantity(String(at), names.measure(indicator)) })),
  };
}
