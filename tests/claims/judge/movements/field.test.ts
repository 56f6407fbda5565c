import { describe, expect, it } from 'vitest';
import { objection } from '../../../audit/objection.ts';
import { tell } from '../../../support/told.ts';
import { figuresOf, verdictOf, world } from '../../../support/world.ts';
import type { PlaceText } from '../../../support/world-rows.ts';

type Places = Readonly<Record<string, PlaceText>>;

/** Two whole lists of as many units. */
const lists = (then: Places, now: Places) => {
  const whole = (places: Places) => ({
    places,
    listedTo: Object.keys(places).length,
    universe: Object.keys(places).length,
  });
  return world()
    .ranking('r', {
      releases: [
        { id: '2021', ...whole(then) },
        { id: '2022', ...whole(now) },
      ],
    })
    .ranking('other', { releases: [{ id: '2022', listedTo: 1, places: { tokyo: 1 } }] });
};

const before = { tokyo: 1, lima: 2, paris: 3, oslo: 4 };
const same = { tokyo: 1, lima: 2, paris: 3, oslo: 4 };
const replaced = { tokyo: 1, lima: 2, paris: 3, rome: 4 };

describe('a place that was kept while the field changed', () => {
  it('is told with that, whether it is shared or not', () => {
    const kept = { kind: 'held', unit: 'lima', release: 'r/2022' } as const;
    expect(figuresOf(lists(before, same).ask(kept))).toMatchObject({ otherField: false });
    const { claim, en, zh } = tell(lists(before, replaced), kept);
    expect(figuresOf(claim)).toMatchObject({ otherField: true, universes: null });
    expect(en).toMatch(/^Lima held second place in .+‡\.$/);
    expect(zh).toMatch(/‡。$/);
    const joined = lists(before, { tokyo: 1, lima: 2, paris: 2, rome: 4 });
    const shared = { kind: 'sharing', unit: 'lima', release: 'r/2022' } as const;
    expect(figuresOf(joined.ask(shared))).toMatchObject({ otherField: true, joint: true });
    expect(objection(joined.dataset(), shared, { ...figuresOf(joined.ask(shared)), otherField: false })).toMatch(
      /otherField/,
    );
  });

  it('is told with that of each ranking over which moves are counted', () => {
    const across = { kind: 'movesAcross', unit: 'lima', basket: ['r/2022', 'other/2022'] } as const;
    expect(figuresOf(lists(before, same).ask({ ...across, basket: [...across.basket] }))).toMatchObject({
      same: ['r/2022'],
      ofOtherField: [],
    });
    const { claim, en, zh } = tell(lists(before, replaced), { ...across, basket: [...across.basket] });
    expect(figuresOf(claim)).toMatchObject({ same: ['r/2022'], ofOtherField: ['r/2022'] });
    expect(en).toMatch(
      /, compared with the previous edition: R 2022, where the field changed; in the other one no exact places can be compared\.$/,
    );
    expect(zh).toMatch(/（排名对象有变）；其余一个没有可比的确切名次。$/);
  });
});

describe('a move while the field changed', () => {
  it('is not told where one who was ahead has a score and no place now, since it may be ahead still', () => {
    const of = (bonn: PlaceText) =>
      world().ranking('r', {
        releases: [
          { id: '2021', listedTo: 3, universe: 3, places: { bonn: 1, lima: 2, oslo: 2, rome: 'unranked' } },
          { id: '2022', listedTo: 3, universe: 3, places: { rome: 1, lima: 1, oslo: 3, bonn } },
        ],
      });
    const fell = { kind: 'moved', unit: 'oslo', release: 'r/2022' } as const;
    const withdrawn = of('not-in-universe');
    const told = withdrawn.ask(fell);
    expect(objection(withdrawn.dataset(), fell, figuresOf(told))).toBeNull();
    expect(verdictOf(told)).toBe('true');
    expect(verdictOf(of('score 70').ask(fell))).toBe('withhold: universeGrew');
    expect(objection(of('score 70').dataset(), fell, figuresOf(told))).toMatch(/among the units ranked in both/);
  });
});
