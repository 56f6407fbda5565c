import { describe, expect, it } from 'vitest';
import { type Figure, figuresOf, type IndicatorFacts, verdictOf, world } from '../../../support/world.ts';

describe('topsGroup', () => {
  const among = (figures: Readonly<Record<string, Figure>>, facts: Partial<IndicatorFacts> = {}) =>
    world()
      .indicator('gdp', {
        ...facts,
        figures: Object.fromEntries(Object.entries(figures).map(([unit, figure]) => [unit, { 2021: figure }])),
      })
      .group('cities', ['beijing', 'shanghai', 'shenzhen']);
  const asked = { kind: 'topsGroup', unit: 'beijing', indicator: 'gdp', year: 2021, group: 'cities' } as const;

  it('holds where every member has a figure and none is as good', () => {
    const first = among({ beijing: '28534', shanghai: '26900', shenzhen: '26500' }).ask(asked);
    expect(figuresOf(first)).toMatchObject({ members: 3, value: '28534', best: 'highest' });
    expect(verdictOf(among({ beijing: '2', shanghai: '2.0', shenzhen: '1' }).ask(asked))).toBe('false: notHighest');
    expect(verdictOf(among({ beijing: '2', shanghai: '3', shenzhen: '1' }).ask(asked))).toBe('false: notHighest');
  });

  it('takes the lowest figure for the best where lower is better', () => {
    const lower = { direction: 'lower-is-better' } as const;
    expect(figuresOf(among({ beijing: '1', shanghai: '3', shenzhen: '2' }, lower).ask(asked))).toMatchObject({
      best: 'lowest',
    });
    expect(verdictOf(among({ beijing: 'at-least 1', shanghai: '3', shenzhen: '2' }, lower).ask(asked))).toBe(
      'withhold: boundOnly',
    );
  });

  it('takes a lower bound for what it is', () => {
    const others = { shanghai: '28000', shenzhen: '1' };
    expect(verdictOf(among({ beijing: 'above 28000', ...others }).ask(asked))).toBe('true');
    expect(verdictOf(among({ beijing: 'at-least 28000', ...others }).ask(asked))).toBe('withhold: boundOnly');
    expect(verdictOf(among({ beijing: '29000', shanghai: 'above 1', shenzhen: '1' }).ask(asked))).toBe(
      'withhold: boundOnly',
    );
  });

  it('is disproved by a figure that is at least as high, however much higher it is', () => {
    const beside = (shanghai: Figure) => verdictOf(among({ beijing: '29000', shanghai, shenzhen: '1' }).ask(asked));
    expect(beside('above 29000')).toBe('false: notHighest');
    expect(beside('at-least 29000')).toBe('false: notHighest');
    expect(beside('at-least 28999.9')).toBe('withhold: boundOnly');
    const both = among({ beijing: 'above 20000', shanghai: 'above 29000', shenzhen: '1' });
    expect(verdictOf(both.ask(asked))).toBe('withhold: boundOnly');
  });

  it('is withheld where a member has no figure, or nothing tells who is compared', () => {
    expect(verdictOf(among({ beijing: '2', shanghai: '1' }).ask(asked))).toBe('withhold: noValue');
    const full = among({ beijing: '2', shanghai: '1', shenzhen: '1' });
    expect(verdictOf(full.ask({ ...asked, group: 'world' }))).toBe('withhold: unknownGroup');
    expect(verdictOf(full.group('alone', ['beijing']).ask({ ...asked, group: 'alone' }))).toBe('withhold: tooFew');
  });

  it('is false of a city that is not of the set', () => {
    const full = among({ beijing: '2', shanghai: '1', shenzhen: '1', paris: '9' });
    expect(verdictOf(full.ask({ ...asked, unit: 'paris' }))).toBe('false: notMember');
  });
});
