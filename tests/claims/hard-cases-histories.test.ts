import { describe, expect, it } from 'vitest';
import type { Query } from '../../lambdas/claims/schema/kinds.ts';
import { through } from '../support/through.ts';
import { tell } from '../support/told.ts';
import { figuresOf, verdictOf, type World } from '../support/world.ts';
import { named } from '../support/world-rows.ts';

const verdict = (so: World, query: Query): string => verdictOf(so.ask(query));

describe('case 4, an edition that did not appear', () => {
  const eiu = through('auckland', 'eiu', [
    ['2019', 12],
    ['2020', null, { state: 'not-published' }],
    ['2021', 1],
  ]);

  it('the comparison goes to the edition before it and says so; nobody is new', () => {
    const { en, zh } = tell(eiu, { kind: 'moved', unit: 'auckland', release: 'eiu/2021' });
    expect(en).toMatch(/rose 11 places in .*, to first from 12th† in 2019 \(no edition appeared for 2020/);
    expect(zh).toMatch(/由2019年的第12位†升至第1位，上升11位.*2020年未发布/);
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
    expect(verdict(eiu, { kind: 'moved', ...at })).toBe('false: leftOut');
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
    expect(listed.en).toContain('not known');
    expect(listed.en).not.toMatch(/unranked|not ranked/);
    expect(listed.zh).toContain('前10');
    expect(listed.zh).not.toMatch(/未上榜|未排名/);
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
      'London ranked second in the Kearney Global Cities Index 2024.',
      'London ranked second in the Oxford Economics Global Cities Index 2024.',
    ]);
    expect(one?.zh).toContain('科尔尼《全球城市指数》');
    expect(other?.zh).toContain('牛津经济研究院《全球城市指数》');
  });

  it('one character apart in Chinese, they are two: one puts Fuzhou first, the other Beijing', () => {
    const names = {
      'zhejiang-university': named('City International Communication Index', '中国城市国际传播影响力指数'),
      'renmin-university': named('City International Influence Index', '中国城市国际影响力指数'),
    };
    const isNamed = (id: string): id is keyof typeof names => id in names;
    const so = through('beijing', 'zhejiang-university', [['2022', 1]])
      .ranking('renmin-university', { releases: [{ id: '2022', listedTo: 10, places: { fuzhou: 1, beijing: 2 } }] })
      .with(rows => ({
        ...rows,
        rankings: rows.rankings.map(one => (isNamed(one.id) ? { ...one, names: names[one.id] } : one)),
      }));
    const leads = (unit: string, id: string): Query => ({ kind: 'leader', unit, release: `${id}/2022` });
    expect(tell(so, leads('beijing', 'zhejiang-university')).zh).toContain('《中国城市国际传播影响力指数》');
    expect(tell(so, leads('fuzhou', 'renmin-university')).zh).toContain('《中国城市国际影响力指数》');
    expect(verdict(so, leads('beijing', 'renmin-university'))).toBe('false: otherRank');
    expect(verdict(so, leads('fuzhou', 'zhejiang-university'))).toBe('false: belowDepth');
  });
});
