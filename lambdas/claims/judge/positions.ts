import { type Release, releaseKey } from '../../records/release.ts';
import { established, type Finding, refuted, withheld } from '../claim.ts';
import { isCovered, isSettledOut } from '../rank-status.ts';
import type { Queries } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import { correctionsOf, rankIn, withPrinting } from './correction.ts';
import type { Judges } from './family.ts';
import {
  exactRank,
  factEvidence,
  heldPlace,
  holdersEvidence,
  knownPlace,
  openPlace,
  recordEvidence,
  sharesUnseen,
  sharing,
  sharingEvidence,
  statusEvidence,
  whyNoPlace,
} from './guards.ts';
import { isPlaceOfField } from './run-on.ts';
import { otherPlace, superseded } from './superseded.ts';

/** How many a release ranks; null where somebody was taken out of it after printing: of how many it is then, nobody says. */
function fieldOf(view: View, release: Release) {
  const gone = correctionsOf(view, releaseKey(release)).filter(({ corrected }) => corrected.place.kind === 'absent');
  return {
    universe: gone.length > 0 ? null : (release.universeSize?.value ?? null),
    evidence: [
      ...factEvidence(release, 'universeSize'),
      ...gone.flatMap(({ corrected }) => withPrinting(view, corrected).map(recordEvidence)),
    ],
  };
}

/** S01: rank 1, held alone. */
function leader(view: View, { unit, release }: Queries['leader']): Finding<'leader'> {
  const place = exactRank(view, unit, release);
  if (!place.ok) return superseded(view, unit, release, 1) ?? contradictedByDepth(place.finding);
  const { rank, evidence } = place.value;
  if (rank !== 1) return otherPlace(view, unit, release, { rank, asserted: 1 }, evidence);
  if (sharesUnseen(view, release, rank, unit))
    return otherPlace(view, unit, release, { rank, asserted: rank }, evidence);
  const others = sharing(view, release, 1, unit);
  if (others.length > 0) {
    return refuted({ code: 'tied', unit, release, rank, with: others.map(other => other.unit) }, [
      ...evidence,
      ...sharingEvidence(view, release, rank),
    ]);
  }
  const open = openPlace(view, place.value.release, rank, evidence);
  if (open) return open;
  const field = fieldOf(view, place.value.release);
  return established({ unit, release, universe: field.universe }, [
    ...evidence,
    ...holdersEvidence(view, place.value.release, 1),
    ...field.evidence,
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
  if (sharesUnseen(view, release, rank, unit))
    return otherPlace(view, unit, release, { rank, asserted: rank }, evidence);
  const others = sharing(view, release, rank, unit);
  if (others.length > 0) {
    return refuted({ code: 'tied', unit, release, rank, with: others.map(other => other.unit) }, [
      ...evidence,
      ...sharingEvidence(view, release, rank),
    ]);
  }
  const found = place.value.release;
  const sole = openPlace(view, found, rank, evidence) === null;
  const field = fieldOf(view, found);
  const ahead = isPlaceOfField(view, found, rank);
  return established({ unit, release, rank, sole, universe: ahead.holds ? field.universe : null }, [
    ...evidence,
    ...ahead.evidence,
    ...(sole ? holdersEvidence(view, found, rank) : sharingEvidence(view, release, rank)),
    ...field.evidence,
  ]);
}

/** The most units that a sentence names. */
const NAMED = 3;

/** S03: the place, shared. Names every unit on record at it, only where no further one can be; by the mark of a tie, one. */
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
  // Who shares it is not on record, and that it is shared is: told of the unit by itself.
  if (sharesUnseen(view, release, rank, unit)) return established({ units: [unit], release, rank }, all);
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

/**
 * S48: the place of the cluster that the release ranks instead of its member, and that it is the cluster's; of the city
 * whose name alone it bears too, for which the place counts.
 */
function clusterPlace(view: View, { unit, release, rank: asserted }: Queries['clusterPlace']): Finding<'clusterPlace'> {
  const known = knownPlace(view, unit, release);
  if (!known.ok) return known.finding;
  const status = view.rankStatus(unit, release);
  const evidence = statusEvidence(status, known.value.release);
  const isOfAnother = 'record' in status && status.record.unit !== unit;
  if (isCovered(status) && !isOfAnother) return refuted({ code: 'notInCluster', unit, release }, evidence);
  if (!isOfAnother) {
    const why = whyNoPlace(unit, release, status);
    return isSettledOut(status) ? refuted(why, evidence) : withheld(why, evidence);
  }
  const { record } = status;
  const cluster = record.unit;
  // Who was merged into another, or formed from it, is no member of a cluster.
  if (!view.unit(cluster)?.members.includes(unit)) return withheld({ code: 'notInCluster', unit, release }, evidence);
  const rank = rankIn(record);
  if (rank === null) return withheld(whyNoPlace(cluster, release, view.rankStatus(cluster, release)), evidence);
  const all = [...evidence, ...holdersEvidence(view, known.value.release, rank)];
  if (asserted !== undefined && asserted !== rank) return otherPlace(view, cluster, release, { rank, asserted }, all);
  return established({ unit, release, cluster, ...heldPlace(view, release, rank, cluster) }, all);
}

/** A unit that is known to be below the asserted place is not merely unknown there: the assertion is false. */
function contradictedByDepth(finding: Finding<never>, asserted = 1): Finding<never> {
  if (finding.verdict === 'withhold' && finding.reason.code === 'belowDepth' && finding.reason.depth >= asserted)
    return refuted(finding.reason, finding.evidence);
  return finding;
}

/** Judges where a unit stands in one release. */
export const positions: Judges<'positions'> = { leader, position, jointPosition, clusterPlace };
