import { inOnes } from './measures.ts';
import { number, type Question, text } from './question.ts';
import type { Statement } from './statement.ts';
import { printings } from './truth/figures.ts';
import type { Truth } from './truth/places.ts';
import type { Objections } from './truth/verdict.ts';

const between = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** What a question about figures says; unknown where a figure that it turns on is not on record but as a bound, or not at all. */
export function figureAsked(
  form: Question['form'],
  asked: Question['verdict'],
  truth: Truth,
): Statement | null | 'unknown' {
  const [unit, indicator] = [text(form, 'unit'), text(form, 'indicator')];
  const measured = truth.world.indicators.find(({ id }) => id === indicator);
  if (!measured || form.change !== undefined || form.rate !== undefined) return 'unknown';
  const { measure, lowerIsBetter } = measured;
  const on = (year: number): string | null => printings(truth, indicator, unit, year).at(-1) ?? null;
  const of = {
    indicator,
    unit,
    measure: measure.is,
    lower: lowerIsBetter && measure.sort !== 'place',
  };
  switch (form.kind) {
    case 'threshold':
      return {
        is: 'threshold',
        ...of,
        year: number(form, 'year') ?? 0,
        above: inOnes(text(form, 'above'), measure),
        first: form.first === true,
      };
    case 'value': {
      const year = number(form, 'year') ?? 0;
      const value = on(year);
      const isBound = truth.handed.bounds.has(`${indicator}/${unit}/${year}`);
      return value === null || isBound ? 'unknown' : { is: 'value', ...of, year, value, bound: '' };
    }
    case 'trend': {
      const [from, to] = [number(form, 'since') ?? 0, number(form, 'until') ?? 0];
      const values = between(from, to).flatMap(year => on(year) ?? []);
      return values.length < Math.max(3, to - from + 1)
        ? 'unknown'
        : { is: 'trend', ...of, way: form.direction === 'up' ? 'up' : 'down', from, to, values };
    }
    case 'topsGroup': {
      const group = text(form, 'group');
      const members = truth.world.groups.find(({ id }) => id === group)?.members ?? [];
      return {
        is: 'topsGroup',
        indicator,
        unit,
        year: number(form, 'year') ?? 0,
        best: lowerIsBetter ? 'lowest' : 'highest',
        group,
        members: members.length,
      };
    }
    // By how much is left to the sentence, which rounds it; that it changed at all is asked here.
    default: {
      const [before, after] = [on(number(form, 'from') ?? 0), on(number(form, 'to') ?? 0)];
      return asked === 'true' && (before === null || after === null || before === after) ? null : 'unknown';
    }
  }
}

/** Two figures on record stand as first printed, and lie so far apart that no rounding hides the change. */
export function changeOnRecord(form: Question['form'], truth: Truth): Objections {
  const [unit, indicator] = [text(form, 'unit'), text(form, 'indicator')];
  const given = ['from', 'to'].flatMap(slot => {
    const year = number(form, slot) ?? 0;
    const key = `${indicator}/${unit}/${year}`;
    return truth.handed.figures.has(key) && !truth.handed.bounds.has(key)
      ? [printings(truth, indicator, unit, year)]
      : [];
  });
  const [then, now] = given.map(([first]) => Number(first));
  const isPlain = given.length === 2 && given.every(({ length }) => length === 1);
  const sort = truth.world.indicators.find(({ id }) => id === indicator)?.measure.sort;
  // A rate of growth is told over three years or more.
  const isShort = (number(form, 'to') ?? 0) - (number(form, 'from') ?? 0) < 3;
  if (!isPlain || !then || !now || Math.abs(now / then - 1) < 0.02) return [];
  if (sort === 'degrees' || sort === 'place') return [];
  if (form.kind === 'growthRate' && (sort !== 'amount' || isShort)) return [];
  return [{ fault: 'a change between two figures that stand as printed', why: `${then}, then ${now}`, rule: 'S23' }];
}
