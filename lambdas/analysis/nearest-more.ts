import type { Form } from './forms.ts';
import { nearestPlacing, places } from './nearest-placing.ts';

/** What is nearest to a claim of the further kinds: the same without what was asserted, then what is told more plainly. */
export function nearestMore(form: Form): readonly Form[] {
  switch (form.kind) {
    case 'bestRank':
      return [{ kind: 'bestSince', ...at(form) }, ...places(form)];
    case 'worstRank':
      return [{ kind: 'worstSince', ...at(form) }, ...places(form)];
    case 'bestSince':
    case 'worstSince':
      return [{ kind: form.kind, ...at(form) }, ...places(form)];
    case 'regainedLead':
      return [{ kind: 'leader', ...at(form) }, ...places(form)];
    case 'newToRanking':
      return [{ kind: 'succession', ...at(form) }, { kind: 'returnedToRanking', ...at(form) }, ...places(form)];
    case 'removed':
    case 'returnedToRanking':
    case 'enteredTop':
    case 'leftTop':
    case 'band':
      return [{ kind: 'band', ...at(form) }, ...places(form)];
    case 'bandMove':
      return [
        { kind: 'moved', ...at(form) },
        { kind: 'held', ...at(form) },
        { kind: 'band', ...at(form) },
        ...places(form),
      ];
    case 'scoreGap':
    case 'withinNoise': {
      const { unit, other, release } = form;
      return [
        { kind: 'scoreGap', unit, other, release },
        { kind: 'scoreGap', unit: other, other: unit, release },
        { kind: 'withinNoise', unit, other, release },
      ];
    }
    case 'gapChange': {
      const { unit, other, release } = form;
      return [
        { kind: 'gapChange', unit, other, release },
        { kind: 'gapChange', unit: other, other: unit, release },
        { kind: 'scoreGap', unit, other, release },
        { kind: 'scoreGap', unit: other, other: unit, release },
      ];
    }
    case 'dimensionProfile':
      return places(form);
    case 'drivenBy':
      return [
        { kind: 'drivenBy', ...at(form) },
        { kind: 'moved', ...at(form) },
        { kind: 'held', ...at(form) },
        ...places(form),
      ];
    case 'fieldSpread':
      return [{ kind: 'fieldSpread', release: form.release, top: form.top }];
    case 'topShare': {
      const { count: _count, of: _of, ...found } = form;
      return [found];
    }
    case 'breadth':
      return [{ kind: 'breadth', release: form.release }];
    case 'valueChange': {
      const { change: _change, ...found } = form;
      return [found];
    }
    case 'growthRate': {
      const { rate: _rate, ...found } = form;
      const { unit, indicator, from, to } = form;
      return [found, { kind: 'valueChange', unit, indicator, from, to }];
    }
    case 'threshold': {
      const { first: _first, ...found } = form;
      return [found];
    }
    case 'aheadIn': {
      const { unit, other, releases } = form;
      return [{ kind: 'aheadIn', unit, other, releases }];
    }
    case 'coverage':
      return [{ kind: 'coverage', release: form.release }];
    default:
      return nearestPlacing(form);
  }
}

const at = ({ unit, release }: { readonly unit: string; readonly release: string }) => ({ unit, release });
