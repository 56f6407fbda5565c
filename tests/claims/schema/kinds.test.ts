import { describe, expect, it } from 'vitest';
import { KINDS, QUERY } from '../../../lambdas/claims/schema/kinds.ts';

const refused = (query: object): boolean => !QUERY.safeParse(query).success;

const once = (items: readonly unknown[]): boolean => new Set(items).size === items.length;

describe('kinds', () => {
  const kinds = Object.values(KINDS);

  it('have a code each, and a place of their own in the order of sentences where they have one', () => {
    expect(once(kinds.map(({ code }) => code))).toBe(true);
    expect(once(kinds.flatMap(({ order }) => (order ? [`${order.part} ${order.place}`] : [])))).toBe(true);
  });

  it('have an example that can be asked', () => {
    for (const { name, example } of kinds) expect(QUERY.parse({ kind: name, ...example })).toMatchObject(example);
  });
});

describe('queries', () => {
  it('refuse what is not asked, a kind that is not known, and a key that is none', () => {
    expect(refused({ kind: 'leader', unit: 'beijing', release: 'r/2022', rank: 1 })).toBe(true);
    expect(refused({ kind: 'greatest', unit: 'beijing' })).toBe(true);
    expect(refused({ kind: 'leader', unit: 'Beijing', release: 'r/2022' })).toBe(true);
    expect(refused({ kind: 'leader', unit: 'beijing', release: '2022' })).toBe(true);
  });

  it('refuse an edition that is named twice, and editions of two rankings in one sentence', () => {
    const led = (releases: readonly string[]) => refused({ kind: 'ledEditions', unit: 'beijing', releases });
    expect(led(['r/2021', 'r/2022'])).toBe(false);
    expect(led(['r/2022', 'r/2022'])).toBe(true);
    expect(led(['r/2022', 's/2022'])).toBe(true);
  });

  it('refuse a basket that holds one ranking twice', () => {
    const counts = (basket: readonly string[]) => refused({ kind: 'topCount', unit: 'beijing', top: 10, basket });
    expect(counts(['gfci/32', 'gpci/2022'])).toBe(false);
    expect(counts(['gfci/31', 'gfci/32'])).toBe(true);
    expect(refused({ kind: 'topCountAtLeast', unit: 'beijing', top: 10, basket: ['gfci/32', 'gfci/32'] })).toBe(true);
  });
});
