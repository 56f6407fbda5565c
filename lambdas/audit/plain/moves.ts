import { type Known, unitsWithPages } from './known.ts';
import { isSo } from './place-cell.ts';
import { type Check, eachUnit, isSaid, numbersIn, told } from './table-check.ts';
import { placesMoved } from './told-changes.ts';

/**
 * The moves that the ledger tells of units with a page, in what is counted over, each once: how large, and where to. Where
 * the method changed in between, two places are no move.
 */
export function movesOf(known: Known): readonly { readonly size: number; readonly to: number }[] {
  const units = unitsWithPages(known);
  const of = known.claims.flatMap(({ kind, verdict, figures }) =>
    kind === 'moved' && verdict === 'true' && figures ? [figures] : [],
  );
  const found = new Map(
    of.flatMap(({ unit, release, from, to, breaks }): readonly (readonly [string, { size: number; to: number }])[] =>
      units.some(each => each === unit) &&
      known.edition.basket.some(key => key === release) &&
      !(Array.isArray(breaks) && breaks.length > 0)
        ? [[`${unit} ${release}`, { size: Math.abs(Number(from) - Number(to)), to: Number(to) }]]
        : [],
    ),
  );
  return [...found.values()];
}

/** So many moves are drawn at the most. */
export const MOST_MOVES = 12;

/** A unit, a release, the place before and the place in it: a move that a sentence may tell. */
export const moves: Check = (table, reader) => {
  const { known, forms } = reader;
  if (!table.isDrawn || !forms.moversTitle.test(table.caption)) return null;
  const keys = known.dataset.releases.map(({ ranking, id }) => `${ranking}/${id}`);
  const sizes = table.rows.map(([, , before = '', now = '']) =>
    Math.abs((numbersIn(before)[0] ?? 0) - (numbersIn(now)[0] ?? 0)),
  );
  const due = movesOf(known).filter(({ size }) => size >= Math.min(...sizes));
  // Of more of one size than are drawn, and none larger, those that ended at the best places are.
  const isOfOneSize = due.length > MOST_MOVES && due.every(({ size }) => size === due[0]?.size);
  const ends = (found: readonly number[]): string => found.toSorted((a, b) => a - b).join();
  const best = due.map(({ to }) => to).toSorted((a, b) => a - b);
  const drawn = table.rows.map(([, , , now = '']) => numbersIn(now)[0] ?? 0);
  if (isOfOneSize ? ends(drawn) !== ends(best.slice(0, MOST_MOVES)) : due.length !== table.rows.length)
    return told(table.heads, 'leaves out a move as large as one that is drawn');
  return eachUnit(table, 0, reader, (unit, [, where, before = '', now = '']) => {
    const key = keys.find(each => isSaid(where, known.facts.inList([each]), reader));
    if (key === undefined) return false;
    return (
      isSo(reader, { unit, key, text: now }) &&
      placesMoved(known, unit, key) === (numbersIn(before)[0] ?? 0) - (numbersIn(now)[0] ?? 0)
    );
  });
};
