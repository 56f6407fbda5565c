import { isSetApart } from '../../claims/focus.ts';
import { missingPlaces } from '../../claims/missing-places.ts';
import type { RankStatus } from '../../claims/rank-status.ts';
import type { View } from '../../claims/view.ts';
import { type League, type LeagueRow, leagueRow, type PreviousPlace } from '../../findings/tables/league.ts';
import type { TableBlock } from '../blocks.ts';
import type { SlopeChart } from '../charts.ts';
import type { Context } from '../context.ts';
import { describeRows } from '../describe-rows.ts';
import { placeCell, statusSources } from '../places.ts';

/** Columns for the places before and the changes are worth their room where half of the rows, or more, have something in them. */
export const isCompared = ({ previous, rows }: League): boolean =>
  previous !== null && rows.filter(({ change }) => change.kind !== 'undefined').length * 2 >= rows.length;

/** Whether the places of two releases are drawn in place of a table. */
export const isDrawn = (league: League): boolean =>
  league.rows.length > 0 && isCompared(league) && league.rows.every(({ status }) => status.kind === 'ranked');

/** Sources of the places that rows of a league table give, of both releases. */
export const rowSources = (view: View, { release, previous }: League, rows: readonly LeagueRow[]): readonly string[] =>
  rows.flatMap(({ status, previous: then }) =>
    statusSources(view, [
      { key: release, status },
      { key: previous, status: then },
    ]),
  );

/** Those at the top in the release before, or set apart and ranked in it, that stand here no more: a drawing has them too. */
export function goneUnits(view: View, { previous, rows }: League): readonly string[] {
  const { topN } = view.input.report;
  const shown = new Set(rows.map(({ unit }) => unit));
  return view
    .recordsOf(previous ?? '')
    .filter(({ unit, place }) => place.kind === 'rank' && !shown.has(unit))
    .filter(({ unit, place }) => isSetApart(view, unit) || (place.kind === 'rank' && place.rank <= topN))
    .map(({ unit }) => unit);
}

/** Their rows. */
export const goneRows = (view: View, league: League): readonly LeagueRow[] =>
  goneUnits(view, league).map(unit => leagueRow(view, unit, league.release, league.previous, view.input.report.topN));

/** Whether a release gives a place: one, a band, or a tier. */
export const isPlace = ({ kind }: RankStatus): boolean => kind === 'ranked' || kind === 'banded' || kind === 'tiered';

/** What is printed of a place beside a name: nothing where none is on record. */
function shortPlace(context: Context, status: RankStatus | PreviousPlace, tied: boolean): string {
  const isShort = status.kind === 'ranked' || status.kind === 'banded' || (status.kind === 'below' && !status.whole);
  return isShort ? placeCell(context, status, tied).text : '';
}

/** Those of these places below the top that do not follow the one drawn above them. */
function skippedBefore(places: readonly (number | null)[], depth: number): readonly number[] {
  const drawn = places.filter(place => place !== null).toSorted((a, b) => a - b);
  return [...new Set(drawn)].filter((place, at, all) => {
    const above = all[at - 1] ?? 0;
    return place > depth && place > above + drawn.filter(each => each === above).length && place > above + 1;
  });
}

/**
 * The places of a league table that compares two releases, drawn; null where it compares none, or gives tiers or bands.
 * `rowsOf`: what the table would have of those that only the drawing has.
 */
export function slope(
  context: Context,
  league: League,
  table: TableBlock,
  rowsOf: (gone: readonly LeagueRow[]) => TableBlock['rows'],
): SlopeChart | null {
  const { view, names, words } = context;
  const { previous, release } = league;
  if (previous === null || !isDrawn(league)) return null;
  const { topN, focus } = view.input.report;
  const order = (status: RankStatus | PreviousPlace, focus: boolean): number | null =>
    status.kind === 'ranked' && (status.rank <= topN || focus) ? status.rank : null;
  const gone = goneRows(view, league);
  // Where all are in scope, nobody stands out.
  const told = [...league.rows, ...gone].map(row => ({ ...row, focus: row.focus && !focus.all }));
  const lines = told.map(row => ({
    name: names.unit(row.unit),
    focus: row.focus,
    before: {
      text: shortPlace(context, row.previous, row.previousTied),
      order: order(row.previous, row.focus),
    },
    now: { text: shortPlace(context, row.status, row.tied), order: order(row.status, row.focus) },
  }));
  const missing = (['before', 'now'] as const).flatMap(side =>
    missingPlaces(view, side === 'before' ? previous : release, { from: 1, to: topN }).map(({ from, to }) => ({
      side,
      order: from,
      to,
      text: words.league.missing(from, to),
      words: words.league.notOnRecord,
    })),
  );
  // A row for places that are not on record stands where these would.
  const skippedAt = (side: 'before' | 'now'): readonly number[] =>
    skippedBefore(
      [...lines.map(line => line[side].order), ...missing.map(gap => (gap.side === side ? gap.to : null))],
      topN,
    );
  const skips = { before: skippedAt('before'), now: skippedAt('now') };
  const ranking = names.ranking(league.release.split('/')[0] ?? '');
  const data = [
    table.columns.map(({ label }) => label),
    ...[...table.rows, ...rowsOf(gone)].map(({ cells }) => cells.map(({ text }) => text)),
  ];
  return {
    kind: 'chart',
    form: 'slope',
    brackets: context.language.typography.brackets,
    id: table.id,
    number: context.nextFigure(),
    title: table.caption,
    subtitle: words.league.slopeSubtitle(topN, skips.before.length + skips.now.length > 0),
    alt: words.league.slopeAlt(ranking, names.label(previous), names.label(release)),
    description: describeRows(data, context.language.formats),
    notes: table.notes,
    sourceLine: context.citations.sourceLine(rowSources(view, league, [...league.rows, ...gone]), true),
    data,
    before: names.label(previous),
    now: names.label(release),
    depth: topN,
    lines,
    missing: missing.map(({ to: _, ...gap }) => gap),
    skips,
  };
}
