import { describe, expect, it } from 'vitest';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { type World, world } from '../../support/world.ts';

/** The keys of what a claim rests on. */
const restsOn = (made: World, query: Query): readonly string[] => made.ask(query).evidence.map(({ key }) => key);

describe('a claim that rests on what is not there cites what tells so', () => {
  it('by the rows that fill a list where its depth does not tell that it is whole', () => {
    const made = (listedTo: number) =>
      world()
        .city('kyiv')
        .ranking('r', { releases: [{ id: '2022', listedTo, universe: 2, places: { rome: 1, bonn: 2 } }] });
    const query: Query = { kind: 'placesKnown', unit: 'kyiv', basket: ['r/2022'] };
    const rows = ['r/2022/rome@1', 'r/2022/bonn@1'];
    expect(restsOn(made(1), query)).toEqual(expect.arrayContaining(rows));
    expect(restsOn(made(2), query)).not.toEqual(expect.arrayContaining(rows));
  });

  it('by the later release that declares the history whole, and what leads back from it', () => {
    const made = world().ranking('r', {
      releases: [
        { id: '2020', listedTo: 3, previous: 'first', places: { rome: 1, bonn: 2, oslo: 3 } },
        { id: '2021', listedTo: 3, places: { rome: 2, bonn: 1, oslo: 3 } },
        { id: '2022', listedTo: 3, historyComplete: true, places: { rome: 2, bonn: 1, oslo: 3 } },
      ],
    });
    const found = restsOn(made, { kind: 'firstEntry', unit: 'bonn', release: 'r/2021', top: 1 });
    expect(found).toEqual(expect.arrayContaining(['r/2022#historyComplete', 'r/2022#previous']));
  });

  it('by one who is covered and given no place, where a top would else leave nobody out', () => {
    const made = world()
      .city('kyiv')
      .ranking('r', {
        releases: [{ id: '2022', listedTo: 2, universe: 2, places: { rome: 1, bonn: 2, oslo: 'unranked' } }],
      });
    const cited = (top: number) => restsOn(made, { kind: 'topCount', unit: 'rome', top, basket: ['r/2022'] });
    expect(cited(2)).toContain('r/2022/oslo@1');
    // Bonn is outside of the first place by its own.
    expect(cited(1)).not.toContain('r/2022/oslo@1');
  });

  it('by what leads from each of several editions back to the one before, and not by what came before the first', () => {
    const releases = ['2020', '2021', '2022'].map(id => ({ id, listedTo: 2, places: { rome: 1, bonn: 2 } }));
    const found = restsOn(world().ranking('r', { releases }), {
      kind: 'ledEditions',
      unit: 'rome',
      releases: ['r/2021', 'r/2022'],
    });
    expect(found).toContain('r/2022#previous');
    expect(found).not.toContain('r/2021#previous');
  });
});
