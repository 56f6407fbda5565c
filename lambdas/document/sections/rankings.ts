import { inFocus } from '../../claims/focus.ts';
import { vacatedTo } from '../../claims/judge/correction.ts';
import { nameOf } from '../../claims/judge/field.ts';
import type { Analysis } from '../../findings/analyse.ts';
import type { League } from '../../findings/tables/league.ts';
import { textIn } from '../../records/language-id.ts';
import type { SectionOf } from '../../records/sections.ts';
import type { Block, TableBlock } from '../blocks.ts';
import { isComputed } from '../computed.ts';
import { type Context, cell, plain } from '../context.ts';
import { correctionNotes } from '../correction-notes.ts';
import type { Section } from '../document.ts';
import { brokenNotes, changeCell, placeCell, statusSources } from '../places.ts';
import { inOrder } from './asked.ts';
import { releasedText } from './basket.ts';
import { rankingSentences } from './ranking-sentences.ts';

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
    : [{ id: 'rankings', level: 1, title, shortTitle: title, start: 'page', blocks: [] }, ...parts];
}

/** A ranking of the basket, and the id of its league table, which is the same whatever is left out. */
type Told = Analysis['leagues'][number] & { readonly table: string };

/** What is on record, what it says, the league table. */
function rankingParts(context: Context, told: readonly Told[]): readonly Section[] {
  const { names } = context;
  return told.map(
    ({ release, league, claims, table }): Section => ({
      id: `ranking-${release.replace('/', '-')}`,
      level: 2,
      title: context.language.finish(names.releaseTitle(release)),
      shortTitle: names.releaseShort(release),
      start: 'flow',
      blocks: [coverage(context, league), ...rankingSentences(context, claims), leagueTable(context, league, table)],
    }),
  );
}

function coverage(context: Context, league: League): Block {
  const { view, words, names, language } = context;
  const release = view.release(league.release);
  const previous = league.previous ? view.release(league.previous) : null;
  const facts = [release?.released, release?.listedTo, release?.universeSize, release?.previous, previous?.listedTo];
  const text = words.league.coverage({
    release: names.release(league.release),
    publisher: textIn(view.ranking(league.release.split('/')[0] ?? '')?.publisher ?? {}, language.id),
    released: release?.released ? releasedText(context, release) : null,
    listedTo: release?.listedTo?.value ?? null,
    vacated: vacatedTo(view, league.release, release?.listedTo?.value ?? 0),
    universe: release?.universeSize?.value ?? null,
    nouns: names.nouns(league.release.split('/')[0] ?? ''),
    previous: league.previous ? names.label(league.previous) : null,
    previousListedTo: previous?.listedTo?.value ?? null,
    previousVacated: league.previous ? vacatedTo(view, league.previous, previous?.listedTo?.value ?? 0) : [],
  });
  return {
    kind: 'prose',
    tone: 'body',
    paragraphs: [
      [
        plain(
          context,
          text,
          facts.flatMap(fact => (fact ? [fact.source] : [])),
        ),
      ],
    ],
  };
}

/** The league table of a release as a block. */
export function leagueTable(context: Context, league: League, id: string): TableBlock {
  const { view, words, names, citations, language } = context;
  const [rank, unit, previous, change] = words.league.head(league.previous ? names.label(league.previous) : null);
  const compared = league.previous !== null && mostCompared(league);
  const clusters = league.rows.filter(({ unit }) => view.unit(unit)?.kind === 'cluster');
  const notes = [
    ...correctionNotes(context, [league.release, league.previous]),
    ...(view.input.report.focus.all || league.rows.some(({ unit }) => inFocus(view, nameOf(view, unit)))
      ? []
      : [plain(context, words.league.noFocus(textIn(view.input.report.focus.names, language.id)))]),
    ...(isComputed(context, league.release) ? [plain(context, words.league.computed)] : []),
    ...(league.previous !== null && !compared
      ? [plain(context, words.league.fewBefore(names.label(league.previous), context.prints('full-tables')))]
      : []),
    ...(compared ? brokenNotes(context, league.rows).map(text => plain(context, text)) : []),
    ...(league.leftOut > 0
      ? [plain(context, words.league.leftOut(league.leftOut, context.prints('full-tables')))]
      : []),
  ];
  const sources = league.rows.flatMap(({ status, previous: then }) => statusSources([status, then]));
  return {
    kind: 'table',
    id,
    number: context.nextTable(),
    caption: words.league.caption(context.language.finish(names.releaseTitle(league.release))),
    columns: [
      { label: rank, align: 'end', share: 2 },
      { label: unit, align: 'start', share: 7 },
      ...(compared
        ? [
            { label: previous, align: 'end' as const, share: 4 },
            { label: change, align: 'end' as const, share: 4 },
          ]
        : []),
    ],
    rowHeader: 1,
    rows: league.rows.map(row => ({
      emphasis: row.focus ? 'focus' : row.status.kind === 'ranked' && row.status.rank === 1 ? 'leader' : 'none',
      cells: [
        placeCell(context, row.status, row.tied),
        cell(
          clusters.includes(row)
            ? `${names.unit(row.unit)} (${words.basket.clusterSign})`.replace(/ \(群\)$/, '（群）')
            : names.unit(row.unit),
        ),
        ...(compared ? [placeCell(context, row.previous, row.previousTied), changeCell(context, row)] : []),
      ],
    })),
    notes,
    sourceLine: citations.sourceLine(sources, compared),
  };
}

/** Columns for the places before and the changes are worth their room where half of the rows, or more, have something in them. */
const mostCompared = ({ rows }: League): boolean =>
  rows.filter(({ change }) => change.kind !== 'undefined').length * 2 >= rows.length;
