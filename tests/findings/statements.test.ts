import { describe, expect, it } from 'vitest';
import { judgeStatements, parseQuery } from '../../lambdas/findings/statements.ts';
import { verdictOf, type World, world } from '../support/world.ts';

/** The report's own ranking as it is on record: first place of 2021 and 2022, nothing of 2020. */
const own = world()
  .report({ ownRanking: 'own' })
  .edition({ ownHistory: ['2020', '2021'] })
  .ranking('own', {
    releases: [
      { id: '2020' },
      { id: '2021', listedTo: 1, places: { beijing: 1 } },
      { id: '2022', listedTo: 1, places: { beijing: 1 } },
    ],
  });

const judged = (so: World) => {
  const [only] = judgeStatements(so.view());
  if (!only) throw new Error('There is no statement to judge.');
  return only;
};

describe('a statement of somebody else', () => {
  it('"three years since 2021" is not borne out; the nearest true one names the two editions', () => {
    const { claim, nearest } = judged(
      own.statement('three-years', { kind: 'leadStreak', unit: 'beijing', release: 'own/2022', count: 3, since: 2021 }),
    );
    expect(verdictOf(claim)).toBe('false: sinceMismatch');
    expect(nearest).toMatchObject({ kind: 'ledEditions', figures: { releases: ['own/2021', 'own/2022'] } });
  });

  it('"six of eight" over rankings that are not named is withheld', () => {
    const { claim } = judged(
      own.statement('six', { kind: 'topCount', unit: 'beijing', top: 10, basket: null, count: 6, of: 8 }),
    );
    expect(verdictOf(claim)).toBe('withhold: noBasket');
  });

  it('the "28th" of an economy is no place of a city', () => {
    const bank = own
      .economy('china')
      .ranking('world-bank', { kinds: ['economy'], releases: [{ id: '2020', places: { china: 31 } }] })
      .statement('28th', { kind: 'position', unit: 'beijing', release: 'world-bank/2020', rank: 28 });
    expect(verdictOf(judged(bank).claim)).toBe('withhold: wrongUnitKind');
    expect(judged(bank).nearest).toBeNull();
  });

  it('is never evidence: what the records say is the same without it', () => {
    const query = { kind: 'leader', unit: 'shanghai', release: 'own/2022' } as const;
    const stated = own.city('shanghai').statement('s', query);
    expect(stated.ask(query)).toEqual(own.city('shanghai').ask(query));
  });

  it('that is true needs no nearest', () => {
    const { claim, nearest } = judged(own.statement('led', { kind: 'leader', unit: 'beijing', release: 'own/2022' }));
    expect([claim.verdict, nearest]).toEqual(['true', null]);
  });
});

describe('a form that cannot be read', () => {
  it('is refused with its place and what is wrong', () => {
    expect(() => parseQuery('the statement "x"', { kind: 'leader', unit: 'beijing' })).toThrow(
      /the statement "x".*release/,
    );
    expect(() => parseQuery('ask 1', { kind: 'greatest' })).toThrow(/ask 1/);
  });
});

describe('the nearest true statement of the further kinds', () => {
  const gfci = world().ranking('gfci', {
    releases: [
      { id: '34', listedTo: 4, places: { london: 1, 'hong-kong': 3, singapore: '4 score 740', seoul: 2 } },
      { id: '35', listedTo: 4, places: { london: 1, 'hong-kong': '4 score 741', singapore: '3 score 742', seoul: 2 } },
    ],
  });

  it.each([
    [
      'another gap',
      { kind: 'scoreGap', unit: 'singapore', other: 'hong-kong', release: 'gfci/35', gap: '3' },
      { gap: '1' },
    ],
    [
      'a gap the wrong way round',
      { kind: 'scoreGap', unit: 'hong-kong', other: 'singapore', release: 'gfci/35' },
      { unit: 'singapore', gap: '1' },
    ],
    ['another share', { kind: 'topShare', release: 'gfci/35', top: 4, count: 3 }, { units: { length: 4 }, total: 4 }],
    [
      'ahead in both',
      {
        kind: 'aheadIn',
        unit: 'singapore',
        other: 'hong-kong',
        releases: ['gfci/34', 'gfci/35'],
        ahead: ['gfci/34', 'gfci/35'],
      },
      { ahead: ['gfci/35'], behind: ['gfci/34'] },
    ],
    ['the best since', { kind: 'bestSince', unit: 'singapore', release: 'gfci/35' }, { rank: 3 }],
  ])('to %s', (_, said, figures) => {
    expect(judged(gfci.statement('s', said)).nearest).toMatchObject({ verdict: 'true', figures });
  });
});
