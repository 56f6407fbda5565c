import type { Dataset } from '../../../lambdas/records/dataset.ts';
import type { Indicator } from '../../../lambdas/records/indicator.ts';
import type { Ranking } from '../../../lambdas/records/ranking.ts';
import type { RankingRecord } from '../../../lambdas/records/record.ts';
import type { Release } from '../../../lambdas/records/release.ts';
import type { World } from '../../support/world.ts';
import { type PlaceText, recordOf, SOURCE } from '../../support/world-rows.ts';

/** A world with one of its rows another. */
export type Change = (world: World) => World;

const idsOf = (key: string): readonly [string, string] => {
  const [ranking = '', release = ''] = key.split('/');
  return [ranking, release];
};
const isOf = (row: RankingRecord, key: string, unit: string): boolean =>
  `${row.ranking}/${row.release}` === key && row.unit === unit;
const others = (dataset: Dataset, key: string, unit: string) => dataset.records.filter(row => !isOf(row, key, unit));

/** The unit has another place, or one where it had none. */
export const place =
  (key: string, unit: string, to: PlaceText): Change =>
  world => {
    const so = world.with(dataset => ({
      ...dataset,
      records: [...others(dataset, key, unit), recordOf(...idsOf(key), unit, to)],
    }));
    return so.dataset().units.some(({ id }) => id === unit) ? so : so.city(unit);
  };

/** The row of the unit is lost. */
export const lost =
  (key: string, unit: string): Change =>
  world =>
    world.with(dataset => ({ ...dataset, records: others(dataset, key, unit) }));

/** The row itself is another. */
export const row =
  (key: string, unit: string, facts: Partial<RankingRecord>): Change =>
  world =>
    world.with(dataset => ({
      ...dataset,
      records: dataset.records.map(each => (isOf(each, key, unit) ? { ...each, ...facts } : each)),
    }));

const release =
  (key: string, change: (release: Release) => Release): Change =>
  world =>
    world.with(dataset => ({
      ...dataset,
      releases: dataset.releases.map(each => (`${each.ranking}/${each.id}` === key ? change(each) : each)),
    }));

const fact = <T>(value: T) => ({ value, source: SOURCE.id });

export const listedTo = (key: string, depth: number | null): Change =>
  release(key, each => ({ ...each, listedTo: depth === null ? null : fact(depth) }));
export const universe = (key: string, size: number | null): Change =>
  release(key, each => ({ ...each, universeSize: size === null ? null : fact(size) }));
/** From this release on the method is another than before, and both are on record. */
export const newMethod =
  (key: string): Change =>
  world => {
    const since = world.dataset().releases.findIndex(each => `${each.ranking}/${each.id}` === key);
    return world.with(dataset => ({
      ...dataset,
      releases: dataset.releases.map((each, index) => ({ ...each, segment: fact(index < since ? 'old' : 'new') })),
    }));
  };

/** The method of one release alone is on record. */
export const segment = (key: string, name: string): Change => release(key, each => ({ ...each, segment: fact(name) }));
export const undeclared = (key: string): Change => release(key, each => ({ ...each, historyComplete: null }));
export const noise = (key: string, points: string): Change => release(key, each => ({ ...each, noise: fact(points) }));
/** A difference of so many places is none. */
export const noisePlaces = (key: string, places: number): Change =>
  release(key, each => ({ ...each, noisePlaces: fact(places) }));
export const weight = (key: string, percent: string): Change =>
  release(key, each => ({ ...each, weight: fact(percent) }));
export const goalposts = (key: string, name: string): Change =>
  release(key, each => ({ ...each, goalposts: fact(name) }));
/** The publisher counts the moves so; null where that is not on record. */
export const publishedMoves = (key: string, up: number, same: number, down: number): Change =>
  release(key, each => ({ ...each, publishedMoves: fact({ up, same, down }) }));
export const ended = (key: string, value: boolean): Change => release(key, each => ({ ...each, ended: fact(value) }));
export const year = (key: string, label: number): Change => release(key, each => ({ ...each, labelYear: fact(label) }));
/** When it came out: a date, or `by` one; null where that is not on record. */
export const released = (key: string, text: string | null): Change =>
  release(key, each => {
    const [date = '', by] = (text ?? '').split(' ').reverse();
    return { ...each, released: text === null ? null : fact({ precision: by ? 'by' : 'on', date }) };
  });
export const notPublished = (key: string): Change => release(key, each => ({ ...each, state: 'not-published' }));

/** What came before a release is not on record. */
export const unlinked = (key: string): Change => release(key, each => ({ ...each, previous: null }));
export const linked = (key: string, to: string): Change =>
  release(key, each => ({ ...each, previous: fact({ release: to }) }));

export const ranking =
  (id: string, facts: Partial<Ranking>): Change =>
  world =>
    world.with(dataset => ({
      ...dataset,
      rankings: dataset.rankings.map(each => (each.id === id ? { ...each, ...facts } : each)),
    }));

/** The ranking ranks another kind of unit. */
export const economies = (id: string): Change => ranking(id, { unitKinds: ['economy'] });

export const indicator =
  (id: string, facts: Partial<Indicator>): Change =>
  world =>
    world.with(dataset => ({
      ...dataset,
      indicators: dataset.indicators.map(each => (each.id === id ? { ...each, ...facts } : each)),
    }));

/** A figure is another: `12`, `above 12`; null where it is lost. */
export const figure =
  (of: string, unit: string, when: number, text: string | null): Change =>
  world => {
    const is = (value: Dataset['values'][number]) =>
      value.indicator === of && value.unit === unit && value.year === when;
    const [bound, value = bound ?? ''] = text?.split(' ') ?? [];
    return world.with(dataset => ({
      ...dataset,
      values: dataset.values.flatMap(each => {
        if (!is(each)) return [each];
        if (text === null) return [];
        return [{ ...each, value, bound: bound === 'above' || bound === 'at-least' ? bound : ('exact' as const) }];
      }),
    }));
  };

export const members =
  (group: string, ...units: readonly string[]): Change =>
  world =>
    world.with(dataset => ({
      ...dataset,
      groups: dataset.groups.map(each => (each.id === group ? { ...each, members: units } : each)),
    }));

/** The unit lies in a cluster that the release ranks. */
export const clustered =
  (key: string, unit: string, rank: number): Change =>
  world =>
    place(key, 'bay', rank)(lost(key, unit)(world.cluster('bay', { members: [unit, 'suburb'] })));

/** Another release of the ranking came after this one. */
export const followed =
  (key: string, id: string): Change =>
  world =>
    world.with(dataset => ({
      ...dataset,
      releases: dataset.releases.flatMap(each =>
        `${each.ranking}/${each.id}` === key ? [each, { ...each, id, previous: fact({ release: each.id }) }] : [each],
      ),
    }));

/** Several things at once. */
export const both =
  (...changes: readonly Change[]): Change =>
  world =>
    changes.reduce((so, change) => change(so), world);

/** Nobody knows what the publisher does with ties. */
export const ruleUnknown = (id: string): Change => ranking(id, { tieRule: 'unknown' });
