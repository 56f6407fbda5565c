/** Places of one unit in two orders. */
export type PlacesInBoth = readonly [one: number, other: number];

const sizeOf = (n: bigint): bigint => (n < 0n ? -n : n);

/**
 * Kendall's tau-b of two orders of the same units, to two decimals, halves away from zero; null where one of the two has all
 * at one place. Pairs that are tied in one of them count for neither side. A root is no decimal: the figure is found by
 * comparing squares of whole numbers.
 */
export function tauB(places: readonly PlacesInBoth[]): string | null {
  let [agreeing, apartInOne, apartInOther] = [0n, 0n, 0n];
  for (const [index, [one, other]] of places.entries())
    for (const [before, beside] of places.slice(0, index)) {
      const [left, right] = [Math.sign(one - before), Math.sign(other - beside)];
      agreeing += BigInt(left * right);
      if (left !== 0) apartInOne += 1n;
      if (right !== 0) apartInOther += 1n;
    }
  const square = apartInOne * apartInOther;
  if (square === 0n) return null;
  // So many hundredths at least, where twice as many less one do not exceed twice the figure.
  const twice = (200n * sizeOf(agreeing)) ** 2n;
  let hundredths = 0n;
  while ((2n * hundredths + 1n) ** 2n * square <= twice) hundredths += 1n;
  const digits = hundredths.toString().padStart(3, '0');
  const text = `${digits.slice(0, -2)}.${digits.slice(-2)}`;
  return agreeing < 0n && hundredths > 0n ? `-${text}` : text;
}
