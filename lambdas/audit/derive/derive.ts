import type { Dataset } from '../../records/dataset.ts';
import type { Judged } from '../ledger.ts';
import type { Kind } from '../shapes.ts';
import { CHECKS } from './checks.ts';

const isKnown = (kind: string): kind is Kind => Object.hasOwn(CHECKS, kind);

/** Derives a true claim again, straight from the rows: null when it holds, or words that say what differs. */
export function derive(claim: Judged, dataset: Dataset): string | null {
  if (!isKnown(claim.kind)) return `has no second derivation for its kind "${claim.kind}"`;
  if (claim.form.kind !== claim.kind) return `has the form of a "${claim.form.kind}"`;
  return CHECKS[claim.kind](claim, dataset);
}
