import type { RankingRecord } from '../../../records/record.ts';
import { type Evidence, established, type Finding, refuted, withheld } from '../../claim.ts';
import { isSettledOut, type RankStatus } from '../../rank-status.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { correctionsOf, tellsOf } from '../correction.ts';
import {
  factEvidence,
  holdersEvidence,
  knownPlace,
  openPlace,
  recordEvidence,
  sharing,
  statusEvidence,
  whyNoPlace,
} from '../guards.ts';

/**
 * S51: within the top so many percent of all that a release ranks. Those that share a place count with it, and a band
 * counts to its end: (rank + sharers - 1) / n, in whole numbers.
 */
export function topPercent(view: View, { unit, release: key, percent }: Queries['topPercent']): Finding<'topPercent'> {
  const known = knownPlace(view, unit, key);
  if (!known.ok) return known.finding;
  const { release, ranking } = known.value;
  const status = view.rankStatus(unit, key);
  const evidence: Evidence[] = [...statusEvidence(status, release), ...factEvidence(release, 'universeSize')];
  // Where those behind a tie have the next number, the end of a band tells nothing of how many it ends with.
  const ends = status.kind === 'banded' && status.to !== null && ranking.tieRule !== 'dense';
  if (status.kind !== 'ranked' && !ends) {
    const why = whyNoPlace(unit, key, status);
    return isSettledOut(status) ? refuted(why, evidence) : withheld(why, evidence);
  }
  const universe = release.universeSize?.value ?? null;
  if (universe === null) return withheld({ code: 'coverageUnknown', release: key }, evidence);
  const { from, to } = endsOf(status);
  const sharers = status.kind === 'ranked' ? sharing(view, key, from, unit).length : 0;
  if (status.kind === 'ranked') {
    evidence.push(...holdersEvidence(view, release, from));
    // Beyond it with those that are known: whoever else shares the place only adds to them.
    const least = from + sharers;
    if (least <= universe && least * 100 > percent * universe)
      return refuted({ code: 'outsidePercent', unit, release: key, last: least, universe, percent }, evidence);
    // One more that shares it would count too.
    const open = openPlace(view, release, from, evidence);
    if (open) return open;
  }
  // More of them than places up to there: a place was corrected, and those passed over were not placed anew.
  const counted = placedTo(view, key, to);
  const last = Math.max(to + sharers, counted.length);
  if (counted.length > to + sharers) evidence.push(...counted.map(recordEvidence));
  if (last > universe) return withheld({ code: 'placeBeyond', release: key, rank: last, universe }, evidence);
  // Where in its band it stands, and so whether it is further back, nobody can tell.
  if (last * 100 > percent * universe && from * 100 <= percent * universe && from < to)
    return withheld({ code: 'banded', unit, release: key }, evidence);
  if (last * 100 > percent * universe)
    return refuted({ code: 'outsidePercent', unit, release: key, last, universe, percent }, evidence);
  // Whoever was taken out after printing is counted in the size of the field, and may be in it no more.
  const gone = correctionsOf(view, key).filter(({ corrected }) => corrected.place.kind === 'absent');
  const [one] = gone;
  evidence.push(...gone.flatMap(({ printed, corrected }) => [recordEvidence(printed), recordEvidence(corrected)]));
  if (one && last * 100 > percent * (universe - gone.length))
    return withheld({ code: 'restated', ...tellsOf(view, one) }, evidence);
  return established({ unit, release: key, from, to, joint: sharers > 0, last, universe, percent }, evidence);
}

/** The first and the last place that a unit may have. */
function endsOf(status: RankStatus): { readonly from: number; readonly to: number } {
  if (status.kind === 'banded') return { from: status.from, to: status.to ?? Number.MAX_SAFE_INTEGER };
  const rank = status.kind === 'ranked' ? status.rank : Number.MAX_SAFE_INTEGER;
  return { from: rank, to: rank };
}

/** The rows of units on record that stand at a place or before it. */
const placedTo = (view: View, key: string, place: number): readonly RankingRecord[] =>
  view.recordsOf(key).filter(row => row.place.kind === 'rank' && row.place.rank <= place);
