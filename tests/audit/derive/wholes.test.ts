import { describe, expect, test } from 'vitest';
import { world } from '../../support/world.ts';
import { objection, objectionIn } from '../objection.ts';

describe('shares of the top', () => {
  const share = (country: string | null, members: readonly string[]) =>
    world()
      .city('basel', { country: 'CH' })
      .city('lyon', { country: 'FR' })
      .cluster('rhine', { members })
      .group('some', ['basel', 'tokyo'])
      .with(rows => ({ ...rows, units: rows.units.map(one => (one.id === 'rhine' ? { ...one, country } : one)) }))
      .ranking('r', {
        kinds: ['city', 'cluster'],
        releases: [{ id: '2022', listedTo: 2, places: { rhine: 1, lyon: 2 } }],
      })
      .dataset();
  const asked = { kind: 'topShare', release: 'r/2022', top: 2 } as const;
  const figures = {
    release: 'r/2022',
    top: 2,
    group: null,
    units: [],
    total: 2,
    ties: false,
    vacated: [],
    beside: false,
  };

  test('leave out a cluster that lies wholly abroad, and cannot tell of one across a border', () => {
    expect(objection(share('CH', ['basel', 'lyon']), asked, figures)).toBeNull();
    expect(objection(share(null, ['basel']), asked, figures)).toBeNull();
    expect(objection(share('CH', ['basel', 'shenzhen']), asked, figures)).toMatch(/cannot tell/);
    expect(objection(share(null, []), asked, figures)).toMatch(/cannot tell/);
  });

  test('name the units by their places', () => {
    const two = world().ranking('r', { releases: [{ id: '2022', listedTo: 2, places: { wuhan: 1, chengdu: 2 } }] });
    expect(objectionIn(two, asked)).toBeNull();
    expect(objectionIn(two, asked, { units: ['chengdu', 'wuhan'] })).toMatch(/units/);
  });

  test('are of lists that rank cities, to the exact place', () => {
    const banded = world().ranking('r', { releases: [{ id: '2022', listedTo: 2, places: { lyon: 1, tokyo: '2-3' } }] });
    expect(objection(banded.dataset(), asked, { ...figures, units: ['lyon'], total: 1 })).toMatch(
      /cannot tell whether tokyo/,
    );
    const economies = world()
      .economy('japan')
      .ranking('r', { kinds: ['economy'], releases: [{ id: '2022', listedTo: 2, places: { japan: 1 } }] });
    expect(objection(economies.dataset(), asked, { ...figures, total: 1 })).toMatch(/another kind/);
  });

  test('leave out a cluster of which no member is in the group', () => {
    const grouped = { ...asked, group: 'some' };
    expect(objection(share('FR', ['lyon']), grouped, { ...figures, group: 'some' })).toBeNull();
    expect(objection(share('CH', ['basel']), grouped, { ...figures, group: 'some' })).toMatch(/cannot tell/);
  });
});
