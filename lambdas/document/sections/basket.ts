import { isTrue, type TrueClaim } from '../../claims/claim.ts';
import { isListKnown, vacatedTo } from '../../claims/judge/correction.ts';
import { comparedPairs } from '../../findings/select/mandatory.ts';
import { groupBy } from '../../records/group-by.ts';
import { textIn } from '../../records/language-id.ts';
import { type Release, type ReleaseKey, rankingOf, releaseKey } from '../../records/release.ts';
import type { TableBlock } from '../blocks.ts';
import type { BarsChart } from '../charts.ts';
import { type Context, cell, claimSentence, freshSentences, plain } from '../context.ts';
import type { Section } from '../document.ts';
import { unitHead } from '../unit-head.ts';
import { counted, toldBeside } from './counted.ts';
import { matrices } from './matrix.ts';

/** The units in scope over the rankings that are counted: the list, the heatmap, the counts. */
export function basket(context: Context): readonly Section[] {
  const { analysis, view, words } = context;
  const { report, edition } = view.input;
  if (edition.basket.length < 2) return [];
  const counts = analysis.basketUnits.flatMap(unit => counted(analysis.counts, unit)).filter(isTrue);
  const counting = counts.flatMap(claim =>
    claim.kind === 'topCount' || claim.kind === 'topCountAtLeast' ? [claim] : [],
  );
  // A single ranking is told by the heatmap, the bars and the unit's profile; a sentence here is for more than that.
  const several = counting.filter(({ figures }) => figures.count > 1);
  const telling = several.length > 0 ? several : counting.filter(({ figures }) => figures.count > 0);
  const drawn = barred(context);
  const sentences = freshSentences(context, [
    ...(isPlain(context) ? [] : [...telling.slice(0, TOLD), ...comparedPairs(analysis.pairs).slice(0, COMPARED)]),
    ...analysis.counts.filter(isTrue).filter(({ kind }) => kind === 'themes'),
  ]);
  return [
    {
      id: 'basket',
      level: 1,
      title: words.section.basket,
      shortTitle: words.section.basket,
      start: 'room',
      blocks: [
        {
          kind: 'prose',
          tone: 'body',
          paragraphs: [
            [
              plain(context, words.basket.intro(edition.basket.length, report.topN, areLatest(context))),
              ...[textIn(edition.basketNote ?? report.basketNote, context.language.id)]
                .filter(note => note !== '')
                .map(note => plain(context, note)),
              ...ofOneSeries(context).map(rankings => plain(context, words.basket.oneSeries(rankings))),
            ],
          ],
        },
        rankingList(context),
        // Told before it is drawn: the bars and the heatmap then face each other, and no sentence is left behind them.
        ...(sentences.length > 0
          ? [
              {
                kind: 'claimList' as const,
                style: 'list' as const,
                items: sentences.map(sentence => ({ sentence, see: null })),
              },
            ]
          : []),
        ...(drawn.length > 0 && drawn.length <= MOST_BARS && areAllDrawn(context, drawn) ? [bars(context, drawn)] : []),
        ...(analysis.basketUnits.length > 0
          ? matrices(context, { id: 'matrix-basket', units: analysis.basketUnits })
          : []),
      ],
    },
  ];
}

/** Whether the heatmap leaves nothing open: whoever reads it sees who is ahead where, and in how many of the rankings each is at the top. */
const isPlain = ({ analysis, view }: Context): boolean =>
  analysis.basketUnits.every(unit =>
    view.input.edition.basket.every(key => view.rankStatus(unit, key).kind === 'ranked'),
  );

/** So many counts are told in sentences: the heatmap has them all. */
const TOLD = 6;

/** So many bars are drawn at the most: the heatmap has the counts of more. */
const MOST_BARS = 16;

/** So many comparisons of two units stand in the chapter. */
const COMPARED = 3;

/** Whether each ranking is counted over in the latest release of it that was read. */
const areLatest = ({ view }: Context): boolean =>
  view.input.edition.basket.every(key => {
    const latest = view.releasesOf(rankingOf(key)).at(-1);
    return latest !== undefined && releaseKey(latest) === key;
  });

/** The rankings counted over that share a series, series by series: a reader would take them for as many publishers' views. */
function ofOneSeries({ view, names }: Context): readonly (readonly string[])[] {
  const seriesOf = (key: ReleaseKey): string => view.ranking(rankingOf(key))?.series ?? rankingOf(key);
  const lists = [...groupBy(view.input.edition.basket, seriesOf).values()];
  return lists.filter(({ length }) => length > 1).map(keys => keys.map(names.releaseShort));
}

/** When a release came out, as far as that is on record. */
export function releasedText({ words, language }: Context, release: Release): string {
  const released = release.released?.value;
  if (!released) return words.league.releasedUnknown;
  const date = language.formats.date(released.date);
  return released.precision === 'by' ? words.league.releasedBy(date) : words.league.releasedOn(date);
}

function rankingList(context: Context): TableBlock {
  const { view, words, names, citations, language } = context;
  const [ranking, publisher, edition, released, complete] = words.basket.listHead;
  const releases = view.input.edition.basket.flatMap(key => {
    const release = view.release(key);
    return release ? [{ key, release }] : [];
  });
  return {
    kind: 'table',
    id: 'table-basket',
    number: context.nextTable(),
    caption: words.basket.listCaption,
    columns: [
      { label: ranking, align: 'start', share: 5 },
      { label: publisher, align: 'start', share: 4 },
      { label: edition, align: 'start', share: 1.8 },
      { label: released, align: 'start', share: 4 },
      { label: complete, align: 'end', share: 2.4 },
    ],
    rowHeader: 0,
    rows: releases.map(({ key, release }) => ({
      emphasis: 'none',
      cells: [
        cell(view.ranking(release.ranking)?.names[language.id] ?? release.ranking),
        cell(view.ranking(release.ranking)?.publisher[language.id] ?? ''),
        cell(names.label(key)),
        cell(releasedText(context, release), release.released ? 'plain' : 'unknown'),
        isListKnown(view, key)
          ? cell(words.basket.completeAll(release.universeSize?.value ?? 0))
          : release.listedTo
            ? cell(
                words.basket.completeTo(
                  release.listedTo.value,
                  release.universeSize?.value ?? null,
                  vacatedTo(view, key, release.listedTo.value),
                ),
              )
            : cell(words.league.notOnRecord, 'unknown'),
      ],
    })),
    notes: [],
    sourceLine: citations.sourceLine(
      releases.map(({ release }) => release.source),
      false,
    ),
  };
}

/** A unit with the rankings that have it in their top, and those that may. */
interface Bar {
  readonly unit: string;
  readonly count: number;
  readonly possible: number | null;
  readonly claim: TrueClaim;
}

function barred({ analysis }: Context): readonly Bar[] {
  // Who is in more of the rankings stands above the units in focus, or these would look like the first of all.
  const higher = analysis.higherCounts.flatMap(({ query }) => ('unit' in query ? [query.unit] : []));
  return [...new Set([...higher, ...analysis.basketUnits])].flatMap(unit => {
    const claim = counted([...analysis.counts, ...analysis.higherCounts], unit).find(isTrue);
    if (claim?.kind !== 'topCount' && claim?.kind !== 'topCountAtLeast') return [];
    if (claim.figures.count === 0) return [];
    const possible = claim.kind === 'topCountAtLeast' ? claim.figures.count + claim.figures.unknown.length : null;
    return [{ unit, count: claim.figures.count, possible, claim }];
  });
}

/** Nobody is told of, beside the count of another, who has no bar: without these the bars would look like all there are. */
const areAllDrawn = ({ analysis }: Context, rows: readonly Bar[]): boolean =>
  analysis.basketUnits.every(unit => rows.some(row => row.unit === unit) || toldBeside(analysis.counts, unit) === null);

function bars(context: Context, rows: readonly Bar[]): BarsChart {
  const { analysis, view, words, names, citations } = context;
  const leader = rows.find(({ unit }) => analysis.basketUnits.includes(unit));
  const { report, edition } = view.input;
  const all = edition.basket.length;
  // A short axis has every number, so that it ends where the longest bar may.
  const step = all <= 5 ? 1 : 2;
  return {
    kind: 'chart',
    form: 'bars',
    id: 'chart-counts',
    number: context.nextFigure(),
    // A count names every ranking and whoever is in more: too long to head the chart once it was told.
    ...(leader && !context.isTold(leader.claim) && { finding: claimSentence(context, leader.claim) }),
    title: words.basket.barsTitle(report.topN),
    subtitle: words.basket.barsSubtitle(all, {
      others: rows.some(({ unit }) => !analysis.basketUnits.includes(unit)),
      leftOut: analysis.basketUnits.some(unit => !rows.some(row => row.unit === unit)),
      clustered: rows.some(({ claim }) => claim.kind === 'topCountAtLeast' && claim.figures.clustered.length > 0),
    }),
    alt: words.basket.barsAlt(rows.length, all, report.topN),
    description: rows
      .map(({ unit, count, possible }) => {
        const figure =
          possible === null ? words.basket.barExact(count, all) : words.basket.barOpen(count, possible - count, all);
        return `${names.unit(unit)}${context.language.formats.colon}${figure}`;
      })
      .join(context.language.formats.semicolon),
    sourceLine: citations.sourceLine(
      rows.flatMap(({ claim }) => claim.evidence.map(({ source }) => source)),
      true,
    ),
    data: [
      [
        unitHead(
          context,
          rows.map(({ unit }) => unit),
        ),
        ...words.basket.barsData,
      ],
      ...rows.map(({ unit, count, possible }) => [
        names.unit(unit),
        String(count),
        String((possible ?? count) - count),
      ]),
    ],
    bars: rows.map(({ unit, count, possible }) => ({
      name: names.unit(unit),
      value: count,
      possible,
      text: possible === null ? words.basket.barExact(count, all) : words.basket.barAtLeast(count, all),
      emphasis: unit === leader?.unit ? 'leader' : 'none',
    })),
    max: all,
    ticks: Array.from({ length: Math.floor(all / step) + 1 }, (_, index) => index * step).map(at => ({
      at,
      label: String(at),
    })),
  };
}
