/**
 * Decimals as whole numbers of their last digit: 12.50 is 1250 hundredths. Nothing is rounded before the end, and only
 * here is anything rounded at all. Apart from the arithmetic of the first derivation on purpose.
 */

/** Number of digits after the point. */
export const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;

export const isZero = (text: string): boolean => !/[1-9]/.test(text);

export const isAboveZero = (text: string): boolean => !text.startsWith('-') && !isZero(text);

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
