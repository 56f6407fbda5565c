import { afterAll, beforeAll, expect, test } from 'vitest';
import { importRecords } from '../../lambdas/publishing/import-records.ts';
import { findEdition } from '../../lambdas/publishing/link.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import { ASKED, EDITION, openTestEnvironment, REPORT, type TestEnvironment } from './environment.ts';
import { file } from './files.ts';

let environment: TestEnvironment;
beforeAll(async () => {
  environment = await openTestEnvironment();
});
afterAll(() => environment.leave());

async function makeEdition() {
  const { run } = await startRun(environment.dependencies, ASKED);
  const ended = await runToEnd(environment.dependencies, run.id);
  expect(ended.status).toBe('succeeded');
  return { run: ended, edition: await findEdition(environment.dependencies, REPORT, EDITION) };
}

test('a release later than the cut-off changes the run and not one byte of the edition', async () => {
  const before = await makeEdition();
  const later = await importRecords(
    [
      file(
        'releases.csv',
        'ranking,release,label_en,label_zh,label_year,state,previous,data_from,data_to,released,listed_to,universe_size,segment,history_complete,note,source',
        'gfci,99,GFCI 99,第99期,2060,,,,,2060-09,2,,,,Constructed for a test,gfci-34',
      ),
      file(
        'records.csv',
        'ranking,release,unit,rank,score,status,basis,vintage,vintage_reason,source,note',
        'gfci,99,beijing,1,,,,,,gfci-34,Constructed for a test',
        'gfci,99,shanghai,2,,,,,,gfci-34,Constructed for a test',
      ),
    ],
    environment.table,
  );
  expect(later).toMatchObject({ ok: true, written: 3 });

  const after = await makeEdition();
  expect(after.run.id).not.toBe(before.run.id);
  expect(after.run.input).toBe(before.run.input);
  expect(after.edition.artifacts).toEqual(before.edition.artifacts);
  expect(after.edition.manifest).toBe(before.edition.manifest);
});
