import { dimensionsOf } from '../../claims/judge/dimensions/own.ts';
import { rankingOf } from '../../records/release.ts';
import { at, type Occasions, one, ownFact, places, type Treatments, two } from './treatment.ts';

const hasDimensions = ({ view, release }: Occasions['unit']): boolean =>
  dimensionsOf(view, rankingOf(release)).length > 0;

/** How findings treat what the dimensions of an index tell of the whole. */
export const dimensions: Treatments<'dimensions'> = {
  dimensionProfile: {
    proposed: {
      unit: about =>
        about.status.kind === 'ranked' && hasDimensions(about) ? [{ kind: 'dimensionProfile', ...at(about) }] : [],
    },
    ...ownFact,
    precedence: 460,
    looksAt: one,
    shown: 'release',
    nearest: query => [{ kind: 'dimensionEnds', ...at(query) }, ...places(query)],
  },
  dimensionEnds: {
    proposed: {
      unit: about =>
        about.status.kind === 'ranked' && hasDimensions(about) ? [{ kind: 'dimensionEnds', ...at(about) }] : [],
    },
    ...ownFact,
    precedence: 461,
    looksAt: one,
    shown: 'release',
    nearest: query => [{ kind: 'dimensionEnds', ...at(query) }, ...places(query)],
  },
  drivenBy: {
    proposed: {
      unit: about => (about.previous !== null && hasDimensions(about) ? [{ kind: 'drivenBy', ...at(about) }] : []),
    },
    ...ownFact,
    precedence: 470,
    looksAt: two,
    shown: 'release',
    nearest: query => [
      { kind: 'drivenBy', ...at(query) },
      { kind: 'moved', ...at(query) },
      { kind: 'held', ...at(query) },
      ...places(query),
    ],
  },
};
