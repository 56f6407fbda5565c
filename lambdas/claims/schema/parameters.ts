import * as z from 'zod';

/** The parameters that queries are made of: the ids, numbers and lists that may be asked for. */
export const slug = z.string().regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/, 'an id: lower-case letters, digits, hyphens');
export const release = z.string().regex(/^[a-z0-9.-]+\/[a-z0-9.-]+$/, 'a release key such as gfci/32');
const rankingOf = (key: string): string => key.split('/')[0] ?? '';
const once = <T>(items: readonly T[]): boolean => new Set(items).size === items.length;
/** Releases of one ranking, each named once: "led the 2022 and the 2022 editions" counts one of them twice. */
const ofOneRanking = (keys: readonly string[]): boolean => once(keys) && new Set(keys.map(rankingOf)).size === 1;

export const editions = z.array(release).min(2).refine(ofOneRanking, 'releases of one ranking, each once');
/** One release a ranking: two editions of one ranking are not two rankings. */
export const basket = z
  .array(release)
  .min(2)
  .refine(keys => once(keys.map(rankingOf)), 'one release of each ranking');
/** Units, each once. */
export const others = z.array(slug).min(1).refine(once, 'units, each once');
export const whole = z.int().min(1);
export const tally = z.int().min(0);
export const decimal = z.string().regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, 'a decimal string');
export const year = z.int().min(1900).max(2200);
export const direction = z.enum(['up', 'down']);
/** `101-150`, or `150+` for an open band. */
export const bandText = z.string().regex(/^[1-9]\d*(-[1-9]\d*|\+)$/, 'a band such as 101-150 or 150+');
/** A rate in percent; as fine as anybody tells one, since it is compared in whole powers of its last decimal. */
export const percentage = z.string().regex(/^-?(0|[1-9]\d{0,11})(\.\d{1,12})?$/, 'a rate in percent such as 7.2');
/** A share of a field, in whole percent. */
export const percentOfField = z.int().min(1).max(50);
/** Decimals that a figure is rounded to. */
export const places = z.int().min(0).max(4);
/** A few words, such as those for a theme. */
export const words = z.string().regex(/^\S(.{0,58}\S)?$/, 'a few words such as finance');
/** A unit of measurement, such as `USD`. */
export const measure = z.string().regex(/^\S(.{0,58}\S)?$/, 'a unit of measurement such as USD');
/** Rates of exchange: each an indicator of an economy. One rate alone is a choice; two or more show that none was made. */
export const rates = z
  .array(z.strictObject({ indicator: slug, unit: slug }))
  .min(2)
  .refine(all => once(all.map(({ indicator, unit }) => `${indicator}/${unit}`)), 'rates, each once');

/** What many kinds have in common: of whom, of which release, beside whom. */
export const here = { unit: slug, release };
export const pair = { unit: slug, other: slug };
export const indicated = { unit: slug, indicator: slug };
