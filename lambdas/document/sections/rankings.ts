import type { Claim } from '../../claims/claim.ts';
import { inFocus } from '../../claims/focus.ts';
import { nameOf } from '../../claims/judge/field.ts';
import { movements } from '../../claims/judge/movements/movements.ts';
import { isWithinMargin } from '../../claims/judge/placing/intervals.ts';
import { missingPlaces } from '../../claims/missing-places.ts';
import type { Analysis } from '../../findings/analyse.ts';
import type { League, LeagueRow } from '../../findings/tables/league.ts';
import { decimalsOf, subtract } from '../../records/decimal.ts';
import { textIn } from '../../records/language-id.ts';
import { type ReleaseKey, rankingOf } from '../../records/release.ts';
import type { SectionOf } from '../../records/sections.ts';
import type { Block, Cell, TableBlock } from '../blocks.ts';
import { isComputed, isOfInstitute } from '../computed.ts';
import { type Context, cell, plain } from '../context.ts';
import { correctionNotes, scoreCorrectionNotes } from '../correction-notes.ts';
import type { Section } from '../document.ts';
import { brokenNotes, changeCell, placeCell } from '../places.ts';
import { goAgainstPlaces, roundedScores } from '../rounded-scores.ts';
import { scoreCell, scoreOf } from '../score-cell.ts';
import type { Sentence } from '../sentence.ts';
import { unitHead } from '../unit-head.ts';
import { inOrder } from './asked.ts';
import { coverage, givesTiers } from './coverage.ts';
import { intervalsChart } from './intervals.ts';
import { cardSentences } from './ranking-sentences.ts';
import { fieldNotes } from './sign-notes.ts';
import { goneRows, goneUnits, isCompared, isDrawn, isPlace, rowSources, slope } from './slope.ts';

/** The chapter of the rankings, and in it one section a ranking of the basket; the opening takes in the first of them. */
export function rankings(context: Context, { rankings: asked }: SectionOf<'rankings'>): readonly Section[] {
  const { analysis, view, words } = context;
  if (view.input.edition.basket.length < 2) return [];
  const numbered = analysis.leagues.map((each, index) => ({ ...each, table: `table-league-${index + 1}` }));
  const parts = rankingParts(
    context,
    inOrder(numbered, asked, ({ league }) => league.release.split('/')[0] ?? ''),
  );
  const title = words.section.rankings;
  return parts.length === 0
    ? []
    : [{ id: 'rankings', level: 1, title, shortTitle: title, start: 'room', blocks: [] }, ...parts];
}

/** The id of the part on a release. */
export const rankingPartId = (release: string): string => `ranking-${release.replace('/', '-')}`;

/** A ranking of the basket, and the id of its league table, which is the same whatever is left out. */
type Told = Analysis['leagues'][number] & { readonly table: string };

/** What is on record, what it says, the league table. */
function rankingParts(context: Context, told: readonly Told[]): readonly Section[] {
  const { names } = context;
  return told.map(
    ({ release, league, claims, table }): Section => ({
      id: rankingPartId(release),
      level: 2,
      title: context.language.finish(names.releaseTitle(release)),
      shortTitle: names.releaseShort(release),
      start: 'flow',
      card: true,
      blocks: cardBlocks(context, league, claims, table),
    }),
  );
}

/** What it says, what is on record of it, and beside that its top: two releases as a slope, or one as a table. */
function cardBlocks(context: Context, league: League, claims: readonly Claim[], id: string): readonly Block[] {
  const table = leagueOf(context, league, id, isDrawn(league));
  const drawn = slope(context, league, table, gone => rowsOf(context, league, gone));
  const unsure = intervalsChart(context, league, id.replace('league', 'intervals'));
  const compared = drawn ? [league.release, league.previous ?? ''] : [];
  const shown = { shown: league.rows.map(({ unit }) => unit), releases: compared };
  const untitled = claims.filter(claim => claim.id !== unsure?.finding?.claim);
  const { blocks, heading } = cardSentences(context, untitled, shown);
  const top = drawn ? { ...drawn, ...(heading && { finding: heading }) } : { ...table, number: context.nextTable() };
  return [
    ...blocks,
    coverage(context, league, fieldNotes(context, [...blocks, top])),
    top,
    ...(unsure ? [unsure] : []),
  ];
}

/** The league table of a release as a block. */
export const leagueTable = (context: Context, league: League, id: string): TableBlock => ({
  ...leagueOf(context, league, id, false),
  number: context.nextTable(),
});

/** The same without a number, which it gets where it is printed. */
function leagueOf(context: Context, league: League, id: string, drawn: boolean): TableBlock {
  const { view, words, names, citations, language } = context;
  const [rank, previous, change] = words.league.head(
    league.previous ? names.label(league.previous) : null,
    givesTiers(context, league.release),
  );
  const compared = isCompared(league);
  const shown = drawn ? [...league.rows, ...goneRows(view, league)] : league.rows;
  // A drawing has some of those too whom a table leaves out.
  const isDrawnToo = (unit: string): boolean => isPlace(view.rankStatus(unit, league.release));
  const left = league.leftOut - (drawn ? goneUnits(view, league).filter(isDrawnToo).length : 0);
  const { isScored, wasScored, isOneScale } = scoresIn(context, league);
  const rounded = roundedScores(context, league.release, league.previous);
  const notes = [
    ...correctionNotes(context, [league.release, league.previous]),
    ...scoreCorrectionNotes(
      context,
      [...(isScored ? [league.release] : []), ...(wasScored ? [league.previous] : [])],
      shown.map(({ unit }) => unit),
    ),
    ...(view.input.report.focus.all || league.rows.some(({ unit }) => inFocus(view, nameOf(view, unit)))
      ? []
      : [plain(context, words.league.noFocus(textIn(view.input.report.focus.names, language.id)))]),
    ...(compared && rounded !== null ? [plain(context, rounded)] : []),
    ...scoresApart(context, league),
    ...(isComputed(context, league.release)
      ? [plain(context, words.league.computed(isOfInstitute(context, league.release)))]
      : []),
    ...(league.previous !== null && !compared
      ? [
          plain(
            context,
            words.league.fewBefore(
              names.label(league.previous),
              context.prints('full-tables', rankingOf(league.release)),
            ),
          ),
        ]
      : []),
    ...untoldNotes(context, shown, league.release),
    ...(compared ? brokenNotes(context, league.rows).map(text => plain(context, text)) : []),
    ...(left > 0 ? [plain(context, leftOutText(context, league.release, left))] : []),
  ];
  const scoreName = names.scoreName(rankingOf(league.release));
  return {
    kind: 'table',
    id,
    number: '',
    caption: words.league.caption(context.language.finish(names.releaseTitle(league.release))),
    columns: [
      { label: rank, align: 'end', share: 2 },
      {
        label: unitHead(
          context,
          shown.map(({ unit }) => unit),
        ),
        align: 'start',
        share: 7,
      },
      ...(compared
        ? [
            { label: previous, align: 'end' as const, share: 4 },
            { label: change, align: 'end' as const, share: 4 },
          ]
        : []),
      ...(isScored ? [{ label: words.league.scoreHead(null, scoreName), align: 'end' as const, share: 3 }] : []),
      ...(wasScored
        ? [
            {
              label: words.league.scoreHead(names.label(league.previous ?? ''), scoreName),
              align: 'end' as const,
              share: 4,
            },
          ]
        : []),
      ...(isOneScale ? [{ label: words.league.scoreChangeHead, align: 'end' as const, share: 4 }] : []),
    ],
    rowHeader: 1,
    rows: withMissing(context, league, rowsOf(context, league, league.rows)),
    notes,
    sourceLine: citations.sourceLine(rowSources(view, league, league.rows), compared),
  };
}

/** How many more have a place in a release, or where it gives any, a tier. */
function leftOutText(context: Context, release: string, left: number): string {
  const hasTiers = context.view.recordsOf(release).some(({ place }) => place.kind === 'tier');
  return context.words.league.leftOut(left, hasTiers, context.prints('full-tables', rankingOf(release)));
}

/** Of which of the releases whose scores a table has these go against the places, the better place beside the worse score. */
function scoresApart(context: Context, league: League): readonly Sentence[] {
  const { names, words, language } = context;
  const { isScored, wasScored } = scoresIn(context, league);
  const shown = [...(isScored ? [league.release] : []), ...(wasScored && league.previous ? [league.previous] : [])];
  const apart = shown.filter(key => goAgainstPlaces(context.view, key));
  return apart.length === 0
    ? []
    : [plain(context, words.league.scoresApart(language.formats.list(apart.map(names.label))))];
}

/** Which columns of scores a league table has. */
function scoresIn(context: Context, league: League) {
  const isScored = areScored(league, 'status');
  const wasScored = isCompared(league) && areScored(league, 'previous');
  return { isScored, wasScored, isOneScale: isScored && wasScored && areOnOneScale(context, league) };
}

/** Some rows in the columns of a league table. */
function rowsOf(context: Context, league: League, rows: readonly LeagueRow[]): TableBlock['rows'] {
  const { view, words, names } = context;
  const compared = isCompared(league);
  const { isScored, wasScored, isOneScale } = scoresIn(context, league);
  return rows.map(row => ({
    emphasis: row.focus ? 'focus' : row.status.kind === 'ranked' && row.status.rank === 1 ? 'leader' : 'none',
    cells: [
      placeCell(context, row.status, row.tied),
      cell(
        view.unit(row.unit)?.kind === 'cluster'
          ? `${names.unit(row.unit)} (${words.basket.clusterSign})`.replace(/ \(群\)$/, '（群）')
          : names.unit(row.unit),
      ),
      ...(compared ? [placeCell(context, row.previous, row.previousTied), changeCell(context, row)] : []),
      ...(isScored ? [scoreCell(context, row.status)] : []),
      ...(wasScored ? [scoreCell(context, row.previous)] : []),
      ...(isOneScale ? [scoreChangeCell(context, row)] : []),
    ],
  }));
}

/** The rows of a league table with those that say which places of the top are not on record, each where it belongs. */
function withMissing({ view, words }: Context, league: League, rows: TableBlock['rows']): TableBlock['rows'] {
  const found = missingPlaces(view, league.release, { from: 1, to: view.input.report.topN });
  const before = (at: number): number => {
    const status = league.rows[at]?.status;
    return status?.kind === 'ranked' ? status.rank : status?.kind === 'banded' ? status.from : Number.POSITIVE_INFINITY;
  };
  const empty = (rows[0]?.cells ?? []).slice(2).map(() => cell(''));
  const missing = found.map(({ from, to }) => ({
    at: league.rows.findIndex((_, index) => before(index) > to),
    row: {
      emphasis: 'none' as const,
      cells: [cell(words.league.missing(from, to), 'unknown'), cell(words.league.notOnRecord, 'unknown'), ...empty],
    },
  }));
  return [
    ...rows.flatMap((row, index) => [...missing.filter(({ at }) => at === index).map(each => each.row), row]),
    ...missing.filter(({ at }) => at < 0).map(each => each.row),
  ];
}

/**
 * Of how many rows both places are on record and another, with no change told: since it may come of those alone who are
 * ranked in one of the two, or since the publisher itself leaves so small a difference open.
 */
function untoldNotes(context: Context, rows: readonly LeagueRow[], release: ReleaseKey): readonly Sentence[] {
  const { view, words } = context;
  const reasons = rows.flatMap(({ unit, status, previous, change }) => {
    if (change.kind !== 'undefined' || status.kind !== 'ranked' || previous.kind !== 'ranked') return [];
    const judged = movements.moved(view, { kind: 'moved', unit, release });
    return status.rank === previous.rank || judged.verdict === 'true' ? [] : [judged.reason];
  });
  const ofField = reasons.filter(({ code }) => code === 'universeGrew').length;
  const ofMargin = reasons.filter(isWithinMargin).length;
  return [
    ...(ofField > 0 ? [plain(context, words.league.fieldUntold(ofField))] : []),
    ...(ofMargin > 0 ? [plain(context, words.league.marginUntold(ofMargin))] : []),
  ];
}

/** What a score gained or lost; nothing where either is not on record. */
function scoreChangeCell({ words }: Context, { status, previous }: League['rows'][number]): Cell {
  const [now, then] = [scoreOf(status), scoreOf(previous)];
  return now === null || then === null
    ? cell(words.basket.absentSign, 'unknown', words.league.notOnRecord)
    : cell(words.league.scoreChange(subtract(now, then)));
}

/**
 * Scores of two releases can be set off against each other where both state one scale, no method changed between, and all
 * are printed to the same number of decimals: what 90 became when it is 92.5 nobody knows to half a point.
 */
function areOnOneScale(context: Context, { release, previous, rows }: League): boolean {
  const scale = (key: string | null) => (key === null ? null : context.view.release(key)?.goalposts?.value);
  const now = scale(release);
  const scores = rows.flatMap(({ status, previous }) => [scoreOf(status), scoreOf(previous)]);
  const decimals = new Set(scores.flatMap(score => (score === null ? [] : [decimalsOf(score)])));
  return (
    now !== undefined &&
    now !== null &&
    now === scale(previous) &&
    decimals.size <= 1 &&
    brokenNotes(context, rows).length === 0
  );
}

/** A column of scores is worth its room where half of the rows, or more, have one. */
const areScored = ({ rows }: League, of: 'status' | 'previous'): boolean =>
  rows.length > 0 && rows.filter(row => scoreOf(row[of]) !== null).length * 2 >= rows.length;
