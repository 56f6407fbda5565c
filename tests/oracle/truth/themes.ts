import type { Themed } from '../statement/parts.ts';
import type { StatementOf } from '../statement.ts';
import { hasRow, type Truth } from './places.ts';
import { type Objections, unless } from './verdict.ts';

/** Rankings about one thing, and the places of a unit in them. */
interface PlacesByTheme {
  readonly theme: string;
  /** `shared`: others hold the place; `seen`: one of them has a row on record. A mark alone can tell of others too. */
  readonly own: readonly {
    readonly key: string;
    readonly rank: number;
    readonly shared: boolean;
    readonly seen: boolean;
  }[];
  readonly median: number;
}

/** Of which themes two exact places of a unit or more are on record over the rankings tracked; the best median first. */
export function themesOf(truth: Truth, unit: string): readonly PlacesByTheme[] {
  const called = (key: string): string => {
    const { theme } = truth.ranking(key.split('/')[0] ?? '');
    return theme === null ? '' : `${theme.en} ${theme.zh}`;
  };
  const placed = truth.handed.basket.flatMap(key => {
    const at = truth.standing(key, unit);
    return called(key) !== '' && hasRow(truth, key, unit) && at.is === 'ranked'
      ? [
          {
            key,
            rank: at.rank,
            shared: at.sharers.length > 0,
            seen: at.sharers.some(other => hasRow(truth, key, other)),
          },
        ]
      : [];
  });
  return [...new Set(placed.map(({ key }) => called(key)))]
    .map(theme => {
      const own = placed.filter(({ key }) => called(key) === theme);
      return { theme, own, median: middle(own.map(({ rank }) => rank)) };
    })
    .filter(({ own }) => own.length >= 2)
    .sort((a, b) => a.median - b.median);
}

/** Whether one theme has the best median alone, and another the lowest, five places or more apart. */
export function standApart(all: readonly PlacesByTheme[]): boolean {
  const [first, last] = [all[0], all.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    last.median - first.median >= 5 &&
    all.slice(1, -1).every(({ median }) => median > first.median && median < last.median)
  );
}

function middle(ranks: readonly number[]): number {
  const inOrder = [...ranks].sort((a, b) => a - b);
  const [a = 0, b = 0] = [inOrder[Math.floor((inOrder.length - 1) / 2)], inOrder[Math.ceil((inOrder.length - 1) / 2)]];
  return (a + b) / 2;
}

/** Places by what rankings are about. */
export const themes = {
  themes: (s: StatementOf<'themes'>, truth: Truth): Objections => {
    const all = themesOf(truth, s.unit);
    const [first, last] = [all[0], all.at(-1)];
    const is = (said: Themed, { theme, median, own }: PlacesByTheme): boolean =>
      theme.split(' ').includes(said.theme) &&
      Number(said.median) === median &&
      said.releases.length === said.ranks.length &&
      said.releases.length === own.length &&
      own.every(({ key, rank, shared, seen }) => {
        const at = said.releases.indexOf(key);
        const told = said.joints[at] ?? null;
        // Behind the mark of an open place it is shared or not, though nobody on record shares it.
        return said.ranks[at] === rank && (told === null ? !seen : told === shared);
      });
    const why = all.map(({ theme, median, own }) => `${theme} ${median} of ${own.map(({ key }) => key).join(', ')}`);
    return [
      ...unless(
        first !== undefined && last !== undefined && is(s.best, first) && is(s.lowest, last),
        'false theme',
        'S45',
        why.join('; '),
      ),
      ...unless(standApart(all), 'themes told apart that stand alike', 'S45', why.join('; ')),
    ];
  },
};
