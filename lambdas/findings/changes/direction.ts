import type { TrueClaim } from '../../claims/claim.ts';

/** Which way what a claim tells went: better, worse, or neither. */
export type Direction = 'up' | 'down' | 'same';

/** The way of a claim that tells a change, or that there was none; null of one that tells neither. */
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
    case 'leftTop':
    case 'worstRank':
    case 'worstSince':
      return 'down';
    case 'held':
    case 'sharing':
      return 'same';
    default:
      return null;
  }
}
