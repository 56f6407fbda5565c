import type { Evidence } from '../../claim.ts';
import type { Places } from '../../schema/figures.ts';
import type { View } from '../../view.ts';
import { exactRank, knownPlace, type Passed, statusEvidence } from '../guards.ts';

interface Placed {
  readonly places: Places;
  readonly exact: boolean;
  readonly evidence: readonly Evidence[];
}

/** Where a unit is, to a place or to a band; anything less withholds, with what is known. */
export function placesOf(view: View, unit: string, key: string): Passed<Placed> {
  const known = knownPlace(view, unit, key);
  if (!known.ok) return known;
  const status = view.rankStatus(unit, key);
  const evidence = statusEvidence(status, known.value.release);
  if (status.kind === 'banded')
    return { ok: true, value: { places: { from: status.from, to: status.to }, exact: false, evidence } };
  const ranked = exactRank(view, unit, key);
  if (!ranked.ok) return ranked;
  const { rank } = ranked.value;
  return { ok: true, value: { places: { from: rank, to: rank }, exact: true, evidence } };
}

/** 1: the first places are all better than the second; -1: all worse; 0: they overlap, and nobody can tell. */
export function aheadOf(a: Places, b: Places): -1 | 0 | 1 {
  if (a.to !== null && a.to < b.from) return 1;
  return b.to !== null && b.to < a.from ? -1 : 0;
}
