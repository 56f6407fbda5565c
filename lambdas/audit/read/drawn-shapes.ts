import { isWord, Tokens, UnreadablePdf } from './pdf-objects.ts';

/** How shapes are painted until it is said otherwise. */
const PLAIN = { fill: '', stroke: '', width: '', cap: '0', join: '0', limit: '' };

const CAPS: Readonly<Record<string, string>> = { butt: '0', round: '1', square: '2' };
const JOINS: Readonly<Record<string, string>> = { miter: '0', round: '1', bevel: '2' };

const COMMANDS: Readonly<Record<string, string>> = { m: 'M', l: 'L', c: 'C', h: 'Z' };

const PAINTED: Readonly<Record<string, { readonly fills: boolean; readonly strokes: boolean; readonly rule: string }>> =
  {
    f: { fills: true, strokes: false, rule: '' },
    'f*': { fills: true, strokes: false, rule: 'evenodd' },
    S: { fills: false, strokes: true, rule: '' },
    'S*': { fills: false, strokes: true, rule: 'evenodd' },
    B: { fills: true, strokes: true, rule: '' },
    'B*': { fills: true, strokes: true, rule: 'evenodd' },
  };

type Line = typeof PLAIN;

const shape = (line: Line, fills: boolean, strokes: boolean, rule: string, outline: string): string =>
  [
    fills ? line.fill : 'none',
    ...(strokes ? [line.stroke, line.width, line.cap, line.join, line.limit] : ['none']),
    fills ? rule : '',
    outline,
  ].join(' ');

/** The shapes of a drawing of an institute, each as one text. */
export const shapesInSvg = (svg: string): readonly string[] =>
  [...svg.matchAll(/<path ([^>]*)\/>/g)].map(([, attributes = '']) => {
    const of = (name: string): string => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    const line = {
      fill: of('fill'),
      stroke: of('stroke'),
      width: of('stroke-width'),
      cap: CAPS[of('stroke-linecap')] ?? '0',
      join: JOINS[of('stroke-linejoin')] ?? '0',
      limit: of('stroke-miterlimit'),
    };
    const outline = of('d')
      .replace(/([MLCZ])/g, ' $1 ')
      .trim()
      .replace(/\s+/g, ' ');
    return shape(line, line.fill !== 'none', line.stroke !== '', of('fill-rule'), outline);
  });

/** Parts of a colour, from 0 to 1, as `#rrggbb`. */
const colour = (parts: readonly string[]): string =>
  `#${parts
    .map(part =>
      Math.round(Number(part) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** The same of what a PDF draws in their place. Any other operator is a shape that nobody declared. */
export function shapesInPdf(content: string): readonly string[] {
  const found: string[] = [];
  const tokens = new Tokens(content);
  let line: Line = PLAIN;
  let operands: string[] = [];
  let outline: string[] = [];
  for (let token = tokens.next(); token !== undefined; token = tokens.next()) {
    if (!isWord(token)) {
      if (typeof token !== 'number') throw new UnreadablePdf('a drawing holds more than numbers');
      operands.push(String(token));
      continue;
    }
    const { word } = token;
    const [first = ''] = operands;
    const painted = PAINTED[word];
    const command = COMMANDS[word];
    if (word === 'rg') line = { ...line, fill: colour(operands) };
    else if (word === 'RG') line = { ...line, stroke: colour(operands) };
    else if (word === 'w') line = { ...line, width: first };
    else if (word === 'J') line = { ...line, cap: first };
    else if (word === 'j') line = { ...line, join: first };
    else if (word === 'M') line = { ...line, limit: first };
    else if (command !== undefined) outline.push(command, ...operands);
    else if (painted) {
      found.push(shape(line, painted.fills, painted.strokes, painted.rule, outline.join(' ')));
      outline = [];
    } else throw new UnreadablePdf(`a drawing uses the operator ${word}`);
    operands = [];
  }
  return found;
}
