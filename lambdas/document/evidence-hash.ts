import { createHash } from 'node:crypto';
import type { Evidence } from '../claims/claim.ts';
import { canonicalJson } from '../records/canonical.ts';
import type { Dataset } from '../records/dataset.ts';
import { honourKey } from '../records/honour.ts';
import { valueKey } from '../records/indicator.ts';
import { recordKey } from '../records/record.ts';
import { releaseKey } from '../records/release.ts';
import { successionKey } from '../records/unit.ts';

/** A fingerprint of what a claim rests on: the same rows, the same hash. */
export type HashEvidence = (evidence: readonly Evidence[]) => string;

/**
 * SHA-256 (hex) over the canonical JSON of the evidence in the order of its keys, each piece as `[key, row]`: the row as
 * it is stored, or the fact of a release with its source (docs/data.md). The rows are indexed once for a dataset.
 */
export function createEvidenceHash(dataset: Dataset): HashEvidence {
  const rows = new Map<string, unknown[]>();
  const add = (key: string, row: unknown): void => {
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  };
  for (const record of dataset.records) add(recordKey(record), record);
  for (const value of dataset.values) add(valueKey(value), value);
  for (const honour of dataset.honours) add(honourKey(honour), honour);
  for (const group of dataset.groups) add(group.id, group);
  for (const release of dataset.releases) {
    add(releaseKey(release), release);
    for (const [name, fact] of Object.entries(release))
      if (fact !== null && fact !== undefined) add(`${releaseKey(release)}#${name}`, fact);
  }
  for (const ranking of dataset.rankings) add(ranking.id, ranking);
  for (const indicator of dataset.indicators) add(indicator.id, indicator);
  for (const unit of dataset.units) add(successionKey(unit), unit);
  // Many claims rest on the same rows: each is written once.
  const written = new Map<string, string>();
  const pieceOf = (key: string): string => {
    const piece = written.get(key) ?? canonicalJson([key, ...(rows.get(key) ?? [])]);
    written.set(key, piece);
    return piece;
  };
  return evidence => {
    const keys = [...new Set(evidence.map(({ key }) => key))].sort();
    return createHash('sha256')
      .update(`[${keys.map(pieceOf).join(',')}]`)
      .digest('hex');
  };
}
