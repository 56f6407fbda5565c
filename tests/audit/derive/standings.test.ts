import { describe, expect, test } from 'vitest';
import type { Query } from '../../../lambdas/claims/schema/kinds.ts';
import type { Place } from '../../../lambdas/records/record.ts';
import { world } from '../../support/world.ts';
import type { PlaceText } from '../../support/world-rows.ts';
import { objection } from '../objection.ts';

const sameField = { otherField: false, universes: null };

/** A place, and whether others hold it too. */
type Held = readonly [rank: number, joint: boolean];

describe('standings that tell nothing', () => {
  const list = (places: readonly (PlaceText | null)[]) =>
    world()
      .city('paris')
      .ranking('r', {
        releases: places.map((place, index) => ({
          id: String(2019 + index),
          ...(index === 0 ? { previous: 'first' } : {}),
          listedTo: 3,
          historyComplete: true,
          places: place === null ? {} : { paris: place },
        })),
      })
      .dataset();
  const at = { unit: 'paris', release: 'r/2021' };

  test('outside of the field is neither in the top nor out of it: no streak begins there, nobody returns from there', () => {
    const streak = {
      unit: 'paris',
      releases: ['r/2020', 'r/2021'],
      years: [2020, 2021],
      shared: [],
      sinceFirst: false,
      breaks: [],
    };
    expect(objection(list([2, 1, 1]), { kind: 'leadStreak', ...at }, streak)).toBeNull();
    expect(objection(list(['not-in-universe', 1, 1]), { kind: 'leadStreak', ...at }, streak)).toMatch(/length/);
    const back: Query = { kind: 'returnedToTop', ...at, top: 3 };
    const three = { previous: 'r/2020', last: 'r/2019', unbroken: true };
    const figures = { ...at, ...three, top: 3, rank: 2, joint: false, open: [], ...sameField, breaks: [] };
    expect(objection(list([1, null, 2]), back, figures)).toBeNull();
    expect(objection(list([1, 'not-in-universe', 2]), back, figures)).toMatch(/in the top 3/);
  });

  test('a place that no whole list before gave to a newcomer is not its best; under a list in part it may be', () => {
    const best: Query = { kind: 'bestRank', ...at };
    const figures = { ...at, rank: 2, releases: 3, equalled: false, joint: false, open: [], method: null };
    const dataset = list([null, null, 2]);
    expect(objection(dataset, best, figures)).toBeNull();
    const whole = dataset.releases.map(each => ({ ...each, universeSize: each.listedTo }));
    expect(objection({ ...dataset, releases: whole }, best, figures)).toMatch(/gave paris no place/);
  });

  test('a cluster that stands for a city has the place of the city where that is ranked itself', () => {
    const both = world()
      .cluster('greater-london', { members: ['london', 'oslo'], standsFor: 'london' })
      .ranking('r', {
        kinds: ['city', 'cluster'],
        releases: [
          { id: '2020', previous: 'first', listedTo: 3, places: { london: 2 } },
          { id: '2021', listedTo: 3, places: { 'greater-london': 3 } },
        ],
      })
      .dataset();
    const entered = {
      unit: 'greater-london',
      release: 'r/2021',
      previous: 'r/2020',
      top: 3,
      rank: 3,
      joint: false,
      from: null,
      wasJoint: false,
      open: [],
      ...sameField,
      breaks: [],
    };
    const query: Query = { kind: 'enteredTop', unit: 'greater-london', release: 'r/2021', top: 3 };
    expect(objection(both, query, entered)).toMatch(/outside the top 3 of r\/2020/);
  });

  test('nobody falls out of the top by being taken out of the ranking, enters it by coming back, or comes back from a method that is not on record', () => {
    const gone: Query = { kind: 'leftTop', ...at, top: 3 };
    const figures = {
      ...at,
      previous: 'r/2020',
      top: 3,
      from: 2,
      to: null,
      band: null,
      wasJoint: false,
      joint: false,
      open: [],
      ...sameField,
      breaks: [],
    };
    expect(objection(list([1, 2, null]), gone, figures)).toBeNull();
    expect(objection(list([1, 2, 'unranked']), gone, figures)).toBeNull();
    expect(objection(list([1, 2, 'withdrawn']), gone, figures)).toMatch(/taken out/);
    const entered: Query = { kind: 'enteredTop', ...at, top: 3 };
    const nowhere = { from: null, wasJoint: false };
    const entry = {
      ...at,
      previous: 'r/2020',
      top: 3,
      rank: 1,
      joint: false,
      ...nowhere,
      open: [],
      ...sameField,
      breaks: [],
    };
    expect(objection(list([1, 'unranked', 1]), entered, entry)).toBeNull();
    expect(objection(list([1, 'withdrawn', 1]), entered, entry)).toMatch(/comes back/);
    const untold = (places: readonly number[]) => ({
      ...list(places),
      releases: list(places).releases.map(each =>
        each.id === '2019' ? each : { ...each, segment: { value: 'new', source: 'page' } },
      ),
    });
    const back = { ...at, last: 'r/2019' };
    expect(
      objection(
        untold([1, 9, 2]),
        { kind: 'returnedToTop', ...at, top: 3 },
        { ...back, top: 3, rank: 2, joint: false, open: [] },
      ),
    ).toMatch(/no method is on record/);
    expect(
      objection(
        untold([1, 2, 1]),
        { kind: 'regainedLead', ...at },
        { ...back, joint: false, wasJoint: false, away: 1, skipped: [] },
      ),
    ).toMatch(/no method is on record/);
  });

  test('and no record is one over a release that gave it no place, listed or not', () => {
    const best = { ...at, rank: 2, releases: 3, equalled: false, joint: false, open: [], method: null };
    const since = { ...at, rank: 2, since: 'r/2019', place: 1, joint: false, wasJoint: false, open: [], method: null };
    for (const [between, object] of [
      [null, false],
      [3, false],
      ['unranked', true],
      ['withdrawn', true],
    ] as const) {
      expect(objection(list([9, between, 2]), { kind: 'bestRank', ...at }, best) !== null).toBe(object);
      expect(objection(list([1, between, 2]), { kind: 'bestSince', ...at }, since) !== null).toBe(object);
    }
  });

  test('who is new has a place now, and who is back was left out all the time between', () => {
    const fresh = { ...at, previous: 'r/2020' };
    expect(objection(list([null, 'not-in-universe', 2]), { kind: 'newToRanking', ...at }, fresh)).toBeNull();
    expect(objection(list([null, 'not-in-universe', 'unranked']), { kind: 'newToRanking', ...at }, fresh)).toMatch(
      /is not covered/,
    );
    const back = { ...at, previous: 'r/2020', last: 'r/2019', unbroken: true, status: 'not-in-universe' };
    expect(objection(list([1, 'not-in-universe', 2]), { kind: 'returnedToRanking', ...at }, back)).toBeNull();
    expect(objection(list([1, 'not-collected', 2]), { kind: 'returnedToRanking', ...at }, back)).not.toBeNull();
    expect(
      objection(list(['unranked', 'not-in-universe', 2]), { kind: 'returnedToRanking', ...at }, back),
    ).not.toBeNull();
  });

  test('a correction of the place of a cluster is none of the city that it stands for', () => {
    const corrected = world()
      .cluster('bay', { members: ['oakland'], standsFor: 'oakland' })
      .ranking('r', { kinds: ['city', 'cluster'], releases: [{ id: '2022', places: { bay: 4 } }] })
      .with(rows => ({
        ...rows,
        records: rows.records.flatMap(row => [
          row,
          { ...row, vintage: 2, vintageReason: 'a slip', place: { kind: 'rank' as const, rank: 3 } },
        ]),
      }));
    const [old, now] = [4, 3].map(rank => ({ kind: 'rank', rank, joint: false }));
    const figures = { release: 'r/2022', vintage: 2, on: null, of: 'place', old, corrected: now, reason: 'a slip' };
    const said = (unit: string) =>
      objection(corrected.dataset(), { kind: 'revision', unit, release: 'r/2022' }, { ...figures, unit });
    expect(said('bay')).toBeNull();
    expect(said('oakland')).toMatch(/not corrected/);
  });

  test('of two corrections in a row the first printing and the last word count, and no date is that of both', () => {
    const place = (rank: number) => ({ kind: 'rank' as const, rank });
    const at = (rank: number) => ({ ...place(rank), joint: false });
    const often = world()
      .city('osaka')
      .ranking('r', { releases: [{ id: '2022', places: { osaka: 5 } }] })
      .with(rows => ({
        ...rows,
        records: rows.records.flatMap(row => [
          row,
          { ...row, vintage: 2, vintageReason: 'a slip', place: place(2) },
          { ...row, vintage: 3, vintageReason: 'a recount', place: place(4) },
        ]),
      }))
      .dataset();
    const query = { kind: 'revision', unit: 'osaka', release: 'r/2022' } as const;
    const told = { unit: 'osaka', release: 'r/2022', vintage: 3, of: 'place', corrected: at(4), reason: 'a recount' };
    expect(objection(often, query, { ...told, on: null, old: at(5) })).toBeNull();
    expect(objection(often, query, { ...told, on: null, old: at(2) })).not.toBeNull();
    expect(objection(often, query, { ...told, on: '2022-05', old: at(5) })).not.toBeNull();
  });

  test('a place that a correction gives, or takes, is told as shared where others hold it too', () => {
    const world3 = (unit: string, place: Place) =>
      world()
        .city('haneda')
        .city('hamad')
        .city('incheon')
        .ranking('r', { releases: [{ id: '2026', places: { haneda: 3, hamad: 3, incheon: 5 } }] })
        .with(rows => ({
          ...rows,
          records: rows.records.flatMap(row =>
            row.unit === unit ? [row, { ...row, vintage: 2, vintageReason: 'a slip', place }] : [row],
          ),
        }));
    const said = (unit: string, place: Place, [from, wasJoint]: Held, [to, joint]: Held) =>
      objection(
        world3(unit, place).dataset(),
        { kind: 'revision', unit, release: 'r/2026' },
        {
          unit,
          release: 'r/2026',
          vintage: 2,
          on: null,
          reason: 'a slip',
          of: 'place',
          old: { kind: 'rank', rank: from, joint: wasJoint },
          corrected: { kind: 'rank', rank: to, joint },
        },
      );
    const shared: Place = { kind: 'rank', rank: 3, shared: true };
    expect(said('incheon', shared, [5, false], [3, true])).toBeNull();
    expect(said('incheon', shared, [5, false], [3, false])).not.toBeNull();
    expect(said('incheon', { kind: 'rank', rank: 3 }, [5, false], [3, true])).not.toBeNull();
    expect(said('haneda', { kind: 'rank', rank: 4 }, [3, true], [4, false])).toBeNull();
    expect(said('haneda', { kind: 'rank', rank: 4 }, [3, false], [4, false])).not.toBeNull();
  });

  test('a correction to no exact place is held against what the publisher gave', () => {
    const twice = (now: Place, score: string | null) =>
      world()
        .city('osaka')
        .ranking('r', { releases: [{ id: '2022', places: { osaka: '4 score 61' } }] })
        .with(rows => ({
          ...rows,
          records: rows.records.flatMap(row => [
            row,
            { ...row, vintage: 2, vintageReason: 'a slip', place: now, score },
          ]),
        }));
    const query = { kind: 'revision', unit: 'osaka', release: 'r/2022' } as const;
    const figures = { unit: 'osaka', release: 'r/2022', vintage: 2, on: null, reason: 'a slip' };
    const old = { kind: 'rank', rank: 4, joint: false };
    const said = (now: Place, score: string | null, figure: object) =>
      objection(twice(now, score).dataset(), query, { ...figures, ...figure });
    const gone = { of: 'place', old, corrected: { kind: 'noPlace', why: 'withdrawn' } };
    expect(said({ kind: 'absent', status: 'withdrawn' }, null, gone)).toBeNull();
    expect(said({ kind: 'absent', status: 'unranked' }, null, gone)).not.toBeNull();
    const band = { of: 'place', old, corrected: { kind: 'band', from: 4, to: 6 } };
    expect(said({ kind: 'band', from: 4, to: 6 }, '61', band)).toBeNull();
    expect(said({ kind: 'band', from: 4, to: 7 }, '61', band)).not.toBeNull();
    const unscored = { of: 'score', old: '61', corrected: { kind: 'noScore' } };
    expect(said({ kind: 'rank', rank: 4 }, null, unscored)).toBeNull();
    expect(said({ kind: 'rank', rank: 4 }, '61', unscored)).toMatch(/changed nothing/);
  });
});
