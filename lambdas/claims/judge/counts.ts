import type { ReleaseKey } from '../../records/release.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../claim.ts';
import { inTop } from '../rank-status.ts';
import type { Queries } from '../schema/kinds.ts';
import type { View } from '../view.ts';
import { knownPlace, type Passed, statusEvidence } from './guards.ts';

interface Tally {
  readonly within: readonly ReleaseKey[];
  readonly unknown: readonly ReleaseKey[];
  readonly evidence: readonly Evidence[];
}

/** In which releases of a basket the unit is among the top n, in which not, and for which nobody can tell. */
export function tally(view: View, unit: string, top: number, basket: readonly ReleaseKey[]): Passed<Tally> {
  const within: ReleaseKey[] = [];
  const unknown: ReleaseKey[] = [];
  const evidence: Evidence[] = [];
  for (const key of basket) {
    const known = knownPlace(view, unit, key);
    if (!known.ok) return known;
    const status = view.rankStatus(unit, key);
    evidence.push(...statusEvidence(status, known.value.release));
    // Who was taken out of a ranking is outside of its field, and no basket declares that it counts all the same.
    const inside = status.kind === 'status' && status.status === 'withdrawn' ? 'unknown' : inTop(status, top);
    if (inside === 'yes') within.push(key);
    if (inside === 'unknown') unknown.push(key);
  }
  return { ok: true, value: { within, unknown, evidence } };
}

/** S19: top-n count over a basket that is named, one release each, the status of the unit known in every one. */
export function topCount(view: View, { unit, top, basket, count, of }: Queries['topCount']): Finding<'topCount'> {
  if (!basket) return withheld({ code: 'noBasket', of: of ?? null });
  if (of !== undefined && of !== basket.length)
    return refuted({ code: 'otherCount', asserted: of, found: basket.length });
  const found = tally(view, unit, top, basket);
  if (!found.ok) return found.finding;
  const { within, unknown, evidence } = found.value;
  const atMost = within.length + unknown.length;
  if (count !== undefined && (count < within.length || count > atMost))
    return refuted(
      unknown.length > 0
        ? { code: 'countUnknown', atLeast: within.length, atMost }
        : { code: 'otherCount', asserted: count, found: within.length },
      evidence,
    );
  if (unknown.length > 0) return withheld({ code: 'countUnknown', atLeast: within.length, atMost }, evidence);
  return established({ unit, top, count: within.length, basket, within }, evidence);
}

/** S19, lower bound: at least so many, where the status in the others is not on record. */
export function topCountAtLeast(
  view: View,
  { unit, top, basket }: Queries['topCountAtLeast'],
): Finding<'topCountAtLeast'> {
  const found = tally(view, unit, top, basket);
  if (!found.ok) return found.finding;
  const { within, unknown, evidence } = found.value;
  if (unknown.length === 0) return withheld({ code: 'noChange' }, evidence);
  if (within.length === 0) return withheld({ code: 'countUnknown', atLeast: 0, atMost: unknown.length }, evidence);
  return established({ unit, top, count: within.length, basket, within, unknown }, evidence);
}
