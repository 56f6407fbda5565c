import { afterAll, beforeAll, expect, test } from 'vitest';
import { SAMPLE } from '../../lambdas/local/paths.ts';
import { readFolder } from '../../lambdas/local/read-folder.ts';
import { importRecords } from '../../lambdas/publishing/import-records.ts';
import { openTestEnvironment, type TestEnvironment } from './environment.ts';
import { file } from './files.ts';

let environment: TestEnvironment;
beforeAll(async () => {
  environment = await openTestEnvironment('sample');
});
afterAll(() => environment.leave());

test('a repeated import changes nothing, and says so', async () => {
  const revision = await environment.table.revision();
  const again = await importRecords(await readFolder(SAMPLE), environment.table);
  expect(again).toMatchObject({ ok: true, written: 0, revision });
  expect(again.words).toMatch(/^Nothing new: all \d+ items are stored already\./);
});

test('a refused import tells every fault and writes nothing', async () => {
  const before = { revision: await environment.table.revision(), dataset: await environment.table.readAll() };
  const refused = await importRecords(
    [
      file(
        'records.csv',
        'ranking,release,unit,rank,score,status,basis,vintage,vintage_reason,source,note',
        'gfci,32,atlantis,12,,,,,,gfci-32,',
        'gfci,320,beijing,12,,,,,,gfci-32,',
        'gfci,32,paris,twelfth,,,,,,gfci-32,',
        'gfci,32,tokyo,12,,,,,,nobody,',
      ),
    ],
    environment.table,
  );
  expect(refused).toMatchObject({ ok: false });
  expect(refused.words).toContain('Nothing was written');
  for (const found of ['atlantis', '320', 'twelfth', 'nobody']) expect(refused.words).toContain(found);
  expect({ revision: await environment.table.revision(), dataset: await environment.table.readAll() }).toEqual(before);
});
