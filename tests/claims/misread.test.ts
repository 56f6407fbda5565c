import { describe, expect, it } from 'vitest';
import { KINDS } from '../../lambdas/claims/schema/kinds.ts';
import { parseKnown, parseQuery } from '../../lambdas/findings/statements.ts';
import { distance, nearestWord } from '../../lambdas/records/spelling.ts';
import { world } from '../support/world.ts';

const problem = (query: unknown): string => {
  try {
    parseQuery('claim 1', query);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  return 'read';
};

describe('a claim that is mistyped', () => {
  it.each([
    ['leaderStreak', 'leadStreak'],
    ['lead-streak', 'leadStreak'],
    ['TopCount', 'topCount'],
    ['overtok', 'overtook'],
    ['bestrank', 'bestRank'],
    ['returnedTotop', 'returnedToTop'],
  ])('kind %s suggests %s', (kind, meant) => {
    expect(problem({ kind, unit: 'oslo', release: 'sea/2022' })).toContain(
      `there is no kind of claim "${kind}" (did you mean "${meant}"?)`,
    );
  });

  it('a parameter suggests the nearest that the kind has and the claim has not', () => {
    expect(problem({ kind: 'moved', unit: 'oslo', release: 'sea/2022', place: 3 })).toContain(
      'moved has no parameter "place" (did you mean "places"?)',
    );
    expect(problem({ kind: 'leadStreak', unti: 'oslo', release: 'sea/2022' })).toContain('(did you mean "unit"?)');
  });

  it('a choice suggests the nearest of those that there are', () => {
    expect(problem({ kind: 'biggestMove', release: 'sea/2022', direction: 'don' })).toContain('(did you mean "down"?)');
  });

  it('what is near nothing suggests nothing, and a missing kind is said', () => {
    expect(problem({ kind: 'xyzzy', unit: 'oslo' })).not.toContain('did you mean');
    expect(problem({ knd: 'leader', unit: 'oslo', release: 'sea/2022' })).toContain('(did you mean "kind"?)');
    expect(problem({ unit: 'oslo' })).toContain('kind: there is none');
    expect(problem(5)).toContain('cannot be read');
  });

  it('every kind with a letter left out suggests itself', () => {
    for (const kind of Object.keys(KINDS)) {
      const cut = kind.slice(0, 2) + kind.slice(3);
      if (!(cut in KINDS)) expect(nearestWord(cut, Object.keys(KINDS))).toBe(kind);
    }
  });
});

describe('an id that is mistyped', () => {
  const { dataset } = world()
    .city('singapore')
    .city('hong-kong')
    .ranking('harbours', { releases: [{ id: '2022', places: { singapore: 1, 'hong-kong': 2 } }] })
    .view().input;

  it.each([
    [{ kind: 'leader', unit: 'singapor', release: 'harbours/2022' }, 'unit: "singapor"', '"singapore"'],
    [{ kind: 'leader', unit: 'singapore', release: 'harbors/2022' }, 'release: "harbors"', '"harbours"'],
    [
      { kind: 'overtook', unit: 'singapore', others: ['hongkong'], release: 'harbours/2022' },
      'others: "hongkong"',
      '"hong-kong"',
    ],
  ])('%j suggests the one on record', (query, said, meant) => {
    expect(() => parseKnown('claim 1', query, dataset)).toThrow(`${said} is not on record (did you mean ${meant}?)`);
  });

  it('an id near none, and a release that is not on record, are questions to be answered', () => {
    for (const query of [
      { kind: 'leader', unit: 'montevideo', release: 'harbours/2022' },
      { kind: 'leader', unit: 'singapore', release: 'harbours/2023' },
    ])
      expect(parseKnown('claim 1', query, dataset)).toEqual(query);
  });
});

describe('how far two words are apart', () => {
  it.each([
    ['', '', 0],
    ['', 'ab', 2],
    ['unit', 'unti', 1],
    ['place', 'places', 1],
    ['kitten', 'sitting', 3],
  ])('%s and %s: %i', (from, to, apart) => {
    expect([distance(from, to), distance(to, from)]).toEqual([apart, apart]);
  });
});
