import type { Query } from '../../claims/schema/kinds.ts';

/** What is nearest to a claim about tiers, intervals, places ranked anew, runs or averages. */
export function nearestPlacing(query: Query): readonly Query[] {
  switch (query.kind) {
    case 'tier':
      return [{ kind: 'tier', ...at(query) }, ...places(query)];
    case 'tierMove':
      return [{ kind: 'tierMove', ...at(query) }, { kind: 'tier', ...at(query) }, ...places(query)];
    case 'intervalsOverlap': {
      const { unit, other, release } = query;
      return [
        { kind: 'scoreGap', unit, other, release },
        { kind: 'scoreGap', unit: other, other: unit, release },
        { kind: 'withinNoise', unit, other, release },
        ...places(query),
      ];
    }
    case 'placeAmong':
      return [{ kind: 'placeAmong', ...at(query), group: query.group }, ...places(query)];
    case 'rankTrend': {
      const { direction } = query;
      return [
        { kind: 'rankTrend', ...at(query), direction },
        { kind: 'rankTrend', ...at(query), direction: direction === 'up' ? 'down' : 'up' },
        { kind: 'moved', ...at(query) },
        { kind: 'held', ...at(query) },
        ...places(query),
      ];
    }
    case 'fieldAverage': {
      const { release, top, statistic } = query;
      return [
        { kind: 'fieldAverage', release, top, statistic },
        { kind: 'fieldSpread', release, top },
      ];
    }
    default:
      return [];
  }
}

const at = ({ unit, release }: { readonly unit: string; readonly release: string }) => ({ unit, release });

/** Where the unit stands, as plainly as the release tells it: a place, a shared place, or a tier. */
export const places = (query: { readonly unit: string; readonly release: string }): readonly Query[] => [
  { kind: 'position', ...at(query) },
  { kind: 'jointPosition', ...at(query) },
  { kind: 'tier', ...at(query) },
];
