import { established, type Finding, refuted } from '../claim.ts';
import type { Queries } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import type { Judges } from './family.ts';
import { exactRank, factEvidence, holdersEvidence, openPlace, sharing, sharingEvidence } from './guards.ts';
import { otherPlace, superseded } from './superseded.ts';

/** S01: rank 1, held alone. */
function leader(view: View, { unit, release }: Queries['leader']): Finding<'leader'> {
  const place = exactRank(view, unit, release);
  if (!place.ok) return superseded(view, unit, release, 1) ?? contradictedByDepth(place.finding);
  const { rank, evidence } = place.value;
  if (rank !== 1) return otherPlace(view, unit, release, { rank, asserted: 1 }, evidence);
  const others = sharing(view, release, 1, unit);
  if (others.length > 0) {
    return refuted({ code: 'tied', unit, release, rank, with: others.map(other => other.unit) }, [
      ...evidence,
      ...sharingEvidence(view, release, rank),
    ]);
  }
  const open = openPlace(view, place.value.release, rank, evidence);
  if (open) return open;
  return established({ unit, release, universe: place.value.release.universeSize?.value ?? null }, [
    ...evidence,
    ...holdersEvidence(view, place.value.release, 1),
    ...factEvidence(place.value.release, 'universeSize'),
  ]);
}

/**
 * S02: the place, not shared as far as the records go. `sole` tells whether they go far enough to exclude a tie; where
 * they do not, the wording says "listed" and nothing about others.
 */
function position(view: View, { unit, release, rank: asserted }: Queries['position']): Finding<'position'> {
  const place = exactRank(view, unit, release);
  if (!place.ok) {
    if (asserted === undefined) return place.finding;
    return superseded(view, unit, release, asserted) ?? contradictedByDepth(place.finding, asserted);
  }
  const { rank, evidence } = place.value;
  if (asserted !== undefined && asserted !== rank) return otherPlace(view, unit, release, { rank, asserted }, evidence);
  const others = sharing(view, release, rank, unit);
  if (others.length > 0) {
    return refuted({ code: 'tied', unit, release, rank, with: others.map(other => other.unit) }, [
      ...evidence,
      ...sharingEvidence(view, release, rank),
    ]);
  }
  const found = place.value.release;
  const sole = openPlace(view, found, rank, evidence) === null;
  return established({ unit, release, rank, sole, universe: found.universeSize?.value ?? null }, [
    ...evidence,
    ...(sole ? holdersEvidence(view, found, rank) : sharingEvidence(view, release, rank)),
    ...factEvidence(found, 'universeSize'),
  ]);
}

/** The most units that a sentence names. */
const NAMED = 3;

/** S03: the place, shared. Names every unit on record at it, only where no further one can be. */
function jointPosition(
  view: View,
  { unit, release, rank: asserted }: Queries['jointPosition'],
): Finding<'jointPosition'> {
  const place = exactRank(view, unit, release);
  if (!place.ok) return (asserted && superseded(view, unit, release, asserted)) || place.finding;
  const { rank, evidence } = place.value;
  if (asserted !== undefined && asserted !== rank) return otherPlace(view, unit, release, { rank, asserted }, evidence);
  const others = sharing(view, release, rank, unit);
  const all = [...evidence, ...holdersEvidence(view, place.value.release, rank)];
  const open = openPlace(view, place.value.release, rank, all);
  if (open) return open;
  if (others.length === 0) return refuted({ code: 'notTied', unit, release, rank }, all);
  const units = [unit, ...others.map(other => other.unit)].sort();
  // Of more than are named together one is named: the unit that was asked for.
  return established(
    { units: units.length > NAMED ? [unit, ...units.filter(id => id !== unit)] : units, release, rank },
    all,
  );
}

/** A unit that is known to be below the asserted place is not merely unknown there: the assertion is false. */
function contradictedByDepth(finding: Finding<never>, asserted = 1): Finding<never> {
  if (finding.verdict === 'withhold' && finding.reason.code === 'belowDepth' && finding.reason.depth >= asserted)
    return refuted(finding.reason, finding.evidence);
  return finding;
}

/** Judges where a unit stands in one release. */
export const positions: Judges<'positions'> = { leader, position, jointPosition };
