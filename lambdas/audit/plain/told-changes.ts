import { entries } from '../derive/entries.ts';
import { movements } from '../derive/movements.ts';
import { placing } from '../derive/placing.ts';
import { rowOf } from '../derive/rows.ts';
import { previousOf } from '../derive/sequence.ts';
import type { Known } from './known.ts';

/** The move that a sentence might tell of a unit, derived again: up is more than none; null where none may be told. */
export function placesMoved({ rows }: Known, unit: string, release: string): number | null {
  const found = movements.moved(rows, { kind: 'moved', unit, release });
  return typeof found === 'string' ? null : found.from - found.to;
}

/** The same place, alone or shared as before, or the same tier. */
export function isKept({ rows }: Known, unit: string, from: string, to: string): boolean {
  const [then, now] = [from, to].map(key => rowOf(rows, unit, key)?.place);
  if (then?.kind === 'tier' && now?.kind === 'tier') return then.tier === now.tier;
  return typeof movements.held(rows, { kind: 'held', unit, release: to }) !== 'string';
}

/** Whether a cell may tell some change of a unit since the release before, or that there was none. */
export function isAnyTold(known: Known, unit: string, release: string): boolean {
  const { rows, report } = known;
  const [at, previous, top] = [{ unit, release }, previousOf(rows, release), report.topN];
  return (
    (previous !== null && isKept(known, unit, previous, release)) ||
    [
      movements.moved(rows, { kind: 'moved', ...at }),
      movements.sharing(rows, { kind: 'sharing', ...at }),
      entries.enteredTop(rows, { kind: 'enteredTop', ...at, top }),
      entries.leftTop(rows, { kind: 'leftTop', ...at, top }),
      placing.bandMove(rows, { kind: 'bandMove', ...at }),
      placing.tierMove(rows, { kind: 'tierMove', ...at }),
    ].some(found => typeof found !== 'string')
  );
}
