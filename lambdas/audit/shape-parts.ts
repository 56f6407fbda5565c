import * as z from 'zod';

/** The parts that the shapes of claims are made of. */
export const text = z.string();
export const texts = z.array(z.string()).readonly();
export const whole = z.int();
export const maybe = whole.nullable();
/** A decimal as it is stored: no sign "+", no exponent, no thousands mark. */
export const decimal = z.string().regex(/^-?(0|[1-9]\d*)(\.\d+)?$/);
export const direction = z.enum(['up', 'down']);
export const bound = z.enum(['exact', 'above', 'at-least']);
export const years = z.array(whole).readonly().nullable();
/** Sizes of the field before and now, where they differ. */
export const universes = z.strictObject({ from: whole, to: whole }).nullable();
/** Places from one to another; no end for an open band. */
export const places = z.strictObject({ from: whole, to: maybe });
/** A figure of one year. */
export const point = z.strictObject({ year: whole, value: decimal });

/** What many kinds have in common: who, where, compared with what. */
export const here = { unit: text, release: text };
export const top = { ...here, top: whole };
export const compared = { ...here, previous: text };
export const pair = { unit: text, other: text };
export const figure = { unit: text, indicator: text };
export const record = z.strictObject({ ...here, rank: whole, releases: whole, equalled: z.boolean() });
