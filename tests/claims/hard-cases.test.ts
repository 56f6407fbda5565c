import { describe, expect, it } from 'vitest';
import type { Query } from '../../lambdas/claims/schema/kinds.ts';
import { leagueTable } from '../../lambdas/findings/tables/league.ts';
import { accepted, record, records, withBase } from '../support/folder.ts';
import { through } from '../support/through.ts';
import { tell } from '../support/told.ts';
import { figuresOf, verdictOf, type World, world } from '../support/world.ts';
import { recordOf } from '../support/world-rows.ts';

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

const verdict = (so: World, query: Query): string => verdictOf(so.ask(query));

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
    expect(leagueTable(eiu.view(), 'eiu/2022', 10).rows.filter(row => row.status.kind === 'ranked')).toHaveLength(11);
    const share = tell(eiu, { kind: 'topShare', release: 'eiu/2022', top: 10, group: 'european-cities' });
    expect(share.en).toContain('hold six of the 11 places in the top ten');
    expect(share.zh).toContain('前十（含并列共11席）中');
    const joint = tell(eiu, { kind: 'jointPosition', unit: 'osaka', release: 'eiu/2022' });
    expect([joint.en, joint.zh]).toEqual([
      expect.stringContaining('Melbourne and Osaka were joint 10th'),
      expect.stringContaining('并列第十'),
    ]);
  });

  it('two economies at the tenth place: both are in, and eleven take the places', () => {
    // Human Development Index, data of 2022.
    const first = [
      'switzerland',
      'norway',
      'iceland',
      'hong-kong',
      'denmark',
      'sweden',
      'germany',
      'ireland',
      'singapore',
    ];
    const hdi = ['australia', 'netherlands', ...first]
      .reduce((so, id) => so.economy(id), world())
      .group('oceania', ['australia'])
      .ranking('hdi', {
        kinds: ['economy'],
        releases: [
          {
            id: '2022',
            listedTo: 10,
            places: { ...Object.fromEntries(first.map((id, i) => [id, i + 1])), australia: 10, netherlands: 10 },
          },
        ],
      });
    const joint = tell(hdi, { kind: 'jointPosition', unit: 'netherlands', release: 'hdi/2022' });
    expect(joint.en).toContain('Australia and the Netherlands were joint 10th');
    expect(joint.zh).toContain('并列第十');
    const share = tell(hdi, { kind: 'topShare', release: 'hdi/2022', top: 10, group: 'oceania' });
    expect(share.en).toContain('one of the 11 places');
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
    expect(verdict(merged, { kind: 'moved', ...at })).toBe('false: leftOut');
    const said = tell(merged, { kind: 'succession', ...at });
    expect(said.en).toBe(
      'The R Index 2022 covers New City, which succeeds Old City and Older City; 2021 covered these, so nothing is compared.',
    );
    expect(said.zh).toContain('new-city由old-city和older-city承继而来');
    const gone: Query = { kind: 'leftTop', unit: 'old-city', release: 'r/2022', top: 10 };
    expect(verdict(merged, gone)).toBe('withhold: inCluster');
    // Whom it was formed from was in before: it did not enter, and not for the first time.
    const unheard = merged.with(dataset => ({
      ...dataset,
      records: dataset.records.filter(({ release, unit }) => release !== '2021' || unit !== 'new-city'),
    }));
    expect(verdict(unheard, { kind: 'enteredTop', ...at, top: 10 })).toBe('withhold: inCluster');
  });

  it('a renamed ranking is another segment: what is compared across says that the method changed', () => {
    const report = through('beijing', 'report', [
      ['2024', 1, { segment: 'overseas' }],
      ['2025', 2, { segment: 'international' }],
    ]);
    const moved = tell(report, { kind: 'moved', unit: 'beijing', release: 'report/2025' });
    expect(moved.en).toContain('the method changed between 2024 and 2025');
    expect(moved.zh).toContain('2024年与2025年之间方法有变');
  });
});

describe('case 3, a method break', () => {
  const kearney = through('beijing', 'kearney', [
    ['2021', 6, { segment: '29 metrics' }],
    ['2022', 5, { segment: '29 metrics' }],
    ['2023', 5, { segment: '29 metrics' }],
    ['2024', 6, { segment: '31 metrics', historyComplete: true }],
  ]);

  it('is named in every move and streak that goes across it, and best places start anew', () => {
    const change = tell(kearney, { kind: 'methodChange', release: 'kearney/2024' });
    expect(change.en).toContain('not strictly comparable');
    expect(change.zh).toContain('不完全可比');
    const at = { unit: 'beijing', release: 'kearney/2024' };
    for (const kind of ['bestRank', 'bestSince', 'worstRank'] as const)
      expect(verdict(kearney, { kind, ...at })).toBe('withhold: tooFewSince');
    expect(tell(kearney, { kind: 'moved', ...at })).toMatchObject({
      en: expect.stringMatching(
        /fell one place in .*; the method changed between 2023 and 2024, so places are not strictly/,
      ),
      zh: expect.stringMatching(/下降一位.*；2023年与2024年之间方法有变，名次不完全可比。$/),
    });
  });

  it('ranks that were restated for all are compared with each other, never with those of before', () => {
    // IMD World Competitiveness, constructed places: 2022 as published, and as restated with the 2023 method.
    const imd = through('singapore', 'imd', [
      ['2022', 3],
      ['2023', 4],
    ]).with(rows => ({
      ...rows,
      records: [
        ...rows.records,
        { ...recordOf('imd', '2022', 'singapore', 5), vintage: 2, vintageReason: 'Restated with the method of 2023' },
      ],
    }));
    const moved = imd.ask({ kind: 'moved', unit: 'singapore', release: 'imd/2023' });
    expect(figuresOf(moved)).toMatchObject({ from: 5, to: 4 });
    const { en, zh } = tell(imd, { kind: 'moved', unit: 'singapore', release: 'imd/2023', places: 1 });
    expect(en).toMatch(/rose one place in .*, to fourth from fifth in 2022/);
    expect(zh).toMatch(/由2022年的第五升至第四，上升一位/);
    expect(moved.evidence.map(({ key }) => key)).not.toContain('imd/2022/singapore@1');
    expect(verdict(imd, { kind: 'moved', unit: 'singapore', release: 'imd/2023', places: -1 })).toMatch(/^false: /);
  });
});
