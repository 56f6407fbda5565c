import type { ClaimKind, Figures } from '../../lambdas/claims/schema/kinds.ts';
import type { ReasonFacts } from '../../lambdas/claims/schema/reasons.ts';

const unit = 'beijing';
const other = 'paris';
const release = 'gci/2022';
const previous = 'gci/2021';
const at = { unit, release };
/** A change of method. */
const breaks = [{ release, previous }];
const pair = { ...at, other };
const reason = 'as announced';

/** Figures for the kinds of claim about histories, scores, whole lists, bands, two units, and the record itself: the plain case and those that take other words. */
export const FIGURES_HISTORIES = {
  returnedToRanking: [
    { ...at, previous, last: 'gci/2020', unbroken: true },
    { ...at, previous, last: 'gci/2020', unbroken: false },
  ],
  removed: [
    { ...at, previous, status: 'not-in-universe', reason },
    { ...at, previous, status: 'withdrawn', reason },
  ],
  succession: [
    { ...at, previous, succeeded: ['paris'] },
    { ...at, previous, succeeded: ['paris', 'london'] },
  ],
  discontinued: [{ ranking: 'gci', last: release }],
  bestSince: [
    { ...at, rank: 5, since: 'gci/2014', place: 4, joint: true, wasJoint: true, open: [], method: null },
    {
      ...at,
      rank: 12,
      since: 'gci/2014',
      place: null,
      joint: false,
      wasJoint: false,
      open: [release],
      method: { release: 'gci/2014', previous: 'gci/2013' },
    },
  ],
  worstRank: [
    { ...at, rank: 5, releases: 3, equalled: false, joint: false, open: [release], method: null },
    {
      ...at,
      rank: 11,
      releases: 12,
      equalled: true,
      joint: true,
      open: [],
      method: { release: 'gci/2014', previous: 'gci/2013' },
    },
  ],
  worstSince: [
    { ...at, rank: 5, since: 'gci/2014', place: 6, joint: true, wasJoint: true, open: [], method: null },
    {
      ...at,
      rank: 12,
      since: 'gci/2014',
      place: null,
      joint: false,
      wasJoint: false,
      open: [release],
      method: { release: 'gci/2014', previous: 'gci/2013' },
    },
  ],
  regainedLead: [
    { ...at, last: 'gci/2019', joint: false, wasJoint: false, open: [], away: 1, skipped: ['gci/2020'], breaks: [] },
    { ...at, last: 'gci/2019', joint: true, wasJoint: false, open: ['gci/2019'], away: 1, skipped: [], breaks: [] },
    { unit, release: 'gfci/32', last: 'gfci/29', joint: true, wasJoint: true, open: [], away: 2, skipped: [], breaks },
  ],
  scoreGap: [
    { ...pair, gap: '149.6', lower: false, sameRank: false },
    { ...pair, gap: '1', lower: true, sameRank: false },
    { ...pair, gap: '0.02', lower: false, sameRank: true },
  ],
  topShare: [
    { release, top: 10, group: null, units: ['beijing', 'paris'], total: 10, ties: false, vacated: [], beside: false },
    { release, top: 10, group: null, units: [], total: 11, ties: true, vacated: [], beside: false },
    { release, top: 20, group: 'g', units: ['beijing'], total: 22, ties: true, vacated: [], beside: false },
    { release, top: 10, group: null, units: ['beijing'], total: 9, ties: false, vacated: [5], beside: false },
    { release, top: 10, group: null, units: ['beijing'], total: 11, ties: true, vacated: [2, 7], beside: true },
    { release, top: 2, group: null, units: ['beijing', 'paris'], total: 2, ties: false, vacated: [], beside: false },
    {
      release,
      top: 2,
      group: 'g',
      units: ['beijing', 'paris', 'rome'],
      total: 3,
      ties: true,
      vacated: [],
      beside: false,
    },
    { release, top: 1, group: null, units: ['beijing'], total: 1, ties: false, vacated: [], beside: false },
    { release, top: 1, group: 'g', units: [], total: 2, ties: true, vacated: [], beside: false },
  ],
  breadth: [
    {
      release,
      previous,
      up: 46,
      same: 17,
      down: 58,
      again: null,
      compared: 121,
      joined: 0,
      formed: 0,
      left: 0,
      merged: 0,
      breaks: [],
    },
    {
      release,
      previous,
      up: 2,
      same: 1,
      down: 2,
      again: { up: 1, same: 3, down: 1 },
      compared: 5,
      joined: 2,
      formed: 1,
      left: 1,
      merged: 2,
      breaks,
    },
  ],
  publishedBreadth: [
    { release, previous, up: 46, same: 17, down: 58, breaks: [] },
    { release, previous, up: 2, same: 0, down: 12, breaks },
  ],
  valueChange: [
    { ...value('gdp', 2022, '16', 2023, '46'), change: '187.5', in: 'percent' },
    { ...value('gdp', 2019, '46.1', 2023, '43.8'), change: '-2.3', in: 'points' },
    { ...value('crime', 2022, '13', 2023, '12'), change: '-1.0', in: 'points' },
  ],
  band: [
    { ...at, from: 101, to: 150 },
    { ...at, from: 150, to: null },
  ],
  bandMove: [
    { ...at, previous, direction: 'up', before: { from: 101, to: 150 }, now: { from: 92, to: 92 }, breaks: [] },
    { ...at, previous, direction: 'down', before: { from: 101, to: 150 }, now: { from: 151, to: null }, breaks },
  ],
  fieldSpread: [
    { release, top: 10, total: 10, spread: '44' },
    { release, top: 10, total: 11, spread: '1' },
    { release, from: 3, top: 8, total: 6, spread: '11' },
    { release, from: 9, top: 12, total: 5, spread: '1.0' },
  ],
  aheadAcross: [
    { unit, other, basket: [release, 'gfci/32'], ahead: [release], behind: [], level: [], untold: ['gfci/32'] },
    { unit, other, basket: [release, 'gfci/32'], ahead: [], behind: ['gfci/32'], level: [release], untold: [] },
    { unit, other, basket: [release, 'gfci/32'], ahead: [release], behind: ['gfci/32'], level: [], untold: [] },
  ],
  standingAcross: [
    { unit, basket: [release, 'gfci/32'], ahead: ['tokyo', 'paris'], behind: [], neither: ['rome'] },
    { unit, basket: [release, 'gfci/32'], ahead: [], behind: ['paris'], neither: [] },
  ],
  orderInBoth: [
    { release, domestic: 'eiu/2022', units: [unit, 'rome', 'tokyo'], theirs: ['rome', unit, 'tokyo'] },
    { release, domestic: 'eiu/2022', units: [unit, 'rome', 'tokyo'], theirs: [unit, 'rome', 'tokyo'] },
  ],
  themes: [
    {
      unit,
      basket: [release, 'eiu/2022', 'gfci/32', 'costs/2022'],
      best: { releases: [release, 'eiu/2022'], ranks: [1, 4], median: '2.5' },
      lowest: { releases: ['gfci/32', 'costs/2022'], ranks: [8, 12], median: '10' },
    },
  ],
  movesAcross: [
    { unit, basket: [release, 'gfci/32'], up: [release, 'gfci/32'], down: [], same: [], untold: [] },
    { unit, basket: [release, 'gfci/32'], up: [], down: [release, 'gfci/32'], same: [], untold: [] },
    { unit, basket: [release, 'gfci/32'], up: [], down: [], same: [release, 'gfci/32'], untold: [] },
    { unit, basket: [release], up: [release], down: [], same: [], untold: [] },
    { unit, basket: [release, 'gfci/32'], up: [release], down: [], same: [], untold: ['gfci/32'] },
    {
      unit,
      basket: [release, 'gfci/32', 'eiu/2022'],
      up: [],
      down: [release, 'gfci/32'],
      same: ['eiu/2022'],
      untold: [],
    },
  ],
  aheadIn: [
    { unit, other, ahead: [release], behind: ['gci/2020', previous] },
    { unit, other, ahead: [previous, release], behind: [] },
    { unit, other, ahead: [], behind: [previous, release] },
  ],
  withinNoise: [{ ...pair, gap: '1', noise: '1.5' }],
  methodChange: [{ release, previous }],
  revision: [
    { ...at, vintage: 2, on: '2021-12-16', of: 'rank', old: '34', corrected: '28', reason },
    { ...at, vintage: 2, on: '2021-12', of: 'score', old: '57.1', corrected: '58.0', reason },
    {
      ...at,
      vintage: 2,
      on: null,
      of: 'place',
      old: { kind: 'rank', rank: 1 },
      corrected: { kind: 'noPlace', why: 'withdrawn' },
      reason,
    },
    {
      ...at,
      vintage: 2,
      on: null,
      of: 'place',
      old: { kind: 'noPlace', why: 'not-in-universe' },
      corrected: { kind: 'band', from: 11, to: 15 },
      reason,
    },
    {
      ...at,
      vintage: 2,
      on: null,
      of: 'place',
      old: { kind: 'noPlace', why: 'unranked' },
      corrected: { kind: 'band', from: 101, to: null },
      reason,
    },
    {
      ...at,
      vintage: 2,
      on: '2022',
      of: 'place',
      old: { kind: 'tier', tier: 'Alpha' },
      corrected: { kind: 'tier', tier: 'Alpha+' },
      reason,
    },
    { ...at, vintage: 2, on: null, of: 'score', old: '57.1', corrected: { kind: 'noScore' }, reason },
  ],
  coverage: [
    { release, universe: 43, listedTo: 10, vacated: [5], window: { from: '2021-01', to: '2021-12' } },
    { release, universe: 43, listedTo: null, vacated: [], window: null },
    { release, universe: 1, listedTo: 1, vacated: [], window: null },
    { release, universe: null, listedTo: 30, vacated: [12, 18], window: null },
  ],
} satisfies { readonly [K in ClaimKind]?: readonly Figures[K][] };

function value(indicator: string, from: number, before: string, to: number, after: string) {
  return { unit, indicator, before: { year: from, value: before }, after: { year: to, value: after } };
}

const years = { unit, indicator: 'gdp', from: 2020, to: 2021 };

/** Facts for the further reasons. */
export const REASONS_HISTORIES = {
  noPredecessor: at,
  succeedsOthers: { ...at, others: ['paris', 'london'] },
  stillCovered: at,
  notCovered: at,
  noReason: at,
  endUnknown: { ranking: 'gci' },
  goesOn: { ranking: 'gci', release },
  noEarlier: at,
  asRecently: { ...at, since: 'gci/2014', of: 'best', need: 3 },
  otherSince: { since: 2016, found: 'gci/2014' },
  withItself: { unit },
  standingUntold: { unit, others: ['tokyo', 'paris'] },
  otherStanding: { unit, other: 'tokyo', ahead: false },
  oneRanking: { ranking: 'gci' },
  notDomestic: at,
  sharedInOrder: { release, units: ['paris', 'tokyo'] },
  otherOrder: { release, domestic: previous, unit, other: 'paris' },
  sameOrder: { release, domestic: previous },
  otherTheme: { unit, which: 'best' as const, ranking: 'gci' },
  tooFewThemes: { unit, have: 1, need: 2 },
  themesAlike: { unit, least: 5 },
  ledBefore: at,
  neverLed: at,
  noScore: at,
  precision: { release },
  scoresContradict: { release },
  equalScores: pair,
  otherFigure: { asserted: '2', found: '1.5' },
  scoreNotUp: { ...at, previous },
  withinNoise: { ...pair, noise: '1.5' },
  aboveNoise: { ...pair, noise: '1.5' },
  spreadWithinNoise: { release, from: null, top: 10, noise: '1.5' },
  noNoise: { release },
  notListedTo: { release, top: 10 },
  placeEmpty: { release, rank: 3 },
  uncounted: { release },
  countsDiffer: { release, previous },
  notWhole: { release },
  sumMismatch: { release, found: 40, universe: 43 },
  otherKinds: { ranking: 'gci' },
  clusterAmong: { release, cluster: 'tokyo' },
  countryUnknown: { unit },
  noGroup: {},
  noBase: { unit, indicator: 'gdp', year: 2020 },
  yearsReversed: { from: 2022, to: 2021 },
  roundsAway: years,
  rateRoundsAway: years,
  noValueChange: years,
  isPlace: { indicator: 'gdp' },
  notBanded: at,
  otherBand: { ...at, from: 101, to: 150 },
  bandsOverlap: { ...at, previous },
  sameMethod: { release, previous },
  segmentUnknown: { release },
  noRevision: at,
  nothingCorrected: at,
  correctionUnknown: at,
  coverageUnknown: { release },
} satisfies Partial<ReasonFacts>;
