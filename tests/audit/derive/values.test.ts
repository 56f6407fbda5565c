import { describe, expect, test } from 'vitest';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { world } from '../../support/world.ts';
import { objection, objectionIn } from '../objection.ts';

describe('figures', () => {
  const years = { 2020: '5', 2021: '3', 2022: '2' };
  const placed = world().indicator('standing', {
    measure: 'place',
    direction: 'lower-is-better',
    figures: { paris: years },
  });
  const asked = { unit: 'paris', indicator: 'standing' };

  test('that are places rise when their numbers fall, and exceed nothing', () => {
    const trend: Query = { kind: 'trend', ...asked, direction: 'up', since: 2020 };
    expect(objectionIn(placed, trend)).toBeNull();
    expect(objectionIn(placed, trend, { direction: 'down' })).not.toBeNull();
    const over = { ...asked, year: 2020, above: '4' };
    expect(
      objection(placed.dataset(), { kind: 'threshold', ...over }, { ...over, value: '5', bound: 'exact' }),
    ).toMatch(/place exceed/);
  });

  test('are the best of a group whose other figures are exact', () => {
    const crime = (rome: string) =>
      world()
        .group('two', ['paris', 'rome'])
        .indicator('crime', { direction: 'lower-is-better', figures: { paris: { 2022: '1' }, rome: { 2022: rome } } })
        .dataset();
    const best = { unit: 'paris', indicator: 'crime', year: 2022, group: 'two' };
    const figures = { ...best, members: 2, value: '1', bound: 'exact', best: 'lowest' };
    expect(objection(crime('5'), { kind: 'topsGroup', ...best }, figures)).toBeNull();
    expect(objection(crime('above 5'), { kind: 'topsGroup', ...best }, figures)).toMatch(/only a bound/);
  });

  test('change by so much, to just so many decimals', () => {
    const share = (measure: string) =>
      world().indicator('share', { measure, figures: { paris: { 2021: '10.25', 2022: '12' } } });
    const change = (decimals: number): Query => ({
      kind: 'valueChange',
      unit: 'paris',
      indicator: 'share',
      from: 2021,
      to: 2022,
      decimals,
    });
    expect(objectionIn(share('percent'), change(1), { change: '1.8' })).toBeNull();
    expect(objectionIn(share('percent'), change(1), { change: '1.75' })).toMatch(/change/);
    expect(objectionIn(share('USD'), change(2), { change: '17.07' })).toBeNull();
    expect(objectionIn(share('USD'), change(3), { change: '17.07' })).toMatch(/change/);
  });
});
