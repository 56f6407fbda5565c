import * as z from 'zod';
import { bearer, expectStatus } from '../ask.ts';
import type { Context } from '../context.ts';
import { NotSo, type Proof, proof } from '../proof.ts';
import type { Tokens } from '../tokens.ts';

const Health = z.object({ status: z.literal('ok') });
const Description = z.object({
  openapi: z.string(),
  info: z.object({ version: z.string() }),
  paths: z.record(z.string(), z.unknown()),
});

/** The API answers. */
export async function checkHealth({ api, now }: Context, tokens: Tokens | null): Promise<Proof<null>> {
  const from = now();
  const headers = bearer(tokens?.Reader ?? null);
  const answer = await expectStatus('GET /healthz', 200, `${api}/healthz`, { headers });
  if (!Health.safeParse(await answer.json()).success) throw new NotSo('GET /healthz did not say that all is well');
  return proof(`GET /healthz says "ok" after ${now() - from} ms`);
}

/** It describes itself. */
export async function checkDescription({ api }: Context, tokens: Tokens | null): Promise<Proof<null>> {
  const headers = bearer(tokens?.Reader ?? null);
  const answer = await expectStatus('GET /openapi.json', 200, `${api}/openapi.json`, { headers });
  const described = Description.safeParse(await answer.json());
  if (!described.success) throw new NotSo('GET /openapi.json is no OpenAPI description');
  const { openapi, paths } = described.data;
  for (const path of ['/runs', '/editions', '/imports'])
    if (paths[path] === undefined) throw new NotSo(`GET /openapi.json does not describe ${path}`);
  return proof(`OpenAPI ${openapi} describes ${Object.keys(paths).length} addresses`);
}
