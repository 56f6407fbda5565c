import { canonicalJson } from '../../canonical.ts';
import type { Dataset } from '../../dataset.ts';
import { KEYS } from '../../keys.ts';
import { type Fault, inWords, type Located, type RuleId } from '../fault.ts';
import { groupBy } from '../group-by.ts';
import type { Kind } from '../kind.ts';
import type { Rule, World } from '../world.ts';

/** Kinds whose rows are figures about a unit; the others are given by an id of their own. */
const FIGURES: readonly Kind[] = ['records', 'values', 'honours'];

function faultOf(kind: Kind, key: string, first: Located<unknown>, again: Located<unknown>): Fault {
  const same = canonicalJson(first.item) === canonicalJson(again.item);
  const rule: RuleId = same ? 'V03' : FIGURES.includes(kind) ? 'V02' : 'F09';
  return {
    ...again.at,
    column: null,
    value: key,
    rule,
    message: same
      ? `It repeats ${inWords(first.at)} exactly (${key}).`
      : `${inWords(first.at)} gives ${key} too, and with other content.`,
    remedy: same ? 'Delete one of the two.' : 'Delete the wrong one, or correct what the two should differ in.',
  };
}

function duplicatesOf<K extends Kind>(kind: K, world: World): readonly Fault[] {
  const key: (item: Dataset[K][number]) => string = KEYS[kind];
  const items: readonly Located<Dataset[K][number]>[] = world.incoming[kind].items;
  return [...groupBy(items, ({ item }) => key(item))].flatMap(([name, [first, ...others]]) =>
    first ? others.map(again => faultOf(kind, name, first, again)) : [],
  );
}

/** V02, V03, F09: nothing is given twice inside one import. */
export const duplicates: Rule = world =>
  Object.keys(KEYS)
    .filter((kind): kind is Kind => Object.hasOwn(world.incoming, kind))
    .flatMap(kind => duplicatesOf(kind, world));
