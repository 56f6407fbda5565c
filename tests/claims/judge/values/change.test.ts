import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../lambdas/claims/schema/kinds.ts';
import { objection } from '../../../audit/objection.ts';
import { figuresOf, reasonOf, verdictOf, world } from '../../../support/world.ts';

const of = (measure: string, then: string, now: string) =>
  world().indicator('figure', { measure, figures: { beijing: { 2022: then, 2023: now } } });
const change = (more: Partial<Extract<Query, { kind: 'valueChange' }>> = {}): Query => ({
  kind: 'valueChange',
  unit: 'beijing',
  indicator: 'figure',
  from: 2022,
  to: 2023,
  ...more,
});

describe('valueChange', () => {
  it.each([
    ['16', '46', '187.5', 'a whole tenth'],
    ['3', '4', '33.3', 'rounded once'],
    ['8', '7', '-12.5', 'a fall'],
    ['2000', '2001', '0.1', 'half up: 0.05'],
    ['2000', '1999', '-0.1', 'half up by magnitude'],
  ])('from %s to %s is %s percent: %s', (then, now, found) => {
    expect(figuresOf(of('USD', then, now).ask(change()))).toMatchObject({ change: found, in: 'percent' });
  });

  it('is of points, exactly, where the figures are percentages', () => {
    expect(figuresOf(of('percent', '43.8', '46.1').ask(change()))).toMatchObject({ change: '2.3', in: 'points' });
    expect(figuresOf(of('percent', '0.30', '0.1').ask(change()))).toMatchObject({ change: '-0.20', in: 'points' });
  });

  it('is of points too where what is measured is written as a sign', () => {
    expect(figuresOf(of('%', '3.1', '2.2').ask(change()))).toMatchObject({ change: '-0.9', in: 'points' });
  });

  it.each(['‰', 'per mille', 'basis points', '‰ of births', 'mortality (‰)'])(
    'is in its own parts of figures in %s',
    measure => {
      const so = of(measure, '2.0', '1.5');
      const found = figuresOf(so.ask(change()));
      expect(found).toMatchObject({ change: '-0.5', in: 'own' });
      expect(objection(so.dataset(), change(), found)).toBeNull();
      expect(objection(so.dataset(), change(), { ...found, change: '-25.0', in: 'percent' })).not.toBeNull();
    },
  );

  it.each(['% of GDP', 'percent of households', 'percentage points'])('is of points too of figures in %s', measure => {
    expect(figuresOf(of(measure, '2.0', '2.3').ask(change()))).toMatchObject({ change: '0.3', in: 'points' });
  });

  it('takes as many decimals as are asked for or asserted, and the rounded figure must be the true one', () => {
    expect(figuresOf(of('USD', '3', '4').ask(change({ decimals: 2 })))).toMatchObject({ change: '33.33' });
    expect(verdictOf(of('USD', '3', '4').ask(change({ change: '33' })))).toBe('true');
    expect(reasonOf(of('USD', '3', '4').ask(change({ change: '33.4' })))).toMatchObject({ found: '33.3' });
    expect(verdictOf(of('USD', '3', '4').ask(change({ change: '-33.3' })))).toBe('false: otherFigure');
    expect(verdictOf(of('percent', '43.8', '46.1').ask(change({ change: '5.3' })))).toBe('false: otherFigure');
  });

  it('is false where nothing changed, and withheld where the rest is lost in rounding', () => {
    expect(verdictOf(of('USD', '3', '3.0').ask(change({ change: '1' })))).toBe('false: noValueChange');
    expect(verdictOf(of('USD', '3', '3.0').ask(change()))).toBe('withhold: noValueChange');
    expect(verdictOf(of('USD', '10000', '10001').ask(change()))).toBe('withhold: roundsAway');
    expect(figuresOf(of('USD', '10000', '10001').ask(change({ decimals: 2 })))).toMatchObject({ change: '0.01' });
  });

  it.each([
    ['a lower bound', of('USD', '16', 'above 46'), change(), 'boundOnly'],
    ['nothing to start from', of('USD', '0', '46'), change(), 'noBase'],
    ['a negative base', of('USD', '-2', '46'), change(), 'noBase'],
    ['a place', of('place', '3', '2'), change(), 'isPlace'],
    ['a year that is not on record', of('USD', '3', '2'), change({ from: 2020 }), 'noValue'],
    ['years in the wrong order', of('USD', '3', '2'), change({ from: 2023, to: 2022 }), 'yearsReversed'],
  ])('is withheld of %s', (_, so, query, code) => {
    expect(verdictOf(so.ask(query))).toBe(`withhold: ${code}`);
  });

  it('is told of all that was there, and withheld of more than that, by either derivation', () => {
    const all = of('USD', '10', '0');
    expect(figuresOf(all.ask(change()))).toMatchObject({ change: '-100.0', in: 'percent' });
    expect(objection(all.dataset(), change(), figuresOf(all.ask(change())))).toBeNull();
    const more = of('USD', '10', '-20');
    expect(reasonOf(more.ask(change()))).toMatchObject({ code: 'noBase', year: 2023 });
    expect(objection(more.dataset(), change(), { ...figuresOf(all.ask(change())), change: '-300.0' })).toMatch(
      /^loses more than all of 10/,
    );
    expect(figuresOf(of('percent', '10', '-20').ask(change()))).toMatchObject({ change: '-30', in: 'points' });
  });

  it.each(['°C', '°F', 'pH', 'dB', 'year', 'points', '2010 = 100'])('is withheld of a figure in %s', measure => {
    expect(verdictOf(of(measure, '10', '20').ask(change()))).toBe('withhold: noTrueZero');
  });

  const WITHOUT_ZERO = ['degrees north', 'deg C', 'dBA', 'magnitude', 'stars', 'points out of 10', 'points (0 to 100)'];
  const OTHERS = ['score (0-10)', 'teaching score', 'Likert 1-5', 'grade', 'IQ points', 'log USD', 'Mw', 'USD (log)'];
  const PLACES = ['rank', 'position', 'ranking place'];
  it.each([...WITHOUT_ZERO, ...OTHERS, ...PLACES])('is withheld of %s, by either derivation', measure => {
    const found = figuresOf(of('USD', '10', '20').ask(change()));
    expect(verdictOf(of(measure, '10', '20').ask(change()))).toBe('withhold: noTrueZero');
    expect(objection(of(measure, '10', '20').dataset(), change(), found)).toMatch(/^has a percentage of/);
  });

  it.each(['pct', 'share of GDP (%)', '% of GDP'])('is told in points of %s, by either derivation', measure => {
    const so = of(measure, '10', '20');
    expect(figuresOf(so.ask(change()))).toMatchObject({ change: '10', in: 'points' });
    expect(objection(so.dataset(), change(), figuresOf(so.ask(change())))).toBeNull();
  });

  it.each(['MW', 'logistics firms', 'million CNY', 'ranked universities', 'starships', 'seats'])(
    'is told of %s, which has a nought of its own',
    measure => {
      const so = of(measure, '10', '20');
      expect(figuresOf(so.ask(change()))).toMatchObject({ change: '100.0', in: 'percent' });
      expect(objection(so.dataset(), change(), figuresOf(so.ask(change())))).toBeNull();
    },
  );

  it('goes by the scale that is declared, whatever the measure, and so does the second derivation', () => {
    const declared = (measure: string, scale: 'ratio' | 'interval') =>
      world().indicator('figure', { measure, scale, figures: { beijing: { 2022: '10', 2023: '20' } } });
    const points = declared('points', 'ratio');
    expect(figuresOf(points.ask(change()))).toMatchObject({ change: '100.0', in: 'percent' });
    expect(objection(points.dataset(), change(), figuresOf(points.ask(change())))).toBeNull();
    const gravity = declared('°Bé', 'interval');
    expect(verdictOf(gravity.ask(change()))).toBe('withhold: noTrueZero');
    expect(objection(gravity.dataset(), change(), figuresOf(points.ask(change())))).toMatch(/^has a percentage of/);
  });
});
