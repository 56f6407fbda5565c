import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importRecords } from '../../lambdas/publishing/import-records.ts';
import { RULES } from '../../lambdas/records/import/fault.ts';
import type { InputFile } from '../../lambdas/records/import/input-file.ts';
import { openTestEnvironment, type TestEnvironment } from '../publishing/environment.ts';
import { BASE, folder } from '../support/folder.ts';
import { BAD_FOLDERS, type BadFolder } from './bad-folders.ts';

/** The files as the shell reads them: one over the limit is named, not read. */
const filesOf = ({ files, huge = {} }: BadFolder): readonly InputFile[] => [
  ...folder(files),
  ...Object.entries(huge).map(([path, size]) => ({ path, size, bytes: null })),
];

let environment: TestEnvironment;
beforeAll(async () => {
  environment = await openTestEnvironment('none');
  expect(await importRecords(folder(BASE), environment.table)).toMatchObject({ ok: true });
});
afterAll(() => environment.leave());

describe.each(BAD_FOLDERS)('an import of $what', bad => {
  test('is refused with file, row, value, rule and remedy, and writes nothing', async () => {
    const before = { revision: await environment.table.revision(), dataset: await environment.table.readAll() };
    const result = await importRecords(filesOf(bad), environment.table);
    if (result.ok) throw new Error('accepted');
    const { file, row, rule } = bad;
    const fault = result.faults.find(each => each.rule === rule);
    expect(fault).toMatchObject({ file, row, rule });
    if (bad.value !== null) expect(fault?.value).toBe(bad.value);
    expect(fault?.message).toMatch(bad.message);
    expect(fault?.remedy).toMatch(bad.remedy);
    expect(RULES[rule]).toMatch(/\.$/);
    expect(result.words).toMatch(/^The import was refused: \d+ faults? in 1 file\. Nothing was written\./);
    expect(result.words).toContain(file);
    const told = result.words.split(/\n(?= {2}(?:row|item|the file))/).find(text => text.includes(`[${rule}]`));
    expect(told).toMatch(bad.message);
    expect(told).toMatch(new RegExp(`→ .*(?:${bad.remedy.source})`));
    if (row !== null) expect(told).toContain(`row ${row}`);
    if (bad.value !== null) expect(told).toContain(`"${bad.value}"`);
    expect({ revision: await environment.table.revision(), dataset: await environment.table.readAll() }).toEqual(
      before,
    );
  });
});

test('the faults of all folders at once are told at once', async () => {
  const rows = BAD_FOLDERS.filter(({ rule }) => ['V01', 'V14', 'V16', 'V04'].includes(rule));
  const files = rows.flatMap((bad, index) => filesOf(bad).map(file => ({ ...file, path: `records/${index}.csv` })));
  const result = await importRecords(files, environment.table);
  if (result.ok) throw new Error('accepted');
  for (const [index, { rule }] of rows.entries())
    expect(result.faults).toContainEqual(expect.objectContaining({ file: `records/${index}.csv`, rule }));
});
