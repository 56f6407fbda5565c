import { describe, expect, test } from 'vitest';
import type { Query } from '../../lambdas/claims/schema/kinds.ts';
import { objection, objectionIn } from '../audit/objection.ts';
import { figuresOf, reasonOf, verdictOf, world } from '../support/world.ts';

/** Of either list some cities were read; the second marks the first place and the third as shared. */
const read = world().ranking('r', {
  releases: [
    { id: '2021', previous: 'first', places: { paris: 1, tokyo: '=2' } },
    { id: '2022', universe: 6, places: { paris: '=1', tokyo: '=3' } },
  ],
});
const release = 'r/2022';
const paris = { unit: 'paris', release };

describe('a place that the publisher marks as shared, where no row of who shares it is on record', () => {
  test('is held by nobody alone, for the judge and for the second check', () => {
    for (const kind of ['leader', 'position'] as const)
      expect(reasonOf(read.ask({ kind, ...paris }))).toMatchObject({ code: 'otherRank', rank: 1, joint: true });
    expect(verdictOf(read.ask({ kind: 'ledEditions', unit: 'paris', releases: ['r/2021', release] }))).toBe(
      'false: otherRank',
    );
    expect(objection(read.dataset(), { kind: 'leader', ...paris }, { ...paris, universe: 6 })).toMatch(/mark/);
    const alone = { ...paris, rank: 1, sole: true, universe: 6 };
    expect(objection(read.dataset(), { kind: 'position', ...paris }, alone)).toMatch(/mark/);
  });

  test('is told as joint, of the one that is on record', () => {
    const joint: Query = { kind: 'jointPosition', ...paris };
    expect(figuresOf(read.ask(joint))).toEqual({ units: ['paris'], release, rank: 1 });
    expect(objectionIn(read, joint)).toBeNull();
  });

  test('is another than the same number held alone: not held, and shared since', () => {
    expect(verdictOf(read.ask({ kind: 'held', ...paris }))).toBe('false: otherSharing');
    const sharing: Query = { kind: 'sharing', ...paris };
    expect(figuresOf(read.ask(sharing))).toMatchObject({ rank: 1, joint: true });
    expect(objectionIn(read, sharing)).toBeNull();
    expect(objectionIn(read, sharing, { joint: false })).not.toBeNull();
  });

  test('is joint in what is told of a move, in either of the two', () => {
    const moved: Query = { kind: 'moved', unit: 'tokyo', release };
    expect(figuresOf(read.ask(moved))).toMatchObject({ from: 2, to: 3, wasJoint: true, joint: true });
    expect(objectionIn(read, moved)).toBeNull();
    expect(objectionIn(read, moved, { joint: false })).not.toBeNull();
  });

  test('tells not how many stand there: no share of the field', () => {
    expect(verdictOf(read.ask({ kind: 'topPercent', unit: 'paris', release, percent: 50 }))).toBe(
      'withhold: tieUnknown',
    );
  });
});
