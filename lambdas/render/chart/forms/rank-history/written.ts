import type { HistoryPoint, RankHistoryChart } from '../../../../document/charts.ts';
import type { Written } from '../../form.ts';
import { placeText } from '../../marks.ts';
import { isStacked, lanedIn } from './lane.ts';

type Series = RankHistoryChart['series'][number];

const BELOW = Number.MAX_SAFE_INTEGER;
const depthOf = (point: HistoryPoint | undefined): number =>
  point?.state === 'rank' ? point.rank : point?.state === 'below' ? BELOW : Number.NaN;

/** Names at one end, from the best place down; of those that share it, the one further left first, or above in the lane. */
function namesAt(
  drawn: readonly Series[],
  positionOf: (known: readonly number[]) => number | undefined,
  ranked = false,
) {
  const laned = lanedIn(drawn);
  return drawn
    .flatMap(series => {
      const known = series.points.flatMap(({ state }, index) => (state === 'absent' ? [] : [index]));
      const position = positionOf(known);
      const point = position === undefined ? undefined : series.points[position];
      if (position === undefined || point === undefined) return [];
      const rank = ranked && point.state === 'rank' ? ` ${placeText(point)}` : '';
      const line = point.state === 'below' && isStacked(laned) ? laned.indexOf(series) : 0;
      return [{ name: `${series.name}${rank}`, position, line, depth: depthOf(point) }];
    })
    .toSorted((a, b) => a.depth - b.depth || a.line - b.line || a.position - b.position)
    .map(({ name }) => name);
}

/** What is written in a rank history, from its data alone: ticks, the lane, the dots, the names, the releases. */
export function writtenInRankHistory({ series, depth, belowLabel, positions }: RankHistoryChart): readonly Written[] {
  const drawn = series.filter(({ points }) => points.some(({ state }) => state !== 'absent'));
  const points = drawn.flatMap(one => one.points);
  const deepest = Math.max(depth, 1, ...points.map(point => (point.state === 'rank' ? point.rank : 1)));
  // The grey lines are drawn first, so that the others lie on them.
  const layered = [...drawn.filter(({ hue }) => hue === null), ...drawn.filter(({ hue }) => hue !== null)];
  const last = (known: readonly number[]) => known.at(-1);
  const first = (known: readonly number[]) => (known[0] === 0 ? 0 : undefined);
  return [
    { how: 'some', texts: Array.from({ length: deepest }, (_, index) => String(index + 1)) },
    { how: 'all', texts: points.some(({ state }) => state === 'below') ? [belowLabel] : [] },
    {
      how: 'either',
      lists: [
        layered.flatMap(one => one.points.flatMap(point => (point.state === 'rank' ? [placeText(point)] : []))),
        [],
      ],
    },
    { how: 'either', lists: [namesAt(drawn, first), []] },
    // Where the dots have no room for the ranks, the names bear them.
    { how: 'either', lists: [namesAt(drawn, last), namesAt(drawn, last, true)] },
    { how: 'all', texts: positions.flatMap(({ label, sublabel }) => [label, sublabel]) },
  ];
}
