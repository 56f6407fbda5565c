import type { Formats } from '../language/language.ts';

/** The data of a chart, said aloud: each row by its first cell, the others behind the heads of their columns. */
export const describeRows = (
  [head = [], ...rows]: readonly (readonly string[])[],
  { comma, semicolon }: Pick<Formats, 'comma' | 'semicolon'>,
): string =>
  rows
    .map(([first = '', ...cells]) =>
      [first, ...cells.map((cell, index) => `${head[index + 1] ?? ''} ${cell}`)].join(comma),
    )
    .join(semicolon);
