import { describe, expect, it } from 'vitest';
import { type LeagueRow, leagueRow } from '../../../lambdas/findings/tables/league.ts';
import { verdictOf, type World, world } from '../../support/world.ts';

const now = 'rain/2022';
const row = (so: World, unit: string): LeagueRow => leagueRow(so.view(), unit, now, 'rain/2021', 3);

describe('the change in a cell is what the judges tell', () => {
  it('is withheld where the field changed and the move might be no more than that', () => {
    const so = world().ranking('rain', {
      releases: [
        { id: '2021', previous: 'first', places: { bari: 1, genoa: 2, siena: 3 }, listedTo: 3, universe: 3 },
        { id: '2022', places: { pisa: 1, turin: 2, bari: 3, genoa: 4, siena: 5 }, listedTo: 5, universe: 5 },
      ],
    });
    expect(verdictOf(so.ask({ kind: 'moved', unit: 'bari', release: now }))).toBe('withhold: universeGrew');
    expect(row(so, 'bari').change).toEqual({ kind: 'undefined' });
  });

  it('is given in places where the move may be told', () => {
    const so = world().ranking('rain', {
      releases: [
        { id: '2021', previous: 'first', places: { bari: 1, genoa: 2, siena: 3 }, listedTo: 3, universe: 3 },
        { id: '2022', places: { siena: 1, bari: 2, genoa: 3 }, listedTo: 3, universe: 3 },
      ],
    });
    expect(row(so, 'siena').change).toEqual({ kind: 'places', places: 2 });
    expect(row(so, 'bari').change).toEqual({ kind: 'places', places: -1 });
  });

  it('tells who is new, and who was formed from others that were covered before, where there is nothing to compare', () => {
    const so = world()
      .city('pavia', { succeeds: ['lodi', 'como'] })
      .ranking('rain', {
        releases: [
          {
            id: '2021',
            previous: 'first',
            places: { bari: 1, lodi: 2, como: 3, genoa: 'not-in-universe' },
            listedTo: 3,
          },
          { id: '2022', places: { bari: 1, genoa: 2, pavia: 3, turin: 4 }, listedTo: 4 },
        ],
      });
    expect(row(so, 'genoa')).toMatchObject({ change: { kind: 'new' }, broken: null });
    expect(row(so, 'pavia')).toMatchObject({ change: { kind: 'succession' }, broken: null });
    expect(row(so, 'turin').change).toEqual({ kind: 'undefined' });
  });

  it('tells the top entered or left where by how many places is withheld', () => {
    const before = { id: '2021', previous: 'first', places: { bari: 1, genoa: 2, siena: 3, pisa: 4, turin: 5 } };
    const gone = world().ranking('rain', {
      releases: [
        { ...before, listedTo: 5, universe: 5 },
        { id: '2022', places: { genoa: 1, siena: 2, pisa: 3, turin: 4 }, listedTo: 4, universe: 4 },
      ],
    });
    expect(verdictOf(gone.ask({ kind: 'moved', unit: 'pisa', release: now }))).toBe('withhold: universeGrew');
    expect(row(gone, 'pisa').change).toEqual({ kind: 'entered' });
    expect(row(gone, 'turin').change).toEqual({ kind: 'undefined' });
    const come = world().ranking('rain', {
      releases: [
        { ...before, listedTo: 5, universe: 5 },
        { id: '2022', places: { bari: 1, rome: 2, genoa: 3, siena: 4, pisa: 5, turin: 6 }, listedTo: 6, universe: 6 },
      ],
    });
    expect(verdictOf(come.ask({ kind: 'moved', unit: 'siena', release: now }))).toBe('withhold: universeGrew');
    expect(row(come, 'siena').change).toEqual({ kind: 'left' });
    expect(row(come, 'pisa').change).toEqual({ kind: 'undefined' });
  });

  it('tells who came into the top from no place or from a band, and which way a band moved', () => {
    const so = world().ranking('rain', {
      releases: [
        {
          id: '2021',
          previous: 'first',
          places: { bari: 1, genoa: '11-20', siena: 'unranked', pisa: 2, turin: '11-20' },
        },
        { id: '2022', places: { bari: '11-20', genoa: 2, siena: 1, pisa: 3, turin: '16-20' } },
      ],
    });
    expect(row(so, 'siena').change).toEqual({ kind: 'entered' });
    expect(row(so, 'genoa').change).toEqual({ kind: 'entered' });
    expect(row(so, 'bari').change).toEqual({ kind: 'left' });
    expect(row(so, 'turin').change).toEqual({ kind: 'undefined' });
  });
});
