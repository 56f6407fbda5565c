/** What figures are counted in: so many ten to a power of a unit. */
export interface Measure {
  readonly power: number;
  /** Empty where nothing but a number is counted: `million`. A currency by its code. */
  readonly unit: string;
}

const POWERS: Readonly<Record<string, number>> = {
  thousand: 3,
  '10 thousand': 4,
  万: 4,
  million: 6,
  百万: 6,
  '100 million': 8,
  亿: 8,
  billion: 9,
  十亿: 9,
  trillion: 12,
  万亿: 12,
};

const SUMS: Readonly<Record<string, string>> = {
  元: 'CNY',
  人民币元: 'CNY',
  美元: 'USD',
  欧元: 'EUR',
  英镑: 'GBP',
  日元: 'JPY',
  港元: 'HKD',
};

const WORDS = /^(?:(?<code>[A-Z]{3}) )?(?<scale>10 thousand|100 million|thousand|[mb]illion|trillion)(?: (?<of>.+))?$/i;
const CHARACTERS = /^(?<scale>万亿|百万|十亿|亿|万)(?<of>.*)$/;

/** A measure taken apart: `billion CNY`, `CNY billion` and `十亿元` are ten to the ninth of CNY. */
export function measureOf(measure: string): Measure {
  const { code, scale = '', of } = (WORDS.exec(measure) ?? CHARACTERS.exec(measure))?.groups ?? {};
  const isTwice = code !== undefined && of !== undefined;
  const power = isTwice ? 0 : (POWERS[scale.toLowerCase()] ?? 0);
  const unit = power === 0 ? measure : (code ?? of ?? '');
  return { power, unit: SUMS[unit] ?? unit };
}

/** A share of something, `% of GDP`: of what; null where the figures are no percentages. */
export const shareOf = (measure: string): string | null => {
  const found = /^(?:%|per ?cent)(?: (?<of>.+))?$/.exec(measure);
  return found ? (found.groups?.of ?? '') : null;
};
