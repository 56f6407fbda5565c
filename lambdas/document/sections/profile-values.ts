import { isTrue, type TrueClaim } from '../../claims/claim.ts';
import { compareDecimals } from '../../records/decimal.ts';
import type { IndicatorValue } from '../../records/indicator.ts';
import type { DumbbellChart } from '../charts.ts';
import { type Context, claimSentence, plain } from '../context.ts';
import { describeRows } from '../describe-rows.ts';
import { figureOnRecord } from '../on-record.ts';
import { unitHead } from '../unit-head.ts';

/** A figure of so many units in two years is worth a picture, if they are half of those that have a profile. */
const FEWEST = 2;

/** At the most so many steps stand along an axis. */
const MOST_STEPS = 5;

interface Both {
  readonly unit: string;
  readonly before: IndicatorValue;
  readonly now: IndicatorValue;
}

const exactOf = (context: Context, indicator: string, unit: string): readonly IndicatorValue[] =>
  context.view.values(indicator, unit).filter(({ bound }) => bound === 'exact');

/** Those with an exact figure in both of two years: the years of which most have both, of as many the latest. */
function bothOf(context: Context, indicator: string, units: readonly string[]): readonly Both[] {
  const years = [...new Set(units.flatMap(unit => exactOf(context, indicator, unit).map(({ year }) => year)))].toSorted(
    (a, b) => b - a,
  );
  const pairs = years.flatMap((to, at) => years.slice(at + 1).map(from => ({ from, to })));
  return pairs
    .map(({ from, to }) =>
      units.flatMap(unit => {
        const [before, now] = [from, to].map(year =>
          exactOf(context, indicator, unit).find(value => value.year === year),
        );
        return before && now ? [{ unit, before, now }] : [];
      }),
    )
    .reduce<readonly Both[]>((most, found) => (found.length > most.length ? found : most), []);
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

/** Each indicator in two years, the same for all, of which enough of the units that have a profile have both. */
export function valuesCharts(context: Context): readonly DumbbellChart[] {
  return context.view.input.dataset.indicators.flatMap(({ id }) => valuesChart(context, id) ?? []);
}

function valuesChart(context: Context, indicator: string): DumbbellChart | null {
  const { analysis, words, names, citations, language } = context;
  const { profile } = words;
  const units = analysis.profiles.map(({ unit }) => unit);
  const found = bothOf(context, indicator, units).toSorted((a, b) => compareDecimals(b.now.value, a.now.value));
  const others = units.filter(unit => !found.some(each => each.unit === unit));
  if (found.length < FEWEST || found.length * 2 < units.length) return null;
  const end = (value: IndicatorValue) => ({
    when: language.formats.date(String(value.year)),
    value: Number(value.value),
    text: figureOnRecord(context, value),
  });
  const rows = found.map(({ unit, before, now }) => ({ name: names.unit(unit), before: end(before), now: end(now) }));
  const data = [
    [
      unitHead(
        context,
        found.map(({ unit }) => unit),
      ),
      ...profile.valuesHead,
    ],
    ...rows.map(({ name, before, now }) => [name, before.when, before.text, now.when, now.text]),
  ];
  const steps = stepsIn([0, ...rows.flatMap(({ before, now }) => [before.value, now.value])]);
  const change = changeOf(context, found);
  return {
    kind: 'chart',
    form: 'dumbbell',
    id: `chart-values-${indicator}`,
    number: context.nextFigure(),
    ...(change && { finding: claimSentence(context, change) }),
    title: profile.valuesTitle(names.indicator(indicator)),
    subtitle: profile.valuesSubtitle,
    alt: profile.valuesAlt(names.indicator(indicator), rows.length),
    description: describeRows(data, context.language.formats),
    ...(others.length > 0 && { notes: [plain(context, profile.valuesWithout(others.map(names.unit)))] }),
    sourceLine: citations.sourceLine(
      found.flatMap(({ before, now }) => [before.source, now.source]),
      false,
    ),
    data,
    rows,
    ticks: steps.map(at => ({ at, label: language.formats.quantity(String(at), names.measure(indicator)) })),
  };
}
