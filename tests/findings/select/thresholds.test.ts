import { describe, expect, it, test } from 'vitest';
import { analyse } from '../../../lambdas/findings/analyse.ts';
import type { Selection } from '../../../lambdas/findings/select/selection.ts';
import { type World, world } from '../../support/world.ts';
import type { PlaceText, ReleaseFacts } from '../../support/world-rows.ts';

type Places = Readonly<Record<string, PlaceText>>;

const FACTS: Partial<ReleaseFacts> = { listedTo: 30, universe: 100, released: '2022-09' };

/** One ranking that the report counts over, in two editions. */
const change = (before: Places, now: Places, facts: Partial<ReleaseFacts> = {}): World =>
  world()
    .ranking('r', {
      releases: [
        { id: '2021', ...FACTS, ...facts, places: before },
        { id: '2022', ...FACTS, ...facts, places: now },
      ],
    })
    .edition({ basket: ['r/2022'] });

const selectionOf = (so: World, id: string): Selection | undefined => analyse(so.input()).selection.get(id);

describe('a change has to exceed what its publisher is sure of', () => {
  const risen = (to: PlaceText) => selectionOf(change({ beijing: '20 within 18-22' }, { beijing: to }), MOVED);
  const MOVED = 'moved:beijing:r/2022';

  it('by more than the width of the interval: to reach it is not enough', () => {
    expect(risen('16 within 14-18')).toMatchObject({ outcome: 'belowThreshold', rule: 'widths' });
    expect(risen('15 within 13-17')).toMatchObject({
      outcome: 'finding',
      rule: 'move',
      magnitude: { of: 'places', places: 5, width: 4, by: 'interval' },
    });
  });

  it('the wider of the two editions counts', () => {
    expect(risen('15 within 11-17')).toMatchObject({ rule: 'widths', magnitude: { width: 6 } });
  });

  it('a sure place has no width, and two places are enough', () => {
    const sure = change({ beijing: '20 within 20-20' }, { beijing: '18 within 18-18' });
    expect(selectionOf(sure, MOVED)).toMatchObject({ outcome: 'finding', magnitude: { places: 2, width: 0 } });
  });

  it('a noise of scores is as wide as the places whose scores lie within it', () => {
    const before: Places = { beijing: '6 score 700' };
    const close: Places = { paris: '1 score 709', rome: '2 score 706', beijing: '3 score 705', oslo: '4 score 702' };
    const noisy = selectionOf(change(before, close, { noise: '5' }), MOVED);
    // Paris to Oslo: three places, and it rose by as many.
    expect(noisy).toMatchObject({ rule: 'widths', magnitude: { places: 3, width: 3, by: 'noise' } });
    const clear = selectionOf(change(before, close, { noise: '4' }), MOVED);
    expect(clear).toMatchObject({ outcome: 'finding', magnitude: { width: 2 } });
  });
});

describe('news', () => {
  it('is no place alone, whatever it is', () => {
    const so = world()
      .ranking('r', { releases: [{ id: '2022', ...FACTS, previous: 'first', places: { beijing: 5 } }] })
      .edition({ basket: ['r/2022'] });
    expect(selectionOf(so, 'position:beijing:r/2022')).toMatchObject({ outcome: 'notCandidate', rule: 'noChange' });
  });

  it('is a first place that is held, not one that was taken within the noise', () => {
    expect(selectionOf(change({ beijing: 1 }, { beijing: 1 }), 'held:beijing:r/2022')).toMatchObject({
      rule: 'lead',
      sort: 'lead',
    });
    const taken = change({ beijing: '2 within 1-3' }, { beijing: '1 within 1-3' });
    expect(selectionOf(taken, 'leader:beijing:r/2022')).toMatchObject({ outcome: 'notCandidate', rule: 'noChange' });
  });

  it('has no size across a change of method, for the better or for the worse', () => {
    const twoMethods = (before: Places, now: Places): World =>
      world()
        .ranking('r', {
          releases: [
            { id: '2021', ...FACTS, segment: 'old', places: before },
            { id: '2022', ...FACTS, segment: 'new', places: now },
          ],
        })
        .edition({ basket: ['r/2022'] });
    const none = { outcome: 'notCandidate', rule: 'otherMethod' };
    expect(selectionOf(twoMethods({ beijing: 5 }, { beijing: 2 }), 'moved:beijing:r/2022')).toMatchObject(none);
    expect(selectionOf(twoMethods({ beijing: 2 }, { beijing: 5 }), 'moved:beijing:r/2022')).toMatchObject(none);
    const first = twoMethods({ beijing: 2, shanghai: 1 }, { beijing: 1, shanghai: 2 });
    // Who leads is told as that; neither that it rose nor whom it passed.
    for (const id of ['overtook:beijing:others=shanghai:r/2022', 'moved:beijing:r/2022'])
      expect(selectionOf(first, id)).toMatchObject({ as: 'leader:beijing:r/2022' });
    expect(selectionOf(first, 'moved:shanghai:r/2022')).toMatchObject(none);
    expect(selectionOf(twoMethods({ beijing: 1 }, { beijing: 1 }), 'held:beijing:r/2022')).toMatchObject({
      sort: 'lead',
    });
  });

  it('that lacks places is told only where there is little else', () => {
    const so = change({ beijing: 20, shanghai: 9 }, { beijing: 19, shanghai: 9 });
    expect(selectionOf(so, 'moved:beijing:r/2022')).toMatchObject({ outcome: 'finding', rule: 'fewest', sort: 'move' });
    expect(selectionOf(so, 'held:shanghai:r/2022')).toMatchObject({ outcome: 'belowThreshold', rule: 'places' });
  });

  it('of an exchange of places is told of the one that rose', () => {
    const so = change({ beijing: 20, shanghai: 19 }, { beijing: 19, shanghai: 20 });
    const passed = 'overtook:beijing:others=shanghai:r/2022';
    expect(selectionOf(so, passed)).toMatchObject({ outcome: 'finding' });
    const fell = 'overtaken:shanghai:others=beijing:r/2022';
    expect(selectionOf(so, fell)).toMatchObject({ outcome: 'sameFactAs', as: passed });
    expect(selectionOf(so, 'moved:shanghai:r/2022')).toMatchObject({ outcome: 'sameFactAs' });
    const ours = so.report({ client: 'shanghai' });
    expect(selectionOf(ours, fell)).toMatchObject({ outcome: 'finding' });
    expect(selectionOf(ours, passed)).toMatchObject({ outcome: 'sameFactAs', as: fell });
  });

  it('of one in focus that exchanged places with another outside is told of the one in focus, up or down', () => {
    const abroad = (before: Places, now: Places) =>
      selectionOf(change(before, now).city('boston', { country: 'US' }), now.beijing === 20 ? OVERTAKEN : OVERTOOK);
    const [OVERTAKEN, OVERTOOK] = [
      'overtaken:beijing:others=boston:r/2022',
      'overtook:beijing:others=boston:r/2022',
    ] as const;
    expect(abroad({ beijing: 20, boston: 19 }, { beijing: 19, boston: 20 })).toMatchObject({ rule: 'fewest' });
    expect(abroad({ beijing: 19, boston: 20 }, { beijing: 20, boston: 19 })).toMatchObject({ rule: 'fewest' });
  });

  it('of who entered the top and who left it is told of each', () => {
    const so = change({ beijing: 11, shanghai: 10 }, { beijing: 10, shanghai: 11 });
    expect(selectionOf(so, 'enteredTop:beijing:r/2022:top=10')).toMatchObject({ outcome: 'finding', rule: 'top' });
    expect(selectionOf(so, 'leftTop:shanghai:r/2022:top=10')).toMatchObject({ outcome: 'finding', rule: 'top' });
  });

  it('of a run of moves is as large as the whole run', () => {
    const so = world()
      .ranking('r', {
        releases: [20, 17, 16].map((rank, index) => ({
          id: String(2020 + index),
          listedTo: 30,
          places: { beijing: rank },
        })),
      })
      .edition({ basket: ['r/2022'] });
    const { claims, selection } = analyse(so.input());
    const run = claims.find(({ kind }) => kind === 'rankTrend');
    expect(selection.get(run?.id ?? '')).toMatchObject({
      outcome: 'finding',
      magnitude: { places: 4 },
    });
  });

  it('of a run of moves is as weighty as the line between its ends, and when it was crossed is told beside it', () => {
    const so = (ranks: readonly number[]) =>
      world()
        .ranking('r', {
          releases: ranks.map((rank, index) => ({ id: String(2019 + index), listedTo: 30, places: { beijing: rank } })),
        })
        .edition({ basket: ['r/2022'] });
    const told = (ranks: readonly number[]) => {
      const { findings, selection } = analyse(so(ranks).input());
      const run = findings.find(({ claim }) => claim.kind === 'rankTrend');
      const beside = findings.filter(({ why }) => why === 'notice').map(({ claim }) => claim.query);
      return [selection.get(run?.claim.id ?? '')?.sort, beside];
    };
    const at2021 = { unit: 'beijing', release: 'r/2021', top: 10 };
    expect(told([8, 16, 10, 9])).toEqual(['top', [{ kind: 'returnedToTop', ...at2021 }]]);
    expect(told([9, 8, 12, 15])).toEqual(['top', [{ kind: 'leftTop', ...at2021 }]]);
    // What crosses no line is a move, and of the last step the claim that says so is a finding by itself.
    expect(told([20, 19, 16, 12])).toEqual(['move', []]);
    expect(told([9, 14, 12, 10])).toEqual([undefined, []]);
  });

  it('of a first place held is told before a move where others are ranked too, of two at most', () => {
    const first = (others: Places) => ({
      releases: ['2021', '2022'].map(release => ({ id: release, ...FACTS, places: { beijing: 1, ...others } })),
    });
    const so = ['a', 'b', 'c']
      .reduce((all, id) => all.ranking(id, first({ paris: 2 })), change({ shanghai: 20 }, { shanghai: 12 }))
      .city('paris', { country: 'FR' })
      .ranking('d', first({ chengdu: 2 }))
      .edition({ basket: ['a/2022', 'b/2022', 'c/2022', 'd/2022', 'r/2022'] });
    const { findings, selection } = analyse(so.input());
    expect(findings.filter(({ why }) => why !== 'basket').map(({ why }) => why)).toEqual([
      'leadOverOthers',
      'leadOverOthers',
      'move',
      'lead',
    ]);
    expect(selection.get('held:beijing:c/2022')).toMatchObject({ outcome: 'noRoom', sort: 'leadOverOthers' });
  });

  it('of a move between tiers counts tiers', () => {
    const tiers = ['Alpha+', 'Alpha', 'Beta'];
    const so = world()
      .ranking('g', {
        tiers,
        releases: [
          { id: '2021', places: { beijing: 'tier Beta', shanghai: 'tier Alpha' } },
          { id: '2022', places: { beijing: 'tier Alpha+', shanghai: 'tier Alpha' } },
        ],
      })
      .edition({ basket: ['g/2022'] });
    expect(selectionOf(so, 'tierMove:beijing:g/2022')).toMatchObject({
      outcome: 'finding',
      rule: 'tier',
      magnitude: { of: 'tiers', tiers: 2 },
      rarity: { such: 1, of: 2 },
    });
    expect(selectionOf(so, 'tier:shanghai:g/2022')).toMatchObject({ outcome: 'notCandidate', rule: 'noChange' });
  });
});

describe('a city that moved alike in most rankings', () => {
  const RUNS = { up: [9, 7], down: [7, 9], same: [5, 5] } as const;
  type Way = keyof typeof RUNS;

  /** Rankings a, b, c … in two editions; how Beijing and Shanghai moved in each. */
  const lists = (ways: Readonly<Record<string, readonly Way[]>>): World => {
    const ids = (Object.values(ways)[0] ?? []).map((_, at) => String.fromCharCode('a'.charCodeAt(0) + at));
    return ids
      .reduce(
        (so, id, at) =>
          so.ranking(id, {
            releases: ['2021', '2022'].map((release, index) => ({
              id: release,
              ...FACTS,
              places: Object.fromEntries(
                Object.entries(ways).map(([unit, all], of) => [unit, (RUNS[all[at] ?? 'same'][index] ?? 0) + of * 10]),
              ),
            })),
          }),
        world(),
      )
      .edition({ basket: ids.map(id => `${id}/2022`) });
  };
  const across = (so: World, unit: string) => {
    const { claims, selection } = analyse(so.input());
    return selection.get(claims.find(({ id }) => id.startsWith(`movesAcross:${unit}`))?.id ?? '');
  };

  it('is told before news of one ranking, up or down, and its moves are none beside it', () => {
    for (const way of ['up', 'down'] as const) {
      const so = lists({ beijing: [way, way, 'same'] });
      expect(across(so, 'beijing')).toMatchObject({
        outcome: 'finding',
        rule: 'across',
        order: 1,
        magnitude: { of: 'rankings', rankings: 2, among: 3 },
      });
      expect(selectionOf(so, 'moved:beijing:a/2022')).toMatchObject({
        outcome: 'sameFactAs',
        as: expect.stringMatching(/^movesAcross:beijing/),
      });
    }
  });

  it('is not told of fewer than two, nor of fewer than two in three, nor of as many each way', () => {
    expect(across(lists({ beijing: ['up', 'same'] }), 'beijing')).toMatchObject({ rule: 'rankings' });
    expect(across(lists({ beijing: ['up', 'up', 'down', 'same'] }), 'beijing')).toMatchObject({ rule: 'rankings' });
    expect(across(lists({ beijing: ['up', 'down'] }), 'beijing')).toMatchObject({ rule: 'noChange' });
  });

  it('is told of three at most, and rises and falls take turns', () => {
    const so = lists({
      beijing: ['up', 'up', 'up'],
      shanghai: ['up', 'up', 'up'],
      shenzhen: ['down', 'down', 'down'],
      chengdu: ['up', 'up', 'up'],
    });
    const { findings } = analyse(so.input());
    const told = findings.flatMap(({ claim, why }) =>
      why === 'across' && 'unit' in claim.query ? [claim.query.unit] : [],
    );
    expect(told).toEqual(['beijing', 'shenzhen', 'shanghai']);
  });

  it('is told behind who came to the top of the whole, or left it: of three of these at most', () => {
    const [then, now] = [
      { beijing: 15, chengdu: 4, hangzhou: 16, shanghai: 5, shenzhen: 17 },
      { beijing: 4, chengdu: 15, hangzhou: 5, shanghai: 16, shenzhen: 6 },
    ];
    const so = lists({ wuhan: ['down', 'down', 'down'] })
      .ranking('own', {
        releases: [
          { id: '2021', ...FACTS, places: { ...then, paris: 1 } },
          { id: '2022', ...FACTS, places: { ...now, paris: 1 } },
        ],
      })
      .report({ ownRanking: 'own' });
    const { findings } = analyse(so.input());
    expect(findings.flatMap(({ why }) => (why === 'across' || why === 'top' ? [why] : []))).toEqual([
      ...['top', 'top', 'top'],
      'across',
      ...['top', 'top'],
    ]);
  });
});

test('what the report’s own ranking tells goes before what the rankings counted over do', () => {
  const so = change({ beijing: 9, shanghai: 1, shenzhen: 12 }, { beijing: 3, shanghai: 2, shenzhen: 12 });
  const { findings } = analyse(
    so
      .ranking('own', {
        releases: [
          { id: '2021', ...FACTS, places: { chengdu: 6, paris: 1 } },
          { id: '2022', ...FACTS, places: { chengdu: 4, paris: 1 } },
        ],
      })
      .report({ ownRanking: 'own' })
      .input(),
  );
  const moves = findings.filter(({ why }) => why === 'move').map(({ claim }) => claim.id);
  expect(moves[0]).toBe('moved:chengdu:own/2022');
});
