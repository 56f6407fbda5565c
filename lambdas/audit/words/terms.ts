import type { Dataset } from '../../records/dataset.ts';
import type { LanguageId } from '../../records/language-id.ts';
import { plain, times } from './decimal.ts';
import { type Issue, reportOf } from './names.ts';
import type { Token } from './token.ts';

/** What a sentence is expected to say, in order; a part that it leaves out is null, false or empty. */
export type Line = readonly (Token | Line | null | false)[];

/** How the facts of a claim are expected to be told in one language. */
export interface Terms {
  unit(id: string): Token;
  units(ids: readonly string[]): Line;
  ranking(id: string): Token;
  /** The ranking that a release is of. */
  rankingOf(release: string): Token;
  /** What the ranking of a release ranks. */
  nouns(release: string): Line;
  label(release: string): Token;
  labels(releases: readonly string[]): Line;
  /** The first and the last of some releases. */
  span(releases: readonly string[]): Line;
  /** The ranking and the label, in the order of the language. */
  release(key: string): Line;
  /** The same in a list: a label that names its ranking stands alone. */
  inList(releases: readonly string[]): Line;
  /** 届 or 期: a ranking that comes out twice a year has no years to count. */
  editions(release: string): Token;
  /** A figure with its unit of measurement. */
  amount(value: string, indicator: string): Line;
  measured(value: string, measure: string): Line;
  /** The ends of an interval of ranks. */
  interval(ends: { readonly from: number; readonly to: number }): Token;
  /** Said beside a score of which the lower is the better. */
  lowerScore(release: string): Line;
  /** Said beside a figure of which the lower is the better. */
  lower(indicator: string): Line;
  date(date: string): Token;
  /** The edition of the report that the claim is told in. */
  readonly edition: Token;
}

export const n = (value: number | string): Token => `n:${plain(String(value))}`;
export const nth = (rank: number | string): Token => `nth:${rank}`;
export const top = (of: number): Token => `top:${of}`;
export const placed = ({ from, to }: { readonly from: number; readonly to: number | null }): Token =>
  from === to ? nth(from) : `band:${from}${to === null ? '+' : `-${to}`}`;
/** A change without its sign, which the verb tells. */
export const size = (change: string): Token => n(change.replace('-', ''));

const rankingIn = (release: string): string => release.split('/')[0] ?? '';

export function createTerms(dataset: Dataset, { report, edition }: Issue, language: LanguageId): Terms {
  const zh = language === 'zh-Hans';
  const rankingAt = (id: string) => dataset.rankings.find(ranking => ranking.id === id);
  const indicatorAt = (id: string) => dataset.indicators.find(indicator => indicator.id === id);
  const labelAt = (key: string): string =>
    dataset.releases.find(({ ranking, id }) => `${ranking}/${id}` === key)?.labels[language] ?? '';
  const unit = (id: string): Token => `unit:${id}`;
  const label = (key: string): Token => `label:${key}`;
  const ranking = (id: string): Token => `ranking:${id}`;
  const rankingOf = (release: string): Token => ranking(rankingIn(release));
  const inList = (key: string): Line => {
    const short = rankingAt(rankingIn(key))?.shortNames[language] ?? '';
    return !zh && labelAt(key).startsWith(short) ? [label(key)] : [rankingOf(key), label(key)];
  };
  return {
    unit,
    units: ids => ids.map(unit),
    ranking,
    rankingOf,
    nouns: release => (rankingAt(rankingIn(release))?.unitKinds ?? []).map((kind): Token => `noun:${kind}`),
    label,
    labels: keys => keys.map(label),
    span: keys => [label(keys[0] ?? ''), label(keys.at(-1) ?? '')],
    release: key => (zh ? [label(key), rankingOf(key)] : [rankingOf(key), label(key)]),
    inList: keys => keys.map(inList),
    editions: release => (zh && rankingAt(rankingIn(release))?.cadence === 'half-yearly' ? 'issues' : 'editions'),
    amount: (value, id) => measured(value, indicatorAt(id)?.measure ?? '', zh),
    measured: (value, measure) => measured(value, measure, zh),
    interval: ({ from, to }) => (from === to ? (zh ? nth(from) : n(from)) : `span:${from}-${to}`),
    lowerScore: release => (rankingAt(rankingIn(release))?.direction === 'lower-is-better' ? ['lowerScore'] : []),
    lower: id => {
      const indicator = indicatorAt(id);
      return indicator?.direction === 'lower-is-better' && indicator.measure !== 'place' ? ['lowerIsBetter'] : [];
    },
    date: date => (date.includes('-') ? `date:${date}` : n(date)),
    edition: `edition:${reportOf(dataset, report)?.editions.find(({ id }) => id === edition)?.reissues ?? edition}`,
  };
}

/** Written before their figures in English. */
const CURRENCIES = ['USD', 'CNY', 'EUR', 'GBP', 'JPY', 'HKD'];

function measured(value: string, measure: string, zh: boolean): Line {
  if (measure === 'count') return [n(value)];
  if (measure === 'percent') return [n(value), 'percent'];
  if (measure === 'place') return [nth(value)];
  const [of, per] = measure.split(' per ');
  if (zh && [of, per].every(code => CURRENCIES.includes(code ?? '')))
    return [n(1), `measure:${per}`, 'exchangedFor', n(value), `measure:${of}`];
  if (measure === 'CNY 100 million') return measured(times(value, 8), 'CNY', zh);
  const unit: Token = `measure:${measure}`;
  return !zh && CURRENCIES.includes(measure) ? [unit, n(value)] : [n(value), unit];
}
