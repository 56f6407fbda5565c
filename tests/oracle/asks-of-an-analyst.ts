import type { Random } from './random.ts';
import type { Ranking, Release, World } from './world.ts';

type Ask = Readonly<Record<string, unknown>>;

const keyOf = ({ ranking, id }: Release): string => `${ranking}/${id}`;

/** Cities with an exact place in a release, the best first. */
const placedIn = ({ entries }: Release): readonly string[] =>
  [...entries.values()]
    .flatMap(({ unit, printed }) => (printed.is === 'rank' ? [{ unit, rank: printed.rank }] : []))
    .sort((a, b) => a.rank - b.rank)
    .map(({ unit }) => unit);

/** What an analyst asks of every world: each kind of question that looks over several releases or several rankings. */
export function asksOfAnAnalyst(world: World, random: Random, basket: readonly string[]): readonly Ask[] {
  const { cutOff } = world.edition;
  const seriesOf = ({ releases }: Ranking): readonly Release[] =>
    releases.filter(one => one.published && one.date <= cutOff);
  const cities = world.units.filter(({ kind }) => kind === 'city').map(({ id }) => id);
  const ofHome = cities.filter(id => world.units.some(one => one.id === id && one.country === world.focus.country));
  const overOne = random
    .shuffled(world.rankings)
    .slice(0, 3)
    .flatMap(ranking => {
      const all = seriesOf(ranking);
      const [first, last] = [all[0], all.at(-1)];
      return first && last && first !== last ? [ofSeries(random, all, first, last)] : [];
    });
  const clustered = world.units.flatMap(({ id, members }) => members.map(unit => ({ cluster: id, unit })));
  const parts = random.shuffled(clustered).flatMap(({ cluster, unit }) => {
    const ranked = world.rankings.flatMap(seriesOf).find(({ entries }) => entries.has(cluster));
    return ranked ? [{ kind: 'clusterPlace', unit, release: keyOf(ranked) }] : [];
  });
  const domestic = world.rankings.find(({ id }) => id === 'homeland');
  const home = domestic ? seriesOf(domestic).at(-1) : undefined;
  const inBoth = random
    .shuffled(world.rankings)
    .flatMap(ranking => (ranking === domestic ? [] : (seriesOf(ranking).at(-1) ?? [])))
    .slice(0, 2);
  const over =
    basket.length === 0 ? [] : [...random.shuffled(ofHome).slice(0, 3), ...random.shuffled(cities).slice(0, 1)];
  return [
    ...overOne.flat(),
    ...parts.slice(0, 2),
    ...(home ? inBoth.map(one => ({ kind: 'orderInBoth', release: keyOf(one), domestic: keyOf(home) })) : []),
    ...(basket.length === 0 ? [] : cities.map(unit => ({ kind: 'themes', unit, basket }))),
    ...over.flatMap(unit => {
      const others = random.shuffled(cities.filter(id => id !== unit)).slice(0, 3);
      return [
        { kind: 'placesKnown', unit, basket },
        { kind: 'movesAcross', unit, basket },
        { kind: 'aheadAcross', unit, other: others[0], basket },
        { kind: 'standingAcross', unit, others, basket },
        { kind: 'topCount', unit, top: world.report.topN, basket },
      ];
    }),
  ];
}

/** Of one series: its course from one release to a later one, who led it, its best, and how far its places lie apart. */
function ofSeries(random: Random, all: readonly Release[], first: Release, last: Release): readonly Ask[] {
  const since = random.any(all.slice(0, -1)) ?? first;
  const [placed, formerly] = [placedIn(last), placedIn(since)];
  const stayed = placed.filter(unit => formerly.includes(unit));
  const unit = random.any(stayed) ?? placed[0];
  const leader = placed[0];
  if (unit === undefined || leader === undefined) return [];
  const other = random.any(stayed.filter(one => one !== unit));
  const release = keyOf(last);
  const releases = all.map(keyOf);
  const span = { since: keyOf(since), release };
  const top = random.pick([3, 5]);
  return [
    { kind: 'timesLed', unit: leader, releases },
    { kind: 'leadYears', unit: leader, release },
    { kind: 'movedOver', unit, ...span },
    { kind: 'belowBest', unit, release },
    { kind: 'placeRange', unit, ...span },
    { kind: 'volatility', unit, ...span, ...(other === undefined ? {} : { other }) },
    { kind: 'placeRange', unit: leader, since: keyOf(all.at(-3) ?? first), release },
    { kind: 'volatility', unit: leader, since: keyOf(all.at(-4) ?? first), release },
    { kind: 'seatsOver', releases, top },
    { kind: 'publishedBreadth', release },
    { kind: 'fieldSpread', release, from: 2, top },
    { kind: 'topPercent', unit, release, percent: random.pick([10, 25, 50]) },
  ];
}
