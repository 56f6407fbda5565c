import { type Release, rankingOf } from '../../release.ts';
import { nearestWord } from '../../spelling.ts';
import { type Fault, inZh, type Located, type RuleId } from '../fault.ts';
import type { MergedDataset, Rule } from '../merged-dataset.ts';
import type { Reference } from './reference.ts';
import { reportReferences } from './report-references.ts';

const source = (key: string, column = 'source'): Reference => ({ kind: 'sources', key, column });
const unit = (key: string, column = 'unit'): Reference => ({ kind: 'units', key, column });

function releaseReferences(release: Release): readonly Reference[] {
  const facts = [
    ['label_year', release.labelYear],
    ['previous', release.previous],
    ['data', release.dataWindow],
    ['released', release.released],
    ['listed_to', release.listedTo],
    ['universe_size', release.universeSize],
    ['segment', release.segment],
    ['history_complete', release.historyComplete],
    ['noise', release.noise],
    ['noise_places', release.noisePlaces],
    ['ended', release.ended],
    ['weight', release.weight],
    ['goalposts', release.goalposts],
    ['score_decimals', release.scoreDecimals],
    ['moves', release.publishedMoves],
  ] as const;
  return [
    { kind: 'rankings', key: release.ranking, column: 'ranking' },
    source(release.source),
    // A fact without a source of its own rests on that of the release, which is looked up once.
    ...facts.flatMap(([column, fact]) =>
      fact && fact.source !== release.source ? [source(fact.source, `${column}_source`)] : [],
    ),
  ];
}

/** A fault for each reference that does not resolve. */
function unresolved<T>(
  dataset: MergedDataset,
  items: readonly Located<T>[],
  referencesOf: (item: T) => readonly Reference[],
  meant: (reference: Reference) => string | null = () => null,
): readonly Fault[] {
  return items.flatMap(({ item, at }) =>
    referencesOf(item)
      .filter(({ kind, key }) => !dataset.knows(kind, key))
      .map(reference => {
        const { kind, key, column } = reference;
        const nearest = meant(reference);
        const [did, zhDid] = nearest === null ? ['', ''] : [`Did you mean "${nearest}"? `, `是否指“${nearest}”？`];
        const known = nearest === null ? onRecord(dataset, reference) : [];
        const [list, zhList] =
          known.length === 0 ? ['', ''] : [` (on record: ${known.join(', ')})`, `（已登记的有：${known.join('、')}）`];
        const rule: RuleId = kind === 'sources' ? 'V16' : 'F08';
        const message = `There is no "${key}" among the ${kind}.`;
        const translated = inZh(`${kind}中没有“${key}”。`, `${zhDid}请更正id${zhList}，或在${kind}中补充。`);
        return {
          ...at,
          column,
          value: key,
          rule,
          message,
          remedy: `${did}Correct the id${list}, or add it to ${kind}.`,
          translated,
        };
      }),
  );
}

/** Lists of which each entry names a ranking with its release. */
const NAMES_BOTH = /\.(?:basket|alsoReads)\[/;

/** The key that was most likely meant: of a release of a known ranking that ranking's, of an unknown one the ranking too. */
function meantBy({ merged }: MergedDataset, kind: Reference['kind'], key: string): string | null {
  if (kind !== 'releases') return nearestWord(key, [...merged[kind].keys()]);
  const ranking = rankingOf(key);
  const release = key.slice(ranking.length + 1);
  const of = merged.rankings.has(ranking) ? ranking : nearestWord(ranking, [...merged.rankings.keys()]);
  const known = [...merged.releases.values()].flatMap(({ item }) => (item.ranking === of ? [item.id] : []));
  const meant = known.includes(release) ? release : nearestWord(release, known);
  return of === null || meant === null ? null : `${of}/${meant}`;
}

/** The releases of a known ranking of which this one is none, as they are told. */
function onRecord({ merged }: MergedDataset, { kind, key }: Reference): readonly string[] {
  if (kind !== 'releases') return [];
  return [...merged.releases.values()].flatMap(({ item }) => (item.ranking === rankingOf(key) ? [item.id] : []));
}

/** V16, F08: every source and every other id that an item names is on record. */
export const references: Rule = dataset => {
  const { incoming } = dataset;
  return [
    ...unresolved(dataset, incoming.units.items, item => [
      ...item.members.map(member => unit(member, 'members')),
      ...(item.succeeds ?? []).map(before => unit(before, 'succeeds')),
      ...(item.standsFor === null ? [] : [unit(item.standsFor, 'stands_for')]),
      source(item.source),
    ]),
    ...unresolved(dataset, incoming.groups.items, item => [
      ...item.members.map(member => unit(member, 'members')),
      source(item.source),
    ]),
    ...unresolved(dataset, incoming.rankings.items, item => [
      ...(item.dimensionOf === undefined
        ? []
        : [{ kind: 'rankings' as const, key: item.dimensionOf, column: 'dimension_of' }]),
      source(item.source),
      ...(item.measured && item.measured.source !== item.source
        ? [source(item.measured.source, 'measures_source')]
        : []),
    ]),
    ...unresolved(dataset, incoming.releases.items, releaseReferences),
    ...unresolved(dataset, incoming.records.items, item => [
      { kind: 'rankings', key: item.ranking, column: 'ranking' },
      source(item.source),
    ]),
    ...unresolved(dataset, incoming.indicators.items, item => [source(item.source)]),
    ...unresolved(dataset, incoming.values.items, item => [
      { kind: 'indicators', key: item.indicator, column: 'indicator' },
      source(item.source),
    ]),
    ...unresolved(dataset, incoming.honours.items, item => [source(item.source)]),
    ...unresolved(dataset, incoming.statements.items, item => [source(item.source)]),
    ...unresolved(
      dataset,
      incoming.reports.items,
      // Of a ranking that a field of its own names, and nobody knows, no release is asked for.
      report =>
        reportReferences(report).filter(
          ({ kind, key, column }) =>
            kind !== 'releases' || NAMES_BOTH.test(column) || dataset.knows('rankings', rankingOf(key)),
        ),
      ({ kind, key }) => meantBy(dataset, kind, key),
    ),
  ];
};
