import * as z from 'zod';
import { BOUNDS } from '../../records/indicator.ts';

/** The figures that true claims are made of. Numbers are exact; nothing is rounded or worded. */

export const text = z.string();
export const texts = z.array(z.string()).readonly();
export const whole = z.int();
export const wholes = z.array(whole).readonly();
/** Null where it is not on record. */
export const maybe = whole.nullable();
/** A day, a month or a year, as it is stored; null where none is on record. */
export const date = text.nullable();
/** A decimal as it is stored: no sign "+", no exponent, no thousands mark. */
export const decimal = z.string().regex(/^-?(0|[1-9]\d*)(\.\d+)?$/);
export const yes = z.boolean();
export const direction = z.enum(['up', 'down']);
export const bound = z.enum(BOUNDS);

/** The labels of a run of releases where they are consecutive years with one release each, so "years" may be said. */
export const years = z.array(whole).readonly().nullable();

const sizes = z.strictObject({ from: whole, to: whole }).readonly();
/** Sizes of the universe before and now, given where they differ. */
const universes = sizes.nullable();
export type Universes = z.infer<typeof sizes>;

/** Whether the field is known to have changed since the release before, and its sizes where they differ. */
export const fieldSince = { otherField: yes, universes };

/** A change of method: the first release by the new one, and the release before it. */
export const methodBreak = z.strictObject({ release: text, previous: text }).readonly();
export type MethodBreak = z.infer<typeof methodBreak>;
/** Changes of method that what is told goes across, oldest first; they are named in its sentence. */
export const breaks = z.array(methodBreak).readonly();

/** Places from one to another; the same number twice for an exact place, no end for an open band. */
export const placesShape = { from: whole, to: maybe };
export const places = z.strictObject(placesShape).readonly();
export type Places = z.infer<typeof places>;

/** What a publisher gave a unit when it gave it no exact place, or no score; and an exact place beside one of these. */
export const given = z.discriminatedUnion('kind', [
  /** `joint` where others are on record at the place too, by the same printing. */
  z.strictObject({ kind: z.literal('rank'), rank: whole, joint: yes }).readonly(),
  z.strictObject({ kind: z.literal('band'), ...placesShape }).readonly(),
  z.strictObject({ kind: z.literal('tier'), tier: text }).readonly(),
  z.strictObject({ kind: z.literal('noPlace'), why: z.enum(['unranked', 'not-in-universe', 'withdrawn']) }).readonly(),
  z.strictObject({ kind: z.literal('noScore') }).readonly(),
]);
export type Given = z.infer<typeof given>;

/** A figure of one year. */
export const point = z.strictObject({ year: whole, value: decimal }).readonly();

/** What many kinds have in common: of whom, of which release, compared with what. */
export const here = { unit: text, release: text };
export const compared = { ...here, previous: text };
export const pair = { unit: text, other: text };
export const indicated = { unit: text, indicator: text };
export const title = { report: text, edition: text, title: text };

/** A place, shared or not; `open` where nobody can tell, since the list is not on record so far. */
export const held = { rank: whole, joint: yes, open: yes };
