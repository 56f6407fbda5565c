import type { ThreadsChart } from '../charts.ts';
import type { Context } from '../context.ts';

/** So many units have a colour of their own. */
const NAMED = 3;
/** With fewer threads than this nothing is drawn. */
const LEAST = 12;

/** The year of a date and the part of it that had passed: the middle of what is not said. */
function moment(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  if (year === undefined) return Number.NaN;
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12;
}

/** When a release came out, or the middle of the year that it is named for; null where neither is on record. */
function when({ view }: Context, key: string): number | null {
  const release = view.release(key);
  const released = release?.released?.value;
  if (released) return moment(released.date);
  const year = release?.labelYear?.value;
  return year === undefined ? null : year + 0.5;
}

/** The places of every unit in every ranking, release by release; null where too few are on record to draw. */
export function coverThreads(context: Context): ThreadsChart | null {
  const { analysis, names, words } = context;
  const units = analysis.profiles.map(({ unit }) => unit);
  const threads = analysis.full.flatMap(({ ranking, releases, rows }) =>
    rows.flatMap(({ unit, statuses }) => {
      const points = statuses
        .flatMap((status, index) => {
          const release = releases[index] ?? '';
          const at = when(context, release);
          return status.kind === 'ranked' && at !== null ? [{ release, at, rank: status.rank }] : [];
        })
        .toSorted((a, b) => a.at - b.at);
      const place = units.indexOf(unit);
      const hue = place >= 0 && place < NAMED ? place : null;
      return points.length < 2 ? [] : [{ unit, ranking, hue, inFocus: place >= 0, points }];
    }),
  );
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
