import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EditionInput, selectInput } from '../../lambdas/claims/edition-input.ts';
import { SAMPLE } from '../../lambdas/local/paths.ts';
import { frozenInput } from '../../lambdas/publishing/compared-input.ts';
import { importRecords } from '../../lambdas/publishing/import-records.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import { recordKey } from '../../lambdas/records/record.ts';
import { folder, record, records } from '../support/folder.ts';
import { recordsIn } from '../support/records-in.ts';
import { openTestEnvironment, REPORT, type TestEnvironment } from './environment.ts';

let environment: TestEnvironment;
beforeAll(async () => {
  environment = await openTestEnvironment('sample');
  // What is read and compared is the same with fewer sections around it.
  const sections = [{ id: 'findings' }, { id: 'comparison' }] as const;
  const sample = recordsIn(SAMPLE);
  await environment.table.write({ ...sample, reports: sample.reports.map(report => ({ ...report, sections })) });
});
afterAll(() => environment.leave());

async function make(edition: string) {
  const asked = { report: REPORT, edition, languages: ['en'], formats: ['html'] };
  const { run, started } = await startRun(environment.dependencies, asked);
  if (started)
    expect(await runToEnd(environment.dependencies, run.id)).toMatchObject({ status: 'succeeded', errors: [] });
  const input = await frozenInput(environment.dependencies, REPORT, edition);
  const pointer = await environment.table.getEdition(REPORT, edition);
  const page = await environment.store.get(pointer?.artifacts.find(({ name }) => name.endsWith('.html'))?.key ?? '');
  return { run: run.id, started, input, page: new TextDecoder().decode(page?.bytes) };
}

const CORRECTED = ['gfci/30/beijing@2', 'gfci/30/tokyo@2'];

/** Constructed: GFCI 30 had exchanged two places, as its own page says; whoever made the 2021 edition anew would read it. */
const correction = () => {
  const cells = { ranking: 'gfci', release: '30', vintage: '2', vintage_reason: 'Constructed', source: 'gfci-30' };
  return folder(records(record('beijing', '9', cells), record('tokyo', '8', cells)));
};

const read = (input: EditionInput | null) =>
  input?.dataset.records.map(recordKey).filter(key => CORRECTED.includes(key));

test('an edition that was never published is compared with by what it would read now', async () => {
  const { input, page } = await make('2022');
  const now = selectInput(await environment.table.readAll(), REPORT, '2021');
  expect(input?.compared?.dataset).toEqual(now.dataset);
  expect(page).toContain('Compared with the report of 2021');
  expect(page).toContain('No place that both read was corrected in between.');
});

test('one that was published is compared with as it was published, whatever was corrected since', async () => {
  const first = await make('2021');
  expect(await importRecords(correction(), environment.table, environment.dependencies)).toMatchObject({ ok: true });
  const { input, page } = await make('2022');
  expect(read(selectInput(await environment.table.readAll(), REPORT, '2021'))).toEqual([...CORRECTED].sort());
  expect(read(input)).toEqual([...CORRECTED].sort());
  expect(read(input?.compared ?? null)).toEqual([]);
  expect(input?.compared?.dataset).toEqual(first.input?.dataset);
  expect(page).toMatch(/<th[^>]*>Corrected<\/th>/);
});

test('asked again, it is the same run, until the edition that it is compared with is published anew', async () => {
  const before = await make('2022');
  expect(before.started).toBe(false);
  await make('2021');
  const after = await make('2022');
  expect([after.started, after.run === before.run]).toEqual([true, false]);
  expect(read(after.input?.compared ?? null)).toEqual([...CORRECTED].sort());
  expect(after.page).not.toMatch(/<th[^>]*>Corrected<\/th>/);
});
