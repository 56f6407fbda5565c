import type { Drawing, Shape } from '../../../lambdas/render/chart/shapes.ts';
import { textWidth } from '../../../lambdas/render/chart/text-width.ts';

type Text = Extract<Shape, { kind: 'text' }>;
/** The texts of a drawing. */
export const textsOf = (drawing: Drawing): Text[] =>
  drawing.shapes.flatMap(shape => (shape.kind === 'text' ? [shape] : []));

function boxOf(text: Text) {
  const width = textWidth(text.text, text.size, text.weight);
  const left = text.anchor === 'start' ? text.x : text.anchor === 'end' ? text.x - width : text.x - width / 2;
  return {
    left,
    right: left + width,
    top: text.y - text.size * 0.76,
    bottom: text.y + text.size * 0.06,
    text: text.text,
  };
}

/** Texts that an upright line of the scale leads through. */
export function crossed(drawing: Drawing): string[] {
  const lines = drawing.shapes.flatMap(shape =>
    shape.kind === 'path' && shape.stroke === 'grid' ? [extentOf(shape.d)] : [],
  );
  const leadsThrough = ({ left, right, top, bottom }: ReturnType<typeof boxOf>) =>
    lines.some(({ xs: [x = 0], ys }) => x > left && x < right && Math.min(...ys) < bottom && Math.max(...ys) > top);
  return textsOf(drawing)
    .map(boxOf)
    .filter(leadsThrough)
    .map(({ text }) => text);
}

/** Pairs of labels that lie over one another. */
export function overlaps(drawing: Drawing): string[] {
  const boxes = textsOf(drawing).map(boxOf);
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(b => a.left < b.right - 0.1 && b.left < a.right - 0.1 && a.top < b.bottom - 0.1 && b.top < a.bottom - 0.1)
      .map(b => `${a.text} × ${b.text}`),
  );
}

/** Every coordinate that a path names; the path commands in use are M, L, H, V, A and Z, all absolute. */
function extentOf(d: string): { xs: number[]; ys: number[] } {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, command, list] of d.matchAll(/([MLHVAZ])([^MLHVAZ]*)/g)) {
    const numbers = (list ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number);
    if (command === 'H') xs.push(...numbers);
    else if (command === 'V') ys.push(...numbers);
    else if (command === 'A') {
      for (let at = 0; at < numbers.length; at += 7) {
        xs.push(numbers[at + 5] ?? Number.NaN);
        ys.push(numbers[at + 6] ?? Number.NaN);
      }
    } else {
      xs.push(...numbers.filter((_, at) => at % 2 === 0));
      ys.push(...numbers.filter((_, at) => at % 2 === 1));
    }
  }
  return { xs, ys };
}

/** What leaves the canvas. */
export function outside(drawing: Drawing): string[] {
  return drawing.shapes.flatMap(shape => {
    if (shape.kind === 'text') {
      const box = boxOf(shape);
      const inside =
        box.left >= -0.1 && box.right <= drawing.width + 0.1 && box.top >= -0.1 && box.bottom <= drawing.height;
      return inside ? [] : [`text ${shape.text}`];
    }
    const { xs, ys } = extentOf(shape.d);
    const inside = [...xs.map(x => x / drawing.width), ...ys.map(y => y / drawing.height)].every(
      at => at >= 0 && at <= 1,
    );
    return inside ? [] : [shape.d];
  });
}
