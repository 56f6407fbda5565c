import { groupBy } from '../../group-by.ts';
import type { Indicator, IndicatorValue } from '../../indicator.ts';
import { type Fault, inZh, type Located, STORED } from '../fault.ts';
import type { Rule } from '../merged-dataset.ts';

/** V32: an indicator that declares its history has no figure from before it. */
export const historySince: Rule = ({ merged }) => {
  const figures = groupBy([...merged.values.values()], ({ item }) => item.indicator);
  return [...merged.indicators.values()].flatMap(indicator => older(indicator, figures.get(indicator.item.id) ?? []));
};

function older(
  { item: { id, historySince: since }, at }: Located<Indicator>,
  figures: readonly Located<IndicatorValue>[],
): readonly Fault[] {
  if (since === undefined) return [];
  const early = figures.filter(({ item }) => item.year < since);
  const fault = ({ unit, year }: IndicatorValue) => ({
    rule: 'V32' as const,
    message: `${unit} has a figure for ${year}, and ${id} declares that nothing was measured before ${since}.`,
    remedy: `Correct the year, or write in history_since of ${id} the first year that was measured.`,
    translated: inZh(
      `${unit}有${year}年的数值，而${id}声明${since}年之前没有测量。`,
      `请更正年份，或将${id}的history_since改为首个有测量的年份。`,
    ),
  });
  const brought = early.filter(figure => figure.at !== STORED);
  // Figures that are stored already are not of this import: the declaration is, and it is told once, of the oldest.
  const [oldest] = early.filter(figure => figure.at === STORED).sort((a, b) => a.item.year - b.item.year);
  return [
    ...brought.map(({ item, at: row }) => ({ ...row, column: 'year', value: String(item.year), ...fault(item) })),
    ...(oldest ? [{ ...at, column: 'history_since', value: String(since), ...fault(oldest.item) }] : []),
  ];
}
