import type { Dataset } from '../../records/dataset.ts';
import { times } from './decimal.ts';
import type { Lexicon } from './lexicon.ts';
import { type Line, n, nth } from './line.ts';
import { type Issue, reportOf } from './names.ts';
import type { Token } from './token.ts';

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

const rankingIn = (release: string): string => release.split('/')[0] ?? '';

export function createTerms(dataset: Dataset, { report, edition }: Issue, { language, order }: Lexicon): Terms {
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
    return order.inList(rankingOf(key), label(key), labelAt(key).startsWith(short));
  };
  const measured = (value: string, measure: string): Line => {
    if (measure === 'count') return [n(value)];
    if (measure === 'percent') return [n(value), 'percent'];
    if (measure === 'place') return [nth(value)];
    if (measure === 'CNY 100 million') return order.measured(times(value, 8), 'CNY');
    return order.measured(value, measure);
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
    release: key => order.release(rankingOf(key), label(key)),
    inList: keys => keys.map(inList),
    editions: release => order.editions(rankingAt(rankingIn(release))?.cadence === 'half-yearly'),
    amount: (value, id) => measured(value, indicatorAt(id)?.measure ?? ''),
    measured,
    interval: ({ from, to }) => (from === to ? order.endsMeet(from) : `span:${from}-${to}`),
    lowerScore: release => (rankingAt(rankingIn(release))?.direction === 'lower-is-better' ? ['lowerScore'] : []),
    lower: id => {
      const indicator = indicatorAt(id);
      return indicator?.direction === 'lower-is-better' && indicator.measure !== 'place' ? ['lowerIsBetter'] : [];
    },
    date: date => (date.includes('-') ? `date:${date}` : n(date)),
    edition: `edition:${reportOf(dataset, report)?.editions.find(({ id }) => id === edition)?.reissues ?? edition}`,
  };
}
