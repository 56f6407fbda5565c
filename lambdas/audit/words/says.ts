import type * as z from 'zod';
import type { LanguageId } from '../../records/language-id.ts';
import type { Line, Terms } from './terms.ts';

/** What the sentence of a claim has to say in each language, from its figures alone. */
export type Says = (figures: unknown, terms: Terms, language: LanguageId) => Line | null;

/** What the sentence of a kind says, in order; null where the figures are not those of the kind. */
export function says<Figures>(
  shape: { readonly figures: z.ZodType<Figures> },
  lines: { readonly [L in LanguageId]: (figures: Figures, terms: Terms) => Line },
): Says {
  return (figures, terms, language) => {
    const read = shape.figures.safeParse(figures);
    return read.success ? lines[language](read.data, terms) : null;
  };
}
