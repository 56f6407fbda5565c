import { describe, expect, it } from 'vitest';
import { releaseQueries } from '../../../lambdas/findings/propose/ranking.ts';
import { verdictOf, world } from '../../support/world.ts';

describe('who was taken out of a ranking', () => {
  const so = world().ranking('ponds', {
    releases: [
      { id: '2021', previous: 'first', places: { bergen: 1, beijing: 3 } },
      { id: '2022', places: { bergen: 1, beijing: 'withdrawn' } },
      { id: '2023', places: { bergen: 1, beijing: 2 } },
    ],
  });
  const asked = (year: string) =>
    releaseQueries(so.view(), `ponds/${year}`).filter(({ kind }) => kind === 'removed' || kind === 'returnedToRanking');

  it('is asked about as who came back is', () => {
    expect(asked('2022')).toEqual([{ kind: 'removed', unit: 'beijing', release: 'ponds/2022' }]);
    expect(asked('2023')).toEqual([{ kind: 'returnedToRanking', unit: 'beijing', release: 'ponds/2023' }]);
    expect(asked('2021')).toEqual([]);
    expect(verdictOf(so.ask({ kind: 'removed', unit: 'beijing', release: 'ponds/2022' }))).toBe('true');
    expect(verdictOf(so.ask({ kind: 'returnedToRanking', unit: 'beijing', release: 'ponds/2023' }))).toBe('true');
  });
});
