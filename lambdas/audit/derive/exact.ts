/**
 * Decimals as whole numbers of their last digit: 12.50 is 1250 hundredths. Nothing is rounded before the end, and only
 * here is anything rounded at all. Apart from the arithmetic of the first derivation on purpose.
 */

/** Number of digits after the point. */
export const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;

export const isZero = (text: string): boolean => !/[1-9]/.test(text);

export const isAboveZero = (text: string): boolean => !text.startsWith('-') && !isZero(text);

export const isBelowZero = (text: string): boolean => text.startsWith('-') && !isZero(text);

/** A decimal in units of its place `decimals`, which must be no coarser than its own: 1.5 in hundredths is 150. */
export function inUnits(text: string, decimals: number): bigint {
  const [whole = '', fraction = ''] = text.split('.');
  return BigInt(whole + fraction + '0'.repeat(decimals - fraction.length));
}

/** So many units of a place, written as a decimal: 150 hundredths are 1.50. */
export function fromUnits(units: bigint, decimals: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const at = digits.length - decimals;
  const written = decimals === 0 ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`;
  return units < 0n ? `-${written}` : written;
}

/** A quotient as a whole number, halves away from zero. The divisor is above zero. */
export function rounded(dividend: bigint, divisor: bigint): bigint {
  const size = dividend < 0n ? -dividend : dividend;
  const steps = (2n * size + divisor) / (2n * divisor);
  return dividend < 0n ? -steps : steps;
}

/** A quotient of two decimals above zero to so many decimals, the rest cut off. */
export function cutOff(dividend: string, divisor: string, decimals: number): string {
  const fine = Math.max(decimalsOf(dividend), decimalsOf(divisor));
  const units = (inUnits(dividend, fine) * 10n ** BigInt(decimals)) / inUnits(divisor, fine);
  return fromUnits(units, decimals);
}

/** The change from one decimal to another in percent of the first, which is above zero; rounded once, half away from zero. */
export function percent(before: string, after: string, decimals: number): string {
  const fine = Math.max(decimalsOf(before), decimalsOf(after));
  const [base, other] = [inUnits(before, fine), inUnits(after, fine)];
  return fromUnits(rounded((other - base) * 100n * 10n ** BigInt(decimals), base), decimals);
}

/** The change in percentage points, rounded once where they are wanted coarser. */
export function points(before: string, after: string, decimals: number | undefined): string {
  const fine = Math.max(decimalsOf(before), decimalsOf(after));
  const units = inUnits(after, fine) - inUnits(before, fine);
  const to = decimals ?? fine;
  return fromUnits(rounded(units * 10n ** BigInt(to), 10n ** BigInt(fine)), to);
}

/**
 * The growth a year in percent from one decimal above zero to another, compounded, rounded half away from zero: the
 * figures lie between the growth at half a unit less and at half a unit more, by exact powers.
 */
export function compoundRate(before: string, after: string, years: number, decimals: number): string {
  const fine = Math.max(decimalsOf(before), decimalsOf(after));
  const [base, end] = [inUnits(before, fine), inUnits(after, fine)];
  const half = 200n * 10n ** BigInt(decimals);
  /** Whether a growth of so many halves of a unit a year comes to as much as the figures say, or to more. */
  const reaches = (halves: bigint, orEqual: boolean): boolean => {
    const difference = (half + halves) ** BigInt(years) * base - half ** BigInt(years) * end;
    return orEqual ? difference >= 0n : difference > 0n;
  };
  const falls = end < base;
  /** Whether the rate lies below a unit: at the very half it is the one further from zero. */
  const isBelow = (units: bigint): boolean => reaches(2n * units - 1n, falls);
  // Everything lost is -100 percent; twice the growth over all years is more than the growth of each.
  let [low, high] = [-half / 2n, (half * end) / base + 1n];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (isBelow(middle)) high = middle;
    else low = middle;
  }
  return fromUnits(low, decimals);
}
