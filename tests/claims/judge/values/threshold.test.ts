import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../lambdas/claims/schema/kinds.ts';
import { nearest } from '../../../../lambdas/findings/statements.ts';
import { type Figure, figuresOf, type IndicatorFacts, reasonOf, verdictOf, world } from '../../../support/world.ts';

const years = (figures: Readonly<Record<number, Figure>>, facts: Partial<IndicatorFacts> = {}) =>
  world().indicator('gdp', { figures: { beijing: figures }, ...facts });

const exceeded: Extract<Query, { kind: 'threshold' }> = {
  kind: 'threshold',
  unit: 'beijing',
  indicator: 'gdp',
  year: 2021,
  above: '28000',
};

describe('threshold', () => {
  const above = (figure: Figure) => verdictOf(years({ 2021: figure }).ask(exceeded));

  it('needs more than the threshold: 28,000 exactly does not exceed it, nor does 27,996', () => {
    expect(above('28534')).toBe('true');
    expect(above('28000.01')).toBe('true');
    expect(above('28000')).toBe('false: notAbove');
    expect(above('27996')).toBe('false: notAbove');
  });

  it('takes a lower bound for what it is', () => {
    expect(above('above 28000')).toBe('true');
    expect(above('at-least 28000')).toBe('withhold: boundOnly');
    expect(above('at-least 28001')).toBe('true');
    expect(above('above 27000')).toBe('withhold: boundOnly');
  });

  it('is withheld without a figure, and of places', () => {
    const query = { ...exceeded, above: '3' };
    expect(verdictOf(years({ 2020: '5' }).ask(query))).toBe('withhold: noValue');
    expect(verdictOf(years({ 2021: '5' }, { measure: 'place' }).ask(query))).toBe('withhold: notStrict');
  });
});

describe('threshold, for the first time', () => {
  const first = { ...exceeded, first: true };
  const since2019 = { historySince: 2019 };
  const whole = { 2019: '25000', 2020: '28000', 2021: '28534' };

  it('needs a declared history with a figure that was not above in every year before', () => {
    const claim = years(whole, since2019).ask(first);
    expect(figuresOf(claim)).toMatchObject({ year: 2021, value: '28534', first: true });
    expect(claim.evidence.map(({ key }) => key)).toEqual([
      'gdp',
      'gdp/beijing/2019@1',
      'gdp/beijing/2020@1',
      'gdp/beijing/2021@1',
    ]);
  });

  it('is told only where it is asked', () => {
    expect(figuresOf(years(whole, since2019).ask(exceeded))).not.toHaveProperty('first');
    expect(figuresOf(years(whole, since2019).ask({ ...exceeded, first: false }))).not.toHaveProperty('first');
  });

  it('is false where an earlier year was above, whatever is declared and whatever is missing', () => {
    for (const facts of [since2019, {}, { historySince: 2010 }])
      expect(reasonOf(years({ 2019: '28001', 2021: '28534' }, facts).ask(first))).toMatchObject({
        code: 'exceededBefore',
        year: 2019,
        above: '28000',
      });
    for (const figure of ['28001', 'above 28000', 'at-least 28001'] as const)
      expect(verdictOf(years({ 2019: figure, 2021: '28534' }).ask(first))).toBe('false: exceededBefore');
    expect(verdictOf(years({ 2019: '30000', 2021: '27000' }, since2019).ask(first))).toBe('false: notAbove');
  });

  it('is withheld where no history is declared, a year is missing, or an earlier figure is a bound', () => {
    expect(verdictOf(years(whole).ask(first))).toBe('withhold: figuresUndeclared');
    expect(reasonOf(years(whole, { historySince: 2018 }).ask(first))).toMatchObject({ code: 'noValue', year: 2018 });
    expect(reasonOf(years({ 2019: '1', 2021: '28534' }, since2019).ask(first))).toMatchObject({ year: 2020 });
    for (const figure of ['above 20000', 'at-least 28000'] as const)
      expect(verdictOf(years({ ...whole, 2020: figure }, since2019).ask(first))).toBe('withhold: boundOnly');
  });

  it('is withheld of the first year that was measured: no year before tells it apart', () => {
    expect(verdictOf(years({ 2021: '28534' }, { historySince: 2021 }).ask(first))).toBe('withhold: noValue');
    expect(verdictOf(years({ 2021: '28534' }, { historySince: 2022 }).ask(first))).toBe('withhold: noValue');
    expect(verdictOf(years(whole, { historySince: 2021 }).ask(first))).toBe('withhold: noValue');
  });

  it('goes by the figures as they were corrected', () => {
    const corrected = years({ ...whole, 2020: '28400' }, since2019).with(rows => ({
      ...rows,
      values: rows.values.flatMap(value =>
        value.year === 2020
          ? [value, { ...value, value: '27900', vintage: 2, vintageReason: 'Revised after the census' }]
          : [value],
      ),
    }));
    expect(verdictOf(corrected.ask(first))).toBe('true');
  });

  it('has the threshold alone as the nearest that holds', () => {
    expect(nearest(years(whole).view(), first)).toMatchObject({ verdict: 'true', query: exceeded });
    expect(nearest(years({ 2021: '1' }).view(), first)).toBeNull();
  });
});
