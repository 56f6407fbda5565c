import { isSetApart } from '../../claims/focus.ts';
import { isJoint } from '../../claims/judge/guards.ts';
import type { FullTable } from '../../findings/tables/full.ts';
import type { SectionOf } from '../../records/sections.ts';
import { bearerNotes } from '../bearer-notes.ts';
import type { TableBlock } from '../blocks.ts';
import { isComputed } from '../computed.ts';
import { type Context, cell, plain } from '../context.ts';
import { correctionNotes, scoreCorrectionNotes } from '../correction-notes.ts';
import type { Section } from '../document.ts';
import { isMember, isMergedAway, placeCell, statusSources } from '../places.ts';
import { scoreCell, scoreOf } from '../score-cell.ts';
import { unitHead } from '../unit-head.ts';
import { inOrder } from './asked.ts';
import { shortNames } from './short-names.ts';

/** The key of the short names, and everything on record, ranking by ranking. */
export function fullTables(context: Context, { rankings }: SectionOf<'full-tables'>): readonly Section[] {
  const { analysis, view, words, names, citations } = context;
  // A table has the same id whatever is left out.
  const numbered = analysis.full.map((table, index) => ({ table, id: `table-full-${index + 1}` }));
  const tables = inOrder(numbered, rankings, ({ table }) => table.ranking);
  if (tables.length === 0) return [];
  const key = shortNames(context);
  return [
    {
      id: 'full-tables',
      level: 1,
      title: words.section['full-tables'],
      shortTitle: words.section['full-tables'],
      start: 'room',
      lookUp: true,
      blocks: [
        { kind: 'prose', tone: 'body', paragraphs: [[plain(context, words.full.intro)]] },
        ...(key ? [key] : []),
        ...tables.map(
          ({ table, id }): TableBlock => ({
            kind: 'table',
            id,
            number: context.nextTable(),
            caption: context.language.finish(words.full.caption(names.ranking(table.ranking), hasTiers(table))),
            columns: [
              {
                label: unitHead(
                  context,
                  table.rows.map(({ unit }) => unit),
                ),
                align: 'start',
                share: 5,
              },
              ...table.releases.map(key => ({ label: names.label(key), align: 'end' as const, share: 2 })),
              ...scoredIn(context, table).map(key => ({
                label: words.league.scoreHead(names.label(key), names.scoreName(table.ranking)),
                align: 'end' as const,
                share: 3,
              })),
            ],
            rowHeader: 0,
            rows: table.rows.map(({ unit, statuses }) => ({
              emphasis: isSetApart(view, unit) ? 'focus' : 'none',
              cells: [
                cell(names.unit(unit)),
                ...statuses.map((status, column) => {
                  const key = table.releases[column] ?? '';
                  const tied = status.kind === 'ranked' && isJoint(view, key, status.rank, unit);
                  return (status.kind === 'notOnRecord' || status.kind === 'inCluster') && !isMergedAway(view, status)
                    ? shortCell(
                        context,
                        status.kind === 'inCluster' && isMember(view, status) ? 'inCluster' : 'notOnRecord',
                      )
                    : placeCell(context, status, tied);
                }),
                ...scoredIn(context, table).map(key => scoreCell(context, view.rankStatus(unit, key))),
              ],
            })),
            notes: [
              ...bearerNotes(
                context,
                table.releases,
                table.rows.map(({ unit }) => unit),
              ),
              ...correctionNotes(context, table.releases),
              ...scoreCorrectionNotes(
                context,
                scoredIn(context, table),
                table.rows.map(({ unit }) => unit),
              ),
              ...computedNote(context, table.releases),
            ],
            sourceLine: citations.sourceLine(
              table.rows.flatMap(({ statuses }) =>
                statusSources(
                  view,
                  statuses.map((status, column) => ({ key: table.releases[column] ?? null, status })),
                ),
              ),
              false,
            ),
          }),
        ),
      ],
    },
  ];
}

/** The latest release, where the ranking says what its scores are and some are on record: they are figures to look up. */
function scoredIn({ view, names }: Context, { ranking, releases, rows }: FullTable): readonly string[] {
  const latest = releases.at(-1);
  if (latest === undefined || names.scoreName(ranking) === null) return [];
  return rows.some(({ unit }) => scoreOf(view.rankStatus(unit, latest)) !== null) ? [latest] : [];
}

/** Which of the releases have places that the publisher did not print. */
function computedNote(context: Context, releases: readonly string[]): TableBlock['notes'] {
  const computed = releases.filter(key => isComputed(context, key));
  if (computed.length === 0) return [];
  return [plain(context, context.words.league.computedReleases(computed.map(context.names.label)))];
}

/** The sign instead of the words, for narrow columns. */
const shortCell = ({ words }: Context, kind: 'notOnRecord' | 'inCluster') =>
  kind === 'inCluster'
    ? cell(words.basket.clusterSign, 'unknown', words.league.inCluster)
    : cell(words.basket.absentSign, 'unknown', words.league.notOnRecord);

/** Whether a ranking gives any unit a tier, which is no place. */
const hasTiers = ({ rows }: FullTable): boolean =>
  rows.some(({ statuses }) => statuses.some(({ kind }) => kind === 'tiered'));
