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

describe('a line crossed within the noise', () => {
  const THEN = { f: 1, a: 2, b: 3, c: 4, d: 5, e: 6, g: 7 } as const;
  const NOW = {
    f: '1 score 99.0',
    b: '2 score 98.0',
    c: '3 score 97.0',
    d: '4 score 94.2',
    e: '5 score 94.0',
    a: '6 score 93.4',
    g: '7 score 80.0',
  } as const;
  const whole = { listedTo: 7, universe: 7, historyComplete: true };
  type Facts = { readonly noise?: string; readonly places?: number };

  /** What is objected to a claim that holds without noise, once the publisher states one of a release. */
  const told = (
    query: Parameters<ReturnType<typeof world>['ask']>[0],
    years: readonly object[],
    of: string,
    facts: Facts,
  ) => {
    const one = world().ranking('r', {
      releases: years.map((places, index) => ({
        id: String(2023 - years.length + index),
        places: { ...places },
        ...whole,
        ...(index === 0 ? { previous: 'first' as const } : {}),
      })),
    });
    const finding = one.ask(query);
    if (finding.verdict !== 'true') throw new Error(`${query.kind} is not established without noise`);
    const { dataset } = one.with(rows => ({
      ...rows,
      releases: rows.releases.map(row =>
        row.id === of
          ? {
              ...row,
              ...(facts.noise === undefined ? {} : { noise: { value: facts.noise, source: row.source } }),
              ...(facts.places === undefined ? {} : { noisePlaces: { value: facts.places, source: row.source } }),
            }
          : row,
      ),
    }));
    return objection(dataset(), query, finding.figures);
  };
  const at = { unit: 'a', release: 'r/2022' };

  test.each([
    ['leftTop', [THEN, NOW], '2022'],
    ['enteredTop', [NOW, THEN], '2021'],
    ['firstEntry', [NOW, THEN], '2021'],
    ['returnedToTop', [THEN, NOW, THEN], '2021'],
  ] as const)('%s is objected to where those across it have scores that near, and not else', (kind, years, of) => {
    expect(told({ kind, ...at, top: 5 }, years, of, { noise: '1.0' })).toMatch(/within the noise in scores/);
    expect(told({ kind, ...at, top: 5 }, years, of, { noise: '0.6' })).toBeNull();
    expect(told({ kind, ...at, top: 5 }, years, of, { places: 1 })).toMatch(/no further than the noise in places/);
    expect(told({ kind, ...at, top: 5 }, years, of, { places: 0 })).toBeNull();
  });

  test('regainedLead is objected to where another is that near to the first place', () => {
    const lead = {
      ...NOW,
      f: '2 score 98.9',
      a: '1 score 99.0',
      b: '3 score 97.5',
      c: '4 score 97.0',
      d: '5 score 94.2',
    };
    const years = [{ ...lead, e: '6 score 94.0' }, NOW, { ...lead, e: '6 score 94.0' }];
    const query = { kind: 'regainedLead', ...at } as const;
    expect(told(query, years, '2022', { noise: '0.5' })).toMatch(/within the noise in scores/);
    expect(told(query, years, '2022', { noise: '0.1' })).toBeNull();
  });
});
