import { expect, it } from 'vitest';
import { releaseQueries } from '../../../lambdas/findings/propose/ranking.ts';
import { world } from '../../support/world.ts';

it('the end of a series is told beside its last release, where its publisher said that it is the last', () => {
  const asked = (ended: boolean | undefined) =>
    releaseQueries(
      world()
        .ranking('old', {
          releases: [{ id: '2009', places: { beijing: 1 }, ...(ended === undefined ? {} : { ended }) }],
        })
        .view(),
      'old/2009',
    ).filter(({ kind }) => kind === 'discontinued');
  expect(asked(true)).toEqual([{ kind: 'discontinued', ranking: 'old' }]);
  expect(asked(false)).toEqual([]);
  expect(asked(undefined)).toEqual([]);
});
