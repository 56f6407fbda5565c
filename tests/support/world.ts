import type { Claim, Reason } from '../../lambdas/claims/claim.ts';
import type { EditionInput } from '../../lambdas/claims/edition-input.ts';
import { judge } from '../../lambdas/claims/judge/judge.ts';
import type { Query } from '../../lambdas/claims/schema/kinds.ts';
import { createView, type View } from '../../lambdas/claims/view.ts';
import { sortDataset } from '../../lambdas/records/canonical.ts';
import { type Dataset, EMPTY } from '../../lambdas/records/dataset.ts';
import type { IndicatorValue } from '../../lambdas/records/indicator.ts';
import type { Names } from '../../lambdas/records/language-id.ts';
import type { EditionDefinition, ReportDefinition } from '../../lambdas/records/report.ts';
import type { Unit } from '../../lambdas/records/unit.ts';
import { named, type RankingFacts, rankingRows, SOURCE, type StatementFacts } from './world-rows.ts';

/** `28000`, or a bound: `above 28000`, `at-least 28000`. */
export type Figure = string;

export interface IndicatorFacts {
  readonly measure?: string;
  readonly direction?: 'higher-is-better' | 'lower-is-better';
  readonly historySince?: number;
  readonly scale?: 'ratio' | 'interval';
  /** Figures by unit and year. */
  readonly figures: Readonly<Record<string, Readonly<Record<number, Figure>>>>;
}

export interface HonourFacts {
  readonly edition: string;
  readonly units: readonly string[];
  /** The size of the whole list; null where it was never seen whole. */
  readonly listSize?: number | null;
}

/** A small world of records: each verb gives a new world with a little more in it. */
export interface World {
  ranking(id: string, facts: RankingFacts): World;
  city(id: string, facts?: Partial<Unit>): World;
  cluster(id: string, facts: { readonly members: readonly string[]; readonly standsFor?: string }): World;
  economy(id: string): World;
  indicator(id: string, facts: IndicatorFacts): World;
  group(id: string, members: readonly string[]): World;
  honours(title: string, facts: HonourFacts): World;
  statement(id: string, claim: StatementFacts): World;
  report(facts: Partial<ReportDefinition>): World;
  edition(facts: Partial<EditionDefinition>): World;
  /** A last touch to the rows themselves, for what no verb above can say. */
  with(change: (dataset: Dataset) => Dataset): World;
  dataset(): Dataset;
  /** The world as an edition reads it, nothing left out. */
  input(): EditionInput;
  view(): View;
  /** What the records say to a claim form. */
  ask(query: Query): Claim;
}

const EDITION: EditionDefinition = {
  id: '2022',
  year: 2022,
  cutOff: '2023-02-17',
  event: null,
  ownRelease: '2022',
  ownHistory: [],
  basket: [],
  alsoReads: [],
  histories: [],
  indicators: [],
  asks: [],
};

const REPORT: ReportDefinition = {
  id: 'report',
  titles: { en: 'Report on Cities', 'zh-Hans': '城市报告' },
  publisher: named('Institute', '研究所'),
  notice: named('A constructed report.', '构造的报告。'),
  basketNote: named('A constructed basket.', '构造的榜单。'),
  languages: ['en', 'zh-Hans'],
  ownRanking: null,
  focus: { kinds: ['city'], countries: ['CN'], names: named('Chinese cities', '中国城市') },
  topN: 10,
  honours: null,
  displayNames: {},
  editions: [],
};

const unit = (id: string, facts: Partial<Unit> = {}): Unit => ({
  id,
  kind: 'city',
  names: named(titled(id), id),
  aliases: [],
  country: 'CN',
  codes: [],
  latitude: null,
  longitude: null,
  members: [],
  standsFor: null,
  sortKeys: { 'zh-Hans': id },
  source: SOURCE.id,
  ...facts,
});

const titled = (id: string): string =>
  id
    .split('-')
    .map(part => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');

interface Parts {
  readonly dataset: Dataset;
  readonly report: Partial<ReportDefinition>;
  readonly edition: Partial<EditionDefinition>;
}

/** An empty world. Units that a ranking, a figure or a group names are cities unless they were said to be otherwise. */
export const world = (): World => build({ dataset: EMPTY, report: {}, edition: {} });

function build(parts: Parts): World {
  const add = (more: Partial<Dataset>, units: readonly string[] = []): World => {
    const merged = merge(parts.dataset, more);
    const known = new Set(merged.units.map(({ id }) => id));
    const fresh = [...new Set(units)].filter(id => !known.has(id)).map(id => unit(id));
    return build({ ...parts, dataset: { ...merged, units: [...merged.units, ...fresh] } });
  };
  const put = (item: Unit): World => {
    const others = parts.dataset.units.filter(({ id }) => id !== item.id);
    return build({ ...parts, dataset: { ...parts.dataset, units: [...others, item] } });
  };
  const definition = (): { readonly report: ReportDefinition; readonly edition: EditionDefinition } => {
    const edition = { ...EDITION, ...parts.edition };
    return { edition, report: { ...REPORT, ...parts.report, editions: [edition] } };
  };
  const dataset = (): Dataset => {
    const { report } = definition();
    return sortDataset({ ...parts.dataset, sources: [SOURCE, ...parts.dataset.sources], reports: [report] });
  };
  const input = (): EditionInput => ({ format: 1, ...definition(), dataset: dataset() });
  return {
    ranking: (id, facts) => {
      const rows = rankingRows(id, facts);
      return add(
        rows,
        rows.records.map(({ unit: of }) => of),
      );
    },
    city: (id, facts = {}) => put(unit(id, facts)),
    cluster: (id, { members, standsFor = null }) =>
      add({}, [...members, ...(standsFor ? [standsFor] : [])]).with(rows => ({
        ...rows,
        units: [
          ...rows.units.filter(other => other.id !== id),
          unit(id, { kind: 'cluster', members, standsFor, names: named(titled(id), id) }),
        ],
      })),
    economy: id => put(unit(id, { kind: 'economy' })),
    indicator: (id, facts) => add(indicatorRows(id, facts), Object.keys(facts.figures)),
    group: (id, members) =>
      add({ groups: [{ id, names: named(titled(id), id), members, source: SOURCE.id }] }, members),
    honours: (title, facts) => add({ honours: honourRows(title, facts) }, facts.units),
    statement: (id, claim) =>
      add({ statements: [{ id, text: { en: id, 'zh-Hans': null }, source: SOURCE.id, claim }] }),
    report: facts => build({ ...parts, report: { ...parts.report, ...facts } }),
    edition: facts => build({ ...parts, edition: { ...parts.edition, ...facts } }),
    with: change => build({ ...parts, dataset: change(parts.dataset) }),
    dataset,
    input,
    view: () => createView(input()),
    ask: query => judge(createView(input()), query),
  };
}

const merge = (old: Dataset, more: Partial<Dataset>): Dataset => ({
  units: [...old.units, ...(more.units ?? [])],
  groups: [...old.groups, ...(more.groups ?? [])],
  rankings: [...old.rankings, ...(more.rankings ?? [])],
  releases: [...old.releases, ...(more.releases ?? [])],
  records: [...old.records, ...(more.records ?? [])],
  indicators: [...old.indicators, ...(more.indicators ?? [])],
  values: [...old.values, ...(more.values ?? [])],
  honours: [...old.honours, ...(more.honours ?? [])],
  statements: [...old.statements, ...(more.statements ?? [])],
  sources: [...old.sources, ...(more.sources ?? [])],
  reports: [...old.reports, ...(more.reports ?? [])],
});

function indicatorRows(id: string, facts: IndicatorFacts): Partial<Dataset> {
  const values: readonly IndicatorValue[] = Object.entries(facts.figures).flatMap(([of, years]) =>
    Object.entries(years).map(([year, text]) => {
      const [, bound = 'exact', value = ''] = /^(?:(above|at-least) )?(.+)$/.exec(text) ?? [];
      return {
        indicator: id,
        unit: of,
        year: Number(year),
        value,
        bound: bound === 'above' || bound === 'at-least' ? bound : 'exact',
        vintage: 1,
        vintageReason: null,
        source: SOURCE.id,
        note: null,
      };
    }),
  );
  const names: Names = named(titled(id), id);
  const { measure = 'USD', direction = 'higher-is-better' } = facts;
  const declared = {
    ...(facts.historySince === undefined ? {} : { historySince: facts.historySince }),
    ...(facts.scale === undefined ? {} : { scale: facts.scale }),
  };
  return { indicators: [{ id, names, measure, direction, definition: null, ...declared, source: SOURCE.id }], values };
}

const honourRows = (title: string, { edition, units, listSize }: HonourFacts): Dataset['honours'] =>
  units.map((of, index) => ({
    report: 'report',
    edition,
    title,
    titleNames: named(titled(title), title),
    unit: of,
    order: index + 1,
    listSize: listSize === undefined ? units.length : listSize,
    source: SOURCE.id,
    note: null,
  }));

/** The verdict alone, with the reason's code where there is one: `true`, `false: tied`, `withhold: notOnRecord`. */
export const verdictOf = (claim: Claim): string =>
  claim.verdict === 'true' ? 'true' : `${claim.verdict}: ${claim.reason.code}`;

/** The reason of a claim that is not true. */
export function reasonOf(claim: Claim): Reason {
  if (claim.verdict === 'true') throw new Error(`${claim.id} is true`);
  return claim.reason;
}

/** The figures of a claim that must be true. */
export function figuresOf(claim: Claim): object {
  if (claim.verdict !== 'true') throw new Error(`${claim.id} is not true: ${JSON.stringify(claim.reason)}`);
  return claim.figures;
}
