import { expect, test } from 'vitest';
import type { DumbbellChart } from '../../../lambdas/document/charts.ts';
import { drawChart } from '../../../lambdas/render/chart/forms.ts';

/** The output of two economies, with figures that are long to write. */
const output: DumbbellChart = {
  kind: 'chart',
  form: 'dumbbell',
  id: 'output',
  number: 'Figure 11',
  title: 'Output in two years',
  subtitle: '',
  alt: '',
  description: '',
  sourceLine: '',
  data: [],
  rows: [
    ['Shanghai', 17963, 17795],
    ['Singapore', 498, 501],
  ].map(([name, before, now]) => ({
    name: String(name),
    before: { when: '2022', text: `USD ${before} billion`, value: Number(before) },
    now: { when: '2023', text: `USD ${now} billion`, value: Number(now) },
  })),
  ticks: [0, 5000, 10000, 15000].map(at => ({ at, label: `USD ${at.toLocaleString('en')} billion` })),
};

test.each([240, 290, 480, 720])('a scale has two labels at the least, on a canvas %i wide', width => {
  const drawing = drawChart(output, width);
  const written = drawing.shapes.flatMap(shape => (shape.kind === 'text' ? [shape] : []));
  const foot = Math.max(...drawing.shapes.flatMap(shape => (shape.kind === 'path' ? [lowest(shape.d)] : [])));
  const below = written.filter(({ y }) => y > foot);
  expect(new Set(below.map(({ x }) => x)).size).toBeGreaterThan(1);
  expect(below[0]?.text).toContain('USD');
});

/** Where an upright of the scale ends; it begins at the top. */
const lowest = (d: string): number => Number(/^M[\d.]+,0L[\d.]+,([\d.]+)$/.exec(d)?.[1] ?? 0);
