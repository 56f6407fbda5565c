import * as z from 'zod';
import { inEachLanguage } from '../language/say.ts';

/** Ids of reports and editions: lower-case slugs. */
const SLUG = /^[a-z0-9][a-z0-9.-]{0,63}$/;

export const slug = (what: string) =>
  z.string().regex(SLUG, `${what} must be 1 to 64 lower-case letters, digits, dots or hyphens`);

/** A text in each language. */
export const Words = z.object(inEachLanguage(() => z.string()));

const word = z.string().min(1).max(20);

export const RunBody = z
  .strictObject({
    report: slug('report').meta({ description: 'Id of the report', examples: ['overseas-influence'] }),
    edition: slug('edition').meta({ description: 'Id of the edition', examples: ['2022'] }),
    languages: z.array(word).min(1).max(10).optional().meta({ description: 'By default all languages of the report' }),
    formats: z.array(word).min(1).max(10).optional().meta({ description: 'By default pdf and html' }),
  })
  .meta({ id: 'RunRequest' });

export const RunParams = z.object({ id: z.string().regex(/^[0-9a-f]{32}$/) });

export const EditionParams = z.object({ report: slug('report'), edition: slug('edition') });

export const LanguageParams = EditionParams.extend({
  language: z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?$/),
});

const Links = z.record(z.string(), z.string());

export const RunAnswer = z
  .object({
    id: z.string(),
    report: z.string(),
    edition: z.string(),
    languages: z.array(z.string()).readonly(),
    formats: z.array(z.string()).readonly(),
    status: z.enum(['queued', 'freezing', 'rendering', 'publishing', 'succeeded', 'failed', 'cancelled']),
    attempt: z.number().int(),
    progress: z.object({ done: z.number().int(), of: z.number().int() }),
    waiting: z
      .object({ step: z.string(), for: z.string(), since: z.string(), until: z.string() })
      .nullable()
      .meta({ description: 'What does not answer, and since when, while the run waits for it' }),
    errors: z.array(z.string()).readonly(),
    leftOut: z.array(z.string()).readonly().optional(),
    createdAt: z.string(),
    updatedAt: z.string(),
    links: Links,
  })
  .meta({ id: 'Run' });

export const EditionAnswer = z
  .object({
    report: z.string(),
    edition: z.string(),
    titles: Words,
    publishedAt: z.string(),
    run: z.string(),
    files: z
      .array(
        z.object({
          name: z.string(),
          bytes: z.number().int(),
          sha256: z.string(),
          contentType: z.string(),
          fileName: z.string(),
          href: z.string(),
        }),
      )
      .readonly(),
    links: Links,
  })
  .meta({ id: 'Edition' });

export const EditionsAnswer = z.object({ editions: z.array(EditionAnswer).readonly() }).meta({ id: 'Editions' });

export const ProblemAnswer = z
  .object({ type: z.string(), title: z.string(), status: z.number().int(), detail: z.string() })
  .meta({ id: 'Problem' });

/** A body that must come as JSON, in the OpenAPI description. */
export const bodyOf = <S extends z.ZodType>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const;

/** An answer in JSON, in the OpenAPI description. */
export const answerOf = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** A refusal in the OpenAPI description. */
export const refusal = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemAnswer } },
});
