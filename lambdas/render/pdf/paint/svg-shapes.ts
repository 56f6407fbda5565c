import { rgb } from './ink.ts';

const CAPS: Readonly<Record<string, number>> = { butt: 0, round: 1, square: 2 };
const JOINS: Readonly<Record<string, number>> = { miter: 0, round: 1, bevel: 2 };

const OPERATORS: Readonly<Record<string, string>> = { M: 'm', L: 'l', C: 'c', Z: 'h' };

/** An outline in the operators of PDF: the four commands have one each. */
const outlineOf = (d: string): string =>
  [...d.matchAll(/([MLCZ])([^MLCZ]*)/g)]
    .map(([, command = '', places = '']) => `${places === '' ? '' : `${places} `}${OPERATORS[command]}`)
    .join(' ');

/** How a shape is painted: filled, stroked or both, by which rule. */
function paintedBy(isFilled: boolean, isStroked: boolean, isEvenOdd: boolean): string {
  const rule = isEvenOdd ? '*' : '';
  if (isFilled) return `${isStroked ? 'B' : 'f'}${rule}`;
  return isStroked ? 'S' : 'n';
}

/** The shapes of a drawing, as an import keeps it, in the operators of PDF: a line each. */
export function shapesOf(svg: string): string {
  return svg
    .split('\n')
    .filter(line => line.startsWith('<path '))
    .map(line => {
      const said = new Map(
        [...line.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
      );
      const [fill = 'none', stroke = 'none'] = [said.get('fill'), said.get('stroke')];
      return [
        ...(fill === 'none' ? [] : [`${rgb(fill)} rg`]),
        ...(stroke === 'none'
          ? []
          : [
              `${rgb(stroke)} RG ${said.get('stroke-width')} w`,
              `${CAPS[said.get('stroke-linecap') ?? 'butt']} J ${JOINS[said.get('stroke-linejoin') ?? 'miter']} j`,
              `${said.get('stroke-miterlimit')} M`,
            ]),
        outlineOf(said.get('d') ?? ''),
        paintedBy(fill !== 'none', stroke !== 'none', said.get('fill-rule') === 'evenodd'),
      ].join(' ');
    })
    .join('\n');
}
