import type {
  Cell,
  HonoursBlock,
  MatrixBlock,
  MatrixCell,
  ProfileBlock,
  TableBlock,
} from '../../../lambdas/document/blocks.ts';
import type { BarsChart, DotStripChart, RankHistoryChart } from '../../../lambdas/document/charts.ts';
import type { Sentence } from '../../../lambdas/document/sentence.ts';
import { gfci } from '../chart/samples.ts';
import type { SampleTexts } from './sample-texts.ts';

const plain = (text: string): Cell => ({ text, meaning: 'plain', spoken: null });
export const sentence = (text: string, claim: string | null, ...notes: number[]): Sentence => ({ text, claim, notes });

function change(texts: SampleTexts, by: number | null): Cell {
  if (by === null) return { text: texts.table.unknownSign, meaning: 'unknown', spoken: null };
  if (by === 0) return { text: '=', meaning: 'same', spoken: texts.table.same };
  return by > 0
    ? { text: `▲ ${by}`, meaning: 'up', spoken: `${texts.table.up} ${by}` }
    : { text: `▼ ${-by}`, meaning: 'down', spoken: `${texts.table.down} ${-by}` };
}

export function leagueTable(texts: SampleTexts): TableBlock {
  const moves = [0, 0, 3, -1, 2, -2, -2, 0, 1, null, null];
  return {
    kind: 'table',
    id: 'table-gfci-32',
    number: texts.table.number,
    caption: texts.table.caption,
    columns: texts.heads.map((label, index) => ({
      label,
      align: index === 1 || index === 2 ? 'start' : 'end',
      share: index === 1 || index === 2 ? 3 : 1.4,
    })),
    rowHeader: 1,
    rows: texts.places.map((name, index) => {
      const move = moves[index] ?? null;
      const rank = index === 10 ? 25 : index + 1;
      return {
        emphasis: index === 0 ? 'leader' : [5, 7, 8, 10].includes(index) ? 'focus' : 'none',
        cells: [
          { text: index === 8 ? '=9' : String(rank), meaning: index === 0 ? 'leader' : 'plain', spoken: null },
          plain(name),
          plain(index < 2 ? 'United Kingdom / USA' : '—'),
          plain((760 - index * 3.5).toFixed(1)),
          plain(move === null ? texts.table.unknownSign : String(rank + move)),
          change(texts, move),
        ],
      };
    }),
    notes: [sentence(texts.table.note, null, 2)],
    sourceLine: texts.table.source,
  };
}

export function matrix(texts: SampleTexts): MatrixBlock {
  const letters = [
    '3 8 3 1 C 5 > 17',
    '> 6 10 3 C 8 10 > ',
    '> 9 C > C > - -',
    '> 25 C 10 C > - -',
    '> > 22 14 14 - - -',
  ];
  const cell = (sign: string): MatrixCell => {
    if (sign === 'C') return { state: 'cluster', text: 'C', level: null, spoken: texts.matrix.cluster };
    if (sign === '-' || sign === '') return { state: 'absent', text: '·', level: null, spoken: texts.matrix.absent };
    if (sign === '>') return { state: 'below', text: '>10', level: null, spoken: texts.matrix.below };
    const rank = Number(sign);
    const level = rank <= 3 ? 0 : rank <= 5 ? 1 : rank <= 10 ? 2 : rank <= 20 ? 3 : 4;
    return { state: 'rank', text: sign, level, spoken: `${texts.matrix.place} ${sign}` };
  };
  return {
    kind: 'matrix',
    id: 'table-basket',
    number: texts.matrix.number,
    caption: texts.matrix.caption,
    unitLabel: texts.matrix.unit,
    columns: texts.rankings.map(([label, spoken]) => ({ label, spoken })),
    countLabel: texts.matrix.count,
    rows: texts.cities.map(([name], index) => ({
      name,
      emphasis: index === 0 ? 'leader' : 'none',
      cells: (letters[index] ?? '> - - - C - - -').trim().split(' ').map(cell),
      count: { text: ['6', '5', '2'][index] ?? '0', meaning: index === 0 ? 'leader' : 'plain', spoken: null },
    })),
    legend: [
      { state: 'rank', level: 0, sample: '1', meaning: '1–3' },
      { state: 'rank', level: 1, sample: '4', meaning: '4–5' },
      { state: 'rank', level: 2, sample: '8', meaning: '6–10' },
      { state: 'rank', level: 3, sample: '14', meaning: '11–20' },
      { state: 'rank', level: 4, sample: '25', meaning: '> 20' },
      { state: 'below', level: null, sample: '>10', meaning: texts.matrix.below },
      { state: 'cluster', level: null, sample: 'C', meaning: texts.matrix.cluster },
      { state: 'absent', level: null, sample: '·', meaning: texts.matrix.absent },
    ],
    notes: [sentence(texts.matrix.note, null)],
    sourceLine: texts.bars[5] ?? '',
  };
}

export function bars(texts: SampleTexts): BarsChart {
  const [number = '', title = '', subtitle = '', alt = '', description = '', sourceLine = '', upTo = ''] = texts.bars;
  const rows = [6, 5, 2, 0].map((value, index) => ({
    name: texts.cities[index]?.[0] ?? '',
    value,
    possible: value < 3 ? value + 1 : null,
  }));
  const open = texts.language === 'en' ? [' (', ')'] : ['（', '）'];
  const text = (value: number, possible: number | null) =>
    possible === null ? String(value) : `${value}${open[0]}${upTo} ${possible}${open[1]}`;
  return {
    kind: 'chart',
    form: 'bars',
    id: 'figure-counts',
    number,
    title,
    subtitle,
    alt,
    description,
    sourceLine,
    data: [[texts.matrix.unit, texts.matrix.count], ...rows.map(row => [row.name, String(row.value)])],
    bars: rows.map(row => ({
      ...row,
      text: text(row.value, row.possible),
      emphasis: row.value === 6 ? 'leader' : 'focus',
    })),
    max: 8,
    ticks: [0, 2, 4, 6, 8].map(at => ({ at, label: String(at) })),
  };
}

export function history(texts: SampleTexts, id: string): RankHistoryChart {
  const [number = '', title = '', subtitle = '', alt = '', description = '', sourceLine = ''] = texts.history;
  const names = [0, 1, 3, 2, 4, 5, 7, 8].map(index => texts.places[index] ?? '');
  const label = (index: number) => (texts.language === 'en' ? `GFCI ${26 + index}` : `第${26 + index}期`);
  return {
    ...gfci,
    id,
    number: id === 'figure-gfci' ? number : `${number} ${id}`,
    title,
    subtitle,
    alt,
    description,
    sourceLine,
    belowLabel: texts.below,
    positions: gfci.positions.map((position, index) => ({
      ...position,
      label: label(index),
      sublabel: `${2019 + Math.ceil(index / 2)}`,
    })),
    series: gfci.series.map((series, index) => ({ ...series, name: names[index] ?? series.name })),
    data: [
      [texts.matrix.unit, ...gfci.positions.map((_, index) => label(index))],
      ...gfci.series.map((series, index) => [
        names[index] ?? '',
        ...series.points.map(point => (point.state === 'rank' ? String(point.rank) : '>10')),
      ]),
    ],
  };
}

export function honours(texts: SampleTexts): HonoursBlock {
  return {
    kind: 'honours',
    title: texts.chapters.honours,
    lead: [sentence(texts.honoursLead, 'claim-honours', 1)],
    units: texts.cities.map(([name, otherName], index) => ({
      name,
      otherName,
      remark: index < 7 ? texts.remark : '',
      profile: index < 2 ? `city-${index}` : null,
    })),
  };
}

/** Where a city stands in each ranking, as a strip of dots. */
function standing(texts: SampleTexts, index: number): DotStripChart {
  const [ranking = '', rank = '', previous = '', , caption = '', figure = ''] = texts.standings;
  return {
    kind: 'chart',
    form: 'dotStrip',
    id: `figure-standings-${index}`,
    number: `${figure} ${index + 3}`,
    title: caption,
    subtitle: '',
    alt: caption,
    description: texts.rankings.map(([, long], at) => `${long} ${at + 1}`).join('; '),
    sourceLine: texts.bars[5] ?? '',
    data: [[ranking, rank, previous], ...texts.rankings.map(([, long], at) => [long, String(at + 1), String(at + 2)])],
    rows: texts.rankings.map(([, long], at) => ({
      name: long,
      edition: '2022',
      rank: at + 1,
      text: String(at + 1),
      before: { rank: at + 2, text: String(at + 2) },
      peers: [12, 30],
      older: at === 3,
      emphasis: 'none' as const,
    })),
  };
}

export function profile(texts: SampleTexts, index: number): ProfileBlock {
  const [name, otherName] = texts.cities[index] ?? ['', ''];
  return {
    kind: 'profile',
    name,
    otherName,
    tags: [`${texts.chapters.honours} 2021`, `${texts.chapters.honours} 2022`],
    facts: texts.profileFacts.map(([label, value], at) => ({ label, value, notes: at === 2 ? [4] : [] })),
    sentences: texts.profileText.map((text, at) => sentence(text, `claim-profile-${index}-${at}`, 2)),
    room: index === 0 ? 'pages' : 'part',
    charts: [standing(texts, index), ...(index === 0 ? [history(texts, `figure-city-${index}`)] : [])],
    gaps: [sentence(texts.gap, null)],
  };
}
