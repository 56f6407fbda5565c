import type { Ink } from '../../theme.ts';
import { moved } from './op.ts';
import { fill } from './shapes.ts';
import { type Strip, strip } from './strip.ts';

/** Fills of neighbouring strips overlap a little, so that no screen shows a seam. */
const OVERLAP = 0.4;

export interface BoxLook {
  readonly width: number;
  readonly padding: number;
  readonly colour: Ink;
  /** Colour of the bar on its left edge; null for none. */
  readonly bar: Ink | null;
}

/** Strips on a tinted ground that goes with them from page to page. */
export function boxed(name: string, strips: readonly Strip[], look: BoxLook): readonly Strip[] {
  const { width, padding, colour, bar } = look;
  const ground = (height: number) => [
    fill(0, 0, width, height + OVERLAP, colour),
    ...(bar === null ? [] : [fill(0, 0, 3, height + OVERLAP, bar)]),
  ];
  const inner = strips.map((each, index) => {
    const space = index === 0 ? 0 : each.before;
    const height = each.height + space;
    const content = space === 0 ? each.ops : each.ops.map(op => moved(op, 0, space));
    return { ...each, before: 0, height, ops: [...ground(height), ...content] };
  });
  const edge = strip(name, padding, ground(padding));
  return [
    { ...edge, keep: true },
    ...inner.map((each, index) => (index === inner.length - 1 ? { ...each, keep: true } : each)),
    { ...edge, ops: [fill(0, 0, width, padding, colour), ...(bar === null ? [] : [fill(0, 0, 3, padding, bar)])] },
  ];
}
