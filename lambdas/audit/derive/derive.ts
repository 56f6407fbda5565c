import type { Dataset } from '../../records/dataset.ts';
import type { Judged } from '../ledger.ts';
import type { Kind } from '../shapes.ts';
import { CHECKS } from './checks.ts';

const isKnown = (kind: string): kind is Kind => Object.hasOwn(CHECKS, kind);

/** Derives a true claim again, straight from the rows: null when it holds, or words that say what differs. */
export function derive(claim: Judged, dataset: Dataset): string | null {
  if (!isKnown(claim.kind)) return `has no second derivation for its kind "${claim.kind}"`;
  if (claim.form.kind !== claim.kind) return `has the form of a "${claim.form.kind}"`;
  return CHECKS[claim.kind](claim, dataset) ?? unsupported(claim, dataset);
}

/** Its evidence is on record, each piece with the source that is named, and there is some. */
function unsupported({ evidence }: Judged, dataset: Dataset): string | null {
  if (evidence.length === 0) return 'names no record that it rests on';
  const missing = evidence.find(({ key, source }) => !sourcesOf(key, dataset).includes(source));
  return missing ? `rests on ${missing.key} by ${missing.source}, which is not on record` : null;
}

/** Sources of the row, or the fact of a release, with this key. */
function sourcesOf(key: string, dataset: Dataset): readonly string[] {
  const [row = '', fact] = key.split('#');
  if (fact !== undefined) {
    const release = dataset.releases.find(({ ranking, id }) => `${ranking}/${id}` === row);
    const found = Object.entries(release ?? {}).find(([name]) => name === fact)?.[1];
    return typeof found === 'object' && found !== null && 'source' in found ? [String(found.source)] : [];
  }
  return [
    ...dataset.records.filter(each => `${each.ranking}/${each.release}/${each.unit}@${each.vintage}` === key),
    ...dataset.values.filter(each => `${each.indicator}/${each.unit}/${each.year}@${each.vintage}` === key),
    ...dataset.honours.filter(each => `${each.report}/${each.edition}/${each.title}/${each.unit}` === key),
    ...dataset.groups.filter(({ id }) => id === key),
    ...dataset.releases.filter(({ ranking, id }) => `${ranking}/${id}` === key),
  ].map(({ source }) => source);
}
