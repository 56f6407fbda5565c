import { describe, expect, test } from 'vitest';
import { world } from '../../support/world.ts';
import { objection } from '../objection.ts';

describe('a change of place within the noise of scores', () => {
  const told = (noise: string) => {
    const one = world().ranking('r', {
      releases: [
        { id: '2021', previous: 'first', places: { b: 1, c: 2, a: 3 }, listedTo: 3, universe: 9 },
        {
          id: '2022',
          places: { b: '1 score 95.0', a: '2 score 90.2', c: '3 score 90.0' },
          listedTo: 3,
          universe: 9,
        },
      ],
    });
    const finding = one.ask({ kind: 'moved', unit: 'a', release: 'r/2022' });
    if (finding.verdict !== 'true') throw new Error('the move is not established without noise');
    const { dataset } = one.with(rows => ({
      ...rows,
      releases: rows.releases.map(row =>
        row.id === '2022' ? { ...row, noise: { value: noise, source: row.source } } : row,
      ),
    }));
    return objection(dataset(), { kind: 'moved', unit: 'a', release: 'r/2022' }, finding.figures);
  };

  test('is objected to, and none beyond it', () => {
    expect(told('1.0')).toMatch(/less than the noise in the scores/);
    expect(told('0.2')).toBeNull();
  });
});
