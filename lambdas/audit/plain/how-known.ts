import { n } from '../expect/content.ts';
import type { LedgerClaim } from '../ledger.ts';
import type { Known } from './known.ts';
import type { Slots } from './slots.ts';

/** The host of each address, each once and sorted; none of them where one has no address. */
function addresses(pages: readonly string[]): readonly string[] {
  const hosts = pages.map(page =>
    page.includes('://') ? page.replace(/^[a-z]+:\/\/(www\.)?/, '').split(/[/:?#]/)[0] : '',
  );
  return hosts.includes('') ? [] : hosts.filter((host, at): host is string => hosts.indexOf(host) === at).sort();
}

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
  const named = own === 0 && all <= 3 ? addresses([...pages.keys()]) : [];
  return {
    soleOther: all === 1 && own === 0,
    soleOwn: all === 1 && own === 1,
    all: several && [n(all)],
    none: several && own === 0,
    two: all === 2 && own === 0,
    hosts: named.length > 0 && {
      as: [
        named.join(' and '),
        named.join('和'),
        `${named.slice(0, -1).join(', ')} and ${named.at(-1)}`,
        `${named.slice(0, -1).join('、')}和${named.at(-1)}`,
      ],
    },
    own: several && own > 0 && own < all && [n(own)],
    every: several && own === all,
  };
}
