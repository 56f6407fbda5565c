import * as z from 'zod';
import type { WrittenLanguage } from '../../language-id.ts';
import type { Statement } from '../../statement.ts';
import { claim, inEach, mend, optionalText, slug } from './shapes.ts';

/** The shape of a statement in JSON. */
export const statementShape = (languages: readonly WrittenLanguage[]): z.ZodType<Statement> =>
  z.strictObject({
    id: slug,
    text: inEach(languages, () => optionalText).refine(
      text => Object.values(text).some(words => words !== null),
      mend('give the words in at least one language', '至少用一种语言给出原话'),
    ),
    source: slug,
    claim,
  });
