import * as z from 'zod';
import { EditionParams } from './schemas.ts';

export const ShareBody = z
  .strictObject({
    expiresAt: z.iso
      .datetime({ offset: true, error: 'must be an instant with its zone, such as 2023-03-01T00:00:00+08:00' })
      .meta({ description: 'When the link ends; within 366 days', examples: ['2023-03-01T00:00:00+08:00'] }),
    note: z
      .string()
      .trim()
      .min(1)
      .max(500)
      .meta({ description: 'For whom it is; only listed for those who may share' }),
    files: z
      .array(z.string().max(100))
      .min(1)
      .max(20)
      .optional()
      .meta({
        description: 'Reports that it opens; by default all that the edition offers',
        examples: [['en/report.pdf']],
      }),
  })
  .meta({ id: 'ShareRequest' });

export const ShareParams = EditionParams.extend({ id: z.string().regex(/^[0-9a-f]{32}$/) });

/** Anything goes: a token that cannot be one gets the same answer as one that is not. */
export const TokenParams = z.object({ token: z.string() });
export const TokenFileParams = TokenParams.extend({ language: z.string() });

export const NewShareAnswer = z.object({ id: z.string(), url: z.string() }).meta({ id: 'NewShare' });

export const SharesAnswer = z
  .object({
    shares: z
      .array(
        z.object({
          id: z.string(),
          files: z.array(z.string()).readonly().nullable().meta({ description: 'null: all reports of the edition' }),
          expiresAt: z.string(),
          note: z.string(),
          createdBy: z.string(),
          createdAt: z.string(),
          revokedAt: z.string().nullable(),
          uses: z.number().int().meta({ description: 'Downloads so far' }),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'Shares' });
