import { byCodeUnit } from '../../records/canonical.ts';
import type { Dataset } from '../../records/dataset.ts';
import { type RankingRecord, recordKey } from '../../records/record.ts';
import { type ReleaseKey, releaseKey } from '../../records/release.ts';
import { bareKey, correctedVintages } from './corrections.ts';
import type { CountedRanking } from './counted-ranking.ts';
import { type Difference, difference, type Two } from './difference.ts';

/** What changed of one ranking from what one edition reads to what another does. */
export interface RankingChange {
  readonly ranking: string;
  /** The release that is counted over; null where the ranking is not in the basket. */
  readonly counted: Two<ReleaseKey | null>;
  /** Number of its places on record; none where the edition does not read it. */
  readonly records: Two<number>;
  /** Published releases with a place on record, oldest first as they are stored. */
  readonly releases: Difference<readonly ReleaseKey[]>;
  /** Places that only one of them reads, corrections apart. */
  readonly places: Difference<number>;
  /** Places that stand corrected in the later one. */
  readonly corrected: number;
}

/** The rankings that either edition reads or counts over. */
export function rankingChanges(
  before: Dataset,
  after: Dataset,
  basket: readonly CountedRanking[],
): readonly RankingChange[] {
  const counted = new Map(basket.map(one => [one.ranking, one]));
  const read = new Set([...after.records, ...before.records].map(({ ranking }) => ranking));
  const others = [...read].filter(id => !counted.has(id)).sort(byCodeUnit);
  return [...counted.keys(), ...others].map(ranking => {
    const [was, is] = [recordsOf(before, ranking), recordsOf(after, ranking)];
    const places = difference(placesOf(was), placesOf(is));
    const { before: then = null, after: now = null } = counted.get(ranking) ?? {};
    return {
      ranking,
      counted: { before: then, after: now },
      records: { before: was.length, after: is.length },
      releases: difference(releasesOf(before, was), releasesOf(after, is)),
      places: { added: places.added.length, gone: places.gone.length },
      // Of a place that was corrected twice, two vintages are new, and it is one place.
      corrected: new Set(correctedVintages(was, is, recordKey).map(one => bareKey(recordKey(one.is)))).size,
    };
  });
}

const recordsOf = ({ records }: Dataset, id: string): readonly RankingRecord[] =>
  records.filter(({ ranking }) => ranking === id);

/** Each place once, however often it was corrected. */
const placesOf = (records: readonly RankingRecord[]): readonly string[] => [
  ...new Set(records.map(record => bareKey(recordKey(record)))),
];

function releasesOf({ releases }: Dataset, records: readonly RankingRecord[]): readonly ReleaseKey[] {
  const read = new Set(records.map(({ ranking, release }) => `${ranking}/${release}`));
  return releases
    .filter(({ state }) => state === 'published')
    .map(releaseKey)
    .filter(key => read.has(key));
}
