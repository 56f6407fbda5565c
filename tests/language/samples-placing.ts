import type { ClaimKind, Figures } from '../../lambdas/claims/schema/kinds.ts';
import type { ReasonFacts } from '../../lambdas/claims/schema/reasons.ts';

const unit = 'beijing';
const other = 'paris';
const release = 'gci/2022';
const previous = 'gci/2021';
const at = { unit, release };
/** A change of method. */
const breaks = [{ release, previous }];
const own = { from: 3, to: 7 };
const theirs = { from: 5, to: 9 };

/** Figures for the claims about tiers, intervals, places ranked anew, runs and averages. */
export const FIGURES_PLACING = {
  tier: [{ ...at, tier: 'Alpha+' }],
  tierMove: [
    { ...at, previous, before: 'Alpha', now: 'Alpha+', steps: 1, direction: 'up', breaks: [] },
    { ...at, previous, before: 'Alpha', now: 'Beta+', steps: 2, direction: 'down', breaks },
  ],
  intervalsOverlap: [
    { ...at, other, own, theirs },
    { ...at, other, own: { from: 5, to: 5 }, theirs },
  ],
  placeRange: [
    {
      ...at,
      previous: 'gci/2019',
      best: 3,
      worst: 7,
      counted: ['gci/2019', 'gci/2020', previous, release],
      unplaced: [],
      skipped: [],
    },
    {
      ...at,
      previous: 'gci/2018',
      best: 8,
      worst: 16,
      counted: ['gci/2018', 'gci/2020', release],
      unplaced: ['gci/2019', previous],
      skipped: ['gci/2017'],
    },
  ],
  volatility: [
    { ...at, previous: 'gci/2019', steps: 3, total: 5, mean: '1.7', other: null },
    { ...at, previous: 'gci/2019', steps: 3, total: 0, mean: '0', other: { unit: other, total: 4, mean: '1.3' } },
    { ...at, previous: 'gci/2019', steps: 3, total: 3, mean: '1', other: { unit: other, total: 0, mean: '0' } },
    { ...at, previous: 'gci/2018', steps: 22, total: 1, mean: '0', other: { unit: other, total: 1, mean: '0' } },
    { ...at, previous: 'gci/2018', steps: 4, total: 4, mean: '1', other: { unit: other, total: 10, mean: '2.5' } },
  ],
  seatsOver: [
    {
      releases: ['gci/2020', previous, release],
      top: 10,
      group: null,
      seats: [
        { count: 2, total: 10 },
        { count: 3, total: 10 },
        { count: 4, total: 10 },
      ],
      direction: 'up',
      breaks: [],
    },
    {
      releases: ['gci/2020', previous, release],
      top: 10,
      group: 'g',
      seats: [
        { count: 2, total: 10 },
        { count: 1, total: 10 },
        { count: 0, total: 10 },
      ],
      direction: 'down',
      breaks: [],
    },
    {
      releases: ['gci/2018', release],
      top: 10,
      group: null,
      seats: [
        { count: 3, total: 10 },
        { count: 3, total: 12 },
      ],
      direction: null,
      breaks,
    },
  ],
  clusterPlace: [
    { ...at, cluster: 'tokyo', rank: 2, joint: false, open: false },
    { ...at, cluster: 'tokyo', rank: 12, joint: false, open: true },
    { ...at, cluster: 'tokyo', rank: 3, joint: true, open: false },
  ],
  placesKnown: [
    {
      unit,
      basket: [release, 'gfci/32', 'costs/2022'],
      known: [release, 'gfci/32'],
      without: ['costs/2022'],
      tiered: [],
      below: [],
      clustered: [],
      unknown: [],
    },
    {
      unit,
      basket: [release, 'gfci/32', 'costs/2022'],
      known: [],
      without: [release],
      tiered: [],
      below: [{ release: 'gfci/32', depth: 20 }],
      clustered: [],
      unknown: ['costs/2022'],
    },
    {
      unit,
      basket: [release, 'gfci/32', 'costs/2022'],
      known: [release, 'gfci/32', 'costs/2022'],
      without: [],
      tiered: [],
      below: [],
      clustered: [],
      unknown: [],
    },
    {
      unit,
      basket: [release, 'gfci/32', 'costs/2022'],
      known: [],
      without: [],
      tiered: [],
      below: [
        { release, depth: 10 },
        { release: 'gfci/32', depth: 50 },
      ],
      clustered: ['costs/2022'],
      unknown: [],
    },
    {
      unit,
      basket: [release, 'gfci/32'],
      known: [release, 'gfci/32'],
      without: [],
      tiered: [],
      below: [],
      clustered: [],
      unknown: [],
    },
    {
      unit,
      basket: [release, 'gfci/32'],
      known: [],
      without: [],
      tiered: [],
      below: [],
      clustered: [],
      unknown: [release, 'gfci/32'],
    },
    {
      unit,
      basket: [release, 'gfci/32', 'costs/2022'],
      known: ['gfci/32'],
      without: [],
      tiered: [release, 'costs/2022'],
      below: [],
      clustered: [],
      unknown: [],
    },
  ],
  topPercent: [
    { ...at, from: 8, to: 8, joint: false, last: 8, universe: 119, percent: 10 },
    { ...at, from: 12, to: 12, joint: true, last: 14, universe: 300, percent: 5 },
    { ...at, from: 101, to: 150, joint: false, last: 150, universe: 1500, percent: 10 },
  ],
  placeAmong: [
    { ...at, group: 'g', rank: 1, of: 21, joint: false },
    { ...at, group: 'g', rank: 12, of: 21, joint: true },
  ],
  belowBest: [
    {
      unit,
      release: 'gfci/32',
      rank: 6,
      joint: false,
      best: 3,
      held: ['gfci/30', 'gfci/31'],
      shared: [],
      open: [],
      breaks: [],
    },
    {
      ...at,
      rank: 12,
      joint: true,
      best: 11,
      held: ['gci/2019', 'gci/2020'],
      shared: ['gci/2020'],
      open: ['gci/2019'],
      breaks: [{ release: 'gci/2020', previous: 'gci/2019' }],
    },
  ],
  movedOver: [
    {
      ...at,
      previous: 'gci/2019',
      from: 9,
      to: 5,
      otherField: true,
      universes: { from: 37, to: 43 },
      wasJoint: true,
      joint: false,
      open: [release],
      unplaced: ['gci/2020', 'gci/2021'],
      skipped: [],
      breaks: [],
    },
    {
      unit,
      release: 'gfci/32',
      previous: 'gfci/30',
      from: 8,
      to: 12,
      otherField: true,
      universes: null,
      wasJoint: false,
      joint: true,
      open: ['gfci/30'],
      unplaced: [],
      skipped: [],
      breaks: [{ release: 'gfci/31', previous: 'gfci/30' }],
    },
  ],
  rankTrend: [
    {
      unit,
      direction: 'up',
      releases: ['gci/2019', 'gci/2020', previous, release],
      ranks: [8, 7, 6, 5],
      shared: [],
      open: [],
      otherField: false,
    },
    {
      unit,
      direction: 'down',
      releases: ['gfci/30', 'gfci/31', 'gfci/32'],
      ranks: [9, 10, 12],
      shared: ['gfci/30', 'gfci/32'],
      open: [],
      otherField: true,
    },
  ],
  score: [
    { unit, release, score: '4.3', lower: false },
    { unit, release, score: '1', lower: true },
  ],
  fieldAverage: [
    { release, top: 10, statistic: 'mean', total: 10, value: '726.4' },
    { release, top: 10, statistic: 'median', total: 11, value: '721.0' },
  ],
} satisfies { readonly [K in ClaimKind]?: readonly Figures[K][] };

/** Facts for their reasons. */
export const REASONS_PLACING = {
  notInCluster: at,
  noRange: { ...at, since: 'gci/2019', rank: 7 },
  outsidePercent: { ...at, last: 8, universe: 79, percent: 10 },
  tiered: { ...at, tier: 'Alpha+' },
  noTier: at,
  otherTier: { ...at, tier: 'Alpha+' },
  tierUnlisted: { ranking: 'gci', tier: 'Omega' },
  sameBand: { ...at, previous, from: 101, to: 150 },
  sameTier: { ...at, previous, tier: 'Alpha+' },
  otherTierMove: { ...at, previous, before: 'Alpha', now: 'Alpha+' },
  noInterval: at,
  intervalsApart: { ...at, other },
  sameRow: { ...at, other },
  withinInterval: { ...at, own, holds: { previous, rank: 5 } },
  withinPlaces: { release, places: 2 },
  otherPlaceAmong: { ...at, group: 'g', rank: 2 },
  movedOtherWay: { ...at, previous, from: 5, to: 8, wasJoint: true, joint: false, open: [release] },
} satisfies Partial<ReasonFacts>;
