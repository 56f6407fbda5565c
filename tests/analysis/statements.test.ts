import { describe, expect, it } from 'vitest';
import { judgeStatements, parseForm } from '../../lambdas/analysis/statements.ts';
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
    const form = { kind: 'leader', unit: 'shanghai', release: 'own/2022' } as const;
    const stated = own.city('shanghai').statement('s', form);
    expect(stated.ask(form)).toEqual(own.city('shanghai').ask(form));
  });

  it('that is true needs no nearest', () => {
    const { claim, nearest } = judged(own.statement('led', { kind: 'leader', unit: 'beijing', release: 'own/2022' }));
    expect([claim.verdict, nearest]).toEqual(['true', null]);
  });
});

describe('a form that cannot be read', () => {
  it('is refused with its place and what is wrong', () => {
    expect(() => parseForm('the statement "x"', { kind: 'leader', unit: 'beijing' })).toThrow(
      /the statement "x".*release/,
    );
    expect(() => parseForm('ask 1', { kind: 'greatest' })).toThrow(/ask 1/);
  });
});
