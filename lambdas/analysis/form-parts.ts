import * as z from 'zod';

/** The parts that the forms of claims are made of. */
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
export const whole = z.int().min(1);
export const tally = z.int().min(0);
export const decimal = z.string().regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, 'a decimal string');
export const year = z.int().min(1900).max(2200);
export const direction = z.enum(['up', 'down']);
/** `101-150`, or `150+` for an open band. */
export const bandText = z.string().regex(/^[1-9]\d*(-[1-9]\d*|\+)$/, 'a band such as 101-150 or 150+');
