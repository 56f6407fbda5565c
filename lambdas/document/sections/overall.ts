import { type Claim, isTrue } from '../../claims/claim.ts';
import { honouredUnits } from '../../claims/focus.ts';
import type { View } from '../../claims/view.ts';
import { leadersOf } from '../../findings/propose/on-record.ts';
import { ownRelease } from '../../findings/propose/overall.ts';
import { eachFactOnce } from '../../findings/select/repeats.ts';
import { leagueTable as ownLeagueOf } from '../../findings/tables/league.ts';
import { textIn } from '../../records/language-id.ts';
import { rankingOf, releaseKey } from '../../records/release.ts';
import { releaseOrder } from '../../records/release-order.ts';
import type { Block, HonoursBlock, TableBlock } from '../blocks.ts';
import { type Context, cell, freshSentences, plain, withheldSentence } from '../context.ts';
import type { Section } from '../document.ts';
import { editionName } from '../edition-name.ts';
import { mainTitle } from '../main-title.ts';
import { measuredSentences } from '../measured.ts';
import { nameBeside } from '../names.ts';
import type { Sentence } from '../sentence.ts';
import { hasProfile } from './has-profile.ts';
import { intervalsChart } from './intervals.ts';
import { profileId } from './profiles.ts';
import { rankingSentences } from './ranking-sentences.ts';
import { leagueTable } from './rankings.ts';
import { scoresChart } from './scores.ts';
import { withSignNotes } from './sign-notes.ts';

/** The report's own result and the units it honours. */
export function overall(context: Context): readonly Section[] {
  const { words } = context;
  const [result, honours] = [resultBlocks(context), honourBlocks(context)];
  if (result.length + honours.length === 0) return [];
  const both = result.length > 0 && honours.length > 0;
  const alone = honours.length > 0 ? words.overall.honoursAlone : words.overall.result;
  const title = both ? words.section.overall : alone;
  // A title that says as much needs no heading below it.
  const blocks = [...result, ...honours].filter(block => block.kind !== 'subheading' || block.text !== title);
  return [{ id: 'overall', level: 1, title, shortTitle: title, start: 'room', blocks: withSignNotes(context, blocks) }];
}

function resultBlocks(context: Context): readonly Block[] {
  const { analysis, view, words } = context;
  const own = ownRelease(view);
  if (!own) return [];
  const results = analysis.overall.filter(isTrue);
  const streak = analysis.overall.find(({ kind }) => kind === 'leadStreak');
  const known = placedIn(view, own).length;
  const complete = view.release(own)?.listedTo?.value ?? 0;
  const leaders = leadersOf(view, own);
  const isAboutLead = ({ query: form }: Claim): boolean => 'unit' in form && leaders.includes(form.unit);
  // Where it has a profile, that tells its best and its lowest dimension.
  const isLeftToProfile = ({ kind, query }: Claim): boolean =>
    kind === 'dimensionEnds' && hasProfile(context, query.unit);
  const notes = [
    ...(streak?.verdict === 'withhold' ? [withheldSentence(context, words.overall.lengthOfLead, streak)] : []),
    // Whoever leads is told; of a second place on record it would not be so.
    ...(known === complete && known === leaders.length && known < LEAGUE
      ? [plain(context, words.overall.otherPlaces(editionName(view.input.edition)))]
      : []),
  ];
  const top = known >= LEAGUE ? ownLeagueOf(view, own, view.input.report.topN) : null;
  const league = top && leagueTable(context, top, 'table-overall');
  const unsure = top && intervalsChart(context, top, 'chart-intervals');
  const spread = results.find(({ kind, query }) => kind === 'fieldSpread' && query.release === own);
  const scores = scoresChart(context, own, spread);
  if (scores && spread) context.tell(spread);
  return [
    { kind: 'subheading', text: words.overall.result },
    ...proseOf([
      ...freshSentences(context, eachFactOnce(results.filter(claim => isAboutLead(claim) && !isLeftToProfile(claim)))),
      ...measuredSentences(context, rankingOf(own)),
      ...unmeasured(context, rankingOf(own)),
    ]),
    // What became of the others; where too few are on record for a table, their places are no league.
    ...(known >= LEAGUE
      ? rankingSentences(
          context,
          results.filter(claim => 'release' in claim.query && claim.query.release === own && !isAboutLead(claim)),
        )
      : []),
    ...(league === null ? [] : [league]),
    ...(scores === null ? [] : [scores]),
    ...(unsure === null ? [] : [unsure]),
    editionsTable(context, own),
    ...(notes.length > 0 ? [{ kind: 'prose' as const, tone: 'small' as const, paragraphs: [notes] }] : []),
  ];
}

/** A paragraph of these sentences; none where there are none. */
const proseOf = (sentences: readonly Sentence[]): readonly Block[] =>
  sentences.length > 0 ? [{ kind: 'prose', tone: 'body', paragraphs: [sentences] }] : [];

/** Rows that give a place, a band or a tier; a row that says why there is none is no place. */
const placedIn = (view: View, key: string) =>
  view.recordsOf(key).filter(({ place }) => place.kind === 'rank' || place.kind === 'band' || place.kind === 'tier');

/** From so many places on record on, the overall result is a table. */
const LEAGUE = 3;

/** The overall result edition by edition, honest where only the first place is on record, or nothing. */
function editionsTable(context: Context, own: string): TableBlock {
  const { view, words, names, citations, language } = context;
  const { releases: all } = view.input.dataset;
  const releases = releaseOrder(all)(all.filter(({ ranking }) => ranking === rankingOf(own)));
  const [edition, released, first, onRecord] = words.overall.editionsHead;
  const rows = releases.map(release => {
    const key = releaseKey(release);
    if (release.state === 'not-published')
      return {
        emphasis: 'none' as const,
        cells: [cell(names.label(key)), cell(words.overall.notPublished, 'unknown'), cell(''), cell('')],
      };
    const leaders = leadersOf(view, key);
    const records = placedIn(view, key);
    const date = release.released?.value;
    const day = date ? language.formats.date(date.date) : words.league.notOnRecord;
    return {
      emphasis: 'none' as const,
      cells: [
        cell(names.label(key)),
        cell(date?.precision === 'by' ? words.league.releasedBy(day) : day, date ? 'plain' : 'unknown'),
        leaders.length > 0
          ? cell(language.formats.list(leaders.map(names.unit)), 'leader')
          : cell(words.league.notOnRecord, 'unknown'),
        cell(words.overall.places(records.length)),
      ],
    };
  });
  const sources = releases.flatMap(release => [
    release.source,
    ...(release.released ? [release.released.source] : []),
    ...view.recordsOf(releaseKey(release)).map(({ source }) => source),
  ]);
  return {
    kind: 'table',
    id: 'table-editions',
    number: context.nextTable(),
    caption: words.overall.editionsCaption,
    columns: [
      { label: edition, align: 'start', share: 2 },
      { label: released, align: 'start', share: 3 },
      { label: first, align: 'start', share: 3 },
      { label: onRecord, align: 'end', share: 2 },
    ],
    rowHeader: 0,
    rows,
    notes: [],
    sourceLine: citations.sourceLine(sources, false),
  };
}

function honourBlocks(context: Context): readonly Block[] {
  const { analysis, view, words } = context;
  const claims = analysis.overall.filter(isTrue);
  const lead = claims.find(({ kind }) => kind === 'honoured');
  if (!lead) return [];
  const change = claims.filter(({ kind }) => kind === 'honoursChange');
  const changes = freshSentences(context, change);
  const since = [...(changes.length === 0 ? whoLeft(context) : []), ...earlierLists(context)];
  const titles = otherTitles(context);
  return [
    honours(context, lead),
    ...proseOf(changes),
    ...(since.length > 0 ? [{ kind: 'prose' as const, tone: 'small' as const, paragraphs: [since] }] : []),
    ...(titles.rows.length > 0
      ? [{ kind: 'subheading' as const, text: words.overall.otherTitles }, titles]
      : unknownCriteria(context, [view.input.report.honours?.report ?? '']).map(text => ({
          kind: 'prose' as const,
          tone: 'small' as const,
          paragraphs: [[text]],
        }))),
  ];
  function honours(inner: Context, claim: NonNullable<typeof lead>): HonoursBlock {
    const previous = claims.find(item => item.kind === 'honoursChange');
    const before = previous?.kind === 'honoursChange' ? previous.figures : null;
    return {
      kind: 'honours',
      title: mainTitle(inner),
      lead: freshSentences(inner, [claim]),
      units: honouredUnits(view).map(unit => ({
        name: inner.names.unit(unit),
        otherName: nameBeside(view, unit, inner.language),
        remark: before
          ? before.kept.includes(unit)
            ? words.overall.honouredBefore(before.previous)
            : words.overall.notHonouredBefore(before.previous)
          : '',
        profile: hasProfile(context, unit) ? profileId(unit) : null,
      })),
    };
  }
}

/** Who held the title in the edition before and no more, beside those who hold it: where that is told in no sentence here. */
function whoLeft(context: Context): readonly Sentence[] {
  const { analysis, words, names, language } = context;
  return analysis.overall.filter(isTrue).flatMap(claim => {
    if (claim.kind !== 'honoursChange' || claim.figures.left.length === 0) return [];
    const { left, previous, edition } = claim.figures;
    const sources = claim.evidence.map(({ source }) => source);
    return [
      plain(context, words.overall.leftTitle(language.formats.list(left.map(names.unit)), previous, edition), sources),
    ];
  });
}

/** Before which edition nobody is known to have held the title; nothing where that edition was the first of the report. */
function earlierLists(context: Context): readonly Sentence[] {
  const { view, words } = context;
  const { report, dataset } = view.input;
  const [first] = dataset.honours
    .filter(({ title }) => title === report.honours?.title)
    .map(({ edition }) => edition)
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return first === undefined || String(report.since) === first
    ? []
    : [plain(context, words.overall.earlierLists(first))];
}

/**
 * That it is not known what the result measures and from what it is computed: where it is another's, nothing is on record
 * of that and no ranking is a part of it. An institute knows it of a result of its own.
 */
function unmeasured(context: Context, own: string): readonly Sentence[] {
  const { view, words, language } = context;
  const { report, dataset } = view.input;
  const ranking = view.ranking(own);
  const isOwn = ranking && textIn(ranking.publisher, language.id) === textIn(report.publisher, language.id);
  const hasParts = dataset.rankings.some(({ dimensionOf }) => dimensionOf === own);
  return !ranking || ranking.measured || isOwn || hasParts ? [] : [plain(context, words.overall.unmeasured)];
}

/** By which criteria titles are given has no room in the records: of titles that the institute gives itself it knows them. */
const unknownCriteria = (context: Context, givers: readonly string[]): readonly Sentence[] =>
  givers.every(giver => giver === context.view.input.report.id) ? [] : [plain(context, context.words.overall.criteria)];

/** Every other title on record, by edition; a list that may be partial says so. */
function otherTitles(context: Context): TableBlock {
  const { view, words, names, citations, language } = context;
  const main = view.input.report.honours?.title;
  const rows = view.input.dataset.honours.filter(({ title }) => title !== main);
  const groups = new Map(rows.map(row => [`${row.edition} ${row.title}`, row]));
  const [title, edition, units] = words.overall.titlesHead;
  const ordered = [...groups.values()].sort((a, b) =>
    a.edition === b.edition ? (a.title < b.title ? -1 : 1) : a.edition < b.edition ? 1 : -1,
  );
  const open = ordered.filter(({ listSize }) => listSize === null);
  return {
    kind: 'table',
    id: 'table-titles',
    number: ordered.length > 0 ? context.nextTable() : '',
    caption: words.overall.titlesCaption,
    columns: [
      { label: title, align: 'start', share: 6 },
      { label: edition, align: 'start', share: 2 },
      { label: units, align: 'start', share: 4 },
    ],
    rowHeader: 0,
    rows: ordered.map(one => {
      const holders = rows
        .filter(row => row.title === one.title && row.edition === one.edition)
        .sort((a, b) => a.order - b.order);
      const local = textIn(one.titleNames, language.id);
      return {
        emphasis: 'none' as const,
        cells: [
          cell(local),
          cell(one.edition),
          cell(language.formats.list(holders.map(({ unit }) => names.unit(unit)))),
        ],
      };
    }),
    notes: [
      ...unknownCriteria(
        context,
        ordered.map(({ report }) => report),
      ),
      ...(ordered.some(({ titleNames }) => !titleNames[language.id]) ? [plain(context, words.overall.noOwnTitle)] : []),
      ...(open.length === 0
        ? []
        : [
            plain(
              context,
              words.overall.titlesNote(
                open.length === ordered.length
                  ? 'all'
                  : language.formats.list(
                      open.map(one => words.titleWithEdition(textIn(one.titleNames, language.id), one.edition)),
                    ),
              ),
            ),
          ]),
    ],
    sourceLine: citations.sourceLine(
      rows.map(({ source }) => source),
      false,
    ),
  };
}
