import type { MatrixCell } from '../../../document/blocks.ts';
import type { Ink } from '../../theme.ts';
import type { Context } from '../layout/context.ts';
import type { Op } from '../layout/op.ts';
import { hatching, path, roundedBox } from '../layout/shapes.ts';
import type { Tag } from '../layout/tag.ts';
import { textOps } from '../layout/text-ops.ts';
import { inline } from '../text/inline.ts';
import { style } from '../text/style.ts';

export interface Square {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Of a place that has no depth of its own. */
const PALEST = 4;

/** The ground of each state; each is told apart without colour: full, framed, bare, outlined with a corner, hatched. */
const GROUNDS: Record<MatrixCell['state'], (square: Square, level: MatrixCell['level']) => readonly Op[]> = {
  rank: ({ x, y, width, height }, level) => [
    path(roundedBox(x, y, width, height, 2), { fill: `level${level ?? PALEST}-fill` }),
  ],
  tier: ({ x, y, width, height }) => [
    path(roundedBox(x + 0.4, y + 0.4, width - 0.8, height - 0.8, 2), {
      fill: 'wash',
      stroke: 'faint',
      width: 0.8,
    }),
  ],
  below: () => [],
  cluster: ({ x, y, width, height }) => [
    path(roundedBox(x + 0.4, y + 0.4, width - 0.8, height - 0.8, 2), { stroke: 'accent', width: 0.8 }),
    path(`M${x + width - 7.5} ${y + 0.4}H${x + width - 0.4}V${y + 7.5}Z`, { fill: 'accent' }),
  ],
  absent: ({ x, y, width, height }) => [path(hatching(x, y, width, height, 4), { stroke: 'grid', width: 0.7 })],
};

function inkOf(cell: { readonly state: MatrixCell['state']; readonly level: MatrixCell['level'] }): Ink {
  if (cell.state === 'rank') return `level${cell.level ?? PALEST}-text`;
  return cell.state === 'absent' ? 'faint' : 'ink';
}

/** A cell of the heatmap: its ground and its text in the middle. */
export function matrixCellOps(
  cell: { readonly state: MatrixCell['state']; readonly level: MatrixCell['level']; readonly text: string },
  square: Square,
  own: Tag | null,
  context: Context,
): readonly Op[] {
  const { typesetter } = context;
  const shape = { ...style('cell', { weight: cell.state === 'rank' ? 'bold' : 'regular' }), colour: inkOf(cell) };
  // A figure is set smaller before it is broken.
  const room = Math.min(1, square.width / (typesetter.width(cell.text, shape) + 0.5));
  const fitting = /^\S*$/.test(cell.text) ? { ...shape, size: shape.size * room } : shape;
  const text = typesetter.set([inline(cell.text, fitting)], square.width);
  const top = square.y + (square.height - text.height) / 2;
  return [
    ...GROUNDS[cell.state](square, cell.level),
    ...textOps(text, { x: square.x, top, width: square.width, align: 'center', tag: own, foreign: typesetter.foreign }),
  ];
}
