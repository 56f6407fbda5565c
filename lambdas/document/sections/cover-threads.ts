import type { ThreadsChart } from '../charts.ts';
import type { Context } from '../context.ts';

/** So many units have a colour of their own. */
const NAMED = 3;
/** With fewer threads than this nothing is drawn. */
const LEAST = 12;

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

/** The places of every unit in every ranking, release by release; null where too few are on record to draw. */
export function coverThreads(context: Context): ThreadsChart | null {
  const { analysis, names, words } = context;
  const units = analysis.profiles.map(({ unit }) => unit);
  const threads = analysis.full.flatMap(({ ranking, releases, rows }) => {
    const times = moments(context, releases);
    return rows.flatMap(({ unit, statuses }) => {
      const points = statuses
        .flatMap((status, index) => {
          const release = releases[index] ?? '';
          const at = times[index] ?? null;
          return status.kind === 'ranked' && at !== null ? [{ release, at, rank: status.rank }] : [];
        })
        .toSorted((a, b) => a.at - b.at);
      const place = units.indexOf(unit);
      const hue = place >= 0 && place < NAMED ? place : null;
      return points.length < 2 ? [] : [{ unit, ranking, hue, inFocus: place >= 0, points }];
    });
  });
  if (threads.length < LEAST || units.length <= NAMED) return null;
  const years = threads.flatMap(({ points }) => points.map(({ at }) => Math.floor(at)));
  const { cover } = words;
  return {
    kind: 'chart',
    form: 'threads',
    id: 'chart-cover',
    number: '',
    title: cover.threads,
    subtitle: '',
    alt: cover.threads,
    description: '',
    sourceLine: '',
    data: [],
    years: { first: Math.min(...years), last: Math.max(...years) },
    named: units.slice(0, NAMED).map((unit, hue) => ({ name: names.unit(unit), hue })),
    others: cover.threadsOthers,
    threads,
  };
}
