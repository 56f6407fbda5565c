import type { TrueClaim } from '../claims/claim.ts';
import { type Context, plain } from './context.ts';
import type { Sentence } from './sentence.ts';

/**
 * On how many sources a claim rests, and how many of these are pages of the publisher: a page that is on record for
 * several facts is one. None where nothing that it rests on is seen anywhere.
 */
export function howKnown(context: Context, { evidence }: TrueClaim): readonly Sentence[] {
  const seen = new Set(evidence.map(({ source }) => source));
  const pages = new Map(
    context.view.input.dataset.sources
      .filter(({ id }) => seen.has(id))
      .map(({ id, url, secondary }) => [url ?? id, secondary] as const),
  );
  const own = [...pages.values()].filter(secondary => !secondary).length;
  return pages.size === 0 ? [] : [plain(context, context.words.summary.howKnown(pages.size, own))];
}
