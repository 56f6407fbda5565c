import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BASE, record, records } from '../support/folder.ts';
import { run, temporaryFolder } from './terminal.ts';

async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'imports'));
  for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content);
  return folder;
}

const RECIPE = `recipe: places
file: places*.csv
records: { ranking: gci, release: "2022", unit: "{City}", rank: "{Place}", source: page }
`;

test('imports are listed, a draft is taken back, and a recipe is printed as it was written', async () => {
  const env = { ALMANAC_HOME: join(await temporaryFolder(), 'store') };
  expect(await run('imports', [], env)).toMatchObject({ code: 0, out: 'No import is listed.\n' });
  await run('import', [await folderOf(BASE)], env);
  await run(
    'import',
    [await folderOf({ 'imports/places.yaml': RECIPE, 'Places (1).csv': 'City,Place\nTokyo,1\n' })],
    env,
  );
  const { out } = await run('imports', [], env);
  const [first = '', second = ''] = out.match(/^[0-9a-f]{12}/gm) ?? [];
  expect(out).toMatch(
    /^[0-9a-f]{12} {2}\d{4}-\d\d-\d\d \d\d:\d\d UTC {2}draft\n {4}releases\.csv, sources\.csv, units\.csv|rankings\.csv/m,
  );
  expect(out).toMatch(/wrote records: 1, sources: 1\n {4}read by the recipes places\n/);
  expect(await run('imports', ['recipe', 'places'], env)).toMatchObject({ code: 0, out: RECIPE });
  expect(await run('imports', ['recipe', 'none'], env)).toMatchObject({
    code: 1,
    err: expect.stringContaining('Kept are: places.'),
  });
  const wrong = await folderOf(records(record('tokyo', '2')));
  expect(await run('import', [wrong], env)).toMatchObject({ code: 1, err: expect.stringContaining('almanac imports') });
  expect(await run('imports', ['undo', first], env)).toMatchObject({
    code: 1,
    err: expect.stringContaining('Later imports'),
  });
  expect(await run('imports', ['undo', second], env)).toMatchObject({
    code: 0,
    out: expect.stringContaining('2 items'),
  });
  expect((await run('imports', [], env)).out).toMatch(new RegExp(`${second} .* withdrawn`));
  expect(await run('import', [wrong], env)).toMatchObject({ code: 0 });
});

test.each([['undo'], ['other', 'x'], ['undo', 'a', 'b']])('%j is refused with how it is called', async (...args) => {
  expect(await run('imports', args)).toMatchObject({ code: 1, err: expect.stringContaining('Usage: npm run imports') });
});
