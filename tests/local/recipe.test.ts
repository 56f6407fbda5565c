import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run, temporaryFolder } from './terminal.ts';

test('a draft is said, or kept where nothing is yet', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'gci 2022.csv');
  const out = join(folder, 'gci.yaml');
  await writeFile(file, 'Place;City;Score\n1;Tokyo;96,3\n2;Paris;95,1\n');
  expect(await run('recipe', [file])).toMatchObject({ code: 0, out: expect.stringContaining('rank: "{Place}"') });
  const kept = await run('recipe', [file, '--out', out, '--language', 'zh-Hans']);
  expect(kept).toMatchObject({ code: 0, out: expect.stringContaining('各列以分号分隔') });
  expect(await readFile(out, 'utf8')).toContain('据列“City”推测');
  expect(await run('recipe', [file, '--out', out])).toMatchObject({
    code: 1,
    err: expect.stringContaining('is there already'),
  });
});

test.each([
  [[], 'Usage: npm run recipe'],
  [['/no/such/file.csv'], 'There is no file /no/such/file.csv.'],
  [['/tmp'], 'is a folder'],
])('%j is refused in words', async (args, words) => {
  expect(await run('recipe', args)).toMatchObject({ code: 1, out: '', err: expect.stringContaining(words) });
});

test('a file that holds no table, or cannot be read, is refused in words', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'a.csv'), 'words\n');
  await writeFile(join(folder, 'b.xlsx'), Uint8Array.from([0x50, 0x4b, 0x03, 0x04]));
  expect(await run('recipe', [join(folder, 'a.csv')])).toMatchObject({
    code: 1,
    err: expect.stringContaining('No table'),
  });
  expect(await run('recipe', [join(folder, 'b.xlsx')])).toMatchObject({
    code: 1,
    err: expect.stringContaining('was cut off'),
  });
});
