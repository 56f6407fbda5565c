import * as z from 'zod';
import * as figure from './figures.ts';

const both = { release: figure.text, previous: figure.text };

/** Reasons of what every question has to pass: what it names is on record and can be compared. */
export const guardReasons = {
  unknownUnit: { unit: figure.text },
  unknownRanking: { ranking: figure.text },
  unknownRelease: { release: figure.text },
  /** A place in the sequence without a release: nothing can be so in it. */
  notPublished: { release: figure.text },
  unknownIndicator: { indicator: figure.text },
  unknownGroup: { group: figure.text },
  wrongUnitKind: { unit: figure.text, ranking: figure.text },
  notOnRecord: figure.here,
  belowDepth: { ...figure.here, depth: figure.whole },
  inCluster: { ...figure.here, cluster: figure.text },
  banded: figure.here,
  /** A tier where a place is asked for. */
  tiered: { ...figure.here, tier: figure.text },
  noRank: figure.here,
  /** A whole list on record that does not hold the unit. */
  notListed: figure.here,
  /** Outside of the field, or taken out of the ranking, by the publisher's word. */
  leftOut: { ...figure.here, status: z.enum(['not-in-universe', 'withdrawn']) },
  /** A place was corrected after printing and the others were not, so the two cannot be set against each other. */
  corrected: { ...figure.here, old: figure.given, corrected: figure.given },
  /** Whoever is ranked there is among its first so many: to be among them says nothing. */
  nobodyOutside: { release: figure.text, top: figure.whole, size: figure.whole },
  /** A dimension, counted beside the ranking that it is a part of. */
  countedTwice: { ranking: figure.text, whole: figure.text },
  /** One was brought by a correction to the number at which another stands: nobody tells whether they share the place. */
  besideCorrected: { release: figure.text, rank: figure.whole },
  tieUnknown: { release: figure.text, rank: figure.whole },
  previousUnknown: { release: figure.text },
  firstRelease: { release: figure.text },
  methodBreak: both,
  /** A best place, a lowest place or a run of moves is told of one method, and this one would go back beyond it. */
  startsAnew: both,
  /** Too few releases since the method changed. */
  tooFewSince: { ...both, have: figure.whole, need: figure.whole },
  historyUndeclared: { ranking: figure.text },
  figuresUndeclared: { indicator: figure.text },
  tooFew: { have: figure.whole, need: figure.whole },
  otherCount: { asserted: figure.whole, found: figure.whole },
  otherFigure: { asserted: figure.text, found: figure.text },
  noChange: {},
};
