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
      'Where the publisher gives the unit no score, say so by "when", as in - { if: { Points: "n/a" }, set: { status: unranked } }, or of an empty cell under "unpivot" - { if: { value: "" }, set: { status: not-in-universe } }. Where its score is only missing here, get it: without it no place of the release is known.',
    ],
    zh: [
      '该行没有可用来计算名次的得分，也没有status。',
      '发布机构未给该单位得分的，请在配方的when中写明，例如- { if: { Points: "n/a" }, set: { status: unranked } }，使用unpivot时的空单元格则如- { if: { value: "" }, set: { status: not-in-universe } }。若只是此处缺少得分，请补上：否则该次发布的名次均无从得知。',
    ],
  } as const;
  // Of a rank that is not asked for, nothing more is said.
  const cells = new Map([...row.cells].filter(([column]) => column !== 'rank'));
  return { ...row, cells, faults: [fault(row.at, 'V04', told, 'score')] };
}

const isScored = (row: Row): boolean =>
  row.faults.length === 0 && isDecimal(cell(row, 'score')) && cell(row, 'status') === '';

const releaseOf = (row: Row): string => `${cell(row, 'ranking')}/${cell(row, 'release')}`;

const computedNote = (
  file: string,
  release: string,
  list: readonly Row[],
  unread: number,
  { best, ties }: RankComputation,
): Note =>
  note(
    { file, row: null },
    `${counted(list.length, 'place', 'places')} of ${release} computed from the scores (${best} is best, ties ${ties}): the publisher did not print them.${unread === 0 ? '' : ` ${counted(unread, 'row that is skipped has a score', 'rows that are skipped have scores')} and a place among them; where such a row is none of the list, as an average, take its score out by "when": - { if: { … }, set: { score: "" } }.`}`,
    `${release}的${list.length}个名次由得分计算得出（${best === 'highest' ? '高者居前' : '低者居前'}，并列规则${ties}），并非发布机构所印。${unread === 0 ? '' : `略过的行中有${unread}行有得分，同样占有名次；如该行并非榜单的一员（如平均值），请用when去掉其得分：- { if: { … }, set: { score: "" } }。`}`,
  );

/**
 * Gives each row with a score the place that follows from the scores of its release, as computed by the institute, and how
 * many scores it was computed among: those of rows that are skipped (`unread`) are among them. Rows without a score, and those
 * whose status says that there is no place, get none. Scores are compared as they are stored, with the decimals that were
 * declared.
 */
export function computeRanks(
  file: string,
  rows: readonly Row[],
  unread: readonly Row[],
  computation: RankComputation,
): TidiedRows {
  const byRelease = groupBy(rows.filter(isScored), releaseOf);
  const others = groupBy(unread.filter(isScored), releaseOf);
  const scoresOf = (release: string): readonly string[] =>
    [...(byRelease.get(release) ?? []), ...(others.get(release) ?? [])].map(row => cell(row, 'score'));
  const lists = new Map(
    [...byRelease.keys()].map(release => {
      const scores = scoresOf(release);
      return [release, { places: placesOf(scores, computation), among: String(scores.length) }] as const;
    }),
  );
  return {
    rows: rows.map(row => {
      const list = isScored(row) ? lists.get(releaseOf(row)) : undefined;
      const place = list?.places.get(cell(row, 'score'));
      if (list === undefined || place === undefined) return withoutScore(row);
      const given = [
        ['rank', String(place)],
        ['basis', 'computed'],
        ['computed_among', list.among],
      ] as const;
      return { ...row, cells: new Map([...row.cells, ...given]) };
    }),
    notes: [...byRelease].map(([release, list]) =>
      computedNote(file, release, list, others.get(release)?.length ?? 0, computation),
    ),
  };
}
