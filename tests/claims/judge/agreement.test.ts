import { describe, expect, it, test } from 'vitest';
import { type PlacesInBoth, tauB } from '../../../lambdas/claims/judge/tau.ts';
import type { Queries } from '../../../lambdas/claims/schema/kinds.ts';
import { createDice } from '../../audit/agreement/dice.ts';
import { SEED } from '../../support/seed.ts';
import { tell } from '../../support/told.ts';
import { figuresOf, verdictOf, world } from '../../support/world.ts';
import type { ReleaseFacts } from '../../support/world-rows.ts';

/** The same with roots of floating numbers, by the textbook. */
function byTheTextbook(places: readonly PlacesInBoth[]): number {
  let [sum, one, two] = [0, 0, 0];
  for (const [at, [a, b]] of places.entries())
    for (const [c, d] of places.slice(at + 1)) {
      sum += Math.sign((a - c) * (b - d));
      one += a === c ? 0 : 1;
      two += b === d ? 0 : 1;
    }
  return sum / Math.sqrt(one * two);
}

describe('Kendall’s tau-b', () => {
  const inOrder = Array.from({ length: 12 }, (_, at) => at + 1);

  test('is one of one order, minus one of the reverse, and nothing where all share a place', () => {
    expect(tauB(inOrder.map(place => [place, place]))).toBe('1.00');
    expect(tauB(inOrder.map(place => [place, 13 - place]))).toBe('-1.00');
    expect(tauB(inOrder.map(place => [place, 1]))).toBeNull();
    expect(tauB([])).toBeNull();
  });

  test('counts a tie for neither side', () => {
    // Five pairs of six stand the same way round, one is tied in the second: five of the root of thirty.
    expect(
      tauB([
        [1, 1],
        [2, 2],
        [3, 2],
        [4, 4],
      ]),
    ).toBe('0.91');
  });

  test('bears no sign where it rounds to nothing', () => {
    // One pair more the wrong way round than the right one, of 300: -0.003.
    const places = Array.from({ length: 25 }, (_, at): PlacesInBoth => [at, (at * 7) % 25]);
    const found = byTheTextbook(places);
    expect(tauB(places)).toBe(Math.abs(found) < 0.005 ? '0.00' : found.toFixed(2));
  });

  test('is what the textbook gives, in random orders with ties', () => {
    const dice = createDice(SEED);
    for (let world = 0; world < 200; world += 1) {
      const places = Array.from({ length: 10 + (world % 9) }, (): PlacesInBoth => [1 + dice(12), 1 + dice(12)]);
      expect(Math.abs(Number(tauB(places)) - byTheTextbook(places))).toBeLessThanOrEqual(0.005 + 1e-9);
    }
  });
});

describe('orderAgreement', () => {
  const IDS = 'abcdefghijkl'.split('');
  const places = (order: readonly string[]) => Object.fromEntries(order.map((id, at) => [id, at + 1]));
  const swapped = ['b', 'a', ...IDS.slice(2)];
  const lists = (first: Partial<ReleaseFacts> = {}, second: Partial<ReleaseFacts> = {}) =>
    world().ranking('r', {
      releases: [
        { id: '2021', listedTo: 12, places: places(IDS), ...first },
        { id: '2022', listedTo: 12, places: places(swapped), ...second },
      ],
    });
  const asked = (more: Partial<Queries['orderAgreement']> = {}): Queries['orderAgreement'] => ({
    kind: 'orderAgreement',
    release: 'r/2022',
    against: 'r/2021',
    ...more,
  });

  it('is told with how many units it rests on, in both languages', () => {
    const { en, zh, claim } = tell(lists(), asked());
    expect(figuresOf(claim)).toEqual({ release: 'r/2022', against: 'r/2021', both: 12, tau: '0.97' });
    expect(en).toMatch(/the 12 cities in both .+ stand in orders that agree by 0\.97 \(Kendall’s tau-b/);
    expect(zh).toMatch(/均有名次的12个城市，先后次序的一致程度为0\.97（肯德尔tau-b系数/);
  });

  it('rests on those with an exact place in both, of lists in part too, and on ten at least', () => {
    expect(figuresOf(lists({ places: places(IDS.slice(0, 10)), listedTo: 10 }).ask(asked()))).toMatchObject({
      both: 10,
    });
    expect(verdictOf(lists({ places: places(IDS.slice(0, 9)), listedTo: 9 }).ask(asked()))).toBe('withhold: tooFew');
  });

  it('is false where another figure is asserted', () => {
    expect(verdictOf(lists().ask(asked({ tau: '0.97' })))).toBe('true');
    expect(verdictOf(lists().ask(asked({ tau: '0.5' })))).toBe('false: otherFigure');
  });

  it('is withheld of a release and itself, across a change of method, and of an order that is none', () => {
    expect(verdictOf(lists().ask(asked({ against: 'r/2022' })))).toBe('withhold: oneRelease');
    expect(verdictOf(lists({ segment: 'old' }, { segment: 'new' }).ask(asked()))).toBe('withhold: otherMethod');
    const level = Object.fromEntries(IDS.map(id => [id, 1]));
    expect(verdictOf(lists({ places: level }).ask(asked()))).toBe('withhold: oneOrder');
  });
});
