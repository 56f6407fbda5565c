import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { asksOwnStore } from '../../lambdas/local/commands/report.ts';
import { shortLogistics } from '../support/short-logistics.ts';
import { run, temporaryFolder } from './terminal.ts';

test('a report that is named is one of those that were imported; records that are brought, and the sample, leave no trace', () => {
  const none = { records: [], keep: false };
  expect(asksOwnStore({ report: 'ports', ...none }, {})).toBe(true);
  expect(asksOwnStore({ report: 'ports', records: ['ports'], keep: false }, {})).toBe(false);
  expect(asksOwnStore({ report: 'ports', records: ['ports'], keep: false }, { ALMANAC_HOME: '/tmp/store' })).toBe(
    false,
  );
  expect(asksOwnStore({ report: 'ports', records: ['ports'], keep: true }, {})).toBe(true);
  expect(asksOwnStore({ report: null, ...none }, {})).toBe(false);
  expect(asksOwnStore({ report: null, ...none }, { ALMANAC_HOME: '/tmp/store' })).toBe(true);
});

test.each([
  ['no edition', ['--out', '/tmp/x'], 'Usage: npm run report'],
  ['no folder', ['2022'], 'Usage: npm run report'],
  ['records to keep, and none', ['2022', '--out', '/tmp/x', '--keep'], 'Usage: npm run report'],
  ['words to keep, which are only read', ['2022', '--words', '--records', 'x', '--keep'], 'Usage: npm run report'],
  ['a language in which nothing is told', ['2022', '--words', '--language', 'fr'], 'Usage: npm run report'],
  ['an option that nobody knows', ['2022', '--out', '/tmp/x', '--colour', 'red'], '--colour'],
])('wrong usage says the usage: %s', async (_, args, words) => {
  const ended = await run('report', args);
  expect(ended).toMatchObject({ code: 1, out: '' });
  expect(ended.err).toContain(words);
  expect(ended.err).toContain('Example: npm run report -- 2022 --out out');
  expect(ended.err).not.toMatch(/^\s+at /m);
});

test('an edition that nobody defined, and records with a fault, are refused in words with nothing written', async () => {
  const out = join(await temporaryFolder(), 'out');
  const unknown = await run('report', ['1999', '--out', out, '--records', await shortRecords()]);
  expect(unknown.code).toBe(1);
  expect(unknown.err).toContain('1999');
  expect(unknown.err).not.toMatch(/^\s+at /m);

  const records = join(await temporaryFolder(), 'records');
  await mkdir(records);
  await writeFile(join(records, 'groups.csv'), 'group,name_en,name_zh,members,source\ng,G,组,atlantis,nowhere\n');
  const refused = await run('report', ['2022', '--out', out, '--records', records]);
  expect(refused.code).toBe(1);
  expect(refused.err).toContain('atlantis');
  await expect(readdir(out)).rejects.toThrow('ENOENT');
});

test('where no report is named, the only one that is defined is meant; a preview leaves the store alone that ALMANAC_HOME names', async () => {
  const out = join(await temporaryFolder(), 'out');
  const ALMANAC_HOME = join(await temporaryFolder(), 'store');
  const ended = await run('report', ['1999', '--records', await shortRecords(), '--out', out], { ALMANAC_HOME });
  expect(ended.code).toBe(1);
  expect(ended.err).toContain('"logistics"');
  expect(ended.err).toContain('It defines: ');
  await expect(readdir(ALMANAC_HOME)).rejects.toThrow('ENOENT');
});

test('several folders are read in their order', async () => {
  const later = join(await temporaryFolder(), 'later');
  await mkdir(later);
  await writeFile(join(later, 'groups.csv'), 'group,name_en,members,source\nports,Ports,atlantis,world-bank-lpi\n');
  const args = ['2023', '--words', '--records', await shortRecords(), '--records', later];
  const ended = await run('report', args);
  expect(ended.out).toContain('Written: ');
  expect(ended.err).toContain('atlantis');
  expect(ended.err).not.toContain('world-bank-lpi" among');
});

/** A folder with the second sample, short. */
async function shortRecords(): Promise<string> {
  const folder = join(await temporaryFolder(), 'records');
  for (const { path, bytes } of shortLogistics()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes ?? new Uint8Array());
  }
  return folder;
}

/** The same with a foreword of these words. */
async function withForeword(words: string): Promise<string> {
  const folder = await shortRecords();
  await writeFile(join(folder, 'words', 'foreword.en.md'), words);
  return folder;
}

test('words are read alone: every fault is told, one a line, once in each language, and no file is made', async () => {
  const faulty = Array.from({ length: 7 }, (_, at) => `Port ${at} is first in ${2000 + at}.`);
  const records = await withForeword(faulty.join('\n\n'));
  const ended = await run('report', ['2023', '--words', '--report', 'logistics', '--records', records]);
  expect(ended.code).toBe(1);
  for (const sentence of faulty) expect(ended.err.split('\n').filter(line => line.includes(sentence))).toHaveLength(1);
  expect(ended.err).toContain('put {{claim …}} in its place');
});

test.each([
  ['en', /says “first”.*put \{\{claim …\}\} in its place/, /[\p{Script=Han}]/u],
  ['zh-Hans', /写有“first”.*请以\{\{claim …\}\}代之/, /says|in its place|no true claim/],
] as const)(
  'faults of the words are told in the language that is asked for, whatever the report is in: %s',
  async (language, told, other) => {
    const records = await withForeword('Port is first.');
    const asked = ['2023', '--words', '--report', 'logistics', '--records', records, '--language', language];
    const ended = await run('report', asked);
    expect(ended.code).toBe(1);
    const lines = ended.err.split('\n').filter(line => line.includes('Port is first.'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(told);
    expect(lines[0]).not.toMatch(other);
  },
);

test('every sentence that is asked for and not true is told with the words, as the report would refuse it', async () => {
  const records = await withForeword(
    [
      '{{claim position unit=finland release=lpi/2023 rank=1}}',
      '{{claim leader unit=finland release=lpi/2023}}',
      'Port is first.',
    ].join('\n\n'),
  );
  const ended = await run('report', ['2023', '--words', '--report', 'logistics', '--records', records]);
  expect(ended.code).toBe(1);
  expect(ended.err).toMatch(/foreword\.en\.md:1 asks for a sentence of the kind "position" that is not true/);
  expect(ended.err).toMatch(/foreword\.en\.md:3 asks for a sentence of the kind "leader" that is not true/);
  expect(ended.err).toContain('“Port is first.”');
});

test('what stops an edition is told once, at the end', async () => {
  const records = await withForeword('Port is first.');
  const out = join(await temporaryFolder(), 'out');
  const ended = await run('report', ['2023', '--out', out, '--report', 'logistics', '--records', records]);
  expect(ended.code).toBe(1);
  expect(`${ended.out}${ended.err}`.split('Port is first.')).toHaveLength(2);
});

test('words that hold nothing wrong are told to hold nothing wrong', async () => {
  const records = await withForeword('This is the annual report 2023. We thank everybody who wrote to us.');
  const ended = await run('report', ['2023', '--words', '--report', 'logistics', '--records', records]);
  expect(ended).toMatchObject({ code: 0, err: '' });
  expect(ended.out).toContain('The words of logistics 2023 hold nothing that verification would refuse.');
});

test('words are read before anything is rendered: of a report with a bad foreword no page is made', async () => {
  const made = async (words: string) => {
    const ALMANAC_HOME = join(await temporaryFolder(), 'store');
    const out = join(await temporaryFolder(), 'out');
    const records = await withForeword(words);
    const ended = await run('report', ['2023', '--records', records, '--keep', '--out', out], { ALMANAC_HOME });
    const stored = await readdir(ALMANAC_HOME, { recursive: true });
    const written = await readdir(out, { recursive: true }).catch(() => []);
    return { ended, stored: stored.filter(isMade), written: written.filter(isMade) };
  };
  const bad = await made('Port is first.');
  expect(bad.ended.code).toBe(1);
  expect(bad.ended.err).toContain('No report was made.');
  expect(bad.ended.err).toContain('Port is first.');
  expect(bad).toMatchObject({ stored: [], written: [] });
  expect(bad.ended.out).not.toContain('rendering');
  const good = await made('This is the annual report 2023.');
  expect(good.ended.code).toBe(0);
  expect(good.stored).not.toEqual([]);
  expect(good.written.toSorted()).toEqual(['en/report.html', 'en/report.pdf']);
  expect(good.ended.out).toContain('rendering');
});

/** Whether a file is one of a report. */
const isMade = (path: string): boolean => /\.(?:html|pdf)$/.test(path);
