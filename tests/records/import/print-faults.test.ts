import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../lambdas/language/languages.ts';
import { RULES } from '../../../lambdas/records/import/fault.ts';
import { columnsOf, FLAT_KINDS, NESTED_KINDS } from '../../../lambdas/records/import/kind.ts';
import { printFaults } from '../../../lambdas/records/import/print-faults.ts';
import { record, records, refused, table, withBase } from '../../support/folder.ts';

const docs = readFileSync(new URL('../../../docs/data.md', import.meta.url), 'utf8');

test('the list is one that a person can work through, and docs/data.md shows it', () => {
  const faults = refused(
    withBase(records(record('Taizhou', '4'), record('tokyo', '1.5')), {
      'groups.csv': table('groups', [
        { group: 'g', name_en: 'G', name_zh: '组', members: 'tokyo;rome', source: 'page' },
      ]),
    }),
  );
  const printed = printFaults(faults);
  expect(printed).toBe(`The import was refused: 3 faults in 2 files. Nothing was written.

groups.csv
  row 2, members, "rome" [F08]
    There is no "rome" among the units.
    → Correct the id, or add it to units.

records.csv
  row 2, unit, "Taizhou" [V01]
    "Taizhou" matches 2 units: 台州 Taizhou (taizhou-zhejiang, city, CN); 泰州 Taizhou (taizhou-jiangsu, city, CN).
    → Write the id of one of them.
  row 3, rank, "1.5" [V04]
    "1.5" is not a rank: a rank is a whole number from 1 up.
    → Write the place as printed. Known are 5, =10, 10=, T10, 并列10, 第10名, a band 101-150 and an open band 150+. Where there is none, leave the cell empty and give a status.
`);
  expect(docs).toContain(printed);
});

test('docs/data.md tells every rule in the words of the code', () => {
  for (const [code, words] of Object.entries(RULES)) expect(docs).toContain(`| ${code} | ${words} |`);
});

test('docs/data.md tells every file and every column', () => {
  for (const kind of FLAT_KINDS) {
    const { required, optional } = columnsOf(kind, LANGUAGES);
    const section = docs.split(`\n### ${kind}\n`)[1]?.split('\n### ')[0] ?? '';
    for (const column of [...required, ...optional]) expect(section, `${kind}: ${column}`).toContain(`\`${column}\``);
  }
  for (const kind of NESTED_KINDS) expect(docs).toContain(`\n### ${kind}\n`);
});
