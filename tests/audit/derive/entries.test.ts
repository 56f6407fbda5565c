import { describe, expect, test } from 'vitest';
import { world } from '../../support/world.ts';
import { objection, objectionIn } from '../objection.ts';

describe('records and first times', () => {
  const YEARS = ['2019', '2020', '2021', '2022'];
  const best = (segments: readonly string[] = []) =>
    world().ranking('r', {
      releases: YEARS.map((id, index) => ({
        id,
        ...(index === 0 ? { previous: 'first' } : {}),
        listedTo: 5,
        historyComplete: true,
        places: { paris: 5 - index, rome: 2 + index },
        ...(segments[index] ? { segment: segments[index] } : {}),
      })),
    });

  test('say of how many releases', () => {
    expect(objectionIn(best(), { kind: 'bestRank', unit: 'paris', release: 'r/2022' })).toBeNull();
    for (const releases of [3, 5])
      expect(objectionIn(best(), { kind: 'bestRank', unit: 'paris', release: 'r/2022' }, { releases })).toMatch(
        /releases/,
      );
    expect(objectionIn(best(), { kind: 'worstRank', unit: 'rome', release: 'r/2022' }, { releases: 3 })).toMatch(
      /releases/,
    );
  });

  test('are of one method, and start anew with the next', () => {
    const broken = best(['a', 'b', 'b', 'b']).dataset();
    const figures = { release: 'r/2022', releases: 4, equalled: false };
    const asked = { kind: 'bestRank', unit: 'paris', release: 'r/2022' } as const;
    expect(objection(broken, asked, { ...figures, unit: 'paris', rank: 2 })).toMatch(/releases; the records say 3/);
    expect(
      objection(broken, { ...asked, kind: 'worstRank', unit: 'rome' }, { ...figures, unit: 'rome', rank: 5 }),
    ).toMatch(/releases; the records say 3/);
    expect(objectionIn(best(['a', 'b', 'b', 'b']), asked)).toBeNull();
    expect(objectionIn(best(['a', 'b', 'b', 'b']), asked, { method: null })).toMatch(/figures\.method/);
  });

  test('of the worst place know that no band held a worse one', () => {
    const banded = best().with(rows => ({
      ...rows,
      records: rows.records.map(row =>
        row.unit === 'rome' && row.release === '2020'
          ? { ...row, place: { kind: 'band' as const, from: 3, to: 5 } }
          : row,
      ),
    }));
    const figures = { unit: 'rome', release: 'r/2022', rank: 5, releases: 4, equalled: false, joint: false };
    const asked = { kind: 'worstRank', unit: 'rome', release: 'r/2022' } as const;
    expect(objection(banded.dataset(), asked, figures)).toMatch(/may only equal/);
    expect(objection(banded.dataset(), asked, { ...figures, equalled: true })).not.toBeNull();
  });

  test.each([
    { which: 'worst', kind: 'worstRank', places: ['4-5', 5, 5], next: 6 },
    { which: 'best', kind: 'bestRank', places: ['2-3', 2, 2], next: 1 },
  ] as const)(
    'a band may hold the $which place too, shared or not, though another release held it for certain',
    found => {
      const { kind, places, next } = found;
      const banded = world().ranking('r', {
        releases: places.map((place, index) => ({
          id: String(2020 + index),
          ...(index === 0 ? { previous: 'first' } : {}),
          ...(index === 0 ? {} : { listedTo: 6 }),
          historyComplete: true,
          places: { rome: place, ...(index === 0 ? {} : { oslo: next }) },
        })),
      });
      const asked = { kind, unit: 'rome', release: 'r/2022' };
      const rank = places[2];
      const figures = { unit: 'rome', release: 'r/2022', rank, releases: 3, equalled: true, joint: false };
      expect(banded.ask(asked)).toMatchObject({ verdict: 'withhold', reason: { code: 'banded', release: 'r/2020' } });
      expect(objection(banded.dataset(), asked, { ...figures, open: [], method: null })).toMatch(
        /may only equal the place in r\/2020/,
      );
    },
  );

  const entries = (before: 'not-in-universe' | 9) =>
    world()
      .ranking('r', {
        releases: [
          { id: '2021', previous: 'first', listedTo: 2, historyComplete: true, places: { paris: before } },
          { id: '2022', listedTo: 2, historyComplete: true, places: { paris: 1 } },
        ],
      })
      .dataset();
  const entered = { unit: 'paris', release: 'r/2022', top: 2 };
  const first = { ...entered, rank: 1, joint: false, open: [], otherField: false, universes: null, breaks: [] };
  const figures = { ...first, previous: 'r/2021', from: 9, wasJoint: false, open: ['r/2021'] };

  test('of the top know where it stood before: a score alone tells nothing', () => {
    const scored = world().ranking('r', {
      releases: [
        { id: '2021', listedTo: 2, places: { rome: 1, oslo: 2, paris: 'score 7' } },
        { id: '2022', listedTo: 2, places: { paris: 1, rome: 2 } },
      ],
    });
    expect(objection(scored.dataset(), { kind: 'enteredTop', ...entered }, figures)).toMatch(
      /outside the top 2 of r\/2021; the records cannot tell/,
    );
  });

  test('of the top are no entry of who was outside the field, or where nothing came before', () => {
    expect(objection(entries(9), { kind: 'enteredTop', ...entered }, figures)).toBeNull();
    expect(objection(entries(9), { kind: 'firstEntry', ...entered }, first)).toBeNull();
    expect(objection(entries('not-in-universe'), { kind: 'enteredTop', ...entered }, figures)).toMatch(
      /outside the top 2 of r\/2021; the records cannot tell/,
    );
    expect(objection(entries('not-in-universe'), { kind: 'firstEntry', ...entered }, first)).toMatch(
      /outside the top 2 of r\/2021; the records cannot tell/,
    );
    const at = { unit: 'paris', release: 'r/2021', top: 9 };
    expect(objection(entries(9), { kind: 'firstEntry', ...at }, { ...at, rank: 9 })).toMatch(/no release before/);
  });
});
