import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../lambdas/language/languages.ts';
import { parseFiles } from '../../../lambdas/records/import/parse-files.ts';
import { type ImportProgress, TOLD_EACH } from '../../../lambdas/records/import/watch.ts';
import { makeWorkbook } from '../../import/awkward/make-workbook.ts';
import { accepted, BASE, folder } from '../../support/folder.ts';

const bookOf = (rows: number) =>
  makeWorkbook([{ name: 'records', rows: [['ranking', 'unit'], ...Array.from({ length: rows }, () => ['gci', 'x'])] }]);

function watched(rows: number): readonly ImportProgress[] {
  const seen: ImportProgress[] = [];
  const outcome = parseFiles(folder({ 'b.xlsx': bookOf(rows) }), accepted(folder(BASE)), LANGUAGES, progress =>
    seen.push(progress),
  );
  expect(outcome.ok).toBe(false);
  return seen;
}

test('an import that takes its time says how far it is; a small one says nothing', () => {
  expect(watched(TOLD_EACH - 2)).toEqual([]);
  expect(watched(TOLD_EACH)).toEqual([
    { kind: 'reading', file: 'b.xlsx', rows: TOLD_EACH },
    { kind: 'checking', rows: TOLD_EACH },
  ]);
});
