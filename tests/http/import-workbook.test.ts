import { afterEach, beforeEach, expect, test } from 'vitest';
import { ImportAnswer, UploadsAnswer } from '../../lambdas/http/import-schemas.ts';
import { createApi } from '../../lambdas/local/api.ts';
import type { Answer } from '../../lambdas/local/serve.ts';
import { importBatch } from '../../lambdas/publishing/import-batch.ts';
import { importKey } from '../../lambdas/publishing/keys.ts';
import type { InputFile } from '../../lambdas/records/import/input-file.ts';
import { type CellLike, makeWorkbook } from '../import/awkward/make-workbook.ts';
import { workersOf } from '../local/workers.ts';
import { openTestEnvironment, type TestEnvironment } from '../publishing/environment.ts';
import { withBase } from '../support/folder.ts';

const RECIPE = `recipe: institute
file: institute*.xlsx
decimals: 1
records:
  ranking: gci
  release: "{year}"
  unit: "{Name}"
  rank: "{prefix}{Rank}"
  score: "{Overall}"
  source: page
`;

const HEAD = ['year', 'prefix', 'Rank', 'Name', 'Overall'];

/** A publisher's workbook with a sheet of words beside its table. */
const workbook = (...rows: readonly (readonly CellLike[])[]): Uint8Array =>
  makeWorkbook([
    { name: 'About', rows: [['The institute publishes this table.']] },
    { name: '2022 排名', rows: [['Institute 2022'], HEAD, ...rows] },
  ]);

const RIGHT = workbook(
  ['2022', '', '1', 'Tokyo', { value: '96.4', type: 'n' }],
  ['2022', '=', '2', 'Paris*', '94,8'],
  ['2022', '=', '2', '北京', '94,8'],
);

const WRONG = workbook(['2022', '', '1', 'Tokyo', '96.4'], ['2022', '', 'second', 'Atlantis', '94.8']);

const NAME = 'Institute 2022 (final).XLSX';

const folderOf = (table: Uint8Array): readonly InputFile[] => [
  ...withBase({ 'imports/institute.yaml': RECIPE }),
  { path: NAME, size: table.byteLength, bytes: table },
];

let environment: TestEnvironment;
let answer: Answer;
beforeEach(async () => {
  environment = await openTestEnvironment('none');
  answer = createApi(environment, workersOf(environment.dependencies));
});
afterEach(() => environment.leave());

const call = (path: string, method = 'GET', body?: object) =>
  answer(
    new Request(new URL(path, 'http://127.0.0.1:9'), {
      method,
      ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    }),
  );

/** Sends files as a program does, and answers how their import ended. */
async function imported(files: readonly InputFile[]) {
  const begun = await call('/imports', 'POST', { files: files.map(({ path, size }) => ({ name: path, bytes: size })) });
  const { id, uploads } = UploadsAnswer.parse(await begun.json());
  for (const { name, href, contentType } of uploads) {
    const body = Buffer.from(files.find(({ path }) => path === name)?.bytes ?? '');
    const sent = await answer(new Request(href, { method: 'PUT', headers: { 'content-type': contentType }, body }));
    expect([name, sent.status]).toEqual([name, 200]);
  }
  await call(`/imports/${id}/ready`, 'POST');
  for (;;) {
    const state = ImportAnswer.parse(await (await call(`/imports/${id}`)).json());
    if (state.status !== 'ready') return state;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
}

test('a workbook and a recipe are imported over HTTP, and the answer says what was read as what, by sheet and cell', async () => {
  const state = await imported(folderOf(RIGHT));
  expect(state).toMatchObject({ status: 'imported', faults: [], noteCount: state.notes.length });
  const { records } = await environment.table.readAll();
  expect(records.map(({ unit, score }) => [unit, score])).toEqual([
    ['beijing', '94.8'],
    ['paris', '94.8'],
    ['tokyo', '96.4'],
  ]);
  const changed = state.notes.filter(({ before }) => before !== null);
  expect(changed.map(({ sheet, cell, before, after }) => [sheet, cell, before, after])).toEqual([
    ['2022 排名', 'D4', 'Paris*', 'Paris'],
    ['2022 排名', 'E4', '94,8', '94.8'],
    ['2022 排名', 'E5', '94,8', '94.8'],
  ]);
  expect(state.notes.map(({ words }) => words.en)).toContain(
    'row 1 taken as the title ("Institute 2022"); the head is row 2.',
  );
  for (const { words } of state.notes) expect(words['zh-Hans']).toMatch(/\p{Script=Han}/u);
});

test('its faults stand at their sheet and cell, in both languages; nothing is written', async () => {
  const state = await imported(folderOf(WRONG));
  expect(state.status).toBe('refused');
  expect(state.faults.map(({ rule, sheet, cell, value }) => [rule, sheet, cell, value])).toEqual([
    ['V01', '2022 排名', 'D4', 'Atlantis'],
    ['V04', '2022 排名', 'B4, C4', 'second'],
  ]);
  for (const { translated } of state.faults) expect(translated?.['zh-Hans']?.message).toMatch(/\p{Script=Han}/u);
  expect(await environment.table.revision()).toBeNull();
});

test('the same files are imported from the folder that they are dropped into, with what a system left among them', async () => {
  for (const { path, bytes } of folderOf(RIGHT))
    await environment.store.putOnce(importKey('dropped', path), bytes ?? new Uint8Array(), 'application/octet-stream');
  // A bucket lists what a folder of this machine hides.
  const left = ['.DS_Store', 'Thumbs.db', '~$Institute 2022.xlsx', 'records/.DS_Store'];
  const store = {
    ...environment.store,
    list: async (folder: string) => [
      ...(await environment.store.list(folder)),
      ...left.map(name => ({ key: importKey('dropped', name), bytes: 6 })),
    ],
  };
  const { report } = await importBatch({ ...environment.dependencies, store }, 'dropped');
  expect(report).toMatchObject({ ok: true });
  expect(report.notes.filter(({ words }) => words.en?.startsWith('Passed over')).map(({ file }) => file)).toEqual(left);
});

test('a name that is announced again in other case is the same file', async () => {
  const begun = await call('/imports', 'POST', { files: [{ name: 'Records.XLSX', bytes: 4 }] });
  const { id, links } = UploadsAnswer.parse(await begun.json());
  await call(links.files ?? '', 'POST', { files: [{ name: 'records.xlsx', bytes: 5 }] });
  const state = ImportAnswer.parse(await (await call(`/imports/${id}`)).json());
  expect(state.files).toEqual([{ name: 'records.xlsx', bytes: 5 }]);
});
