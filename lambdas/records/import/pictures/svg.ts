import { BrokenXml, readXml } from '../tables/xml.ts';
import { type WrongFile, wrong } from '../wrong-file.ts';
import type { Measured } from './measured.ts';
import { enlarged, isShape, outlineOf, placed, written } from './svg-outline.ts';
import { isPaint, lengthOf, type Paint, painted, styled, UNSAID } from './svg-style.ts';

/** The longer side of every drawing, in units of its own. */
const LONGER = 1000;

/** Most commands of all paths together: a drawing of more is a photograph that was traced. */
const MOST_COMMANDS = 20_000;

/** Elements that say something of the drawing, or of the program that made it, and draw nothing. */
const SILENT = new Set(['title', 'desc', 'metadata', 'defs']);

/** Elements that are turned away, each with its reason. */
const REFUSED: Readonly<Record<string, () => WrongFile>> = {
  script: () => wrong(['It holds a script.', 'Save it as a plain SVG.'], ['含脚本。', '请保存为普通SVG。']),
  foreignobject: () =>
    wrong(
      ['It holds a page of the web (foreignObject).', 'Draw it with shapes alone.'],
      ['含网页内容（foreignObject）。', '请只用图形绘制。'],
    ),
  image: () =>
    wrong(
      ['It holds a picture of pixels.', 'Draw it with shapes, or give the picture itself as PNG or JPEG.'],
      ['含像素图片。', '请用图形绘制，或直接提供PNG或JPEG。'],
    ),
  text: () =>
    wrong(
      ['It holds text, which would look otherwise on another machine.', 'Convert the text to paths.'],
      ['含文字，在其他计算机上会显示不同。', '请将文字转换为路径（曲线）。'],
    ),
  a: () => wrong(['It holds a link.', 'Take the link out.'], ['含链接。', '请去除链接。']),
  style: () =>
    wrong(
      ['It holds a style sheet.', 'Save it with presentation attributes (“plain SVG”), not with CSS.'],
      ['含样式表。', '请以展示属性（“普通SVG”）保存，不用CSS。'],
    ),
  use: () =>
    wrong(
      ['It refers to other shapes (use).', 'Unlink the clones, or expand the symbols.'],
      ['引用其他图形（use）。', '请取消克隆链接或展开符号。'],
    ),
};

const ANIMATED = /^(?:animate|set$)/;

const unknown = (name: string) =>
  wrong(
    [`It holds <${name}>, which is not read.`, 'Draw it with paths, rectangles, circles, lines and polygons.'],
    [`含不能读取的<${name}>。`, '请用路径、矩形、圆、线和多边形绘制。'],
  );

interface Group {
  readonly paint: Paint;
  readonly transform: string;
}

type Attributes = readonly { readonly name: string; readonly value: string }[];

/** Refuses what acts or leads out of the file, on any element. */
function refuseActs(attributes: Attributes): void {
  for (const { name, value } of attributes) {
    if (/^on/i.test(name))
      throw wrong(
        [`It acts on its own (“${name}”).`, 'Save it as a plain SVG.'],
        [`含事件（“${name}”）。`, '请保存为普通SVG。'],
      );
    if (
      /(?:^|:)(?:href|src)$/i.test(name) ||
      (name !== 'xmlns' && !name.startsWith('xmlns:') && /url\(\s*["']?(?!#)/i.test(value))
    )
      throw wrong(
        [`It refers to something else (“${value.slice(0, 60)}”).`, 'Save it as a plain SVG that refers to nothing.'],
        [`引用其他内容（“${value.slice(0, 60)}”）。`, '请保存为不引用任何内容的普通SVG。'],
      );
  }
}

/** How a shape or group is painted: by its attributes, and by its style, which counts for more. */
function paintOf(around: Paint, attributes: Attributes): Paint {
  const own = attributes.reduce(
    (paint, { name, value }) => (isPaint(name) ? painted(paint, name, value) : paint),
    around,
  );
  const style = attributes.find(({ name }) => name === 'style');
  return style ? styled(own, style.value) : own;
}

interface Frame extends Measured {
  readonly x: number;
  readonly y: number;
}

/** The part of the plane that the drawing shows. */
function frameOf(attribute: (name: string) => string | null): Frame {
  const box = attribute('viewbox')
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const [x = 0, y = 0, width = Number.NaN, height = Number.NaN] = box ?? [
    0,
    0,
    ...['width', 'height'].map(name => lengthOf(attribute(name) ?? '', name)),
  ];
  if ([x, y, width, height].every(Number.isFinite) && width > 0 && height > 0) return { x, y, width, height };
  throw wrong(
    ['It does not say how large it is.', 'Give it a viewBox such as "0 0 200 60".'],
    ['没有注明大小。', '请给出viewBox，如“0 0 200 60”。'],
  );
}

/** A shape as one line of the drawing. */
function pathLine({ fill, stroke, width, cap, join, limit, isEvenOdd }: Paint, transform: string, d: string): string {
  const line =
    stroke === null
      ? ''
      : ` stroke="${stroke}" stroke-width="${written(width * enlarged(transform))}" stroke-linecap="${cap}" stroke-linejoin="${join}" stroke-miterlimit="${written(Math.max(1, limit))}"`;
  return `<path fill="${fill ?? 'none'}"${isEvenOdd ? ' fill-rule="evenodd"' : ''}${line} d="${d}"/>`;
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A file in another encoding is told what to do, as every picture is.
    throw wrong(['The SVG is not in UTF-8.', 'Save it in UTF-8.'], ['SVG不是UTF-8编码。', '请以UTF-8保存。']);
  }
}

/** Reads a drawing, element by element, into lines of paths. */
function createDrawing() {
  const lines: string[] = [];
  const groups: Group[] = [];
  let frame: Frame | null = null;
  let commands = 0;
  /** How deep in elements that draw nothing. */
  let silent = 0;

  const begin = (name: string, attribute: (name: string) => string | null, attributes: Attributes): void => {
    if (frame === null && name !== 'svg') throw unknown(name);
    refuseActs(attributes);
    const refused = REFUSED[name];
    if (refused) throw refused();
    if (ANIMATED.test(name))
      throw wrong(['It moves.', 'Save it without animation.'], ['含动画。', '请去除动画后保存。']);
    if (silent > 0 || SILENT.has(name) || name === 'namedview') {
      silent += 1;
      return;
    }
    if (name === 'svg') {
      if (frame !== null) throw unknown('svg');
      frame = frameOf(attribute);
      const scale = LONGER / Math.max(frame.width, frame.height);
      groups.push({
        paint: paintOf(UNSAID, attributes),
        transform: `scale(${scale}) translate(${-frame.x} ${-frame.y})`,
      });
      return;
    }
    const around = groups.at(-1);
    if (!around || (name !== 'g' && !isShape(name))) throw unknown(name);
    const group = {
      paint: paintOf(around.paint, attributes),
      transform: placed(around.transform, attribute('transform')),
    };
    groups.push(group);
    if (name === 'g' || (group.paint.fill === null && group.paint.stroke === null)) return;
    const d = outlineOf(name, attribute, group.transform);
    commands += d.replace(/[^A-Z]/g, '').length;
    if (commands > MOST_COMMANDS)
      throw wrong(
        [`It has more than ${MOST_COMMANDS} points.`, 'Simplify its paths, or give it as PNG or JPEG.'],
        [`节点超过${MOST_COMMANDS}个。`, '请简化路径，或改用PNG或JPEG。'],
      );
    if (d !== '') lines.push(pathLine(group.paint, group.transform, d));
  };
  return {
    begin,
    end: (): void => {
      if (silent > 0) silent -= 1;
      else groups.pop();
    },
    /** What was drawn, once all is read. */
    finish: (): Measured & { readonly lines: readonly string[] } => {
      if (frame === null || lines.length === 0)
        throw wrong(['Nothing is drawn in it.', 'Draw something.'], ['没有绘制任何内容。', '请绘制图形。']);
      const { width, height } = frame;
      const scale = LONGER / Math.max(width, height);
      return { width: Number(written(width * scale)), height: Number(written(height * scale)), lines };
    },
  };
}

/** A drawing of paths alone, each in four commands and whole colours: whatever else there was is left out or refused. */
export function tameSvg(bytes: Uint8Array): Measured & { readonly bytes: Uint8Array } {
  const text = decoded(bytes);
  if (/<!ENTITY/i.test(text))
    throw wrong(['It declares entities.', 'Save it as a plain SVG.'], ['声明了实体（ENTITY）。', '请保存为普通SVG。']);
  const drawing = createDrawing();
  try {
    readXml(text, { open: drawing.begin, close: drawing.end, text: () => {} });
  } catch (error) {
    if (!(error instanceof BrokenXml)) throw error;
    throw wrong(
      [`The SVG is damaged: ${error.message}`, 'Save it again.'],
      [`SVG已损坏：${error.message}`, '请重新保存。'],
    );
  }
  const { width, height, lines } = drawing.finish();
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    ...lines,
    '</svg>',
  ].join('\n');
  return { width, height, bytes: new TextEncoder().encode(`${svg}\n`) };
}
