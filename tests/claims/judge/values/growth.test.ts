import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../lambdas/claims/schema/kinds.ts';
import { nearest } from '../../../../lambdas/findings/statements.ts';
import { type Figure, figuresOf, reasonOf, verdictOf, world } from '../../../support/world.ts';

const of = (measure: string, then: Figure, now: Figure, to = 2018) =>
  world().indicator('figure', { measure, figures: { beijing: { 2015: then, [to]: now } } });
const growth = (more: Partial<Extract<Query, { kind: 'growthRate' }>> = {}): Query => ({
  kind: 'growthRate',
  unit: 'beijing',
  indicator: 'figure',
  from: 2015,
  to: 2018,
  ...more,
});

describe('growthRate', () => {
  it.each([
    ['100', '133.1', '10.0', 'ten percent, three times over'],
    ['100', '130', '9.1', 'and not the thirty percent in three parts'],
    ['100', '72.9', '-10.0', 'a fall'],
    ['1', '1.001500750125', '0.1', 'half up: 0.05'],
    ['1', '0.998500749875', '-0.1', 'half up by magnitude'],
  ])('from %s to %s in three years is %s percent a year: %s', (then, now, rate) => {
    expect(figuresOf(of('USD', then, now).ask(growth()))).toEqual({
      unit: 'beijing',
      indicator: 'figure',
      before: { year: 2015, value: then },
      after: { year: 2018, value: now },
      years: 3,
      rate,
    });
  });

  it('takes as many decimals as are asked for or asserted, and the rounded figure must be the true one', () => {
    expect(figuresOf(of('USD', '100', '130').ask(growth({ decimals: 3 })))).toMatchObject({ rate: '9.139' });
    expect(figuresOf(of('USD', '100', '130').ask(growth({ rate: '9.14' })))).toMatchObject({ rate: '9.14' });
    expect(verdictOf(of('USD', '100', '130').ask(growth({ rate: '9' })))).toBe('true');
    expect(reasonOf(of('USD', '100', '130').ask(growth({ rate: '10.0' })))).toMatchObject({
      code: 'otherFigure',
      found: '9.1',
    });
    expect(verdictOf(of('USD', '100', '130').ask(growth({ rate: '-9.1' })))).toBe('false: otherFigure');
    expect(figuresOf(of('USD', '100', '130').ask(growth({ rate: '9.1', decimals: 1 })))).toMatchObject({ rate: '9.1' });
  });

  it('is false where nothing changed, and withheld where the rest is lost in rounding', () => {
    expect(verdictOf(of('USD', '3', '3.0').ask(growth({ rate: '1' })))).toBe('false: noValueChange');
    expect(verdictOf(of('USD', '3', '3.0').ask(growth()))).toBe('withhold: noValueChange');
    expect(verdictOf(of('USD', '10000', '10001').ask(growth()))).toBe('withhold: rateRoundsAway');
    expect(verdictOf(of('USD', '10000', '10001').ask(growth({ rate: '0.0' })))).toBe('withhold: rateRoundsAway');
    expect(figuresOf(of('USD', '10000', '10001').ask(growth({ decimals: 4 })))).toMatchObject({ rate: '0.0033' });
  });

  it.each([
    ['two years', of('USD', '16', '46', 2017), growth({ to: 2017 }), 'tooFewYears'],
    ['years in the wrong order', of('USD', '3', '2'), growth({ from: 2018, to: 2015 }), 'yearsReversed'],
    ['a lower bound', of('USD', '16', 'above 46'), growth(), 'boundOnly'],
    ['nothing to start from', of('USD', '0', '46'), growth(), 'noBase'],
    ['nothing to arrive at', of('USD', '46', '0'), growth(), 'noBase'],
    ['a negative base', of('USD', '-2', '46'), growth(), 'noBase'],
    ['a place', of('place', '3', '2'), growth(), 'isPlace'],
    ['a temperature', of('°C', '10', '20'), growth(), 'noTrueZero'],
    ['a percentage', of('percent', '40', '46'), growth(), 'isPercent'],
    ['a rate in other parts', of('basis points', '40', '46'), growth(), 'isRate'],
    ['a year that is not on record', of('USD', '3', '2'), growth({ to: 2019 }), 'noValue'],
  ])('is withheld of %s', (_, so, query, code) => {
    expect(verdictOf(so.ask(query))).toBe(`withhold: ${code}`);
  });

  it('has the rate that is found as the nearest, and for two years the change', () => {
    expect(nearest(of('USD', '100', '130').view(), growth({ rate: '10' }))).toMatchObject({
      kind: 'growthRate',
      figures: { rate: '9.1' },
    });
    expect(nearest(of('USD', '100', '130', 2017).view(), growth({ to: 2017, rate: '10' }))).toMatchObject({
      kind: 'valueChange',
      figures: { change: '30.0' },
    });
  });
});
