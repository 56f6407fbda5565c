import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BASE, record, source, table } from '../support/folder.ts';
import { run, temporaryFolder } from './terminal.ts';

async function folderWith(...units: readonly string[]) {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(BASE)) await writeFile(join(folder, name), content);
  const rows = units.map((unit, at) => record(unit, String(at + 1)));
  await writeFile(join(folder, 'records.csv'), table('records', rows));
  return { folder, env: { ALMANAC_HOME: await temporaryFolder() } };
}

test('names that name no unit are listed with those that they may mean, and nothing is written', async () => {
  const { folder, env } = await folderWith('Shangai', '东京都', 'Atlantis', 'Taizhou', 'Tokyo');
  const { code, out } = await run('match', [folder], env);
  expect(code).toBe(0);
  expect(out).toContain('"Shangai" (1 time, first in row 2 of records.csv)\n    上海 Shanghai (shanghai, city, CN)');
  expect(out).toMatch(/"东京都".*\n {4}东京 Tokyo/);
  expect(out).toMatch(/"Atlantis".*\n {4}nothing on record is alike/);
  expect(out).toMatch(/"Taizhou".*\n {4}泰州 Taizhou.*\n {4}台州 Taizhou/);
  expect(out).not.toContain('"Tokyo"');
  await expect(readFile(join(folder, 'aliases.csv'))).rejects.toThrow('ENOENT');
});

test('what was chosen is written as an alias, and the folder can then be imported', async () => {
  const { folder, env } = await folderWith('Shangai', 'Paris, France');
  const choices = ['--choose', 'Shangai=shanghai', '--choose', 'Paris, France=paris'];
  expect(await run('match', [folder, ...choices], env)).toMatchObject({ code: 0 });
  expect(await readFile(join(folder, 'aliases.csv'), 'utf8')).toBe(
    'alias,unit,note\nShangai,shanghai,\n"Paris, France",paris,\n',
  );
  expect(await run('match', [folder], env)).toMatchObject({ code: 0, out: 'Every name names a unit.\n' });
  expect(await run('import', [folder], env)).toMatchObject({ code: 0 });
});

test('unknown names are added as units in one step, and what they lack is said', async () => {
  const { folder, env } = await folderWith('São Paulo', '台北', 'Tokyo');
  await mkdir(join(folder, 'units'));
  const { code, out } = await run('match', [folder, '--add', 'city', '--source', 'page'], env);
  expect(code).toBe(0);
  expect(out).toContain('2 units were written');
  expect(out).toContain('They lack: name_zh, sort_key_zh, unit, name_en.');
  const added = await readFile(join(folder, 'units', 'added.csv'), 'utf8');
  expect(added).toMatch(/^sao-paulo,city,São Paulo,,/m);
  expect(added).toMatch(/^,city,,台北,/m);
  const refused = await run('import', [folder], env);
  expect(refused.err).toContain('name_zh');
});

test.each([
  [['--choose', 'Shanghai=shanghai'], 'Nothing is to be decided on "Shanghai"'],
  [['--choose', 'nonsense'], 'Usage: npm run match'],
  [['--add', 'city'], 'Usage: npm run match'],
  [['--add', 'village', '--source', 'page'], 'Usage: npm run match'],
])('%j is refused in words', async (args, words) => {
  const { folder, env } = await folderWith('Tokyo');
  expect(await run('match', [folder, ...args], env)).toMatchObject({ code: 1, err: expect.stringContaining(words) });
});

test.each([
  [
    ['--choose', 'Shangai=shanghia'],
    /no unit "shanghia".*Alike: 上海 Shanghai \(shanghai/,
    /没有单位“shanghia”.*相近的有/,
  ],
  [
    ['--choose', 'Shangai=shanghai', '--choose', 'Shangai=beijing'],
    /For "Shangai" shanghai and beijing are chosen/,
    /为“Shangai”选择了shanghai和beijing/,
  ],
  [['--add', 'city', '--source', 'nosuch'], /no source "nosuch"/, /没有来源“nosuch”/],
])('%j cannot be carried out: that is told, and nothing is written', async (args, en, zh) => {
  const { folder, env } = await folderWith('Shangai');
  const before = await readdir(folder);
  expect(await run('match', [folder, ...args], env)).toMatchObject({ code: 1, err: expect.stringMatching(en) });
  const inChinese = await run('match', [folder, ...args, '--language', 'zh-Hans'], env);
  expect(inChinese).toMatchObject({ code: 1, err: expect.stringMatching(zh) });
  expect(await readdir(folder)).toEqual(before);
});

test('a file that a spreadsheet saved otherwise is not written on, and stays as it is', async () => {
  const { folder, env } = await folderWith('Shangai', 'Lima');
  const file = join(folder, 'aliases.csv');
  const all = [folder, '--choose', 'Shangai=shanghai', '--add', 'city', '--source', 'page'];
  const saved = [
    Buffer.from('alias;unit;note\r\nPekin;beijing;\r\n'),
    Buffer.from('alias,unit,note\n\xb1\xb1,beijing,\n', 'latin1'),
  ];
  for (const bytes of saved) {
    await writeFile(file, bytes);
    expect(await run('match', all, env)).toMatchObject({
      code: 1,
      err: expect.stringContaining('Nothing was written'),
    });
    const zh = await run('match', [...all, '--language', 'zh-Hans'], env);
    expect(zh.err).toContain('未写入任何内容');
    expect((await readFile(file)).equals(bytes)).toBe(true);
    await expect(readFile(join(folder, 'units', 'added.csv'))).rejects.toThrow('ENOENT');
  }
  await writeFile(file, '\ufeffalias,unit,note\r\nPekin,beijing,\r\n');
  expect(await run('match', all, env)).toMatchObject({ code: 0 });
  expect(await readFile(file, 'utf8')).toBe('\ufeffalias,unit,note\r\nPekin,beijing,\r\nShangai,shanghai,\n');
});

test('a sum among the names is told as one, and is added as no unit', async () => {
  const { folder, env } = await folderWith('Lima', 'World average', '合计');
  expect((await run('match', [folder], env)).out).toMatch(/"World average".*\n {4}it reads as a sum/);
  const { out } = await run('match', [folder, '--add', 'city', '--source', 'page'], env);
  expect(out).toContain('Not added, since they read as sums or averages: World average, 合计.');
  expect(out).toContain('1 unit was written');
  const { err } = await run('import', [folder], env);
  expect(err).toMatch(/"World average" matches no unit: it reads as a sum/);
});

test('names, decisions and refusals are told in Chinese where that is asked for', async () => {
  const { folder, env } = await folderWith('Shangai', 'Atlantis', 'Ur');
  const zh = ['--language', 'zh-Hans'];
  const listed = await run('match', [folder, ...zh], env);
  expect(listed.out).toContain('“Shangai”（1次，首见于records.csv第2行）\n    上海 Shanghai (shanghai, city, CN)');
  expect(listed.out).toMatch(/“Atlantis”.*\n {4}没有相近的已登记单位/);
  const chosen = await run(
    'match',
    [folder, ...zh, '--choose', 'Shangai=shanghai', '--add', 'city', '--source', 'page'],
    env,
  );
  expect(chosen.out).toMatch(
    /已将1个写法写入.*aliases\.csv。\n已将2个单位写入.*added\.csv。尚缺：name_zh、sort_key_zh。/,
  );
  const strange = await run('match', [folder, ...zh, '--choose', 'Tokyo=tokyo'], env);
  expect(strange.err).toContain('“Tokyo”无须决定');
});

test('a source whose own row has a fault is a source: the import tells the fault', async () => {
  const { folder, env } = await folderWith('Atlantis');
  await writeFile(join(folder, 'sources.csv'), table('sources', [source('page', { accessed: 'yesterday' })]));
  const { code, out } = await run('match', [folder, '--add', 'city', '--source', 'page'], env);
  expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining('1 unit was written') });
  expect((await run('import', [folder], env)).code).toBe(1);
});

test('of a report in English alone no Chinese name is asked for', async () => {
  const { folder, env } = await folderWith('São Paulo');
  await mkdir(join(folder, 'units'));
  await mkdir(join(folder, 'reports'));
  await writeFile(join(folder, 'reports', 'ports.yaml'), 'id: ports\nlanguages: [en]\n');
  const { code, out } = await run('match', [folder, '--add', 'city', '--source', 'page'], env);
  expect(code).toBe(0);
  expect(out).toContain('1 unit was written');
  expect(out).toContain('It lacks nothing that is needed.');
});
