import { describe, expect, it } from 'vitest';
import { type Figure, figuresOf, type IndicatorFacts, verdictOf, world } from '../../../support/world.ts';

const years = (figures: Readonly<Record<number, Figure>>, facts: Partial<IndicatorFacts> = {}) =>
  world().indicator('gdp', { figures: { beijing: figures }, ...facts });

describe('trend', () => {
  const up = { kind: 'trend', unit: 'beijing', indicator: 'gdp', direction: 'up', since: 2020 } as const;

  it('needs every step to go the same way, strictly', () => {
    expect(figuresOf(years({ 2020: '9.9', 2021: '10', 2022: '10.1' }).ask(up))).toMatchObject({
      points: [
        { year: 2020, value: '9.9' },
        { year: 2021, value: '10' },
        { year: 2022, value: '10.1' },
      ],
    });
    expect(verdictOf(years({ 2020: '1', 2021: '3', 2022: '2' }).ask(up))).toBe('false: notStrict');
    expect(verdictOf(years({ 2020: '96.3', 2021: '96.30', 2022: '97' }).ask(up))).toBe('false: notStrict');
    expect(verdictOf(years({ 2020: '3', 2021: '2', 2022: '1' }).ask({ ...up, direction: 'down' }))).toBe('true');
  });

  it('is withheld of two points, of a missing year and of a bound', () => {
    expect(verdictOf(years({ 2020: '1', 2021: '2' }).ask(up))).toBe('withhold: tooFew');
    expect(verdictOf(years({ 2020: '1', 2022: '3' }).ask(up))).toBe('withhold: noValue');
    expect(verdictOf(years({ 2020: '1', 2021: 'above 2', 2022: '3' }).ask(up))).toBe('withhold: boundOnly');
    expect(verdictOf(years({ 2020: '1' }).ask({ ...up, indicator: 'gnp' }))).toBe('withhold: unknownIndicator');
    expect(verdictOf(years({ 2020: '1' }).ask({ ...up, unit: 'atlantis' }))).toBe('withhold: unknownUnit');
  });

  it('says of places that they rose where their numbers fell', () => {
    const places = years({ 2020: '5', 2021: '4', 2022: '2' }, { measure: 'place', direction: 'lower-is-better' });
    expect(verdictOf(places.ask(up))).toBe('true');
    expect(verdictOf(places.ask({ ...up, direction: 'down' }))).toBe('false: notStrict');
  });
});
