import type { Cell, CellMeaning, MatrixBlock, ProfileBlock, TableBlock } from '../../../lambdas/document/blocks.ts';
import type { BarsChart, DotStripChart, RankHistoryChart } from '../../../lambdas/document/charts.ts';
import type { Sentence } from '../../../lambdas/document/sentence.ts';
import type { ReportWords } from './report-words.ts';

/** Cities of the constructed report. */
export const CITIES: readonly (readonly [string, string])[] = [
  ['Beijing', '北京'],
  ['Shanghai', '上海'],
  ['Hong Kong', '香港'],
  ['Shenzhen', '深圳'],
  ['Guangzhou', '广州'],
  ['Hangzhou', '杭州'],
  ['Chengdu', '成都'],
  ['Xi’an', '西安'],
  ['Xiamen', '厦门'],
  ['Chongqing', '重庆'],
  ['Łódź', '罗兹'],
  ['İstanbul', '伊斯坦布尔'],
];

export const sentence = (text: string, notes: readonly number[] = []): Sentence => ({ text, claim: null, notes });
const cell = (text: string, meaning: CellMeaning = 'plain', spoken: string | null = null): Cell => ({
  text,
  meaning,
  spoken,
});

export function cityName(words: ReportWords, index: number): string {
  const pair = CITIES[index % CITIES.length] ?? ['', ''];
  const round = Math.floor(index / CITIES.length);
  return `${words.language === 'en' ? pair[0] : pair[1]}${round === 0 ? '' : ` ${round + 1}`}`;
}

/** A league table of so many rows. */
export function leagueTable(words: ReportWords, number: number, rows: number): TableBlock {
  const [rank, city, score, previous, change] = words.tableHeads;
  return {
    kind: 'table',
    id: `table-${number}`,
    number: words.table(number),
    caption: words.matrix[0],
    rowHeader: 1,
    columns: [
      { label: rank, align: 'end', share: 1 },
      { label: city, align: 'start', share: 4 },
      { label: score, align: 'end', share: 1.4 },
      { label: previous, align: 'end', share: 1.6 },
      { label: change, align: 'end', share: 1.4 },
    ],
    rows: Array.from({ length: rows }, (_, index) => {
      const step = ((index * 7) % 5) - 2;
      const moved: Cell =
        step === 0
          ? cell('=', 'same', 'unchanged')
          : cell(`${step > 0 ? '▲' : '▼'} ${Math.abs(step)}`, step > 0 ? 'up' : 'down', `moved ${Math.abs(step)}`);
      return {
        emphasis: index === 0 ? 'leader' : index % 9 === 3 ? 'focus' : 'none',
        cells: [
          cell(String(index + 1)),
          cell(cityName(words, index)),
          cell((98.4 - index * 0.73).toFixed(1)),
          index % 11 === 10 ? cell('·', 'unknown', 'not on record') : cell(String(index + 1 + step)),
          moved,
        ],
      };
    }),
    notes: [sentence(words.note, [1])],
    sourceLine: words.sourceLine,
  };
}

export function matrix(words: ReportWords): MatrixBlock {
  const [caption, unitLabel, countLabel] = words.matrix;
  const [rank, below, cluster, absent] = words.legend;
  return {
    kind: 'matrix',
    id: 'matrix',
    number: words.table(2),
    caption,
    unitLabel,
    countLabel,
    columns: words.rankings.map(label => ({ label, spoken: `${label} 2022` })),
    rows: CITIES.slice(0, 10).map((_, row) => ({
      name: cityName(words, row),
      emphasis: row < 2 ? 'focus' : 'none',
      count: cell(String(6 - Math.min(row, 6))),
      cells: words.rankings.map((_, column) => {
        const place = (row * 3 + column * 5) % 17;
        if (place === 16 || place === 9) return { state: 'absent', text: '·', level: null, spoken: 'not on record' };
        if (place === 14) return { state: 'cluster', text: 'C', level: null, spoken: 'in a cluster' };
        if (place > 10) return { state: 'below', text: '>10', level: null, spoken: 'below tenth' };
        const level = ([0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 4] as const)[place] ?? 4;
        return { state: 'rank', text: String(place + 1), level, spoken: `rank ${place + 1}` };
      }),
    })),
    legend: [
      { state: 'rank', level: 1, sample: '4', meaning: rank },
      { state: 'below', level: null, sample: '>10', meaning: below },
      { state: 'cluster', level: null, sample: 'C', meaning: cluster },
      { state: 'absent', level: null, sample: '·', meaning: absent },
    ],
    notes: [sentence(words.note, [2, 3])],
    sourceLine: words.sourceLine,
  };
}

/** A rank history of so many cities over seven releases, one of them missing. */
export function rankHistory(words: ReportWords, number: number, cities: number): RankHistoryChart {
  const [title, subtitle, belowLabel] = words.chart;
  return {
    kind: 'chart',
    form: 'rankHistory',
    id: `figure-${number}`,
    number: words.figure(number),
    title,
    subtitle,
    belowLabel,
    alt: `${title}.`,
    description: subtitle,
    sourceLine: words.sourceLine,
    data: [
      ['', '26'],
      [cityName(words, 0), '8'],
    ],
    depth: 20,
    positions: Array.from({ length: 7 }, (_, index) => ({
      label: `GFCI ${26 + index}`,
      sublabel: String(2019 + Math.floor((index + 1) / 2)),
      breakBefore: index === 4,
      gapBefore: index === 5,
    })),
    series: Array.from({ length: cities }, (_, city) => ({
      name: cityName(words, city),
      hue: city < 4 ? city : null,
      points: Array.from({ length: 7 }, (_, index) => {
        const rank = 2 + city * 3 + ((index * (city + 2)) % 3);
        if (city === 2 && index === 3) return { state: 'absent' as const };
        return rank > 20 ? { state: 'below' as const } : { state: 'rank' as const, rank };
      }),
    })),
  };
}

export function bars(words: ReportWords): BarsChart {
  const [title, subtitle] = words.bars;
  return {
    kind: 'chart',
    form: 'bars',
    id: 'figure-2',
    number: words.figure(2),
    title,
    subtitle,
    alt: `${title}.`,
    description: subtitle,
    sourceLine: words.sourceLine,
    data: [[words.tableHeads[1], '8']],
    max: 8,
    ticks: [0, 2, 4, 6, 8].map(at => ({ at, label: String(at) })),
    bars: CITIES.slice(0, 8).map((_, index) => ({
      name: cityName(words, index),
      value: Math.max(0, 6 - index),
      possible: index === 2 ? 6 : null,
      text: String(Math.max(0, 6 - index)),
      emphasis: index === 0 ? ('leader' as const) : ('none' as const),
    })),
  };
}

/** Where one city stands in each ranking, as a strip of dots. */
function standing(words: ReportWords, city: number, caption: string): DotStripChart {
  const {
    title: _,
    series: __,
    positions: ___,
    depth: ____,
    belowLabel: _____,
    ...frame
  } = rankHistory(words, 20 + city, 1);
  return {
    ...frame,
    form: 'dotStrip',
    title: caption,
    rows: words.rankings.map((name, index) => ({
      name,
      edition: '2022',
      rank: index + 3,
      text: String(index + 3),
      before: index === 4 ? null : { rank: index + 4, text: String(index + 4) },
      peers: [1, 2, 40],
      older: index === 5,
      emphasis: index < 2 ? ('focus' as const) : ('none' as const),
    })),
  };
}

/** The profile of one city. */
export function profile(words: ReportWords, city: number): ProfileBlock {
  const [text, gap, caption, tag] = words.profile;
  const pair = CITIES[city] ?? ['', ''];
  return {
    kind: 'profile',
    name: cityName(words, city),
    otherName: words.language === 'en' ? pair[1] : pair[0],
    tags: [tag, words.honoured[2]],
    facts: words.profileFacts.map(([label, value], index) => ({ label, value, notes: index === 1 ? [4] : [] })),
    sentences: [sentence(text, [1, 2]), sentence(words.findings[1] ?? '', [3])],
    room: city % 4 === 3 ? 'part' : 'pages',
    charts: [standing(words, city, caption), ...(city % 4 === 3 ? [] : [rankHistory(words, 10 + city, 1)])],
    gaps: [sentence(gap)],
  };
}
