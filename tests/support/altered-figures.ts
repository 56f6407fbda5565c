import type { Dataset } from '../../lambdas/records/dataset.ts';

/** What may be done to figures. */
export const WAYS = ['exchanged', 'turned', 'by one', 'another name', 'left out'] as const;

/** The figures of a claim with one thing put otherwise, and what was done to them. */
export interface AlteredFigures {
  readonly how: (typeof WAYS)[number];
  readonly what: string;
  readonly figures: object;
}

/** Words that turn a claim round, and what they turn into. */
const OPPOSITES: ReadonlyMap<string, string> = new Map(
  [
    ['up', 'down'],
    ['highest', 'lowest'],
    ['percent', 'points'],
    ['rank', 'score'],
    ['not-in-universe', 'withdrawn'],
    ['narrowed', 'widened'],
    ['mean', 'median'],
  ].flatMap(([one = '', other = '']) => [[one, other] as const, [other, one] as const]),
);
const BOUNDS: readonly string[] = ['exact', 'above', 'at-least'];

type Path = readonly (string | number)[];

interface Leaf {
  readonly path: Path;
  readonly value: unknown;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

function leavesOf(value: unknown, path: Path = []): readonly Leaf[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => leavesOf(item, [...path, index]));
  if (!isObject(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([name, field]) => leavesOf(field, [...path, name]));
}

/** A value with another one at a path. */
function put(value: unknown, [step, ...rest]: Path, fresh: unknown): unknown {
  if (step === undefined) return fresh;
  if (Array.isArray(value)) return value.map((item, index) => (index === step ? put(item, rest, fresh) : item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, name === step ? put(field, rest, fresh) : field]),
  );
}

const isDecimal = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** A decimal with its last digit one more or one less. */
function nudged(text: string, by: 1 | -1): string {
  const decimals = text.split('.')[1]?.length ?? 0;
  return (Number(text) + by * 10 ** -decimals).toFixed(decimals);
}

const SORTS = new WeakMap<Dataset, readonly (readonly string[])[]>();

/** Everything on record that bears a name of one sort: units, the releases of one ranking, indicators and so on. */
function sortsOf(dataset: Dataset): readonly (readonly string[])[] {
  const known = SORTS.get(dataset);
  if (known) return known;
  const sorts = [
    dataset.units.map(({ id }) => id),
    ...dataset.rankings.map(({ id }) =>
      dataset.releases.filter(({ ranking }) => ranking === id).map(release => `${id}/${release.id}`),
    ),
    dataset.rankings.map(({ id }) => id),
    dataset.indicators.map(({ id }) => id),
    dataset.groups.map(({ id }) => id),
    dataset.rankings.flatMap(({ tiers = [] }) => tiers),
    [...new Set(dataset.honours.map(({ title }) => title))],
  ];
  SORTS.set(dataset, sorts);
  return sorts;
}

/** What sort of thing stands at a place: two of one sort may be exchanged. */
function sortOf(value: unknown, sorts: readonly (readonly string[])[]): string | null {
  if (typeof value === 'number') return 'number';
  if (typeof value !== 'string') return null;
  if (isDecimal(value)) return 'decimal';
  const at = sorts.findIndex(names => names.includes(value));
  return at < 0 ? null : `name ${at}`;
}

const written = (path: Path): string => path.join('.');

/** One figure put otherwise: one more or less, turned round, another name of its sort, or nothing in its place. */
function otherwise(
  value: unknown,
  sorts: readonly (readonly string[])[],
): readonly Pick<Leaf & AlteredFigures, 'how' | 'value'>[] {
  if (typeof value === 'number') return [value + 1, value - 1].map(other => ({ how: 'by one', value: other }));
  if (typeof value === 'boolean') return [{ how: 'turned', value: !value }];
  if (typeof value !== 'string') return [];
  const opposite = OPPOSITES.get(value);
  if (opposite !== undefined) return [{ how: 'turned', value: opposite }];
  if (BOUNDS.includes(value))
    return BOUNDS.filter(other => other !== value).map(other => ({ how: 'turned', value: other }));
  if (isDecimal(value))
    return [
      ...([1, -1] as const).map(by => ({ how: 'by one' as const, value: nudged(value, by) })),
      { how: 'turned', value: value.startsWith('-') ? value.slice(1) : `-${value}` },
    ];
  const names = sorts.find(each => each.includes(value)) ?? [];
  const at = names.indexOf(value);
  const others = [...names.slice(at + 1), ...names.slice(0, Math.max(0, at))].slice(0, OTHER_NAMES);
  return others.map(other => ({ how: 'another name', value: other }));
}

/** So many other names are put in the place of one, those behind it in its list: of hundreds each is refused as the next is. */
const OTHER_NAMES = 12;

/** Paths of the lists of some figures, with what they hold. */
function listsOf(
  value: unknown,
  path: Path = [],
): readonly { readonly path: Path; readonly items: readonly unknown[] }[] {
  if (Array.isArray(value))
    return [{ path, items: value }, ...value.flatMap((item, index) => listsOf(item, [...path, index]))];
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, field]) => listsOf(field, [...path, name]));
}

/** Objects and plain values that may be wanting: nothing is told of them then. */
const wanting = (figures: object): readonly Path[] => Object.keys(figures).map(name => [name]);

/**
 * Every way to put one thing of some figures otherwise: two of one sort in each other's place (the place before for the
 * place now), a direction or a flag turned round, a number one more or less, another name, an item or a field left out.
 */
export function alteredFigures(figures: object, dataset: Dataset): readonly AlteredFigures[] {
  const sorts = sortsOf(dataset);
  const leaves = leavesOf(figures);
  const to = (how: AlteredFigures['how'], what: string, value: unknown): readonly AlteredFigures[] =>
    isObject(value) ? [{ how, what, figures: value }] : [];
  return [
    ...leaves.flatMap(({ path, value }) =>
      otherwise(value, sorts).flatMap(other =>
        to(other.how, `${written(path)}: ${value} → ${other.value}`, put(figures, path, other.value)),
      ),
    ),
    ...leaves.flatMap((a, index) =>
      leaves.slice(index + 1).flatMap(b => {
        const sort = sortOf(a.value, sorts);
        if (sort === null || sort !== sortOf(b.value, sorts) || a.value === b.value) return [];
        const what = `${written(a.path)} ↔ ${written(b.path)}`;
        return to('exchanged', what, put(put(figures, a.path, b.value), b.path, a.value));
      }),
    ),
    ...listsOf(figures).flatMap(({ path, items }) =>
      items.flatMap((_, at) => to('left out', `${written(path)}[${at}]`, put(figures, path, items.toSpliced(at, 1)))),
    ),
    ...wanting(figures).flatMap(path => to('left out', written(path), put(figures, path, null))),
  ];
}
