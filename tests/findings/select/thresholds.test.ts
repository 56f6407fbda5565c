import { describe, expect, it } from 'vitest';
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
    expect(selectionOf(so, 'moved:shanghai:r/2022')).toMatchObject({ outcome: 'sameFactAs', as: passed });
    const ours = selectionOf(so.report({ client: 'shanghai' }), 'moved:shanghai:r/2022');
    expect(ours).toMatchObject({ outcome: 'finding' });
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
