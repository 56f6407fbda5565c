import { describe, expect, it } from 'vitest';
import { type World, world } from '../../../support/world.ts';
import type { PlaceText } from '../../../support/world-rows.ts';

type Places = Readonly<Record<string, PlaceText>>;

const release = 'r/2022';

const two = (then: Places, now: Places): World =>
  world().ranking('r', {
    releases: [
      { id: '2021', places: then },
      { id: '2022', places: now },
    ],
  });

const verdictOf = (so: World, unit: string, others: readonly string[], rank?: number): string => {
  const claim = so.ask({ kind: 'overtaken', unit, others: [...others], release, ...(rank ? { rank } : {}) });
  return claim.verdict === 'true' ? 'true' : `${claim.verdict}: ${claim.reason.code}`;
};

const figuresOf = (so: World, unit: string, others: readonly string[]) => {
  const claim = so.ask({ kind: 'overtaken', unit, others: [...others], release });
  return claim.verdict === 'true' ? claim.figures : claim.verdict;
};

describe('overtaken', () => {
  const swapped = two({ beijing: 4, boston: 5, london: 2, paris: 3 }, { boston: 4, beijing: 5, london: 2, paris: 3 });

  it('holds of whoever was ahead, is behind, and fell, where the other rose: the other side of who overtook', () => {
    expect(figuresOf(swapped, 'beijing', ['boston', 'boston'])).toMatchObject({
      others: ['boston'],
      total: 1,
      rank: 5,
    });
    expect(swapped.ask({ kind: 'overtook', unit: 'boston', others: ['beijing'], release }).verdict).toBe('true');
  });

  it('is false of whoever was behind already or is ahead still, and of another place', () => {
    expect(verdictOf(swapped, 'beijing', ['london'])).toBe('false: notBehind');
    expect(verdictOf(swapped, 'paris', ['boston'])).toBe('false: notAhead');
    expect(verdictOf(swapped, 'beijing', ['boston'], 6)).toBe('false: otherRank');
  });

  it('is answered as the overtaking is: withheld where the other did not rise, or its score did not', () => {
    const fell = two({ beijing: 4, boston: 5 }, { boston: 5, beijing: 9 });
    expect(verdictOf(fell, 'beijing', ['boston'])).toBe('withhold: othersFell');
    const scored = two(
      { beijing: '4 score 70', boston: '5 score 69' },
      { boston: '4 score 69', beijing: '5 score 60' },
    );
    expect(verdictOf(scored, 'beijing', ['boston'])).toBe('withhold: scoreNotUp');
    expect(verdictOf(two({ beijing: 4 }, { boston: 3, beijing: 5 }), 'beijing', ['boston'])).toBe(
      'withhold: notOnRecord',
    );
  });

  it('is false of whoever kept its place or rose, whoever passed it', () => {
    // Somebody ahead left, and so the one that was passed stands no lower.
    const kept = two({ london: 1, paris: 2, beijing: 3, boston: 4 }, { london: 1, boston: 2, beijing: 3, paris: 4 });
    expect(verdictOf(kept, 'beijing', ['boston'])).toBe('false: didNotFall');
    const rose = two({ paris: 2, beijing: 4, boston: 5 }, { boston: 2, beijing: 3, paris: 6 });
    expect(verdictOf(rose, 'beijing', ['boston'])).toBe('false: didNotFall');
  });

  it('is withheld of a fall that the publisher’s own interval leaves open', () => {
    const sure = two({ beijing: '4 within 4-4', boston: 9 }, { boston: 3, beijing: '5 within 5-6' });
    expect(verdictOf(sure, 'beijing', ['boston'])).toBe('true');
    const unsure = two({ beijing: '4 within 3-6', boston: 9 }, { boston: 3, beijing: '5 within 4-6' });
    expect(verdictOf(unsure, 'beijing', ['boston'])).toBe('withhold: withinInterval');
  });

  it('names three of many, those that stand best now', () => {
    const many = two({ beijing: 1, a: 2, b: 3, c: 4, d: 5 }, { d: 1, c: 2, a: 8, b: 9, beijing: 10 });
    expect(figuresOf(many, 'beijing', ['d', 'c'])).toMatchObject({ others: ['d', 'c'], total: 2, rank: 10 });
    const four = two({ beijing: 1, a: 6, b: 7, c: 8, d: 9 }, { a: 4, b: 3, c: 2, d: 1, beijing: 5 });
    expect(figuresOf(four, 'beijing', ['a', 'b', 'c', 'd'])).toMatchObject({ others: ['d', 'c', 'b'], total: 4 });
  });
});
