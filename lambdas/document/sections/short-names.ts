import { textIn } from '../../records/language-id.ts';
import type { Ranking } from '../../records/ranking.ts';
import type { Cell, TableBlock } from '../blocks.ts';
import { type Context, cell } from '../context.ts';
import { measuredText } from '../measured.ts';

/** A ranking of which a record is read, with its short name and its own, where they differ. */
interface CalledShort {
  readonly ranking: Ranking;
  readonly short: string;
  readonly full: string;
}

/** The rankings that are called by another name than their own, in the order of these. */
export function calledShort({ view, names, language }: Context): readonly CalledShort[] {
  const { rankings, records } = view.input.dataset;
  const read = new Set(records.map(({ ranking }) => ranking));
  return rankings
    .filter(({ id, dimensionOf }) => read.has(id) && dimensionOf === undefined)
    .map(ranking => ({
      ranking,
      short: names.rankingShort(ranking.id),
      full: textIn(ranking.names, language.id),
    }))
    .filter(({ short, full }) => short !== full)
    .toSorted((a, b) => (a.short < b.short ? -1 : 1));
}

/**
 * The key of the short names that stand in tables, charts and sentences of several rankings: each ranking of which a
 * record is read and that is called by another name than its own; a dimension is told with its whole. None where there is none.
 */
export function shortNames(context: Context): TableBlock | null {
  const { words, citations, language } = context;
  const named = calledShort(context);
  if (named.length === 0) return null;
  const [short, full, publisher] = words.method.shortNamesHead;
  const isMeasured = named.some(({ ranking }) => ranking.measured !== undefined);
  return {
    kind: 'table',
    id: 'table-short-names',
    number: context.nextTable(),
    caption: words.method.shortNamesCaption,
    columns: [
      { label: short, align: 'start', share: 3 },
      { label: full, align: 'start', share: 6 },
      { label: publisher, align: 'start', share: 5 },
      ...(isMeasured ? [{ label: words.basket.measuresHead, align: 'start' as const, share: 8 }] : []),
    ],
    rowHeader: 0,
    rows: named.map(({ ranking, short: name, full: whole }) => ({
      emphasis: 'none',
      cells: [
        cell(name),
        cell(whole),
        cell(textIn(ranking.publisher, language.id)),
        ...(isMeasured ? [measuredCell(context, measuredText(context, ranking.id))] : []),
      ],
    })),
    notes: [],
    sourceLine: citations.sourceLine(
      named.flatMap(({ ranking }) => [ranking.source, ...(ranking.measured ? [ranking.measured.source] : [])]),
      false,
    ),
  };
}

/** What a ranking measures, in a cell of its own. */
const measuredCell = ({ words }: Context, text: string | null): Cell =>
  text === null
    ? cell(words.basket.absentSign, 'unknown', words.league.notOnRecord)
    : cell(words.basket.measures(text));
