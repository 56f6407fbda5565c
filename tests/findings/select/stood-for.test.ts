import { expect, it } from 'vitest';
import { analyse } from '../../../lambdas/findings/analyse.ts';
import { world } from '../../support/world.ts';

it('a cluster that counts for a city is told with the findings on the city, and weighed as that alone', () => {
  const releases = (unit: string, first: string) => [
    {
      id: '2021',
      previous: 'first' as const,
      listedTo: 4,
      universe: 4,
      places: { [first]: 1, bonn: 2, oslo: 3, paris: 4 },
    },
    { id: '2022', listedTo: 4, universe: 4, places: { [unit]: 1, bonn: 2, paris: 3, oslo: 4 } },
  ];
  const kinds = ['city', 'cluster'] as const;
  const { findings, selection } = analyse(
    world()
      .cluster('rome-area', { members: ['rome', 'ostia'], standsFor: 'rome' })
      .ranking('alpha', { kinds, releases: releases('rome', 'rome-area') })
      .ranking('beta', { kinds, releases: releases('rome-area', 'rome') })
      .report({ topN: 3 })
      .edition({
        basket: ['alpha/2022', 'beta/2022'],
        asks: [
          { kind: 'leader', unit: 'rome', release: 'beta/2022' },
          { kind: 'clusterPlace', unit: 'rome', release: 'beta/2022' },
        ],
      })
      .input(),
  );
  const notices = findings.filter(({ why }) => why === 'notice').map(({ claim }) => claim.id);
  expect(notices).toContain('clusterPlace:rome:beta/2022');
  for (const { claim, why } of findings)
    expect(selection.get(claim.id), claim.id).toMatchObject({ outcome: 'finding', rule: why });
});
