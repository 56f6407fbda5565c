import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { selectInput } from '../../lambdas/claims/edition-input.ts';
import { LANGUAGES } from '../../lambdas/language/languages.ts';
import { SAMPLE } from '../../lambdas/local/paths.ts';
import { createParts } from '../../lambdas/publishing/edition-parts.ts';
import { makeArtifact } from '../../lambdas/publishing/make-artifact.ts';
import { faultsOf } from '../../lambdas/publishing/verification.ts';
import { EMPTY } from '../../lambdas/records/dataset.ts';
import type { InputFile } from '../../lambdas/records/import/input-file.ts';
import { parseFiles } from '../../lambdas/records/import/parse-files.ts';
import { readFolder } from '../sample/read-folder.ts';
import { accepted, folder } from '../support/folder.ts';
import { reportFonts } from '../support/report-fonts.ts';

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** A table without the columns of Chinese. */
function withoutChinese(text: string): string {
  const [head = [], ...rows]: string[][] = parse(text, { bom: true });
  const kept = head.flatMap((column, at) => (column.endsWith('_zh') ? [] : [at]));
  return [head, ...rows].map(row => kept.map(at => quoted(row[at] ?? '')).join(',')).join('\n');
}

/** A definition, or statements, that give their texts in English and know of no other language. */
function inEnglish(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(part => part !== 'zh-Hans').map(inEnglish);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => (name === 'zh-Hans' ? [] : [[name, inEnglish(part)]])),
  );
}

const englishOnly = (files: readonly InputFile[]): readonly InputFile[] =>
  folder(
    Object.fromEntries(
      files
        .filter(({ path }) => /\.(csv|json)$/.test(path))
        .map(({ path, bytes }) => {
          const text = new TextDecoder().decode(bytes);
          return [path, path.endsWith('.csv') ? withoutChinese(text) : JSON.stringify(inEnglish(JSON.parse(text)))];
        }),
    ),
  );

const files = englishOnly(readFolder(SAMPLE).filter(({ path }) => !path.startsWith('statements')));

describe('a report in English alone', () => {
  test('asks the records for no text in another language', () => {
    const dataset = accepted(files);
    expect(dataset.units.every(({ names, sortKeys }) => Object.keys({ ...names, ...sortKeys }).join() === 'en')).toBe(
      true,
    );
  });

  test('is whole: both files and the ledger are proved, and nothing stands for what is not given', async () => {
    const parts = createParts(selectInput(accepted(files), 'overseas-influence', '2021'));
    const finished = [];
    for (const name of ['claims.json', 'en/report.html', 'en/report.pdf'])
      finished.push({ name, ...(await makeArtifact(parts, name, async () => reportFonts)) });
    expect(await faultsOf(parts, finished, async () => reportFonts)).toEqual([]);
    expect(parts.ledger()).not.toMatch(/\p{Script=Han}/u);
    expect(JSON.stringify(parts.document('en').sections)).not.toMatch(/\p{Script=Han}|undefined/u);
  });

  test('is asked for the texts of what is on record when it asks for a language more', () => {
    const definition = readFolder(SAMPLE).filter(({ path }) => path.startsWith('reports/'));
    const outcome = parseFiles(definition, accepted(files), LANGUAGES);
    const faults = outcome.ok ? [] : outcome.faults;
    expect(new Set(faults.map(({ rule }) => rule))).toEqual(new Set(['F19']));
    expect(faults.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^Of the units on record, \d+ have no text in zh-Hans: /),
    );
  });

  test('asks for the texts of its definition in the languages that it names', () => {
    const [definition] = files.filter(({ path }) => path.startsWith('reports/'));
    const text = new TextDecoder()
      .decode(definition?.bytes)
      .replace('"languages":["en"]', '"languages":["en","zh-Hans"]');
    const outcome = parseFiles(folder({ 'reports.json': text }), accepted(files), LANGUAGES);
    const faults = outcome.ok ? [] : outcome.faults;
    expect(faults.some(({ rule, column }) => rule === 'F06' && column === 'titles.zh-Hans')).toBe(true);
  });

  test('may be given them all the same', () => {
    const outcome = parseFiles(
      readFolder(SAMPLE).map(file =>
        file.path.startsWith('reports/')
          ? {
              ...file,
              bytes: new TextEncoder().encode(
                new TextDecoder().decode(file.bytes).replace('"en", "zh-Hans"]', '"en"]'),
              ),
            }
          : file,
      ),
      EMPTY,
      LANGUAGES,
    );
    expect(outcome.ok && outcome.dataset.units.every(({ names }) => Boolean(names['zh-Hans']))).toBe(true);
  });
});
