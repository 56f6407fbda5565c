import { derive } from '../../lambdas/audit/derive/derive.ts';
import { createRows, type Rows } from '../../lambdas/audit/derive/rows.ts';
import type { Judged } from '../../lambdas/audit/ledger.ts';
import { isTrue } from '../../lambdas/claims/claim.ts';
import type { Query } from '../../lambdas/claims/schema/kinds.ts';
import type { Dataset } from '../../lambdas/records/dataset.ts';
import type { World } from '../support/world.ts';

/** An answer as the ledger would hold it, called true. */
const asJudged = (form: Query, figures: object): Judged => ({
  id: form.kind,
  kind: form.kind,
  verdict: 'true',
  form: { ...form },
  figures: { ...figures },
  evidence: [],
  evidenceHash: '',
});

const ROWS = new WeakMap<Dataset, Rows>();

/** The rows of a dataset, found once however many answers are put to them. */
function rowsOf(dataset: Dataset): Rows {
  const rows = ROWS.get(dataset) ?? createRows(dataset);
  ROWS.set(dataset, rows);
  return rows;
}

/** What the second checker has against an answer; null where it has nothing. */
export const objection = (dataset: Dataset, form: Query, figures: object): string | null =>
  derive(asJudged(form, figures), rowsOf(dataset));

/** What it has against the engine's own answer, which must be true, with some figures put otherwise. */
export function objectionIn(world: World, form: Query, otherwise: object = {}): string | null {
  const claim = world.ask(form);
  if (!isTrue(claim)) throw new Error(`${claim.id} is not true: ${JSON.stringify(claim.reason)}`);
  return objection(world.dataset(), form, { ...claim.figures, ...otherwise });
}
