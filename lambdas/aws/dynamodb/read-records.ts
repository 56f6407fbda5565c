import { sha256 } from '../../publishing/keys.ts';
import { canonicalJson, sortDataset } from '../../records/canonical.ts';
import type { Dataset } from '../../records/dataset.ts';
import { refuse } from '../../refusals/refusal.ts';
import { withStoredContents } from './contents.ts';
import { KINDS, kindCounts } from './counts.ts';
import { readState } from './import-state.ts';
import { type Access, body } from './item.ts';
import { cataloguePartition } from './keys.ts';
import { queryAll } from './query.ts';
import { readParts, type StoredItems } from './read-parts.ts';

/** SHA-256 over a dataset in canonical order. */
export const revisionOf = (dataset: Dataset): string => sha256(canonicalJson(sortDataset(dataset)));

/**
 * Everything stored, checked three times: each release and indicator against its recorded count, each kind against
 * the counts of the last import, and the whole against the last import's revision.
 */
export async function readAll(access: Access): Promise<Dataset> {
  const state = await readState(access);
  if (state.status === 'writing') throw refuse('importInterrupted', { expected: state.counts.records });
  const stored = await readParts(access);
  refuseMissingParts(stored);
  const dataset = datasetOf(stored);
  const found = kindCounts(dataset);
  for (const kind of KINDS) {
    if (found[kind] !== state.counts[kind])
      throw refuse('readIncomplete', { what: `The table's ${kind}`, expected: state.counts[kind], found: found[kind] });
  }
  if (state.version > 0 && revisionOf(dataset) !== state.revision) throw refuse('readAltered', {});
  return dataset;
}

/** Everything stored, unchecked: an import merges with it, and its write mends what is missing. */
export const readForImport = async (access: Access): Promise<Dataset> => datasetOf(await readParts(access));

/** The revision of what is stored; null before the first import. */
export async function revision(access: Access): Promise<string | null> {
  const state = await readState(access);
  if (state.status === 'writing') throw refuse('importInterrupted', { expected: state.counts.records });
  return state.version === 0 ? null : state.revision;
}

/**
 * The report definitions alone, their pictures and fonts without bytes. While an import writes, each is the one before or the one after; a stored definition
 * is never deleted, so when no import is under way their number must be the recorded one.
 */
export async function readReports(access: Access): Promise<Dataset['reports']> {
  const items = await queryAll(access, { partition: cataloguePartition('reports') });
  const state = await readState(access);
  if (state.status === 'complete' && items.length !== state.counts.reports)
    throw refuse('readIncomplete', {
      what: "The table's reports",
      expected: state.counts.reports,
      found: items.length,
    });
  return items.map(item => body<Dataset['reports'][number]>(item));
}

function refuseMissingParts({ releases, indicators }: StoredItems): void {
  for (const { id, expected, items } of releases)
    if (items.length !== expected)
      throw refuse('readIncomplete', { what: `The release ${id}`, expected, found: items.length });
  for (const { id, expected, items } of indicators)
    if (items.length !== expected)
      throw refuse('readIncomplete', { what: `The indicator ${id}`, expected, found: items.length });
}

/** The dataset of what is stored, unchecked. */
export function datasetOf({ catalogue, contents, releases, indicators }: StoredItems): Dataset {
  return sortDataset({
    units: catalogue.units.map(item => body<Dataset['units'][number]>(item)),
    groups: catalogue.groups.map(item => body<Dataset['groups'][number]>(item)),
    rankings: catalogue.rankings.map(item => body<Dataset['rankings'][number]>(item)),
    releases: catalogue.releases.map(item => body<Dataset['releases'][number]>(item)),
    records: releases.flatMap(({ items }) => items.map(item => body<Dataset['records'][number]>(item))),
    indicators: catalogue.indicators.map(item => body<Dataset['indicators'][number]>(item)),
    values: indicators.flatMap(({ items }) => items.map(item => body<Dataset['values'][number]>(item))),
    honours: catalogue.honours.map(item => body<Dataset['honours'][number]>(item)),
    statements: catalogue.statements.map(item => body<Dataset['statements'][number]>(item)),
    sources: catalogue.sources.map(item => body<Dataset['sources'][number]>(item)),
    reports: withStoredContents(
      catalogue.reports.map(item => body<Dataset['reports'][number]>(item)),
      contents,
    ),
  });
}
