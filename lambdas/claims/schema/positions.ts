import * as figure from './figures.ts';
import { kind } from './kind.ts';
import * as parameter from './parameters.ts';

/** Where a unit stands in one release. */
export const positions = {
  leader: kind('leader', {
    code: 'S01',
    says: 'X is first, alone',
    parameters: parameter.here,
    figures: { ...figure.here, universe: figure.maybe },
    order: { part: 'lead', place: 1 },
    example: { unit: 'beijing', release: 'nature-index-science-cities/2022' },
  }),
  position: kind('position', {
    code: 'S02',
    says: 'X holds the place, and nobody on record with it: of one that is shared false, as `jointPosition` tells it (asserted: `rank`)',
    parameters: { ...parameter.here, rank: parameter.whole.optional() },
    figures: {
      ...figure.here,
      rank: figure.whole,
      universe: figure.maybe,
      /** Every place down to this one is on record, so nobody shares it. */
      sole: figure.yes,
    },
    order: { part: 'place', place: 6 },
    example: { unit: 'beijing', release: 'gfci/32', rank: 8 },
  }),
  jointPosition: kind('jointPosition', {
    code: 'S03',
    says: 'X shares the place',
    parameters: { ...parameter.here, rank: parameter.whole.optional() },
    figures: { units: figure.texts, release: figure.text, rank: figure.whole },
    order: { part: 'lead', place: 3 },
    example: { unit: 'munich', release: 'qs-best-student-cities/2023' },
  }),
  clusterPlace: kind('clusterPlace', {
    code: 'S48',
    says: 'the place of the cluster that X is ranked as a part of, be it one whose row counts for X, told as that of the cluster (asserted: `rank`)',
    parameters: { ...parameter.here, rank: parameter.whole.optional() },
    figures: { ...figure.here, cluster: figure.text, ...figure.held },
    order: { part: 'place', place: 10 },
    example: { unit: 'shenzhen', release: 'wipo-gii-clusters/2022', rank: 2 },
  }),
};

export const positionsReasons = {
  tied: { ...figure.here, rank: figure.whole, with: figure.texts },
  otherRank: { ...figure.here, ...figure.held },
  /** What was asserted is the place as first printed, which its publisher corrected since. */
  superseded: { ...figure.here, old: figure.given, corrected: figure.given, on: figure.date },
  /** It has a place, a tier or a score by itself, or is no member of the unit that holds its place. */
  notInCluster: figure.here,
  notTied: { ...figure.here, rank: figure.whole },
};
