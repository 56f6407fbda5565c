import { describe, expect, it } from 'vitest';
import { derive } from '../../../../lambdas/audit/derive/derive.ts';
import { entries } from '../../../../lambdas/audit/derive/entries.ts';
import { createRows } from '../../../../lambdas/audit/derive/rows.ts';
import type { Judged } from '../../../../lambdas/audit/ledger.ts';
import type { Query } from '../../../../lambdas/claims/schema/kinds.ts';
import { figuresOf, verdictOf, type World, world } from '../../../support/world.ts';
import type { PlaceText, ReleaseFacts } from '../../../support/world-rows.ts';

const query: Query = { kind: 'succession', unit: 'new', release: 'r/2022' };

const merged = (
  then: Readonly<Record<string, PlaceText>>,
  now: Readonly<Record<string, PlaceText>> = { new: 3 },
  facts: Partial<ReleaseFacts> = {},
): World =>
  world()
    .city('new', { succeeds: ['old', 'older'] })
    .city('old')
    .city('older')
    .ranking('r', {
      releases: [
        { id: '2021', listedTo: 10, places: then },
        { id: '2022', listedTo: 10, places: now, ...facts },
      ],
    });

describe('a city that was formed from others', () => {
  it('is said to succeed those that the release before covered, and these alone', () => {
    expect(figuresOf(merged({ old: 5, older: 'unranked' }).ask(query))).toMatchObject({ succeeded: ['old', 'older'] });
    expect(figuresOf(merged({ old: 5 }).ask(query))).toMatchObject({ succeeded: ['old'], previous: 'r/2021' });
    expect(figuresOf(merged({ old: '5-10' }, { new: '1-4' }).ask(query))).toMatchObject({ succeeded: ['old'] });
  });

  it.each([
    ['it was covered itself', merged({ old: 5, new: 6 }), 'false: stillCovered'],
    ['it is not covered now', merged({ old: 5 }, { new: 'not-in-universe' }), 'false: notCovered'],
    ['the release is the first', merged({ old: 5 }, { new: 3 }, { previous: 'first' }), 'false: firstRelease'],
    ['nothing of it is on record now', merged({ old: 5 }, { other: 3 }), 'withhold: notOnRecord'],
    [
      'the release before is not on record',
      merged({ old: 5 }, { new: 3 }, { previous: null }),
      'withhold: previousUnknown',
    ],
    ['nobody whom it succeeds was covered', merged({ other: 5 }), 'withhold: noPredecessor'],
  ])('is not, where %s', (_, so, verdict) => {
    expect(verdictOf(so.ask(query))).toBe(verdict);
  });

  it('has those that it succeeds without a place of their own from then on', () => {
    const at = { unit: 'old', release: 'r/2022' };
    const so = merged({ old: 5 });
    for (const kind of ['position', 'moved', 'removed'] as const)
      expect(verdictOf(so.ask({ kind, ...at }))).toBe('withhold: inCluster');
    expect(verdictOf(so.ask({ kind: 'topCountAtLeast', unit: 'old', top: 10, basket: ['r/2021', 'r/2022'] }))).toBe(
      'true',
    );
  });

  it('succeeds those too whom they had succeeded, whether or not any list ranked these in between', () => {
    const so = world()
      .city('newest', { succeeds: ['new'] })
      .city('new', { succeeds: ['old'] })
      .ranking('r', {
        releases: [
          { id: '2021', previous: 'first', listedTo: 3, universe: 3, places: { rome: 1, old: 2, oslo: 3 } },
          { id: '2022', listedTo: 3, universe: 3, places: { rome: 1, oslo: 2, newest: 3 } },
        ],
      });
    const at = { release: 'r/2022', top: 3 };
    expect(figuresOf(so.ask({ ...query, unit: 'newest' }))).toMatchObject({ succeeded: ['old'] });
    expect(so.ask({ ...query, unit: 'newest' }).evidence.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['newest#succeeds', 'new#succeeds']),
    );
    expect(verdictOf(so.ask({ kind: 'newToRanking', unit: 'newest', release: 'r/2022' }))).toBe('withhold: inCluster');
    for (const kind of ['enteredTop', 'firstEntry'] as const) {
      expect(verdictOf(so.ask({ kind, unit: 'newest', ...at }))).toBe('withhold: inCluster');
    }
    expect(verdictOf(so.ask({ kind: 'leftTop', unit: 'old', ...at }))).toBe('withhold: inCluster');
    // The check finds none of these either.
    const rows = createRows(so.dataset());
    expect(entries.enteredTop(rows, { kind: 'enteredTop', unit: 'newest', ...at })).toMatch(/outside the top 3/);
    expect(entries.firstEntry(rows, { kind: 'firstEntry', unit: 'newest', ...at })).toEqual(expect.any(String));
    expect(entries.leftTop(rows, { kind: 'leftTop', unit: 'old', ...at })).toMatch(/outside the top 3|cannot tell/);
    expect(entries.succession(rows, { kind: 'succession', unit: 'newest', release: 'r/2022' })).toMatchObject({
      succeeded: ['old'],
    });
  });

  it('is derived a second time, and no other figures are', () => {
    const so = merged({ old: 5, older: 7 });
    const { query: asked, evidence } = so.ask(query);
    const judged = (figures: object): Judged => ({
      id: 'succession',
      kind: 'succession',
      verdict: 'true',
      form: { ...asked },
      figures: { ...figures },
      evidence,
      evidenceHash: '',
    });
    const found = figuresOf(so.ask(query));
    expect(derive(judged(found), createRows(so.dataset()))).toBeNull();
    for (const wrong of [{ succeeded: ['old'] }, { succeeded: [] }, { previous: 'r/2020' }, { unit: 'old' }])
      expect(derive(judged({ ...found, ...wrong }), createRows(so.dataset()))).not.toBeNull();
    expect(derive(judged(found), createRows(merged({ old: 5, older: 7, new: 8 }).dataset()))).toMatch(
      /was covered by r\/2021/,
    );
  });
});
