import type { TrueClaim } from '../../claims/claim.ts';

/** Which way what a claim tells went: better, worse, or neither. */
export type Direction = 'up' | 'down' | 'same';

/**
 * The way of a claim that tells a change, or that there was none; null of one that tells neither. Every kind is named, so
 * that the compiler asks it of a new one.
 */
export function directionOf(claim: TrueClaim): Direction | null {
  switch (claim.kind) {
    case 'moved':
    case 'movedOver':
      return claim.figures.from > claim.figures.to ? 'up' : 'down';
    case 'rankTrend':
    case 'bandMove':
    case 'tierMove':
      return claim.figures.direction;
    case 'overtook':
    case 'enteredTop':
    case 'firstEntry':
    case 'returnedToTop':
    case 'regainedLead':
    case 'bestRank':
    case 'bestSince':
      return 'up';
    case 'overtaken':
    case 'leftTop':
    case 'worstRank':
    case 'worstSince':
      return 'down';
    case 'held':
    case 'sharing':
      return 'same';
    case 'leader':
    case 'position':
    case 'jointPosition':
    case 'clusterPlace':
    case 'leadStreak':
    case 'ledEditions':
    case 'timesLed':
    case 'leadYears':
    case 'topStreak':
    case 'topEditions':
    case 'belowBest':
    case 'biggestMove':
    case 'placeRange':
    case 'volatility':
    case 'seatsOver':
    case 'newToRanking':
    case 'returnedToRanking':
    case 'removed':
    case 'succession':
    case 'topCount':
    case 'topCountAtLeast':
    case 'aheadAcross':
    case 'movesAcross':
    case 'placesKnown':
    case 'aheadIn':
    case 'standingAcross':
    case 'orderInBoth':
    case 'orderAgreement':
    case 'themes':
    case 'score':
    case 'scoreGap':
    case 'gapChange':
    case 'fieldSpread':
    case 'fieldAverage':
    case 'withinNoise':
    case 'value':
    case 'trend':
    case 'valueChange':
    case 'growthRate':
    case 'threshold':
    case 'convertedThreshold':
    case 'topsGroup':
    case 'honoured':
    case 'honoursChange':
    case 'dimensionProfile':
    case 'dimensionEnds':
    case 'drivenBy':
    case 'band':
    case 'tier':
    case 'intervalsOverlap':
    case 'topPercent':
    case 'placeAmong':
    case 'topShare':
    case 'breadth':
    case 'publishedBreadth':
    case 'discontinued':
    case 'methodChange':
    case 'revision':
    case 'coverage':
      return null;
  }
}
