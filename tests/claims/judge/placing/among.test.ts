import { describe, expect, it } from 'vitest';
import { figuresOf, reasonOf, verdictOf, world } from '../../../support/world.ts';
import type { PlaceText, ReleaseFacts } from '../../../support/world-rows.ts';

const index = (
  places: Readonly<Record<string, PlaceText>>,
  members: readonly string[] = ['beijing', 'shanghai', 'chengdu'],
  facts: Partial<ReleaseFacts> = {},
) =>
  world()
    .ranking('r', { releases: [{ id: '2022', places, ...facts }] })
    .group('mainland', members);
const among = (unit = 'beijing', rank?: number) =>
  ({ kind: 'placeAmong', unit, release: 'r/2022', group: 'mainland', ...(rank ? { rank } : {}) }) as const;

describe('placeAmong', () => {
  it('ranks the members anew and leaves the others out', () => {
    const so = index({ 'hong-kong': 1, beijing: 2, macao: 3, shanghai: 4, chengdu: 9 });
    expect(figuresOf(so.ask(among()))).toEqual({
      unit: 'beijing',
      release: 'r/2022',
      group: 'mainland',
      rank: 1,
      of: 3,
      joint: false,
    });
    expect(figuresOf(so.ask(among('chengdu')))).toMatchObject({ rank: 3 });
    expect(verdictOf(so.ask(among('shanghai', 2)))).toBe('true');
    expect(reasonOf(so.ask(among('shanghai', 4)))).toMatchObject({ code: 'otherPlaceAmong', rank: 2 });
  });

  it('says who shares a place, and counts everybody ahead', () => {
    const so = index({ beijing: 1, shanghai: 1, chengdu: 5 });
    expect(figuresOf(so.ask(among()))).toMatchObject({ rank: 1, joint: true });
    expect(figuresOf(so.ask(among('chengdu')))).toMatchObject({ rank: 3, joint: false });
    const outside = index({ 'hong-kong': 1, beijing: 1, shanghai: 3, chengdu: 5 });
    expect(figuresOf(outside.ask(among()))).toMatchObject({ rank: 1, joint: false });
  });

  it('takes members for behind that a band or the depth of the list puts there', () => {
    expect(verdictOf(index({ beijing: 4, shanghai: 9, chengdu: '11-20' }).ask(among()))).toBe('true');
    expect(verdictOf(index({ beijing: 4, shanghai: 2 }, undefined, { listedTo: 4 }).ask(among()))).toBe('true');
  });

  it('is withheld where a member may stand anywhere', () => {
    const with3rd = (chengdu: PlaceText, facts: Partial<ReleaseFacts> = {}) =>
      verdictOf(index({ beijing: 4, shanghai: 9, chengdu }, undefined, facts).ask(among()));
    expect(with3rd('1-10')).toBe('withhold: banded');
    expect(with3rd('1-3')).toBe('withhold: banded');
    expect(with3rd('not-in-universe')).toBe('withhold: leftOut');
    expect(with3rd('not-collected')).toBe('withhold: notOnRecord');
    expect(with3rd('tier Alpha')).toBe('withhold: tiered');
    expect(with3rd('score 7')).toBe('withhold: noRank');
    expect(verdictOf(index({ beijing: 4, shanghai: 2 }).ask(among()))).toBe('withhold: notOnRecord');
    expect(verdictOf(index({ beijing: 4, shanghai: 2 }, undefined, { listedTo: 3 }).ask(among()))).toBe(
      'withhold: belowDepth',
    );
    expect(verdictOf(index({ beijing: '1-10', shanghai: 2, chengdu: 3 }).ask(among()))).toBe('withhold: banded');
  });

  it('is withheld of a member in a ranked cluster, and of a cluster that is counted twice', () => {
    const delta = (standsFor: string | undefined, members: readonly string[]) =>
      world()
        .cluster('delta', { members: ['shanghai'], ...(standsFor ? { standsFor } : {}) })
        .ranking('r', { kinds: ['city', 'cluster'], releases: [{ id: '2022', places: { beijing: 2, delta: 1 } }] })
        .group('mainland', members);
    expect(verdictOf(delta(undefined, ['beijing', 'shanghai']).ask(among()))).toBe('withhold: inCluster');
    expect(figuresOf(delta('shanghai', ['beijing', 'shanghai']).ask(among()))).toMatchObject({ rank: 2 });
    expect(verdictOf(delta('shanghai', ['beijing', 'shanghai', 'delta']).ask(among()))).toBe('withhold: clusterAmong');
  });

  it('is withheld of one whom another member succeeds, which is no cluster, and not told as one', () => {
    const so = world()
      .city('shanghai', { succeeds: ['songjiang'] })
      .ranking('r', { releases: [{ id: '2022', places: { beijing: 2, shanghai: 1 } }] })
      .group('mainland', ['beijing', 'shanghai', 'songjiang']);
    expect(verdictOf(so.ask(among()))).toBe('withhold: inCluster');
  });

  it('needs a stored group of two or more with the unit in it, of units that the ranking ranks', () => {
    const so = index({ beijing: 1, tokyo: 2 });
    expect(verdictOf(so.ask({ ...among(), group: 'first-tier' }))).toBe('withhold: unknownGroup');
    expect(verdictOf(so.ask(among('tokyo')))).toBe('false: notMember');
    expect(verdictOf(index({ beijing: 1 }, ['beijing']).ask(among()))).toBe('withhold: tooFew');
    const mixed = world()
      .economy('china')
      .ranking('r', { releases: [{ id: '2022', places: { beijing: 1 } }] })
      .group('mainland', ['beijing', 'china']);
    expect(verdictOf(mixed.ask(among()))).toBe('withhold: wrongUnitKind');
  });

  it('rests on the group, on every member, and on the depth of the list where that decides', () => {
    const keys = index({ beijing: 4, shanghai: 2 }, undefined, { listedTo: 4 })
      .ask(among())
      .evidence.map(({ key }) => key);
    expect(keys).toEqual(['mainland', 'r/2022#listedTo', 'r/2022/beijing@1', 'r/2022/shanghai@1']);
  });
});
