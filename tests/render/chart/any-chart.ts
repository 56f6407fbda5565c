import * as fc from 'fast-check';
import type {
  BarsChart,
  ChartBlock,
  ChartForm,
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
import { counts, gfci } from './samples.ts';

const NAMES = [
  'New York',
  'Beijing',
  'Hong Kong',
  'San Francisco',
  '上海',
  '中国香港',
  '广州',
  'Łódź',
  'Rio de Janeiro',
  '圣彼得堡',
];

const point = (depth: number): fc.Arbitrary<HistoryPoint> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 1, max: depth }).map(rank => ({ state: 'rank' as const, rank })) },
    { weight: 1, arbitrary: fc.constant({ state: 'below' as const }) },
    { weight: 1, arbitrary: fc.constant({ state: 'absent' as const }) },
  );

/** Any rank history: deep ranks, ties, gaps, breaks of method. */
export const history: fc.Arbitrary<RankHistoryChart> = fc
  .record({
    depth: fc.integer({ min: 1, max: 160 }),
    positions: fc.integer({ min: 1, max: 9 }),
    series: fc.integer({ min: 0, max: 10 }),
  })
  .chain(({ depth, positions, series }) =>
    fc.record({
      points: fc.array(fc.array(point(depth), { minLength: positions, maxLength: positions }), {
        minLength: series,
        maxLength: series,
      }),
      breaks: fc.array(fc.record({ breakBefore: fc.boolean(), gapBefore: fc.boolean() }), {
        minLength: positions,
        maxLength: positions,
      }),
      depth: fc.constant(depth),
    }),
  )
  .map(({ points, breaks, depth }) => ({
    ...gfci,
    depth,
    positions: breaks.map((flags, index) => ({
      label: `GFCI ${26 + index}`,
      sublabel: index % 2 ? 'Mar 2020' : '',
      ...flags,
    })),
    series: points.map((line, index) => ({
      name: NAMES[index] ?? '',
      hue: index % 3 === 0 ? null : index % 6,
      points: line,
    })),
  }));

/** Any bars, some with a part that is possible only. */
export const bars: fc.Arbitrary<BarsChart> = fc
  .array(fc.record({ value: fc.integer({ min: 0, max: 8 }), more: fc.option(fc.integer({ min: 1, max: 3 })) }), {
    maxLength: 10,
  })
  .map(rows => ({
    ...counts,
    bars: rows.map(({ value, more }, index) => ({
      name: NAMES[index] ?? '',
      value,
      possible: more === null ? null : Math.min(8, value + more),
      text: more === null ? String(value) : `${value} (up to ${Math.min(8, value + more)})`,
      emphasis: index === 0 ? 'leader' : 'none',
    })),
  }));

/** What every chart of these forms says around itself. */
const { kind, id, number, title, subtitle, alt, description, sourceLine, data } = counts;
const FRAME = { kind, id, number, title, subtitle, alt, description, sourceLine, data };

const flow: fc.Arbitrary<FlowChart> = fc
  .tuple(fc.nat(2000), fc.nat(2000), fc.nat(2000), fc.nat(2000))
  .map(([told, untold, refuted, open]) => ({
    ...FRAME,
    form: 'flow',
    records: `${told + open} ranking records read`,
    statements: `${told + untold + refuted + open}项陈述`,
    verdicts: [
      { verdict: 'printed', count: told, text: `${told} true, told in a sentence` },
      { verdict: 'unprinted', count: untold, text: `${untold}项成立，未写入正文` },
      { verdict: 'false', count: refuted, text: `${refuted} false` },
      { verdict: 'withhold', count: open, text: `${open} cannot be established` },
    ],
  }));

const scores: fc.Arbitrary<ScoresChart> = fc
  .tuple(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 160 }), fc.nat(4), fc.boolean())
  .map(([values, named, isCut]) => ({
    ...FRAME,
    form: 'scores',
    dots: values.map((value, index) => ({
      value,
      isTop: value > 50,
      ...(index < named && { text: `${index === 0 ? 'A name of some length' : '上海'} ${value}` }),
    })),
    cut: isCut ? { at: 50, text: 'top ten' } : null,
    ticks: [0, 25, 50, 75, 100].map(at => ({ at, label: String(at) })),
  }));

const movers: fc.Arbitrary<MoversChart> = fc
  .array(
    fc.integer({ min: -160, max: 160 }).filter(places => places !== 0),
    { maxLength: 10 },
  )
  .map(all => ({
    ...FRAME,
    form: 'movers',
    moves: all.map((places, index) => ({
      name: NAMES[index] ?? '',
      where: index % 2 === 0 ? 'WIPO clusters 2022' : '2022年《全球实力城市指数》',
      places,
      text: `${places > 0 ? '▲' : '▼'} ${Math.abs(places)}, ${170 - places} → 170`,
    })),
  }));

const oneRanking: fc.Arbitrary<SmallMultiplesChart> = history
  .filter(({ series }) => series.length > 0)
  .map(({ positions, depth, series }) => ({ ...FRAME, form: 'smallMultiples', positions, depth, panels: series }));

/** One unit in several rankings: each picture has releases of its own. */
const ownReleases: fc.Arbitrary<SmallMultiplesChart> = fc.array(history, { minLength: 1, maxLength: 9 }).map(all => ({
  ...FRAME,
  form: 'smallMultiples',
  positions: [],
  depth: 10,
  panels: all.map(({ positions, series }, index) => ({
    name: NAMES[index] ?? '',
    hue: index % 2 === 0 ? 1 : null,
    positions,
    points: series[0]?.points ?? positions.map(() => ({ state: 'absent' as const })),
  })),
}));

const ladders: fc.Arbitrary<LaddersChart> = fc
  .array(fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 5 }), { maxLength: 8 })
  .map(all => ({
    ...FRAME,
    form: 'ladders',
    ladders: all.map((ranks, index) => ({
      name: index % 2 === 0 ? 'WIPO clusters 2022' : '2022年《全球实力城市指数》',
      rungs: ranks.map((at, step) => ({
        text: `=${at}`,
        name: step === 1 ? 'Guangdong–Hong Kong–Macao Greater Bay Area' : (NAMES[step] ?? ''),
        isOwn: step === 2,
        ...(step === 3 && { isGap: true as const }),
      })),
    })),
  }));

const degrees = (most: number) => fc.integer({ min: -most * 100, max: most * 100 }).map(each => each / 100);

/** Anywhere on earth, some where others are. */
const locator: fc.Arbitrary<LocatorChart> = fc
  .array(fc.oneof(fc.tuple(degrees(89), degrees(179)), fc.constantFrom([31.2, 121.5], [31.3, 120.6], [22.5, 114.1])), {
    minLength: 1,
    maxLength: 40,
  })
  .map(all => {
    const [latitudes, longitudes] = [all.map(([latitude = 0]) => latitude), all.map(([, longitude = 0]) => longitude)];
    const span = (values: readonly number[]) => ({ from: Math.min(...values) - 1, to: Math.max(...values) + 1 });
    const lines = ({ from, to }: { readonly from: number; readonly to: number }) =>
      [0.2, 0.5, 0.8].map(share => ({ at: from + (to - from) * share, label: `${Math.round(share * 100)}° W` }));
    return {
      ...FRAME,
      form: 'locator',
      latitudes: span(latitudes),
      longitudes: span(longitudes),
      parallels: lines(span(latitudes)),
      meridians: lines(span(longitudes)),
      points: all.map(([latitude = 0, longitude = 0], index) => ({
        name: NAMES[index % NAMES.length] ?? '',
        latitude,
        longitude,
      })),
    };
  });

const end = fc.option(fc.integer({ min: 1, max: 12 }), { freq: 4 });

const slope: fc.Arbitrary<SlopeChart> = fc.array(fc.tuple(end, end), { maxLength: 10 }).map(ends => ({
  ...FRAME,
  form: 'slope',
  brackets: [' (', ')'],
  before: 'GFCI 31',
  now: 'first quarter of 2020',
  depth: 8,
  lines: ends.flatMap(([before, now], index) => {
    if (before === null && now === null) return [];
    const at = (order: number | null) => ({ order, text: order === null ? '>12' : `=${order}` });
    return [{ name: NAMES[index] ?? '', focus: index % 3 === 0, before: at(before), now: at(now) }];
  }),
  missing: ends.length % 2 === 0 ? [] : [{ side: 'now', order: 13, text: '13–18', words: 'not on record' }],
  skips: { before: ends.flatMap(([before]) => (before !== null && before > 8 ? [before] : [])), now: [] },
}));

const rank = fc.integer({ min: 1, max: 700 });

const dotStrip: fc.Arbitrary<DotStripChart> = fc
  .array(fc.record({ rank, before: fc.option(rank), peers: fc.array(rank, { maxLength: 9 }), older: fc.boolean() }), {
    maxLength: 30,
  })
  .map(rows => ({
    ...FRAME,
    form: 'dotStrip',
    rows: rows.map(({ before, ...row }, index) => ({
      ...row,
      ...(index % 5 === 1 ? { to: row.rank + 50 } : {}),
      name: index % 2 === 0 ? 'China Core Cities & Metropolitan Area Development Index' : '2022年《全球实力城市指数》',
      edition: index % 3 === 0 ? '2022' : 'first quarter of 2020',
      text: `=${row.rank}`,
      before: before === null ? null : { rank: before, text: String(before) },
      emphasis: index % 4 === 0 ? ('focus' as const) : ('none' as const),
    })),
  }));

const amount = fc.integer({ min: -5000, max: 5_000_000 });

const dumbbell: fc.Arbitrary<DumbbellChart> = fc.array(fc.tuple(amount, amount), { maxLength: 12 }).map(rows => ({
  ...FRAME,
  form: 'dumbbell',
  rows: rows.map(([before, now], index) => ({
    name: NAMES[index] ?? '',
    before: { when: '2019', value: before, text: `CNY ${before} billion` },
    now: { when: '2022年', value: now, text: index % 2 === 0 ? `${now}亿元` : `CNY ${now} billion` },
  })),
  ticks: [0, 1_000_000, 2_000_000].map(at => ({ at, label: `CNY ${at} billion` })),
}));

const intervals: fc.Arbitrary<IntervalsChart> = fc
  .array(fc.tuple(rank, fc.nat(80), fc.nat(80)), { maxLength: 30 })
  .map(rows => ({
    ...FRAME,
    form: 'intervals',
    rows: rows.map(([at, less, more], index) => {
      const [from, to] = [Math.max(1, at - less), at + more];
      const emphasis = index % 4 === 0 ? ('focus' as const) : ('none' as const);
      return { name: NAMES[index % NAMES.length] ?? '', rank: at, from, to, text: `${from}–${to}`, emphasis };
    }),
  }));

const threads: fc.Arbitrary<ThreadsChart> = fc
  .record({
    years: fc.uniqueArray(fc.integer({ min: 2010, max: 2022 }), { minLength: 2, maxLength: 6 }),
    lines: fc.array(
      fc.record({
        hue: fc.option(fc.integer({ min: 0, max: 2 })),
        isNamed: fc.boolean(),
        ranks: fc.array(fc.option(rank), { minLength: 6, maxLength: 6 }),
      }),
      { maxLength: 20 },
    ),
    parted: fc.boolean(),
  })
  .map(({ years, lines, parted }) => {
    const positions = years
      .toSorted((a, b) => a - b)
      .map((year, at) => ({ release: `gfci/${year}`, label: `GFCI ${year}`, at: year, parted: parted && at === 1 }));
    return {
      ...FRAME,
      form: 'threads',
      positions,
      threads: lines.flatMap(({ hue, isNamed, ranks }, line) => {
        const points = positions.flatMap(({ release, at }, index) => {
          const found = ranks[index] ?? null;
          return found === null ? [] : [{ release, at, rank: found }];
        });
        const end = line < 4 && isNamed ? { place: '=8', name: NAMES[line] ?? '' } : null;
        return points.length === 0 ? [] : [{ unit: 'beijing', hue: end && hue, end, points }];
      }),
    };
  });

/** Any chart of each form. */
export const ANY: Readonly<Record<ChartForm, fc.Arbitrary<ChartBlock>>> = {
  bars,
  rankHistory: history,
  scores,
  flow,
  movers,
  ladders,
  locator,
  smallMultiples: fc.oneof(oneRanking, ownReleases),
  slope,
  dotStrip,
  dumbbell,
  intervals,
  threads,
};
