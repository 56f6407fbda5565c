import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../lambdas/records/canonical.ts';
import {
  accepted,
  type Cells,
  type Files,
  folder,
  ranking,
  refused,
  release,
  table,
  withBase,
} from '../../support/folder.ts';

const rankings = (...rows: readonly Cells[]): Files => ({
  'rankings.csv': table('rankings', [ranking('gci'), ...rows]),
});
const part = (id: string, of = 'gci'): Cells => ranking(id, { dimension_of: of });
const weighing = (id: string, weight: string, cells: Cells = {}): Cells =>
  release('2022', { ranking: id, weight, ...cells });
const releases = (...rows: readonly Cells[]): Files => ({
  'releases.csv': table('releases', [release('2022'), ...rows]),
});

describe('a list that is one dimension of another', () => {
  test('is a ranking that names the whole; of a whole no such key is kept', () => {
    const [whole, capital] = accepted(withBase(rankings(part('gci-capital')))).rankings;
    expect(capital).toMatchObject({ id: 'gci-capital', dimensionOf: 'gci' });
    expect(Object.keys(whole ?? {})).not.toContain('dimensionOf');
  });

  test('of a ranking that is not on record is refused', () => {
    expect(refused(withBase(rankings(part('gci-capital', 'gcj'))))).toMatchObject([
      { rule: 'F08', file: 'rankings.csv', row: 3, column: 'dimension_of', value: 'gcj' },
    ]);
  });

  test('of itself is refused', () => {
    expect(refused(withBase(rankings(part('gci-capital', 'gci-capital'))))).toMatchObject([
      { rule: 'V28', row: 3, column: 'dimension_of', message: 'gci-capital is given as a dimension of itself.' },
    ]);
  });

  test('of a dimension is refused, and the whole is named', () => {
    const [fault, ...others] = refused(withBase(rankings(part('gci-capital'), part('gci-schools', 'gci-capital'))));
    expect(others).toEqual([]);
    expect(fault).toMatchObject({ rule: 'V28', row: 4, value: 'gci-capital' });
    expect(fault?.remedy).toContain('Write gci');
  });

  test('whose whole becomes a dimension later is refused there', () => {
    const stored = accepted(withBase(rankings(part('gci-schools', 'gci'), ranking('world'))));
    const later = folder({ 'rankings.csv': table('rankings', [ranking('gci', { dimension_of: 'world' })]) });
    expect(refused(later, stored)).toMatchObject([{ rule: 'V28', file: 'rankings.csv', row: 2 }]);
  });
});

describe('the weight of a dimension and the goalposts of scores', () => {
  const parts = rankings(part('gci-capital'), part('gci-culture'));

  test('are facts of a release, each with a source of its own if it names one', () => {
    const cells = { weight_source: 'notice', goalposts: 'fixed 2018' };
    const capital = accepted(withBase(parts, releases(weighing('gci-capital', '62.50', cells)))).releases.find(
      ({ ranking: id }) => id === 'gci-capital',
    );
    expect(capital).toMatchObject({
      ranking: 'gci-capital',
      weight: { value: '62.50', source: 'notice' },
      goalposts: { value: 'fixed 2018', source: 'page' },
    });
  });

  test('are absent keys where nothing is on record, so that older data are the same bytes', () => {
    const bare = accepted(withBase(releases()));
    const empty = accepted(withBase(releases(release('2021', { weight: '', goalposts: '', weight_source: '' }))));
    for (const { releases: all } of [bare, empty])
      expect(all.flatMap(Object.keys)).not.toEqual(expect.arrayContaining(['weight']));
    expect(canonicalJson(empty)).not.toMatch(/weight|goalposts/);
  });

  test('JSON says the same as CSV', () => {
    const row = { ...weighing('gci-capital', '30'), goalposts: 'fixed' };
    const json = withBase(parts, {
      'releases.csv': table('releases', [release('2022')]),
      'releases/more.json': JSON.stringify([row]),
    });
    expect(accepted(json)).toEqual(accepted(withBase(parts, releases(row))));
  });

  test('a weight is a share in percent', () => {
    for (const weight of ['0', '-5', '100.01', '1e1'])
      expect(refused(withBase(parts, releases(weighing('gci-capital', weight))))).toMatchObject([
        { rule: 'F07', column: 'weight', value: weight },
      ]);
    expect(accepted(withBase(parts, releases(weighing('gci-capital', '100')))).releases).toHaveLength(2);
  });

  test('weights of one release come to 100 percent at most, to the last decimal', () => {
    const two = (second: string) =>
      withBase(parts, releases(weighing('gci-capital', '62.5'), weighing('gci-culture', second)));
    expect(accepted(two('37.5')).releases).toHaveLength(3);
    expect(refused(two('37.51'))).toMatchObject([
      {
        rule: 'V28',
        file: 'releases.csv',
        row: 3,
        column: 'weight',
        value: '62.5',
        message: 'The weights of the dimensions of gci/2022 add up to 100.01: gci-capital 62.5, gci-culture 37.51.',
      },
    ]);
  });

  test('weights of different releases are not added up', () => {
    const rows = [weighing('gci-capital', '80'), release('2021', { ranking: 'gci-culture', weight: '80' })];
    expect(accepted(withBase(parts, releases(...rows))).releases).toHaveLength(3);
  });

  test('what is stored counts too, and the fault stands where it can be mended', () => {
    const stored = accepted(withBase(parts, releases(weighing('gci-capital', '62.5'))));
    const more = folder({ 'releases.csv': table('releases', [weighing('gci-culture', '40')]) });
    expect(refused(more, stored)).toMatchObject([{ rule: 'V28', file: 'releases.csv', row: 2, value: '40' }]);
  });

  test('a release of a whole has no weight', () => {
    expect(refused(withBase(releases(release('2021', { weight: '30' }))))).toMatchObject([
      { rule: 'V28', file: 'releases.csv', row: 3, column: 'weight', value: '30' },
    ]);
  });

  test('a source of a fact that is not there, or that is not on record, is refused', () => {
    const proved = (cells: Cells) => refused(withBase(releases(release('2021', cells))));
    expect(proved({ goalposts: '', goalposts_source: 'page' })).toMatchObject([{ rule: 'F06', column: 'goalposts' }]);
    expect(proved({ goalposts_source: 'page' })).toMatchObject([{ rule: 'F06', column: 'goalposts_source' }]);
    expect(proved({ goalposts: 'fixed', goalposts_source: 'nowhere' })).toMatchObject([
      { rule: 'V16', column: 'goalposts_source' },
    ]);
  });
});
