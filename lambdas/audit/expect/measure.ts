/** Words that stand for a one with so many noughts in a unit of measurement, the longer before those that they hold. */
const NOUGHTS: readonly (readonly [word: string, noughts: number])[] = [
  ['100 million', 8],
  ['10 thousand', 4],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
  ['万亿', 12],
  ['十亿', 9],
  ['百万', 6],
  ['亿', 8],
  ['万', 4],
];

const CODES = new Map(
  '元 CNY,人民币元 CNY,美元 USD,欧元 EUR,英镑 GBP,日元 JPY,港元 HKD'.split(',').map(pair => {
    const [name = '', code = ''] = pair.split(' ');
    return [name, code] as const;
  }),
);

/** How many noughts a unit of measurement adds to its figures, and what is left of it without them. */
export function countedIn(measure: string): { readonly noughts: number; readonly unit: string } {
  const small = measure.toLowerCase();
  for (const [word, noughts] of NOUGHTS) {
    const rest = measure.slice(word.length);
    const isBefore = small.startsWith(word) && (rest === '' || rest.startsWith(' ') || /^\P{ASCII}/u.test(word));
    if (isBefore) return { noughts, unit: coded(rest.trim()) };
    if (new RegExp(`^[a-z]{3} ${word}$`).test(small)) return { noughts, unit: measure.slice(0, 3) };
  }
  return { noughts: 0, unit: coded(measure) };
}

const coded = (unit: string): string => CODES.get(unit) ?? unit;

/** Figures in hundredths of something: of what, empty where that is not said; null of any others. */
export function hundredthsOf(measure: string): string | null {
  for (const sign of ['%', 'percent', 'per cent']) {
    if (measure === sign) return '';
    if (measure.startsWith(`${sign} `)) return measure.slice(sign.length + 1);
  }
  return null;
}
