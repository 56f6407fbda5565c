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

/** Why nothing is drawn; null where something is. */
function lackOfThreads(threads: number, units: readonly string[]): string | null {
  if (units.length === 0) return 'nobody has a profile, whose places it would set apart';
  return threads < LEAST
    ? `it takes ${LEAST} units or more with places in two releases of a ranking, and there are ${threads}`
    : null;
}

/** The same for the editors, where the definition asks for the drawing. */
export function missingThreads(context: Context): string | null {
  const { report, edition } = context.view.input;
  if (report.theme?.cover !== 'drawing' || edition.coverArt) return null;
  return lackOfThreads(threadsOf(context).length, profiled(context));
}

const profiled = ({ analysis }: Context): readonly string[] => analysis.profiles.map(({ unit }) => unit);

/** The places of every unit in every ranking that has two or more of them in time. */
function threadsOf(context: Context): ThreadsChart['threads'] {
  const units = profiled(context);
  return context.analysis.full.flatMap(({ ranking, releases, rows }) => {
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
}

/** The places of every unit in every ranking, release by release; null where too few are on record to draw. */
export function coverThreads(context: Context): ThreadsChart | null {
  const { names, words } = context;
  const units = profiled(context);
  const threads = threadsOf(context);
  if (lackOfThreads(threads.length, units) !== null) return null;
  const years = threads.flatMap(({ points }) => points.map(({ at }) => Math.floor(at)));
  const { cover } = words;
  const title = cover.threads(threads.some(({ inFocus }) => !inFocus));
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
    years: { first: Math.min(...years), last: Math.max(...years) },
    named: units.slice(0, NAMED).map((unit, hue) => ({ name: names.unit(unit), hue })),
    others: units.length > NAMED ? cover.threadsOthers : null,
    threads,
  };
}
