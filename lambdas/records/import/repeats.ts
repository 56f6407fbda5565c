import { canonicalJson } from '../canonical.ts';
import type { Dataset } from '../dataset.ts';
import { groupBy } from '../group-by.ts';
import { KEYS } from '../keys.ts';
import { inWords, type Located } from './fault.ts';
import type { Kind } from './kind.ts';
import { type Note, note } from './note.ts';
import type { Incoming } from './parse-kinds.ts';
import type { Parsed } from './row-reader.ts';

interface Once<T> {
  readonly parsed: Parsed<T>;
  readonly notes: readonly Note[];
}

function onceOf<K extends Kind>(kind: K, parsed: Incoming[K]): Once<Dataset[K][number]> {
  const key: (item: Dataset[K][number]) => string = KEYS[kind];
  const items: readonly Located<Dataset[K][number]>[] = parsed.items;
  const notes: Note[] = [];
  const repeated = new Set<Located<Dataset[K][number]>>();
  for (const [name, [first, ...others]] of groupBy(items, ({ item }) => key(item))) {
    for (const again of others) {
      if (!first || canonicalJson(first.item) !== canonicalJson(again.item)) continue;
      repeated.add(again);
      notes.push(
        note(
          again.at,
          `It repeats ${inWords(first.at)} exactly (${name}): read once.`,
          `与${first.at.file}第${first.at.row}行完全相同（${name}）：只读取一次。`,
        ),
      );
    }
  }
  return { parsed: { ...parsed, items: items.filter(item => !repeated.has(item)) }, notes };
}

/** What is brought, each item once: an exact repeat says nothing more and is told. */
export function readOnce(incoming: Incoming): { readonly incoming: Incoming; readonly notes: readonly Note[] } {
  const [units, groups, rankings, releases, records, indicators, values, honours, statements, sources, reports] = [
    onceOf('units', incoming.units),
    onceOf('groups', incoming.groups),
    onceOf('rankings', incoming.rankings),
    onceOf('releases', incoming.releases),
    onceOf('records', incoming.records),
    onceOf('indicators', incoming.indicators),
    onceOf('values', incoming.values),
    onceOf('honours', incoming.honours),
    onceOf('statements', incoming.statements),
    onceOf('sources', incoming.sources),
    onceOf('reports', incoming.reports),
  ] as const;
  return {
    incoming: {
      units: units.parsed,
      groups: groups.parsed,
      rankings: rankings.parsed,
      releases: releases.parsed,
      records: records.parsed,
      indicators: indicators.parsed,
      values: values.parsed,
      honours: honours.parsed,
      statements: statements.parsed,
      sources: sources.parsed,
      reports: reports.parsed,
    },
    notes: [
      units,
      groups,
      rankings,
      releases,
      records,
      indicators,
      values,
      honours,
      statements,
      sources,
      reports,
    ].flatMap(({ notes }) => notes),
  };
}
