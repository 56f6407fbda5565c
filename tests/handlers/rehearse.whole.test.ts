import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rehearseHandler } from '../../lambdas/handlers/rehearse.ts';
import { createFolderStore } from '../../lambdas/local/folder-store.ts';
import type { MakingDependencies } from '../../lambdas/publishing/dependencies.ts';
import type { Rehearsed } from '../../lambdas/publishing/rehearse.ts';
import {
  EDITION,
  FILES,
  openTestEnvironment,
  REPORT,
  type TestEnvironment,
  withRefusals,
} from '../publishing/environment.ts';
import { awayFor } from './away.ts';
import { eventFile } from './events.ts';

let environment: TestEnvironment;
let rehearsal: MakingDependencies;
let verified: Rehearsed[];

beforeEach(async () => {
  environment = await openTestEnvironment();
  const folder = join(environment.folder, 'rehearsals');
  const store = createFolderStore({
    folder,
    baseUrl: 'http://127.0.0.1:9',
    secret: 'rehearsal',
    now: () => Date.now(),
  });
  rehearsal = { ...environment.dependencies, store };
  verified = [];
});
afterEach(() => environment.leave());

const rehearse = (dependencies: MakingDependencies) =>
  rehearseHandler(dependencies, rehearsed => {
    verified.push(rehearsed);
  })(eventFile('scheduler'));

test('a rehearsal makes every file of the newest edition, twice the same, and publishes nothing', async () => {
  const first = await rehearse(rehearsal);
  expect(first).toMatchObject({ report: REPORT, edition: EDITION });
  expect(first.artifacts.map(({ name }) => name)).toEqual([...FILES].sort());
  await rehearse(rehearsal);
  expect(verified).toHaveLength(2);
  expect(await environment.table.listEditions()).toEqual([]);
  expect(await environment.table.listUnfinished()).toEqual([]);
  expect(await environment.store.list('editions')).toEqual([]);
});

test('a rehearsal that cannot store its files is not counted as verified', async () => {
  await expect(rehearse(withRefusals(rehearsal, key => key.endsWith('report.pdf')))).rejects.toMatchObject({
    name: 'Transient',
  });
  expect(verified).toEqual([]);
});

test.each(['The store', 'The table'])('a rehearsal outlasts five minutes without %s', async what => {
  const { dependencies, waited } = awayFor(rehearsal, what, 300);
  await rehearse(dependencies);
  expect(waited()).toBeGreaterThanOrEqual(300);
  expect(verified).toHaveLength(1);
});
