import { encode } from 'uqr';

/** A QR code: so many modules a side, and the dark ones as a path of rectangles, a module a unit, white around them. */
export interface QrCode {
  readonly size: number;
  readonly d: string;
}

/** Modules of white that a reader needs around a code. */
const QUIET = 4;

/** What a code of version 10 holds at error correction M; a larger one is not read from a page. */
const MOST_BYTES = 213;

function pathOf(modules: readonly (readonly boolean[])[]): string {
  return modules
    .flatMap((row, y) => {
      const line = row.map(isDark => (isDark ? '1' : '0')).join('');
      return [...line.matchAll(/1+/g)].map(
        ({ index, 0: run }) => `M${index},${y}H${index + run.length}V${y + 1}H${index}Z`,
      );
    })
    .join('');
}

/** A text as a QR code, the same wherever it is made: of up to 213 bytes, as a code that is read from a page has at most. */
export function codeOf(text: string): QrCode {
  if (new TextEncoder().encode(text).length > MOST_BYTES)
    throw new Error(`"${text}" is too long for a code: give an address of at most ${MOST_BYTES} bytes`);
  const { size, data } = encode(text, { ecc: 'M', border: QUIET });
  return { size, d: pathOf(data) };
}
