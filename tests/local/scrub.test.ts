import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLocalEnvironment } from '../../lambdas/local/environment.ts';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { startRun } from '../../lambdas/publishing/start-run.ts';
import { ASKED } from '../publishing/environment.ts';
import { storedTable } from '../support/stored-table.ts';
import { run, temporaryFolder } from './terminal.ts';

test('everything published is looked at, and what is gone is made again', async () => {
  const ALMANAC_HOME = await temporaryFolder();
  await cp(await storedTable('few'), ALMANAC_HOME, { recursive: true });
  expect(await run('scrub', [], { ALMANAC_HOME })).toMatchObject({ code: 0, out: 'Nothing is published.\n' });

  const environment = await openLocalEnvironment(ALMANAC_HOME, 'http://127.0.0.1:9');
  const { run: asked } = await startRun(environment.dependencies, { ...ASKED, formats: ['html'] });
  await runToEnd(environment.dependencies, asked.id);
  const pointer = await environment.dependencies.table.getEdition(ASKED.report, ASKED.edition);
  await environment.close();
  const whole = 'overseas-influence/2022: 4 files, all whole.\n';
  expect(await run('scrub', [], { ALMANAC_HOME })).toMatchObject({ code: 0, out: whole, err: '' });

  await rm(join(ALMANAC_HOME, 'files', pointer?.artifacts.find(({ name }) => name === 'claims.json')?.key ?? ''));
  const mended = await run('scrub', [], { ALMANAC_HOME });
  expect(mended).toMatchObject({ code: 0, err: '' });
  expect(mended.out).toContain('overseas-influence/2022/claims.json is not there; making it again');
  expect(mended.out).toContain('overseas-influence/2022: 4 files, 1 made again.');
  expect(await run('scrub', [], { ALMANAC_HOME })).toMatchObject({ code: 0, out: whole });

  const input = (await environment.store.list('inputs'))[0]?.key ?? '';
  await rm(join(ALMANAC_HOME, 'files', input));
  const lost = await run('scrub', [], { ALMANAC_HOME });
  expect(lost).toMatchObject({ code: 2, out: '' });
  expect(lost.err).toContain('The frozen input was read back from the store and is not there any more');
});

test('where there is no store, or an argument that nobody understands, it says so', async () => {
  const empty = await run('scrub', [], { ALMANAC_HOME: join(await temporaryFolder(), 'none') });
  expect(empty).toMatchObject({ code: 1, err: expect.stringContaining('There is no store in') });
  expect(await run('scrub', ['now'])).toMatchObject({ code: 1, err: expect.stringContaining('Usage: npm run scrub') });
});
