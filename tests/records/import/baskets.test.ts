import { expect, test } from 'vitest';
import { accepted, ranking, record, records, refused, release, table, withBase } from '../../support/folder.ts';

const names = (en: string) => ({ en, 'zh-Hans': '名' });

/** A report that counts over these releases. */
const counting = (basket: readonly string[]) => ({
  'reports.json': JSON.stringify([
    {
      id: 'influence',
      titles: names('Report'),
      publisher: names('Institute'),
      notice: names('A sample.'),
      languages: ['en', 'zh-Hans'],
      focus: { kinds: ['city'], names: names('Cities') },
      editions: [{ id: '2022', year: 2022, cutOff: '2023-02-17', basket }],
    },
  ]),
});

/** A ranking with a short name of its own. */
const called = (id: string, cells: Readonly<Record<string, string>> = {}) =>
  ranking(id, {
    name_en: `Index ${id}`,
    name_zh: `指数${id}`,
    short_name_en: `Short ${id}`,
    short_name_zh: `简称${id}`,
    ...cells,
  });

const folderOf = (...basket: readonly string[]) =>
  withBase(
    {
      'rankings.csv': table('rankings', [
        ranking('gci'),
        called('gci-capital', { dimension_of: 'gci' }),
        called('ports'),
      ]),
      'releases.csv': table('releases', [
        release('2021'),
        release('2022'),
        release('2022', { ranking: 'gci-capital' }),
        release('2022', { ranking: 'ports' }),
      ]),
    },
    records(record('beijing', '1')),
    counting(basket),
  );

const said = (...basket: readonly string[]) =>
  refused(folderOf(...basket)).map(({ rule, column, value, message }) => ({ rule, column, value, message }));

test('a basket counts every ranking once', () => {
  accepted(folderOf('gci/2022', 'ports/2022'));
  expect(said('gci/2022', 'ports/2022', 'gci/2021')).toEqual([
    {
      rule: 'V37',
      column: 'editions[0].basket[2]',
      value: 'gci/2021',
      message: 'The basket counts the ranking "gci" twice: "gci/2022" and "gci/2021" are two of its releases.',
    },
  ]);
});

test('a dimension is not counted beside its whole, whichever of the two comes first', () => {
  accepted(folderOf('gci-capital/2022', 'ports/2022'));
  for (const [at, basket] of [
    [1, ['gci/2022', 'gci-capital/2022']],
    [0, ['gci-capital/2022', 'gci/2022']],
  ] as const)
    expect(said(...basket)).toMatchObject([
      { rule: 'V37', column: `editions[0].basket[${at}]`, value: 'gci-capital/2022' },
    ]);
});
