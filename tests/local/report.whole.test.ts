import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { byDepth } from '../support/depth.ts';
import { EDITIONS, FOUR, madeEdition } from '../support/edition.ts';
import { runProcess, temporaryFolder } from './terminal.ts';

const FILES = [
  'claims.json',
  'en/report.html',
  'en/report.pdf',
  'manifest.json',
  'zh-Hans/report.html',
  'zh-Hans/report.pdf',
];

/** Whose process is held against this one's files: before a merge the larger. */
const HELD = byDepth('the constructed records, 2023', 'the sample, 2022');

test('a process writes the six files that this one makes, byte for byte', async () => {
  const out = await temporaryFolder();
  const { folder, report, edition } = EDITIONS[HELD];
  const ended = await runProcess(['report', edition, '--report', report, '--records', folder, '--out', out]);
  expect(ended).toMatchObject({ code: 0, err: '' });
  expect(ended.out).toContain('rendering en/report.html 2 of 5');
  const written = (await readdir(out, { recursive: true, withFileTypes: true })).filter(entry => entry.isFile());
  expect(written.map(({ parentPath, name }) => join(parentPath, name).slice(out.length + 1)).sort()).toEqual(FILES);
  const { printed, ledger } = await madeEdition(HELD);
  for (const { language, format, name } of FOUR)
    expect((await readFile(join(out, name))).equals(printed[language].bytes[format]), name).toBe(true);
  expect(await readFile(join(out, 'claims.json'), 'utf8')).toBe(ledger);
});
