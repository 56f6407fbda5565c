import type { Dataset } from '../../records/dataset.ts';
import type { UnitNoun } from '../../records/report.ts';
import { NOUN_KEYS } from '../expect/nouns.ts';
import { literal } from './pattern.ts';
import type { Stated } from './stated.ts';

const byLength = (names: readonly (string | null)[]): readonly string[] =>
  [...new Set(names.flatMap(name => (name === null ? [] : [name.trim()])))]
    .filter(name => name.length > 1)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** Every name of each that is ranked, in every language and spelling. */
export const namesOfUnits = ({ units, reports }: Dataset): readonly (readonly string[])[] =>
  units.map(({ id, names, aliases }) => [
    ...Object.values(names),
    ...reports.flatMap(({ displayNames }) => Object.values(displayNames[id] ?? {})),
    ...aliases,
  ]);

/** What is ranked, each by itself, longest first. */
export const unitNames = (dataset: Dataset): readonly string[] => byLength(namesOfUnits(dataset).flat());

/** What is ranked, and what several of them are called together, longest first. */
export const rankedNames = (dataset: Dataset): readonly string[] =>
  byLength([...namesOfUnits(dataset).flat(), ...dataset.groups.flatMap(({ names }) => Object.values(names))]);

/** Who else publishes what, and under which title: to name it says nothing of anybody. */
export const othersNames = ({ rankings, sources, indicators }: Dataset): readonly string[] =>
  byLength(
    [
      ...rankings.flatMap(({ names, shortNames, publisher }) => [names, shortNames, publisher]),
      ...sources.flatMap(({ publisher, title }) => [publisher, title]),
      ...indicators.map(({ names }) => names),
    ].flatMap(names => Object.values(names)),
  );

/** What the report calls itself: a name that is read by itself, wherever it stands. */
export const titleNames = ({ reports }: Dataset): readonly string[] =>
  byLength(reports.flatMap(({ titles }) => Object.values(titles)));

/** What the report calls those that it is about. */
export const focusNames = ({ reports }: Dataset): readonly string[] =>
  byLength(reports.flatMap(({ focus }) => Object.values(focus.names)));

/** Who publishes the report itself: it may say so of itself. */
export const ownPublishers = ({ reports }: Dataset): readonly string[] =>
  byLength(reports.flatMap(({ publisher }) => Object.values(publisher)));

/** What a report calls its units in a language, by its definition; of nouns that it leaves to the language nothing. */
export const nounsOfUnits = ({ reports }: Dataset, { language }: Stated): readonly UnitNoun[] =>
  reports.flatMap(({ nouns }) => NOUN_KEYS.flatMap(key => (key === 'ranking' ? [] : (nouns?.[key]?.[language] ?? []))));

/** Finds names in a text; without a pattern for any, none. */
export type Pattern = (text: string) => RegExp | null;

const namePattern = (name: string, { apart }: Stated): string =>
  apart && /^[\p{L}\p{N}]/u.test(name) ? `(?<![\\p{L}\\p{N}])${literal(name)}(?![\\p{L}\\p{N}])` : literal(name);

/** Finds these names as words of a text. */
export function patternOf(names: readonly string[], flags: string, stated: Stated): Pattern {
  const cased = flags.includes('i') ? (text: string) => text.toLowerCase() : (text: string) => text;
  const sought = names.map(name => ({ name, cased: cased(name) }));
  // Of thousands of names a text holds few: the pattern is made of those.
  return text => {
    const within = cased(text);
    const here = sought.filter(each => within.includes(each.cased));
    return here.length === 0 ? null : new RegExp(here.map(({ name }) => namePattern(name, stated)).join('|'), flags);
  };
}
