import { rankingOf } from '../../release.ts';
import { type Fault, inZh, type Where } from '../fault.ts';
import type { MergedDataset, Rule } from '../merged-dataset.ts';

/**
 * V37: a basket counts every ranking once. Of two releases of one ranking, or of a ranking and one of its dimensions, the
 * same places would be counted as those of several rankings.
 */
export const baskets: Rule = dataset =>
  dataset.incoming.reports.items.flatMap(({ item, at }) =>
    item.editions.flatMap((edition, index) =>
      edition.basket.flatMap((key, entry): readonly Fault[] => {
        const column = `editions[${index}].basket[${entry}]`;
        const others = edition.basket.slice(0, entry);
        const again = others.find(other => rankingOf(other) === rankingOf(key));
        if (again !== undefined) return [twice(at, column, key, again)];
        const part = edition.basket.find(other => wholeOf(dataset, key) === rankingOf(other));
        return part === undefined ? [] : [partOf(at, column, key, part)];
      }),
    ),
  );

/** The ranking that this release's ranking is a dimension of. */
const wholeOf = ({ merged }: MergedDataset, key: string): string | undefined =>
  merged.rankings.get(rankingOf(key))?.item.dimensionOf;

const twice = (at: Where, column: string, key: string, other: string): Fault => ({
  ...at,
  column,
  value: key,
  rule: 'V37',
  message: `The basket counts the ranking "${rankingOf(key)}" twice: "${other}" and "${key}" are two of its releases.`,
  remedy: 'Keep the one that the edition counts over, usually the latest.',
  translated: inZh(
    `统计范围将榜单“${rankingOf(key)}”计入两次：“${other}”和“${key}”是它的两次发布。`,
    '请只保留本版所统计的一次，通常为最近一次。',
  ),
});

const partOf = (at: Where, column: string, key: string, whole: string): Fault => ({
  ...at,
  column,
  value: key,
  rule: 'V37',
  message: `The basket counts a ranking and a part of it as two: "${key}" is a dimension of "${rankingOf(whole)}", whose release "${whole}" is in the basket too.`,
  remedy: 'Keep the whole or its dimensions, not both.',
  translated: inZh(
    `统计范围将榜单及其分项计为两个榜单：“${key}”是“${rankingOf(whole)}”的分项，而后者的“${whole}”也在其中。`,
    '请保留整体或其分项，不可兼有。',
  ),
});
