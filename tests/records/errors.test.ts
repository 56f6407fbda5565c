import { expect, test } from 'vitest';
import { NoRecords, UnknownEdition, UnknownReport } from '../../lambdas/records/errors.ts';

test('a refusal says what, of what, and what to do', () => {
  expect(new UnknownReport('influense', ['influence']).message).toBe(
    'There is no report "influense". Defined: influence.',
  );
  expect(new UnknownReport('influence').message).toContain('import one');
  const edition = new UnknownEdition('influence', '2019', ['2021', '2022']);
  expect(edition).toMatchObject({ name: 'UnknownEdition', report: 'influence', edition: '2019' });
  expect(edition.message).toContain('It defines: 2021, 2022.');
  expect(new NoRecords('influence', '2022').message).toContain('Import the records');
});
