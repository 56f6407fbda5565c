import type { IndicatorValue } from '../records/indicator.ts';
import type { Absence } from '../records/record.ts';
import type { Context } from './context.ts';

/** A figure as it is on record: exact, or as the bound that it is. */
export function figureOnRecord({ language, names, words }: Context, found: IndicatorValue): string {
  const amount = language.formats.quantity(found.value, names.measure(found.indicator));
  const { above, atLeast } = words.profile;
  return { exact: amount, above: above(amount), 'at-least': atLeast(amount) }[found.bound];
}

/** Why a row gives no place. */
export function whyAbsent({ words }: Context, status: Absence): string {
  const { unranked, outside, withdrawn, notCollected } = words.evidence;
  return { unranked, 'not-in-universe': outside, withdrawn, 'not-collected': notCollected }[status];
}
