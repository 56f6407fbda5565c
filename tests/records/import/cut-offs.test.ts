import { expect, test } from 'vitest';
import { LANGUAGES } from '../../../lambdas/language/languages.ts';
import { EMPTY } from '../../../lambdas/records/dataset.ts';
import { parseFiles } from '../../../lambdas/records/import/parse-files.ts';
import { record, records, release, table, withBase } from '../../support/folder.ts';

const SECTIONS = '[{ id: findings }, { id: changes }, { id: basket }, { id: rankings }, { id: histories }]';

/** A definition whose edition has this year and cut-off, over releases of 2021 and 2022. */
function imported(year: number, cutOff: string, released: readonly string[] = ['2021-06-01', '2022-06-01']) {
  const [first = '', second = ''] = released;
  const files = withBase(
    {
      'releases.csv': table('releases', [
        release('2021', { previous: 'first', released: first }),
        release('2022', { previous: '2021', released: second }),
      ]),
      'reports/cities.yaml': `id: cities
titles: { en: Cities }
publisher: { en: Institute }
notice: { en: A sample. }
languages: [en]
focus: { all: true, names: { en: cities } }
sections: ${SECTIONS}
editions: [{ id: "2022", year: ${year}, cutOff: "${cutOff}" }]
`,
    },
    records(record('beijing', '1'), record('tokyo', '2')),
  );
  return parseFiles(files, EMPTY, LANGUAGES);
}

const faultsOf = (...given: Parameters<typeof imported>) => {
  const outcome = imported(...given);
  return outcome.ok ? [] : outcome.faults;
};

test('a cut-off before every release is told as that, at its own line, and nothing that follows from it', () => {
  const found = faultsOf(2020, '2020-12-31');
  expect(found).toMatchObject([
    { rule: 'V43', column: 'editions[0].cutOff', value: '2020-12-31', line: { line: 8, column: 38 } },
  ]);
  expect(found[0]?.message).toContain('the first is of 2021-06-01.');
  expect(found[0]?.translated['zh-Hans']?.message).toContain('最早的为2021-06-01');
});

test.each([
  ['one release is out', '2021-12-31', undefined],
  ['nobody knows when they came out', '2020-12-31', ['', '']],
  ['one may have come out in its month', '2021-06-15', ['2021-06', '2022-06']],
] as const)('where %s, what sections lack is told', (_, cutOff, released) => {
  const found = faultsOf(2021, cutOff, released);
  expect(found.map(({ rule }) => rule)).not.toContain('V43');
  expect(found.map(({ rule }) => rule)).toContain('F15');
});

const told = (year: number) => {
  const { notes } = imported(year, '2022-12-31');
  return notes.filter(({ column }) => column === 'editions[0].year').map(({ words }) => words.en);
};

test('an edition of a year far from that of its cut-off is told', () => {
  expect(told(2019)).toEqual([expect.stringContaining('The edition "2022" is of the year 2019')]);
  expect(told(2023)).toHaveLength(1);
  expect([...told(2022), ...told(2021)]).toEqual([]);
});
