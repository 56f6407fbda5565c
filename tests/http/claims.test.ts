import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestEnvironment, type TestEnvironment } from '../publishing/environment.ts';
import { openApi, problemIn } from './api.ts';

let environment: TestEnvironment;
beforeAll(async () => {
  environment = await openTestEnvironment();
});
afterAll(() => environment.leave());

const ask = (body: unknown) =>
  openApi(environment.dependencies).app.request('/claims/verify', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const threeYears = {
  kind: 'leadStreak',
  unit: 'beijing',
  release: 'cankao-overseas-influence/2022',
  count: 3,
  since: 2021,
};

test('a press text is answered claim by claim, with the nearest statement that is true', async () => {
  const response = await ask({ claims: [threeYears, { kind: 'best-city' }] });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    results: [
      {
        verdict: 'false',
        reason: { code: 'sinceMismatch' },
        nearest: { sentence: { en: expect.stringContaining('led the 2021 and the 2022 editions') } },
      },
      { verdict: 'unreadable' },
    ],
  });
});

test('half an edition, none, too many claims or an edition that is not there are refused in words', async () => {
  for (const body of [
    { claims: [threeYears], report: 'overseas-influence' },
    { claims: [] },
    { claims: Array(201).fill(threeYears) },
  ]) {
    const response = await ask(body);
    expect(response.status).toBe(400);
    await problemIn(response);
  }
  const response = await ask({ claims: [threeYears], report: 'overseas-influence', edition: '1999' });
  expect(response.status).toBe(404);
  await problemIn(response);
});
