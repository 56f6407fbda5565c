import type * as z from 'zod';
import { type ClaimKind, KINDS, type Queries } from '../../claims/schema/kinds.ts';
import type { Judged } from '../ledger.ts';
import { disagreement } from './agree.ts';
import { comparisons } from './comparisons.ts';
import { counts } from './counts.ts';
import { courses } from './courses.ts';
import type { Derivations } from './derivation.ts';
import { dimensions } from './dimensions.ts';
import { entries } from './entries.ts';
import { histories } from './histories.ts';
import { honours } from './honours.ts';
import { movements } from './movements.ts';
import { placing } from './placing.ts';
import { positions } from './positions.ts';
import { record } from './record.ts';
import type { Rows } from './rows.ts';
import { scores } from './scores.ts';
import { streaks } from './streaks.ts';
import { values } from './values.ts';
import { wholes } from './wholes.ts';

/** The second derivation of each kind of claim. */
export const DERIVATIONS: Derivations<ClaimKind> = {
  ...positions,
  ...streaks,
  ...movements,
  ...courses,
  ...entries,
  ...histories,
  ...counts,
  ...comparisons,
  ...scores,
  ...values,
  ...honours,
  ...dimensions,
  ...placing,
  ...wholes,
  ...record,
};

/** V37: a whole and a part of it are one ranking, however many releases they are. */
function beside(basket: readonly string[] | null, rows: Rows): string | null {
  const ids = (basket ?? []).map(key => key.split('/')[0] ?? '');
  const part = ids.find(id => ids.includes(rows.ranking(id)?.dimensionOf ?? ''));
  return part === undefined ? null : `counts ${part} beside the ranking that it is a part of`;
}

const isKnown = (kind: string): kind is ClaimKind => Object.hasOwn(DERIVATIONS, kind);

/** Derives a claim that is called true again, straight from the rows: null where it holds, else words that object. */
export function derive(claim: Judged, rows: Rows): string | null {
  if (!isKnown(claim.kind)) return `has no second derivation for its kind "${claim.kind}"`;
  if (claim.form.kind !== claim.kind) return `has the form of a "${claim.form.kind}"`;
  return derived(claim.kind, claim, rows);
}

function derived<K extends ClaimKind>(kind: K, { form, figures }: Judged, rows: Rows): string | null {
  const schemas: { readonly [P in ClaimKind]: { readonly query: z.ZodType<Queries[P]> } } = KINDS;
  const query = schemas[kind].query.safeParse(form);
  if (!query.success) return `has a form that cannot be read: ${query.error.message}`;
  const found = beside('basket' in query.data ? query.data.basket : null, rows) ?? DERIVATIONS[kind](rows, query.data);
  return typeof found === 'string' ? found : disagreement(kind, figures, found);
}
