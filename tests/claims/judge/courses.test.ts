import { describe, expect, it } from 'vitest';
import { figuresOf, reasonOf, verdictOf, world } from '../../support/world.ts';
import { type PlaceText, type ReleaseFacts, recordOf } from '../../support/world-rows.ts';

const YEARS = ['2019', '2020', '2021', '2022'] as const;
type Facts = Readonly<Partial<Record<(typeof YEARS)[number], Partial<ReleaseFacts>>>>;

/** Places of two cities from 2019 to 2022; nothing of a year that is null. */
const index = (
  places: readonly (PlaceText | null)[],
  facts: Facts = {},
  others: readonly (PlaceText | null)[] = [1, 1, 1, 1],
) =>
  world()
    .city('beijing')
    .city('paris')
    .ranking('r', {
      releases: YEARS.map((id, at) => {
        const [own, other] = [places[at] ?? null, others[at] ?? null];
        return {
          id,
          places: { ...(own === null ? {} : { beijing: own }), ...(other === null ? {} : { paris: other }) },
          ...facts[id],
        };
      }),
    });
const over = { unit: 'beijing', since: 'r/2019', release: 'r/2022' } as const;
const NEW = { segment: 'new' };
const BROKEN: Facts = { 2019: { segment: 'old' }, 2020: NEW, 2021: NEW, 2022: NEW };

describe('placeRange', () => {
  const asked = { kind: 'placeRange', ...over } as const;

  it('tells the best and the lowest place, the editions counted and those without a place', () => {
    expect(figuresOf(index([8, null, 16, 9]).ask(asked))).toEqual({
      unit: 'beijing',
      release: 'r/2022',
      previous: 'r/2019',
      best: 8,
      worst: 16,
      counted: ['r/2019', 'r/2021', 'r/2022'],
      unplaced: ['r/2020'],
      skipped: [],
    });
  });

  it('is false where the first named does not come before the second, withheld where one place is held throughout', () => {
    const whole = index([8, 9, 16, 9], { 2019: { previous: 'first' } });
    expect(verdictOf(whole.ask({ ...asked, since: 'r/2022', release: 'r/2020' }))).toBe('false: notEarlier');
    expect(reasonOf(index([8, 8, 8, 8]).ask(asked))).toMatchObject({ code: 'noRange', rank: 8 });
  });

  it('is withheld of fewer than three places, across a change of method and within the own interval', () => {
    expect(verdictOf(index([8, null, '9-12', 9]).ask(asked))).toBe('withhold: tooFew');
    expect(verdictOf(index([8, 9, 16, 9], BROKEN).ask(asked))).toBe('withhold: methodBreak');
    expect(verdictOf(index([8, 8, 8, '9 within 7-11']).ask(asked))).toBe('withhold: withinInterval');
    expect(verdictOf(index([8, 9, 16, 9], { 2021: { previous: null } }).ask(asked))).toBe('withhold: previousUnknown');
  });

  it('is withheld where a place hangs on a correction', () => {
    const corrected = index([8, 9, 16, 9], {}, [1, 1, 1, 2]).with(rows => ({
      ...rows,
      records: [...rows.records, { ...recordOf('r', '2022', 'paris', 12), vintage: 2, vintageReason: 'a slip' }],
    }));
    expect(verdictOf(corrected.ask(asked))).toBe('withhold: restated');
  });

  it('is told where a correction of another leaves it where it was, whichever places that one closes up and opens', () => {
    const corrected = index([4, 9, 16, 9]).with(rows => ({
      ...rows,
      records: [...rows.records, { ...recordOf('r', '2019', 'paris', 3), vintage: 2, vintageReason: 'a slip' }],
    }));
    expect(figuresOf(corrected.ask(asked))).toMatchObject({ best: 4, worst: 16 });
  });

  it.each(['placeRange', 'volatility', 'movedOver'] as const)(
    'and a %s from a later release to an earlier one is false, however little of what came before is on record',
    kind => {
      const backward = { unit: 'beijing', since: 'r/2022', release: 'r/2020' };
      const facts = (previous: string | null): Facts => ({ 2020: { previous: null }, 2021: { previous } });
      for (const so of [index([8, 9, 16, 9]), index([8, 9, 16, 9], facts('2020')), index([8, 9, 16, 9], facts(null))]) {
        const claim = so.ask({ kind, ...backward });
        expect(verdictOf(claim)).toBe('false: notEarlier');
        expect(so.ask({ kind, ...backward, since: 'r/2020' }).verdict).not.toBe('true');
      }
      expect(verdictOf(index([8, 9, 16, 9]).ask({ kind, ...backward, since: 'r/1999' }))).toBe(
        'withhold: unknownRelease',
      );
    },
  );
});

describe('volatility', () => {
  const asked = { kind: 'volatility', ...over } as const;

  it('is the mean of the moves, up or down, to one decimal', () => {
    expect(figuresOf(index([8, 10, 9, 11]).ask(asked))).toMatchObject({ steps: 3, total: 5, mean: '1.7', other: null });
    expect(figuresOf(index([8, 10, 8, 10]).ask(asked))).toMatchObject({ total: 6, mean: '2' });
  });

  it('compares two over the same releases only', () => {
    expect(figuresOf(index([8, 10, 9, 11], {}, [1, 2, 1, 2]).ask({ ...asked, other: 'paris' }))).toMatchObject({
      mean: '1.7',
      other: { unit: 'paris', total: 3, mean: '1' },
    });
    expect(verdictOf(index([8, 10, 9, 11], {}, [1, null, 1, 2]).ask({ ...asked, other: 'paris' }))).toBe(
      'withhold: notOnRecord',
    );
    expect(verdictOf(index([8, 10, 9, 11]).ask({ ...asked, other: 'beijing' }))).toBe('withhold: sameRow');
  });

  it('is false of a run that does not lead on, and withheld without every place, of two moves and across a change of method', () => {
    const whole = index([8, 9, 16, 9], { 2019: { previous: 'first' } });
    expect(verdictOf(whole.ask({ ...asked, since: 'r/2022', release: 'r/2020' }))).toBe('false: notEarlier');
    expect(verdictOf(index([8, null, 9, 11]).ask(asked))).toBe('withhold: notOnRecord');
    expect(verdictOf(index([8, 10, 9, 11]).ask({ ...asked, since: 'r/2020' }))).toBe('withhold: tooFew');
    expect(verdictOf(index([8, 10, 9, 11], BROKEN).ask(asked))).toBe('withhold: methodBreak');
    expect(verdictOf(index([8, 8, 8, 8]).ask(asked))).toBe('withhold: noRange');
  });
});

describe('seatsOver', () => {
  const top = (
    lists: readonly (readonly string[])[],
    facts: Facts = {},
    of: { readonly releases?: readonly string[] } = {},
  ) =>
    world()
      .city('paris', { country: 'FR' })
      .city('rome', { country: 'IT' })
      .ranking('r', {
        releases: YEARS.slice(-lists.length).map((id, at) => ({
          id,
          listedTo: 2,
          places: Object.fromEntries((lists[at] ?? []).map((unit, index) => [unit, index + 1])),
          ...facts[id],
        })),
      })
      .ask({
        kind: 'seatsOver',
        top: 2,
        releases: [...(of.releases ?? YEARS.slice(-lists.length).map(id => `r/${id}`))],
      });
  const [none, one, two] = [
    ['paris', 'rome'],
    ['paris', 'beijing'],
    ['shanghai', 'beijing'],
  ];

  it('tells the seats of each release, and “more in each” only where that is so of three in a row', () => {
    expect(figuresOf(top([none ?? [], one ?? [], two ?? []]))).toMatchObject({
      seats: [
        { count: 0, total: 2 },
        { count: 1, total: 2 },
        { count: 2, total: 2 },
      ],
      direction: 'up',
    });
    expect(figuresOf(top([none ?? [], one ?? [], one ?? []]))).toMatchObject({ direction: null });
    expect(figuresOf(top([none ?? [], one ?? [], two ?? []], {}, { releases: ['r/2020', 'r/2022'] }))).toMatchObject({
      direction: null,
    });
  });

  it('names a change of method, and tells no trend across it', () => {
    expect(
      figuresOf(top([none ?? [], one ?? [], two ?? []], { 2020: { segment: 'old' }, 2021: NEW, 2022: NEW })),
    ).toMatchObject({ direction: null, breaks: [{ release: 'r/2021', previous: 'r/2020' }] });
  });

  it('is false of releases that are not in order, and withheld where one is not on record so far', () => {
    for (const facts of [{ 2020: { previous: 'first' } }, {}, { 2021: { previous: null } }] satisfies readonly Facts[])
      expect(verdictOf(top([none ?? [], one ?? [], two ?? []], facts, { releases: ['r/2022', 'r/2020'] }))).toBe(
        'false: notEarlier',
      );
    expect(verdictOf(top([none ?? [], one ?? [], two ?? []], { 2021: { listedTo: 1 } }))).toBe('withhold: notListedTo');
    expect(verdictOf(top([none ?? [], one ?? [], two ?? []], { 2022: { previous: null } }))).toBe(
      'withhold: previousUnknown',
    );
  });
});
