import type { ClaimKind, Figures } from '../../lambdas/claims/schema/kinds.ts';
import type { ReasonCode, ReasonFacts } from '../../lambdas/claims/schema/reasons.ts';
import type { Names } from '../../lambdas/language/language.ts';
import { languageOf } from '../../lambdas/language/say.ts';
import type { Names as RecordedNames } from '../../lambdas/records/language-id.ts';
import { FIGURES_DIMENSIONS, REASONS_DIMENSIONS } from './samples-dimensions.ts';
import { FIGURES_HISTORIES, REASONS_HISTORIES } from './samples-histories.ts';
import { FIGURES_PLACING, REASONS_PLACING } from './samples-placing.ts';
import { FIGURES_VALUES, REASONS_VALUES } from './samples-values.ts';

const CITIES: Readonly<Record<string, string>> = {
  beijing: '北京',
  paris: '巴黎',
  tokyo: '东京',
  rome: '罗马',
  oslo: '奥斯陆',
  china: '中国',
};

const INDICATORS: Readonly<Record<string, RecordedNames>> = {
  'rate-average': { en: 'official exchange rate, period average', 'zh-Hans': '官方汇率（年平均）' },
  'rate-end': { en: 'official exchange rate, year end', 'zh-Hans': '官方汇率（年末）' },
};

/** Names in one language; the ranking `gfci` comes out twice a year. */
export function namesIn(id: string): Names {
  const zh = id === 'zh-Hans';
  const { work, edition, heading, inList } = languageOf(id).titles;
  const ranking = (key: string) => (zh ? `${key.split('/')[0]}指数` : `${key.split('/')[0]} Index`);
  const label = (key: string) => {
    const release = key.split('/')[1] ?? key;
    return zh && /^\d{4}$/.test(release) ? `${release}年` : release;
  };
  return {
    unit: key => (zh ? (CITIES[key] ?? '某城') : key.charAt(0).toUpperCase() + key.slice(1)),
    succeeds: () => false,
    standsFor: () => false,
    ranking: key => work(ranking(key)),
    rankingShort: ranking,
    release: key => edition(ranking(key), label(key)),
    releaseTitle: key => heading(ranking(key), label(key)),
    releaseShort: key => inList(ranking(key), label(key)),
    label,
    cadence: key => (key === 'gfci' ? 'half-yearly' : 'yearly'),
    nouns: (_, count) => (count === 1 ? languageOf(id).nouns.city.singular : languageOf(id).nouns.city.plural),
    measureWord: () => languageOf(id).nouns.city.measureWord,
    unitNoun: languageOf(id).nouns.city,
    rankingNoun: languageOf(id).nouns.ranking,
    theme: key => (key.startsWith('gfci') ? (zh ? '金融' : 'finance') : zh ? '科学' : 'science'),
    indicator: key => INDICATORS[key]?.[id] ?? (zh ? '人均地区生产总值' : 'GDP per head'),
    measure: key => (key.startsWith('rate-') ? 'CNY per USD' : key === 'gdp-cny' ? 'CNY' : 'USD'),
    group: () => (zh ? '有数据的城市' : 'the cities on record'),
    focus: () => (zh ? '中国城市' : 'Chinese cities'),
    lowerIsBetter: key => key === 'crime',
    lowerScoreIsBetter: key => key === 'costs',
    scoreName: key => (key === 'traffic' ? (zh ? '旅客吞吐量（百万人次）' : 'Passengers (million)') : null),
    scoreMeasure: key => (key === 'traffic' ? (zh ? '百万人次' : 'million passengers') : null),
    honourTitle: () => (zh ? '先锋城市' : 'Pioneer City'),
  };
}

const unit = 'beijing';
const release = 'gci/2022';
const previous = 'gci/2021';
const at = { unit, release };
const two = { ...at, previous };
/** In the top, out of it, and in it again: one release after another, or some three of them. */
const returned = { ...two, last: 'gci/2014', unbroken: true };
/** Out of the top, at no exact place that is on record. */
const gone = { ...two, to: null, wasJoint: false, joint: false };
const again = { ...two, previous: 'gci/2019', last: 'gci/2014', unbroken: false };
const universes = { from: 37, to: 43 };
/** Two changes of method. */
const breaks = [
  { release: 'gci/2018', previous: 'gci/2017' },
  { release, previous },
];

/** No exact place before. */
const untold = { from: null, wasJoint: false };
const held = (rank: number) => ({ rank, joint: false, open: false });
const end = (who: string, from: number, to: number) => ({ unit: who, from: held(from), to: held(to) });
const sameField = { otherField: false, universes: null };
const otherField = { otherField: true, universes: { from: 37, to: 43 } };

/** Figures for every kind of claim: the plain case and those that take other words. */
export const FIGURES: { readonly [K in ClaimKind]: readonly Figures[K][] } = {
  ...FIGURES_HISTORIES,
  ...FIGURES_DIMENSIONS,
  ...FIGURES_VALUES,
  ...FIGURES_PLACING,
  leader: [
    { ...at, universe: null },
    { ...at, universe: 172 },
  ],
  position: [
    { ...at, rank: 2, universe: null, sole: true },
    { ...at, rank: 28, universe: 120, sole: false },
  ],
  jointPosition: [
    { units: ['paris', 'tokyo'], release, rank: 2 },
    { units: ['beijing', 'paris', 'tokyo'], release, rank: 11 },
    { units: ['beijing', 'oslo', 'paris', 'rome'], release, rank: 10 },
  ],
  leadStreak: [
    { unit, releases: [previous, release], years: [2021, 2022], shared: [], sinceFirst: false, breaks: [] },
    {
      unit,
      releases: ['gfci/30', 'gfci/31', 'gfci/32'],
      years: null,
      shared: ['gfci/30', 'gfci/32'],
      sinceFirst: true,
      breaks,
    },
  ],
  ledEditions: [
    { unit, releases: [previous, release], breaks: [] },
    { unit, releases: ['gfci/30', 'gfci/31', 'gfci/32'], breaks },
  ],
  timesLed: [
    {
      unit,
      releases: ['gci/2020', previous, release],
      led: [previous, release],
      shared: [release],
      unbroken: true,
      breaks: [],
    },
    {
      unit,
      releases: ['gci/2020', previous, release],
      led: ['gci/2020', previous, release],
      shared: [],
      unbroken: true,
      breaks: [],
    },
    {
      unit,
      releases: ['gfci/30', 'gfci/32'],
      led: ['gfci/30', 'gfci/32'],
      shared: ['gfci/32'],
      unbroken: false,
      breaks,
    },
    { unit, releases: ['gci/2018', 'gci/2020', release], led: ['gci/2018'], shared: [], unbroken: false, breaks: [] },
    { unit, releases: ['gci/2018', release], led: [], shared: [], unbroken: false, breaks },
    { unit, releases: ['gci/2020', previous, release], led: [], shared: [], unbroken: true, breaks: [] },
  ],
  leadYears: [
    {
      unit,
      releases: ['gfci/30', 'gfci/31', 'gfci/32'],
      years: 1,
      beyond: true,
      from: '2020-09-10',
      until: '2021-09-24',
      atLeast: false,
      shared: [],
      breaks: [],
    },
    {
      unit,
      releases: ['gfci/30', 'gfci/31', 'gfci/32'],
      years: 2,
      beyond: false,
      from: '2020-09-24',
      until: '2022-09-24',
      atLeast: false,
      shared: [],
      breaks: [],
    },
    {
      unit,
      releases: ['gci/2018', 'gci/2019', 'gci/2020', previous, release],
      years: 2,
      beyond: true,
      from: '2019-09',
      until: '2021-10',
      atLeast: true,
      shared: ['gci/2019'],
      breaks,
    },
  ],
  topStreak: [
    {
      unit,
      releases: ['gci/2020', previous, release],
      years: [2020, 2021, 2022],
      top: 10,
      sinceFirst: false,
      breaks: [],
    },
    { unit, releases: ['gfci/30', 'gfci/31', 'gfci/32'], years: null, top: 20, sinceFirst: true, breaks },
    { unit, releases: ['gfci/30', 'gfci/31', 'gfci/32'], years: null, top: 1, sinceFirst: true, breaks: [] },
  ],
  topEditions: [
    { unit, releases: ['gfci/30', 'gfci/31', 'gfci/32'], top: 10, breaks: [] },
    {
      unit,
      releases: ['gci/2017', 'gci/2018', 'gci/2019'],
      top: 10,
      breaks: [{ release: 'gci/2018', previous: 'gci/2017' }],
    },
    { unit, releases: ['gci/2017', 'gci/2018', 'gci/2019'], top: 1, breaks: [] },
  ],
  held: [
    { ...two, rank: 7, otherField: false, universes: null, joint: false, skipped: [], breaks: [] },
    { ...two, rank: 12, otherField: true, universes, joint: true, skipped: ['gci/2020'], breaks },
  ],
  sharing: [
    { ...two, rank: 3, otherField: true, universes: null, joint: true, skipped: [], breaks: [] },
    { ...two, rank: 12, otherField: true, universes, joint: false, skipped: ['gci/2020'], breaks },
  ],
  moved: [
    {
      ...two,
      from: 6,
      to: 5,
      ...sameField,
      wasJoint: false,
      joint: false,
      skipped: [],
      open: [release],
      breaks: [],
    },
    { ...two, from: 12, to: 14, ...otherField, wasJoint: true, joint: true, skipped: ['gci/2020'], open: [], breaks },
    {
      ...two,
      from: 21,
      to: 18,
      otherField: true,
      universes: null,
      wasJoint: false,
      joint: false,
      skipped: [],
      open: [previous, release],
      breaks: [],
    },
  ],
  overtook: [
    { ...two, others: ['paris'], total: 1, rank: 2, joint: false, open: [release], breaks: [] },
    { ...two, others: ['paris', 'tokyo', 'rome'], total: 5, rank: 11, joint: true, open: [], breaks },
  ],
  overtaken: [
    { ...two, others: ['paris'], total: 1, rank: 2, joint: false, open: [release], breaks: [] },
    { ...two, others: ['paris', 'tokyo', 'rome'], total: 5, rank: 11, joint: true, open: [], breaks },
  ],
  biggestMove: [
    {
      units: [unit],
      release,
      previous,
      direction: 'up',
      places: 15,
      ends: [end(unit, 22, 7)],
      compared: 100,
      complete: true,
      again: null,
      breaks: [],
    },
    {
      units: ['paris', 'tokyo'],
      release,
      previous,
      direction: 'down',
      places: 2,
      ends: [end('paris', 3, 5), { ...end('tokyo', 12, 14), to: { rank: 14, joint: true, open: false } }],
      compared: 8,
      complete: false,
      again: null,
      breaks,
    },
    {
      units: [unit],
      release,
      previous,
      direction: 'up',
      places: 5,
      ends: [{ unit, from: { rank: 10, joint: true, open: false }, to: { rank: 5, joint: false, open: true } }],
      compared: 8,
      complete: true,
      again: { units: ['paris', 'tokyo'], places: 2 },
      breaks,
    },
    {
      units: ['a', 'b', 'c', 'd'],
      release,
      previous,
      direction: 'down',
      places: 5,
      ends: ['a', 'b', 'c', 'd'].map((each, index) => end(each, 1 + index, 6 + index)),
      compared: 8,
      complete: true,
      again: { units: ['a', 'b', 'c', 'd', 'e'], places: 1 },
      breaks,
    },
    {
      units: ['a', 'b', 'c', 'd'],
      release,
      previous,
      direction: 'up',
      places: 3,
      ends: ['a', 'b', 'c', 'd'].map((each, index) => end(each, 9 + index, 6 + index)),
      compared: 8,
      complete: false,
      again: null,
      breaks,
    },
  ],
  enteredTop: [
    { ...two, top: 10, rank: 9, joint: false, ...untold, open: [release], ...sameField, breaks: [] },
    { ...two, top: 10, rank: 9, joint: true, from: 14, wasJoint: true, open: [], ...otherField, breaks },
    { ...two, top: 10, rank: 9, joint: false, from: 11, wasJoint: false, open: [previous], ...sameField, breaks },
    { ...two, top: 5, rank: 4, joint: false, from: 6, wasJoint: false, open: [], ...sameField, breaks: [] },
    { ...two, top: 10, rank: null, joint: false, ...untold, open: [], otherField: true, universes: null, breaks },
    { ...two, top: 10, rank: null, joint: false, from: 12, wasJoint: false, open: [], ...sameField, breaks: [] },
    { ...two, top: 1, rank: 1, joint: false, ...untold, open: [], ...sameField, breaks: [] },
    { ...two, top: 1, rank: 1, joint: true, from: 2, wasJoint: false, open: [], ...otherField, breaks },
    { ...two, top: 1, rank: 1, joint: false, from: 12, wasJoint: false, open: [], ...sameField, breaks: [] },
  ],
  firstEntry: [
    { ...at, top: 10, rank: 10, joint: false, open: [release], ...sameField, breaks: [] },
    { ...at, top: 10, rank: 10, joint: true, open: [], ...otherField, breaks },
    { ...at, top: 10, rank: null, joint: false, open: [], otherField: true, universes: null, breaks },
    { ...at, top: 1, rank: 1, joint: false, open: [release], ...sameField, breaks: [] },
  ],
  returnedToTop: [
    { ...returned, top: 10, rank: 9, joint: false, open: [release], ...sameField, breaks: [] },
    { ...returned, top: 10, rank: 9, joint: true, open: [], ...otherField, breaks },
    { ...returned, top: 10, rank: null, joint: false, open: [], otherField: true, universes: null, breaks },
    { ...returned, top: 1, rank: 1, joint: true, open: [], ...otherField, breaks: [] },
    { ...again, top: 10, rank: 9, joint: true, open: [], ...sameField, breaks },
    { ...again, top: 10, rank: 9, joint: false, open: [release], ...sameField, breaks: [] },
    { ...again, top: 3, rank: null, joint: false, open: [], ...sameField, breaks: [] },
    { ...again, top: 1, rank: 1, joint: true, open: [], ...sameField, breaks: [] },
    { ...again, top: 1, rank: 1, joint: false, open: [release], ...sameField, breaks },
    { ...again, top: 1, rank: 1, joint: false, open: [], ...sameField, breaks: [] },
  ],
  leftTop: [
    { ...two, top: 10, from: 9, to: 11, band: null, wasJoint: true, joint: true, open: [], ...sameField, breaks: [] },
    { ...gone, top: 10, from: 9, band: null, open: [release], ...otherField, breaks },
    { ...gone, top: 10, from: 9, band: { from: 16, to: 20 }, open: [], ...sameField, breaks: [] },
    { ...gone, top: 1, from: 1, band: { from: 2, to: null }, open: [], ...otherField, breaks },
    {
      ...two,
      top: 10,
      from: null,
      to: 11,
      band: null,
      wasJoint: false,
      joint: true,
      open: [],
      otherField: true,
      universes: null,
      breaks,
    },
    { ...gone, top: 10, from: null, band: null, open: [], ...sameField, breaks: [] },
    { ...two, top: 1, from: 1, to: 3, band: null, wasJoint: false, joint: false, open: [], ...sameField, breaks: [] },
  ],
  newToRanking: [two],
  bestRank: [
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
  topCount: [
    { unit, top: 10, count: 0, basket: [release, 'gfci/32'], within: [], outside: [], above: [], aboveBesides: null },
    {
      unit,
      top: 10,
      count: 1,
      basket: [release, 'gfci/32', 'eiu/2022'],
      within: [release],
      outside: [],
      above: [
        { unit: 'london', atLeast: 3, exact: false },
        { unit: 'paris', atLeast: 2, exact: true },
        { unit: 'tokyo', atLeast: 2, exact: false },
      ],
      aboveBesides: { units: 12, atLeast: 2 },
    },
    {
      unit,
      top: 20,
      count: 2,
      basket: [release, 'gfci/32'],
      within: [release, 'gfci/32'],
      outside: [],
      above: [],
      aboveBesides: null,
    },
    {
      unit,
      top: 10,
      count: 1,
      basket: [release, 'gfci/32'],
      within: [release],
      outside: ['gfci/32'],
      above: [],
      aboveBesides: { units: 4, atLeast: 2 },
    },
  ],
  topCountAtLeast: [
    {
      unit,
      top: 10,
      count: 1,
      basket: [release, 'gfci/32'],
      within: [release],
      outside: [],
      clustered: ['costs/2022'],
      unknown: ['gfci/32'],
      above: [{ unit: 'tokyo', atLeast: 2, exact: false }],
      aboveBesides: null,
    },
  ],
  value: [
    { unit, indicator: 'gdp', year: 2021, value: '28534', bound: 'exact' },
    { unit, indicator: 'gdp', year: 2021, value: '28000', bound: 'above' },
    { unit, indicator: 'crime', year: 2021, value: '12', bound: 'at-least' },
  ],
  trend: [
    {
      unit,
      indicator: 'gdp',
      direction: 'up',
      points: [
        { year: 2020, value: '24000' },
        { year: 2021, value: '28534' },
        { year: 2022, value: '29000.5' },
      ],
    },
  ],
  threshold: [
    { unit, indicator: 'gdp', year: 2021, above: '28000', value: '28534', bound: 'exact' },
    { unit, indicator: 'gdp', year: 2021, above: '28000', value: '28534', bound: 'exact', first: true },
    { unit, indicator: 'crime', year: 2021, above: '10', value: '12', bound: 'exact', first: true },
  ],
  topsGroup: [
    { unit, indicator: 'gdp', year: 2021, group: 'g', members: 3, value: '1', bound: 'exact', best: 'highest' },
    { unit, indicator: 'gdp', year: 2021, group: 'g', members: 12, value: '1', bound: 'exact', best: 'lowest' },
  ],
  honoured: [
    { report: 'report', edition: '2022', title: 'pioneer', units: ['beijing', 'paris', 'tokyo'] },
    { report: 'report', edition: '2022', title: 'pioneer', units: ['beijing'] },
  ],
  honoursChange: [
    { report: 'report', edition: '2022', previous: '2021', title: 'pioneer', kept: [unit], joined: [], left: [] },
    {
      report: 'report',
      edition: '2022',
      previous: '2021',
      title: 'p',
      kept: [unit],
      joined: ['paris'],
      left: ['rome'],
    },
    { report: 'report', edition: '2022', previous: '2021', title: 'p', kept: [], joined: ['paris'], left: [] },
    { report: 'report', edition: '2022', previous: '2021', title: 'p', kept: [], joined: ['paris', 'rome'], left: [] },
    { report: 'report', edition: '2022', previous: '2021', title: 'p', kept: [unit], joined: [], left: ['rome'] },
    {
      report: 'report',
      edition: '2022',
      previous: '2021',
      title: 'p',
      kept: [unit, 'paris', 'tokyo'],
      joined: [],
      left: ['rome'],
    },
  ],
};

const place = { ...at, rank: 11 };
const value = { unit, indicator: 'gdp', year: 2021 };

/** Facts for every reason. */
export const REASONS: { readonly [C in ReasonCode]: ReasonFacts[C] } = {
  ...REASONS_HISTORIES,
  ...REASONS_DIMENSIONS,
  ...REASONS_VALUES,
  ...REASONS_PLACING,
  movesUntold: { unit, unknown: [release, 'gfci/32'], shared: [] },
  orderUnknown: { unit, other: 'tokyo', unknown: [release, 'gfci/32'] },
  aheadUnknown: { unit, other: 'tokyo', ahead: 2, unknown: [release, 'gfci/32'] },
  noBetter: { unit, release: 'gci/2022' },
  nextRelease: { release, since: previous },
  tooFewInBoth: { release, previous, have: 2, need: 5 },
  shortRun: { ...at, top: 10, have: 2, need: 3 },
  nobodyOutside: { release, top: 10, size: 4 },
  countedTwice: { ranking: 'gci', whole: 'gfci' },
  notEarlier: { release: 'gci/2021', since: 'gci/2022' },
  sameRankThen: { unit, release: 'gci/2022', since: 'gci/2020', rank: 7 },
  unknownUnit: { unit },
  unknownRanking: { ranking: 'world-bank' },
  unknownRelease: { release },
  unknownIndicator: { indicator: 'gdp' },
  unknownGroup: { group: 'g' },
  wrongUnitKind: { unit, ranking: 'gci' },
  notOnRecord: at,
  belowDepth: { ...at, depth: 10 },
  inCluster: { ...at, cluster: 'tokyo' },
  banded: at,
  noRank: at,
  notListed: at,
  leftOut: { ...at, status: 'not-in-universe' },
  notPublished: { release },
  otherRank: { ...place, joint: true, open: false },
  tied: { ...place, with: ['paris', 'tokyo'] },
  superseded: {
    ...at,
    old: { kind: 'rank', rank: 5, joint: false },
    corrected: { kind: 'rank', rank: 8, joint: true },
    on: '2022-03-03',
  },
  notTied: place,
  corrected: { ...at, old: { kind: 'rank', rank: 5, joint: true }, corrected: { kind: 'rank', rank: 8, joint: false } },
  besideCorrected: { release, rank: 2 },
  tieUnknown: { release, rank: 2 },
  previousUnknown: { release },
  firstRelease: { release },
  methodBreak: { release, previous },
  startsAnew: { release, previous },
  tooFewSince: { release, previous, have: 2, need: 3 },
  figuresUndeclared: { indicator: 'gdp' },
  historyUndeclared: { ranking: 'gci' },
  tooFew: { have: 2, need: 3 },
  sinceMismatch: { since: 2021, until: 2022, count: 3, possible: 2 },
  otherCount: { asserted: 3, found: 2 },
  countedByEdition: { ranking: 'gci' },
  dayUnknown: { release },
  countUnknown: { atLeast: 2, clustered: ['gfci/32'], unknown: ['kearney-gci/2022'] },
  countImpossible: { asserted: 9, least: 2, most: 7 },
  noBasket: { of: 8 },
  noMove: at,
  otherSharing: { ...two, rank: 3, joint: true },
  notAhead: { ...at, other: 'paris' },
  notBehind: { ...at, other: 'paris' },
  othersFell: at,
  didNotFall: at,
  placesRunOn: { release, previous },
  universeGrew: { release, previous },
  restated: { ...at, old: { kind: 'rank', rank: 5, joint: true }, corrected: { kind: 'rank', rank: 8, joint: false } },
  fieldUnknown: { release, previous },
  wasIn: { ...at, top: 10 },
  stillIn: { ...at, top: 10 },
  wasOut: { ...at, top: 10 },
  notBest: { ...place, joint: false, open: true },
  alwaysThere: { ...place, joint: false, open: true, releases: 3 },
  noValue: value,
  notStrict: value,
  notAbove: { ...value, above: '28000', measure: null },
  figureRestated: { ...value, old: '26000', corrected: '28000' },
  boundOnly: { ...value, value: '28000', bound: 'at-least' },
  notHighest: { ...value, other: 'paris', best: 'lowest' },
  notMember: { unit, group: 'g' },
  listIncomplete: { title: 'pioneer', edition: '2022' },
  listNotRead: { title: 'pioneer', edition: '2022' },
  holderSucceeds: { unit, others: ['shanghai'], title: 'pioneer', edition: '2022', previous: '2021' },
  notHonoured: { unit, title: 'pioneer', edition: '2022' },
  noChange: {},
  countExact: { unit, top: 10, count: 6, of: 8 },
  smallMoves: { release, direction: 'up' },
};
