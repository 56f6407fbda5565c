import { isSettledOut, isTakenOut, type RankStatus } from '../../claims/rank-status.ts';
import { type RankHistory, type RankPoint, rankHistory } from '../../findings/tables/history.ts';
import { leagueRow } from '../../findings/tables/league.ts';
import { type ReleaseKey, rankingOf } from '../../records/release.ts';
import type { DotStripChart, SmallMultiplesChart } from '../charts.ts';
import { type Context, plain } from '../context.ts';
import { correctionNotes } from '../correction-notes.ts';
import { describeRows } from '../describe-rows.ts';
import { brokenNotes, changeCell, placeCell, placeInHistory, statusSources } from '../places.ts';
import type { Sentence } from '../sentence.ts';
import { hueOf, placeDrawn } from './histories.ts';
import { isTiered, type LatestPlace } from './profile-parts.ts';

/** As many rows as a page holds; the full tables have them all. */
const MOST_ROWS = 40;

/** The rankings of the basket first, in its order; then the others, the most recent first, the best place first. */
function mostRecent({ view }: Context, unit: string, places: readonly LatestPlace[]): readonly LatestPlace[] {
  const { basket } = view.input.edition;
  const tracked = basket.map(rankingOf);
  const inBasket = places.filter(({ ranking }) => tracked.includes(ranking));
  const rank = (release: string): number => {
    const status = view.rankStatus(unit, release);
    return status.kind === 'ranked' ? status.rank : Number.POSITIVE_INFINITY;
  };
  const year = (release: string): number => view.release(release)?.labelYear?.value ?? 0;
  const others = places
    .filter(({ ranking }) => !tracked.includes(ranking))
    .sort(
      (a, b) =>
        year(b.release) - year(a.release) || rank(a.release) - rank(b.release) || (a.ranking < b.ranking ? -1 : 1),
    );
  return [...inBasket, ...others];
}

const rankOf = (status: { readonly kind: string } | RankStatus): number | null =>
  'rank' in status ? status.rank : 'from' in status ? status.from : null;

/** Where a dot stands, or a bar from the first to the last place of a band; nowhere for a tier. */
const drawnAt = (status: RankStatus): Pick<DotStripChart['rows'][number], 'rank' | 'to'> => ({
  rank: rankOf(status),
  ...(status.kind === 'banded' && status.to !== null && status.to > status.from ? { to: status.to } : {}),
});

/** Where later releases give it no place: taken out by the publisher, settled to have none, or not known. */
function notSince(context: Context, unit: string, gone: readonly ReleaseKey[]): readonly Sentence[] {
  const { view, words, names } = context;
  const out = gone.filter(key => isTakenOut(view.rankStatus(unit, key)));
  const without = gone.filter(key => !out.includes(key) && isSettledOut(view.rankStatus(unit, key)));
  const others = gone.filter(key => !out.includes(key) && !without.includes(key));
  const told = (
    word: (unit: string, releases: readonly string[]) => string,
    keys: readonly ReleaseKey[],
    rows: readonly ReleaseKey[] = [],
  ): readonly Sentence[] => {
    const sources = statusSources(
      view,
      rows.map(key => ({ key, status: view.rankStatus(unit, key) })),
    );
    return keys.length > 0 ? [plain(context, word(names.unit(unit), keys.map(names.releaseShort)), sources)] : [];
  };
  const { withdrawnSince, noneSince, notSince: untold } = words.profile;
  return [...told(withdrawnSince, out, out), ...told(noneSince, without), ...told(untold, others)];
}

/** Its latest place in every ranking that gives it one, with the place before and the places of the others. */
export function standing(
  context: Context,
  unit: string,
  places: readonly LatestPlace[],
  { isShort, id }: { readonly isShort: boolean; readonly id: string },
): DotStripChart | null {
  if (places.length === 0) return null;
  const { view, words, names, citations, analysis, language } = context;
  const { profile } = words;
  const { basket } = view.input.edition;
  const others = analysis.profiles.map(each => each.unit).filter(other => other !== unit);
  const shown = mostRecent(context, unit, places).slice(0, MOST_ROWS);
  const rows = shown.map(item => {
    const row = leagueRow(view, unit, item.release, item.previous, view.input.report.topN);
    const name = isShort
      ? names.rankingShort(item.ranking)
      : (view.ranking(item.ranking)?.names[language.id] ?? item.ranking);
    return { ...item, row, name, place: placeCell(context, row.status, row.tied).text };
  });
  const more = places.length - shown.length;
  const tiers = isTiered(context, unit);
  const gone = shown.flatMap(({ later }) => later ?? []);
  const data = [
    [...profile.latestHead],
    ...rows.map(({ release, row, name, place }) => [
      name,
      names.label(release),
      place,
      placeCell(context, row.previous, row.previousTied).text,
      changeCell(context, row).text,
    ]),
  ];
  const drawn = rows.map(({ release, row, name, place, later }) => {
    const before = row.change.kind === 'undefined' ? null : rankOf(row.previous);
    return {
      name,
      edition: names.label(release),
      ...drawnAt(row.status),
      text: place,
      before: before === null ? null : { rank: before, text: placeCell(context, row.previous, row.previousTied).text },
      peers: others.flatMap(other => {
        const status = view.rankStatus(other, release);
        return status.kind === 'ranked' ? [status.rank] : [];
      }),
      older: later !== null,
      emphasis: basket.map(rankingOf).includes(rankingOf(release)) ? ('focus' as const) : ('none' as const),
    };
  });
  return {
    kind: 'chart',
    form: 'dotStrip',
    id,
    number: context.nextFigure(),
    title: profile.latestCaption(names.unit(unit), tiers),
    subtitle: profile.standingSubtitle({
      basket: drawn.some(({ emphasis }) => emphasis === 'focus'),
      before: drawn.some(({ before, rank }) => before !== null && before.rank !== rank),
      peers: drawn.some(({ peers }) => peers.length > 0),
      older: drawn.some(({ older }) => older),
    }),
    alt: profile.standingAlt(names.unit(unit), rows.length, tiers),
    description: describeRows(data, context.language.formats),
    notes: [
      ...brokenNotes(
        context,
        rows.map(({ row }) => row),
      ).map(text => plain(context, text)),
      ...correctionNotes(
        context,
        shown.flatMap(({ release, previous }) => [release, previous]),
        [unit],
      ),
      ...notSince(context, unit, gone),
      ...(more > 0 ? [plain(context, profile.moreRankings(more, context.prints('full-tables'), tiers))] : []),
    ],
    sourceLine: citations.sourceLine(
      rows.flatMap(({ row, release, previous }) =>
        statusSources(view, [
          { key: release, status: row.status },
          { key: previous, status: row.previous },
        ]),
      ),
      true,
    ),
    data,
    rows: drawn,
  };
}

/** So many histories are drawn at the most, of the last so many releases each. */
const COURSES = { most: 9, releases: 8 } as const;

/** Whether a line leads to a position across a change of method. */
function isBrokenLine(positions: RankHistory['positions'], points: readonly RankPoint[], index: number): boolean {
  const to = positions[index];
  const isExact = (at: number): boolean => points[at]?.state === 'rank';
  return to?.breakBefore === true && !to.gapBefore && isExact(index - 1) && isExact(index);
}

/** Its course in each ranking in which two places are on record. */
export function coursesOf(context: Context, unit: string, places: readonly LatestPlace[]): readonly RankHistory[] {
  const { analysis, view } = context;
  const releasesOf = (ranking: string): readonly string[] =>
    (analysis.full.find(each => each.ranking === ranking)?.releases ?? [])
      .slice(-COURSES.releases)
      .map(key => key.split('/')[1] ?? '');
  return mostRecent(context, unit, places)
    .map(({ ranking }) => rankHistory(view, ranking, releasesOf(ranking), [unit], Number.POSITIVE_INFINITY))
    .filter(({ lines }) => (lines[0]?.points.filter(({ state }) => state === 'rank').length ?? 0) > 1)
    .slice(0, COURSES.most);
}

/** How its place moved in these, a small picture each. */
export function courses(
  context: Context,
  unit: string,
  found: readonly RankHistory[],
  id: string,
): SmallMultiplesChart | null {
  const { view, words, names, citations } = context;
  const { profile } = words;
  if (found.length === 0) return null;
  const place = (point: RankPoint): string =>
    point.state === 'rank' ? placeInHistory(context, point) : placeCell(context, point.status, false).text;
  const [ranking, edition, head] = profile.latestHead;
  const data = [
    [ranking, edition, head],
    ...found.flatMap(({ ranking: key, positions, lines }) =>
      positions.map(({ release }, index) => {
        const point = lines[0]?.points[index];
        return [names.rankingShort(key), names.label(release), point ? place(point) : ''];
      }),
    ),
  ];
  return {
    kind: 'chart',
    form: 'smallMultiples',
    id,
    number: context.nextFigure(),
    title: profile.coursesTitle(names.unit(unit)),
    subtitle: profile.coursesSubtitle(
      view.input.report.topN,
      found.some(({ positions, lines }) =>
        positions.some((_, index) => isBrokenLine(positions, lines[0]?.points ?? [], index)),
      ),
    ),
    alt: profile.coursesAlt(
      names.unit(unit),
      found.map(each => names.rankingShort(each.ranking)),
    ),
    description: describeRows(data, context.language.formats),
    sourceLine: citations.sourceLine(
      found.flatMap(({ positions }) =>
        positions.flatMap(({ release }) =>
          statusSources(view, [{ key: release, status: view.rankStatus(unit, release) }]),
        ),
      ),
      false,
    ),
    data,
    positions: [],
    depth: view.input.report.topN,
    panels: found.map(({ ranking: key, positions, lines }) => ({
      name: names.rankingShort(key),
      hue: hueOf(context, unit),
      positions: positions.map(({ release, breakBefore, gapBefore }) => ({
        label: names.label(release),
        breakBefore,
        gapBefore,
      })),
      points: (lines[0]?.points ?? []).map(point =>
        point.state === 'rank' ? placeDrawn(context, point) : { state: 'absent' as const },
      ),
    })),
  };
}
