import type { Dataset } from '../../../lambdas/records/dataset.ts';
import { type Honour, honourKey } from '../../../lambdas/records/honour.ts';
import { type IndicatorValue, valueKey } from '../../../lambdas/records/indicator.ts';
import { type Place, type RankingRecord, recordKey } from '../../../lambdas/records/record.ts';

/** A dataset that knows less: what was hidden, and what is left. */
export interface Less {
  readonly hidden: string;
  readonly dataset: Dataset;
}

/** The best place that a row may take away from a list: no list is complete from there on without it. */
function firstPlace(place: Place): number | null {
  if (place.kind === 'rank') return place.rank;
  return place.kind === 'band' ? place.from : null;
}

/**
 * Without some rows of the rankings. A row goes with all its vintages, since what a correction replaced was wrong; and
 * its list counts as complete down to the place before it only.
 */
function withoutRows(dataset: Dataset, gone: (record: RankingRecord) => boolean): Dataset {
  const rowOf = ({ ranking, release, unit }: RankingRecord) => `${ranking}/${release}/${unit}`;
  const rows = new Set(dataset.records.filter(gone).map(rowOf));
  const hidden = dataset.records.filter(record => rows.has(rowOf(record)));
  const releases = dataset.releases.map(release => {
    const places = hidden
      .filter(record => record.ranking === release.ranking && record.release === release.id)
      .flatMap(({ place }) => firstPlace(place) ?? []);
    const { listedTo } = release;
    if (listedTo === null) return release;
    const depth = Math.min(listedTo.value, ...places.map(place => place - 1));
    return { ...release, listedTo: depth > 0 ? { ...listedTo, value: depth } : null };
  });
  return { ...dataset, releases, records: dataset.records.filter(record => !rows.has(rowOf(record))) };
}

/** Every list cut at a place, and nothing known below it. */
export const cutAt = (dataset: Dataset, depth: number): Less => ({
  hidden: `below place ${depth}`,
  dataset: withoutRows(dataset, ({ place }) => (firstPlace(place) ?? Number.POSITIVE_INFINITY) > depth),
});

function withoutValues(dataset: Dataset, gone: (value: IndicatorValue) => boolean): Dataset {
  const figure = ({ indicator, unit, year }: IndicatorValue) => `${indicator}/${unit}/${year}`;
  const figures = new Set(dataset.values.filter(gone).map(figure));
  return { ...dataset, values: dataset.values.filter(value => !figures.has(figure(value))) };
}

const withoutHonours = (dataset: Dataset, gone: (honour: Honour) => boolean): Dataset => ({
  ...dataset,
  honours: dataset.honours.filter(honour => !gone(honour)),
});

/** The dataset without each of its records, one by one. */
export function* eachHidden(dataset: Dataset): Generator<Less> {
  for (const record of dataset.records) {
    if (record.vintage > 1) continue;
    const key = recordKey(record);
    yield { hidden: key, dataset: withoutRows(dataset, other => recordKey(other) === key) };
  }
  for (const value of dataset.values) {
    const key = valueKey(value);
    yield { hidden: key, dataset: withoutValues(dataset, other => valueKey(other) === key) };
  }
  for (const honour of dataset.honours) {
    const key = honourKey(honour);
    yield { hidden: key, dataset: withoutHonours(dataset, other => honourKey(other) === key) };
  }
}

/** Without a share of everything, in a fixed order that looks like none; `share` in tenths. */
export function thinned(dataset: Dataset, share: number, seed: number): Less {
  const gone = (key: string): boolean => {
    let hash = seed;
    for (const sign of key) hash = (Math.imul(hash, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
    return (Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0) % 10 < share;
  };
  const rows = withoutRows(dataset, record => gone(recordKey({ ...record, vintage: 1 })));
  const values = withoutValues(rows, value => gone(valueKey({ ...value, vintage: 1 })));
  return {
    hidden: `${share} tenths of everything, by ${seed}`,
    dataset: withoutHonours(values, honour => gone(honourKey(honour))),
  };
}
