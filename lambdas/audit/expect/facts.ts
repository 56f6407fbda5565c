import type { Dataset } from '../../records/dataset.ts';
import type { LanguageId } from '../../records/language-id.ts';
import { type Content, n, nth } from './content.ts';
import { times } from './decimal.ts';
import { countedIn, hundredthsOf } from './measure.ts';
import { type Issue, reportOf, textIn, themeKey } from './names.ts';
import { kindOf } from './nouns.ts';
import { isInside, type Order } from './order.ts';
import type { Meaning } from './piece.ts';

/** What of a language decides how facts are told. */
interface Told {
  readonly language: LanguageId;
  readonly order: Order;
}

/** How the facts of a claim are expected to be told in one language. */
export interface Facts {
  unit(id: string): Meaning;
  units(ids: readonly string[]): Content;
  ranking(id: string): Meaning;
  /** The ranking that a release is of. */
  rankingOf(release: string): Meaning;
  /** What the ranking of a release ranks; one of several kinds is of one of them, and nobody says which. */
  nouns(release: string, count?: number): Content;
  /** What the ranking of a release is about. */
  theme(release: string): Meaning;
  /** What the report calls its units. */
  readonly noun: Meaning;
  /** What it calls the rankings that it counts over. */
  readonly tracked: Meaning;
  label(release: string): Meaning;
  labels(releases: readonly string[]): Content;
  /** The first and the last of some releases. */
  span(releases: readonly string[]): Content;
  /** The ranking and the label, in the order of the language. */
  release(key: string): Content;
  /** The same in a list: a label that names its ranking stands alone. */
  inList(releases: readonly string[]): Content;
  /** 届 or 期: a ranking that comes out twice a year has no years to count. */
  editions(release: string): Meaning;
  /** A score, or a difference of scores, in what the ranking of a release counts. */
  scored(value: string, release: string): Content;
  /** A figure with its unit of measurement. */
  amount(value: string, indicator: string): Content;
  measured(value: string, measure: string): Content;
  /** The ends of an interval of ranks. */
  interval(ends: { readonly from: number; readonly to: number }): Meaning;
  /** Said beside a score of which the lower is the better. */
  lowerScore(release: string): Content;
  /** Said beside a figure of which the lower is the better. */
  lower(indicator: string): Content;
  date(date: string): Meaning;
  /** What a title was called in an edition, where it was called otherwise than in another. */
  titleThen(title: string, then: string, now: string): readonly Meaning[];
  /** The edition of the report that the claim is told in. */
  readonly edition: Meaning;
}

const rankingIn = (release: string): string => release.split('/')[0] ?? '';

export function createFacts(dataset: Dataset, { report, edition }: Issue, { language, order }: Told): Facts {
  const rankings = new Map(dataset.rankings.map(each => [each.id, each]));
  const indicators = new Map(dataset.indicators.map(each => [each.id, each]));
  const rankingAt = (id: string) => rankings.get(id);
  const indicatorAt = (id: string) => indicators.get(id);
  const labels = new Map<string, string>(
    dataset.releases.map(({ ranking: of, id, labels: all }) => [`${of}/${id}`, all[language] ?? '']),
  );
  const unit = (id: string): Meaning => `unit:${id}`;
  const label = (key: string): Meaning => `label:${key}`;
  const ranking = (id: string): Meaning => `ranking:${id}`;
  const rankingOf = (release: string): Meaning => ranking(rankingIn(release));
  const inList = (key: string): Content => {
    const short = rankingAt(rankingIn(key))?.shortNames[language] ?? '';
    return order.inList(rankingOf(key), label(key), (labels.get(key) ?? '').startsWith(short));
  };
  const measured = (value: string, measure: string): Content => {
    if (measure === 'count') return [n(value)];
    const of = hundredthsOf(measure);
    if (of !== null) return [n(value), 'percent', of !== '' && `measure:${of}`];
    if (measure === 'place') return [nth(value)];
    const { noughts, unit } = countedIn(measure);
    const figure = times(value, noughts);
    return unit === '' ? [n(figure)] : order.measured(figure, unit);
  };
  return {
    unit,
    units: ids => ids.map(unit),
    ranking,
    rankingOf,
    theme: release => `theme:${themeKey(rankingAt(rankingIn(release))?.theme)}`,
    nouns: (release, count) => {
      const kinds = rankingAt(rankingIn(release))?.unitKinds ?? [];
      return count === 1 && kinds.length > 1 ? ['oneOfSeveral'] : kinds.map((kind): Meaning => `noun:${kind}`);
    },
    tracked: 'noun:ranking',
    noun: `noun:${kindOf(reportOf(dataset, report), dataset)}`,
    label,
    labels: keys => keys.map(label),
    span: keys => [label(keys[0] ?? ''), label(keys.at(-1) ?? '')],
    release: key =>
      isInside(rankingAt(rankingIn(key))?.names[language] ?? '', order)
        ? [`release:${key}`]
        : order.release(rankingOf(key), label(key)),
    inList: keys => keys.map(inList),
    editions: release => order.editions(rankingAt(rankingIn(release))?.cadence === 'half-yearly'),
    scored: (value, release) => {
      const counted = rankingAt(rankingIn(release))?.score?.measures[language];
      return counted === undefined ? [n(value), 'points'] : measured(value, counted);
    },
    amount: (value, id) => {
      const { measure = '', measures = {} } = indicatorAt(id) ?? {};
      return measured(value, measures[language] ?? measure);
    },
    measured,
    interval: ({ from, to }) => (from === to ? order.endsMeet(from) : `span:${from}-${to}`),
    lowerScore: release => (rankingAt(rankingIn(release))?.direction === 'lower-is-better' ? ['lowerScore'] : []),
    lower: id => {
      const indicator = indicatorAt(id);
      return indicator?.direction === 'lower-is-better' && indicator.measure !== 'place' ? ['lowerIsBetter'] : [];
    },
    date: date => (date.includes('-') ? `date:${date}` : n(date)),
    titleThen: (title, then, now) => {
      const [former, present] = [then, now].map(of => {
        const holder = dataset.honours.find(each => each.title === title && each.edition === of);
        return holder && textIn(holder.titleNames, language);
      });
      return former === undefined || present === undefined || former === present
        ? []
        : ['calledThen', `title:${title}/${then}`];
    },
    edition: `edition:${reportOf(dataset, report)?.editions.find(({ id }) => id === edition)?.reissues ?? edition}`,
  };
}
