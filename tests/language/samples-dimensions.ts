import type { ClaimKind, Figures } from '../../lambdas/claims/schema/kinds.ts';
import type { ReasonFacts } from '../../lambdas/claims/schema/reasons.ts';

const at = { unit: 'beijing', release: 'gci/2022' };
const both = { release: 'gci/2022', previous: 'gci/2021' };
const move = { ...at, ...both };
const costs = { unit: 'beijing', release: 'costs/2022', previous: 'costs/2021', dimension: 'rents' };
const pair = { ...move, other: 'paris' };
const alone = { joint: false, open: false };
const place = (ranking: string, rank: number, held = alone) => ({ ranking, rank, ...held });

/** Figures for the claims about dimensions and fixed scales: the plain case and those that take other words. */
export const FIGURES_DIMENSIONS = {
  dimensionProfile: [
    {
      ...at,
      rank: 7,
      ...alone,
      universe: 40,
      dimensions: 5,
      strengths: [place('influence', 2)],
      weaknesses: [place('attraction', 32)],
    },
    {
      ...at,
      rank: 30,
      joint: true,
      open: false,
      universe: 100,
      dimensions: 2,
      strengths: [
        place('influence', 1, { joint: true, open: false }),
        place('culture', 9, { joint: false, open: true }),
        place('trade', 10),
      ],
      weaknesses: [],
    },
    {
      ...at,
      rank: 12,
      joint: false,
      open: true,
      universe: 43,
      dimensions: 1,
      strengths: [],
      weaknesses: [place('trade', 43)],
    },
  ],
  dimensionEnds: [
    {
      ...at,
      rank: 7,
      ...alone,
      universe: 40,
      dimensions: 5,
      highest: [place('influence', 5)],
      lowest: [place('attraction', 12)],
    },
    {
      ...at,
      rank: 1,
      joint: true,
      open: false,
      universe: 139,
      dimensions: 6,
      highest: [place('culture', 1), place('trade', 1, { joint: true, open: false })],
      lowest: [place('attraction', 2, { joint: false, open: true })],
    },
  ],
  drivenBy: [
    { ...move, dimension: 'connectivity', change: '4', contribution: '3.1' },
    { ...move, dimension: 'connectivity', change: '-1', contribution: '-1.25' },
    { ...costs, change: '2.5', contribution: '1' },
    { ...costs, change: '-2.5', contribution: '-2' },
  ],
  gapChange: [
    { ...pair, before: '1', now: '3.5', direction: 'widened' },
    { ...pair, before: '2.0', now: '1.0', direction: 'narrowed' },
    {
      unit: 'beijing',
      other: 'paris',
      release: 'costs/2022',
      previous: 'costs/2021',
      before: '2',
      now: '1',
      direction: 'narrowed',
    },
  ],
} satisfies { readonly [K in ClaimKind]?: readonly Figures[K][] };

/** Facts for their reasons. */
export const REASONS_DIMENSIONS = {
  noDimensions: { ranking: 'gci' },
  otherField: { release: 'influence/2022', whole: 'gci/2022' },
  noExtremes: at,
  allLevel: at,
  goalpostsUnknown: { release: 'gci/2022' },
  goalpostsMoved: both,
  weightUnknown: { release: 'influence/2022' },
  weightsChanged: both,
  weightsSum: { release: 'gci/2022', found: '92.5' },
  notLinear: at,
  otherWay: move,
  noDriver: move,
  otherDirection: { ranking: 'influence', whole: 'gci' },
  otherDriver: { ...at, asserted: 'influence', found: 'trade' },
  otherPrecision: both,
  gapWent: { ...at, other: 'paris', direction: 'narrowed' },
} satisfies Partial<ReasonFacts>;
