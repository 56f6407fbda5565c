import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rehearseHandler } from '../../lambdas/handlers/rehearse.ts';
import { createFolderStore } from '../../lambdas/local/folder-store.ts';
import type { Rehearsed } from '../../lambdas/publishing/rehearse.ts';
import type { Workshop } from '../../lambdas/publishing/workshop.ts';
import { EDITION, FILES, type House, openHouse, REPORT, withRefusals } from '../publishing/house.ts';
import { eventFile } from './events.ts';

let house: House;
let rehearsal: Workshop;
let verified: Rehearsed[];

beforeEach(async () => {
  house = await openHouse();
  const folder = join(house.folder, 'rehearsals');
  const store = createFolderStore({
    folder,
    baseUrl: 'http://127.0.0.1:9',
    secret: 'rehearsal',
    now: () => Date.now(),
  });
  rehearsal = { ...house.workshop, store };
  verified = [];
});
afterEach(() => house.leave());

const rehearse = (workshop: Workshop) =>
  rehearseHandler(workshop, rehearsed => {
    verified.push(rehearsed);
  })(eventFile('scheduler'));

test('a rehearsal makes every file of the newest edition, twice the same, and publishes nothing', async () => {
  const first = await rehearse(rehearsal);
  expect(first).toMatchObject({ report: REPORT, edition: EDITION });
  expect(first.artifacts.map(({ name }) => name)).toEqual([...FILES].sort());
  await rehearse(rehearsal);
  expect(verified).toHaveLength(2);
  expect(await house.table.listEditions()).toEqual([]);
  expect(await house.table.listUnfinished()).toEqual([]);
  expect(await house.store.list('editions')).toEqual([]);
});

test('a rehearsal that cannot store its files is not counted as verified', async () => {
  await expect(rehearse(withRefusals(rehearsal, key => key.endsWith('report.pdf')))).rejects.toMatchObject({
    name: 'Transient',
  });
  expect(verified).toEqual([]);
});
