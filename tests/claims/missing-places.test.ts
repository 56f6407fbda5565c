import { expect, test } from 'vitest';
import { untakenRuns } from '../../lambdas/audit/derive/missing.ts';
import { createRows } from '../../lambdas/audit/derive/rows.ts';
import { missingPlaces } from '../../lambdas/claims/missing-places.ts';
import { createView } from '../../lambdas/claims/view.ts';
import { releaseKey } from '../../lambdas/records/release.ts';
import { EDITION_NAMES, partsOf } from '../support/edition.ts';
import { world } from '../support/world.ts';

type Places = Readonly<Record<string, number>>;

interface Facts {
  readonly listedTo?: number;
  readonly universe?: number;
}

/** The places of the first eight of which nobody knows who holds them, by either pen. */
function missing(places: Places, facts: Facts = {}) {
  const made = Object.keys(places)
    .reduce((so, city) => so.city(city), world())
    .ranking('rain', { releases: [{ id: '2022', places, ...facts }] })
    .edition({ basket: ['rain/2022'] });
  const told = missingPlaces(made.view(), 'rain/2022', { from: 1, to: 8 }).map(({ from, to }) => [
    ...new Set([from, to]),
  ]);
  expect(untakenRuns(createRows(made.dataset()), 'rain/2022', 1, 8)).toEqual(told);
  return told;
}

test('places between two on record are missing, and those behind the last', () => {
  expect(missing({ turin: 1, milan: 2, genoa: 5 })).toEqual([
    [3, 4],
    [6, 8],
  ]);
});

test('a place that is left empty behind a shared one is not', () => {
  expect(missing({ turin: 1, milan: 1, genoa: 4 })).toEqual([[3], [5, 8]]);
});

test('nor one to which the list is complete, nor beyond those who are ranked', () => {
  expect(missing({ turin: 1, milan: 2, genoa: 5 }, { listedTo: 3 })).toEqual([[4], [6, 8]]);
  expect(missing({ turin: 1, milan: 2, genoa: 5 }, { universe: 6 })).toEqual([[3, 4], [6]]);
});

test('nor one of a list of which all who are ranked have their place on record', () => {
  expect(missing({ turin: 1, milan: 2, genoa: 5 }, { universe: 3 })).toEqual([]);
});

test.each(EDITION_NAMES)('both pens find the same in every release of %s', name => {
  const { input } = partsOf(name).analysis().view;
  const [view, rows] = [createView(input), createRows(input.dataset)];
  for (const release of input.dataset.releases) {
    const key = releaseKey(release);
    expect(untakenRuns(rows, key, 1, 60), key).toEqual(
      missingPlaces(view, key, { from: 1, to: 60 }).map(({ from, to }) => [...new Set([from, to])]),
    );
  }
});
