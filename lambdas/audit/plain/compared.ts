import type { Dataset } from '../../records/dataset.ts';
import type { RankingRecord } from '../../records/record.ts';
import type { Known } from './known.ts';

/** What two editions read, held against each other ranking by ranking. */

/** One of the two editions, with what it reads. */
export type Side = Pick<Known, 'rows' | 'dataset' | 'report' | 'edition'>;

const rankingOf = (key: string): string => key.split('/')[0] ?? '';
const placeOf = ({ ranking, release, unit }: RankingRecord): string => `${ranking}/${release}/${unit}`;

/** The newest printing of each place that is read. */
function newest({ records }: Dataset): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const record of records) {
    const place = placeOf(record);
    found.set(place, Math.max(record.vintage, found.get(place) ?? 0));
  }
  return found;
}

/** Places that both editions read, and of which the later one reads a later printing. */
export function correctedPlaces(before: Dataset, after: Dataset): readonly string[] {
  const then = newest(before);
  return [...newest(after)].filter(([place, now]) => now > (then.get(place) ?? now)).map(([place]) => place);
}

const corrected = ({ dataset, compared }: Known): readonly string[] =>
  compared === null ? [] : correctedPlaces(compared.dataset, dataset);

/** The places of a ranking that an edition reads, each once. */
export const placesRead = ({ records }: Dataset, id: string): ReadonlySet<string> =>
  new Set(records.filter(({ ranking }) => ranking === id).map(placeOf));

/** Releases of a ranking with a place on record, that the second of two editions reads and the first does not. */
export function newlyRead(before: Dataset, after: Dataset, id: string): readonly string[] {
  const read = ({ releases, records }: Dataset): readonly string[] =>
    releases
      .filter(
        one =>
          one.ranking === id &&
          one.state === 'published' &&
          records.some(({ ranking, release }) => ranking === id && release === one.id),
      )
      .map(one => `${id}/${one.id}`);
  const then = new Set(read(before));
  return read(after).filter(key => !then.has(key));
}

export const anyCorrected = (known: Known): boolean => corrected(known).length > 0;

/** Whether both editions count over the same rankings, whatever the release of each. */
export function sameRankings({ edition, compared }: Known): boolean {
  const [one, other] = [edition.basket, compared?.edition.basket ?? []].map(keys => new Set(keys.map(rankingOf)));
  return one !== undefined && other !== undefined && one.size === other.size && [...one].every(id => other.has(id));
}

/** Releases with a record, of which only the edition compared with reads any. */
export function readBefore({ dataset, compared }: Known): readonly string[] {
  const of = ({ records }: Dataset) => records.map(({ ranking, release }) => `${ranking}/${release}`);
  const now = new Set(of(dataset));
  return [...new Set(compared ? of(compared.dataset) : [])].filter(key => !now.has(key));
}

/** How many rankings both editions read alike, place by place, and neither counts over. */
export function readAlike(known: Known): number {
  const { dataset, compared, edition } = known;
  if (compared === null) return 0;
  const counted = new Set([...edition.basket, ...compared.edition.basket].map(rankingOf));
  const changed = new Set(corrected(known).map(rankingOf));
  const placesIn = (rows: Dataset, ranking: string): string =>
    [...new Set(rows.records.filter(record => record.ranking === ranking).map(placeOf))].sort().join();
  const read = new Set([...dataset.records, ...compared.dataset.records].map(({ ranking }) => ranking));
  return [...read].filter(
    id => !counted.has(id) && !changed.has(id) && placesIn(dataset, id) === placesIn(compared.dataset, id),
  ).length;
}
