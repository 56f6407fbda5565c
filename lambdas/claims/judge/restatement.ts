import { type Release, type ReleaseKey, releaseKey } from '../../records/release.ts';
import { type Evidence, type Finding, withheld } from '../claim.ts';
import type { RankStatus } from '../rank-status.ts';
import type { View } from '../view.ts';
import { type Correction, correctionOf, correctionsOf, rankIn, tellsOf } from './correction.ts';
import { nameOf } from './field.ts';
import { recordEvidence } from './guards.ts';

/**
 * A place that was corrected after printing, while the others stay as printed. What is told of places that it touches
 * has to be so in both readings: all places as printed, and the corrected one with the place that it left closed up.
 */

type Ranks = ReadonlyMap<string, number>;

/** The exact places of a release in each of the two readings, as far as some of its corrections go. */
function readings(
  view: View,
  key: ReleaseKey,
  corrections: readonly Correction[],
): readonly [printed: Ranks, closed: Ranks] {
  const rows = view.recordsOf(key);
  const moves = corrections.filter(({ corrected }) => rows.includes(corrected));
  const printed = new Map<string, number>();
  const closed = new Map<string, number>();
  const left = moves.flatMap(({ printed: row }) => rankIn(row) ?? []);
  const taken = moves.flatMap(({ corrected: row }) => rankIn(row) ?? []).sort((a, b) => a - b);
  for (const row of rows) {
    const move = moves.find(({ corrected }) => corrected === row);
    const [first, now] = [rankIn(move?.printed ?? row), rankIn(row)];
    const name = nameOf(view, row.unit);
    if (first !== null) printed.set(name, first);
    if (now === null) continue;
    const without = now - left.filter(place => place < now).length;
    closed.set(name, move ? now : taken.reduce((place, at) => (place >= at ? place + 1 : place), without));
  }
  return [printed, closed];
}

/** Withheld, naming a correction, where a place was corrected in one of the releases and what is told is not so in both readings. */
export function unlessInBoth(
  view: View,
  { release, previous }: { readonly release: Release; readonly previous: Release },
  known: readonly Evidence[],
  holds: (then: Ranks, now: Ranks) => boolean,
  about?: string,
): { readonly finding: Finding<never> | null; readonly evidence: readonly Evidence[] } {
  const keys = [releaseKey(previous), releaseKey(release)] as const;
  // A single release is both of them: a correction in it is one, and closes one place up.
  const moves = [...new Set(keys)].flatMap(key => correctionsOf(view, key));
  const evidence = moves.flatMap(({ printed, corrected }) => [recordEvidence(printed), recordEvidence(corrected)]);
  const agree = (some: readonly Correction[]): boolean => {
    const of = (key: ReleaseKey) => readings(view, key, some);
    const [then, now] = [of(keys[0]), of(keys[1])];
    return [0, 1].every(reading => holds(then[reading] ?? new Map(), now[reading] ?? new Map()));
  };
  // Of several, that of the unit itself, where it makes a difference, or another that does so alone.
  const isOwn = ({ corrected }: Correction): boolean => nameOf(view, corrected.unit) === about;
  const ownFirst = [...moves.filter(isOwn), ...moves.filter(move => !isOwn(move))];
  const one = ownFirst.find(move => !agree([move])) ?? ownFirst[0];
  if (!one || agree(moves)) return { finding: null, evidence };
  return { finding: withheld({ code: 'restated', ...tellsOf(view, one) }, [...known, ...evidence]), evidence };
}

/** The same of crossing the line of the top so many: in it before or not, and in it now or not, in both readings. */
export function unlessCrossedInBoth(
  view: View,
  between: { readonly release: Release; readonly previous: Release },
  { unit, top, inside }: { readonly unit: string; readonly top: number; readonly inside: 'now' | 'before' },
  known: readonly Evidence[],
): ReturnType<typeof unlessInBoth> {
  const name = nameOf(view, unit);
  const isIn = (ranks: Ranks): boolean => (ranks.get(name) ?? Number.POSITIVE_INFINITY) <= top;
  const crosses = (then: Ranks, now: Ranks): boolean =>
    isIn(now) === (inside === 'now') && isIn(then) === (inside === 'before');
  return unlessInBoth(view, between, known, crosses, name);
}

/**
 * The same of the side of a place on which an earlier one lies: better, level with it or worse. Where the unit itself was
 * corrected, its place is the corrected one in both readings: one that was taken back counts for no best and no lowest.
 */
export function unlessOnOneSideInBoth(
  view: View,
  between: { readonly release: Release; readonly previous: Release },
  unit: string,
  known: readonly Evidence[],
): ReturnType<typeof unlessInBoth> {
  const name = nameOf(view, unit);
  const now = view.rankStatus(unit, releaseKey(between.release));
  const then = view.rankStatus(unit, releaseKey(between.previous));
  if (now.kind !== 'ranked') return { finding: null, evidence: [] };
  const earlier = nearestTo(then, now.rank);
  if (earlier === null) return { finding: null, evidence: [] };
  const side = Math.sign(earlier - now.rank);
  const placeIn = (status: RankStatus, ranks: Ranks, place: number): number =>
    status.kind === 'ranked' && !correctionOf(view, status.record) ? (ranks.get(name) ?? place) : place;
  return unlessInBoth(
    view,
    between,
    known,
    (was, is) => Math.sign(placeIn(then, was, earlier) - placeIn(now, is, now.rank)) === side,
    name,
  );
}

/** Of the places that a unit may have held the one next to a place; null where it had none. */
function nearestTo(status: RankStatus, place: number): number | null {
  if (status.kind === 'ranked') return status.rank;
  if (status.kind === 'banded') return status.from > place ? status.from : (status.to ?? status.from);
  return status.kind === 'below' && !status.whole ? status.depth + 1 : null;
}
