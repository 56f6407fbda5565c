import { Big } from 'big.js';
import type * as z from 'zod';
import type { Dataset } from '../../records/dataset.ts';
import type { Judged } from '../ledger.ts';

/** Derives one true claim again from the rows: null when it holds, or words that say what differs. */
export type Check = (claim: Judged, dataset: Dataset) => string | null;

interface Shape<Form, Figures> {
  readonly form: z.ZodType<Form>;
  readonly figures: z.ZodType<Figures>;
}

/** What is asked and what is answered. */
export interface Said<Form, Figures> {
  readonly form: Form;
  readonly figures: Figures;
}

/** A check of one kind: it reads the claim by the kind's shape before it looks at any row. */
export function check<Form, Figures>(
  shape: Shape<Form, Figures>,
  derive: (said: Said<Form, Figures>, dataset: Dataset) => string | null,
): Check {
  return (claim, dataset) => {
    const { kind, ...asked } = claim.form;
    const form = shape.form.safeParse(asked);
    if (!form.success) return `has a form that cannot be read: ${form.error.message}`;
    const figures = shape.figures.safeParse(claim.figures);
    if (!figures.success) return `has figures that cannot be read: ${figures.error.message}`;
    return derive({ form: form.data, figures: figures.data }, dataset);
  };
}

const told = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value));

/** Null where the claim says what the rows say; the difference in words where it does not. */
export const differs = (what: string, said: unknown, found: unknown): string | null =>
  told(said) === told(found) ? null : `says ${told(said)} as ${what}; the records say ${told(found)}`;

/** What was asserted must be what is found; what was not asserted may be anything. */
export const asserted = (what: string, said: unknown, found: unknown): string | null =>
  said === undefined ? null : differs(`${what} asserted`, said, found);

/** The same for a decimal: 1.50 asserts what 1.5 says. */
export const assertedNumber = (what: string, said: string | undefined, found: string | null): string | null =>
  said !== undefined && found !== null && new Big(said).eq(found) ? null : asserted(what, said, found);

/** The first of several objections. */
export const first = (...objections: readonly (string | null)[]): string | null =>
  objections.find(objection => objection !== null) ?? null;

/** The same members, whatever their order. */
export const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  told([...a].sort()) === told([...b].sort());
