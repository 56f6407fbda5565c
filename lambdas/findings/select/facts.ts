import type { Claim, ClaimOf } from '../../claims/claim.ts';
import type { ClaimKind } from '../../claims/schema/kinds.ts';

/**
 * What a kind of claim tells. Two claims that tell the same fact of the same thing are one fact in two wordings.
 *
 * - `place`: where a unit stands in a release, and how it came there
 * - `run`: how long a unit has stood so in a ranking
 * - `count`: in how many rankings a unit is among the top
 * - `gap`: what lies between two units in a release
 * - `order`: which of two units is ahead, release by release
 * - `figure`: how a figure of a unit came to be what it is
 * - `threshold`: that a figure exceeds an amount
 * - `own`: what no other kind tells
 */
export type Fact = 'place' | 'run' | 'count' | 'gap' | 'order' | 'figure' | 'threshold' | 'own';

/** What each kind tells; of two wordings of one fact the kind that stands first wins, for it says more. */
export const TELLS: Readonly<Record<ClaimKind, Fact>> = {
  leadStreak: 'run',
  ledEditions: 'run',
  regainedLead: 'place',
  firstEntry: 'place',
  returnedToTop: 'place',
  enteredTop: 'place',
  leftTop: 'place',
  bestRank: 'place',
  worstRank: 'place',
  rankTrend: 'place',
  moved: 'place',
  overtook: 'place',
  bestSince: 'place',
  worstSince: 'place',
  bandMove: 'place',
  tierMove: 'place',
  biggestMove: 'place',
  held: 'place',
  leader: 'place',
  jointPosition: 'place',
  position: 'place',
  band: 'place',
  tier: 'place',
  topStreak: 'run',
  topEditions: 'run',
  topCount: 'count',
  topCountAtLeast: 'count',
  gapChange: 'gap',
  scoreGap: 'gap',
  withinNoise: 'gap',
  intervalsOverlap: 'gap',
  trend: 'figure',
  growthRate: 'figure',
  valueChange: 'figure',
  convertedThreshold: 'threshold',
  threshold: 'threshold',
  honoured: 'own',
  honoursChange: 'own',
  topShare: 'own',
  breadth: 'own',
  newToRanking: 'own',
  returnedToRanking: 'own',
  succession: 'own',
  removed: 'own',
  discontinued: 'own',
  dimensionProfile: 'own',
  drivenBy: 'own',
  fieldSpread: 'own',
  fieldAverage: 'own',
  aheadIn: 'order',
  topsGroup: 'own',
  placeAmong: 'own',
  methodChange: 'own',
  revision: 'own',
  coverage: 'own',
};

const ORDER = new Map(Object.keys(TELLS).map((kind, index) => [kind, index]));

/** The place of a kind in the table: the smaller wins. Of a move by one place, whom it passed says more. */
function strength(claim: Claim): number {
  const kind = claim.kind === 'moved' && isByOne(claim) ? 'overtook' : claim.kind;
  return (ORDER.get(kind) ?? ORDER.size) + (kind === claim.kind ? 0 : 0.5);
}

const isByOne = (claim: ClaimOf<'moved'>): boolean =>
  claim.verdict === 'true' && Math.abs(claim.figures.from - claim.figures.to) === 1;

const rankingOf = (key: string): string => key.split('/')[0] ?? '';
export const place = (unit: string, release: string): string => `place ${unit} ${release}`;
const run = (unit: string, release: string): string => `run ${unit} ${rankingOf(release)}`;
const pair = (unit: string, other: string): string => [unit, other].sort().join(' ');
const gap = (unit: string, other: string, release: string): string => `gap ${pair(unit, other)} ${release}`;
export const order = (unit: string, other: string, release: string): string => `order ${pair(unit, other)} ${release}`;

/** Keys of the facts that a claim is there to tell. A run of leads tells the place in the last of them too. */
export function facts(claim: Claim): readonly string[] {
  switch (claim.kind) {
    case 'leadStreak':
      return [run(claim.query.unit, claim.query.release), place(claim.query.unit, claim.query.release)];
    case 'ledEditions':
    case 'topEditions': {
      const last = claim.query.releases.at(-1) ?? '';
      const { unit } = claim.query;
      return claim.kind === 'ledEditions' ? [run(unit, last), place(unit, last)] : [run(unit, last)];
    }
    case 'topStreak':
      return [run(claim.query.unit, claim.query.release)];
    case 'biggestMove':
      return claim.verdict === 'true' ? claim.figures.units.map(unit => place(unit, claim.query.release)) : [claim.id];
    case 'jointPosition':
      return claim.verdict === 'true'
        ? claim.figures.units.map(unit => place(unit, claim.query.release))
        : [place(claim.query.unit, claim.query.release)];
    case 'topCount':
    case 'topCountAtLeast':
      return [`count ${claim.query.unit} ${claim.query.top}`];
    case 'gapChange':
    case 'scoreGap':
    case 'withinNoise':
    case 'intervalsOverlap':
      return [gap(claim.query.unit, claim.query.other, claim.query.release)];
    case 'aheadIn':
      return claim.query.releases.map(release => order(claim.query.unit, claim.query.other, release));
    case 'trend':
      return [`figure ${claim.query.unit} ${claim.query.indicator} ${lastYear(claim)}`];
    case 'growthRate':
    case 'valueChange':
      return [`figure ${claim.query.unit} ${claim.query.indicator} ${claim.query.to}`];
    case 'convertedThreshold':
    case 'threshold': {
      const { unit, indicator, year, above } = claim.query;
      return [`threshold ${unit} ${indicator} ${year} ${above}`];
    }
    default:
      return TELLS[claim.kind] === 'place' && 'unit' in claim.query && 'release' in claim.query
        ? [place(claim.query.unit, claim.query.release)]
        : [claim.id];
  }
}

const lastYear = (claim: Claim & { readonly kind: 'trend' }): number | undefined =>
  claim.verdict === 'true' ? claim.figures.points.at(-1)?.year : claim.query.until;

/** Sorts the wordings that say more before those that say less; of one kind by id. */
export const sayMore = (a: Claim, b: Claim): number =>
  strength(a) - strength(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
