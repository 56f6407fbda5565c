import { expect, test } from 'vitest';
import { judge } from '../../lambdas/claims/judge/judge.ts';
import { figureInWords } from '../../lambdas/findings/figure-in-words.ts';
import { world } from '../support/world.ts';

const view = world()
  .ranking('gfci', {
    releases: [{ id: '32', listedTo: 2, places: { a: '1 score 742', b: '2 score 741', e: '5 score 700' } }],
  })
  .view();
const release = 'gfci/32';

test('a place that nobody shares stands alone', () => {
  const claim = judge(view, { kind: 'position', unit: 'b', release });
  expect(figureInWords(claim, 'rank')).toEqual({ as: 'place', rank: 2 });
});

test('a place that others may share does not, true as it is', () => {
  const claim = judge(view, { kind: 'position', unit: 'e', release });
  expect(claim.verdict).toBe('true');
  expect(figureInWords(claim, 'rank')).toBeNull();
});

test('a score stands alone, and no figure of a claim that is not true', () => {
  expect(figureInWords(judge(view, { kind: 'score', unit: 'a', release }), 'score')).toEqual({
    as: 'score',
    score: '742',
  });
  expect(figureInWords(judge(view, { kind: 'score', unit: 'a', release, score: '1' }), 'score')).toBeNull();
  expect(figureInWords(judge(view, { kind: 'leader', unit: 'a', release }), 'rank')).toBeNull();
});
