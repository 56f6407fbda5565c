import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartBlock, HistoryPoint, RankHistoryChart } from '../../../lambdas/document/charts.ts';
import { drawChart } from '../../../lambdas/render/chart/forms.ts';
import { paintSvg } from '../../../lambdas/render/chart/svg.ts';
import { paletteOf } from '../../../lambdas/render/theme.ts';
import { runs } from '../../support/depth.ts';
import { ANY, bars, history } from './any-chart.ts';
import { crossed, outside, overlaps, textsOf } from './measured.ts';
import {
  counts,
  courses,
  field,
  gfci,
  hardHistory,
  map,
  moves,
  nearest,
  places,
  points,
  product,
  standing,
  threeHistories,
  topThree,
  unsure,
  way,
} from './samples.ts';

const width = fc.constantFrom(320, 340, 460, 700);

describe('the geometry of a rank chart', () => {
  test('labels never overlap, whatever the ranks', () => {
    fc.assert(
      fc.property(history, width, (block, at) => {
        expect(overlaps(drawChart(block, at))).toEqual([]);
      }),
      runs(100, 1000),
    );
  });

  test('everything stays on the canvas', () => {
    fc.assert(
      fc.property(history, width, (block, at) => {
        expect(outside(drawChart(block, at))).toEqual([]);
      }),
      runs(100, 1000),
    );
  });

  test('every name and every release label is printed', () => {
    const texts = textsOf(drawChart(gfci, 460)).map(text => text.text);
    for (const { name } of gfci.series) expect(texts).toContain(name);
    for (const { label } of gfci.positions) expect(texts).toContain(label);
    expect(texts).toContain('below 10');
  });

  test('those below the ranks have a line each and stand under their release, as long as they are few', () => {
    const below = (count: number): RankHistoryChart => ({
      ...gfci,
      series: Array.from({ length: count }, (_, index) => ({
        name: `City ${index + 1}`,
        hue: null,
        points: gfci.positions.map((): HistoryPoint => ({ state: 'below' })),
      })),
    });
    const rings = (count: number) =>
      drawChart(below(count), 460).shapes.flatMap(shape =>
        shape.kind === 'path' && shape.fill === 'paper' && shape.d.includes('A') ? [shape.d] : [],
      );
    const distinct = (count: number, of: RegExp) => new Set(rings(count).map(d => of.exec(d)?.[1])).size;
    expect(distinct(3, /^M([-\d.]+),/)).toBe(gfci.positions.length);
    expect(distinct(3, /^M[-\d.]+,([-\d.]+)/)).toBe(3);
    expect(distinct(6, /^M[-\d.]+,([-\d.]+)/)).toBe(1);
  });

  test('the threads of a cover are as wide as they are asked to be, however low', () => {
    const [usual, low] = [drawChart(places, 460), drawChart(places, 460, 1, 0.5)];
    const reach = ({ shapes }: typeof usual) => Math.max(...shapes.flatMap(s => (s.kind === 'text' ? [s.x] : [])));
    expect(low.height).toBeLessThan(usual.height);
    expect([low.width, reach(low)]).toEqual([usual.width, reach(usual)]);
    expect(overlaps(low)).toEqual([]);
  });

  test('long names at the ends of threads are broken, in the order of their places, and none lies over another', () => {
    const name = 'The Metropolitan Area of Somewhere on the River '.repeat(6).trim();
    const threads = [8, 8, 6].map((rank, hue) => ({
      unit: `u${hue}`,
      hue,
      end: { place: rank === 8 ? '=8' : '6', name: `${name} ${hue}` },
      points: [
        { release: 'gfci/30', at: 2021.5, rank: 3 },
        { release: 'gfci/31', at: 2022.2, rank },
      ],
    }));
    const drawing = drawChart({ ...places, threads }, 460);
    expect([...outside(drawing), ...overlaps(drawing)]).toEqual([]);
    const ends = textsOf(drawing).filter(({ weight }) => weight === 'bold');
    expect(ends.map(({ text }) => text).join(' ')).toBe(`6 ${name} 2 =8 ${name} 0 =8 ${name} 1`);
  });

  test('no thread leads over a release without a place, nor over a change of method', () => {
    const [position] = places.positions;
    const lined = (parted: readonly boolean[], ats: readonly number[]): readonly string[] => {
      const positions = parted.flatMap((each, at) =>
        position ? [{ ...position, release: `gfci/${at}`, label: `GFCI ${at}`, at: 2000 + at, parted: each }] : [],
      );
      const points = positions.flatMap(({ release, at }, index) =>
        ats.includes(index) ? [{ release, at, rank: 4 }] : [],
      );
      const own = { unit: 'u', hue: 0, end: { place: '4', name: 'Beijing' }, points };
      const { shapes } = drawChart({ ...places, positions, threads: [own] }, 460);
      return shapes.flatMap(shape => (shape.kind === 'path' && shape.stroke === 'night0' ? [shape.d] : []));
    };
    const ends = (drawn: readonly string[]): number => drawn.join('').split('M').length - 1;
    expect(ends(lined([false, false, false, false], [0, 1, 2, 3]))).toBe(1);
    expect(ends(lined([false, false, true, false], [0, 1, 2, 3]))).toBe(2);
    expect(ends(lined([false, false, false, false], [0, 1, 3]))).toBe(1);
    expect(lined([false, false, false], [0, 2])).toEqual([]);
  });

  test('places that nobody drawn holds take one row with three dots, and the others keep their order', () => {
    const { skips: _, ...plain } = gfci;
    const held = [1, 2, 9].map((rank, line) => ({
      name: `City ${line}`,
      hue: null,
      points: plain.positions.map((): HistoryPoint => ({ state: 'rank', rank })),
    }));
    const whole: RankHistoryChart = { ...plain, depth: 10, series: held };
    const short: RankHistoryChart = { ...whole, skips: [{ after: 2, before: 9 }] };
    const ticks = (chart: RankHistoryChart) =>
      textsOf(drawChart(chart, 460)).filter(({ text, anchor }) => /^\d+$/.test(text) && anchor === 'start');
    expect(ticks(short).map(({ text }) => text)).toEqual(['1', '2', '9', '10']);
    expect(drawChart(short, 460).height).toBeLessThan(drawChart(whole, 460).height);
    const heights = ticks(short).map(({ y }) => y);
    expect(heights).toEqual(heights.toSorted((one, other) => one - other));
    const dots = drawChart(short, 460).shapes.length - drawChart(whole, 460).shapes.length;
    // Three dots more, and a line and a number less for each of the six places.
    expect(dots).toBe(3 - 2 * 6);
    expect(overlaps(drawChart(short, 460))).toEqual([]);
  });

  test('first place is on top and the ticks are whole ranks', () => {
    const ticks = textsOf(drawChart(hardHistory, 460)).filter(
      text => /^\d+$/.test(text.text) && text.anchor === 'start',
    );
    expect(ticks[0]?.text).toBe('1');
    expect(ticks.map(tick => tick.y)).toEqual(ticks.map(tick => tick.y).toSorted((a, b) => a - b));
  });

  test('a release without a record leaves a gap, a break of method a dashed line', () => {
    const lonely = (points: readonly HistoryPoint[], breakBefore: boolean): RankHistoryChart => ({
      ...gfci,
      positions: gfci.positions.slice(0, 3).map(position => ({ ...position, breakBefore })),
      series: [{ name: 'Beijing', hue: 0, points }],
    });
    const ranked: HistoryPoint = { state: 'rank', rank: 3 };
    const lines = (block: RankHistoryChart) =>
      drawChart(block, 460).shapes.filter(
        shape => shape.kind === 'path' && shape.stroke === 'hue0' && shape.fill === null,
      );
    expect(lines(lonely([ranked, { state: 'absent' }, ranked], false))).toEqual([]);
    expect(lines(lonely([ranked, ranked, ranked], false))).toMatchObject([{ dash: null }]);
    expect(lines(lonely([ranked, ranked, ranked], true))).toMatchObject([{ dash: [4, 3] }]);
  });

  test('a line to and along the lane is dotted, in a large chart and in a small one', () => {
    const place: HistoryPoint = { state: 'rank', rank: 3 };
    const below: HistoryPoint = { state: 'below' };
    const positions = gfci.positions.slice(0, 4).map(each => ({ ...each, breakBefore: false, gapBefore: false }));
    const one = { name: 'Beijing', hue: 0, points: [place, below, below, place] };
    const dashes = (block: ChartBlock) =>
      drawChart(block, 460).shapes.flatMap(shape =>
        shape.kind === 'path' && shape.stroke === 'hue0' && shape.fill === null && shape.width > 1.5
          ? [shape.dash]
          : [],
      );
    const large: RankHistoryChart = { ...gfci, positions, series: [one] };
    const small: ChartBlock = { ...threeHistories, positions, panels: [one] };
    for (const block of [large, small]) {
      const found = dashes(block);
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found.map(String))).toEqual(new Set(['1,2.5']));
    }
  });

  test('those who share a rank stand side by side', () => {
    const tied: HistoryPoint = { state: 'rank', rank: 2 };
    const block = {
      ...gfci,
      series: ['A', 'B'].map(name => ({ name, hue: 1, points: gfci.positions.map(() => tied) })),
    };
    const numbers = textsOf(drawChart(block, 460)).filter(text => text.text === '2' && text.anchor === 'middle');
    expect(new Set(numbers.map(text => text.y)).size).toBe(1);
    expect(new Set(numbers.map(text => text.x)).size).toBe(2 * gfci.positions.length);
  });
});

describe('the geometry of bars', () => {
  test('labels never overlap, no line of the scale leads through one, and everything stays on the canvas', () => {
    fc.assert(
      fc.property(bars, width, (block, at) => {
        const drawing = drawChart(block, at);
        expect(overlaps(drawing)).toEqual([]);
        expect(crossed(drawing)).toEqual([]);
        expect(outside(drawing)).toEqual([]);
      }),
      runs(100, 1000),
    );
  });

  test('what is possible but not established is hatched, not filled', () => {
    const drawing = drawChart({ ...counts, bars: counts.bars.slice(4) }, 460);
    const filledShapes = drawing.shapes.filter(shape => shape.kind === 'path' && shape.fill !== null);
    expect(filledShapes).toEqual([]);
  });
});

describe('the geometry of every form', () => {
  test.each(Object.entries(ANY))('labels of %s never overlap, and nothing of it leaves the canvas', (_, any) => {
    fc.assert(
      fc.property(any, width, (block, at) => {
        const drawing = drawChart(block, at);
        expect(overlaps(drawing)).toEqual([]);
        expect(outside(drawing)).toEqual([]);
      }),
      runs(60, 600),
    );
  });
});

describe('the lines of a slope', () => {
  const place = fc.option(fc.integer({ min: 1, max: 40 }), { freq: 5 });
  const end = (order: number | null) => ({ order, text: order === null ? '' : String(order) });

  test('go down where the place fell, up where it rose, and are level where it stayed, in any two releases', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place, fc.boolean()), { maxLength: 25 }), width, (moved, at) => {
        const lines = moved.map(([before, now, focus], index) => ({
          name: `Town ${index}`,
          focus,
          before: end(before),
          now: end(now),
        }));
        const { shapes } = drawChart({ ...topThree, depth: 10, lines }, at);
        const drawn = shapes.flatMap(shape => {
          if (shape.kind !== 'path' || shape.fill !== null || shape.dash !== null) return [];
          const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = shape.d.split(/[ML,]/).filter(Boolean).map(Number);
          return [{ from: y1, to: y2, slope: x1 === x2 ? null : Math.sign(y2 - y1) }];
        });
        const both = moved.flatMap(([before, now, focus]) =>
          before === null || now === null ? [] : [{ change: Math.sign(now - before), focus }],
        );
        // Those in focus are drawn last, so that they lie on the others.
        const expected = [...both.filter(({ focus }) => !focus), ...both.filter(({ focus }) => focus)];
        expect(drawn.map(({ slope }) => slope)).toEqual(expected.map(({ change }) => change));
        // Those that share a place have a dot each, and no line begins or ends at another's.
        expect(new Set(drawn.map(({ from }) => from)).size).toBe(drawn.length);
        expect(new Set(drawn.map(({ to }) => to)).size).toBe(drawn.length);
      }),
      runs(100, 1000),
    );
  });
});

describe('where there is room', () => {
  test('small pictures are higher with the same words, and no label lies over another', () => {
    const [usual, stretched] = [drawChart(courses, 520), drawChart(courses, 520, 1, 1.8)];
    expect(stretched.height).toBeGreaterThan(usual.height * 1.3);
    expect(textsOf(stretched).map(({ text }) => text)).toEqual(textsOf(usual).map(({ text }) => text));
    expect(overlaps(stretched)).toEqual([]);
    expect(outside(stretched)).toEqual([]);
  });
});

describe('small pictures of several rankings', () => {
  const panel = (given: string) => ({
    name: given,
    hue: 0,
    positions: gfci.positions.slice(0, 3),
    points: points(given),
  });
  const strokesOf = (panels: (typeof courses)['panels']) =>
    drawChart({ ...courses, panels }, 520).shapes.flatMap(shape =>
      shape.kind === 'path' && shape.stroke !== null ? [shape] : [],
    );

  test('are on one scale: the same place stands as high in each, however deep its ranking goes', () => {
    const heights = (panels: (typeof courses)['panels']) =>
      textsOf(drawChart({ ...courses, panels }, 520)).flatMap(({ text, y }) => (text === '5' ? [y] : []));
    const [shallow, deep] = heights([panel('5 6 7'), panel('5 80 90')]);
    expect(shallow).toBe(deep);
  });

  test('are hatched where no place is known, and only there', () => {
    const hatched = (given: string) => strokesOf([panel(given)]).filter(({ d }) => d.split('M').length > 5).length;
    // Neighbours are one field, not two that lie over each other.
    expect(['5 6 7', '5 - 7', '- 6 -', '- - 7'].map(hatched)).toEqual([0, 1, 2, 1]);
  });
});

describe('the names of a map', () => {
  test('of neighbours in the east stand at their dots, and no line crosses another dot', () => {
    const points = [
      { name: 'Beijing', latitude: 39.9, longitude: 116.4 },
      { name: 'Shanghai', latitude: 31.22, longitude: 121.46 },
      { name: 'Hangzhou', latitude: 30.29, longitude: 120.16 },
      { name: 'Suzhou', latitude: 31.3, longitude: 120.6 },
      { name: 'Nanjing', latitude: 32.06, longitude: 118.78 },
    ];
    const spans = { latitudes: { from: 20.8, to: 41.6 }, longitudes: { from: 102.3, to: 123.2 } };
    const drawing = drawChart({ ...map, ...spans, parallels: [], meridians: [], points }, 580);
    const lines = drawing.shapes.filter(shape => shape.kind === 'path' && shape.fill === null);
    expect(lines).toEqual([]);
    expect(overlaps(drawing)).toEqual([]);
    expect(outside(drawing)).toEqual([]);
  });
});

describe('the names of a slope', () => {
  test('take the room that those of the other end have no use for', () => {
    const long = 'Guangdong–Hong Kong–Macao Greater Bay Area';
    const lines = [
      { name: long, focus: false, before: { text: '1', order: 1 }, now: { text: '', order: null } },
      { name: 'Rome', focus: false, before: { text: '', order: null }, now: { text: '2', order: 2 } },
    ];
    const texts = textsOf(drawChart({ ...topThree, lines, missing: [], skips: { before: [], now: [] } }, 360));
    expect(texts.map(({ text }) => text)).toContain(long);
  });

  test('stand further apart on a page with room, and are no larger', () => {
    const [usual, stretched] = [drawChart(topThree, 360), drawChart(topThree, 360, 1, 1.5)];
    expect(stretched.height).toBeGreaterThan(usual.height * 1.1);
    expect(textsOf(stretched).map(({ text, size }) => [text, size])).toEqual(
      textsOf(usual).map(({ text, size }) => [text, size]),
    );
    expect(overlaps(stretched)).toEqual([]);
    expect(outside(stretched)).toEqual([]);
  });
});

describe('figures of two years', () => {
  /** Mean temperatures, some of them below zero. */
  const cold = (values: readonly number[]) => ({
    ...product,
    rows: values.map((value, at) => ({
      name: `City ${at}`,
      before: { when: '2021', value, text: `${value} °C` },
      now: { when: '2022', value: value + 1, text: `${value + 1} °C` },
    })),
    ticks: [-4, -2, 0, 2, 4]
      .filter(at => at >= Math.min(0, ...values) && at <= Math.max(0, ...values) + 1)
      .map(at => ({ at, label: `${at} degrees Celsius` })),
  });

  test.each([
    ['all above', [1, 3]],
    ['on both sides', [-4, 3]],
    ['all below', [-4, -2]],
  ] as const)('stand on a scale that holds zero, and the end of it bears its label: %s', (_, values) => {
    const drawn = drawChart(cold(values), 700);
    expect(outside(drawn)).toEqual([]);
    expect(overlaps(drawn)).toEqual([]);
    const [first] = cold(values).ticks;
    expect(textsOf(drawn).map(({ text }) => text)).toContain(first?.label);
  });
});

describe('the painted SVG', () => {
  const paint = (block: ChartBlock, at: number) =>
    `${paintSvg(drawChart(block, at), { id: block.id, className: '', title: block.alt, description: block.description }, name => paletteOf()[name])}\n`;

  test.each([
    ['rank-history', gfci],
    ['rank-history-hard', hardHistory],
    ['bars', counts],
    ['flow', way],
    ['movers', moves],
    ['scores', field],
    ['small-multiples', threeHistories],
    ['courses', courses],
    ['ladders', nearest],
    ['locator', map],
    ['slope', topThree],
    ['dot-strip', standing],
    ['dumbbell', product],
    ['intervals', unsure],
    ['threads', places],
  ] as const)('%s looks as agreed', async (name, block) => {
    await expect(paint(block, 460)).toMatchFileSnapshot(`../../golden/charts/${name}.svg`);
  });

  test('names cannot become markup', () => {
    const block = {
      ...counts,
      bars: [{ name: '<script>alert(1)</script>', value: 1, possible: null, text: '1', emphasis: 'none' as const }],
    };
    expect(paint(block, 700)).not.toContain('<script');
    expect(paint(block, 700)).toContain('&lt;script&gt;');
  });
});
