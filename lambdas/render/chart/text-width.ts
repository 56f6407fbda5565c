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

type Weight = 'regular' | 'bold';

/** Widths of the characters met so far: a report has some thousands of them, and measures each many times. */
const widths = new Map<string, number>();

function widthOf(character: string): number {
  const known = widths.get(character);
  if (known !== undefined) return known;
  const measured = em(character);
  widths.set(character, measured);
  return measured;
}

/** Estimated width of a line of text, in the unit of `size`. */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width * size * (weight === 'bold' ? 1.06 : 1);
}

/** What closes, or joins two names, begins no line. */
const CLOSING = /[，。、；：！？）》”†‡/／·—–～-]/u;
const OPENING = /[（《“第]$/u;
/** Behind what joins two names a line may end; the ends of a range stay together. */
const JOINED = /[^\s0-9][—–]$/u;

/** Between Han characters, before a number or a word that follows one, behind a dash: 2019年|9月, 西雅图—|塔科马. */
function mayBreak(before: string, character: string): boolean {
  if (CLOSING.test(character) || OPENING.test(before)) return false;
  if (JOINED.test(before)) return true;
  const previous = [...before].at(-1) ?? '';
  return HAN.test(character) ? !/[0-9—–]/.test(previous) && previous !== '' : HAN.test(previous);
}

const ONE_HAN = /^[《（“]?\p{Script=Han}$/u;
const BEGINS_HAN = /^\p{Script=Han}/u;
const ENDS_HAN = /\p{Script=Han}$/u;

/**
 * Words of Han have no space between them, and most have two signs or more: the first two and the last two of a run stay
 * together, so that no line holds one sign of a word: 国际科创中心|指数, never 国际科创中心指|数.
 */
function inWords(found: readonly string[]): string[] {
  const goesOn = (at: number): boolean => ENDS_HAN.test(found[at - 1] ?? '') && BEGINS_HAN.test(found[at] ?? '');
  const kept: string[] = [];
  for (const [at, piece] of found.entries()) {
    const leavesFirst = !goesOn(at - 1) && ONE_HAN.test(found[at - 1] ?? '');
    const isWithin = goesOn(at) && (leavesFirst || !goesOn(at + 1));
    kept.push(isWithin ? `${kept.pop() ?? ''}${piece}` : piece);
  }
  return kept;
}

/** Where a line may break: after spaces, but for one before a stroke that joins two names, and around Han characters. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const word of text.split(/(?<=\s)(?!\/\s)/u)) {
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

/** Fills lines, as many pieces to a line as it holds. */
function filled(text: readonly string[], size: number, width: number, weight: Weight): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text) {
    if (line !== '' && textWidth((line + piece).trimEnd(), size, weight) > width) {
      lines.push(line.trimEnd());
      line = piece;
    } else line += piece;
  }
  return [...lines, line.trimEnd()];
}

/** Steps of the search for the least width. */
const STEPS = 8;

/**
 * Breaks a text into lines no wider than `width` where it can, of like length: as narrow as they can be with no more
 * lines, so that none holds a last sign alone. A word wider than that keeps its own line.
 */
export function wrapText(text: string, size: number, width: number, weight: Weight = 'regular'): string[] {
  const parts = inWords(pieces(text));
  const greedy = filled(parts, size, width, weight);
  if (greedy.length < 2) return greedy;
  let best = greedy;
  let [low, high] = [0, width];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (low + high) / 2;
    const tried = filled(parts, size, middle, weight);
    if (tried.length > greedy.length) low = middle;
    else [best, high] = [tried, middle];
  }
  return best;
}

/** The widest of some lines. */
export function widest(lines: readonly string[], size: number, weight: Weight = 'regular'): number {
  return Math.max(0, ...lines.map(line => textWidth(line, size, weight)));
}
