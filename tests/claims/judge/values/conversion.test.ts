import { describe, expect, it } from 'vitest';
import { QUERY, type Query } from '../../../../lambdas/claims/schema/kinds.ts';
import { type Figure, figuresOf, reasonOf, verdictOf, type World, world } from '../../../support/world.ts';

const AVERAGE = { indicator: 'rate-average', unit: 'china' };
const END = { indicator: 'rate-end', unit: 'china' };

/** Beijing's GDP per head in CNY, and two official rates of the same year. */
function beijing(gdp: Figure, average: Figure, end: Figure, year = 2021): World {
  const rate = (figure: Figure) => ({ measure: 'CNY per USD', figures: { china: { [year]: figure } } });
  return world()
    .economy('china')
    .indicator('gdp', { measure: 'CNY', figures: { beijing: { [year]: gdp } } })
    .indicator('rate-average', rate(average))
    .indicator('rate-end', rate(end));
}

const exceeded = (more: Partial<Extract<Query, { kind: 'convertedThreshold' }>> = {}): Query => ({
  kind: 'convertedThreshold',
  unit: 'beijing',
  indicator: 'gdp',
  year: 2021,
  above: '28000',
  measure: 'USD',
  rates: [AVERAGE, END],
  ...more,
});

describe('convertedThreshold', () => {
  const real = beijing('183980', '6.449', '6.3757');

  it('holds of Beijing in 2021: CNY 183,980 is over USD 28,000 at the average of the year and at its end', () => {
    const claim = real.ask(exceeded());
    expect(figuresOf(claim)).toEqual({
      unit: 'beijing',
      indicator: 'gdp',
      year: 2021,
      above: '28000',
      measure: 'USD',
      value: '183980',
      bound: 'exact',
      rates: [
        { ...AVERAGE, rate: '6.449', converted: '28528' },
        { ...END, rate: '6.3757', converted: '28856' },
      ],
    });
    expect(claim.evidence.map(({ key }) => key)).toEqual([
      'gdp/beijing/2021@1',
      'rate-average/china/2021@1',
      'rate-end/china/2021@1',
    ]);
    expect(claim.id).toBe(
      'convertedThreshold:beijing:indicator=gdp:year=2021:above=28000:measure=USD:rates=rate-average/china+rate-end/china',
    );
  });

  it('is withheld where the rates disagree, and names which of them do', () => {
    // At 28,700 the average says no and the year end says yes.
    expect(reasonOf(real.ask(exceeded({ above: '28700' })))).toMatchObject({
      code: 'ratesDisagree',
      above: [END],
      notAbove: [AVERAGE],
    });
    expect(verdictOf(beijing('183980', '6.449', '6.60').ask(exceeded()))).toBe('withhold: ratesDisagree');
    expect(verdictOf(beijing('above 183980', '6.449', '6.60').ask(exceeded()))).toBe('withhold: ratesDisagree');
  });

  it('is false where it holds at no rate, and withheld where the figure is a bound', () => {
    expect(verdictOf(real.ask(exceeded({ above: '29000' })))).toBe('false: notAbove');
    expect(verdictOf(beijing('at-least 183980', '6.449', '6.3757').ask(exceeded({ above: '29000' })))).toBe(
      'withhold: boundOnly',
    );
  });

  it('compares exactly: a quotient that comes out even does not exceed itself', () => {
    expect(verdictOf(beijing('180000', '6', '6.00').ask(exceeded({ above: '30000' })))).toBe('false: notAbove');
    expect(verdictOf(beijing('at-least 180000', '6', '6.00').ask(exceeded({ above: '30000' })))).toBe(
      'withhold: boundOnly',
    );
    expect(figuresOf(beijing('above 180000', '6', '6.00').ask(exceeded({ above: '30000' })))).toMatchObject({
      rates: [{ converted: '30000.00' }, { converted: '30000.00' }],
    });
  });

  it('never prints more than the figure, and two decimals where the whole would not bear it out', () => {
    expect(figuresOf(beijing('180003', '6', '5.9').ask(exceeded({ above: '30000' })))).toMatchObject({
      rates: [{ converted: '30000.50' }, { converted: '30508' }],
    });
    // 30,000.000…: true, and no reader could see it.
    expect(verdictOf(beijing('180000.01', '6', '5.9').ask(exceeded({ above: '30000' })))).toBe('withhold: hardlyAbove');
    expect(verdictOf(beijing('above 180000.01', '6', '5.9').ask(exceeded({ above: '30000' })))).toBe('true');
    expect(verdictOf(beijing('above 180000.03', '6', '6').ask(exceeded({ above: '30000.004' })))).toBe(
      'withhold: hardlyAbove',
    );
  });

  it.each([
    ['a rate that is not on record', beijing('183980', '6.449', '6.3757', 2020), { year: 2021 }, 'noValue'],
    [
      'a rate of another year',
      real.indicator('rate-march', { figures: {} }),
      { rates: [AVERAGE, { ...END, indicator: 'rate-march' }] },
      'noValue',
    ],
    ['a rate that nobody knows', real, { rates: [AVERAGE, { ...END, indicator: 'rate-market' }] }, 'unknownIndicator'],
    ['a rate of nobody', real, { rates: [AVERAGE, { ...END, unit: 'atlantis' }] }, 'unknownUnit'],
    ['a rate that is a bound', beijing('183980', 'above 6.449', '6.3757'), {}, 'rateUnusable'],
    ['a rate of nothing', beijing('183980', '6.449', '0'), {}, 'rateUnusable'],
    ['a rate below nothing', beijing('183980', '6.449', '-6.3'), {}, 'rateUnusable'],
    ['a currency that the rates do not lead to', real, { measure: 'EUR' }, 'otherMeasure'],
    [
      'a figure that is no money of theirs',
      real.indicator('trips', { measure: 'count', figures: { beijing: { 2021: '9' } } }),
      { indicator: 'trips' },
      'otherMeasure',
    ],
    ['a figure used as a rate', real, { rates: [AVERAGE, { indicator: 'gdp', unit: 'beijing' }] }, 'otherMeasure'],
  ])('is withheld of %s', (_, records, more, code) => {
    expect(verdictOf(records.ask(exceeded(more)))).toBe(`withhold: ${code}`);
  });

  it('asks for two rates or more, each once', () => {
    const rates = (...all: readonly object[]) => QUERY.safeParse({ ...exceeded(), rates: all }).success;
    expect(rates(AVERAGE, END)).toBe(true);
    expect(rates(AVERAGE)).toBe(false);
    expect(rates(AVERAGE, { ...AVERAGE })).toBe(false);
    expect(rates(AVERAGE, { ...END, rate: '6' })).toBe(false);
  });
});
