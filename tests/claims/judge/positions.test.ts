import { describe, expect, it } from 'vitest';
import type { TieRule } from '../../../lambdas/records/ranking.ts';
import { objection } from '../../audit/objection.ts';
import { figuresOf, reasonOf, verdictOf, world } from '../../support/world.ts';
import { type PlaceText, type ReleaseFacts, recordOf } from '../../support/world-rows.ts';

/** EIU Global Liveability Index 2022: two cities share the third place and two the tenth. */
const eiu = world().ranking('eiu', {
  releases: [
    {
      id: '2022',
      listedTo: 10,
      universe: 172,
      places: {
        vienna: 1,
        copenhagen: 2,
        zurich: 3,
        calgary: 3,
        vancouver: 5,
        geneva: 6,
        frankfurt: 7,
        toronto: 8,
        amsterdam: 9,
        osaka: 10,
        melbourne: 10,
        kyiv: 'withdrawn',
      },
    },
  ],
});
const release = 'eiu/2022';

describe('leader', () => {
  it('holds for the city that stands first alone', () => {
    expect(figuresOf(eiu.ask({ kind: 'leader', unit: 'vienna', release }))).toEqual({
      unit: 'vienna',
      release,
      universe: 172,
    });
  });

  it('is false of a city at another place, or below all that is listed', () => {
    expect(verdictOf(eiu.ask({ kind: 'leader', unit: 'zurich', release }))).toBe('false: otherRank');
    expect(verdictOf(eiu.city('beijing').ask({ kind: 'leader', unit: 'beijing', release }))).toBe('false: belowDepth');
  });

  it('is false of two that share the first place, and withheld where a tie cannot be excluded', () => {
    const shared = world().ranking('r', {
      releases: [{ id: '2022', listedTo: 2, places: { wellington: 1, tokyo: 1 } }],
    });
    expect(reasonOf(shared.ask({ kind: 'leader', unit: 'tokyo', release: 'r/2022' }))).toMatchObject({
      code: 'tied',
      with: ['wellington'],
    });
    const unlisted = world().ranking('r', { releases: [{ id: '2022', places: { tokyo: 1 } }] });
    expect(verdictOf(unlisted.ask({ kind: 'leader', unit: 'tokyo', release: 'r/2022' }))).toBe('withhold: tieUnknown');
  });

  it('is withheld where a city of which only a band is known may stand first too', () => {
    const leads = (places: Readonly<Record<string, PlaceText>>) =>
      world()
        .ranking('r', { releases: [{ id: '2022', listedTo: 3, places: { tokyo: 1, ...places } }] })
        .ask({ kind: 'leader', unit: 'tokyo', release: 'r/2022' });
    expect(verdictOf(leads({ osaka: '1-3' }))).toBe('withhold: banded');
    expect(verdictOf(leads({ osaka: '2-3' }))).toBe('true');
  });

  it('is withheld of what no record tells', () => {
    expect(verdictOf(eiu.ask({ kind: 'leader', unit: 'atlantis', release }))).toBe('withhold: unknownUnit');
    expect(verdictOf(eiu.ask({ kind: 'leader', unit: 'vienna', release: 'eiu/2021' }))).toBe(
      'withhold: unknownRelease',
    );
    expect(verdictOf(eiu.ask({ kind: 'leader', unit: 'vienna', release: 'gci/2022' }))).toBe(
      'withhold: unknownRanking',
    );
    expect(verdictOf(eiu.ask({ kind: 'leader', unit: 'kyiv', release }))).toBe('false: leftOut');
    const bare = world()
      .city('vienna')
      .ranking('eiu', { releases: [{ id: '2022' }] });
    expect(verdictOf(bare.ask({ kind: 'leader', unit: 'vienna', release }))).toBe('withhold: notOnRecord');
  });
});

describe('position', () => {
  it('holds for the only city at its place', () => {
    expect(figuresOf(eiu.ask({ kind: 'position', unit: 'geneva', release }))).toMatchObject({ rank: 6, sole: true });
  });

  it('does not say "alone" below the depth that is listed, unless the ranking knows no ties', () => {
    const deep = (tieRule: 'competition' | 'strict') =>
      world()
        .ranking('r', { tieRule, releases: [{ id: '2022', listedTo: 10, places: { xian: 28 } }] })
        .ask({ kind: 'position', unit: 'xian', release: 'r/2022' });
    expect(figuresOf(deep('competition'))).toMatchObject({ rank: 28, sole: false });
    expect(figuresOf(deep('strict'))).toMatchObject({ rank: 28, sole: true });
  });

  it('is false of a shared place and of another rank than was asserted', () => {
    expect(verdictOf(eiu.ask({ kind: 'position', unit: 'osaka', release }))).toBe('false: tied');
    // That others hold it too is a part of the place.
    expect(verdictOf(eiu.ask({ kind: 'position', unit: 'osaka', release, rank: 10 }))).toBe('false: tied');
    expect(verdictOf(eiu.ask({ kind: 'position', unit: 'geneva', release, rank: 5 }))).toBe('false: otherRank');
  });

  it('refutes an asserted place within the depth and withholds one beyond it', () => {
    const wide = eiu.city('beijing');
    const asked = (rank: number) => verdictOf(wide.ask({ kind: 'position', unit: 'beijing', release, rank }));
    expect(asked(8)).toBe('false: belowDepth');
    expect(asked(28)).toBe('withhold: belowDepth');
  });

  it('gives no place to an economy in a ranking of cities', () => {
    const china = eiu.economy('china').ask({ kind: 'position', unit: 'china', release });
    expect(verdictOf(china)).toBe('withhold: wrongUnitKind');
  });

  it('gives none to a city in a band, or in a cluster, or with a score alone', () => {
    const mixed = world()
      .cluster('tokyo-yokohama', { members: ['tokyo', 'yokohama'] })
      .ranking('r', {
        kinds: ['city', 'cluster'],
        releases: [
          { id: '2022', listedTo: 1, places: { 'tokyo-yokohama': 1, xian: '101-150', beijing: 'score 78.2' } },
        ],
      });
    const asked = (unit: string) => verdictOf(mixed.ask({ kind: 'position', unit, release: 'r/2022' }));
    expect(asked('xian')).toBe('withhold: banded');
    expect(asked('tokyo')).toBe('withhold: inCluster');
    expect(asked('beijing')).toBe('withhold: noRank');
  });

  it('counts the row of a cluster for the one city whose name it bears, and never calls the two tied', () => {
    const stands = world()
      .cluster('beijing-cluster', { members: ['beijing'], standsFor: 'beijing' })
      .ranking('r', {
        kinds: ['city', 'cluster'],
        releases: [{ id: '2022', listedTo: 2, places: { 'beijing-cluster': 1, tokyo: 2 } }],
      });
    const asked = { unit: 'beijing', release: 'r/2022' };
    expect(verdictOf(stands.ask({ kind: 'leader', ...asked }))).toBe('true');
    expect(figuresOf(stands.ask({ kind: 'position', ...asked }))).toMatchObject({ rank: 1, sole: true });
    expect(verdictOf(stands.ask({ kind: 'jointPosition', ...asked }))).toBe('false: notTied');
  });
});

describe('jointPosition', () => {
  it('names all who share the place: QS 2023 has Munich and Seoul at the second', () => {
    const qs = world().ranking('qs', {
      releases: [{ id: '2023', listedTo: 3, places: { london: 1, munich: 2, seoul: 2 } }],
    });
    expect(figuresOf(qs.ask({ kind: 'jointPosition', unit: 'seoul', release: 'qs/2023' }))).toEqual({
      units: ['munich', 'seoul'],
      release: 'qs/2023',
      rank: 2,
    });
  });

  it('is false of a place held alone, or of another rank than was asserted', () => {
    expect(verdictOf(eiu.ask({ kind: 'jointPosition', unit: 'geneva', release }))).toBe('false: notTied');
    expect(verdictOf(eiu.ask({ kind: 'jointPosition', unit: 'osaka', release, rank: 9 }))).toBe('false: otherRank');
  });

  it('is withheld where a third may share the place unseen', () => {
    const shallow = world().ranking('r', {
      releases: [{ id: '2022', listedTo: 3, places: { osaka: 10, melbourne: 10 } }],
    });
    expect(verdictOf(shallow.ask({ kind: 'jointPosition', unit: 'osaka', release: 'r/2022' }))).toBe(
      'withhold: tieUnknown',
    );
  });
});

describe('a band that reaches into the part of a list that is on record', () => {
  const list = (places: Readonly<Record<string, PlaceText>>, tieRule: TieRule = 'competition') =>
    world().ranking('r', {
      tieRule,
      releases: [{ id: '2022', listedTo: 5, places: { rome: 1, paris: 2, ...places } }],
    });
  const at = { unit: 'paris', release: 'r/2022' };

  it('may be the same place: nobody holds that alone, and nobody shares it alone', () => {
    expect(figuresOf(list({ oslo: '2-4' }).ask({ kind: 'position', ...at }))).toMatchObject({ sole: false });
    expect(figuresOf(list({ oslo: '3-4' }).ask({ kind: 'position', ...at }))).toMatchObject({ sole: true });
    expect(figuresOf(list({ oslo: '2-4' }, 'strict').ask({ kind: 'position', ...at }))).toMatchObject({ sole: true });
    const shared = { kind: 'jointPosition', ...at } as const;
    expect(verdictOf(list({ bern: 2, oslo: '2+' }).ask(shared))).toBe('withhold: banded');
    expect(verdictOf(list({ bern: 2, oslo: '4+' }).ask(shared))).toBe('true');
    expect(verdictOf(list({ oslo: '2+' }).ask(shared))).toBe('withhold: banded');
    expect(verdictOf(list({ oslo: '4+' }).ask(shared))).toBe('false: notTied');
  });
});

describe('clusterPlace', () => {
  const clusters = (places: Readonly<Record<string, PlaceText>>, facts: Partial<ReleaseFacts> = {}) =>
    world()
      .city('shenzhen')
      .cluster('bay', { members: ['shenzhen', 'guangzhou'] })
      .ranking('gii', { kinds: ['city', 'cluster'], releases: [{ id: '2022', listedTo: 3, places, ...facts }] });
  const asked = (more: { readonly rank?: number } = {}) =>
    ({ kind: 'clusterPlace', unit: 'shenzhen', release: 'gii/2022', ...more }) as const;

  it('tells the place of the cluster as that of the cluster', () => {
    expect(figuresOf(clusters({ tokyo: 1, bay: 2 }).ask(asked()))).toEqual({
      unit: 'shenzhen',
      release: 'gii/2022',
      cluster: 'bay',
      rank: 2,
      joint: false,
      open: false,
    });
    expect(figuresOf(clusters({ tokyo: 1, bay: 1 }).ask(asked()))).toMatchObject({ rank: 1, joint: true });
  });

  it('is false of another place, and of a city that has one of its own', () => {
    expect(reasonOf(clusters({ tokyo: 1, bay: 2 }).ask(asked({ rank: 1 })))).toMatchObject({ unit: 'bay', rank: 2 });
    expect(verdictOf(clusters({ tokyo: 1, bay: 2, shenzhen: 3 }).ask(asked()))).toBe('false: notInCluster');
  });

  it('is withheld where no cluster is on record, where it has no exact place, and of a city that was merged', () => {
    expect(verdictOf(clusters({ tokyo: 1 }).ask(asked()))).toBe('withhold: belowDepth');
    expect(verdictOf(clusters({ tokyo: 1, bay: '2-4' }, { listedTo: 1 }).ask(asked()))).toBe('withhold: banded');
    const merged = world()
      .city('laiwu')
      .city('jinan', { succeeds: ['laiwu'] })
      .ranking('gii', { releases: [{ id: '2022', places: { jinan: 3 } }] });
    expect(verdictOf(merged.ask({ kind: 'clusterPlace', unit: 'laiwu', release: 'gii/2022' }))).toBe(
      'withhold: notInCluster',
    );
  });

  it('gives no member a place of its own by it', () => {
    expect(verdictOf(clusters({ tokyo: 1, bay: 2 }).ask({ ...asked(), kind: 'position' }))).toBe('withhold: inCluster');
  });
});

describe('the size of the field beside a place', () => {
  const lists = (after?: PlaceText) =>
    world()
      .ranking('gii', {
        releases: [{ id: '2022', listedTo: 3, universe: 3, places: { tokyo: 1, beijing: 2, oslo: 3 } }],
      })
      .with(rows => ({
        ...rows,
        records:
          after === undefined
            ? rows.records
            : [...rows.records, { ...recordOf('gii', '2022', 'oslo', after), vintage: 2, vintageReason: 'a slip' }],
      }));

  it('is that of the release, and is not told where somebody was taken out of it after printing', () => {
    for (const query of [
      { kind: 'leader', unit: 'tokyo', release: 'gii/2022' },
      { kind: 'position', unit: 'beijing', release: 'gii/2022' },
    ] as const) {
      expect(figuresOf(lists().ask(query))).toMatchObject({ universe: 3 });
      const now = figuresOf(lists('withdrawn').ask(query));
      expect(now).toMatchObject({ universe: null });
      expect(objection(lists('withdrawn').dataset(), query, now)).toBeNull();
      expect(objection(lists('withdrawn').dataset(), query, { ...now, universe: 3 })).toMatch(/universe/);
    }
  });

  it('is not told behind a place whose number is not that of those ahead and one, where ties leave no place empty', () => {
    const dense = (places: Readonly<Record<string, PlaceText>>, listedTo: number) =>
      world().ranking('r', { tieRule: 'dense', releases: [{ id: '2022', listedTo, universe: 5, places }] });
    const tied = { bari: 1, bonn: 1, bern: 1, graz: 1, linz: 2 };
    const plain = { bari: 1, bonn: 2, bern: 3, graz: 3, linz: 4 };
    const universe = (so: ReturnType<typeof dense>, unit: string) => {
      const query = { kind: 'position', unit, release: 'r/2022' } as const;
      const found = figuresOf(so.ask(query));
      expect(objection(so.dataset(), query, found)).toBeNull();
      return found;
    };
    expect(universe(dense(tied, 2), 'linz')).toMatchObject({ rank: 2, universe: null });
    expect(universe(dense(plain, 4), 'bonn')).toMatchObject({ rank: 2, universe: 5 });
    expect(universe(dense(plain, 4), 'linz')).toMatchObject({ rank: 4, universe: null });
    // Who else is ahead is not on record.
    expect(universe(dense({ linz: 4 }, 1), 'linz')).toMatchObject({ rank: 4, universe: null });
  });
});
