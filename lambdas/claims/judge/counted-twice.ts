import { rankingOf } from '../../records/release.ts';
import { type Finding, withheld } from '../claim.ts';
import type { Query } from '../schema/kinds.ts';
import type { View } from '../view.ts';

/** A ranking is not counted beside one of its dimensions: the same places would count as those of two (V37). */
export function countedTwice(view: View, query: Query): Finding<never> | null {
  const basket = 'basket' in query ? (query.basket ?? []) : [];
  const counted = basket.map(rankingOf);
  for (const id of counted) {
    const part = view.ranking(id);
    const whole = part && counted.includes(part.dimensionOf ?? '') ? view.ranking(part.dimensionOf ?? '') : null;
    if (part && whole)
      return withheld(
        { code: 'countedTwice', ranking: part.id, whole: whole.id },
        [part, whole].map(({ id: key, source }) => ({ key, source })),
      );
  }
  return null;
}
