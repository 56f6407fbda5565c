import { mainKind } from '../claims/focus.ts';
import { UNIT_KINDS } from '../records/unit.ts';
import type { Context } from './context.ts';
import { nounOf } from './nouns.ts';

/** What stands over a column of units: the nouns of all kinds that these are of, the kind that the report is about first. */
export function unitHead({ view, language, words }: Context, units: readonly string[]): string {
  const kinds = new Set(units.flatMap(unit => view.unit(unit)?.kind ?? []));
  const main = mainKind(view);
  const found = [main, ...UNIT_KINDS.filter(kind => kind !== main)].filter(kind => kinds.has(kind));
  return found.length === 0 ? words.basket.unit : words.basket.unitOf(found.map(kind => nounOf(view, language, kind)));
}
