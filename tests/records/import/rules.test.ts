import { describe, expect, test } from 'vitest';
import type { Fault } from '../../../lambdas/records/import/fault.ts';
import {
  accepted,
  type Cells,
  type Files,
  ranking,
  record,
  records,
  refused,
  release,
  source,
  table,
  UNITS,
  unit,
  withBase,
} from '../../support/folder.ts';

interface Case {
  readonly name: string;
  readonly files: Files;
  /** The only fault: its rule and place, and words that its message or remedy must hold. */
  readonly fault: Partial<Fault>;
  readonly says?: readonly string[];
}

const releases = (...rows: readonly Cells[]): Files => ({ 'releases.csv': table('releases', rows) });
const units = (...rows: readonly Cells[]): Files => ({ 'units.csv': table('units', [...UNITS, ...rows]) });
const listed = (to: string, cells: Cells = {}): Files => releases(release('2022', { listed_to: to, ...cells }));
const rule = (tie_rule: string): Files => ({ 'rankings.csv': table('rankings', [ranking('gci', { tie_rule })]) });
const indicators: Files = {
  'indicators.csv': table('indicators', [
    {
      indicator: 'gdp',
      name_en: 'GDP',
      name_zh: '国内生产总值',
      measure: 'USD',
      direction: 'higher-is-better',
      source: 'page',
    },
  ]),
};
const declared = (history_since: string): Files => ({
  'indicators.csv': table('indicators', [
    {
      indicator: 'gdp',
      name_en: 'GDP',
      name_zh: '国内生产总值',
      measure: 'USD',
      direction: 'higher-is-better',
      history_since,
      source: 'page',
    },
  ]),
});
const value = (cells: Cells): Files => ({
  ...indicators,
  'values.csv': table('values', [
    { indicator: 'gdp', unit: 'beijing', year: '2021', value: '28000', source: 'page', ...cells },
  ]),
});
const honour = (unitName: string, order: string, cells: Cells = {}): Cells => ({
  report: 'influence',
  edition: '2022',
  title: 'pioneer',
  title_en: 'Pioneer',
  unit: unitName,
  order,
  list_size: '2',
  source: 'page',
  ...cells,
});
const honours = (...rows: readonly Cells[]): Files => ({ 'honours.csv': table('honours', rows) });

const CASES: readonly Case[] = [
  {
    name: 'V01: a name that two units bear is refused and both are named',
    files: records(record('Taizhou', '1')),
    fault: { rule: 'V01', file: 'records.csv', row: 2, column: 'unit', value: 'Taizhou' },
    says: ['台州', 'taizhou-zhejiang', '泰州', 'taizhou-jiangsu'],
  },
  {
    name: 'V01: a name that is nearly right is suggested, never matched',
    files: records(record('BEIJING', '1')),
    fault: { rule: 'V01', row: 2, value: 'BEIJING' },
    says: ['matches no unit', 'beijing'],
  },
  {
    name: 'V01: an unknown unit of a value',
    files: value({ unit: 'Atlantis' }),
    fault: { rule: 'V01', file: 'values.csv', row: 2, value: 'Atlantis' },
  },
  {
    name: 'V02: one unit twice in a release, under two of its names',
    files: records(record('Beijing', '1'), record('tokyo', '3'), record('Peking', '2')),
    fault: { rule: 'V02', row: 4, value: 'gci/2022/beijing@1' },
    says: ['row 2 of records.csv'],
  },
  {
    name: 'V02: one value twice',
    files: {
      ...indicators,
      'values.csv': table('values', [
        { indicator: 'gdp', unit: 'beijing', year: '2021', value: '1', source: 'page' },
        { indicator: 'gdp', unit: 'beijing', year: '2021', value: '2', source: 'page' },
      ]),
    },
    fault: { rule: 'V02', file: 'values.csv', row: 3 },
  },
  ...['1.5', '0', '-1', '第一名', '1,2', '01', 'top 10', 'max 3', '前10', 'Top-5'].map(rank => ({
    name: `V04: "${rank}" is not a rank`,
    files: records(record('beijing', rank)),
    fault: { rule: 'V04', row: 2, column: 'rank', value: rank } as const,
    says: ['is not a rank'],
  })),
  {
    name: 'V04: a band that a spreadsheet turned into a date',
    files: records(record('beijing', '10-Jan')),
    fault: { rule: 'V04', value: '10-Jan' },
    says: ['date', 'text'],
  },
  {
    name: 'V04: neither rank nor score nor status',
    files: records(record('beijing', '')),
    fault: { rule: 'V04', row: 2, column: 'rank', value: null },
    says: ['not-collected'],
  },
  {
    name: 'V04: a rank and a status that denies it',
    files: records(record('beijing', '1', { status: 'unranked' })),
    fault: { rule: 'V04', column: 'status' },
  },
  {
    name: 'V04: a status that is not known',
    files: records(record('beijing', '', { status: 'absent' })),
    fault: { rule: 'V04', column: 'status', value: 'absent' },
  },
  {
    name: 'V05 competition: the place after a tie of two is skipped, also in a partial list',
    files: records(record('beijing', '4'), record('tokyo', '4'), record('paris', '5')),
    fault: { rule: 'V05', row: 4, column: 'rank', value: '5' },
    says: ['must be 6', 'dense'],
  },
  {
    name: 'V05 unknown: read as competition',
    files: { ...rule('unknown'), ...records(record('beijing', '1'), record('tokyo', '1'), record('paris', '2')) },
    fault: { rule: 'V05', row: 4, value: '2' },
    says: ['unknown'],
  },
  {
    name: 'V05 dense: no place is skipped after a tie, inside listed_to',
    files: {
      ...rule('dense'),
      ...listed('3'),
      ...records(record('beijing', '1'), record('tokyo', '1'), record('paris', '3')),
    },
    fault: { rule: 'V05', row: 4, value: '3' },
    says: ['must be 2', 'competition'],
  },
  {
    name: 'V05 strict: nobody shares a place',
    files: { ...rule('strict'), ...records(record('beijing', '7'), record('tokyo', '=7')) },
    fault: { rule: 'V05', row: 3, value: '7' },
    says: ['beijing, tokyo'],
  },
  {
    name: 'V08: a rank beyond the universe',
    files: { ...releases(release('2022', { universe_size: '150' })), ...records(record('beijing', '152')) },
    fault: { rule: 'V08', file: 'records.csv', row: 2, value: '152' },
    says: ['150'],
  },
  {
    name: 'V08: a list that is longer than the universe',
    files: { ...listed('2', { universe_size: '1' }), ...records(record('beijing', '1'), record('tokyo', '1')) },
    fault: { rule: 'V08', file: 'releases.csv', row: 2, column: 'listed_to' },
  },
  {
    name: 'V08: more with a place than the universe holds, in a list where the next place follows however many share one',
    files: {
      ...rule('dense'),
      ...releases(release('2022', { universe_size: '2' })),
      ...records(record('beijing', '1'), record('tokyo', '=2'), record('paris', '=2')),
    },
    fault: { rule: 'V08', file: 'releases.csv', row: 2, column: 'universe_size', value: '2' },
    says: ['3 units have a place', '2 units are declared'],
  },
  {
    name: 'V08: more in bands than the universe holds',
    files: {
      ...releases(release('2022', { universe_size: '2' })),
      ...records(record('beijing', '1-2'), record('tokyo', '1-2'), record('paris', '1-2')),
    },
    fault: { rule: 'V08', file: 'releases.csv', row: 2, column: 'universe_size', value: '2' },
  },
  {
    name: 'V08: more moves than the universe holds',
    files: releases(release('2022', { universe_size: '4', rose: '4', held: '4', fell: '4' })),
    fault: { rule: 'V08', file: 'releases.csv', row: 2, column: 'rose', value: '12' },
    says: ['12', '4'],
  },
  {
    name: 'V09: a hole inside listed_to',
    files: { ...listed('3'), ...records(record('beijing', '1'), record('tokyo', '3')) },
    fault: { rule: 'V09', file: 'releases.csv', row: 2, column: 'listed_to', value: '3' },
    says: ['nobody holds: 2.'],
  },
  {
    name: 'V09: 1, 2, 2, 4 is not complete to 5',
    files: {
      ...listed('5'),
      ...records(record('beijing', '1'), record('tokyo', '2'), record('paris', '2'), record('xian', '4')),
    },
    fault: { rule: 'V09', row: 2 },
    says: ['nobody holds: 5.'],
  },
  {
    name: 'V09: of three who shared the first place one was moved, and the fourth is missing',
    files: {
      ...listed('5'),
      ...records(
        record('beijing', '1'),
        record('tokyo', '1'),
        record('paris', '1'),
        record('xian', '5'),
        record('paris', '5', { vintage: '2', vintage_reason: 'a slip', source: 'notice' }),
      ),
    },
    fault: { rule: 'V09', row: 2 },
    says: ['nobody holds: 4.'],
  },
  {
    name: 'V09: a dense list with a place that nobody holds',
    files: { ...rule('dense'), ...listed('3'), ...records(record('beijing', '1'), record('paris', '3')) },
    fault: { rule: 'V09', row: 2 },
  },
  {
    name: 'V09: a band with fewer holders than places is not complete',
    files: { ...listed('3'), ...records(record('beijing', '1'), record('paris', '2-3')) },
    fault: { rule: 'V09', row: 2 },
    says: ['nobody holds: 3.'],
  },
  {
    name: 'V14: a release that does not exist',
    files: records(record('beijing', '1', { release: '2019' })),
    fault: { rule: 'V14', row: 2, column: 'release', value: '2019' },
    says: ['2021, 2022'],
  },
  {
    name: 'V14: a release that was not published',
    files: { ...releases(release('2022', { state: 'not-published' })), ...records(record('beijing', '1')) },
    fault: { rule: 'V14', file: 'records.csv', row: 2, value: '2022' },
    says: ['not-published'],
  },
  {
    name: 'V16: no source',
    files: records(record('beijing', '1', { source: '' })),
    fault: { rule: 'V16', row: 2, column: 'source', value: null },
  },
  {
    name: 'V16: a source that is not on record',
    files: records(record('beijing', '1', { source: 'hearsay' })),
    fault: { rule: 'V16', row: 2, column: 'source', value: 'hearsay' },
  },
  {
    name: 'V16: a fact of a release with an unknown source of its own',
    files: releases(release('2022', { released: '2022-06', released_source: 'hearsay' })),
    fault: { rule: 'V16', file: 'releases.csv', column: 'released_source', value: 'hearsay' },
  },
  {
    name: 'V19: an economy in a list of cities',
    files: records(record('China', '1')),
    fault: { rule: 'V19', row: 2, column: 'unit', value: 'china' },
    says: ['economy', 'city'],
  },
  {
    name: 'V21: a band that begins above its end',
    files: records(record('beijing', '101-50')),
    fault: { rule: 'V21', row: 2, column: 'rank', value: '101-50' },
    says: ['50-101'],
  },
  {
    name: 'V24: a vintage without a reason',
    files: records(record('beijing', '1'), record('beijing', '2', { vintage: '2' })),
    fault: { rule: 'V24', row: 3, column: 'vintage_reason' },
  },
  {
    name: 'V24: a vintage without its predecessor',
    files: records(record('beijing', '1', { vintage: '2', vintage_reason: 'Corrected on 2022-07-01' })),
    fault: { rule: 'V24', row: 2, column: 'vintage', value: '2' },
  },
  {
    name: 'V24: a correction by a source that is older than the release',
    files: {
      ...records(
        record('beijing', '1'),
        record('beijing', '2', { vintage: '2', vintage_reason: 'a slip', source: 'notice' }),
      ),
      ...releases(release('2022', { released: '2022-05-01' })),
      'sources.csv': table('sources', [source('page'), source('notice', { published: '2022-04' })]),
    },
    fault: { rule: 'V24', row: 3, column: 'source', value: 'notice' },
    says: ['2022-04', '2022-05-01'],
  },
  {
    name: 'V24: a corrected figure by a source that is older than the one it was first printed in',
    files: {
      ...indicators,
      'values.csv': table('values', [
        { indicator: 'gdp', unit: 'beijing', year: '2021', value: '28000', source: 'page' },
        {
          indicator: 'gdp',
          unit: 'beijing',
          year: '2021',
          value: '29000',
          vintage: '2',
          vintage_reason: 'a slip',
          source: 'notice',
        },
      ]),
      'sources.csv': table('sources', [
        source('page', { published: '2022-03-01' }),
        source('notice', { published: '2021' }),
      ]),
    },
    fault: { rule: 'V24', row: 3, column: 'source', value: 'notice' },
    says: ['2021', '2022-03-01'],
  },
  {
    name: 'V26: two releases with one label',
    files: releases(release('2022', { label_zh: '第二版' }), release('2023', { label_en: '2022', label_zh: '第三版' })),
    fault: { rule: 'V26', file: 'releases.csv', row: 3, column: 'label_en', value: '2022' },
  },
  {
    name: 'V26: labels of one release that tell different years',
    files: releases(release('2022', { label_zh: '2023年' })),
    fault: { rule: 'V26', file: 'releases.csv', row: 2, column: 'label_zh', value: '2023年' },
    says: ['"2022"', 'label_en'],
  },
  {
    name: 'V26: labels of one release that tell different numbers',
    files: releases(release('2022', { label_en: 'GFCI 32', label_zh: '第31期' })),
    fault: { rule: 'V26', file: 'releases.csv', row: 2, column: 'label_zh', value: '第31期' },
  },
  {
    name: 'V26: a label that is another year than label_year',
    files: releases(release('2022', { label_year: '2021' })),
    fault: { rule: 'V26', file: 'releases.csv', row: 2, column: 'label_year', value: '2021' },
    says: ['"2022"', 'released'],
  },
  {
    name: 'F08: a ranking that is not on record',
    files: records(record('beijing', '1', { ranking: 'gcx' })),
    fault: { rule: 'F08', file: 'records.csv', row: 2, column: 'ranking', value: 'gcx' },
  },
  {
    name: 'F08: a member that is not on record',
    files: units(unit('bay', 'Bay', '湾区', { kind: 'cluster', members: 'atlantis' })),
    fault: { rule: 'F08', file: 'units.csv', row: 11, column: 'members', value: 'atlantis' },
  },
  {
    name: 'F08: a group with an unknown member',
    files: {
      'groups.csv': table('groups', [
        { group: 'some', name_en: 'Delta cities', name_zh: '三角洲城市', members: 'beijing;atlantis', source: 'page' },
      ]),
    },
    fault: { rule: 'F08', file: 'groups.csv', column: 'members', value: 'atlantis' },
  },
  {
    name: 'V32: a figure from before the history that is declared',
    files: { ...value({ year: '2009' }), ...declared('2010') },
    fault: { rule: 'V32', file: 'values.csv', row: 2, column: 'year', value: '2009' },
    says: ['nothing was measured before 2010', 'history_since'],
  },
  {
    name: 'F07: a history that begins with no year',
    files: declared('always'),
    fault: { rule: 'F07', file: 'indicators.csv', row: 2, column: 'history_since', value: 'always' },
  },
  {
    name: 'F08: a value of an unknown indicator',
    files: value({ indicator: 'gnp' }),
    fault: { rule: 'F08', file: 'values.csv', column: 'indicator', value: 'gnp' },
  },
  {
    name: 'F09: one id for two units',
    files: units(unit('paris', 'Paris', '帕里斯')),
    fault: { rule: 'F09', file: 'units.csv', row: 11, value: 'paris' },
  },
  {
    name: 'F10: a previous release that does not exist',
    files: releases(release('2022', { previous: '2019' })),
    fault: { rule: 'F10', row: 2, column: 'previous', value: '2019' },
  },
  {
    name: 'F10: a chain that runs in a circle',
    files: releases(release('2021', { previous: '2022' }), release('2022', { previous: '2021' })),
    fault: { rule: 'F10', row: 2, column: 'previous' },
    says: ['circle'],
  },
  {
    name: 'F10: two releases after the same one',
    files: releases(release('2021'), release('2022', { previous: '2021' }), release('2023', { previous: '2021' })),
    fault: { rule: 'F10', row: 4, value: '2021' },
  },
  {
    name: 'F10: a previous release that came out later',
    files: releases(
      release('2021', { released: '2022-09' }),
      release('2022', { previous: '2021', released: 'by 2022-06-30' }),
    ),
    fault: { rule: 'F10', row: 3, column: 'previous' },
    says: ['later'],
  },
  {
    name: 'F11: a city with members',
    files: units(unit('nara', 'Nara', '奈良', { members: 'tokyo' })),
    fault: { rule: 'F11', file: 'units.csv', row: 11, column: 'members' },
  },
  {
    name: 'F11: a city that succeeds itself',
    files: units(unit('nara', 'Nara', '奈良', { succeeds: 'nara' })),
    fault: { rule: 'F11', file: 'units.csv', row: 11, column: 'succeeds', value: 'nara' },
  },
  {
    name: 'F08: a city that succeeds one that is not on record',
    files: units(unit('nara', 'Nara', '奈良', { succeeds: 'heijo' })),
    fault: { rule: 'F08', file: 'units.csv', row: 11, column: 'succeeds', value: 'heijo' },
  },
  {
    name: 'F11: a cluster that stands for an economy',
    files: units(unit('bay', 'Bay', '湾区', { kind: 'cluster', stands_for: 'china' })),
    fault: { rule: 'F11', file: 'units.csv', row: 11, column: 'stands_for', value: 'china' },
  },
  {
    name: 'F12: a list of honours that outgrows its size',
    files: honours(honour('beijing', '1'), honour('shanghai', '2'), honour('xian', '3')),
    fault: { rule: 'F12', file: 'honours.csv', row: 4 },
  },
  {
    name: 'F12: two sizes of one list',
    files: honours(honour('beijing', '1'), honour('shanghai', '2', { list_size: '10' })),
    fault: { rule: 'F12', file: 'honours.csv', row: 3 },
  },
  {
    name: 'F12: two holders named at the same place',
    files: honours(honour('beijing', '1'), honour('shanghai', '1')),
    fault: { rule: 'F12', file: 'honours.csv', row: 3 },
  },
];

describe('each rule refuses, alone and in words', () => {
  test.each(CASES)('$name', ({ files, fault, says = [] }) => {
    const faults = refused(withBase(files));
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject(fault);
    const words = `${faults[0]?.message} ${faults[0]?.remedy}`;
    for (const part of says) expect(words).toContain(part);
    expect(faults[0]?.remedy).toMatch(/\.$/);
  });
});

const FINE: readonly (readonly [string, Files])[] = [
  [
    '1, 2, 2, 4 is complete to 4',
    {
      ...listed('4'),
      ...records(record('beijing', '1'), record('tokyo', '2'), record('paris', '2'), record('xian', '4')),
    },
  ],
  [
    'a tie at the cut-off goes beyond it',
    { ...listed('2'), ...records(record('beijing', '1'), record('tokyo', '=2'), record('paris', '=2')) },
  ],
  [
    'a partial list has gaps beyond listed_to',
    { ...listed('1'), ...records(record('beijing', '1'), record('tokyo', '17'), record('paris', '17')) },
  ],
  [
    'a dense list',
    {
      ...rule('dense'),
      ...listed('2'),
      ...records(record('beijing', '1'), record('tokyo', '1'), record('paris', '2')),
    },
  ],
  [
    'a dense list with ranks left out beyond listed_to',
    { ...rule('dense'), ...records(record('beijing', '1'), record('tokyo', '1'), record('paris', '9')) },
  ],
  [
    'a full band',
    { ...listed('3'), ...records(record('beijing', '1'), record('tokyo', '2–3'), record('paris', '2–3')) },
  ],
  ['an open band', records(record('beijing', '150+'))],
  ['an absence', records(record('beijing', '', { status: 'not-in-universe' }))],
  ['a score without a rank', records(record('beijing', '', { score: '96.30' }))],
  ['a score of a unit that is not ranked', records(record('beijing', '', { score: '96.30', status: 'unranked' }))],
  [
    'a release that was not published shares its predecessor with the one after',
    releases(
      release('2019'),
      release('2020', { previous: '2019', state: 'not-published' }),
      release('2021', { previous: '2019' }),
    ),
  ],
  [
    'a chain longer than one',
    releases(
      release('2020', { previous: 'first' }),
      release('2021', { previous: '2020' }),
      release('2022', { previous: '2021' }),
    ),
  ],
  [
    'text that a spreadsheet would take for a formula',
    { 'sources.csv': table('sources', [source('page', { title_en: '=SUM(A1)', title_zh: '@我' })]) },
  ],
  ['an empty folder of records', {}],
];

test.each(FINE)('%s is accepted', (_name, files) => {
  expect(accepted(withBase(files)).units).toHaveLength(UNITS.length);
});

test('V24: a source of the month in which the release came out may correct it, and so may any where it came out by a day', () => {
  const corrected = (released: string) =>
    withBase(
      records(
        record('beijing', '1'),
        record('beijing', '2', { vintage: '2', vintage_reason: 'a slip', source: 'notice' }),
      ),
      releases(release('2022', { released })),
      { 'sources.csv': table('sources', [source('page'), source('notice', { published: '2022-05' })]) },
    );
  for (const released of ['2022-05-20', 'by 2022-06-01', ''])
    expect(accepted(corrected(released)).records).toHaveLength(2);
});

test('V08: who was corrected into a list is none of those whom it declared as first printed', () => {
  const files = withBase(
    rule('dense'),
    releases(release('2022', { universe_size: '2' })),
    records(
      record('beijing', '1'),
      record('tokyo', '2'),
      record('paris', '', { status: 'unranked' }),
      record('paris', '2', { vintage: '2', vintage_reason: 'left out by a slip' }),
    ),
  );
  expect(accepted(files).records).toHaveLength(4);
});
