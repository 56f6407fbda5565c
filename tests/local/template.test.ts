import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run, temporaryFolder } from './terminal.ts';

test('a workbook to fill in is written where nothing is yet, and imports as it is', async () => {
  const [folder, home] = [await temporaryFolder(), await temporaryFolder()];
  const env = { ALMANAC_HOME: join(home, 'store') };
  const file = join(folder, '模板.xlsx');
  const first = await run('template', [file, '--language', 'zh-Hans'], env);
  expect(first).toMatchObject({ code: 0, out: expect.stringContaining('choose from 0 units') });
  expect((await readFile(file)).subarray(0, 2).toString()).toBe('PK');
  expect(await run('template', [file], env)).toMatchObject({
    code: 1,
    err: expect.stringContaining('is there already'),
  });
  expect(await run('import', [folder, '--language', 'zh-Hans'], env)).toMatchObject({
    code: 0,
    out: expect.stringContaining('模板中的示例行：已略过'),
  });
});

test.each([
  [[], 'Usage: npm run template'],
  [['a.csv'], 'Usage: npm run template'],
  [['/no/such/folder/a.xlsx'], 'is not there'],
])('%j is refused in words', async (args, words) => {
  const home = await temporaryFolder();
  await mkdir(home, { recursive: true });
  expect(await run('template', args, { ALMANAC_HOME: home })).toMatchObject({
    code: 1,
    err: expect.stringContaining(words),
  });
});
