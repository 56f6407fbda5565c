import { describe, expect, it } from 'vitest';
import { nearest } from '../../lambdas/findings/statements.ts';
import { world } from '../support/world.ts';

const gci = world()
  .ranking('gci', {
    releases: [
      { id: '2021', goalposts: 'fixed', places: { beijing: '2 score 70', paris: '1 score 72' } },
      { id: '2022', goalposts: 'fixed', universe: 40, places: { beijing: '2 score 74', paris: '1 score 75' } },
    ],
  })
  .ranking('talent', {
    dimensionOf: 'gci',
    releases: [
      { id: '2021', goalposts: 'fixed', weight: '100', places: { beijing: '20 score 70' } },
      { id: '2022', goalposts: 'fixed', weight: '100', places: { beijing: '9 score 74' } },
    ],
  })
  .view();
const release = 'gci/2022';

describe('the nearest true statement', () => {
  it('to another dimension than the one that is said is the one that the records give', () => {
    expect(nearest(gci, { kind: 'drivenBy', unit: 'beijing', release, dimension: 'trade' })).toMatchObject({
      kind: 'drivenBy',
      figures: { dimension: 'talent', contribution: '4' },
    });
  });

  it('to a dimension without scores is how the unit moved, or where it stands', () => {
    expect(nearest(gci, { kind: 'drivenBy', unit: 'paris', release })).toMatchObject({ kind: 'held' });
  });

  it('to a strength that is none is the place in the whole', () => {
    expect(nearest(gci, { kind: 'dimensionProfile', unit: 'beijing', release })).toMatchObject({
      kind: 'position',
      figures: { rank: 2 },
    });
  });

  it('to a gap that went the other way is how it went, seen from the one who is ahead', () => {
    const said = { kind: 'gapChange', release, direction: 'widened' } as const;
    for (const [unit, other] of [
      ['paris', 'beijing'],
      ['beijing', 'paris'],
    ] as const)
      expect(nearest(gci, { ...said, unit, other })).toMatchObject({
        kind: 'gapChange',
        figures: { unit: 'paris', before: '2', now: '1', direction: 'narrowed' },
      });
  });
});
