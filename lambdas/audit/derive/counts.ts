import type { Dataset } from '../../records/dataset.ts';
import { SHAPES } from '../shapes.ts';
import { asserted, check, differs, first } from './check.ts';
import { misplaced } from './positions.ts';
import { isInTop, rowOf } from './rows.ts';

/**
 * Counted in, counted out, or neither: who is outside of the field, or of another kind than the ranking ranks, is in no
 * denominator that was not declared so.
 */
function counted(dataset: Dataset, unit: string, key: string, top: number): boolean | null {
  const place = rowOf(dataset, unit, key)?.place;
  const outside = place?.kind === 'absent' && place.status !== 'unranked';
  return outside || misplaced(dataset, unit, key) !== null ? null : isInTop(dataset, unit, key, top);
}

const twice = (basket: readonly string[]): string | null =>
  new Set(basket.map(key => key.split('/')[0])).size === basket.length ? null : 'counts a ranking twice';

export const topCount = check(SHAPES.topCount, ({ form, figures }, dataset) => {
  const { unit, top } = form;
  const { basket } = figures;
  const within = basket.filter(key => counted(dataset, unit, key, top) === true);
  const unknown = basket.filter(key => counted(dataset, unit, key, top) === null);
  return first(
    differs('unit and top', [figures.unit, figures.top], [unit, top]),
    form.basket === null ? 'counts over rankings that nobody named' : differs('basket', basket, form.basket),
    twice(basket),
    unknown.length > 0 ? `counts over releases where the place of ${unit} is not known: ${unknown.join(', ')}` : null,
    differs('releases within', figures.within, within),
    differs('count', figures.count, within.length),
    asserted('count', form.count, within.length),
    asserted('number of rankings', form.of, basket.length),
  );
});

export const topCountAtLeast = check(SHAPES.topCountAtLeast, ({ form, figures }, dataset) => {
  const { unit, top, basket } = form;
  const within = basket.filter(key => counted(dataset, unit, key, top) === true);
  const unknown = basket.filter(key => counted(dataset, unit, key, top) === null);
  return first(
    differs('unit and top', [figures.unit, figures.top], [unit, top]),
    differs('basket', figures.basket, basket),
    twice(basket),
    ...basket.map(key => misplaced(dataset, unit, key)),
    differs('releases within', figures.within, within),
    differs('releases not known', figures.unknown, unknown),
    differs('count', figures.count, within.length),
    within.length > 0 ? null : 'counts nothing',
    unknown.length > 0 ? null : 'says "at least" where everything is known',
  );
});
