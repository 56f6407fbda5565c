import * as fc from 'fast-check';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { type World, world } from '../../support/world.ts';

/** What is really so: who holds which title in which edition, in the order of naming. */
export interface TrueHonours {
  readonly lists: readonly TrueList[];
}

export interface TrueList {
  readonly report: string;
  readonly edition: string;
  readonly title: string;
  readonly units: readonly string[];
  /** What the records keep: which holders, and whether the length of the list was seen. */
  readonly kept: { readonly rows: readonly boolean[]; readonly size: boolean };
}

const CITIES = ['a', 'b', 'c', 'd', 'e'] as const;
const REPORTS = ['report', 'other'] as const;
const TITLES = ['pioneer', 'model'] as const;
const EDITIONS = ['2020', '2021', '2022'] as const;

const mostly = fc.integer({ min: 0, max: 9 }).map(n => n < 9);

const list = (report: string, edition: string, title: string): fc.Arbitrary<TrueList> =>
  fc.record({
    report: fc.constant(report),
    edition: fc.constant(edition),
    title: fc.constant(title),
    units: fc.shuffledSubarray([...CITIES]),
    kept: fc.record({
      rows: fc.array(mostly, { minLength: CITIES.length, maxLength: CITIES.length }),
      size: mostly,
    }),
  });

const lists = REPORTS.flatMap(report => TITLES.flatMap(title => EDITIONS.map(edition => list(report, edition, title))));

export const trueHonours: fc.Arbitrary<TrueHonours> = fc.tuple(...lists).map(all => ({ lists: all }));

export const allHonours = (truth: TrueHonours): World => worldOf(truth, true);

/** Lists that were seen in part: holders that are not on record, lengths that nobody counted. */
export const someHonours = (truth: TrueHonours): World => worldOf(truth, false);

const worldOf = ({ lists: all }: TrueHonours, whole: boolean): World =>
  all.reduce(
    (so, { report, edition, title, units, kept }) =>
      so
        .honours(`${report}-${title}`, { edition, units, listSize: whole || kept.size ? units.length : null })
        .with(dataset => ({
          ...dataset,
          honours: dataset.honours.flatMap(honour =>
            honour.title !== `${report}-${title}` || honour.edition !== edition
              ? [honour]
              : whole || kept.rows[honour.order - 1]
                ? [{ ...honour, report, title }]
                : [],
          ),
        })),
    CITIES.reduce((so, city) => so.city(city), world()),
  );

/** Every question about the titles of one report, with and without what somebody might assert. */
export const honourQuestions: readonly Query[] = REPORTS.flatMap(report =>
  TITLES.flatMap(title =>
    EDITIONS.flatMap((edition): readonly Query[] => [
      { kind: 'honoured', report, edition, title },
      { kind: 'honoured', report, edition, title, count: 2 },
      { kind: 'honoured', report, edition, title, count: 3, units: ['a'] },
      ...CITIES.map((unit): Query => ({ kind: 'honoured', report, edition, title, units: [unit] })),
      ...EDITIONS.map((previous): Query => ({ kind: 'honoursChange', report, edition, previous, title })),
    ]),
  ),
);
