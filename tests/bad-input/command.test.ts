import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openLocalEnvironment } from '../../lambdas/local/environment.ts';
import { importFolder } from '../../lambdas/local/import-folder.ts';
import { type Ended, run, temporaryFolder } from '../local/terminal.ts';
import { BASE, type Files } from '../support/folder.ts';
import { BAD_FOLDERS, type BadFolder } from './bad-folders.ts';

async function folderOf({ files, huge = {} }: Pick<BadFolder, 'files' | 'huge'>): Promise<string> {
  const folder = await temporaryFolder();
  await write(folder, files);
  for (const [name, size] of Object.entries(huge)) {
    const file = await open(join(folder, name), 'w');
    await file.truncate(size);
    await file.close();
  }
  return folder;
}

async function write(folder: string, files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
}

let store: string;
let revision: string | null;

/** What the store holds, as a hash; opened only between the commands, since one process at a time may use it. */
async function revisionNow(): Promise<string | null> {
  const { dependencies, close } = await openLocalEnvironment(store, 'http://127.0.0.1');
  try {
    return await dependencies.table.revision();
  } finally {
    await close();
  }
}

beforeAll(async () => {
  store = await mkdtemp(join(tmpdir(), 'almanac-test-'));
  const base = await mkdtemp(join(tmpdir(), 'almanac-test-'));
  await write(base, BASE);
  const { dependencies, close } = await openLocalEnvironment(store, 'http://127.0.0.1');
  await importFolder(base, dependencies.table);
  await close();
  await rm(base, { recursive: true });
  revision = await revisionNow();
  expect(revision).not.toBeNull();
});
afterAll(() => rm(store, { recursive: true, force: true }));

async function refused(folder: string): Promise<Ended> {
  const ended = await run('import', [folder], { ALMANAC_HOME: store });
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).not.toMatch(/^\s+at /m);
  expect(ended.err).not.toMatch(/node_modules|lambdas\/|Error:/);
  expect(await revisionNow()).toBe(revision);
  return ended;
}

describe.each(BAD_FOLDERS)('npm run import on $what', bad => {
  test('exits with 1, says file, row, value, rule and remedy, and writes nothing', async () => {
    const { err } = await refused(await folderOf(bad));
    expect(err).toMatch(/^The import was refused: \d+ faults? in 1 file\. Nothing was written\./);
    const faults = err.split(/\n(?= {2}(?:row|item|the file))/).slice(1);
    const told = faults.find(text => text.includes(`[${bad.rule}]`)) ?? err;
    expect(told).toMatch(bad.message);
    expect(told).toMatch(new RegExp(`→ .*(?:${bad.remedy.source})`));
    if (bad.row !== null) expect(told).toContain(`row ${bad.row}`);
    if (bad.value !== null) expect(told).toContain(`"${bad.value}"`);
    expect(err).toContain(bad.file);
  });
});

test('an empty folder, and one that is not there, are refused in words', async () => {
  const empty = await temporaryFolder();
  expect((await refused(empty)).err).toContain(`There is no file to import in ${empty}.`);
  const none = join(empty, 'none');
  expect((await refused(none)).err).toContain(`There is no folder ${none}.`);
});

test('a report on bad records is refused too, with no file written', async () => {
  const [bad] = BAD_FOLDERS;
  if (!bad) throw new Error('no case');
  const out = join(await temporaryFolder(), 'out');
  const ended = await run('report', ['2022', '--out', out, '--records', await folderOf(bad)]);
  expect(ended).toMatchObject({ code: 1 });
  expect(ended.err).toContain('Nothing was written');
  await expect(open(out)).rejects.toThrow('ENOENT');
});
