/** What figures are measured in, by the words beside them. */
export type Measure = 'USD' | 'CNY' | 'count' | 'percent' | 'output' | 'permille' | 'visitors' | 'degrees' | 'place';

type Words = Readonly<Record<'en' | 'zh', string>>;

/** A measure as its publisher has it. */
export interface Measuring {
  readonly is: Measure;
  /** As it is handed out. */
  readonly written: string;
  /** In the words of each language, where the one above is a word of one of them. */
  readonly words: Words | null;
  /** Figures are given in so many ten to this power. */
  readonly power: number;
  /** Amounts change in percent, shares in points, rates in their own parts, and degrees and places in none. */
  readonly sort: 'amount' | 'share' | 'rate' | 'degrees' | 'place';
  readonly decimals: number;
}

const amount = (is: Measure, written: string, power: number, decimals: number, words: Words | null = null) =>
  ({ is, written, words, power, sort: 'amount', decimals }) as const;

export const DOLLARS: Measuring = amount('USD', 'USD', 0, 0);
export const PERCENT: Measuring = { ...amount('percent', 'percent', 0, 1), sort: 'share' };
export const BILLIONS: Measuring = amount('CNY', 'billion CNY', 9, 2);
export const HUNDRED_MILLIONS: Measuring = amount('CNY', 'CNY 100 million', 8, 1);
export const VISITORS: Measuring = amount('visitors', 'million visitors', 6, 1, {
  en: 'million visitors',
  zh: '百万人次',
});
export const NUMBER: Measuring = amount('count', 'count', 0, 0);
export const OF_OUTPUT: Measuring = {
  ...amount('output', '% of output', 0, 2, { en: '% of output', zh: '% 占产出' }),
  sort: 'share',
};
export const PERMILLE: Measuring = { ...amount('permille', '‰', 0, 2), sort: 'rate' };
export const DEGREES: Measuring = {
  ...amount('degrees', 'degrees Celsius', 0, 1, { en: 'degrees Celsius', zh: '摄氏度' }),
  sort: 'degrees',
};
export const PLACE: Measuring = { ...amount('place', 'place', 0, 0), sort: 'place' };

/** A figure in ones: 412.50 billions are 412500000000. */
export function inOnes(value: string, { power }: Measuring): string {
  if (power === 0) return value;
  const [, sign = '', whole = '', decimals = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? [];
  const moved = decimals.padEnd(power, '0');
  const rest = moved.slice(power);
  return `${sign}${`${whole}${moved.slice(0, power)}`.replace(/^0+(?=\d)/, '')}${rest ? `.${rest}` : ''}`;
}

/** The measure that the words beside a figure tell. */
export function measureIn(printed: string): Measure {
  if (/USD|美元/.test(printed)) return 'USD';
  if (/CNY|元$/.test(printed)) return 'CNY';
  if (/%.*(?:of output|占产出)/.test(printed)) return 'output';
  if (/%$/.test(printed)) return 'percent';
  if (/‰$/.test(printed)) return 'permille';
  if (/visitors$|人次$/.test(printed)) return 'visitors';
  if (/Celsius$|摄氏度$/.test(printed)) return 'degrees';
  if (/^第|(?:st|nd|rd|th)$/.test(printed)) return 'place';
  return 'count';
}
