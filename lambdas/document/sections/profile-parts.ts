import { isTrue } from '../../claims/claim.ts';
import { rankHistory } from '../../findings/tables/history.ts';
import { leagueRow } from '../../findings/tables/league.ts';
import { releaseKey } from '../../records/release.ts';
import type { LabelledText, ProfileBlock, TableBlock } from '../blocks.ts';
import { type Context, cell, plain } from '../context.ts';
import { figureOnRecord } from '../on-record.ts';
import { changeCell, placeCell, standingSources } from '../places.ts';
import { atMost, counted } from './counted.ts';
import { historyChart } from './histories.ts';

/** Latest release of each ranking that the unit has a place of its own in, and of which it is the latest on record. */
export function latestPlaces(
  { view, analysis }: Context,
  unit: string,
): readonly { readonly ranking: string; readonly release: string; readonly previous: string | null }[] {
  return analysis.full.flatMap(({ ranking, releases }) => {
    const release = releases.at(-1);
    if (!release) return [];
    const status = view.rankStatus(unit, release);
    if (status.kind !== 'ranked' && status.kind !== 'banded' && status.kind !== 'tiered') return [];
    const found = view.release(release);
    const before = found ? view.before(found) : { kind: 'unknown' as const };
    return [{ ranking, release, previous: before.kind === 'release' ? releaseKey(before.release) : null }];
  });
}

/** The count over the basket that is established for a city: exact, or a lower bound. */
export function countOf({ analysis }: Context, unit: string) {
  return analysis.counts
    .filter(isTrue)
    .find(claim => (claim.kind === 'topCount' || claim.kind === 'topCountAtLeast') && claim.figures.unit === unit);
}

/** The count in words: "6 of 8", "at least 4", "at most 3"; null where nothing is known of it. */
export function countText(context: Context, unit: string): string | null {
  const { basket } = context.words;
  const count = countOf(context, unit);
  if (count?.kind === 'topCount') return basket.barExact(count.figures.count, count.figures.basket.length);
  if (count?.kind === 'topCountAtLeast') return basket.barAtLeast(count.figures.count);
  const most = atMost(counted(context.analysis.counts, unit));
  return most === null ? null : basket.barAtMost(most);
}

export function facts(context: Context, unit: string, places: number): readonly LabelledText[] {
  const { view, words, citations, language, names } = context;
  const found = view.unit(unit);
  const { report, dataset } = view.input;
  const count = countOf(context, unit);
  const text = countText(context, unit);
  const figures = dataset.indicators.flatMap((indicator): readonly LabelledText[] => {
    const latest = view.values(indicator.id, unit).at(-1);
    if (!latest) return [];
    return [
      {
        label: language.finish(words.profile.indicator(names.indicator(indicator.id), latest.year)),
        value: figureOnRecord(context, latest),
        notes: citations.cite([latest.source]),
      },
    ];
  });
  return [
    ...(found?.latitude && found.longitude
      ? [
          {
            label: words.profile.coordinates,
            value: words.profile.degrees(found.latitude, found.longitude),
            notes: citations.cite([found.source]),
          },
        ]
      : []),
    { label: words.profile.rankings, value: words.profile.rankingsValue(places), notes: [] },
    ...(count && text
      ? [
          {
            label: words.profile.count(report.topN),
            value: text,
            notes: citations.cite(count.evidence.map(({ source }) => source)),
          },
        ]
      : []),
    ...figures,
  ];
}

/** As many rows as leave room on the page for the rest of the profile; the full tables have them all. */
const MOST_ROWS = 10;

/** The rankings of the basket first, in its order; then the others, the most recent first, the best place first. */
function mostRecent(
  { view }: Context,
  unit: string,
  places: ReturnType<typeof latestPlaces>,
): ReturnType<typeof latestPlaces> {
  const { basket } = view.input.edition;
  const inBasket = places.filter(({ release }) => basket.includes(release));
  const rank = (release: string): number => {
    const status = view.rankStatus(unit, release);
    return status.kind === 'ranked' ? status.rank : Number.POSITIVE_INFINITY;
  };
  const year = (release: string): number => view.release(release)?.labelYear?.value ?? 0;
  const others = places
    .filter(({ release }) => !basket.includes(release))
    .sort(
      (a, b) =>
        year(b.release) - year(a.release) || rank(a.release) - rank(b.release) || (a.ranking < b.ranking ? -1 : 1),
    );
  return [...inBasket, ...others];
}

export function standings(
  context: Context,
  unit: string,
  places: ReturnType<typeof latestPlaces>,
  number: number,
): TableBlock | null {
  if (places.length === 0) return null;
  const { view, words, names, citations } = context;
  const [ranking, edition, place, previous, change] = words.profile.standingsHead;
  const shown = mostRecent(context, unit, places).slice(0, MOST_ROWS);
  const rows = shown.map(item => ({
    ...item,
    row: leagueRow(view, unit, item.release, item.previous, view.input.report.topN),
  }));
  const more = places.length - shown.length;
  return {
    kind: 'table',
    id: `table-city-${number}`,
    number: context.nextTable(),
    caption: words.profile.standingsCaption(names.unit(unit)),
    columns: [
      { label: ranking, align: 'start', share: 7 },
      { label: edition, align: 'start', share: 3 },
      { label: place, align: 'end', share: 2 },
      { label: previous, align: 'end', share: 3 },
      { label: change, align: 'end', share: 3 },
    ],
    rowHeader: 0,
    rows: rows.map(({ ranking: id, release, row }) => ({
      emphasis: view.input.edition.basket.includes(release) ? 'focus' : 'none',
      cells: [
        cell(view.ranking(id)?.names[context.language.id] ?? id),
        cell(names.label(release)),
        placeCell(context, row.standing, row.tied),
        placeCell(context, row.previous, row.previousTied),
        changeCell(context, row),
      ],
    })),
    notes: more > 0 ? [plain(context, words.profile.moreRankings(more, context.prints('full-tables')))] : [],
    sourceLine: citations.sourceLine(
      rows.flatMap(({ row }) => standingSources([row.standing, row.previous])),
      true,
    ),
  };
}

/** The first history of the definition in which the city has three places or more on record. */
export function history(context: Context, unit: string): ProfileBlock['history'] {
  const { view, words, names } = context;
  for (const { ranking, releases } of view.input.edition.histories) {
    const found = rankHistory(view, ranking, releases, [unit], view.input.report.topN);
    const ranked = found.lines[0]?.points.filter(({ state }) => state === 'rank').length ?? 0;
    if (ranked >= 3)
      return historyChart(
        context,
        found,
        `chart-city-${unit}`,
        context.language.finish(words.profile.historyTitle(names.unit(unit), names.ranking(ranking))),
      );
  }
  return null;
}

/** What is not on record, said plainly. */
export function gaps(context: Context, unit: string, places: number): ProfileBlock['gaps'] {
  const { view, words, names, language } = context;
  const { basket } = view.input.edition;
  const unknown = basket.filter(key => {
    const { kind } = view.rankStatus(unit, key);
    return kind === 'notOnRecord' || kind === 'below';
  });
  const clusters = basket.flatMap(key => {
    const status = view.rankStatus(unit, key);
    return status.kind === 'inCluster' ? [{ cluster: status.cluster, source: status.record.source }] : [];
  });
  const named = [...new Set(clusters.map(({ cluster }) => cluster))];
  return [
    ...(places === 0 ? [plain(context, words.profile.nothing(names.unit(unit)))] : []),
    // Said once: where nothing at all is on record, the rankings counted over are among what is not.
    ...(unknown.length > 0 && places > 0
      ? [plain(context, words.profile.little(names.unit(unit), language.formats.list(unknown.map(names.releaseShort))))]
      : []),
    ...(named.length > 0
      ? [
          plain(
            context,
            words.profile.clusters(names.unit(unit), language.formats.list(named.map(names.unit))),
            clusters.map(({ source }) => source),
          ),
        ]
      : []),
  ];
}
