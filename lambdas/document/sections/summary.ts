import { isTrue, type TrueClaim } from '../../claims/claim.ts';
import { FAMILIES } from '../../claims/schema/kinds.ts';
import type { Block, MatrixBlock } from '../blocks.ts';
import type { MoversChart, SmallMultiplesChart } from '../charts.ts';
import { type Context, claimSentence, plain } from '../context.ts';
import { describeRows } from '../describe-rows.ts';
import type { Section } from '../document.ts';
import { howKnown } from '../how-known.ts';
import { mainTitle } from '../main-title.ts';
import { placesSeen, sourcesOfPlaces } from '../reading-facts.ts';
import { unitHead } from '../unit-head.ts';
import { summedHistories } from './courses.ts';
import { keyFigures } from './findings.ts';
import { historyChart } from './histories.ts';
import { matrices } from './matrix.ts';
import { withSignNotes } from './sign-notes.ts';

/** The edition on two pages: its first finding with how it is known, four figures, who stands where, who moved, three histories. */
export function summary(context: Context): Section {
  const { words, analysis } = context;
  const [first, ...others] = analysis.findings.map(({ claim }) => claim);
  const figures = keyFigures(context);
  const isTabled = analysis.profiles.length > 0 && context.view.input.edition.basket.length > 0;
  const tables = isTabled ? tablesOf(context, others) : [];
  const moved = movers(context);
  const quoted = quotation(
    others,
    new Set([moved?.finding?.claim, ...tables.map(({ annotation }) => annotation?.sentence.claim)]),
  );
  const blocks: readonly (Block | null)[] = [
    first ? { kind: 'prose', tone: 'opening', paragraphs: [[claimSentence(context, first)]] } : null,
    first ? { kind: 'prose', tone: 'small', paragraphs: [howKnown(context, first)] } : null,
    figures.figures.length > 1 ? figures : null,
    ...tables,
    moved,
    quoted ? { kind: 'prose', tone: 'quote', paragraphs: [[claimSentence(context, quoted)]] } : null,
    threeHistories(context),
    inferred(context),
  ];
  return {
    id: 'summary',
    level: 1,
    title: words.section.summary,
    shortTitle: words.section.summary,
    start: 'room',
    blocks: withSignNotes(
      context,
      blocks.filter(block => block !== null),
    ),
  };
}

/**
 * The finding that is quoted: the first on how a unit moved that stands neither beside a cell of the heatmap nor above who
 * moved. A quotation repeats, as quotations do; what it repeats is news, and does not stand on the same two pages.
 */
const quotation = (
  findings: readonly TrueClaim[],
  told: ReadonlySet<string | null | undefined>,
): TrueClaim | undefined =>
  findings.find(({ id, kind }) => !told.has(id) && FAMILIES_OF_MOVES.some(family => kind in family));

const FAMILIES_OF_MOVES = [FAMILIES.movements, FAMILIES.courses, FAMILIES.entries, FAMILIES.streaks] as const;

/** The units that have a profile, with the finding that tells of one of the cells. */
function tablesOf(context: Context, findings: readonly TrueClaim[]): readonly MatrixBlock[] {
  const { analysis, view, names } = context;
  const units = analysis.profiles.map(({ unit }) => unit);
  // What the clusters are is told where the rankings are counted.
  const blocks = matrices(context, { id: 'matrix-summary', units }).map(block => ({ ...block, notes: [] }));
  for (const claim of findings) {
    const { query } = claim;
    if (!('unit' in query) || !('release' in query) || !units.includes(query.unit)) continue;
    const [name, spoken] = [names.unit(query.unit), names.releaseShort(query.release)];
    const isCounted = view.input.edition.basket.includes(query.release);
    const told = blocks.find(
      ({ columns, rows }) =>
        isCounted && columns.some(column => column.spoken === spoken) && rows.some(row => row.name === name),
    );
    if (!told) continue;
    const column = told.columns.findIndex(each => each.spoken === spoken);
    const row = told.rows.findIndex(each => each.name === name);
    const annotation = { row, column, sentence: claimSentence(context, claim) };
    return blocks.map(block => (block === told ? { ...block, annotation } : block));
  }
  return blocks;
}

/** So many moves are drawn at the most. */
const MOVES = 12;

/** The largest moves, and of how many they are, where not all of their size are drawn. */
interface Largest<T> {
  readonly moved: readonly T[];
  readonly of: number | null;
}

/**
 * The largest, as many as there is room for: of moves of one size all or none. Where those of the largest size are more,
 * the ones that ended at the best places.
 */
function largest<T extends { readonly places: number; readonly to: number; readonly claim: TrueClaim }>(
  all: readonly T[],
  most: number,
): Largest<T> {
  const sizes = [...new Set(all.map(({ places }) => Math.abs(places)))].sort((a, b) => b - a);
  const upTo = (size: number): readonly T[] => all.filter(({ places }) => Math.abs(places) >= size);
  const whole = sizes.map(upTo).findLast(chosen => chosen.length <= most);
  if (whole) return { moved: whole, of: null };
  const top = upTo(sizes[0] ?? 0).toSorted((a, b) => a.to - b.to || (a.claim.id < b.claim.id ? -1 : 1));
  return { moved: top.slice(0, most), of: top.length };
}

/**
 * The largest moves of the units that have a profile, since the release before, in the rankings counted over, whether a
 * unit is in scope or has its profile by its title alone; where the method changed in between, two places are no gain and
 * no loss.
 */
function movers(context: Context): MoversChart | null {
  const { analysis, view, names, words, citations } = context;
  const units = new Set(analysis.profiles.map(({ unit }) => unit));
  const held = analysis.claims
    .filter(isTrue)
    .flatMap(claim =>
      claim.kind === 'moved' && units.has(claim.figures.unit) && claim.figures.breaks.length === 0
        ? [{ ...claim.figures, places: claim.figures.from - claim.figures.to, claim }]
        : [],
    );
  const all = view.input.edition.basket.flatMap(key => held.filter(({ release }) => release === key));
  const chosen = largest(all, MOVES);
  const moved = chosen.moved.toSorted((a, b) => b.places - a.places || a.to - b.to || (a.unit < b.unit ? -1 : 1));
  const [first] = moved.toSorted((a, b) => Math.abs(b.places) - Math.abs(a.places));
  if (!first || moved.length < 2) return null;
  const { summary: s } = words;
  const place = (rank: number, isJoint: boolean): string => (isJoint ? words.league.tied(rank) : String(rank));
  const data = [
    [
      unitHead(
        context,
        moved.map(({ unit }) => unit),
      ),
      ...s.moversHead,
    ],
    ...moved.map(({ unit, release, from, wasJoint, to, joint }) => [
      names.unit(unit),
      names.releaseShort(release),
      place(from, wasJoint),
      place(to, joint),
    ]),
  ];
  return {
    kind: 'chart',
    form: 'movers',
    id: 'chart-movers',
    number: context.nextFigure(),
    finding: claimSentence(context, first.claim),
    title: s.moversTitle,
    subtitle: [
      s.moversSubtitle({
        title: context.prints('profiles') ? null : mainTitle(context),
        from: moved.length === all.length ? null : Math.min(...moved.map(({ places }) => Math.abs(places))),
        up: moved.filter(({ places }) => places > 0).length,
        down: moved.filter(({ places }) => places < 0).length,
      }),
      ...(chosen.of === null ? [] : [s.moversChosen(moved.length, chosen.of)]),
    ].join(''),
    alt: s.moversAlt(moved.length),
    description: describeRows(data, context.language.formats),
    sourceLine: citations.sourceLine(
      moved.flatMap(({ claim }) => claim.evidence.map(({ source }) => source)),
      true,
    ),
    data,
    moves: moved.map(({ unit, release, places, from, wasJoint, to, joint }) => ({
      name: names.unit(unit),
      where: names.releaseShort(release),
      places,
      text: s.move(places, place(from, wasJoint), place(to, joint)),
    })),
  };
}

/** The histories of the first units in the first ranking of which enough is on record. */
function threeHistories(context: Context): SmallMultiplesChart | null {
  const summed = summedHistories(context);
  if (!summed) return null;
  const { ranking, history, course } = summed;
  const { form: _, series, belowLabel: __, ...chart } = historyChart(context, history, `chart-summary-${ranking}`);
  return {
    ...chart,
    ...(course && { finding: claimSentence(context, course) }),
    subtitle: context.words.history.panels(chart.positions.length, chart.depth, {
      below: series.some(({ points }) => points.some(({ state }) => state === 'below')),
      broken: chart.positions.some(({ breakBefore }) => breakBefore),
    }),
    form: 'smallMultiples',
    panels: series,
  };
}

/** How many of the places read are not printed as such, and how many of their sources are not the publisher's; none where all are. */
function inferred(context: Context): Block | null {
  const { words, view } = context;
  const { all, printed, computed } = placesSeen(view);
  const sources = sourcesOfPlaces(view);
  const count = all - printed - computed;
  const texts = [
    ...(count > 0 ? [words.summary.inferred(count, all)] : []),
    ...(all > 0 && sources.secondary > 0 ? [words.summary.secondary(sources.secondary, sources.all)] : []),
  ];
  if (texts.length === 0) return null;
  return { kind: 'prose', tone: 'small', paragraphs: [texts.map(text => plain(context, text))] };
}
