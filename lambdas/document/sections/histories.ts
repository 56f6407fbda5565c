import { type Claim, isTrue } from '../../claims/claim.ts';
import { inFocus } from '../../claims/focus.ts';
import type { RankHistory, RankPoint } from '../../findings/tables/history.ts';
import { rankingOf } from '../../records/release.ts';
import { type SectionOf, sectionTold } from '../../records/sections.ts';
import { bearerNotes } from '../bearer-notes.ts';
import type { HistoryPoint, RankHistoryChart } from '../charts.ts';
import { type Context, claimSentence, freshSentences, plain } from '../context.ts';
import { correctionNotes } from '../correction-notes.ts';
import type { Section } from '../document.ts';
import { placeCell, placeInHistory, statusSources } from '../places.ts';
import { unitHead } from '../unit-head.ts';
import { inOrder } from './asked.ts';
import { eachPlaceOnce, headOf, oncePerUnit, summedHistories } from './courses.ts';
import { withSignNotes } from './sign-notes.ts';

/** Ranks over time: a chart a ranking with enough releases, headed by the first of what is said of it, and the rest below. */
export function histories(context: Context, { rankings }: SectionOf<'histories'>): readonly Section[] {
  const { analysis, words } = context;
  const drawn = drawnHistories(analysis, rankings);
  if (drawn.length === 0) return [];
  const summed = summedHistories(context)?.course;
  return [
    {
      id: 'histories',
      level: 1,
      title: words.section.histories,
      shortTitle: words.section.histories,
      start: 'room',
      blocks: withSignNotes(context, [
        { kind: 'prose', tone: 'body', paragraphs: [[plain(context, words.history.intro)]] },
        ...drawn.flatMap(({ history, claims }) => {
          // The report is about the units in scope; the others are drawn for comparison.
          const about = oncePerUnit(claims)
            .filter(isTrue)
            .filter(({ query }) => 'unit' in query && inFocus(context.view, query.unit));
          const drawn = history.positions.map(({ release }) => release);
          const units = history.lines.map(({ unit }) => unit);
          const seats = analysis.leagues
            .flatMap(({ claims: told }) => told.filter(isTrue))
            .filter(claim => isSeats(claim, history.ranking));
          // One unit's course heads the chart; counts over the whole top are told below it.
          const fresh = about.filter(claim => !context.isTold(claim));
          // Two charts of one title would be taken for one: what heads the one in the summary is told below this one.
          const own = fresh.filter(claim => claim !== summed);
          const head =
            headOf(own, about, history) ??
            headOf(fresh, about, history) ??
            headOf(about, about, history) ??
            fresh[0] ??
            about[0];
          const finding = head && claimSentence(context, head);
          if (head) context.tell(head);
          const others = freshSentences(context, [
            ...seats,
            ...inTurns(
              eachPlaceOnce(
                fresh.filter(claim => claim !== head),
                about.filter(claim => claim === head || context.isTold(claim)),
              ),
              TOLD,
            ),
          ]);
          const sentences = [
            ...others,
            ...bearerNotes(context, drawn, units),
            ...correctionNotes(context, drawn, units),
          ];
          return [
            { ...historyChart(context, history, `chart-history-${history.ranking}`), ...(finding && { finding }) },
            ...(sentences.length > 0
              ? [
                  {
                    kind: 'claimList' as const,
                    style: 'list' as const,
                    items: sentences.map(sentence => ({ sentence, see: null })),
                  },
                ]
              : []),
          ];
        }),
      ]),
    },
  ];
}

/** So many sentences stand below a chart, besides the one above it. */
const TOLD = 8;

/** So many claims at the most, taken from each unit in turn; in their order. */
function inTurns<T extends Claim>(claims: readonly T[], most: number): readonly T[] {
  const unit = ({ query }: T): string => ('unit' in query ? query.unit : '');
  const turn = (claim: T): number =>
    claims.slice(0, claims.indexOf(claim)).filter(each => unit(each) === unit(claim)).length;
  const taken = new Set(claims.toSorted((a, b) => turn(a) - turn(b)).slice(0, most));
  return claims.filter(claim => taken.has(claim));
}

/** Of the histories that the definition names, those with enough releases and a place in them. */
function drawnHistories({ histories: all }: Context['analysis'], rankings: SectionOf<'histories'>['rankings']) {
  const enough = all.filter(
    ({ history: { positions, lines } }) =>
      positions.length > 2 && lines.some(({ points }) => points.some(({ state }) => state === 'rank')),
  );
  return inOrder(enough, rankings, ({ history }) => history.ranking);
}

/** How many of the top of a ranking are in scope, release by release. */
const isSeats = (claim: Claim, ranking: string): boolean =>
  claim.kind === 'seatsOver' && claim.query.releases.some(release => rankingOf(release) === ranking);

/** Whether a claim tells seats over time of a ranking whose history is drawn: it stands there, and on no page of a ranking. */
export function isToldOverTime({ analysis, view }: Context, claim: Claim): boolean {
  const section = sectionTold(view.input, 'histories');
  return (
    section !== null &&
    drawnHistories(analysis, section.rankings).some(({ history }) => isSeats(claim, history.ranking))
  );
}

/** Hues by unit: the same unit has the same colour through the whole report. */
export function hueOf({ analysis, view }: Context, unit: string): number | null {
  const { report, edition } = view.input;
  // A report about all units has no others to set them apart from: those drawn first have the hues.
  const drawn = report.focus.all ? edition.histories.flatMap(({ units }) => units) : [];
  const index = [...new Set([...analysis.profiles.map(({ unit: of }) => of), ...drawn])].indexOf(unit);
  return index >= 0 && index < 6 ? index : null;
}

/** The hue of a line: of others than those in scope, and of those beyond the hues, it has none. */
const lineHue = (context: Context, unit: string): number | null =>
  inFocus(context.view, unit) ? hueOf(context, unit) : null;

/** Who is drawn in a hue where others are not: those in scope in one word where it is all of them, and else by name. */
function highlightedOf(context: Context, units: readonly string[]): 'focus' | readonly string[] {
  const { view, names } = context;
  const hued = units.filter(unit => lineHue(context, unit) !== null);
  if (hued.length === units.length || view.input.report.focus.all) return [];
  const focused = units.filter(unit => inFocus(view, unit));
  return hued.length > 0 && hued.length === focused.length ? 'focus' : hued.map(names.unit);
}

/** Deeper than this no row has a number of its own, and none is spared. */
const ROWS = 16;

/** Two places and more that nobody drawn holds in any release, between the first and the last row. */
function skipsIn(depth: number, lines: RankHistory['lines']): NonNullable<RankHistoryChart['skips']> {
  if (depth > ROWS) return [];
  const held = lines.flatMap(({ points }) => points.flatMap(point => (point.state === 'rank' ? [point.rank] : [])));
  const rows = [...new Set([1, depth, ...held])].toSorted((a, b) => a - b);
  return rows.flatMap((before, index) => {
    const after = rows[index - 1];
    return after === undefined || before - after < 3 ? [] : [{ after, before }];
  });
}

/** A rank history as a block. */
export function historyChart(context: Context, history: RankHistory, id: string): RankHistoryChart {
  const { view, words, names, citations, language } = context;
  const { history: h } = words;
  const first = names.label(history.positions[0]?.release ?? '');
  const last = names.label(history.positions.at(-1)?.release ?? '');
  const lines = history.lines.filter(({ points }) => points.some(({ state }) => state === 'rank' || state === 'below'));
  // What is drawn below the last line is told as the tables tell it: its place, where that is on record.
  const place = (point: RankPoint): string => {
    if (point.state === 'rank') return placeInHistory(context, point);
    return placeCell(context, point.status, point.state === 'below' && point.tied).text;
  };
  const sources = lines.flatMap(({ unit }) =>
    history.positions.flatMap(({ release }) =>
      statusSources(view, [{ key: release, status: view.rankStatus(unit, release) }]),
    ),
  );
  const ranking = names.ranking(history.ranking);
  const skips = skipsIn(history.depth, lines);
  return {
    kind: 'chart',
    form: 'rankHistory',
    id,
    number: context.nextFigure(),
    title: language.finish(h.title(ranking, first, last)),
    subtitle: h.subtitle(
      history.positions.length,
      history.depth,
      history.positions.flatMap(({ release, breakBefore }, index) => {
        const before = history.positions[index - 1];
        return breakBefore && before ? [[names.label(before.release), names.label(release)] as const] : [];
      }),
      highlightedOf(
        context,
        lines.map(({ unit }) => unit),
      ),
      skips.length > 0,
    ),
    alt: h.alt(
      ranking,
      lines.map(({ unit }) => names.unit(unit)),
      first,
      last,
    ),
    description: lines
      .map(({ unit, points }) =>
        h.describeLine(
          names.unit(unit),
          points
            .map((point, index) => h.describePoint(names.label(history.positions[index]?.release ?? ''), place(point)))
            .join(language.formats.comma),
        ),
      )
      .join(' '),
    sourceLine: citations.sourceLine(sources, false),
    data: [
      [
        unitHead(
          context,
          lines.map(({ unit }) => unit),
        ),
        ...history.positions.map(({ release }) => names.label(release)),
      ],
      ...lines.map(({ unit, points }) => [names.unit(unit), ...points.map(place)]),
    ],
    positions: history.positions.map(({ release, breakBefore, gapBefore }) => ({
      label: names.label(release),
      sublabel: sublabel(context, release),
      breakBefore,
      gapBefore,
    })),
    depth: history.depth,
    ...(skips.length > 0 && { skips }),
    belowLabel: h.below(history.depth),
    series: lines.map(({ unit, points }) => ({
      name: names.unit(unit),
      hue: lineHue(context, unit),
      points: points.map(point => drawn(context, point)),
    })),
  };
}

/** A place as it is drawn, with the sign of those that share it. */
export const placeDrawn = (
  { words }: Context,
  { rank, tied }: { readonly rank: number; readonly tied: boolean },
): HistoryPoint => ({ state: 'rank', rank, ...(tied && { text: words.league.tied(rank) }) });

/** A point as it is drawn: a place that several share has one dot for each of them. */
function drawn(context: Context, point: RankPoint): HistoryPoint {
  if (point.state === 'undrawn') return { state: 'absent' };
  return point.state === 'rank' ? placeDrawn(context, point) : { state: 'below' };
}

/** The date under a label that does not name its year itself. */
function sublabel({ view, names, language }: Context, key: string): string {
  const release = view.release(key);
  const year = release?.labelYear?.value;
  if (!release || (year && names.label(key).includes(String(year)))) return '';
  const released = release.released?.value;
  return released?.precision === 'on' ? language.formats.date(released.date.slice(0, 7)) : year ? String(year) : '';
}
