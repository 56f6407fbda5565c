import type { Random } from './random.ts';
import type { World } from './world.ts';

type Ask = Readonly<Record<string, unknown>>;

/** What an editor asks of figures that their publisher gave anew, and of series that ended. */
export function asksOfWhatWasGivenAnew({ indicators, rankings, edition }: World, random: Random): readonly Ask[] {
  const ends = rankings.filter(({ ended }) => ended);
  const other = random.any(rankings);
  return [
    ...indicators.flatMap(({ id: indicator, restated, since }) =>
      random
        .shuffled([...restated.keys()])
        .slice(0, 3)
        .flatMap(key => {
          const [unit = '', at] = key.split('/');
          const year = Number(at);
          const of = { unit, indicator };
          const before = Math.max(since, year - random.between(1, 2));
          const [first, last] = [Math.max(since, year - 3), Math.min(edition.year, year + random.between(1, 3))];
          const change = (from: number, to: number): readonly Ask[] =>
            from < to ? [{ kind: 'valueChange', ...of, from, to }] : [];
          const growth = (from: number, to: number): readonly Ask[] =>
            from < to ? [{ kind: 'growthRate', ...of, from, to }] : [];
          return [
            ...change(before, year),
            ...change(year, last),
            ...growth(first, year),
            ...growth(year, edition.year),
            {
              kind: 'trend',
              ...of,
              direction: random.pick(['up', 'down']),
              since: Math.max(since, year - 1),
              until: last,
            },
          ];
        }),
    ),
    ...[...new Set([...ends, ...(other ? [other] : [])])].map(({ id }) => ({ kind: 'discontinued', ranking: id })),
  ];
}
