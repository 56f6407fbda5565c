import { isTrue } from '../../claims/claim.ts';
import type { League } from '../../findings/tables/league.ts';
import type { IntervalsChart } from '../charts.ts';
import { type Context, claimSentence } from '../context.ts';
import { describeRows } from '../describe-rows.ts';
import { placeCell } from '../places.ts';
import { unitHead } from '../unit-head.ts';

/** So many places with what makes them unsure are worth a picture. */
const FEWEST = 3;

/**
 * The places of a league with those from which they cannot be told apart: the publisher's interval of each, or as many
 * places to either side as it calls meaningless; null where it says neither of enough of them.
 */
export function intervalsChart(context: Context, { release, rows }: League, id: string): IntervalsChart | null {
  const { analysis, view, words, names, citations } = context;
  const { league, basket } = words;
  const found = view.release(release);
  const noise = found?.noisePlaces?.value ?? null;
  const least = found?.universeSize?.value ?? Number.POSITIVE_INFINITY;
  const drawn = rows.flatMap(({ unit, status, tied, focus }) => {
    if (status.kind !== 'ranked') return [];
    const { rank, record } = status;
    const around = noise === null ? null : { from: Math.max(1, rank - noise), to: Math.min(least, rank + noise) };
    const span = record.interval ?? around;
    return span === null ? [] : [{ unit, rank, focus, record, ...span, place: placeCell(context, status, tied).text }];
  });
  if (drawn.length < FEWEST) return null;
  const isStated = ({ record }: (typeof drawn)[number]): boolean => record.interval !== undefined;
  const overlap = analysis.claims
    .filter(isTrue)
    .find(({ kind, query }) => kind === 'intervalsOverlap' && query.release === release);
  const text = ({ from, to }: (typeof drawn)[number]): string => basket.band(from, to);
  const name = names.release(release);
  const data = [
    [
      unitHead(
        context,
        drawn.map(({ unit }) => unit),
      ),
      ...league.intervalsHead,
    ],
    ...drawn.map(row => [names.unit(row.unit), row.place, text(row)]),
  ];
  return {
    kind: 'chart',
    form: 'intervals',
    id,
    number: context.nextFigure(),
    ...(overlap && { finding: claimSentence(context, overlap) }),
    title: context.language.finish(league.intervalsTitle(name)),
    subtitle: league.intervalsSubtitle(drawn.some(isStated), drawn.every(isStated) ? null : noise),
    alt: league.intervalsAlt(name, drawn.length),
    description: describeRows(data, context.language.formats),
    sourceLine: citations.sourceLine(
      [...drawn.map(({ record }) => record.source), ...(found?.noisePlaces ? [found.noisePlaces.source] : [])],
      false,
    ),
    data,
    rows: drawn.map(row => ({
      name: names.unit(row.unit),
      rank: row.rank,
      from: row.from,
      to: row.to,
      text: text(row),
      emphasis: row.focus && !view.input.report.focus.all ? 'focus' : 'none',
    })),
  };
}
