import type { ReleaseKey } from '../../records/release.ts';
import { type Evidence, type Finding, refuted } from '../claim.ts';
import type { View } from '../view.ts';
import { correctedOn, givenBy, rankIn, tellsOf } from './correction.ts';
import { heldPlace, recordEvidence, sharingEvidence } from './guards.ts';

/** What is asserted is the place as printed, at first or in a correction, and its publisher corrected it since; null where it is not. */
export function superseded(view: View, unit: string, release: ReleaseKey, asserted: number): Finding<never> | null {
  const status = view.rankStatus(unit, release);
  if (!('record' in status) || status.kind === 'inCluster') return null;
  const corrected = status.record;
  if (givenBy(view, corrected) === null || rankIn(corrected) === asserted) return null;
  // Of several printings before the last that gave the place, the latest.
  const [printed] = view.input.dataset.records
    .filter(
      row =>
        row.ranking === corrected.ranking &&
        row.release === corrected.release &&
        row.unit === corrected.unit &&
        row.vintage < corrected.vintage &&
        rankIn(row) === asserted,
    )
    .sort((a, b) => b.vintage - a.vintage);
  if (!printed) return null;
  const correction = { printed, corrected };
  const reason = { ...tellsOf(view, correction), on: correctedOn(view, correction) };
  return refuted({ code: 'superseded', ...reason, unit }, [recordEvidence(printed), recordEvidence(corrected)]);
}

/** The unit is at another place than what is asserted: the reason tells that, and where it was printed there, both. */
export const otherPlace = (
  view: View,
  unit: string,
  release: ReleaseKey,
  { rank, asserted }: { readonly rank: number; readonly asserted: number },
  evidence: readonly Evidence[],
): Finding<never> =>
  superseded(view, unit, release, asserted) ??
  refuted({ code: 'otherRank', unit, release, ...heldPlace(view, release, rank, unit) }, [
    ...evidence,
    ...sharingEvidence(view, release, rank),
  ]);
