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
    says: 'X holds the place (asserted: `rank`)',
    parameters: { ...parameter.here, rank: parameter.whole.optional() },
    figures: {
      ...figure.here,
      rank: figure.whole,
      universe: figure.maybe,
      /** Every place down to this one is on record, so nobody shares it. */
      sole: figure.yes,
    },
    order: { part: 'place', place: 5 },
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
};

export const positionsReasons = {
  tied: { ...figure.here, rank: figure.whole, with: figure.texts },
  otherRank: { ...figure.here, ...figure.held },
  /** What was asserted is the place as first printed, which its publisher corrected since. */
  superseded: { ...figure.here, old: figure.given, corrected: figure.given, on: figure.date },
  notTied: { ...figure.here, rank: figure.whole },
};
