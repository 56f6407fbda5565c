import { afterAll, beforeAll, expect, test } from 'vitest';
import { runToEnd } from '../../lambdas/publishing/run-to-end.ts';
import { ASKED, type House, impatient, openHouse, withRefusals } from '../publishing/house.ts';
import { openDoor, runIn } from './door.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.leave());

test('two hundred equal requests are one run, handed over as one attempt', async () => {
  const door = openDoor(house.workshop);
  const answers = await Promise.all(Array.from({ length: 200 }, () => door.post(ASKED)));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
  const bodies = await Promise.all(answers.map(runIn));
  expect(new Set(bodies.map(({ id }) => id)).size).toBe(1);
  expect(new Set(answers.map(({ headers }) => headers.get('location')))).toEqual(new Set([`/runs/${bodies[0]?.id}`]));
  expect(new Set(door.dispatched.map(({ id, attempt }) => `${id}/${attempt}`)).size).toBe(1);
  expect(await house.table.listUnfinished()).toHaveLength(1);
});

test('a run is followed from its request to its files', async () => {
  const door = openDoor(house.workshop);
  const asked = await door.post(ASKED);
  const where = asked.headers.get('location') ?? '';
  expect(await runIn(await door.app.request(where))).toMatchObject({
    report: ASKED.report,
    edition: ASKED.edition,
    languages: ['en', 'zh-Hans'],
    formats: ['html', 'pdf'],
    status: 'queued',
    attempt: 1,
    progress: { done: 0, of: 0 },
    errors: [],
    links: { self: where },
  });

  const { workshop } = impatient(house.workshop);
  const id = where.slice('/runs/'.length);
  await runToEnd(
    withRefusals(workshop, key => key.endsWith('claims.json')),
    id,
  );
  const failed = await runIn(await door.app.request(where));
  expect(failed).toMatchObject({ status: 'failed', progress: { done: 4, of: 5 }, links: { self: where } });
  expect(failed.errors).toEqual([expect.stringMatching(/^claims\.json: failed 3 times/)]);

  const again = await door.post(ASKED);
  expect([again.status, again.headers.get('location')]).toEqual([202, where]);
  expect(await runIn(again)).toMatchObject({ status: 'queued', attempt: 2, errors: [] });

  await runToEnd(workshop, id);
  const done = await door.post(ASKED);
  expect(done.status).toBe(200);
  const body = await runIn(done);
  expect(body).toMatchObject({ status: 'succeeded', progress: { done: 5, of: 5 } });
  expect(body.links['zh-Hans/report.pdf']).toBe('/editions/overseas-influence/2022/zh-Hans/report.pdf');
  const file = await door.app.request(body.links['zh-Hans/report.pdf'] ?? '');
  expect(file.status).toBe(302);
  expect(JSON.stringify(body)).not.toMatch(/zh-hans|inputs\/|[0-9a-f]{64}/);
});
