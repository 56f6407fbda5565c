import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProcess, temporaryFolder } from '../local/terminal.ts';
import { DEEP } from '../support/depth.ts';
import { record, release, source, table, unit } from '../support/folder.ts';

const FILES = [
  'claims.json',
  'en/report.html',
  'en/report.pdf',
  'manifest.json',
  'zh-Hans/report.html',
  'zh-Hans/report.pdf',
];

async function hashes(folder: string): Promise<Readonly<Record<string, string>>> {
  const read = FILES.map(async name => {
    const bytes = await readFile(join(folder, name));
    return [name, createHash('sha256').update(bytes).digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

/** The edition, made by a process of its own. */
async function report(out: string, env: Readonly<Record<string, string>> = {}) {
  const ended = await runProcess(['report', '2022', '--out', out], env);
  expect(ended).toMatchObject({ code: 0, err: '' });
  return hashes(out);
}

/** Constructed: what came out, was corrected or was counted after the cut-off of the edition. None of it is fact. */
async function laterRecords(): Promise<string> {
  const folder = await temporaryFolder();
  const made = { source: 'later' };
  const files = {
    'sources.csv': table('sources', [
      source('later', { title_en: 'Constructed data for a test', title_zh: '测试用虚构数据', published: '2024-10' }),
    ]),
    'units.csv': table('units', [unit('testville', 'Testville', '测试城', made)]),
    'releases.csv': table('releases', [
      release('2024', {
        ...made,
        ranking: 'kearney-gci',
        label_year: '2024',
        previous: '2023',
        released: '2024-10',
        listed_to: '3',
      }),
    ]),
    'records.csv': table('records', [
      ...['testville', 'beijing', 'paris'].map((city, index) =>
        record(city, String(index + 1), { ...made, ranking: 'kearney-gci', release: '2024' }),
      ),
      // GFCI 33 is of March 2023; the first two change places.
      ...['london', 'new-york'].map((city, index) =>
        record(city, String(index + 1), {
          ...made,
          ranking: 'gfci',
          release: '33',
          vintage: '2',
          vintage_reason: 'Constructed for a test',
        }),
      ),
    ]),
    'values.csv': table('values', [
      { ...made, indicator: 'gdp-cny-100m', unit: 'beijing', year: '2024', value: '99999.9', bound: 'exact' },
      { ...made, indicator: 'gdp-cny-100m', unit: 'paris', year: '2022', value: '99999.9', bound: 'exact' },
    ]),
    'honours.csv': table('honours', [
      {
        ...made,
        report: 'cankao-overseas-influence',
        edition: '2023',
        title: 'pioneer',
        title_en: 'Pioneering Chinese Cities in Building Global Image',
        unit: 'xian',
        order: '1',
        list_size: '1',
      },
    ]),
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}

/** Constructed: a correction of a release that the edition reads. */
async function correction(): Promise<string> {
  const folder = await temporaryFolder();
  const row = record('beijing', '40', {
    ranking: 'gfci',
    release: '31',
    vintage: '2',
    vintage_reason: 'Constructed for a test',
    source: 'gfci-31',
  });
  await writeFile(join(folder, 'records.csv'), table('records', [row]));
  return folder;
}

// At every change tests/local/report.test.ts compares one process with this one, and tests/publishing/cut-off.test.ts looks at later
// releases.
test.runIf(DEEP)('two processes write the same bytes, and so does a third after later releases came in', async () => {
  const env = { ALMANAC_HOME: await temporaryFolder() };
  const out = await temporaryFolder();
  const [alone, first] = await Promise.all([report(join(out, 'alone')), report(join(out, 'first'), env)]);
  expect(first).toEqual(alone);

  const imported = await runProcess(['import', await laterRecords()], env);
  expect(imported).toMatchObject({ code: 0, err: '' });
  expect(imported.out).toMatch(/^Written: \d+ items\./);
  expect(await report(join(out, 'later'), env)).toEqual(alone);

  // What the edition does read tells in every file, so the hashes above mean something.
  expect(await runProcess(['import', await correction()], env)).toMatchObject({ code: 0, err: '' });
  const corrected = await report(join(out, 'corrected'), env);
  for (const name of FILES) expect(corrected[name], name).not.toBe(alone[name]);
});
