import type { GraticuleLine, LocatorChart } from '../charts.ts';
import type { Context } from '../context.ts';
import { describeRows } from '../describe-rows.ts';
import { unitHead } from '../unit-head.ts';

/** Steps of the graticule in degrees, and how many lines of it there are at the most. */
const STEPS: readonly number[] = [0.5, 1, 2, 5, 10, 20, 30];
const MOST_LINES = 6;

/** Degrees that a map shows at the least, and what it shows around its outermost points, as a share of what they span. */
const LEAST = 2;
const AROUND = 0.1;

interface Span {
  readonly from: number;
  readonly to: number;
}

function spanOf(values: readonly number[], most: number): Span {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const half = (Math.max(LEAST, high - low) * (1 + 2 * AROUND)) / 2;
  const middle = (low + high) / 2;
  return { from: Math.max(-most, middle - half), to: Math.min(most, middle + half) };
}

/** Whole steps inside a span. */
function linesIn({ from, to }: Span, label: (degrees: string) => string): readonly GraticuleLine[] {
  const step = STEPS.find(each => (to - from) / each <= MOST_LINES) ?? 60;
  const first = Math.ceil(from / step);
  const count = Math.max(0, Math.floor(to / step) - first + 1);
  return Array.from({ length: count }, (_, index) => {
    const at = (first + index) * step;
    return { at, label: label(String(at)) };
  });
}

/** A map is drawn of so many units with a position on record, or more. */
const FEWEST = 3;

/** Where the units are that have a profile; null where too few positions are on record. */
export function profileMap(context: Context): LocatorChart | null {
  const { analysis, view, words, names, citations } = context;
  const { profile } = words;
  const found = analysis.profiles.flatMap(({ unit }) => {
    const known = view.unit(unit);
    return known?.latitude && known.longitude
      ? [{ unit, latitude: known.latitude, longitude: known.longitude, source: known.source }]
      : [];
  });
  if (found.length < FEWEST) return null;
  const points = found.map(({ unit, latitude, longitude }) => ({
    name: names.unit(unit),
    latitude: Number(latitude),
    longitude: Number(longitude),
  }));
  const [latitudes, longitudes] = [
    spanOf(
      points.map(({ latitude }) => latitude),
      90,
    ),
    spanOf(
      points.map(({ longitude }) => longitude),
      180,
    ),
  ];
  const data = [
    [
      unitHead(
        context,
        found.map(({ unit }) => unit),
      ),
      profile.coordinates,
    ],
    ...found.map(({ unit, latitude, longitude }) => [names.unit(unit), profile.degrees(latitude, longitude)]),
  ];
  return {
    kind: 'chart',
    form: 'locator',
    id: 'chart-profile-map',
    number: context.nextFigure(),
    title: profile.mapTitle,
    subtitle: profile.mapSubtitle,
    alt: profile.mapAlt(points.length),
    description: describeRows(data, context.language.formats),
    sourceLine: citations.sourceLine(
      found.map(({ source }) => source),
      false,
    ),
    data,
    latitudes,
    longitudes,
    parallels: linesIn(latitudes, profile.parallel),
    meridians: linesIn(longitudes, profile.meridian),
    points,
  };
}
