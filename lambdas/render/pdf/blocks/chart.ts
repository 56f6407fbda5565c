import type { ChartBlock } from '../../../document/charts.ts';
import type { Drawing, Shape } from '../../chart/shapes.ts';
import type { Context } from '../layout/context.ts';
import { moved, type Op } from '../layout/op.ts';
import { paragraphStrips } from '../layout/paragraph.ts';
import { path } from '../layout/shapes.ts';
import { keptTogether, type Strip, strip, withSpaceAbove } from '../layout/strip.ts';
import { type Tag, tag } from '../layout/tag.ts';
import { baselineIn, textOps } from '../layout/text-ops.ts';
import { inline } from '../text/inline.ts';
import { style, type TextStyle } from '../text/style.ts';
import { captionStrip, footStrips } from './caption.ts';

type TextShape = Extract<Shape, { kind: 'text' }>;

const ANCHORS = { start: 0, middle: 0.5, end: 1 };

function textShapeOps(shape: TextShape, scale: number, own: Tag, context: Context): readonly Op[] {
  const size = shape.size * scale;
  const set = { size, leading: size, weight: shape.weight, colour: shape.fill };
  const text = context.typesetter.set([inline(shape.text, set)], Number.POSITIVE_INFINITY);
  const x = shape.x * scale - text.width * ANCHORS[shape.anchor];
  const top = shape.y * scale - baselineIn(0, size, size);
  // Inside a figure no stretch has a language of its own: its alternative text is what is read.
  return textOps(text, { x, top, width: text.width, tag: own, foreign: null });
}

function shapeOps(shape: Shape, scale: number, own: Tag, context: Context): readonly Op[] {
  if (shape.kind === 'text') return textShapeOps(shape, scale, own, context);
  return [
    path(shape.d, {
      fill: shape.fill,
      stroke: shape.stroke,
      width: shape.width,
      dash: shape.dash,
      scale,
      tag: own,
    }),
  ];
}

/** A drawing as one strip; its element says aloud what it shows. */
export function figureStrip(block: ChartBlock, drawing: Drawing, scale: number, context: Context): Strip {
  const own = tag(context.parent, 'Figure', { alt: [block.alt, block.description].filter(Boolean).join(' ') });
  const box = { x: 0, y: 0, width: drawing.width * scale, height: drawing.height * scale };
  const opening: Op = { kind: 'open', tag: own, box };
  const ops = drawing.shapes.flatMap(shape => shapeOps(shape, scale, own, context));
  return strip(block.number, box.height, [opening, ...ops.map(op => moved(op, 0, 0))]);
}

/** How much of its natural size a chart is drawn at. */
export interface ChartLook {
  readonly scale: number;
  /** So many times higher than usual, where the form of the chart can be. Absent: once. */
  readonly stretch?: number;
  readonly before: number;
  readonly caption: TextStyle;
  /** Of what is measured, under the title. */
  readonly label: TextStyle;
  readonly foot: TextStyle;
}

const CHART_LOOK: ChartLook = {
  scale: 0.88,
  before: 20,
  caption: style('caption'),
  label: style('label'),
  foot: style('small'),
};

/** Bars above a heatmap that is to stand below them whole. */
const TIGHT_BARS: ChartLook = {
  ...CHART_LOOK,
  scale: 0.74,
  before: 14,
  caption: style('caption', { size: 9.2, leading: 12.2 }),
};

/** Lines over time are high: two of them stand on a page. */
const HISTORY_LOOK: ChartLook = { ...CHART_LOOK, scale: 0.75, before: 16 };

/** The same in half of the page's width. */
export const SMALL_HISTORY: ChartLook = {
  scale: 0.72,
  before: 8,
  caption: style('caption', { size: 8.8, leading: 11.6 }),
  label: style('label', { size: 7.4, leading: 9.6 }),
  foot: style('small', { size: 7, leading: 9.2 }),
};

/** The most of a page that a chart may fill, so that its title and source stand beside it. */
const MOST_OF_PAGE = 0.82;

function lookOf({ form }: ChartBlock, { tight }: Context): ChartLook {
  if (form === 'rankHistory') return HISTORY_LOOK;
  return form === 'bars' && tight ? TIGHT_BARS : CHART_LOOK;
}

/** A chart with its title, what is measured, and its source. */
export function measureChart(
  block: ChartBlock,
  context: Context,
  look: ChartLook = lookOf(block, context),
): readonly Strip[] {
  const drawing = context.drawChart(block, context.width / look.scale, 1, look.stretch);
  const scale = Math.min(look.scale, (context.pageHeight * MOST_OF_PAGE) / drawing.height);
  const { number, finding, title, subtitle } = block;
  const caption = captionStrip(number, finding ?? title, tag(context.parent, 'P'), context, look.caption);
  const measured = [
    ...(finding ? [inline(title, { ...look.label, weight: 'bold' })] : []),
    ...(subtitle === '' ? [] : [inline(finding ? `\u2002${subtitle}` : subtitle, look.label)]),
  ];
  const under =
    measured.length > 0
      ? paragraphStrips(
          context.typesetter.set(measured, context.width),
          { name: 'The subtitle', tag: tag(context.parent, 'P') },
          context,
        )
      : [];
  const figure = { ...figureStrip(block, drawing, scale, context), before: 6 };
  const all = [caption, ...under, figure, ...footStrips(block.notes ?? [], block.sourceLine, context, look.foot)];
  return withSpaceAbove(keptTogether(all), look.before);
}
