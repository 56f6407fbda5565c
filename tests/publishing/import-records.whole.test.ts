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

test('what is asked in no known form is told with its line, together with the other faults of the definition', async () => {
  const definition = `id: mistaken
titles: { en: Great Cities }
publisher: { en: Institute }
notice: { en: A sample. }
languages: [en]
focus: { names: { en: cities }, kinds: [city], units: [beijingg] }
editions:
  - id: "2022"
    year: 2022
    cutOff: "2023-12-31"
    basket: [gfci/32]
    asks:
      - { kind: leader, unit: beijing, release: gfci/32 }
      - { kind: leadr, unit: beijing, release: gfci/32 }
`;
  const refused = await importRecords([file('reports/mistaken.yaml', definition)], environment.table);
  const faults = refused.ok ? [] : refused.faults;
  expect(faults.map(each => [each.rule, each.file, each.line?.line])).toEqual([
    ['F08', 'reports/mistaken.yaml', 6],
    ['F13', 'reports/mistaken.yaml', 14],
  ]);
});
