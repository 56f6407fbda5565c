/** Fonts are not known to the geometry, so text is measured by generous averages, in em. */
const HAN =
  /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3134f}]/u;
const WIDE = /[MWmw@%—…–▲▼]/u;
const NARROW = /[\s.,:;'|!iljI·()[\]]/u;

function em(character: string): number {
  if (HAN.test(character)) return 1;
  if (WIDE.test(character)) return 0.86;
  if (NARROW.test(character)) return 0.34;
  if (/[0-9]/.test(character)) return 0.56;
  return /\p{Lu}/u.test(character) ? 0.68 : 0.58;
}

/** Estimated width of a line of text, in the unit of `size`. */
export function textWidth(text: string, size: number, weight: 'regular' | 'bold' = 'regular'): number {
  let width = 0;
  for (const character of text) width += em(character);
  return width * size * (weight === 'bold' ? 1.06 : 1);
}

const CLOSING = /[，。、；：！？）》”]/u;
const OPENING = /[（《“第]$/u;

/** Between Han characters, and before a number or a word that follows one; a number stays with its unit: 2019年|9月. */
function mayBreak(before: string, character: string): boolean {
  if (CLOSING.test(character) || OPENING.test(before)) return false;
  const previous = [...before].at(-1) ?? '';
  return HAN.test(character) ? !/[0-9]/.test(previous) && previous !== '' : HAN.test(previous);
}

/** Where a line may break: after spaces, and around Han characters. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const word of text.split(/(?<=\s)/u)) {
    let current = '';
    for (const character of word) {
      const breaks = mayBreak(current, character);
      if (breaks) found.push(current);
      current = breaks ? character : current + character;
    }
    if (current !== '') found.push(current);
  }
  return found;
}

/** Breaks a text into lines no wider than `width` where it can; a word wider than that keeps its own line. */
export function wrapText(text: string, size: number, width: number, weight: 'regular' | 'bold' = 'regular'): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text)) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size, weight) > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** The widest of some lines. */
export function widest(lines: readonly string[], size: number, weight: 'regular' | 'bold' = 'regular'): number {
  return Math.max(0, ...lines.map(line => textWidth(line, size, weight)));
}
