import type { Dataset } from '../records/dataset.ts';
import { nearestWord } from '../records/spelling.ts';
import type { Misread } from './misread.ts';
import type { Query } from './schema/kinds.ts';

/** What a parameter names, by its name; of a release the ranking, since a release that is not on record is no slip. */
const NAMED = {
  unit: 'units',
  other: 'units',
  others: 'units',
  indicator: 'indicators',
  group: 'groups',
  ranking: 'rankings',
  release: 'rankings',
  releases: 'rankings',
  basket: 'rankings',
} as const satisfies Readonly<Record<string, keyof Dataset>>;

type Named = (typeof NAMED)[keyof typeof NAMED];

interface Id {
  readonly path: readonly PropertyKey[];
  readonly parameter: string;
  readonly kind: Named;
  readonly id: string;
}

const isNamed = (name: string): name is keyof typeof NAMED => name in NAMED;

function idsIn(value: unknown, parameter: string, path: readonly PropertyKey[] = []): readonly Id[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => idsIn(item, parameter, [...path, at]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, held]) => idsIn(held, name, [...path, name]));
  if (typeof value !== 'string' || !isNamed(parameter)) return [];
  const kind = NAMED[parameter];
  return [{ path, parameter, kind, id: kind === 'rankings' ? (value.split('/')[0] ?? '') : value }];
}

/**
 * Ids of a query that are on record nowhere and differ from one that is by a slip, in words that suggest it. An id that
 * is near none is no slip: nothing is on record of it, which is an answer.
 */
export function mistypedIds(query: Query, dataset: Dataset): readonly Misread[] {
  return idsIn(query, 'kind').flatMap(({ path, parameter, kind, id }) => {
    const known = dataset[kind].map(item => item.id);
    if (known.includes(id)) return [];
    const meant = nearestWord(id, known);
    if (meant === null) return [];
    return [
      {
        path,
        found: id,
        en: `${parameter}: "${id}" is not on record (did you mean "${meant}"?)`,
        zh: `${parameter}：没有登记“${id}”（是否指“${meant}”？）`,
      },
    ];
  });
}
