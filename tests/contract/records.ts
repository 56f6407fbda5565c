import { type Dataset, EMPTY } from '../../lambdas/records/dataset.ts';
import type { IndicatorValue } from '../../lambdas/records/indicator.ts';
import type { Names } from '../../lambdas/records/language-id.ts';
import type { Place, RankingRecord } from '../../lambdas/records/record.ts';
import type { Release } from '../../lambdas/records/release.ts';
import type { Unit } from '../../lambdas/records/unit.ts';

/** Constructed records for the tests of the table: small, but of every kind. */
const names = (en: string, zh = en): Names => ({ en, 'zh-Hans': zh });

export const unit = (id: string, zh = id): Unit => ({
  id,
  kind: 'city',
  names: names(id, zh),
  aliases: [],
  country: 'CN',
  codes: [],
  latitude: null,
  longitude: null,
  members: [],
  standsFor: null,
  sortKeys: { 'zh-Hans': id },
  source: 'constructed',
});

const release = (ranking: string, id: string): Release => ({
  ranking,
  id,
  labels: names(`${ranking} ${id}`),
  labelYear: { value: 2022, source: 'constructed' },
  state: 'published',
  previous: null,
  dataWindow: null,
  released: null,
  listedTo: null,
  universeSize: null,
  segment: null,
  historyComplete: null,
  note: null,
  source: 'constructed',
});

export const record = (ranking: string, of: string, unitId: string, place: Place, vintage = 1): RankingRecord => ({
  ranking,
  release: of,
  unit: unitId,
  place,
  score: null,
  basis: 'printed',
  vintage,
  vintageReason: vintage === 1 ? null : 'a correction',
  source: 'constructed',
  note: null,
});

export const rank = (place: number): Place => ({ kind: 'rank', rank: place });

const value = (unitId: string, year: number): IndicatorValue => ({
  indicator: 'gdp-per-capita',
  unit: unitId,
  year,
  value: '28294.50',
  bound: 'exact',
  vintage: 1,
  vintageReason: null,
  source: 'constructed',
  note: '按常住人口',
});

/** One of everything, and GFCI 9, 10 and 32 with ties, a band, a score, a tier, an absence and a corrected rank. */
export const SMALL: Dataset = {
  ...EMPTY,
  units: [unit('beijing', '北京'), unit('paris', '巴黎'), unit('shanghai', '上海'), unit('tokyo', '东京')],
  groups: [{ id: 'capitals', names: names('capitals'), members: ['beijing', 'paris'], source: 'constructed' }],
  rankings: [
    {
      id: 'gfci',
      names: names('Global Financial Centres Index'),
      shortNames: names('GFCI'),
      publisher: names('Z/Yen'),
      series: 'gfci',
      cadence: 'half-yearly',
      direction: 'higher-is-better',
      tieRule: 'competition',
      unitKinds: ['city'],
      source: 'constructed',
    },
  ],
  releases: [release('gfci', '9'), release('gfci', '10'), release('gfci', '32'), release('gpci', '2022')],
  records: [
    record('gfci', '9', 'beijing', rank(16)),
    record('gfci', '10', 'beijing', rank(17)),
    record('gfci', '32', 'beijing', rank(10)),
    record('gfci', '32', 'beijing', rank(8), 2),
    record('gfci', '32', 'shanghai', rank(6)),
    record('gfci', '32', 'paris', { kind: 'band', from: 101, to: null }),
    record('gfci', '32', 'tokyo', { kind: 'absent', status: 'withdrawn' }),
    { ...record('gpci', '2022', 'beijing', { kind: 'score' }), score: '1010.20' },
    record('gpci', '2022', 'tokyo', { kind: 'tier', tier: 'Alpha+' }),
  ],
  indicators: [
    {
      id: 'gdp-per-capita',
      names: names('GDP per head', '人均GDP'),
      measure: 'USD',
      direction: 'higher-is-better',
      definition: null,
      source: 'constructed',
    },
  ],
  values: [value('beijing', 2021), value('shanghai', 2021)],
  honours: [
    {
      report: 'overseas-influence',
      edition: '2022',
      title: 'pioneer',
      titleNames: { en: 'Pioneer City', 'zh-Hans': null },
      unit: 'beijing',
      order: 1,
      listSize: 10,
      source: 'constructed',
      note: null,
    },
  ],
  statements: [
    {
      id: 's1',
      text: { en: 'Beijing led.', 'zh-Hans': '北京居首。' },
      source: 'constructed',
      claim: { kind: 'lead', when: ['2021', '2022'], depth: { n: 10, exact: 0.1 }, blank: '', nothing: null },
    },
  ],
  sources: [
    {
      id: 'constructed',
      publisher: names('nobody'),
      title: names('constructed'),
      edition: null,
      published: null,
      url: null,
      accessed: '2026-11-01',
      secondary: false,
    },
  ],
};

/** One release with so many records that one answer of DynamoDB cannot hold them. */
export function manyRecords(count: number): Dataset {
  const ids = Array.from({ length: count }, (_, index) => `city-${index + 1}`);
  const note = '一条足够长的备注，使整个榜单超过一兆字节。'.repeat(4);
  return {
    ...EMPTY,
    releases: [release('gfci', '32')],
    records: ids.map((id, index) => ({ ...record('gfci', '32', id, rank(index + 1)), note })),
  };
}
