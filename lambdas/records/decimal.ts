import { Big } from 'big.js';

/** A decimal as it is stored: `-12.50`. No exponent, no sign "+", no thousands mark, at least one digit before the point. */
const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** Whether the text is a decimal in the stored form. */
export const isDecimal = (text: string): boolean => DECIMAL.test(text);

function big(text: string): Big {
  if (!isDecimal(text)) throw new RangeError(`"${text}" is not a decimal such as 12.50.`);
  return new Big(text);
}

/** Number of digits after the point: the decimals that the publisher printed. */
export const decimalsOf = (text: string): number => text.split('.')[1]?.length ?? 0;

/** Numeric order of two decimals; `96.30` equals `96.3`. */
export const compareDecimals = (a: string, b: string): -1 | 0 | 1 => big(a).cmp(big(b));

/** a − b, exactly, with the decimals of the finer of the two. */
export const subtract = (a: string, b: string): string =>
  big(a)
    .minus(big(b))
    .toFixed(Math.max(decimalsOf(a), decimalsOf(b)));

/** a + b, exactly, with the decimals of the finer of the two. */
export const add = (a: string, b: string): string =>
  big(a)
    .plus(big(b))
    .toFixed(Math.max(decimalsOf(a), decimalsOf(b)));

/** a · b, exactly, without zeros at the end: `30` times `0.10` is `3`. */
export const multiply = (a: string, b: string): string => big(a).times(big(b)).toFixed();

/** The decimal without its sign. */
export const magnitude = (a: string): string => a.replace(/^-/, '');
/** a ÷ b to so many decimals, the rest cut off: never more than the quotient in size. */
export function divideDown(a: string, b: string, decimals: number): string {
  const Divider = Big();
  Divider.DP = decimals;
  Divider.RM = Big.roundDown;
  return new Divider(a).div(b).toFixed(decimals);
}

/** a rounded to so many decimals, half up by magnitude: `2.25` to one decimal is `2.3`, `-2.25` is `-2.3`. */
export const round = (a: string, decimals: number): string => big(a).round(decimals, Big.roundHalfUp).toFixed(decimals);

/**
 * a in so many leading digits, half up by magnitude: `4161.09` to four is `4161`, `18753` is `18750`, and `2.0` stays
 * `2.0`.
 */
export function shortened(a: string, digits: number): string {
  const whole = magnitude(a).split('.')[0] ?? '';
  const room = digits - (whole === '0' ? 0 : whole.length);
  return big(a)
    .round(room, Big.roundHalfUp)
    .toFixed(Math.max(0, Math.min(room, decimalsOf(a))));
}

/** The change from one figure to another in percent of the first, in one rounding (half up by magnitude). */
export function percentChange(from: string, to: string, decimals: number): string {
  const Divider = Big();
  Divider.DP = decimals;
  Divider.RM = Big.roundHalfUp;
  const base = new Divider(from);
  return new Divider(to).minus(base).times(100).div(base.abs()).toFixed(decimals);
}

/** The mean of one or more decimals, in one rounding (half up by magnitude). */
export function mean(values: readonly string[], decimals: number): string {
  const Divider = Big();
  Divider.DP = decimals;
  Divider.RM = Big.roundHalfUp;
  return values
    .reduce((sum, value) => sum.plus(big(value)), new Divider(0))
    .div(values.length)
    .toFixed(decimals);
}
