import type { TrueClaim } from '../claims/claim.ts';
import { type Context, plain } from './context.ts';
import type { Sentence } from './sentence.ts';

/** So many pages are named beside their number. */
const FEW = 3;

/** The hosts of pages none of which is the publisher's, each once, in the order of letters: where they are few and each has an address. */
function hostsOf(pages: ReadonlyMap<string, boolean>, own: number): readonly string[] {
  if (own > 0 || pages.size > FEW) return [];
  const hosts = [...pages.keys()].map(page => /^https?:\/\/(?:www\.)?([^/:?#]+)/.exec(page)?.[1] ?? null);
  return hosts.includes(null) ? [] : [...new Set(hosts.filter(host => host !== null))].sort();
}

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
  return pages.size === 0 ? [] : [plain(context, context.words.summary.howKnown(pages.size, own, hostsOf(pages, own)))];
}
