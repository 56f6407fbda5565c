import { describe, expect, it } from 'vitest';
import type { Form } from '../../lambdas/analysis/forms.ts';
import { leagueTable } from '../../lambdas/analysis/tables/league.ts';
import { accepted, record, records, withBase } from '../support/folder.ts';
import { tell } from '../support/told.ts';
import { figuresOf, verdictOf, type World, world } from '../support/world.ts';
import { named, type PlaceText, type ReleaseFacts } from '../support/world-rows.ts';

/** EIU Global Liveability Index 2022: two third, none fourth; two tenth. */
const EIU_2022 = {
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
};
const EUROPE = ['vienna', 'copenhagen', 'zurich', 'geneva', 'frankfurt', 'amsterdam'];

/** One unit through the releases of a ranking, by id; each list complete to the tenth place unless said otherwise. */
const through = (
  unit: string,
  ranking: string,
  places: readonly (readonly [id: string, place: PlaceText | null, facts?: Partial<ReleaseFacts>])[],
): World =>
  world()
    .city(unit)
    .ranking(ranking, {
      releases: places.map(([id, place, facts]) => ({
        id,
        listedTo: 10,
        places: place === null ? {} : { [unit]: place },
        ...facts,
      })),
    });
const verdict = (so: World, form: Form): string => verdictOf(so.ask(form));

describe('case 1, a tie at the cut-off', () => {
  const eiu = world()
    .group('european-cities', EUROPE)
    .ranking('eiu', {
      releases: [
        { id: '2022', listedTo: 10, places: EIU_2022 },
        { id: '2024', listedTo: 10, places: { zurich: 8, osaka: 9, auckland: 9 } },
      ],
    });

  it('eleven cities are in the top ten, and eleven is what shares are of', () => {
    expect(leagueTable(eiu.view(), 'eiu/2022', 10).rows.filter(row => row.standing.kind === 'ranked')).toHaveLength(11);
    const share = tell(eiu, { kind: 'topShare', release: 'eiu/2022', top: 10, group: 'european-cities' });
    expect(share.en).toContain('take six of the 11 places in the top ten');
    expect(share.zh).toContain('前十（含并列共11个）中');
    const joint = tell(eiu, { kind: 'jointPosition', unit: 'osaka', release: 'eiu/2022' });
    expect([joint.en, joint.zh]).toEqual([
      expect.stringContaining('Melbourne and Osaka are joint 10th'),
      expect.stringContaining('并列第十'),
    ]);
  });

  it('two ninths leave no tenth', () => {
    expect(verdict(eiu, { kind: 'position', unit: 'auckland', release: 'eiu/2024', rank: 10 })).toBe(
      'false: otherRank',
    );
    expect(tell(eiu, { kind: 'jointPosition', unit: 'auckland', release: 'eiu/2024' }).en).toContain('joint ninth');
  });
});

describe('case 2, what is renamed or merged', () => {
  it('a renamed city keeps its id by its alias; a merged one is another, with no move across', () => {
    const renamed = accepted(withBase(records(record('Peking', '1'))));
    expect(renamed.records.map(({ unit }) => unit)).toEqual(['beijing']);
    const merged = world()
      .city('new-city')
      .ranking('r', {
        releases: [
          { id: '2021', listedTo: 10, places: { 'old-city': 5 } },
          { id: '2022', listedTo: 10, places: { 'new-city': 3 } },
        ],
      });
    expect(verdict(merged, { kind: 'moved', unit: 'new-city', release: 'r/2022' })).toBe('withhold: belowDepth');
    expect(verdict(merged, { kind: 'newToRanking', unit: 'new-city', release: 'r/2022' })).toBe(
      'withhold: notOnRecord',
    );
  });

  it('a city formed from two others is neither new nor compared with them, nor did they drop out', () => {
    const merged = world()
      .city('new-city', { succeeds: ['old-city', 'older-city'] })
      .ranking('r', {
        releases: [
          { id: '2021', listedTo: 10, places: { 'old-city': 5, 'older-city': 9, 'new-city': 'not-in-universe' } },
          { id: '2022', listedTo: 10, places: { 'new-city': 3 } },
        ],
      });
    const at = { unit: 'new-city', release: 'r/2022' };
    expect(verdict(merged, { kind: 'newToRanking', ...at })).toBe('false: succeedsOthers');
    expect(verdict(merged, { kind: 'moved', ...at })).toBe('withhold: noRank');
    const said = tell(merged, { kind: 'succession', ...at });
    expect(said.en).toBe(
      'The R Index 2022 covers New City, which succeeds Old City and Older City; 2021 covered these, so nothing is compared.',
    );
    expect(said.zh).toContain('new-city由old-city和older-city承继而来');
    const gone: Form = { kind: 'leftTop', unit: 'old-city', release: 'r/2022', top: 10 };
    expect(verdict(merged, gone)).toBe('withhold: inCluster');
    // Whom it was formed from was in before: it did not enter, and not for the first time.
    const unheard = merged.with(dataset => ({
      ...dataset,
      records: dataset.records.filter(({ release, unit }) => release !== '2021' || unit !== 'new-city'),
    }));
    expect(verdict(unheard, { kind: 'enteredTop', ...at, top: 10 })).toBe('withhold: notOnRecord');
  });

  it('a renamed ranking is another segment: nothing is compared across', () => {
    const report = through('beijing', 'report', [
      ['2024', 1, { segment: 'overseas' }],
      ['2025', 2, { segment: 'international' }],
    ]);
    expect(verdict(report, { kind: 'moved', unit: 'beijing', release: 'report/2025' })).toBe('withhold: methodBreak');
  });
});

describe('case 3, a method break', () => {
  const kearney = through('beijing', 'kearney', [
    ['2021', 6, { segment: '29 metrics' }],
    ['2022', 5, { segment: '29 metrics' }],
    ['2023', 5, { segment: '29 metrics' }],
    ['2024', 6, { segment: '31 metrics', historyComplete: true }],
  ]);

  it('is said; no move, no streak and no best place is told across it', () => {
    const change = tell(kearney, { kind: 'methodChange', release: 'kearney/2024' });
    expect(change.en).toContain('not strictly comparable');
    expect(change.zh).toContain('不完全可比');
    const at = { unit: 'beijing', release: 'kearney/2024' };
    for (const kind of ['moved', 'bestRank', 'bestSince', 'worstRank'] as const)
      expect(verdict(kearney, { kind, ...at })).toMatch(/^withhold: (methodBreak|historyUndeclared)$/);
    expect(verdict(kearney, { kind: 'topStreak', ...at, top: 10 })).toBe('withhold: methodBreak');
  });
});

describe('case 4, an edition that did not appear', () => {
  const eiu = through('auckland', 'eiu', [
    ['2019', 12],
    ['2020', null, { state: 'not-published' }],
    ['2021', 1],
  ]);

  it('the comparison goes to the edition before it and says so; nobody is new', () => {
    const { en, zh } = tell(eiu, { kind: 'moved', unit: 'auckland', release: 'eiu/2021' });
    expect(en).toMatch(/rose 11 places from 2019.*no edition appeared for 2020/);
    expect(zh).toMatch(/较2019年上升11位.*2020年未发布/);
    expect(verdict(eiu, { kind: 'newToRanking', unit: 'auckland', release: 'eiu/2021' })).toBe('false: wasIn');
  });
});

describe('case 5, a city in some editions only', () => {
  it('Kyiv came back to the survey: not new, not compared', () => {
    const eiu = through('kyiv', 'eiu', [
      ['2021', 140],
      ['2022', 'not-in-universe'],
      ['2023', 165],
    ]);
    const at = { unit: 'kyiv', release: 'eiu/2023' };
    expect(verdict(eiu, { kind: 'newToRanking', ...at })).toBe('false: stillCovered');
    expect(verdict(eiu, { kind: 'moved', ...at })).toBe('withhold: noRank');
    const back = tell(eiu, { kind: 'returnedToRanking', ...at });
    expect(back.en).toContain('covered again by the EIU Index 2023');
    expect(back.zh).toContain('重新纳入');
  });

  it('Adelaide: three editions running, then a return that names the last', () => {
    const adelaide = through('adelaide', 'eiu', [
      ['2017', 11],
      ['2018', 10],
      ['2019', 10],
      ['2020', null, { state: 'not-published' }],
      ['2021', 3],
      ['2022', null],
      ['2023', 12],
      ['2024', null],
      ['2025', 9],
    ]);
    const streak = tell(adelaide, { kind: 'topStreak', unit: 'adelaide', release: 'eiu/2021', top: 10 });
    expect(streak.en).toContain('for three consecutive editions');
    expect(streak.zh).toContain('连续三届');
    const back = adelaide.ask({ kind: 'returnedToTop', unit: 'adelaide', release: 'eiu/2025', top: 10 });
    expect(figuresOf(back)).toMatchObject({ last: 'eiu/2021', rank: 9 });
  });

  it('absence from a stored top ten is "not listed", never "not ranked"', () => {
    const listed = tell(through('adelaide', 'eiu', [['2022', null]]), {
      kind: 'position',
      unit: 'adelaide',
      release: 'eiu/2022',
    });
    expect(listed.en).toContain('not among the first 10');
    expect(listed.en).toContain('not on record');
    expect(listed.en).not.toMatch(/unranked|not ranked/);
  });
});

describe('case 6, two rankings of one name', () => {
  it('go with their publishers, and are never taken for one another', () => {
    const two = through('london', 'kearney-gci', [['2024', 2]])
      .ranking('oxford-gci', { releases: [{ id: '2024', listedTo: 10, places: { london: 2 } }] })
      .with(rows => ({
        ...rows,
        rankings: rows.rankings.map(ranking => ({
          ...ranking,
          names: named('Global Cities Index', '全球城市指数'),
          publisher:
            ranking.id === 'kearney-gci' ? named('Kearney', '科尔尼') : named('Oxford Economics', '牛津经济研究院'),
        })),
      }));
    const [one, other] = ['kearney-gci/2024', 'oxford-gci/2024'].map(release =>
      tell(two, { kind: 'position', unit: 'london', release }),
    );
    expect([one?.en, other?.en]).toEqual([
      'London ranks second in the Kearney Global Cities Index 2024.',
      'London ranks second in the Oxford Economics Global Cities Index 2024.',
    ]);
    expect(one?.zh).toContain('《科尔尼全球城市指数》');
    expect(other?.zh).toContain('《牛津经济研究院全球城市指数》');
  });
});
