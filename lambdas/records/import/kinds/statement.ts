import * as z from 'zod';
import type { Statement } from '../../statement.ts';
import { claim, optionalText, slug } from './shapes.ts';

/** The shape of a statement in JSON. */
export const statementShape: z.ZodType<Statement> = z.strictObject({
  id: slug,
  text: z
    .strictObject({ en: optionalText, 'zh-Hans': optionalText })
    .refine(text => text.en !== null || text['zh-Hans'] !== null, 'give the words in at least one language'),
  source: slug,
  claim,
});
