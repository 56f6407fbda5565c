import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../lambdas/language/languages.ts';
import { openEmbeddedTable } from '../../../lambdas/local/embedded-table.ts';
import { importRecords } from '../../../lambdas/publishing/import-records.ts';
import { parseFiles } from '../../../lambdas/records/import/parse-files.ts';
import { printFaults } from '../../../lambdas/records/import/print-faults.ts';
import { printNotes } from '../../../lambdas/records/import/print-notes.ts';
import { draftRecipe } from '../../../lambdas/records/import/recipes/draft.ts';
import { openTables } from '../../../lambdas/records/import/tables/open-tables.ts';
import { temporaryFolder } from '../../local/terminal.ts';
import { runs } from '../../support/depth.ts';
import { accepted, BASE, folder } from '../../support/folder.ts';
import { FUZZED, RIGHT_BOOK } from './fuzzed-workbooks.ts';

const RECIPE = `recipe: institute
file: institute*
decimals: 1
records: { ranking: gci, release: "{Year}", unit: "{City}", rank: "{Rank}", score: "{Score}", source: page }
`;

const withBook = (book: Uint8Array) => folder({ 'imports/i.yaml': RECIPE, 'Institute.xlsx': book });

const STORED = accepted(folder(BASE));

test('what is damaged is right by itself', () => {
  expect(accepted(withBook(RIGHT_BOOK), STORED).records).toHaveLength(4);
});

test('whatever a workbook holds, it is read or refused in words, in both languages', () => {
  fc.assert(
    fc.property(FUZZED, book => {
      const outcome = parseFiles(withBook(book), STORED, LANGUAGES);
      if (!outcome.ok) {
        expect(outcome.faults.length).toBeGreaterThan(0);
        for (const { translated } of outcome.faults) expect(translated?.['zh-Hans']?.message).toBeTruthy();
      }
      for (const language of ['en', 'zh-Hans']) {
        printFaults(outcome.ok ? [] : outcome.faults, language);
        printNotes(outcome.notes, language);
      }
      // Without a recipe it is one of ours, and a recipe may be drafted from it.
      parseFiles(folder({ 'records.xlsx': book }), STORED, LANGUAGES);
      draftRecipe('Institute.xlsx', openTables({ path: 'Institute.xlsx', size: book.length, bytes: book }), 'en');
    }),
    runs(40, 1_000),
  );
});

test('what is refused writes nothing, and what is read is written whole: a repeat finds nothing to write', async () => {
  const { table, close } = await openEmbeddedTable(await temporaryFolder());
  await importRecords(folder(BASE), table);
  await fc.assert(
    fc.asyncProperty(FUZZED, async book => {
      const before = await table.revision();
      const result = await importRecords(withBook(book), table);
      // Counts and hash of everything stored are checked by the reading.
      await table.readAll();
      if (!result.ok) expect(await table.revision()).toBe(before);
      else {
        expect(await table.revision()).toBe(result.revision);
        expect(await importRecords(withBook(book), table)).toMatchObject({ ok: true, written: 0 });
      }
    }),
    runs(8, 200, 1),
  );
  await close();
});
