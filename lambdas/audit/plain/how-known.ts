import { n } from '../expect/content.ts';
import type { LedgerClaim } from '../ledger.ts';
import type { Known } from './known.ts';
import type { Slots } from './slots.ts';

/** On how many pages a claim rests, and how many of them are the publisher's own, as the ledger and the sources have it. */
export function howKnown({ dataset }: Known, { evidence }: Pick<LedgerClaim, 'evidence'>): Slots {
  const pages = new Map<string, boolean>();
  for (const { source } of evidence) {
    const row = dataset.sources.find(({ id }) => id === source);
    if (row) pages.set(row.url ?? row.id, row.secondary);
  }
  const all = pages.size;
  const own = [...pages.values()].filter(secondary => !secondary).length;
  const several = all > 1;
  return {
    soleOther: all === 1 && own === 0,
    soleOwn: all === 1 && own === 1,
    all: several && [n(all)],
    none: several && own === 0,
    own: several && own > 0 && own < all && [n(own)],
    every: several && own === all,
  };
}
