import type { Random } from './random.ts';
import { type Place, placeOn, type Ranking, type Release, type World } from './world.ts';

type Ask = Readonly<Record<string, unknown>>;

const keyOf = ({ ranking, id }: Release): string => `${ranking}/${id}`;

/** The best and the last place that a place may be; null where it is none. */
const endsOf = (place: Place): { readonly from: number; readonly to: number } | null =>
  place.is === 'rank'
    ? { from: place.rank, to: place.rank }
    : place.is === 'band'
      ? { from: place.from, to: place.to ?? Number.POSITIVE_INFINITY }
      : null;

/**
 * What an editor asks where places cross: who left a top for a band or came into it from one, who was overtaken, how long
 * a streak with a corrected place in it is, and who moved most where places run on behind ties.
 */
export function asksOfCrossings({ rankings, edition }: World, random: Random): readonly Ask[] {
  const day = edition.cutOff;
  return [
    ...agreements(rankings, day).slice(0, 3),
    ...rankings.flatMap(ranking => {
      const all = ranking.releases.filter(one => one.published && one.date <= day);
      const pairs = all.slice(1).map((now, index) => ({ now, before: all[index] ?? now }));
      const found = pairs.flatMap(pair => [...acrossBands(pair, day), ...overtakings(pair, day)]);
      return [
        ...random.shuffled(found).slice(0, 4),
        ...(ranking.ties === 'dense' ? pairs.slice(-4).flatMap(({ now }) => movesIn(now)) : []),
        ...streaksOver(ranking, all, day),
      ];
    }),
  ];
}

/** Releases that rank ten or more of the same, of one ranking or of two: how far they agree on their order. */
function agreements(rankings: readonly Ranking[], day: string): readonly Ask[] {
  const latest = rankings.flatMap(({ releases }) => releases.filter(one => one.published && one.date <= day).slice(-2));
  const placed = (release: Release): readonly string[] =>
    [...release.entries.values()].flatMap(entry => (placeOn(entry, day).is === 'rank' ? [entry.unit] : []));
  return latest.flatMap((one, index) =>
    latest
      .slice(0, index)
      .filter(other => placed(one).filter(unit => placed(other).includes(unit)).length >= 10)
      .map(other => ({ kind: 'orderAgreement', release: keyOf(one), against: keyOf(other) })),
  );
}

interface Pair {
  readonly now: Release;
  readonly before: Release;
}

/** Who stood in a top by an exact place and is in a band below it, or the other way round. */
const acrossBands = ({ now, before: earlier }: Pair, day: string): readonly Ask[] =>
  [...now.entries.values()].flatMap((entry): readonly Ask[] => {
    const before = earlier.entries.get(entry.unit);
    if (!before) return [];
    const [was, is] = [placeOn(before, day), placeOn(entry, day)];
    const [a, b] = [endsOf(was), endsOf(is)];
    if (!a || !b || was.is === is.is) return [];
    const about = { unit: entry.unit, release: keyOf(now) };
    const left = [5, 3].find(top => a.to <= top && b.from > top);
    const came = [5, 3].find(top => b.to <= top && a.from > top);
    return [
      ...(left === undefined ? [] : [{ kind: 'leftTop', ...about, top: left }]),
      ...(came === undefined ? [] : [{ kind: 'enteredTop', ...about, top: came }]),
    ];
  });

/** Who fell behind another, asked of both sides; one pair of each release. */
function overtakings({ now, before: earlier }: Pair, day: string): readonly Ask[] {
  const ranks = (release: Release): ReadonlyMap<string, number> =>
    new Map(
      [...release.entries.values()].flatMap(entry => {
        const place = placeOn(entry, day);
        return place.is === 'rank' ? [[entry.unit, place.rank] as const] : [];
      }),
    );
  const [after, before] = [ranks(now), ranks(earlier)];
  const rank = (all: ReadonlyMap<string, number>, unit: string): number => all.get(unit) ?? Number.NaN;
  for (const unit of after.keys())
    for (const other of after.keys()) {
      const crossed = rank(before, unit) < rank(before, other) && rank(after, unit) > rank(after, other);
      const apart = rank(after, unit) > rank(before, unit) && rank(after, other) < rank(before, other);
      if (crossed && apart)
        return [
          { kind: 'overtaken', unit, others: [other], release: keyOf(now) },
          { kind: 'overtaken', unit: other, others: [unit], release: keyOf(now) },
        ];
    }
  return [];
}

const movesIn = (release: Release): readonly Ask[] => [
  { kind: 'breadth', release: keyOf(release) },
  ...['up', 'down'].map(direction => ({ kind: 'biggestMove', release: keyOf(release), direction })),
];

/** Of whoever was corrected to or from a place in a top: how long it has led, and has been in the top, to the last release. */
function streaksOver({ releases }: Ranking, all: readonly Release[], day: string): readonly Ask[] {
  const last = all.at(-1);
  const units = releases.flatMap(({ entries }) =>
    [...entries.values()].flatMap(({ unit, corrected }) => (corrected && corrected.on <= day ? [unit] : [])),
  );
  return last === undefined
    ? []
    : [...new Set(units)].slice(0, 2).flatMap(unit => [
        { kind: 'leadStreak', unit, release: keyOf(last), count: 2 },
        { kind: 'topStreak', unit, release: keyOf(last), top: 5 },
      ]);
}
