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
const wholeAsText = (given: string | number): unknown => (Number.isSafeInteger(given) ? String(given) : given);
/** A whole number may be written as one: it has no decimals that would be lost. */
export const decimal = z.preprocess(
  wholeAsText,
  z.string().regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, 'a number with its decimals as a text, such as "96.30"'),
);
export const year = z.int().min(1900).max(2200);
export const direction = z.enum(['up', 'down']);
/** `101-150`, or `150+` for an open band. */
export const bandText = z.string().regex(/^[1-9]\d*(-[1-9]\d*|\+)$/, 'a band such as 101-150 or 150+');
/** A rate in percent; as fine as anybody tells one, since it is compared in whole powers of its last decimal. */
export const percentage = z.preprocess(
  wholeAsText,
  z.string().regex(/^-?(0|[1-9]\d{0,11})(\.\d{1,12})?$/, 'a rate in percent as a text, such as "7.2"'),
);
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

/** What is asked of a parameter, in Chinese: the other language in which whoever asks is told. */
export const IN_CHINESE: Readonly<Record<string, string>> = {
  'an id: lower-case letters, digits, hyphens': 'id：小写字母、数字和连字符',
  'a release key such as gfci/32': '“榜单/发布”，如gfci/32',
  'releases of one ranking, each once': '同一榜单的各次发布，每次一遍',
  'one release of each ranking': '每个榜单一次发布',
  'units, each once': '各单位，每个一遍',
  'a number with its decimals as a text, such as "96.30"': '带小数的数字，写成文字，如"96.30"',
  'a band such as 101-150 or 150+': '区间，如101-150或150+',
  'a rate in percent as a text, such as "7.2"': '百分比，写成文字，如"7.2"',
  'a few words such as finance': '几个字，如finance',
  'a unit of measurement such as USD': '计量单位，如USD',
  'rates, each once': '各汇率，每个一遍',
  'tiers up (above zero) or down (below zero)': '上升（大于零）或下降（小于零）的层级数',
};
