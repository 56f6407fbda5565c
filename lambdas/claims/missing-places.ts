import { type ReleaseKey, rankingOf } from '../records/release.ts';
import type { View } from './view.ts';

/** Places of a list that follow each other, both ends among them; each 1 or more. */
export interface PlaceRange {
  readonly from: number;
  readonly to: number;
}

/** How many places a place takes that so many share: those that competition ranking leaves empty behind it are taken too. */
const taken = (sharers: number, isDense: boolean): number => (isDense ? 1 : sharers);

/**
 * The places from the first to the last of these of which nobody knows who holds them: no row on record takes them, by its
 * rank, by the number of those who share it, or by its band, and the list is not complete that far down. Neighbouring ones
 * are one range. Of a list that is on record as a whole there are none; nor of one with no rank on record.
 */
export function missingPlaces(view: View, key: ReleaseKey, { from, to }: PlaceRange): readonly PlaceRange[] {
  const release = view.release(key);
  if (release === null || view.isWhole(key)) return [];
  const isDense = view.ranking(rankingOf(key))?.tieRule === 'dense';
  const places = view.recordsOf(key).map(({ place }) => place);
  const ranks = places.flatMap(place => (place.kind === 'rank' ? [place.rank] : []));
  if (ranks.length === 0) return [];
  const held = [
    ...[...new Set(ranks)].map(rank => ({
      from: rank,
      to: rank + taken(ranks.filter(each => each === rank).length, isDense) - 1,
    })),
    ...places.flatMap(place =>
      place.kind === 'band' ? [{ from: place.from, to: place.to ?? Number.POSITIVE_INFINITY }] : [],
    ),
  ];
  const last = Math.min(to, release.universeSize?.value ?? to);
  const found: PlaceRange[] = [];
  for (let place = Math.max(from, (release.listedTo?.value ?? 0) + 1); place <= last; place += 1) {
    if (held.some(each => each.from <= place && place <= each.to)) continue;
    const run = found.at(-1);
    if (run?.to === place - 1) found[found.length - 1] = { from: run.from, to: place };
    else found.push({ from: place, to: place });
  }
  return found;
}
