import { describe, expect, test } from 'vitest';
import type { ChartBlock, ChartForm } from '../../../lambdas/document/charts.ts';
import { drawChart, writtenIn } from '../../../lambdas/render/chart/forms.ts';
import { outside, overlaps, textsOf } from './measured.ts';
import { counts, gfci } from './samples.ts';

/** Names of 300 signs, with and without spaces, and of the usual length. */
const LONG = 'The Metropolitan Area of Somewhere on the River '.repeat(7).slice(0, 299).trimEnd();
const LONG_HAN = '某某大都市圈及其周边地区城市群'.repeat(20);
const NAMES = { usual: 'Beijing', long: LONG, han: LONG_HAN } as const;

/** What is common to them all. */
const { kind, id, number, title, subtitle, alt, description, sourceLine, data } = counts;
const FRAME = { kind, id, number, title, subtitle, alt, description, sourceLine, data };

interface Extreme {
  readonly name: string;
  /** Units, or rankings, whichever the form has rows of. */
  readonly rows: number;
  /** Everybody has the same place. */
  readonly tied: boolean;
}

const rowsOf = <T>({ rows }: Extreme, make: (index: number) => T): readonly T[] =>
  Array.from({ length: rows }, (_, at) => make(at));
const rankOf = ({ tied }: Extreme, index: number): number => (tied ? 3 : index + 1);
const nameOf = ({ name }: Extreme, index: number): string => (index % 3 === 0 ? name : `Unit ${index}`);
const POINTS = [1, 2, 3].map(() => 0);

/** Each form at an extreme, and as many rows as a report gives it: a basket has 32 rankings, a field 500 units. */
const EXTREMES: Readonly<Record<ChartForm, { readonly most: number; readonly make: (at: Extreme) => ChartBlock }>> = {
  bars: {
    most: 40,
    make: at => ({
      ...counts,
      max: 32,
      bars: rowsOf(at, index => ({
        name: nameOf(at, index),
        value: at.tied ? 32 : index % 33,
        possible: index % 2 === 0 ? 32 : null,
        text: `at least ${at.tied ? 32 : index % 33} of 32`,
        emphasis: 'none' as const,
      })),
    }),
  },
  rankHistory: {
    most: 16,
    make: at => ({
      ...gfci,
      depth: 10,
      series: rowsOf(at, index => ({
        name: nameOf(at, index),
        hue: index < 6 ? index : null,
        points: gfci.positions.map(() => ({ state: 'rank' as const, rank: Math.min(10, rankOf(at, index)) })),
      })),
    }),
  },
  scores: {
    most: 500,
    make: at => ({
      ...FRAME,
      form: 'scores',
      dots: rowsOf(at, index => ({
        value: at.tied ? 50 : index % 100,
        isTop: index < 10,
        ...(index < 3 && { text: `${index === 0 ? at.name : 'Unit'} 98.7` }),
      })),
      cut: { at: 50, text: 'top ten' },
      ticks: [0, 25, 50, 75, 100].map(each => ({ at: each, label: String(each) })),
    }),
  },
  flow: {
    most: 500,
    make: at => ({
      ...FRAME,
      form: 'flow',
      records: `${at.rows * 1000} ranking records read`,
      statements: `${at.rows * 6}项陈述`,
      verdicts: (['printed', 'unprinted', 'false', 'withhold'] as const).map((verdict, index) => ({
        verdict,
        count: at.tied ? at.rows : at.rows * index,
        text: index % 2 === 0 ? `${at.rows}项成立，未写入正文` : `${at.rows} true, told in no sentence`,
      })),
    }),
  },
  movers: {
    most: 40,
    make: at => ({
      ...FRAME,
      form: 'movers',
      moves: rowsOf(at, index => ({
        name: nameOf(at, index),
        where: at.name,
        places: index % 2 === 0 ? rankOf(at, index) : -rankOf(at, index),
        text: `▲ ${rankOf(at, index)}, 1,234 → 1,200`,
      })),
    }),
  },
  smallMultiples: {
    most: 32,
    make: at => ({
      ...FRAME,
      form: 'smallMultiples',
      positions: POINTS.map((_, index) => ({ label: `GFCI ${30 + index}`, breakBefore: false, gapBefore: false })),
      depth: 10,
      panels: rowsOf(at, index => ({
        name: nameOf(at, index),
        hue: index % 6,
        points: POINTS.map(() => ({ state: 'rank' as const, rank: rankOf(at, index) })),
      })),
    }),
  },
  dumbbell: {
    most: 40,
    make: at => ({
      ...FRAME,
      form: 'dumbbell',
      rows: rowsOf(at, index => ({
        name: nameOf(at, index),
        before: { when: '2021', value: at.tied ? 7 : index * 1000, text: `CNY ${index},234,567.89 billion` },
        now: { when: '2022', value: at.tied ? 7 : index * 900, text: `${index}万亿元` },
      })),
      ticks: [0, 20_000].map(each => ({ at: each, label: `CNY ${each} billion` })),
    }),
  },
  intervals: {
    most: 40,
    make: at => ({
      ...FRAME,
      form: 'intervals',
      rows: rowsOf(at, index => ({
        name: nameOf(at, index),
        rank: rankOf(at, index),
        from: 1,
        to: rankOf(at, index) + 3,
        text: `1–${rankOf(at, index) + 3}`,
        emphasis: 'none' as const,
      })),
    }),
  },
  ladders: {
    most: 32,
    make: at => ({
      ...FRAME,
      form: 'ladders',
      ladders: rowsOf(at, index => ({
        name: nameOf(at, index),
        rungs: [0, 1, 2, 3, 4].map(step => ({
          text: at.tied ? '=1,234' : String(index + step + 1),
          name: step === 1 ? at.name : 'Paris',
          isOwn: step === 2,
        })),
      })),
    }),
  },
  locator: {
    most: 40,
    make: at => ({
      ...FRAME,
      form: 'locator',
      latitudes: { from: 20, to: 50 },
      longitudes: { from: 100, to: 130 },
      parallels: [{ at: 30, label: '30° N' }],
      meridians: [{ at: 110, label: '110° E' }],
      points: rowsOf(at, index => ({
        name: nameOf(at, index),
        latitude: at.tied ? 31.2 : 21 + (index % 7) * 4,
        longitude: at.tied ? 121.5 : 101 + (index % 6) * 5,
      })),
    }),
  },
  slope: {
    most: 40,
    make: at => ({
      ...FRAME,
      form: 'slope',
      brackets: [' (', ')'],
      before: 'GFCI 31',
      now: 'GFCI 32',
      depth: 10,
      lines: rowsOf(at, index => ({
        name: nameOf(at, index),
        focus: index % 3 === 0,
        before: { order: at.tied ? 1 : at.rows - index, text: at.tied ? '=1' : String(at.rows - index) },
        now: { order: at.tied ? 1 : index + 1, text: at.tied ? '=1' : String(index + 1) },
      })),
      missing: [],
      skips: { before: [], now: [] },
    }),
  },
  dotStrip: {
    most: 32,
    make: at => ({
      ...FRAME,
      form: 'dotStrip',
      rows: rowsOf(at, index => ({
        name: nameOf(at, index),
        edition: 'first quarter of 2020',
        rank: rankOf(at, index),
        text: `=${rankOf(at, index)}`,
        before: index % 2 === 0 ? { rank: rankOf(at, index) + 9, text: '9' } : null,
        peers: at.tied ? [3, 3, 3] : [1, index + 2, index + 3, 700],
        older: index % 5 === 0,
        emphasis: 'none' as const,
      })),
    }),
  },
  threads: {
    most: 500,
    make: at => ({
      ...FRAME,
      form: 'threads',
      positions: [2011, 2015, 2020].map(year => ({
        release: `gfci/${year}`,
        label: String(year),
        at: year,
        parted: false,
      })),
      threads: rowsOf(at, index => ({
        unit: 'beijing',
        hue: index < 3 ? index : null,
        end: index < 4 ? { place: String(rankOf(at, index)), name: nameOf(at, index) } : null,
        points: [2011, 2015, 2020].map(year => ({ release: `gfci/${year}`, at: year, rank: rankOf(at, index) })),
      })),
    }),
  },
};

const CASES = Object.entries(EXTREMES).flatMap(([form, { most, make }]) =>
  [1, 3, most].flatMap(rows =>
    [false, true].flatMap(tied =>
      Object.entries(NAMES).map(([sort, name]) => ({ form, rows, sort, tied, chart: make({ name, rows, tied }) })),
    ),
  ),
);

/** Figures as they stand in some texts. */
const figuresIn = (texts: readonly string[]): readonly string[] =>
  texts.flatMap(text => text.match(/\d[\d,.]*\d|\d/g) ?? []);

/** What a chart is to say, text by text. */
const meantBy = (chart: ChartBlock): readonly string[] =>
  writtenIn(chart).flatMap(step => (step.how === 'either' ? step.lists.flat() : step.texts));

describe('no label lies over another, nothing leaves the canvas, and no figure is divided between lines', () => {
  test.each(CASES)('$form of $rows rows, tied: $tied, with a name that is $sort', ({ chart }) => {
    const meant = new Set(figuresIn(meantBy(chart)));
    for (const [width, scale] of [
      [700, 1.4],
      [340, 1.3],
      [487, 1],
    ] as const) {
      const drawing = drawChart(chart, width, scale);
      expect(overlaps(drawing)).toEqual([]);
      expect(outside(drawing)).toEqual([]);
      const drawn = figuresIn(textsOf(drawing).map(({ text }) => text));
      expect(drawn.filter(figure => !meant.has(figure))).toEqual([]);
    }
  });
});
