import { breakBetween, isJoint } from '../../claims/judge/guards.ts';
import type { FullTable } from '../../findings/tables/full.ts';
import type { ThreadsChart } from '../charts.ts';
import type { Context } from '../context.ts';
import { placeCell } from '../places.ts';

/** So many units have a colour of their own. */
const NAMED = 3;

/** How much a ranking has to show: so many units in colour, each with so many places. The first that any ranking has, counts. */
const ENOUGH = [
  { units: 2, places: 3 },
  { units: 1, places: 2 },
] as const;

type Thread = ThreadsChart['threads'][number];

/**
 * Where each of the releases of one ranking stands, the oldest first: in the year that it is named for, several of one year
 * one behind the other in equal parts of it. When a release came out is often known only as “by” a day, which is no time
 * to draw. Null of one that is named for no year.
 */
function moments({ view }: Context, keys: readonly string[]): readonly (number | null)[] {
  const years = keys.map(key => view.release(key)?.labelYear?.value ?? null);
  return years.map((year, index) => {
    if (year === null) return null;
    const [before, all] = [years.slice(0, index), years].map(some => some.filter(each => each === year).length);
    return year + ((before ?? 0) + 0.5) / (all ?? 1);
  });
}

/** Whether nothing leads from a release to the next: the method changed in between. */
function isParted({ view }: Context, before: string, key: string): boolean {
  const [older, newer] = [view.release(before), view.release(key)];
  const found = older && newer && breakBetween(older, newer);
  return Boolean(found) && found !== 'unknown';
}

function positionsOf(context: Context, { releases }: FullTable): ThreadsChart['positions'] {
  const times = moments(context, releases);
  return releases
    .flatMap((release, index) => {
      const at = times[index] ?? null;
      return at === null ? [] : [{ release, label: context.names.label(release), at }];
    })
    .toSorted((a, b) => a.at - b.at)
    .map(({ release, label, at }, index, all) => {
      const before = all[index - 1]?.release;
      return { release, label, at, parted: before !== undefined && isParted(context, before, release) };
    });
}

/** The lines of the units of one ranking that have a place in its last release, and others before it or not. */
function lines(context: Context, table: FullTable, positions: ThreadsChart['positions']): readonly Thread[] {
  const { view, names } = context;
  const profiled = context.analysis.profiles.map(({ unit }) => unit);
  const last = positions.at(-1)?.release ?? '';
  const first = table.rows.filter(({ unit }) => rankIn(context, unit, last) === 1);
  const { topN } = view.input.report;
  return table.rows.flatMap(({ unit }): Thread[] => {
    const points = positions.flatMap(({ release, at }) => {
      const rank = rankIn(context, unit, release);
      return rank === null ? [] : [{ release, at, rank }];
    });
    const place = rankIn(context, unit, last);
    const among = profiled.indexOf(unit);
    const hue = place !== null && points.length > 1 && among >= 0 && among < NAMED ? among : null;
    const leads = place === 1 && first.length === 1;
    if (points.length < 2 || (hue === null && points.every(({ rank }) => rank > topN))) return [];
    const tied = place !== null && isJoint(view, last, place, unit);
    const printed = placeCell(context, view.rankStatus(unit, last), tied).text;
    return [{ unit, hue, end: hue === null && !leads ? null : { place: printed, name: names.unit(unit) }, points }];
  });
}

function rankIn({ view }: Context, unit: string, key: string): number | null {
  const status = view.rankStatus(unit, key);
  return status.kind === 'ranked' ? status.rank : null;
}

/**
 * The ranking that the cover draws: the report's own, or the first of those tracked, in the definition's order, in which
 * enough of ours have places over time. Null where there is none.
 */
function shown(context: Context) {
  const { analysis, view } = context;
  const { ownRanking } = view.input.report;
  const own = analysis.full.filter(({ ranking }) => ranking === ownRanking);
  const tables = [...own, ...analysis.full.filter(table => !own.includes(table))].map(table => {
    const positions = positionsOf(context, table);
    return { table, positions, threads: lines(context, table, positions) };
  });
  for (const { units, places } of ENOUGH) {
    const found = tables.find(
      ({ threads }) => threads.filter(({ hue, points }) => hue !== null && points.length >= places).length >= units,
    );
    if (found) return found;
  }
  return null;
}

/** For the editors, why nothing is drawn where the definition asks for the drawing; null where something is. */
export function missingThreads(context: Context): string | null {
  const { report, edition } = context.view.input;
  if (report.theme?.cover !== 'drawing' || edition.coverArt) return null;
  if (context.analysis.profiles.length === 0) return 'nobody has a profile, whose places it would show';
  if (shown(context) !== null) return null;
  return `none of the first ${NAMED} with a profile has places in two editions of a ranking, the latest among them`;
}

/** Who leads a ranking over its releases, and where the first of ours stand; null where there is none to draw. */
export function coverThreads(context: Context): ThreadsChart | null {
  const { names, words, view } = context;
  const found = shown(context);
  if (found === null) return null;
  const { table, positions, threads } = found;
  const areOthers = threads.some(({ end }) => end === null);
  const title = words.cover.threads(
    names.ranking(table.ranking),
    positions[0]?.label ?? '',
    positions.at(-1)?.label ?? '',
    areOthers ? view.input.report.topN : null,
  );
  return {
    kind: 'chart',
    form: 'threads',
    id: 'chart-cover',
    number: '',
    title,
    subtitle: '',
    alt: title,
    description: '',
    sourceLine: '',
    data: [],
    positions,
    threads,
  };
}
