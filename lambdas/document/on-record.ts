import { measureOf } from '../language/measure.ts';
import { decimalsOf, shortened } from '../records/decimal.ts';
import type { IndicatorValue } from '../records/indicator.ts';
import type { Absence } from '../records/record.ts';
import type { Context } from './context.ts';

/** A figure as it is on record: exact, or as the bound that it is. */
export function figureOnRecord({ language, names, words }: Context, found: IndicatorValue): string {
  const amount = language.formats.quantity(found.value, names.measure(found.indicator));
  const { above, atLeast } = words.profile;
  return { exact: amount, above: above(amount), 'at-least': atLeast(amount) }[found.bound];
}

/** So many digits of a figure that nobody counted one by one are read at one go. */
const DIGITS = 4;

/**
 * The same as it stands beside a name. An exact figure with decimals, or of a measure in thousands, millions or the like,
 * is told in its leading digits, so that sums of one kind are told alike; a number counted one by one stays whole.
 */
export function figureInBrief(context: Context, found: IndicatorValue): string {
  const isLarge = measureOf(context.names.measure(found.indicator)).power > 0;
  const isBrief = found.bound === 'exact' && (isLarge || decimalsOf(found.value) > 0);
  return figureOnRecord(context, isBrief ? { ...found, value: shortened(found.value, DIGITS) } : found);
}

/** Why a row gives no place. */
export function whyAbsent({ words }: Context, status: Absence): string {
  const { unranked, outside, withdrawn, notCollected } = words.evidence;
  return { unranked, 'not-in-universe': outside, withdrawn, 'not-collected': notCollected }[status];
}
