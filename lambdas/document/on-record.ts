import { shortened } from '../records/decimal.ts';
import type { IndicatorValue } from '../records/indicator.ts';
import type { Absence } from '../records/record.ts';
import type { Context } from './context.ts';

/** A figure as it is on record: exact, or as the bound that it is. */
export function figureOnRecord({ language, names, words }: Context, found: IndicatorValue): string {
  const amount = language.formats.quantity(found.value, names.measure(found.indicator));
  const { above, atLeast } = words.profile;
  return { exact: amount, above: above(amount), 'at-least': atLeast(amount) }[found.bound];
}

/** So many digits of a figure with decimals are read at one go. */
const DIGITS = 4;

/** The same as it stands beside a name: of an exact figure with decimals the leading digits. */
export const figureInBrief = (context: Context, found: IndicatorValue): string =>
  figureOnRecord(context, found.bound === 'exact' ? { ...found, value: shortened(found.value, DIGITS) } : found);

/** Why a row gives no place. */
export function whyAbsent({ words }: Context, status: Absence): string {
  const { unranked, outside, withdrawn, notCollected } = words.evidence;
  return { unranked, 'not-in-universe': outside, withdrawn, 'not-collected': notCollected }[status];
}
