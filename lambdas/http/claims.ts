import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import * as z from 'zod';
import { QUERY } from '../claims/schema/kinds.ts';
import { REASONS } from '../claims/schema/reasons.ts';
import { verify } from '../publishing/verify.ts';
import { type Env, viewerOf } from './guard.ts';
import { requireJson } from './guard-body.ts';
import { answerOf, bodyOf, refusal, slug, Words } from './schemas.ts';
import type { Services } from './services.ts';

/** As many claims as one text holds, and more. */
const MOST_CLAIMS = 200;

/** A claim of any kind, as the schema of the kinds has it. */
const Claim = { $ref: '#/components/schemas/Claim' };

/** Read one by one, so that a claim that cannot be read is answered as well. */
const Given = z.unknown().meta({
  anyOf: [Claim, { type: 'object', properties: { claim: Claim }, required: ['claim'] }],
});

/** The claim as it was read; what cannot be read comes back as it came. */
const Read = z.unknown().meta({ anyOf: [Claim, {}] });

const Code = z.string().meta({ enum: Object.keys(REASONS) });

const Body = z
  .strictObject({
    claims: z
      .array(Given)
      .min(1)
      .max(MOST_CLAIMS)
      .meta({ description: 'Claims in the forms of docs/claims.md, or objects that hold one under `claim`' }),
    report: slug('report').optional().meta({ description: 'With `edition`: check against what that edition may read' }),
    edition: slug('edition').optional(),
  })
  .refine(({ report, edition }) => (report === undefined) === (edition === undefined), {
    message: 'report and edition go together',
    path: ['edition'],
  })
  .meta({ id: 'VerifyRequest' });

const EvidenceList = z.array(z.object({ key: z.string(), source: z.string() })).readonly();

const Answer = z
  .object({
    results: z
      .array(
        z.object({
          verdict: z.enum(['true', 'false', 'withhold', 'unreadable']),
          claim: Read,
          sentence: Words.nullish().meta({ description: 'How it may be printed, when it is true' }),
          reason: Words.extend({ code: Code }).nullish(),
          evidence: EvidenceList.optional(),
          nearest: z.object({ claim: Read, sentence: Words, evidence: EvidenceList }).nullish(),
          problem: z.string().optional().meta({ description: 'What is wrong with a claim that cannot be read' }),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'Verified' });

const postVerify = createRoute({
  method: 'post',
  path: '/claims/verify',
  summary: 'Checks claims before they are printed: verdict, reason, evidence, and the nearest statement that is true',
  middleware: [requireJson] as const,
  request: { body: bodyOf(Body) },
  responses: {
    200: answerOf(Answer, 'One answer a claim, in their order'),
    400: refusal('The body is not JSON, or not a request'),
    404: refusal('Unknown report or edition'),
    413: refusal('The body is over 64 KB'),
    415: refusal('The body is not labelled as JSON'),
    422: refusal('An edition without records'),
  },
});

/** The fact check. */
export function addClaims(app: OpenAPIHono<Env>, services: Services): void {
  // A copy: what is registered needs methods that a schema has once this package is loaded before it is made.
  app.openAPIRegistry.register(
    'Claim',
    QUERY.meta({ description: 'A question put to the records, of one of these kinds' }),
  );
  app.openapi(postVerify, async context => {
    const { claims, report, edition } = context.req.valid('json');
    const against = report !== undefined && edition !== undefined ? { report, edition } : null;
    const results = await verify(services, viewerOf(context.get('caller')), claims, against);
    return context.json({ results: results.map(result => ({ ...result })) }, 200);
  });
}
