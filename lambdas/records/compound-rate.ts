import { decimalsOf } from './decimal.ts';

/** The digits of a decimal as a whole number, with so many decimals: `12.5` to two decimals is 1250. */
const scaled = (text: string, decimals: number): bigint =>
  BigInt(text.replace('.', '')) * 10n ** BigInt(decimals - decimalsOf(text));

/** The largest whole number from 0 up for which something holds that holds of all below it. */
function largest(holds: (n: bigint) => boolean): bigint {
  let above = 1n;
  while (holds(above)) above *= 2n;
  let [low, high] = [above / 2n, above];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The compound annual rate, in percent, that leads from one positive figure to another in so many years; rounded once,
 * half up by magnitude. A root is no decimal, so nothing is computed and then rounded: a rate is found by comparing
 * powers of whole numbers.
 */
export function compoundRate(from: string, to: string, years: number, decimals: number): string {
  const finer = Math.max(decimalsOf(from), decimalsOf(to));
  const [then, now] = [scaled(from, finer), scaled(to, finer)];
  if (then <= 0n || now <= 0n) throw new RangeError(`From ${from} to ${to} leads no compound rate.`);
  const n = BigInt(years);
  // One step of the last decimal is 2 of this whole, so that half a step is a whole number too.
  const whole = 200n * 10n ** BigInt(decimals);
  const rise = now >= then;
  const reaches = (steps: bigint): boolean => {
    if (steps === 0n) return true;
    const half = 2n * steps - 1n;
    if (rise) return (whole + half) ** n * then <= now * whole ** n;
    return half < whole && now * whole ** n <= (whole - half) ** n * then;
  };
  const digits = largest(reaches)
    .toString()
    .padStart(decimals + 1, '0');
  const cut = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, cut)}.${digits.slice(cut)}`;
  return rise || /^[0.]+$/.test(text) ? text : `-${text}`;
}
