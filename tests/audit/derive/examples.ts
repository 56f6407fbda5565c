import { derive } from '../../../lambdas/audit/derive/derive.ts';
import { createRows } from '../../../lambdas/audit/derive/rows.ts';
import type { ClaimKind } from '../../../lambdas/claims/schema/kinds.ts';
import type { World } from '../../support/world.ts';
import type { Change } from './altered.ts';

/** What a claim file may hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
export type Fields = { readonly [name: string]: Json };

/** A true claim, put by hand from the catalogue of sentence types, and what takes its truth away. */
export interface Example {
  readonly kind: ClaimKind;
  readonly world: World;
  readonly form: Fields;
  readonly figures: Fields;
  /** Other rows, under which it is not true or cannot be told, and the words of the objection. */
  readonly otherwise: readonly (readonly [what: string, change: Change, words: RegExp])[];
  /** What may be put otherwise with the claim as true as before: paths such as `form.unit`. */
  readonly alike?: readonly string[];
}

/** What the second derivation has against a claim; null where it holds. */
export const objection = (kind: ClaimKind, form: Fields, figures: Fields, world: World): string | null =>
  derive(
    { id: 'by-hand', kind, verdict: 'true', form: { ...form, kind }, figures, evidence: [], evidenceHash: '' },
    createRows(world.dataset()),
  );
