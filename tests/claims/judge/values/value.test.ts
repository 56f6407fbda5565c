import { describe, expect, it } from 'vitest';
import type { Query } from '../../../../lambdas/claims/schema/kinds.ts';
import { nearest } from '../../../../lambdas/findings/statements.ts';
import { type Figure, figuresOf, verdictOf, world } from '../../../support/world.ts';

const recorded = (figure: Figure, year = 2021) =>
  world().indicator('gdp', { figures: { beijing: { [year]: figure } } });

const asked: Extract<Query, { kind: 'value' }> = { kind: 'value', unit: 'beijing', indicator: 'gdp', year: 2021 };

const verdict = (figure: Figure, value: string) => verdictOf(recorded(figure).ask({ ...asked, value }));

describe('value', () => {
  it('is the figure on record, with its row', () => {
    const claim = recorded('28534.50').ask(asked);
    expect(figuresOf(claim)).toMatchObject({ year: 2021, value: '28534.50', bound: 'exact' });
    expect(claim.evidence.map(({ key }) => key)).toEqual(['gdp/beijing/2021@1']);
  });

  it('asserted is true of that number alone', () => {
    expect(verdict('28534', '28534')).toBe('true');
    expect(verdict('28534', '28534.0')).toBe('true');
    expect(verdict('28534', '28533')).toBe('false: otherFigure');
  });

  it('that is known as a bound is told as one, and asserted as no number', () => {
    expect(figuresOf(recorded('above 28000').ask(asked))).toMatchObject({ value: '28000', bound: 'above' });
    expect(verdict('above 28000', '28000')).toBe('false: notStrict');
    expect(verdict('above 28000', '28001')).toBe('withhold: boundOnly');
    expect(verdict('at-least 28000', '28000')).toBe('withhold: boundOnly');
    expect(verdict('at-least 28000', '27999')).toBe('false: notStrict');
  });

  it('of another year, unit or indicator is withheld', () => {
    expect(verdictOf(recorded('28534', 2020).ask(asked))).toBe('withhold: noValue');
    expect(verdictOf(recorded('28534').ask({ ...asked, unit: 'nowhere' }))).toBe('withhold: unknownUnit');
    expect(verdictOf(recorded('28534').ask({ ...asked, indicator: 'heads' }))).toBe('withhold: unknownIndicator');
  });

  it('is answered with the figure on record where another was asserted', () => {
    expect(nearest(recorded('28534').view(), { ...asked, value: '28533' })?.query).toEqual(asked);
  });
});
