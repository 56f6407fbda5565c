import { describe, expect, it } from 'vitest';
import { releaseOrder } from '../../lambdas/records/release-order.ts';
import { accepted, type Cells, record, records, release, table, withBase } from '../support/folder.ts';

const names = (en: string) => ({ en, 'zh-Hans': '名' });

/** A report over these releases of one ranking, of which its definition says no more than the cut-off. */
const read = (...releases: readonly Cells[]) => {
  const published = releases.filter(({ state }) => state === undefined);
  const dataset = accepted(
    withBase(
      { 'releases.csv': table('releases', releases) },
      records(...published.map(({ release: id = '' }) => record('beijing', '1', { release: id }))),
      {
        'reports.json': JSON.stringify([
          {
            id: 'influence',
            titles: names('Report'),
            publisher: names('Institute'),
            notice: names('A sample.'),
            languages: ['en', 'zh-Hans'],
            focus: { kinds: ['city'], names: names('Cities') },
            editions: [{ id: '2022', year: 2022, cutOff: '2022-12-31' }],
          },
        ]),
      },
    ),
  );
  return {
    order: releaseOrder(dataset.releases)(dataset.releases).map(({ id }) => id),
    basket: dataset.reports[0]?.editions[0]?.basket,
    dataset,
  };
};

const labelled = (year: string, cells: Cells): Cells => release(year, { label_year: year, ...cells });

describe('the order of releases', () => {
  it('is that in which each names the one before it, whatever their labels', () => {
    const { order, basket } = read(
      labelled('2022', { previous: '2023', released: '2022-11' }),
      labelled('2023', { previous: 'first', released: '2022-10' }),
    );
    expect(order).toEqual(['2023', '2022']);
    expect(basket).toEqual(['gci/2022']);
  });

  it('is that of their days where no line is on record', () => {
    const { order, basket } = read(
      labelled('2022', { released: '2022-11' }),
      labelled('2023', { released: '2022-10' }),
    );
    expect(order).toEqual(['2023', '2022']);
    expect(basket).toEqual(['gci/2022']);
  });

  it('does not take the day by which one was out for that on which it came out', () => {
    expect(read(labelled('2020', { released: 'by 2022-11' }), labelled('2021', { released: '2021-05' })).order).toEqual(
      ['2020', '2021'],
    );
  });

  it('goes by the years in their labels where neither tells', () => {
    expect(read(labelled('2022', {}), labelled('2021', { released: '2022' })).order).toEqual(['2021', '2022']);
  });

  it('goes along a place in the line that has no release', () => {
    const { order } = read(
      labelled('2024', { previous: 'first', released: '2020' }),
      labelled('2023', { previous: '2024', state: 'not-published' }),
      labelled('2022', { previous: '2023', released: '2022-10' }),
    );
    expect(order).toEqual(['2024', '2023', '2022']);
  });
});
