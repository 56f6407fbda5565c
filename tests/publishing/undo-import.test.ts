import { expect, test } from 'vitest';
import { importRecords } from '../../lambdas/publishing/import-records.ts';
import type { Run } from '../../lambdas/publishing/run.ts';
import { listedImports, undoImport } from '../../lambdas/publishing/undo-import.ts';
import { isRefused } from '../../lambdas/refusals/refusal.ts';
import { BASE, folder, record, records, source, table } from '../support/folder.ts';
import { world } from '../support/world.ts';
import { BUILD, imported, PLACES, publish, RENAMED, setting } from './drafts.ts';

test('a draft is listed and taken back: what is new goes, what was overwritten stands again, and it may come again', async () => {
  const opened = await setting();
  const { dependencies } = opened;
  const base = await imported(opened, folder(BASE));
  const before = await dependencies.table.readAll();
  const [places, names] = [await imported(opened, PLACES), await imported(opened, RENAMED)];
  expect(await listedImports(dependencies)).toMatchObject([
    { id: base, at: '2026-01-01T00:00:00.000Z', files: Object.keys(BASE), readBy: [], status: 'imported' },
    { id: places, written: { records: 2 } },
    { id: names, written: { units: 1, sources: 1 }, files: ['units.csv', 'sources.csv'] },
  ]);
  await undoImport(dependencies, names ?? '');
  await undoImport(dependencies, places ?? '');
  expect(await dependencies.table.readAll()).toEqual(before);
  expect((await listedImports(dependencies)).map(({ status }) => status)).toEqual([
    'imported',
    'withdrawn',
    'withdrawn',
  ]);
  expect(await undoImport(dependencies, places ?? '')).toMatchObject({ status: 'withdrawn' });
  // Other places than before: what was taken back is nowhere in the way.
  const right = await imported(opened, folder(records(record('beijing', '2'), record('tokyo', '1'))));
  expect([places, names]).not.toContain(right);
  await opened.close();
});

test('an import stays that an edition read, that a later one wrote over, or that what is stored besides rests on', async () => {
  const opened = await setting();
  const { dependencies } = opened;
  const base = (await imported(opened, folder(BASE))) ?? '';
  const places = (await imported(opened, PLACES)) ?? '';
  const asked = async (id: string) => {
    const revision = await dependencies.table.revision();
    const outcome = await undoImport(dependencies, id).then(
      () => 'undone',
      error => error,
    );
    expect(await dependencies.table.revision()).toBe(revision);
    return outcome;
  };
  expect(isRefused(await asked('0123456789ab'), 'noSuchImport')).toBe(true);
  const needed = await asked(base);
  expect(needed).toMatchObject({ name: 'ImportNeeded', message: expect.stringContaining('There is no') });
  const names = (await imported(opened, RENAMED)) ?? '';
  expect(await asked(base)).toMatchObject({ name: 'ImportBuiltUpon', facts: { later: [names] } });
  await publish(opened, '2022', await dependencies.table.readAll());
  expect(await asked(names)).toMatchObject({ name: 'ImportPublished', message: expect.stringContaining('2022') });
  expect(await asked(places)).toMatchObject({ name: 'ImportPublished' });
  expect((await listedImports(dependencies)).map(({ readBy }) => readBy.length)).toEqual([1, 1, 1]);
  // What an edition read before it was written over is not read of the later import.
  const later =
    (await imported(
      opened,
      folder({ 'sources.csv': table('sources', [source('notice', { url: 'https://example.org/notice' })]) }),
    )) ?? '';
  expect(await undoImport(dependencies, later)).toMatchObject({ id: later });
  // An edition that was published anew keeps what its earlier publication read.
  await publish(opened, '2022', world().input().dataset);
  expect(await asked(places)).toMatchObject({ name: 'ImportPublished' });
  await opened.close();
});

test('nothing is taken back while an edition is being made, and a place is corrected by a vintage or after its draft went', async () => {
  const opened = await setting();
  const { dependencies } = opened;
  await imported(opened, folder(BASE));
  const places = (await imported(opened, PLACES)) ?? '';
  const run: Run = {
    id: 'run-1',
    request: { report: 'x', edition: 'y', languages: [], formats: [] },
    revision: '',
    build: BUILD,
    status: 'queued',
    attempt: 1,
    input: null,
    planned: 0,
    errors: [],
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
  };
  await dependencies.table.createRun(run);
  await dependencies.table.updateRun({ ...run, status: 'freezing' });
  await expect(undoImport(dependencies, places)).rejects.toMatchObject({ name: 'UndoWhileMaking' });
  await dependencies.table.updateRun({ ...run, status: 'failed' });
  const other = folder(records(record('beijing', '3')));
  const refused = await importRecords(other, dependencies.table);
  expect(refused).toMatchObject({
    ok: false,
    faults: [{ rule: 'V24', remedy: expect.stringContaining('almanac imports') }],
  });
  await undoImport(dependencies, places);
  expect(await importRecords(other, dependencies.table)).toMatchObject({ ok: true });
  await opened.close();
});

test('recipes are kept as they were written last, and as before when that is taken back', async () => {
  const opened = await setting();
  const recipe = (mark: string) =>
    `# ${mark}\nrecipe: places\nfile: places*.csv\nrecords: { ranking: gci, release: "2022", unit: "{City}", rank: "{Place}", source: page }\n`;
  await imported(opened, folder({ ...BASE, 'imports/p.yaml': recipe('one'), 'places 1.csv': 'City,Place\nTokyo,1\n' }));
  await imported(opened, folder({ 'imports/p.yaml': recipe('two'), 'Places 2.csv': 'City,Place\nParis,2\n' }));
  expect([...(await opened.table.keptRecipes())]).toEqual([['places', recipe('two')]]);
  const listed = await opened.table.listImports();
  expect(listed.map(({ recipes }) => recipes)).toEqual([['places'], ['places']]);
  await undoImport(opened.dependencies, listed[1]?.id ?? '');
  expect([...(await opened.table.keptRecipes())]).toEqual([['places', recipe('one')]]);
  await opened.close();
});
