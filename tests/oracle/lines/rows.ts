import { keyOf, type Truth } from '../truth/places.ts';
import { type Objections, unless } from '../truth/verdict.ts';

/** The rows of a file that was handed out, by the names of its columns; none of the columns read here holds a comma. */
export function rowsOf(truth: Truth, file: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...rows] = (truth.handed.files[file] ?? '').trim().split('\n');
  const names = head.split(',');
  return rows.map(row => Object.fromEntries(row.split(',').map((cell, index) => [names[index] ?? '', cell])));
}

/** How many rows that are read have a place by the order of a list: of the first printing, and with corrections. */
export function listOrder(truth: Truth): { readonly first: number; readonly all: number } {
  const found = rowsOf(truth, 'records.csv').filter(
    ({ basis, ranking, release }) => basis === 'list-order' && truth.handed.read.has(`${ranking}/${release}`),
  );
  return { first: found.filter(({ vintage }) => vintage === '').length, all: found.length };
}

export const readByCutOff = (truth: Truth): readonly string[] =>
  truth.world.rankings.flatMap(({ id }) => truth.released(id).map(keyOf)).filter(key => truth.handed.read.has(key));

export const number = (truth: Truth, said: number, found: number, what: string): Objections =>
  unless(said === found, `false number of ${what}`, 'S33', `${found} in seed ${truth.world.seed}, not ${said}`);
