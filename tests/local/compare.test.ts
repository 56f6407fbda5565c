import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, SAMPLE } from '../../lambdas/local/paths.ts';
import { run, temporaryFolder } from './terminal.ts';

test('what changed between two editions is written into a file, from a folder and with nothing else set up', async () => {
  const folder = await temporaryFolder();
  const [absent, out] = [join(folder, 'none'), join(folder, 'printed/changes.md')];
  const ended = await run('compare', ['2021', '2022', '--records', SAMPLE, '--out', out], { ALMANAC_HOME: absent });
  expect(ended).toEqual({ code: 0, out: `${out}\n`, err: '' });
  const text = await readFile(out, 'utf8');
  expect(text).toMatch(/^# overseas-influence: 2021 → 2022\n/);
  for (const heading of ['## Data', '## Claims', '## Wording']) expect(text).toContain(`\n${heading}\n`);
  expect(text).toContain('| counted over: gfci | gfci/30 | gfci/32 |');
  expect(text).toContain(
    'Nine of the ten cities with the title “Pioneering Chinese Cities in Building Global Image” in 2022 also held it in 2021',
  );
  expect(text).toContain(
    '2022年度获评“中国国际传播综合影响力先锋城市”的十个城市中，九个在2021年度也曾获评该称号；新增重庆，西安不再在列。',
  );
  expect(existsSync(absent)).toBe(false);
});

test('an edition that nobody defined is refused with those that are, and nothing is written', async () => {
  const folder = await temporaryFolder();
  const out = join(folder, 'changes.md');
  const ended = await run('compare', ['2021', '1999', '--out', out], { ALMANAC_HOME: join(folder, 'none') });
  expect(ended).toEqual({
    code: 1,
    out: '',
    err: 'The report "overseas-influence" has no edition "1999". It defines: 2021, 2022.\n',
  });
  expect([existsSync(out), existsSync(join(folder, 'none'))]).toEqual([false, false]);
});

test('no report need be named where the records define one alone', async () => {
  const records = join(ROOT, 'sample-logistics');
  const ended = await run('compare', ['2023', '1999', '--records', records], { ALMANAC_HOME: join(records, 'none') });
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).toBe('The report "logistics" has no edition "1999". It defines: 2023.\n');
});

test('one edition alone says the usage', async () => {
  const ended = await run('compare', ['2022']);
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).toMatch(/^Usage: npm run compare -- EDITION EDITION/);
});
