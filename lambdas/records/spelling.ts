/** Fewest letters to strike, put in, replace or exchange with the next, to come from one word to another. */
export function distance(from: string, to: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      now.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (now[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          ...(swapped ? [(beforeLast[column - 2] ?? 0) + 1] : []),
        ),
      );
    }
    [beforeLast, last] = [last, now];
  }
  return last[to.length] ?? 0;
}

const digitsOf = (word: string): string => word.replace(/\D/g, '');

/**
 * The known word that was most likely meant; null where none is at all near. Case, spaces and hyphens are no difference; other
 * figures are: 2026 is no slip of 2021.
 */
export function nearestWord(written: string, known: readonly string[]): string | null {
  const plain = (word: string): string => word.toLowerCase().replace(/[\s_-]/g, '');
  // The first part of a word of several, as zh of zh-Hans.
  const [begun, ...others] = known.filter(word => word.toLowerCase().startsWith(`${written.toLowerCase()}-`));
  if (begun !== undefined && others.length === 0 && written !== '') return begun;
  const ranked = known
    .filter(word => digitsOf(word) === digitsOf(written))
    .map(word => ({ word, apart: distance(plain(written), plain(word)) }))
    .sort((a, b) => a.apart - b.apart || (a.word < b.word ? -1 : 1));
  const [first] = ranked;
  return first && first.apart * 3 <= Math.max(3, plain(written).length) ? first.word : null;
}
