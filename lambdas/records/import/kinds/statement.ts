import * as z from 'zod';
import type { WrittenLanguage } from '../../language-id.ts';
import type { Statement } from '../../statement.ts';
import { claim, inEach, optionalText, slug } from './shapes.ts';

/** The shape of a statement in JSON. */
export const statementShape = (languages: readonly WrittenLanguage[]): z.ZodType<Statement> =>
  z.strictObject({
    id: slug,
    text: inEach(languages, () => optionalText).refine(
      text => Object.values(text).some(words => words !== null),
      'give the words in at least one language',
    ),
    source: slug,
    claim,
  });
