import { Big } from 'big.js';
import type { KindOf } from '../../claims/schema/kinds.ts';
import type { IndicatorValue } from '../../records/indicator.ts';
import { assertedNumber, type Derivations, firstOf, type Refusal, unless } from './derivation.ts';
import { compoundRate, decimalsOf, isAboveZero, isBelowZero, isZero, percent, points } from './exact.ts';
import { figureOf, measureOf, type Rows } from './rows.ts';
import { convertedThreshold, threshold } from './thresholds.ts';

/** Measures in small letters of which nothing at all is not 0. */
const NOUGHTLESS =
  'degree,degrees,celsius,fahrenheit,degree celsius,degree fahrenheit,degrees celsius,degrees fahrenheit,degrees c,degrees f,degree c,degree f,摄氏度,华氏度,ph,ph value,ph值,decibel,decibels,分贝,year,years,calendar year,calendar years,date,dates,年,年份,point,points,index,index point,index points,score,scores,分,得分,指数';

/** The same of whatever begins with one of these words, or ends with one: degrees of what, points of how many. */
const NOUGHTLESS_FIRST =
  'deg degree degrees latitude longitude magnitude richter likert grade grades star stars score scores point points iq log log10 ln dba dbb dbc rank ranks ranking position'.split(
    ' ',
  );
const NOUGHTLESS_LAST = ['magnitude', 'grade', 'score', 'rank', 'position', '(log)', '(log10)'];

/** What begins at no nought of its own, as declared or as it is measured: so many per cent more of it is no statement. */
function beginsNowhere(rows: Rows, indicator: string): boolean {
  const scale = rows.indicator(indicator)?.scale;
  if (scale !== undefined) return scale === 'interval';
  const measure = (measureOf(rows, indicator) ?? '').trim();
  const word = measure.toLowerCase();
  // Not MW, which is power.
  if (measure === 'Mw') return true;
  if (/^[°º] ?[cf]?$|^[℃℉]$|\b\d{4} ?= ?100\b/.test(word) || /^db(?:\s?\(.\))?$/.test(word)) return true;
  const [first = ''] = word.split(/[^a-z0-9]+/);
  const last = word.split(/[\s-]/).at(-1) ?? '';
  if (NOUGHTLESS_FIRST.includes(first) || NOUGHTLESS_LAST.includes(last)) return true;
  return NOUGHTLESS.split(',').includes(word) || word.endsWith('iq points');
}

const isPercentage = (measure: string | null): boolean =>
  measure?.endsWith('(%)') === true ||
  ['%', 'percent', 'per cent', 'pct'].some(sign => measure === sign || measure?.startsWith(`${sign} `)) ||
  ['percentage point', 'percentage points', '百分点', '个百分点'].includes(measure ?? '');

/** Parts of a thousand or of ten thousand: what changes is told in the same. */
const isInOtherParts = (measure: string | null): boolean => {
  const small = (measure ?? '').toLowerCase();
  const words = '‰,permille,per mille,permil,per mil,basis point,basis points,bp,bps'.split(',');
  return (
    small.endsWith('(‰)') ||
    ['千分点', '基点', '个基点'].includes(small) ||
    words.some(word => small === word || small.startsWith(`${word} `))
  );
};

interface Pair {
  readonly before: IndicatorValue;
  readonly after: IndicatorValue;
}

/** Two exact figures to compare, or why there are none. */
function exactPair(rows: Rows, unit: string, indicator: string, from: number, to: number): Pair | Refusal {
  const [before, after] = [from, to].map(year => figureOf(rows, indicator, unit, year));
  if (!before || !after) return 'compares figures of which one is not on record';
  if (before.bound !== 'exact' || after.bound !== 'exact') return 'compares figures of which one is only a bound';
  return { before, after };
}

/**
 * Told of figures of which some were restated and others stand as printed: it has to be so of all as first printed too.
 */
function alsoAsPrinted(
  rows: Rows,
  figures: readonly IndicatorValue[],
  holds: (values: readonly string[]) => boolean,
): Refusal | null {
  if (figures.every(({ vintage }) => vintage > 1)) return null;
  const printed = figures.map(
    figure =>
      rows.dataset.values.find(
        ({ indicator, unit, year, vintage }) =>
          vintage === 1 && indicator === figure.indicator && unit === figure.unit && year === figure.year,
      ) ?? figure,
  );
  if (printed.every(({ value, bound }, index) => value === figures[index]?.value && bound === figures[index]?.bound))
    return null;
  return unless(
    printed.every(({ bound }) => bound === 'exact') && holds(printed.map(({ value }) => value)),
    'is not so of the figures as first printed, of which some were restated',
  );
}

const pointOf = ({ year, value }: IndicatorValue) => ({ year, value });

/** Whether one figure is surely better than another, whatever their bounds leave open. */
function isBetter(one: IndicatorValue, other: IndicatorValue, higher: boolean): boolean {
  const [big, small] = higher ? [one, other] : [other, one];
  return small.bound === 'exact' && new Big(big.value).cmp(small.value) >= (big.bound === 'above' ? 0 : 1);
}

/** Figures of units: how they went, what they exceeded, whose is best. */
export const values: Derivations<KindOf<'values'>> = {
  threshold,
  convertedThreshold,

  value: (rows, { unit, indicator, year, value: said }) => {
    const row = figureOf(rows, indicator, unit, year);
    if (!row) return `rests on a figure of ${year} that is not on record`;
    const { value, bound } = row;
    return (
      unless(said === undefined || bound === 'exact', 'asserts a figure of which only a bound is on record') ??
      assertedNumber('value', said, value) ?? { unit, indicator, year, value, bound }
    );
  },

  trend: (rows, { unit, indicator, direction, since, until }) => {
    const last = until ?? Math.max(since, ...rows.figures(indicator, unit).keys());
    const years = Array.from({ length: Math.max(0, last - since + 1) }, (_, index) => since + index);
    const figures = years.flatMap(year => figureOf(rows, indicator, unit, year) ?? []);
    // A place that rises is a number that falls.
    const way = (direction === 'up') === (measureOf(rows, indicator) !== 'place') ? 1 : -1;
    const goes = (all: readonly string[]): boolean =>
      all.slice(1).every((value, index) => new Big(value).cmp(all[index] ?? value) === way);
    return (
      unless(years.length >= 3, 'rests on fewer than three years') ??
      firstOf(years, year =>
        unless(
          figureOf(rows, indicator, unit, year)?.bound === 'exact',
          `rests on the figure of ${year}, of which no exact one is on record`,
        ),
      ) ??
      unless(goes(figures.map(({ value }) => value)), `does not go ${direction} in every year`) ??
      alsoAsPrinted(rows, figures, goes) ?? { unit, indicator, direction, points: figures.map(pointOf) }
    );
  },

  valueChange: (rows, { unit, indicator, from, to, change: said, decimals: wanted }) => {
    const pair = exactPair(rows, unit, indicator, from, to);
    if (typeof pair === 'string') return pair;
    const { before, after } = pair;
    const measure = measureOf(rows, indicator);
    const isOwn = isInOtherParts(measure);
    const inPoints = isOwn || isPercentage(measure);
    if (!inPoints && !isAboveZero(before.value)) return `has a percentage of ${before.value}`;
    if (!inPoints && isBelowZero(after.value)) return `loses more than all of ${before.value}`;
    const decimals = wanted ?? (said === undefined ? undefined : decimalsOf(said));
    const changeOf = (then: string, now: string): string =>
      inPoints ? points(then, now, decimals) : percent(then, now, decimals ?? 1);
    const change = changeOf(before.value, after.value);
    return (
      unless(measure !== 'place', 'has a percentage of a place') ??
      unless(!beginsNowhere(rows, indicator), `has a percentage of what is measured in ${measure}`) ??
      unless(from < to, 'goes back in time') ??
      unless(!isZero(change), 'tells a change that rounds to nothing') ??
      assertedNumber('change', said, change) ??
      alsoAsPrinted(
        rows,
        [before, after],
        ([then = '0', now = '0']) =>
          (inPoints || (isAboveZero(then) && !isBelowZero(now))) && new Big(changeOf(then, now)).eq(change),
      ) ?? {
        unit,
        indicator,
        before: pointOf(before),
        after: pointOf(after),
        change,
        in: isOwn ? ('own' as const) : inPoints ? ('points' as const) : ('percent' as const),
      }
    );
  },

  growthRate: (rows, { unit, indicator, from, to, rate: said, decimals: wanted }) => {
    const pair = exactPair(rows, unit, indicator, from, to);
    if (typeof pair === 'string') return pair;
    const { before, after } = pair;
    const measure = measureOf(rows, indicator);
    const years = to - from;
    const decimals = wanted ?? (said === undefined ? 1 : decimalsOf(said));
    const wrong =
      unless(isAboveZero(before.value) && isAboveZero(after.value), 'grows from or to what is not above zero') ??
      unless(years >= 3, 'is a rate over fewer than three years') ??
      unless(decimals <= 4, `is asked for to ${decimals} decimals`) ??
      unless(!beginsNowhere(rows, indicator), `has a rate of what is measured in ${measure}`) ??
      unless(
        measure !== 'place' && !isPercentage(measure) && !isInOtherParts(measure),
        `is a rate of growth of what is measured as ${measure}`,
      );
    if (wrong !== null) return wrong;
    const rate = compoundRate(before.value, after.value, years, decimals);
    return (
      unless(!isZero(rate), 'tells a growth that rounds to nothing') ??
      assertedNumber('rate', said, rate) ??
      alsoAsPrinted(
        rows,
        [before, after],
        ([then = '0', now = '0']) =>
          isAboveZero(then) && isAboveZero(now) && new Big(compoundRate(then, now, years, decimals)).eq(rate),
      ) ?? {
        unit,
        indicator,
        before: pointOf(before),
        after: pointOf(after),
        years,
        rate,
      }
    );
  },

  topsGroup: (rows, { unit, indicator, year, group }) => {
    const members = [...new Set(rows.group(group)?.members ?? [])];
    const higher = rows.indicator(indicator)?.direction === 'higher-is-better';
    const own = figureOf(rows, indicator, unit, year);
    if (!own) return `rests on a figure of ${year} that is not on record`;
    return (
      unless(members.includes(unit), `is about ${unit}, no member of ${group}`) ??
      unless(members.length >= 2, `compares ${unit} with nobody`) ??
      firstOf(members, member => {
        if (member === unit) return null;
        const other = figureOf(rows, indicator, member, year);
        if (!other) return `compares with ${member}, whose figure is not on record`;
        if (other.bound !== 'exact') return `is not better than ${member} for certain, whose figure is only a bound`;
        return unless(isBetter(own, other, higher), `is not better than ${member}`);
      }) ?? {
        unit,
        indicator,
        year,
        group,
        members: members.length,
        value: own.value,
        bound: own.bound,
        best: higher ? ('highest' as const) : ('lowest' as const),
      }
    );
  },
};
