import { round } from './marks.ts';
import type { ColourName, Drawing, Shape } from './shapes.ts';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeXml = (text: string) => text.replace(/[&<>"']/g, sign => ENTITIES[sign] ?? sign);

/** What a colour is called where a drawing is painted: its value, or a property of the page. */
export type Colours = (name: ColourName) => string;

function paint(shape: Shape, colours: Colours): string {
  if (shape.kind === 'text') {
    const weight = shape.weight === 'bold' ? ' font-weight="700"' : '';
    const anchor = shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`;
    const place = `x="${round(shape.x)}" y="${round(shape.y)}" font-size="${round(shape.size)}"`;
    return `<text ${place}${weight}${anchor} fill="${colours(shape.fill)}">${escapeXml(shape.text)}</text>`;
  }
  const fill = shape.fill === null ? 'none' : colours(shape.fill);
  const stroke = shape.stroke === null ? '' : ` stroke="${colours(shape.stroke)}" stroke-width="${round(shape.width)}"`;
  const dash = shape.dash === null ? '' : ` stroke-dasharray="${shape.dash.map(round).join(' ')}"`;
  return `<path d="${shape.d}" fill="${fill}"${stroke}${dash}/>`;
}

/** What a drawing says to those who do not see it. `id` makes its inner ids unique in the page. */
export interface SvgText {
  readonly id: string;
  /** Class by which a stylesheet knows it; empty for none. */
  readonly className: string;
  readonly title: string;
  readonly description: string;
}

/** Paints a drawing as one SVG element: texts stay texts, and the same drawing gives the same characters. */
export function paintSvg(drawing: Drawing, { id, className, title, description }: SvgText, colours: Colours): string {
  const [width, height] = [round(drawing.width), round(drawing.height)];
  const safe = escapeXml(id);
  const named = className === '' ? '' : ` class="${escapeXml(className)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img"${named} viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`,
    ` aria-labelledby="${safe}-title" aria-describedby="${safe}-desc">\n`,
    `<title id="${safe}-title">${escapeXml(title)}</title>\n<desc id="${safe}-desc">${escapeXml(description)}</desc>\n`,
    ...drawing.shapes.map(shape => `${paint(shape, colours)}\n`),
    '</svg>',
  ].join('');
}
