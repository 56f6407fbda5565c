import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../lambdas/language/languages.ts';
import type { RuleId } from '../../lambdas/records/import/fault.ts';
import { inChinese } from '../../lambdas/records/import/in-chinese.ts';
import { parseFiles } from '../../lambdas/records/import/parse-files.ts';
import { printFaults } from '../../lambdas/records/import/print-faults.ts';
import { accepted, BASE, type Cells, type Files, folder, record, records, release, table } from '../support/folder.ts';
import { BAD_FOLDERS, type BadFolder } from './bad-folders.ts';

/** The rules whose faults editors meet most: each is told with what was found, and not by its rule alone. */
const TOLD: ReadonlySet<RuleId> = new Set([
  'V01',
  'V02',
  'V05',
  'V08',
  'V09',
  'V14',
  'V16',
  'V19',
  'V21',
  'V24',
  'F08',
]);

const STORED = accepted(folder(BASE));

const releaseOf = (cells: Cells): Files => ({
  'releases.csv': table('releases', [release('2022', { previous: '2021', ...cells })]),
});

const FURTHER: readonly Pick<BadFolder, 'what' | 'files' | 'rule'>[] = [
  { what: 'a ranking that is not on record', files: records(record('beijing', '1', { ranking: 'none' })), rule: 'F08' },
  {
    what: 'a place beyond the universe',
    files: { ...records(record('beijing', '2')), ...releaseOf({ universe_size: '1' }) },
    rule: 'V08',
  },
  {
    what: 'a list with a hole',
    files: { ...records(record('beijing', '1')), ...releaseOf({ listed_to: '3' }) },
    rule: 'V09',
  },
  { what: 'an economy among cities', files: records(record('china', '1')), rule: 'V19' },
  { what: 'a band that ends before it begins', files: records(record('beijing', '101-50')), rule: 'V21' },
  {
    what: 'a correction of nothing',
    files: records(record('beijing', '1', { vintage: '2', vintage_reason: 'a slip' })),
    rule: 'V24',
  },
];

const met = [...BAD_FOLDERS.filter(({ rule, huge }) => TOLD.has(rule) && huge === undefined), ...FURTHER];

describe.each(met)('$what', ({ files, rule }) => {
  test('is told in Chinese with what was found', () => {
    const outcome = parseFiles(folder(files), STORED, LANGUAGES);
    const fault = outcome.ok ? undefined : outcome.faults.find(each => each.rule === rule);
    if (!fault) throw new Error('no such fault');
    const { translated: _, ...bare } = fault;
    const own = fault.translated?.['zh-Hans'];
    expect(own?.message).toMatch(/\p{Script=Han}/u);
    // The words of the rule alone stand where a fault has none of its own.
    expect(own?.message).not.toBe(inChinese(bare).translated?.['zh-Hans']?.message);
  });
});

test('a folder tries each of these rules', () => {
  expect(new Set(met.map(({ rule }) => rule))).toEqual(TOLD);
});

test('rows and files are named in Chinese too', () => {
  const outcome = parseFiles(folder(records(record('Atlantis', '1'), record('Taizhou', '0'))), STORED, LANGUAGES);
  const said = printFaults(outcome.ok ? [] : outcome.faults, 'zh-Hans');
  expect(said).toContain('  第2行, unit, "Atlantis" [V01]\n    “Atlantis”不对应任何单位。');
  expect(said).toContain('“Taizhou”对应2个单位：');
  expect(said).not.toMatch(/\brow\b/);
});
