import type { Dataset } from '../dataset.ts';
import { type RankingRecord, recordKey } from '../record.ts';
import type { Located } from './fault.ts';
import type { Incoming } from './parse-kinds.ts';

const isMarked = ({ place }: RankingRecord): boolean => place.kind === 'rank' && place.shared === true;

const withMark = (record: RankingRecord, isShared: boolean): RankingRecord =>
  record.place.kind === 'rank'
    ? { ...record, place: { kind: 'rank', rank: record.place.rank, ...(isShared ? { shared: true as const } : {}) } }
    : record;

const placeKey = ({ ranking, release, place }: RankingRecord): string =>
  place.kind === 'rank' ? `${ranking}/${release}/${place.rank}` : '';

/**
 * The mark of a tie in a first printing is kept where the list does not show who shares the place: where two rows have
 * it, it says nothing more. What is stored with the mark keeps it, whoever is found to share the place since.
 */
export function settledMarks(stored: Dataset, incoming: Incoming): Incoming {
  const first = [...stored.records, ...incoming.records.items.map(({ item }) => item)].filter(
    ({ vintage }) => vintage === 1,
  );
  const holders = new Map<string, Set<string>>();
  for (const record of first) {
    const held = holders.get(placeKey(record)) ?? new Set();
    holders.set(placeKey(record), held.add(record.unit));
  }
  const kept = new Set(stored.records.filter(isMarked).map(recordKey));
  const items = incoming.records.items.map((located): Located<RankingRecord> => {
    const { item } = located;
    if (item.vintage > 1 || item.place.kind !== 'rank') return located;
    const isShown = (holders.get(placeKey(item))?.size ?? 0) > 1;
    const isShared = kept.has(recordKey(item)) || (isMarked(item) && !isShown);
    return isShared === isMarked(item) ? located : { ...located, item: withMark(item, isShared) };
  });
  return { ...incoming, records: { ...incoming.records, items } };
}
