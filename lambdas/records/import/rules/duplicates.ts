import type { Dataset } from '../../dataset.ts';
import { groupBy } from '../../group-by.ts';
import { KEYS } from '../../keys.ts';
import { type Fault, inChineseWords, inWords, inZh, type Located } from '../fault.ts';
import type { Kind } from '../kind.ts';
import type { MergedDataset, Rule } from '../merged-dataset.ts';

/** Kinds whose rows are figures about a unit; the others are given by an id of their own. */
const FIGURES: readonly Kind[] = ['records', 'values', 'honours'];

const faultOf = (kind: Kind, key: string, first: Located<unknown>, again: Located<unknown>): Fault => ({
  ...again.at,
  column: null,
  value: key,
  rule: FIGURES.includes(kind) ? 'V02' : 'F09',
  message: `${inWords(first.at)} gives ${key} too, and with other content.`,
  remedy: 'Delete the wrong one, or correct what the two should differ in.',
  translated: inZh(
    `${inChineseWords(first.at)}也给出了${key}，而内容不同。`,
    '请删除错误的一行，或更正两者应有的差别。',
  ),
});

function duplicatesOf<K extends Kind>(kind: K, dataset: MergedDataset): readonly Fault[] {
  const key: (item: Dataset[K][number]) => string = KEYS[kind];
  const items: readonly Located<Dataset[K][number]>[] = dataset.incoming[kind].items;
  return [...groupBy(items, ({ item }) => key(item))].flatMap(([name, [first, ...others]]) =>
    first ? others.map(again => faultOf(kind, name, first, again)) : [],
  );
}

/** V02, F09: nothing is given twice inside one import. Exact repeats are read once before. */
export const duplicates: Rule = dataset =>
  Object.keys(KEYS)
    .filter((kind): kind is Kind => Object.hasOwn(dataset.incoming, kind))
    .flatMap(kind => duplicatesOf(kind, dataset));
