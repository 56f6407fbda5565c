import { describe, expect, test } from 'vitest';
import { world } from '../../support/world.ts';
import type { PlaceText, ReleaseFacts } from '../../support/world-rows.ts';
import { objection } from '../objection.ts';

type List = Partial<ReleaseFacts> & { readonly places: Readonly<Record<string, PlaceText>> };
type TieRule = 'competition' | 'dense';

/** What is found where a unit is said to have moved between two lists of fields of different sizes. */
function moved(unit: string, then: List, now: List, tieRule: TieRule = 'competition'): string | null {
  const lists = world().ranking('r', {
    tieRule,
    releases: [
      { id: '2021', ...then },
      { id: '2022', ...now },
    ],
  });
  const [from, to] = [then.places[unit], now.places[unit]];
  return objection(
    lists.dataset(),
    { kind: 'moved', unit, release: 'r/2022' },
    {
      unit,
      release: 'r/2022',
      previous: 'r/2021',
      from,
      to,
      otherField: true,
      universes: { from: then.universe, to: now.universe },
      wasJoint: false,
      joint: false,
      open: [],
      skipped: [],
      breaks: [],
    },
  );
}

const HIDDEN = /does not hold among the units ranked in both/;

describe('a move over a field of another size', () => {
  test('holds where everybody is on record and the unit passes one of them', () => {
    const then = { listedTo: 4, universe: 4, places: { paris: 1, tokyo: 2, rome: 3, bonn: 4 } };
    const now = { listedTo: 5, universe: 5, places: { paris: 1, rome: 2, tokyo: 3, bonn: 4, oslo: 5 } };
    expect(moved('rome', then, now)).toBeNull();
  });

  test('does not hold where who was ahead may be further down now, unseen', () => {
    const then = { listedTo: 5, universe: 9, places: { london: 1, tokyo: 2, bonn: 3, paris: 4, seoul: 5 } };
    const now = { listedTo: 4, universe: 10, places: { london: 1, paris: 2, oslo: 3, bonn: 4 } };
    expect(moved('bonn', then, now)).toMatch(HIDDEN);
  });

  test('does not hold where who is ahead now may have been behind, unseen', () => {
    const then = { listedTo: 3, universe: 9, places: { london: 1, tokyo: 2, bonn: 3 } };
    const now = { listedTo: 3, universe: 10, places: { oslo: 1, bonn: 2, london: 3 } };
    expect(moved('bonn', then, now)).toMatch(HIDDEN);
  });

  test('does not hold where a list does not reach down to the place', () => {
    const then = { listedTo: 1, universe: 2, places: { paris: 1, bonn: 3 } };
    const now = { listedTo: 3, universe: 3, places: { paris: 1, bonn: 2, tokyo: 3 } };
    expect(moved('bonn', then, now)).toMatch(HIDDEN);
  });

  test('holds as far as the number of a place tells how many stand before it, where a tie of n takes n places', () => {
    const then = { universe: 10, places: { paris: 1, tokyo: 2, rome: 3, seoul: 5 } };
    const now = { universe: 9, places: { seoul: 3, paris: 4, tokyo: 5, rome: 6 } };
    expect(moved('seoul', then, now) ?? '').not.toMatch(HIDDEN);
    expect(moved('seoul', then, now, 'dense')).toMatch(HIDDEN);
  });
});

describe('a move where the number after a tie is the next one', () => {
  const then = { listedTo: 4, universe: 4, places: { paris: 1, tokyo: 2, rome: 3, bonn: 4 } };
  const now = { listedTo: 2, universe: 4, places: { paris: 1, tokyo: 1, rome: 1, bonn: 2 } };
  const TIED = /does not hold by how many stood before bonn/;

  test('does not hold where as many stand before the unit as before', () => {
    expect(moved('bonn', then, now, 'dense')).toMatch(TIED);
    expect(moved('bonn', then, now) ?? '').not.toMatch(TIED);
    expect(moved('rome', then, now, 'dense') ?? '').not.toMatch(TIED);
  });

  test('is told by the numbers of the publisher where the rows do not reach to those before it', () => {
    expect(moved('bonn', { ...then, listedTo: 3 }, now, 'dense') ?? '').not.toMatch(TIED);
  });
});
