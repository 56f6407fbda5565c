import { isTrue } from '../../../claims/claim.ts';
import type { RankingChange } from '../../../findings/compare/ranking-changes.ts';
import { textIn } from '../../../records/language-id.ts';
import type { Cell, TableBlock } from '../../blocks.ts';
import { type Context, cell, plain } from '../../context.ts';
import { type SideRow, type Sides, sideTable } from './sides.ts';

/** The definitions of both editions: scope and depth of the top where they differ, cut-off, occasion, basket, and how much was read and asked. */
export function definitions(sides: Sides): readonly TableBlock[] {
  const { words: own, language } = sides.after;
  const { definitions: words, none } = own.comparison;
  const { cover } = own;
  const { formats } = language;
  const row = (label: string, text: (context: Context) => string): SideRow => ({
    label,
    before: cell(text(sides.before)),
    after: cell(text(sides.after)),
    sources: [],
  });
  // What was presented, this document or the report that it follows, may differ from one edition to the other.
  const presented = new Set([sides.before, sides.after].map(({ view }) => view.input.edition.event?.of));
  const differs = (of: (context: Context) => unknown): boolean => of(sides.before) !== of(sides.after);
  const topOf = ({ view }: Context): number => view.input.report.topN;
  const scopeOf = ({ names }: Context): string => names.focus();
  const rows = [
    ...(differs(scopeOf) ? [row(words.scope, scopeOf)] : []),
    ...(differs(topOf) ? [row(words.top, context => formats.top(topOf(context)))] : []),
    row(cover.cutOff, ({ view }) => formats.date(view.input.edition.cutOff)),
    ...[...presented].map(of =>
      row(of === 'own-ranking' ? cover.ownRankingEvent : cover.event, ({ view }) => {
        const { event } = view.input.edition;
        return event && event.of === of
          ? cover.eventValue(
              textIn(event.names, language.id),
              textIn(event.place, language.id),
              formats.date(event.date),
            )
          : none;
      }),
    ),
    row(cover.basket, ({ view }) => cover.basketValue(view.input.edition.basket.length)),
    row(cover.records, ({ view }) => {
      const { records } = view.input.dataset;
      const releases = new Set(records.map(({ ranking, release }) => `${ranking}/${release}`));
      return cover.recordsValue(records.length, releases.size);
    }),
    row(words.values, ({ view }) => formats.figure(view.input.dataset.values.length)),
    row(words.considered, ({ analysis }) => formats.figure(analysis.claims.length)),
    row(words.held, ({ analysis }) => formats.figure(analysis.claims.filter(isTrue).length)),
  ];
  return sideTable(sides, rows, {
    id: 'table-compared-definitions',
    caption: words.caption,
    label: words.head,
    heads: sides.heads,
    align: 'start',
  });
}

/** Ranking by ranking what was counted over, and what was read in addition; those that did not change are counted. */
export function data(sides: Sides): readonly TableBlock[] {
  const { comparison, after, heads } = sides;
  const { data: words } = after.words.comparison;
  const { rankings } = comparison.data;
  const rows = rankings.filter(one => differs(one) || (isCounted(one) && !sides.onlyChanges));
  if (rows.length === 0) return [];
  const anyCorrected = rows.some(({ corrected }) => corrected > 0);
  return [
    {
      kind: 'table',
      id: 'table-compared-data',
      number: after.nextTable(),
      caption: words.caption,
      columns: [
        { label: words.ranking, align: 'start', share: 5 },
        { label: words.counted(heads.before), align: 'start', share: 3 },
        { label: words.counted(heads.after), align: 'start', share: 3 },
        { label: words.releases, align: 'start', share: 4 },
        { label: words.places, align: 'end', share: 2 },
        ...(anyCorrected ? [{ label: words.corrected, align: 'end' as const, share: 2 }] : []),
      ],
      rowHeader: 0,
      rows: rows.map(row => ({
        emphasis: 'none',
        cells: [...rankingCells(sides, row), ...(anyCorrected ? [numberCell(after, row.corrected)] : [])],
      })),
      notes: dataNotes(sides, rankings.length - rows.length, anyCorrected),
      sourceLine: '',
    },
  ];
}

function rankingCells(
  { before, beforeNamedNow, after }: Sides,
  { ranking, counted, records, releases, places }: RankingChange,
): readonly Cell[] {
  const { comparison } = after.words;
  const countedCell = (key: string | null, read: number, { names }: Context) => {
    if (key !== null) return cell(names.label(key));
    return cell(read > 0 ? comparison.data.notCounted : comparison.data.notRead, 'unknown');
  };
  return [
    cell((after.view.ranking(ranking) ? after : before).names.rankingShort(ranking)),
    countedCell(counted.before, records.before, beforeNamedNow),
    countedCell(counted.after, records.after, after),
    releases.added.length === 0
      ? cell('–', 'plain', comparison.none)
      : cell(after.language.formats.list(releases.added.map(after.names.label))),
    numberCell(after, places.added),
  ];
}

const numberCell = ({ words, language }: Context, n: number): Cell =>
  n === 0 ? cell('–', 'plain', words.comparison.none) : cell(language.formats.figure(n));

function dataNotes({ comparison, before, after, heads, onlyChanges }: Sides, left: number, anyCorrected: boolean) {
  const { data: words } = after.words.comparison;
  const gone = comparison.data.rankings.flatMap(({ releases }) => releases.gone);
  const names = after.language.formats.list(gone.map(before.names.releaseShort));
  return [
    ...(anyCorrected ? [] : [words.noneCorrected]),
    ...(gone.length === 0 ? [] : [words.onlyBefore(heads.before, names)]),
    ...(left === 0 || onlyChanges ? [] : [words.unchanged(left)]),
  ].map(text => plain(after, text));
}

const isCounted = ({ counted }: RankingChange): boolean => counted.before !== null || counted.after !== null;

const differs = ({ counted, releases, places, corrected }: RankingChange): boolean =>
  counted.before !== counted.after ||
  releases.added.length + releases.gone.length + places.added + places.gone + corrected > 0;
