import { describe, expect, test } from 'vitest';
import { accepted, type Cells, type Files, ranking, refused, source, table, withBase } from '../../support/folder.ts';

const MEASURES = { measures_en: 'the pull of cities', measures_zh: '城市的吸引力' };

const files = (cells: Cells): Files => ({
  'rankings.csv': table('rankings', [
    ranking('gci'),
    ranking('pull', { ...cells, short_name_en: 'Pull', short_name_zh: '吸引力' }),
  ]),
  'sources.csv': table('sources', [source('page'), source('notice'), source('leaflet')]),
});

const measuredIn = (cells: Cells) =>
  accepted(withBase(files(cells))).rankings.find(({ id }) => id === 'pull')?.measured;

describe('what a ranking measures', () => {
  test('is kept in every language, with the source that says so', () => {
    const value = { en: 'the pull of cities', 'zh-Hans': '城市的吸引力' };
    expect(measuredIn({ ...MEASURES, measures_source: 'leaflet' })).toEqual({ value, source: 'leaflet' });
    expect(measuredIn(MEASURES)).toEqual({ value, source: 'page' });
  });

  test('leaves no trace where it is not given, so that old data are the same bytes', () => {
    for (const cells of [{}, { measures_en: '', measures_zh: '', measures_source: '' }])
      expect(accepted(withBase(files(cells))).rankings.find(({ id }) => id === 'pull')).not.toHaveProperty('measured');
  });

  test('is told in one language and not in the other: a fault', () => {
    const faults = refused(withBase(files({ measures_en: 'the pull of cities', measures_zh: '' })));
    expect(faults).toMatchObject([{ rule: 'F06', file: 'rankings.csv', column: 'measures_zh' }]);
  });

  test('a source that proves nothing, and one that is not on record, are faults where they stand', () => {
    expect(refused(withBase(files({ measures_source: 'leaflet' })))).toMatchObject([
      { rule: 'F06', column: 'measures_source', value: 'leaflet' },
    ]);
    expect(refused(withBase(files({ ...MEASURES, measures_source: 'nowhere' })))).toMatchObject([
      { rule: 'V16', column: 'measures_source', value: 'nowhere' },
    ]);
  });
});
