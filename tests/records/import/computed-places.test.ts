import { expect, test } from 'vitest';
import {
  accepted,
  type Cells,
  ranking,
  record,
  records,
  refused,
  release,
  table,
  withBase,
} from '../../support/folder.ts';

const computed = (unit: string, rank: string, score: string, cells: Cells = {}): Cells =>
  record(unit, rank, { score, basis: 'computed', ...cells });
const listed = (rows: readonly Cells[], cells: Cells = {}) =>
  withBase({ 'rankings.csv': table('rankings', [ranking('gci', cells)]) }, records(...rows));

test('V42: a lower place with a better score was not computed from the scores', () => {
  const rows = [computed('beijing', '1', '90'), computed('xian', '2', '80'), computed('tokyo', '3', '95.5')];
  expect(refused(listed(rows))).toMatchObject([
    {
      file: 'records.csv',
      row: 4,
      column: 'rank',
      value: '3',
      rule: 'V42',
      message:
        'In gci/2022 xian is 2 with a score of 80, and tokyo is 3 with 95.5: such places were not computed from the scores.',
    },
  ]);
});

test('V42: equal scores share a computed place, and a shared place has equal scores', () => {
  expect(refused(listed([computed('beijing', '1', '90'), computed('xian', '2', '90.0')]))).toMatchObject([
    { rule: 'V42', row: 3 },
  ]);
  expect(refused(listed([computed('beijing', '1', '90'), computed('xian', '1', '80')]))).toMatchObject([
    { rule: 'V42', row: 3 },
  ]);
  accepted(listed([computed('beijing', '1', '90'), computed('xian', '1', '90'), computed('tokyo', '3', '70')]));
});

test('V42: where a lower score is better, places follow it that way', () => {
  const rows = [computed('beijing', '1', '-3'), computed('xian', '2', '4')];
  accepted(listed(rows, { direction: 'lower-is-better' }));
  expect(refused(listed(rows))).toMatchObject([{ rule: 'V42' }]);
});

test('V42: of a place that the publisher printed nothing is asked', () => {
  accepted(listed([record('beijing', '1', { score: '80' }), record('xian', '2', { score: '90' })]));
});

test('V42: a place is computed among the scores of all whom the release ranks', () => {
  const three = [computed('beijing', '1', '90'), computed('xian', '2', '80'), computed('tokyo', '3', '70')];
  const ofSize = (size: string, rows: readonly Cells[]) =>
    withBase({ 'releases.csv': table('releases', [release('2022', { universe_size: size })]) }, records(...rows));
  expect(refused(ofSize('60', three))).toMatchObject([
    {
      rule: 'V42',
      file: 'records.csv',
      column: 'basis',
      message:
        'The places of gci/2022 are computed among 3 scores, and it ranks 60: whoever has none on record may be ahead of any of them.',
    },
  ]);
  accepted(ofSize('3', three));
  accepted(ofSize('4', [...three, record('paris', '', { status: 'unranked' })]));
  accepted(
    ofSize(
      '60',
      three.map(row => ({ ...row, computed_among: '60' })),
    ),
  );
});

test('V42: where a score was not collected, nobody’s place follows from the others', () => {
  const rows = [computed('beijing', '1', '90'), record('xian', '', { status: 'not-collected' })];
  expect(refused(listed(rows))).toMatchObject([{ rule: 'V42', row: 3, column: 'status', value: 'not-collected' }]);
  accepted(listed([computed('beijing', '1', '90'), record('xian', '', { status: 'not-in-universe' })]));
});
