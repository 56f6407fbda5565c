import { isTrue } from '../../claims/claim.ts';
import type { RankStatus } from '../../claims/rank-status.ts';
import { rankHistory } from '../../findings/tables/history.ts';
import { leagueRow } from '../../findings/tables/league.ts';
import { releaseKey } from '../../records/release.ts';
import type { LabelledText, ProfileBlock, TableBlock } from '../blocks.ts';
import { type Context, cell, plain } from '../context.ts';
import { correctionNotes } from '../correction-notes.ts';
import { figureOnRecord } from '../on-record.ts';
import { brokenNotes, changeCell, placeCell, statusSources } from '../places.ts';
import { historyChart } from './histories.ts';

/** The place of a unit in a ranking that is the latest on record, whatever is on record of others after it. */
export interface LatestPlace {
  readonly ranking: string;
  readonly release: string;
  readonly previous: string | null;
  /** The latest release of the ranking of which anything is on record, where that gives the unit no place. */
  readonly later: string | null;
}

/** Of each ranking the latest release in which the unit has a place of its own. */
export function latestPlaces({ view, analysis }: Context, unit: string): readonly LatestPlace[] {
  return analysis.full.flatMap(({ ranking, releases }) => {
    const release = releases.filter(key => hasPlace(view.rankStatus(unit, key))).at(-1);
    if (release === undefined) return [];
    const found = view.release(release);
    const before = found ? view.before(found) : { kind: 'unknown' as const };
    const previous = before.kind === 'release' ? releaseKey(before.release) : null;
    const latest = releases.at(-1) ?? release;
    return [{ ranking, release, previous, later: latest === release ? null : latest }];
  });
}

const hasPlace = ({ kind }: RankStatus): boolean => kind === 'ranked' || kind === 'banded' || kind === 'tiered';

/** Whether any release that is read gives the unit a place, those of dimensions too. */
const placedAnywhere = ({ view }: Context, unit: string): boolean =>
  view.input.dataset.releases.some(release => hasPlace(view.rankStatus(unit, releaseKey(release))));

/** The count over the basket that is established for a unit: exact, or a lower bound. */
export function countOf({ analysis }: Context, unit: string) {
  return analysis.counts
    .filter(isTrue)
    .find(claim => (claim.kind === 'topCount' || claim.kind === 'topCountAtLeast') && claim.figures.unit === unit);
}

/** The count in words: "6 of 8", "at least 4"; null where none is known for certain. */
export function countText(context: Context, unit: string): string | null {
  const { basket } = context.words;
  const count = countOf(context, unit);
  if (count?.kind === 'topCount') return basket.barExact(count.figures.count, count.figures.basket.length);
  if (count?.kind === 'topCountAtLeast') return basket.barAtLeast(count.figures.count);
  return null;
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

export function latestTable(
  context: Context,
  unit: string,
  places: ReturnType<typeof latestPlaces>,
  number: number,
): TableBlock | null {
  if (places.length === 0) return null;
  const { view, words, names, citations } = context;
  const [ranking, edition, place, previous, change] = words.profile.latestHead;
  const shown = mostRecent(context, unit, places).slice(0, MOST_ROWS);
  const rows = shown.map(item => ({
    ...item,
    row: leagueRow(view, unit, item.release, item.previous, view.input.report.topN),
  }));
  const more = places.length - shown.length;
  // Those of the basket are told below, with all of it that is not on record.
  const gone = shown.flatMap(({ later }) => later ?? []).filter(key => !unknownInBasket(context, unit).includes(key));
  return {
    kind: 'table',
    id: `table-unit-${number}`,
    number: context.nextTable(),
    caption: words.profile.latestCaption(names.unit(unit)),
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
        placeCell(context, row.status, row.tied),
        placeCell(context, row.previous, row.previousTied),
        changeCell(context, row),
      ],
    })),
    notes: [
      ...brokenNotes(
        context,
        rows.map(({ row }) => row),
      ).map(text => plain(context, text)),
      ...correctionNotes(
        context,
        shown.flatMap(({ release, previous: before }) => [release, before]),
        [unit],
      ),
      ...(gone.length > 0
        ? [
            plain(
              context,
              words.profile.notSince(names.unit(unit), context.language.formats.list(gone.map(names.releaseShort))),
            ),
          ]
        : []),
      ...(more > 0 ? [plain(context, words.profile.moreRankings(more, context.prints('full-tables')))] : []),
    ],
    sourceLine: citations.sourceLine(
      rows.flatMap(({ row }) => statusSources([row.status, row.previous])),
      true,
    ),
  };
}

/** The first history of the definition in which the unit has three places or more on record. */
export function history(context: Context, unit: string): ProfileBlock['history'] {
  const { view, words, names } = context;
  for (const { ranking, releases } of view.input.edition.histories) {
    const found = rankHistory(view, ranking, releases, [unit], view.input.report.topN);
    const ranked = found.lines[0]?.points.filter(({ state }) => state === 'rank').length ?? 0;
    if (ranked >= 3)
      return historyChart(
        context,
        found,
        `chart-unit-${unit}`,
        context.language.finish(words.profile.historyTitle(names.unit(unit), names.ranking(ranking))),
      );
  }
  return null;
}

/** Releases that are counted over and tell no place of the unit. */
const unknownInBasket = ({ view }: Context, unit: string): readonly string[] =>
  view.input.edition.basket.filter(key => {
    const status = view.rankStatus(unit, key);
    return status.kind === 'notOnRecord' || (status.kind === 'below' && !status.whole);
  });

/** Which of two was formed from the other. */
export const successionText = ({ words, names }: Context, unit: string, other: string): string =>
  names.succeeds(unit, other)
    ? words.profile.succession(names.unit(other), names.unit(unit))
    : words.profile.succession(names.unit(unit), names.unit(other));

/** What is not on record, said plainly. */
export function gaps(context: Context, unit: string, places: number): ProfileBlock['gaps'] {
  const { view, words, names, language } = context;
  const { basket } = view.input.edition;
  const unknown = unknownInBasket(context, unit);
  const clusters = basket.flatMap(key => {
    const status = view.rankStatus(unit, key);
    return status.kind === 'inCluster' ? [{ cluster: status.cluster, source: status.record.source }] : [];
  });
  const all = [...new Set(clusters.map(({ cluster }) => cluster))];
  const isSuccession = (cluster: string): boolean => names.succeeds(unit, cluster) || names.succeeds(cluster, unit);
  const named = all.filter(cluster => !isSuccession(cluster));
  return [
    ...(placedAnywhere(context, unit) ? [] : [plain(context, words.profile.nothing(names.unit(unit)))]),
    // Said once: where nothing at all is on record, the rankings counted over are among what is not.
    ...(unknown.length > 0 && places > 0
      ? [plain(context, words.profile.little(names.unit(unit), language.formats.list(unknown.map(names.releaseShort))))]
      : []),
    ...(named.length > 0
      ? [
          plain(
            context,
            words.profile.clusters(names.unit(unit), language.formats.list(named.map(names.unit))),
            clusters.filter(({ cluster }) => named.includes(cluster)).map(({ source }) => source),
          ),
        ]
      : []),
    ...all
      .filter(isSuccession)
      .map(other =>
        plain(context, successionText(context, unit, other), [view.unit(other)?.source ?? ''].filter(Boolean)),
      ),
  ];
}
