import { type ReleaseKey, releaseKey } from '../../../records/release.ts';
import { type Evidence, established, type Finding, withheld } from '../../claim.ts';
import type { Queries } from '../../schema/kinds.ts';
import type { View } from '../../view.ts';
import { countedAgain, fieldChanged, fieldEvidence, nameOf } from '../field.ts';
import { factEvidence, heldPlace, knownRelease, openEvidence, preceded } from '../guards.ts';
import { unsureMove } from '../placing/intervals.ts';
import { unlessInBoth } from '../restatement.ts';
import { runsOn } from '../run-on.ts';
import { amongCommon } from './among-common.ts';
import { printedMove } from './move.ts';

/** Units with a place in both releases that a largest move is told of. */
const FEWEST_COMPARED = 5;

/** S09: the largest rise or fall among the units with a place on record in both releases. */
export function biggestMove(view: View, { release, direction }: Queries['biggestMove']): Finding<'biggestMove'> {
  const known = knownRelease(view, release);
  if (!known.ok) return known.finding;
  const pair = preceded(view, known.value.release);
  if (!pair.ok) return pair.finding;
  const moves = view.recordsOf(release).flatMap(row => {
    const own = printedMove(view, row.unit, release);
    // Where the release before ranked the city that a cluster counts for, it is the city that moved.
    const unit = own.ok ? row.unit : nameOf(view, row.unit);
    const found = own.ok || unit === row.unit ? own : printedMove(view, unit, release);
    return found.ok
      ? [{ unit, places: (found.value.from - found.value.to) * (direction === 'up' ? 1 : -1), ...found.value }]
      : [];
  });
  const one = moves[0];
  const previous = releaseKey(pair.value.previous);
  const evidence: Evidence[] = moves.flatMap(move => move.evidence);
  if (!one || moves.length < FEWEST_COMPARED)
    return withheld({ code: 'tooFewInBoth', release, previous, have: moves.length, need: FEWEST_COMPARED }, [
      ...pair.value.evidence,
      ...evidence,
    ]);
  const places = Math.max(...moves.map(move => move.places));
  if (places < 2) return withheld({ code: 'smallMoves', release, direction }, evidence);
  const winners = moves.filter(move => move.places === places);
  const sign = direction === 'up' ? 1 : -1;
  const names = moves.map(({ unit }) => nameOf(view, unit));
  const complete = [release, previous].every(key => view.isWhole(key) && isExact(view, key));
  const changed = fieldChanged(view, one.release, one.previous);
  // That nobody came or left is seen of whole lists alone.
  const again =
    complete && !changed
      ? null
      : largestAgain(
          new Map(moves.map(({ unit, from }) => [nameOf(view, unit), from])),
          new Map(moves.map(({ unit, to }) => [nameOf(view, unit), to])),
          sign,
          runsOn(view, one.release),
        );
  const both = unlessInBoth(view, one, evidence, (then, now) => {
    const ofThese = (ranks: ReadonlyMap<string, number>) =>
      new Map(names.flatMap(name => (ranks.has(name) ? [[name, ranks.get(name) ?? 0] as const] : [])));
    const anew = largestAgain(ofThese(then), ofThese(now), sign, runsOn(view, one.release));
    return (
      moves.every(({ unit, places: by }) => {
        const name = nameOf(view, unit);
        const step = ((then.get(name) ?? Number.NaN) - (now.get(name) ?? Number.NaN)) * sign;
        return by === places ? step === places : step < places;
      }) &&
      (again === null || (anew.places === again.places && String(anew.units) === String(again.units)))
    );
  });
  if (both.finding) return both.finding;
  evidence.push(...both.evidence);
  for (const winner of winners) {
    const { unit, from, record } = winner;
    const within = unsureMove(view, record, { unit, release, previous, from }, evidence);
    if (within) return within;
    const field = amongCommon(view, winner);
    evidence.push(...field.evidence);
    if (!field.holds) return withheld({ code: field.code, release, previous }, evidence);
  }
  evidence.push(...[one.release, one.previous].flatMap(each => factEvidence(each, 'listedTo')));
  if (again && again.places < 1)
    return withheld({ code: changed ? 'universeGrew' : 'fieldUnknown', release, previous }, evidence);
  if (complete || changed) evidence.push(...[one.release, one.previous].flatMap(each => fieldEvidence(view, each)));
  const ends = winners
    .map(({ unit, from, to }) => ({
      unit,
      from: heldPlace(view, previous, from, unit),
      to: heldPlace(view, release, to, unit),
    }))
    .toSorted((a, b) => (a.unit < b.unit ? -1 : 1));
  evidence.push(...winners.flatMap(({ unit }) => openEvidence(view, unit, [previous, release])));
  // Named as the list names them, however they are counted.
  const listed = new Map(moves.map(({ unit }) => [nameOf(view, unit), unit]));
  const recounted = again && { ...again, units: again.units.map(name => listed.get(name) ?? name).sort() };
  return established(
    {
      units: ends.map(({ unit }) => unit),
      release,
      previous,
      direction,
      places,
      ends,
      compared: moves.length,
      complete,
      again: recounted,
      breaks: one.breaks,
    },
    evidence,
  );
}

/** Whether everybody on record in a release has an exact place in it or none. */
const isExact = (view: View, key: ReleaseKey): boolean =>
  view.recordsOf(key).every(({ place }) => place.kind === 'rank' || place.kind === 'absent');

/** The largest move among these alone, ranked again in each of the two releases. */
function largestAgain(
  then: ReadonlyMap<string, number>,
  now: ReadonlyMap<string, number>,
  sign: number,
  placesRunOn: boolean,
): { readonly units: readonly string[]; readonly places: number } {
  const steps = [...countedAgain(now, then, placesRunOn)].map(([unit, step]) => [unit, step * sign] as const);
  const places = Math.max(...steps.map(([, step]) => step));
  return { units: steps.flatMap(([unit, step]) => (step === places ? [unit] : [])).sort(), places };
}
