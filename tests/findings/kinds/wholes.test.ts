import { describe, expect, it } from 'vitest';
import { releaseQueries } from '../../../lambdas/findings/propose/ranking.ts';
import { world } from '../../support/world.ts';
import type { ReleaseFacts } from '../../support/world-rows.ts';

const proposed = (then: Partial<ReleaseFacts>, now: Partial<ReleaseFacts>, country = 'GB') =>
  releaseQueries(
    world()
      .city('london', { country })
      .ranking('gfci', {
        releases: [
          { id: '31', places: { london: 2 }, ...then },
          { id: '32', places: { london: 2 }, ...now },
        ],
      })
      .view(),
    'gfci/32',
  )
    .map(({ kind }) => kind)
    .filter(kind => kind === 'topShare' || kind === 'breadth');
const whole = { listedTo: 119, universe: 119 };

describe('what is asked of a list as a whole', () => {
  it('is the share of the top where the list goes down to it, and the movers where both lists are whole', () => {
    expect(proposed(whole, whole)).toEqual(['topShare', 'breadth']);
    expect(proposed({ listedTo: 10 }, whole)).toEqual(['topShare']);
    expect(proposed(whole, { listedTo: 9 })).toEqual([]);
    expect(proposed(whole, { ...whole, previous: 'first' })).toEqual(['topShare']);
  });

  it('is no share of a list of none but those that the report is about', () => {
    expect(proposed(whole, whole, 'CN')).toEqual(['breadth']);
  });
});
