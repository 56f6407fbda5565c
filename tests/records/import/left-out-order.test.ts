import { expect, test } from 'vitest';
import { completeDefinition } from '../../../lambdas/records/import/complete-definition.ts';
import { world } from '../../support/world.ts';

const release = { id: '2022', released: '2022-05', places: { aarhus: 1, bergen: 2 } };
const earlier = { id: '2022-spring', year: 2022, released: '2022-05', places: { aarhus: 2, bergen: 1 } };
const dataset = world()
  .ranking('ports', { releases: [release, earlier] })
  .ranking('quays', { releases: [release] })
  .ranking('docks', { releases: [release] })
  .dataset();

const definition = { id: 'sea', editions: [{ id: '2022', year: 2022, cutOff: '2022-12-31' }] };

test('what a definition leaves out follows from the records, in whatever order they came', () => {
  const reversed = {
    ...dataset,
    rankings: dataset.rankings.toReversed(),
    releases: dataset.releases.toReversed(),
    records: dataset.records.toReversed(),
  };
  expect(completeDefinition(definition, reversed)).toEqual(completeDefinition(definition, dataset));
  expect(completeDefinition(definition, dataset)).toMatchObject({
    editions: [{ basket: ['docks/2022', 'ports/2022-spring', 'quays/2022'] }],
  });
});
