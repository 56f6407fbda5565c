import { compareDecimals, isDecimal } from '../../decimal.ts';
import { groupBy } from '../../group-by.ts';
import { counted, type Note, note } from '../note.ts';
import type { Row } from '../row.ts';
import { fault } from '../tables/grid.ts';
import type { TidiedRows } from '../tidy/tidy-rows.ts';
import type { RankComputation } from './recipe.ts';

const cell = (row: Row, column: string): string => String(row.cells.get(column) ?? '');

/** The place of each score, best first: equal scores share one. */
function placesOf(scores: readonly string[], { best, ties }: RankComputation): ReadonlyMap<string, number> {
  const sorted = [...scores].sort((a, b) => (best === 'highest' ? compareDecimals(b, a) : compareDecimals(a, b)));
  const places = new Map<string, number>();
  let place = 0;
  for (const [at, score] of sorted.entries()) {
    const before = sorted[at - 1];
    if (before !== undefined && compareDecimals(before, score) === 0) {
      places.set(score, place);
      continue;
    }
    place = ties === 'dense' ? place + 1 : at + 1;
    places.set(score, place);
  }
  return places;
}

/** A row of which no place can be computed has to say why there is none. */
function withoutScore(row: Row): Row {
  if (row.faults.length > 0 || cell(row, 'score') !== '' || cell(row, 'status') !== '') return row;
  const told = {
    en: [
      'The row has no score that a place could be computed from, and no status.',
      'Give such rows a status by "when", as in - { if: { Points: "n/a" }, set: { status: unranked } }, or leave them out by "skip".',
    ],
    zh: [
      '该行没有可用来计算名次的得分，也没有status。',
      '请在配方的when中为这样的行设定status，例如- { if: { Points: "n/a" }, set: { status: unranked } }，或用skip略过。',
    ],
  } as const;
  // Of a rank that is not asked for, nothing more is said.
  const cells = new Map([...row.cells].filter(([column]) => column !== 'rank'));
  return { ...row, cells, faults: [fault(row.at, 'V04', told, 'score')] };
}

/**
 * Gives each row with a score the place that follows from the scores of its release, as computed by the institute. Rows
 * without a score, and those whose status says that there is no place, get none. Scores are compared as they are stored, with
 * the decimals that were declared.
 */
export function computeRanks(file: string, rows: readonly Row[], computation: RankComputation): TidiedRows {
  const ranked = (row: Row): boolean =>
    row.faults.length === 0 && isDecimal(cell(row, 'score')) && cell(row, 'status') === '';
  const byRelease = groupBy(rows.filter(ranked), row => `${cell(row, 'ranking')}/${cell(row, 'release')}`);
  const places = new Map(
    [...byRelease].map(([release, list]) => [
      release,
      placesOf(
        list.map(row => cell(row, 'score')),
        computation,
      ),
    ]),
  );
  const notes: readonly Note[] = [...byRelease].map(([release, list]) =>
    note(
      { file, row: null },
      `${counted(list.length, 'place', 'places')} of ${release} computed from the scores (${computation.best} is best, ties ${computation.ties}): the publisher did not print them.`,
      `${release}的${list.length}个名次由得分计算得出（${computation.best === 'highest' ? '高者居前' : '低者居前'}，并列规则${computation.ties}），并非发布机构所印。`,
    ),
  );
  return {
    rows: rows.map(row => {
      const place = ranked(row)
        ? places.get(`${cell(row, 'ranking')}/${cell(row, 'release')}`)?.get(cell(row, 'score'))
        : undefined;
      if (place === undefined) return withoutScore(row);
      return { ...row, cells: new Map([...row.cells, ['rank', String(place)], ['basis', 'computed']]) };
    }),
    notes,
  };
}
