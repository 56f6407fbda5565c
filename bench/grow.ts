import type { Dataset } from '../lambdas/records/dataset.ts';
import type { RankingRecord } from '../lambdas/records/record.ts';
import type { Unit } from '../lambdas/records/unit.ts';

const cityOf = (like: Unit, place: number): Unit => ({
  ...like,
  id: `made-up-${place}`,
  names: { en: `Made-up City No ${place}`, 'zh-Hans': `虚构城市第${place}号` },
  aliases: [],
  codes: [],
});

/** Every list of places on record down to the same depth: whatever place nobody holds is given to a made-up city. */
function filled(dataset: Dataset, depth: number): Dataset {
  const [like] = dataset.units.filter(({ kind }) => kind === 'city');
  if (!like) throw new Error('There is no city on record.');
  const places = Array.from({ length: depth }, (_, index) => index + 1);
  const ofCities = new Set(dataset.rankings.flatMap(({ id, unitKinds }) => (unitKinds.includes('city') ? [id] : [])));
  const records = dataset.releases.flatMap(({ ranking, id, state }): readonly RankingRecord[] => {
    const own = dataset.records.filter(row => row.ranking === ranking && row.release === id);
    const [model] = own.filter(({ place }) => place.kind === 'rank');
    if (state !== 'published' || !model || !ofCities.has(ranking)) return own;
    const held = new Set(own.map(({ place }) => (place.kind === 'rank' ? place.rank : 0)));
    const made = places
      .filter(rank => !held.has(rank))
      .map(rank => ({ ...model, unit: `made-up-${rank}`, place: { kind: 'rank' as const, rank }, score: null }));
    return [...own, ...made];
  });
  return {
    ...dataset,
    units: [...dataset.units, ...places.map(place => cityOf(like, place))],
    releases: dataset.releases.map(release => {
      const source = release.listedTo?.source ?? release.source;
      const deep = (release.listedTo?.value ?? 0) < depth && ofCities.has(release.ranking);
      return deep ? { ...release, listedTo: { value: depth, source } } : release;
    }),
    records,
  };
}

/** The dataset with each of its lists filled up with made-up cities until it holds about so many records. */
export function withRecords(dataset: Dataset, wanted: number): Dataset {
  let [low, high] = [0, wanted];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (filled(dataset, middle).records.length < wanted) low = middle;
    else high = middle;
  }
  return filled(dataset, high);
}
