import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { KINDS } from '../../lambdas/claims/schema/kinds.ts';
import { REASONS } from '../../lambdas/claims/schema/reasons.ts';
import { openTestEnvironment, type TestEnvironment } from '../publishing/environment.ts';
import { openApi, problemIn } from './api.ts';

const Described = z.object({
  components: z.object({
    schemas: z.object({
      Claim: z.object({
        oneOf: z.array(z.looseObject({ properties: z.looseObject({ kind: z.object({ enum: z.array(z.string()) }) }) })),
      }),
      VerifyRequest: z.unknown(),
      Verified: z.unknown(),
    }),
  }),
});

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

test('the API describes each kind of claim as the schema has it, and each reason', async () => {
  const response = await openApi(environment.dependencies).app.request('/openapi.json');
  const { schemas } = Described.parse(await response.json()).components;
  const kinds = schemas.Claim.oneOf.flatMap(({ properties }) => properties.kind.enum);
  expect(kinds).toEqual(Object.keys(KINDS));
  const { example } = KINDS.moved;
  const moved = schemas.Claim.oneOf.find(({ properties }) => properties.kind.enum.includes('moved'));
  expect(Object.keys(moved?.properties ?? {})).toEqual(['kind', ...Object.keys(example)]);
  expect(moved).toMatchObject({ description: KINDS.moved.says, required: ['kind', 'unit', 'release'] });
  expect(JSON.stringify(schemas.VerifyRequest)).toContain('"$ref":"#/components/schemas/Claim"');
  expect(JSON.stringify(schemas.Verified)).toContain(JSON.stringify(Object.keys(REASONS)));
});
