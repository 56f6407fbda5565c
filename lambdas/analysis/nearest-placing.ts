import type { Form } from './forms.ts';

/** What is nearest to a claim about tiers, intervals, places ranked anew, runs or averages. */
export function nearestPlacing(form: Form): readonly Form[] {
  switch (form.kind) {
    case 'tier':
      return [{ kind: 'tier', ...at(form) }, ...places(form)];
    case 'tierMove':
      return [{ kind: 'tierMove', ...at(form) }, { kind: 'tier', ...at(form) }, ...places(form)];
    case 'intervalsOverlap': {
      const { unit, other, release } = form;
      return [
        { kind: 'scoreGap', unit, other, release },
        { kind: 'scoreGap', unit: other, other: unit, release },
        { kind: 'withinNoise', unit, other, release },
        ...places(form),
      ];
    }
    case 'placeAmong':
      return [{ kind: 'placeAmong', ...at(form), group: form.group }, ...places(form)];
    case 'rankTrend': {
      const { direction } = form;
      return [
        { kind: 'rankTrend', ...at(form), direction },
        { kind: 'rankTrend', ...at(form), direction: direction === 'up' ? 'down' : 'up' },
        { kind: 'moved', ...at(form) },
        { kind: 'held', ...at(form) },
        ...places(form),
      ];
    }
    case 'fieldAverage': {
      const { release, top, statistic } = form;
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
export const places = (form: { readonly unit: string; readonly release: string }): readonly Form[] => [
  { kind: 'position', ...at(form) },
  { kind: 'jointPosition', ...at(form) },
  { kind: 'tier', ...at(form) },
];
