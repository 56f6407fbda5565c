import { mkdir, open, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SAMPLE } from '../../lambdas/local/paths.ts';
import { readFolder } from '../../lambdas/local/read-folder.ts';
import { run, temporaryFolder } from './terminal.ts';

test('a refused import tells every fault and exits with 1', async () => {
  const folder = await temporaryFolder();
  const header = 'ranking,release,unit,rank,score,status,basis,vintage,vintage_reason,source,note';
  await writeFile(join(folder, 'records.csv'), `${header}\na,1,b,first,,,,,,s,\na,1,c,2,,,,,,s,\n`);
  const ended = await run('import', [folder], { ALMANAC_HOME: await temporaryFolder() });
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).toContain('Nothing was written');
  expect(ended.err).toContain('records.csv');
  expect(ended.err).toContain('row 2');
  expect(ended.err).toContain('row 3');
  expect(ended.err).not.toMatch(/^\s+at /m);
});

test.each([
  [[], 'Usage: npm run import -- DIR'],
  [['/no/such/folder'], 'There is no folder /no/such/folder'],
  [[join(SAMPLE, 'units.csv')], 'is not a folder'],
])('an import of %j is refused in words', async (args, words) => {
  const ended = await run('import', args, { ALMANAC_HOME: await temporaryFolder() });
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).toContain(words);
});

test('a folder is read in order, without hidden files and without links that lead out of it', async () => {
  const outside = await temporaryFolder();
  await writeFile(join(outside, 'secret.csv'), 'secret');
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'records'));
  await writeFile(join(folder, 'units.csv'), 'u');
  await writeFile(join(folder, 'records/b.csv'), 'b');
  await writeFile(join(folder, '.hidden.csv'), 'h');
  await symlink(join(outside, 'secret.csv'), join(folder, 'secret.csv'));
  await symlink(outside, join(folder, 'elsewhere'));
  await symlink(join(folder, 'units.csv'), join(folder, 'linked.csv'));
  const files = await readFolder(folder);
  expect(files.map(({ path, size }) => [path, size])).toEqual([
    ['linked.csv', 1],
    ['records/b.csv', 1],
    ['units.csv', 1],
  ]);
});

test('a file of 200 MB is named and never read', async () => {
  const folder = await temporaryFolder();
  const huge = await open(join(folder, 'records.csv'), 'w');
  await huge.truncate(200 * 1024 * 1024);
  await huge.close();
  expect(await readFolder(folder)).toEqual([{ path: 'records.csv', size: 209_715_200, bytes: null }]);
  const ended = await run('import', [folder], { ALMANAC_HOME: await temporaryFolder() });
  expect(ended.code).toBe(1);
  expect(ended.err).toContain('records.csv');
});
