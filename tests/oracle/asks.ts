import type { Random } from './random.ts';
import type { Release, World } from './world.ts';

type Ask = Readonly<Record<string, unknown>>;

const keyOf = ({ ranking, id }: Release): string => `${ranking}/${id}`;

/** Claims that an editor asks for: about any unit and release, some with figures that are so, some with others. */
export function drawAsks(world: World, random: Random): readonly Ask[] {
  const { cutOff } = world.edition;
  const released = world.rankings.flatMap(({ releases }) =>
    releases.filter(one => one.published && one.date <= cutOff),
  );
  const cities = world.units.filter(({ kind }) => kind === 'city');
  const asks: Ask[] = [];
  for (let n = 0; n < 14; n += 1) {
    const release = random.any(released);
    if (release === undefined) break;
    const placed = [...release.entries.values()].filter(({ printed }) => printed.is === 'rank');
    const entry = random.any(placed);
    const unit = random.chance(0.8) ? entry?.unit : random.any(cities)?.id;
    const other = random.any(placed.filter(one => one.unit !== unit))?.unit;
    if (unit === undefined || other === undefined) continue;
    const rank = entry?.printed.is === 'rank' ? entry.printed.rank : 1;
    const about = { unit, release: keyOf(release) };
    const top = random.pick([3, 5, 10]);
    // A top of one is first place.
    const line = n % 3 === 0 ? 1 : top;
    const sizes = random.between(1, 3);
    const second = random.any(released.filter(one => one.ranking === release.ranking && one !== release)) ?? release;
    const pair = [release, second].sort((a, b) => (a.date < b.date ? -1 : 1)).map(keyOf);
    if (second === release) continue;
    const clustered = world.units.flatMap(({ members }) => members);
    const first = placed.find(({ printed }) => printed.is === 'rank' && printed.rank === 1);
    const all = released.filter(one => one.ranking === release.ranking).map(keyOf);
    const forms: readonly [Ask, ...Ask[]] = [
      { kind: 'leader', ...about },
      { kind: 'position', ...about, rank: random.chance(0.6) ? rank : random.between(1, 10) },
      { kind: 'jointPosition', ...about },
      { kind: 'held', ...about },
      { kind: 'moved', ...about },
      { kind: 'moved', ...about, places: random.chance(0.5) ? sizes : -sizes },
      { kind: 'overtook', unit, others: [other], release: keyOf(release) },
      { kind: 'overtaken', unit, others: [other], release: keyOf(release) },
      { kind: 'enteredTop', ...about, top: line },
      { kind: 'firstEntry', ...about, top: line },
      { kind: 'returnedToTop', ...about, top: line },
      { kind: 'leftTop', ...about, top: line },
      { kind: 'newToRanking', ...about },
      { kind: 'returnedToRanking', ...about },
      { kind: 'removed', ...about },
      { kind: 'bestRank', ...about },
      { kind: 'worstRank', ...about },
      { kind: 'bestSince', ...about },
      { kind: 'worstSince', ...about },
      { kind: 'regainedLead', ...about },
      { kind: 'leadStreak', ...about, count: random.between(2, 3) },
      { kind: 'timesLed', unit: first?.unit ?? unit, releases: pair },
      { kind: 'timesLed', unit, releases: all },
      { kind: 'placeRange', unit, since: all[0], release: all.at(-1) },
      { kind: 'placeRange', unit, since: pair[0], release: pair[1] },
      { kind: 'volatility', unit, since: all[0], release: all.at(-1), other },
      { kind: 'seatsOver', releases: all, top },
      { kind: 'seatsOver', releases: pair, top, group: 'river' },
      { kind: 'clusterPlace', unit: random.any(clustered) ?? unit, release: keyOf(release) },
      { kind: 'topPercent', ...about, percent: random.pick([10, 25, 50]) },
      { kind: 'leadYears', unit: first?.unit ?? unit, release: keyOf(release) },
      { kind: 'topStreak', ...about, top: line },
      { kind: 'breadth', release: keyOf(release) },
      { kind: 'biggestMove', release: keyOf(release), direction: random.pick(['up', 'down']) },
      { kind: 'publishedBreadth', release: keyOf(release) },
      { kind: 'topShare', release: keyOf(release), top: line },
      { kind: 'aheadIn', unit, other, releases: pair },
      { kind: 'revision', ...about },
      { kind: 'coverage', release: keyOf(release) },
      { kind: 'methodChange', release: keyOf(release) },
      { kind: 'placeAmong', ...about, group: 'river' },
      { kind: 'rankTrend', ...about, direction: random.pick(['up', 'down']) },
      { kind: 'band', ...about },
      { kind: 'bandMove', ...about },
      { kind: 'score', ...about },
      { kind: 'scoreGap', unit, other, release: keyOf(release) },
      { kind: 'withinNoise', unit, other, release: keyOf(release) },
      { kind: 'fieldSpread', release: keyOf(release), top },
      { kind: 'fieldSpread', release: keyOf(release), from: 2, top },
      { kind: 'fieldAverage', release: keyOf(release), top, statistic: random.pick(['mean', 'median']) },
    ];
    asks.push(random.pick(forms));
    const corrected = [...release.entries.values()].find(one => one.corrected !== null);
    if (!corrected) continue;
    // Where nobody asks of it, the report tells it by itself beside what it touches.
    if (n % 2 === 0) asks.push({ kind: 'revision', unit: corrected.unit, release: keyOf(release) });
    else asks.push({ kind: 'position', unit: corrected.unit, release: keyOf(release) });
    if (corrected.printed.is === 'rank')
      asks.push({ kind: 'position', unit: corrected.unit, release: keyOf(release), rank: corrected.printed.rank });
  }
  // Of a year that is known to have no release, everything said of a place is false.
  const gap = world.rankings.flatMap(({ releases }) => releases.filter(one => !one.published)).at(0);
  const anyone = cities[0]?.id;
  if (gap && anyone !== undefined) asks.push({ kind: 'leader', unit: anyone, release: keyOf(gap) });
  const [income] = world.indicators;
  const city = random.any(cities)?.id;
  if (income && city !== undefined)
    asks.push(
      {
        kind: 'threshold',
        unit: city,
        indicator: income.id,
        year: world.edition.year,
        above: '20000',
        first: random.chance(0.5),
      },
      { kind: 'value', unit: city, indicator: income.id, year: world.edition.year },
      {
        kind: 'valueChange',
        unit: city,
        indicator: random.any(world.indicators)?.id,
        from: world.edition.year - 1,
        to: world.edition.year,
      },
      { kind: 'growthRate', unit: city, indicator: income.id, from: world.edition.year - 3, to: world.edition.year },
      {
        kind: 'trend',
        unit: city,
        indicator: random.any(world.indicators)?.id,
        direction: random.pick(['up', 'down']),
        since: world.edition.year - 2,
        until: world.edition.year,
      },
      {
        kind: 'topsGroup',
        unit: random.any(world.groups[0]?.members ?? []),
        indicator: random.any(world.indicators)?.id,
        year: world.edition.year,
        group: 'river',
      },
    );
  return asks;
}
