import type { Dataset } from '../../dataset.ts';
import type { Source } from '../../source.ts';
import type { Located } from '../fault.ts';
import type { Incoming } from '../parse-kinds.ts';
import type { ReadBy } from './recipe.ts';

const union = (...lists: readonly (readonly string[] | undefined)[]): readonly string[] =>
  [...new Set(lists.flatMap(list => list ?? []))].sort();

/**
 * Names in each source the recipes by which rows that rest on it were read. One that is given again without them keeps those
 * that are stored: how its rows were read does not change by that.
 */
export function markSources(incoming: Incoming, stored: Dataset, readBy: ReadBy): Incoming {
  const before = new Map(stored.sources.map(source => [source.id, source]));
  const marked = (source: Source): Source => {
    const recipes = union(source.recipes, before.get(source.id)?.recipes, [...(readBy.get(source.id)?.keys() ?? [])]);
    return recipes.length === 0 ? source : { ...source, recipes };
  };
  const brought = new Set(incoming.sources.items.map(({ item }) => item.id));
  const further = [...readBy].flatMap(([id, recipes]): readonly Located<Source>[] => {
    const source = before.get(id);
    const [path] = recipes.values();
    return source && path !== undefined && !brought.has(id)
      ? [{ item: marked(source), at: { file: path, row: null } }]
      : [];
  });
  const items = [...incoming.sources.items.map(located => ({ ...located, item: marked(located.item) })), ...further];
  return { ...incoming, sources: { ...incoming.sources, items } };
}
