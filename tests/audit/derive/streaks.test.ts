import { describe, expect, test } from 'vitest';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import { world } from '../../support/world.ts';
import { objection, objectionIn } from '../objection.ts';

describe('streaks', () => {
  const YEARS = ['2019', '2020', '2021', '2022'];
  const led = (cadence: 'yearly' | 'half-yearly', segments: readonly string[] = []) =>
    world().ranking('r', {
      cadence,
      releases: YEARS.map((id, index) => ({
        id,
        listedTo: 3,
        places: { paris: index === 0 ? 2 : 1, rome: 3 },
        ...(segments[index] ? { segment: segments[index] } : {}),
      })),
    });
  const streak = { kind: 'leadStreak', unit: 'paris', release: 'r/2022' } as const;

  test('are of years where a list comes out once a year, else of editions', () => {
    expect(objectionIn(led('yearly'), streak)).toBeNull();
    expect(objectionIn(led('half-yearly'), streak)).toBeNull();
    expect(objectionIn(led('half-yearly'), streak, { years: [2020, 2021, 2022] })).toMatch(/years/);
  });

  test('are of full years where months end on days of their own', () => {
    const from = (first: string, last: string) =>
      world().ranking('r', {
        cadence: 'half-yearly',
        releases: [
          { id: '1', listedTo: 3, previous: 'first', released: first, places: { paris: 1, rome: 2 } },
          { id: '2', listedTo: 3, released: last, places: { paris: 1, rome: 2 } },
        ],
      });
    const years = { kind: 'leadYears', unit: 'paris', release: 'r/2' } as const;
    // Some day of February 2021, the last of them the 28th: a year later at the latest.
    expect(objectionIn(from('2021-02', '2022-02-28'), years)).toBeNull();
    expect(objectionIn(from('2021-09', '2022-09-30'), years)).toBeNull();
    expect(objectionIn(from('2021-09', '2022-09-30'), years, { beyond: true })).toMatch(/as figures\.beyond/);
  });

  test('begin with two leads running, and with three places in the top', () => {
    const first = { unit: 'paris', release: 'r/2020' };
    const figures = { unit: 'paris', releases: ['r/2020'], years: [2020], shared: [], sinceFirst: false };
    expect(objection(led('yearly').dataset(), { kind: 'leadStreak', ...first }, figures)).toMatch(/fewer than 2/);
  });

  test('that are told since a year have as many editions as there were since', () => {
    const labelled = (years: readonly number[]) =>
      led('yearly')
        .with(rows => ({
          ...rows,
          releases: rows.releases.map((release, at) => ({
            ...release,
            labelYear: { value: years[at] ?? 0, source: release.source },
            previous: at === 0 ? { value: { first: true as const }, source: release.source } : release.previous,
          })),
        }))
        .dataset();
    const figures = {
      unit: 'paris',
      releases: ['r/2020', 'r/2021', 'r/2022'],
      years: null,
      shared: [],
      sinceFirst: false,
      breaks: [],
    };
    const since: Query = { ...streak, count: 3, since: 2020 };
    expect(objection(labelled([2019, 2020, 2021, 2022]), since, { ...figures, years: [2020, 2021, 2022] })).toBeNull();
    expect(objection(labelled([2019, 2020, 2020, 2021]), since, figures)).toBeNull();
    // Of two editions of one year the run may begin with either.
    expect(objection(labelled([2020, 2020, 2021, 2021]), since, figures)).toBeNull();
    expect(objection(labelled([2020, 2021, 2021, 2022]), since, figures)).toMatch(/as since asserted/);
  });

  test('and editions named in a row, name the changes of method that they run across', () => {
    const releases = YEARS.map(year => `r/${year}`).slice(1);
    const form: Query = { kind: 'topEditions', unit: 'paris', top: 2, releases };
    expect(objectionIn(led('yearly'), form)).toBeNull();
    const broken = led('yearly', ['a', 'a', 'a', 'b']).dataset();
    const said = { unit: 'paris', top: 2, releases };
    expect(objection(broken, form, { ...said, breaks: [] })).toMatch(/as figures\.breaks/);
    expect(
      objection(broken, form, {
        ...said,
        breaks: [{ release: releases.at(-1) ?? '', previous: releases.at(-2) ?? '' }],
      }),
    ).toBeNull();
  });
});
