import type {
  BarsChart,
  DotStripChart,
  DumbbellChart,
  FlowChart,
  HistoryPoint,
  IntervalsChart,
  LaddersChart,
  LocatorChart,
  MoversChart,
  RankHistoryChart,
  ScoresChart,
  SlopeChart,
  SmallMultiplesChart,
  ThreadsChart,
} from '../../../lambdas/document/charts.ts';

export const points = (text: string): HistoryPoint[] =>
  text.split(' ').map(one => {
    if (one === '-') return { state: 'absent' };
    return one === '>' ? { state: 'below' } : { state: 'rank', rank: Number(one) };
  });

const frame = {
  alt: 'Bump chart of GFCI ranks for six financial centres, GFCI 26 to GFCI 32.',
  description: 'New York leads every release. Shanghai climbs from 5th to 3rd and falls back to 6th.',
  sourceLine: 'Source: Z/Yen and CDI, The Global Financial Centres Index, 26 to 32.',
};

/** Constructed for the tests; close to the real lists, but no evidence of them. */
export const gfci: RankHistoryChart = {
  kind: 'chart',
  form: 'rankHistory',
  id: 'figure-gfci',
  number: 'Figure 1',
  title: 'Shanghai fell from third to sixth',
  subtitle: 'GFCI rank, 119 centres, releases 26 to 32',
  ...frame,
  data: [
    ['City', 'GFCI 26', 'GFCI 27', 'GFCI 28', 'GFCI 29', 'GFCI 30', 'GFCI 31', 'GFCI 32'],
    ['Shanghai', '5', '4', '3', '3', '6', '4', '6'],
  ],
  positions: ['Sep 2019', 'Mar 2020', 'Sep 2020', 'Mar 2021', 'Sep 2021', 'Mar 2022', 'Sep 2022'].map(
    (sublabel, index) => ({
      label: `GFCI ${26 + index}`,
      sublabel,
      breakBefore: index === 4,
      gapBefore: false,
    }),
  ),
  depth: 10,
  belowLabel: 'below 10',
  series: [
    { name: 'New York', hue: null, points: points('1 1 1 1 1 1 1') },
    { name: 'London', hue: null, points: points('2 2 2 2 2 2 2') },
    { name: 'Hong Kong', hue: 2, points: points('3 6 5 4 3 3 4') },
    { name: 'Singapore', hue: null, points: points('4 5 6 5 4 6 3') },
    { name: 'San Francisco', hue: null, points: points('> 8 8 > 5 7 5') },
    { name: 'Shanghai', hue: 1, points: points('5 4 3 3 6 4 6') },
    { name: 'Beijing', hue: 0, points: points('7 7 7 6 8 8 8') },
    { name: 'Shenzhen', hue: 3, points: points('9 > 9 8 > 10 9') },
  ],
};

/** Deep ranks, ties, gaps, a missing release, one that left: the hard cases in one chart. */
export const hardHistory: RankHistoryChart = {
  ...gfci,
  id: 'figure-hard',
  title: '部分城市的名次变化',
  subtitle: '全球城市指数名次，156个城市，2018—2022年',
  positions: [
    { label: '2018年', sublabel: '', breakBefore: false, gapBefore: false },
    { label: '2019年', sublabel: '', breakBefore: false, gapBefore: false },
    { label: '2021年', sublabel: '', breakBefore: false, gapBefore: true },
    { label: '2022年', sublabel: '新方法', breakBefore: true, gapBefore: false },
  ],
  depth: 60,
  belowLabel: '第60名以后',
  series: [
    { name: '北京', hue: 0, points: points('9 9 6 5') },
    { name: '上海', hue: 1, points: points('19 19 10 16') },
    { name: '香港', hue: 2, points: points('5 5 7 10') },
    { name: '广州', hue: 3, points: points('71 60 60 56') },
    { name: '成都', hue: 4, points: points('> > 60 >') },
    { name: '圣彼得堡与列宁格勒州', hue: null, points: points('40 41 - -') },
    { name: '深圳', hue: null, points: points('- 60 > 60') },
    { name: '杭州', hue: null, points: points('> > > >') },
  ],
};

/** Counts with a part that is possible but not established. */
export const counts: BarsChart = {
  kind: 'chart',
  form: 'bars',
  id: 'figure-counts',
  number: 'Figure 2',
  title: 'Beijing stands among the top ten in six of eight rankings',
  subtitle: 'Rankings of the basket in which the city is among the first ten',
  alt: 'Bar chart of the number of rankings in which a city is among the top ten.',
  description: 'Beijing 6, Shanghai 5, Hong Kong 4, Shenzhen 2 with one more possible, Guangzhou 0.',
  sourceLine: 'Source: the eight rankings of the basket.',
  data: [
    ['City', 'Top ten'],
    ['Beijing', '6'],
  ],
  bars: [
    { name: 'Beijing', value: 6, possible: null, text: '6', emphasis: 'leader' },
    { name: 'Shanghai', value: 5, possible: null, text: '5', emphasis: 'focus' },
    { name: 'Hong Kong', value: 4, possible: 5, text: '4 (up to 5)', emphasis: 'none' },
    { name: 'Shenzhen', value: 2, possible: 3, text: '2 (up to 3)', emphasis: 'focus' },
    { name: 'Guangzhou', value: 0, possible: 1, text: '0 (up to 1)', emphasis: 'none' },
  ],
  max: 8,
  ticks: [0, 2, 4, 6, 8].map(at => ({ at, label: String(at) })),
};

/** What is alike in the samples below. */
const plainFrame = {
  kind: 'chart',
  id: 'figure',
  number: 'Figure 3',
  title: 'A title',
  subtitle: '',
  ...frame,
  data: [['City', 'Place']],
} as const;

export const way: FlowChart = {
  ...plainFrame,
  form: 'flow',
  records: '5,418 ranking records read',
  statements: '1,499 statements considered',
  verdicts: [
    { verdict: 'printed', count: 139, text: '139 true, told in a sentence' },
    { verdict: 'unprinted', count: 200, text: '200 true, told in no sentence' },
    { verdict: 'false', count: 598, text: '598 false' },
    { verdict: 'withhold', count: 562, text: '562 cannot be established' },
  ],
};

export const field: ScoresChart = {
  ...plainFrame,
  form: 'scores',
  dots: [
    { value: 4.3, isTop: true, text: 'Singapore 4.3' },
    { value: 4.2, isTop: true, text: 'Finland 4.2' },
    { value: 4.1, isTop: true },
    { value: 4.1, isTop: true, text: 'Germany 4.1' },
    ...[3.9, 3.9, 3.8, 3.7, 3.7, 3.7, 3.2, 2.9, 2.9, 2.6, 2.1].map(value => ({ value, isTop: false })),
  ],
  cut: { at: 4, text: 'top four' },
  ticks: [2.5, 3, 3.5, 4].map(at => ({ at, label: at.toFixed(1) })),
};

export const moves: MoversChart = {
  ...plainFrame,
  form: 'movers',
  moves: [
    { name: 'Nanjing', where: 'WIPO clusters 2022', places: 5, text: '▲ 5, 18 → 13' },
    { name: 'Shanghai', where: 'GFCI 32', places: -2, text: '▼ 2, 4 → 6' },
  ],
};

export const threeHistories: SmallMultiplesChart = {
  ...plainFrame,
  form: 'smallMultiples',
  positions: gfci.positions,
  depth: 10,
  panels: hardHistory.series.slice(0, 3),
};

export const topThree: SlopeChart = {
  ...plainFrame,
  form: 'slope',
  brackets: [' (', ')'],
  before: '2021',
  now: '2022',
  depth: 4,
  lines: [
    { name: 'London', focus: false, before: { text: '1', order: 1 }, now: { text: '=1', order: 1 } },
    { name: 'Beijing', focus: true, before: { text: '3', order: 3 }, now: { text: '=1', order: 1 } },
    { name: 'Paris', focus: false, before: { text: '2', order: 2 }, now: { text: '>3', order: null } },
    { name: 'Tokyo', focus: false, before: { text: '8', order: null }, now: { text: '3', order: 3 } },
    { name: 'Shanghai', focus: true, before: { text: '19', order: 19 }, now: { text: '12', order: 12 } },
  ],
  missing: [{ side: 'before', order: 4, text: '4', words: 'not on record' }],
  skips: { before: [19], now: [12] },
};

export const standing: DotStripChart = {
  ...plainFrame,
  form: 'dotStrip',
  rows: [
    {
      name: 'Global Financial Centres Index',
      edition: 'GFCI 32',
      rank: 6,
      text: '6',
      before: { rank: 4, text: '4' },
      peers: [8, 9, 25],
      older: false,
      emphasis: 'focus',
    },
    {
      name: 'Safe Cities Index',
      edition: '2021',
      rank: 30,
      text: '=30',
      before: null,
      peers: [36],
      older: true,
      emphasis: 'none',
    },
    {
      name: 'Overall ranking',
      edition: '2020',
      rank: 51,
      to: 60,
      text: '51–60',
      before: null,
      peers: [],
      older: false,
      emphasis: 'none',
    },
    {
      name: 'World cities',
      edition: '2020',
      rank: null,
      text: 'Alpha+',
      before: null,
      peers: [],
      older: false,
      emphasis: 'none',
    },
  ],
};

export const courses: SmallMultiplesChart = {
  ...plainFrame,
  form: 'smallMultiples',
  positions: [],
  depth: 10,
  panels: [
    { name: 'GFCI', hue: 1, positions: gfci.positions, points: points('5 4 - 7 6 4 9') },
    { name: 'GPCI', hue: 1, positions: gfci.positions.slice(0, 3), points: points('30 10 10') },
  ],
};

export const product: DumbbellChart = {
  ...plainFrame,
  form: 'dumbbell',
  rows: [
    {
      name: 'Beijing',
      before: { when: '2021', value: 40269.6, text: 'CNY 4,026.96 billion' },
      now: { when: '2022', value: 41610.9, text: 'CNY 4,161.09 billion' },
    },
    {
      name: 'Chengdu',
      before: { when: '2018', value: 15342.77, text: 'CNY 1,534.277 billion' },
      now: { when: '2021', value: 19916.98, text: 'CNY 1,991.698 billion' },
    },
  ],
  ticks: [20_000, 30_000, 40_000].map(at => ({ at, label: `CNY ${at / 10} billion` })),
};

export const unsure: IntervalsChart = {
  ...plainFrame,
  form: 'intervals',
  rows: [
    { name: 'Tokyo', rank: 1, from: 1, to: 2, text: '1–2', emphasis: 'none' },
    { name: 'Beijing', rank: 2, from: 1, to: 4, text: '1–4', emphasis: 'focus' },
    {
      name: 'San Francisco–San Jose (Bay Area / Silicon Valley)',
      rank: 3,
      from: 2,
      to: 7,
      text: '2–7',
      emphasis: 'none',
    },
  ],
};

export const nearest: LaddersChart = {
  ...plainFrame,
  form: 'ladders',
  ladders: [
    {
      name: 'GFCI 32',
      rungs: [
        { text: '4', name: 'Hong Kong', isOwn: false },
        { text: '=5', name: 'San Francisco–San Jose (Bay Area / Silicon Valley)', isOwn: false },
        { text: '=5', name: 'Shanghai', isOwn: true },
        { text: '7–9', name: 'not on record', isOwn: false, isGap: true },
        { text: '10', name: 'Los Angeles', isOwn: false },
      ],
    },
    { name: 'GPCI 2022', rungs: [{ text: '10', name: 'Shanghai', isOwn: true }] },
  ],
};

export const map: LocatorChart = {
  ...plainFrame,
  form: 'locator',
  latitudes: { from: 20, to: 42 },
  longitudes: { from: 100, to: 124 },
  parallels: [30, 40].map(at => ({ at, label: `${at}° N` })),
  meridians: [105, 115].map(at => ({ at, label: `${at}° E` })),
  points: [
    { name: 'Beijing', latitude: 39.9, longitude: 116.4 },
    { name: 'Shanghai', latitude: 31.2, longitude: 121.5 },
    { name: 'Suzhou', latitude: 31.3, longitude: 120.6 },
    { name: 'Guangzhou', latitude: 23.1, longitude: 113.3 },
    { name: 'Shenzhen', latitude: 22.5, longitude: 114.1 },
  ],
};

export const places: ThreadsChart = {
  ...plainFrame,
  form: 'threads',
  positions: [
    { release: 'gfci/30', label: 'GFCI 30', at: 2021.5, parted: false },
    { release: 'gfci/31', label: 'GFCI 31', at: 2022.2, parted: false },
  ],
  threads: [
    {
      unit: 'beijing',
      hue: 0,
      end: { place: '6', name: 'Beijing' },
      points: [
        { release: 'gfci/30', at: 2021.5, rank: 8 },
        { release: 'gfci/31', at: 2022.2, rank: 6 },
      ],
    },
    {
      unit: 'paris',
      hue: null,
      end: null,
      points: [{ release: 'gfci/30', at: 2021.5, rank: 40 }],
    },
  ],
};
