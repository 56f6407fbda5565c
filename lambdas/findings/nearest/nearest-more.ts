import type { Query } from '../../claims/schema/kinds.ts';
import { nearestPlacing, places } from './nearest-placing.ts';

/** What is nearest to a claim of the further kinds: the same without what was asserted, then what is told more plainly. */
export function nearestMore(query: Query): readonly Query[] {
  switch (query.kind) {
    case 'bestRank':
      return [{ kind: 'bestSince', ...at(query) }, ...places(query)];
    case 'worstRank':
      return [{ kind: 'worstSince', ...at(query) }, ...places(query)];
    case 'bestSince':
    case 'worstSince':
      return [{ kind: query.kind, ...at(query) }, ...places(query)];
    case 'regainedLead':
      return [{ kind: 'leader', ...at(query) }, ...places(query)];
    case 'newToRanking':
      return [{ kind: 'succession', ...at(query) }, { kind: 'returnedToRanking', ...at(query) }, ...places(query)];
    case 'removed':
    case 'returnedToRanking':
    case 'enteredTop':
    case 'leftTop':
    case 'band':
      return [{ kind: 'band', ...at(query) }, ...places(query)];
    case 'bandMove':
      return [
        { kind: 'moved', ...at(query) },
        { kind: 'held', ...at(query) },
        { kind: 'band', ...at(query) },
        ...places(query),
      ];
    case 'scoreGap':
    case 'withinNoise': {
      const { unit, other, release } = query;
      return [
        { kind: 'scoreGap', unit, other, release },
        { kind: 'scoreGap', unit: other, other: unit, release },
        { kind: 'withinNoise', unit, other, release },
      ];
    }
    case 'gapChange': {
      const { unit, other, release } = query;
      return [
        { kind: 'gapChange', unit, other, release },
        { kind: 'gapChange', unit: other, other: unit, release },
        { kind: 'scoreGap', unit, other, release },
        { kind: 'scoreGap', unit: other, other: unit, release },
      ];
    }
    case 'dimensionProfile':
      return places(query);
    case 'drivenBy':
      return [
        { kind: 'drivenBy', ...at(query) },
        { kind: 'moved', ...at(query) },
        { kind: 'held', ...at(query) },
        ...places(query),
      ];
    case 'fieldSpread':
      return [{ kind: 'fieldSpread', release: query.release, top: query.top }];
    case 'topShare': {
      const { count: _count, of: _of, ...found } = query;
      return [found];
    }
    case 'breadth':
      return [{ kind: 'breadth', release: query.release }];
    case 'valueChange': {
      const { change: _change, ...found } = query;
      return [found];
    }
    case 'growthRate': {
      const { rate: _rate, ...found } = query;
      const { unit, indicator, from, to } = query;
      return [found, { kind: 'valueChange', unit, indicator, from, to }];
    }
    case 'threshold': {
      const { first: _first, ...found } = query;
      return [found];
    }
    case 'aheadIn': {
      const { unit, other, releases } = query;
      return [{ kind: 'aheadIn', unit, other, releases }];
    }
    case 'coverage':
      return [{ kind: 'coverage', release: query.release }];
    default:
      return nearestPlacing(query);
  }
}

const at = ({ unit, release }: { readonly unit: string; readonly release: string }) => ({ unit, release });
