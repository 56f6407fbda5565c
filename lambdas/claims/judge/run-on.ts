import { type Release, releaseKey } from '../../records/release.ts';
import type { Evidence } from '../claim.ts';
import type { View } from '../view.ts';
import { nameOf } from './field.ts';
import { factEvidence, recordEvidence } from './guards.ts';

/** How many stand before a place of a release, as far as rows tell. */
interface Ahead {
  /** So many do for certain. */
  readonly least: number;
  /** And no more: the list is on record down to the place, and nobody of whom only a band is known may be among them. */
  readonly exact: boolean;
  readonly evidence: readonly Evidence[];
}

/** Whether the place after a tie is the next number, so that the number of a place does not tell how many are ahead. */
export const runsOn = (view: View, { ranking }: Release): boolean => view.ranking(ranking)?.tieRule === 'dense';

/** Those before a place, each once by the name that it counts under. */
export function countedAhead(view: View, release: Release, place: number): Ahead {
  const rows = view.recordsOf(releaseKey(release));
  const ends = rows.map(row => {
    const found = row.place;
    const [from, to] =
      found.kind === 'rank'
        ? [found.rank, found.rank]
        : found.kind === 'band'
          ? [found.from, found.to]
          : [place, place];
    return { row, begins: from < place, ends: to !== null && to < place };
  });
  const before = ends.filter(({ begins }) => begins);
  return {
    least: new Set(before.filter(each => each.ends).map(({ row }) => nameOf(view, row.unit))).size,
    exact: (release.listedTo?.value ?? 0) >= place && before.every(each => each.ends),
    evidence: [...factEvidence(release, 'listedTo'), ...before.map(({ row }) => recordEvidence(row))],
  };
}

/** So many stand ahead as the number of a place says: always, but where places run on behind ties. */
export function isPlaceOfField(view: View, release: Release, place: number) {
  if (!runsOn(view, release)) return { holds: true, evidence: [] };
  const { least, exact, evidence } = countedAhead(view, release, place);
  return { holds: exact && least === place - 1, evidence };
}
