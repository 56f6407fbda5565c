import { profiledUnits } from '../../claims/focus.ts';
import { isStoodFor } from '../../claims/stood-for.ts';
import { leadersOf } from '../propose/on-record.ts';
import { asPlace } from '../select/weigh.ts';
import * as fact from './facts.ts';
import { at, ofPlace, one, placeAlone, places, type Treatments } from './treatment.ts';

/** How findings treat where a unit stands in one release. */
export const positions: Treatments<'positions'> = {
  leader: {
    proposed: {
      lead: about => [{ kind: 'leader', ...at(about) }],
      release: ({ view, release }) =>
        leadersOf(view, release)
          .slice(0, 1)
          .map(unit => ({ kind: 'leader', unit, release })),
    },
    ...placeAlone,
    precedence: 190,
    looksAt: one,
    shown: 'release',
    nearest: places,
  },
  position: {
    proposed: {
      own: about => [{ kind: 'position', ...at(about) }],
      unit: about => (about.status.kind === 'ranked' ? [{ kind: 'position', ...at(about) }] : []),
    },
    ...placeAlone,
    precedence: 210,
    looksAt: one,
    shown: 'release',
    nearest: places,
  },
  jointPosition: {
    proposed: {
      release: ({ view, release }) =>
        leadersOf(view, release)
          .slice(0, 1)
          .map(unit => ({ kind: 'jointPosition', unit, release })),
      unit: about => (about.status.kind === 'ranked' ? [{ kind: 'jointPosition', ...at(about) }] : []),
    },
    about: 'place',
    precedence: 200,
    facts: claim =>
      claim.verdict === 'true'
        ? claim.figures.units.map(unit => fact.place(unit, claim.query.release))
        : ofPlace(claim),
    news: asPlace('none'),
    looksAt: one,
    shown: 'release',
    nearest: places,
  },
  clusterPlace: {
    proposed: {
      // Of each city with a profile that the release ranks as a part of a cluster, be it one that counts for the city.
      release: ({ view, release }) =>
        profiledUnits(view)
          .filter(unit => view.rankStatus(unit, release).kind === 'inCluster' || isStoodFor(view, unit, release))
          .map(unit => ({ kind: 'clusterPlace', unit, release })),
    },
    ...placeAlone,
    precedence: 225,
    looksAt: one,
    shown: 'release',
    nearest: query => [{ kind: 'clusterPlace', ...at(query) }, ...places(query)],
  },
};
